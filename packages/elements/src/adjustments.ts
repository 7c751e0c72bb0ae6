import type { Adjustments, Help } from '@iapt-elements/adaptations';
import { LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { Adjusting, type Wished } from './adjusting.js';
import { tell } from './facts.js';
import { FormField } from './form-field.js';
import { json } from './json.js';
import { languageAround } from './language-around.js';
import { failureWordsIn, nearestLanguage } from './registry.js';
import { adjustments as adjustmentStyles } from './styles/adjustments.js';
import { page as pageStyles } from './styles/page.js';
import { panels as panelStyles } from './styles/panels.js';
import { questions as questionStyles } from './styles/questions.js';
import { scripts } from './styles/scripts.js';
import { settings as settingStyles } from './styles/settings.js';
import { tokens } from './styles/tokens.js';
import { editorPage } from './views/adjustments/page.js';
import { failedView } from './views/stage.js';

/** What the preview tells is about nobody: the page around must not take it for an answer. */
const previewFacts = ['iapt-answered', 'iapt-scored', 'iapt-risk-raised', 'iapt-completed', 'iapt-failed'];

/**
 * Staff choose here how a person is asked: the profile of reasonable adjustments, with presets, the evidence for each
 * setting, a preview, import, export and undo. It holds nothing about the person.
 *
 * ```html
 * <iapt-adjustments preview="phq-9 gad-7" link="https://example.org/patient.html"></iapt-adjustments>
 * ```
 *
 * @fires {CustomEvent<Facts['iapt-adjusted']>} iapt-adjusted - Staff changed the profile: all of it. --bubbles --composed
 * @fires {CustomEvent<Facts['iapt-failed']>} iapt-failed - Something could not be loaded or used. --bubbles --composed
 * @csspart page - The surface that everything lies on.
 * @csspart heading - The editor's heading.
 * @csspart preset - A button that sets several settings.
 * @csspart steps - Undo, redo, start again, and what the last step did.
 * @csspart status - What the last step did.
 * @csspart group - Settings that belong together.
 * @csspart setting - One setting with what it does and why.
 * @csspart bring - Where a profile is brought in.
 * @csspart flags - What became of the codes that were brought in.
 * @csspart hand-over - Where the profile is taken away.
 * @csspart codes - The codes that the profile implies.
 * @csspart unknown - Settings that are kept though this version does not know them.
 * @csspart preview - The preview.
 * @csspart qr - The link as a code to scan.
 * @cssproperty --iapt-text - Text.
 * @cssproperty --iapt-surface - Surface behind the text.
 * @cssproperty --iapt-font - Font family. Defaults to the page's.
 * @cssproperty --iapt-preview-height - Greatest height of a preview that stands beside the settings.
 * @tag iapt-adjustments
 */
export class IaptAdjustments extends LitElement {
  static readonly formAssociated = true;
  static override readonly properties: PropertyDeclarations = {
    lang: {},
    value: { noAccessor: true },
    name: { reflect: true },
    preview: {},
    previewLanguage: { attribute: 'preview-language' },
    candidates: {},
    link: {},
    help: { converter: json },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override readonly styles = [
    tokens,
    pageStyles,
    questionStyles,
    panelStyles,
    settingStyles,
    adjustmentStyles,
    scripts,
  ];

  /** BCP 47 language of the words. Without it, the language of the page around. */
  override lang = '';
  /** Name of the form field whose value is the profile, as JSON. */
  name = '';
  /** Ids of the measures that can be previewed, with spaces between. Empty = no preview. */
  preview = 'phq-9';
  /** BCP 47 language of the person, for the preview. Without it, that of the staff's words. */
  previewLanguage = '';
  /** Words that nobody has compared yet and your service accepts, for the preview: `pl/phq-9`. */
  candidates = '';
  /** Address of the page that the link opens; the profile is put behind its `#`. Without it, this page. */
  link = '';
  /** The service's own help, for the preview. */
  help: Help | null = null;
  /** Level of the heading in the page around, 1 to 3. */
  headingLevel = 2;

  readonly #adjusting = new Adjusting({
    wished: () => this.#wished(),
    tell: (fact) => {
      // A form that is sent by whoever hears of it has the new value.
      this.#field.holds(this.value, '');
      tell(this, fact);
    },
    changed: () => {
      this.requestUpdate();
    },
    mark: (what) => {
      this.renderRoot.querySelector<HTMLInputElement>(`#out-${what}`)?.select();
    },
  });
  readonly #field = new FormField(this);
  #given = '';
  #disabled = false;

  /**
   * The profile as JSON: what differs from the standard. Setting another begins a new history of steps; setting the same
   * changes nothing, so that a framework may give back what it was told.
   */
  get value(): string {
    return this.#adjusting.context()?.profile ?? this.#given;
  }

  set value(value: string | null) {
    if (value === this.value) return;
    this.#given = value ?? '';
    this.#adjusting.open();
  }

  /** The profile with every setting; `null` until the editor is loaded. */
  get adjustments(): Adjustments | null {
    return this.#adjusting.adjustments;
  }

  /** Called by the browser when a form around is reset. */
  formResetCallback(): void {
    this.value = this.getAttribute('value');
  }

  /** Called by the browser when it fills a form again, for example after Back. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  /** Called by the browser when a fieldset around is disabled or enabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  /** Moves focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus(options);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const fact of previewFacts) {
      root.addEventListener(fact, (event) => {
        event.stopPropagation();
      });
    }
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['lang', 'preview', 'previewLanguage'].some((name) => changed.has(name))) void this.#adjusting.load();
  }

  /** Resolves when everything is loaded and on the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#adjusting.loading;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    // Also what the host set.
    this.#field.holds(this.value, '');
  }

  protected override render(): unknown {
    const context = this.#adjusting.context();
    if (context) return editorPage(context, this.#disabled);
    if (!this.#adjusting.failed) return nothing;
    return failedView(failureWordsIn(this.#wished().language), () => void this.#adjusting.load());
  }

  #wished(): Wished {
    const language = nearestLanguage(this.lang || languageAround(this));
    return {
      language,
      previewLanguage: this.previewLanguage ? nearestLanguage(this.previewLanguage) : language,
      candidates: this.candidates,
      value: this.#given,
      previews: this.preview.split(/\s+/).filter(Boolean),
      // A link of this page takes nothing along that its address may say about somebody.
      address: new URL(this.link || location.pathname, document.baseURI).href,
      help: this.help,
      level: this.headingLevel,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iapt-adjustments': IaptAdjustments;
  }
}
