import type { Adjustments } from '@iapt-elements/adaptations';
import type { MeasureRecord } from '@iapt-elements/engine';
import { savedScreening, type SavedScreening } from '@iapt-elements/engine/screening';
import { LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { tell } from './facts.js';
import { focusOn } from './focus.js';
import { Interviewing, type Wished } from './interviewing.js';
import { json } from './json.js';
import { languageAround } from './language-around.js';
import { failureWordsIn, nearestLanguage } from './registry.js';
import { adopt } from './styles/adopt.js';
import { looks } from './styles/looks.js';
import { page as pageStyles } from './styles/page.js';
import { panels } from './styles/panels.js';
import { questions } from './styles/questions.js';
import { screening as screeningStyles } from './styles/screening.js';
import { scripts } from './styles/scripts.js';
import { tokens } from './styles/tokens.js';
import { withOthers } from './styles/with-others.js';
import type { InterviewRequest } from './views/screening/context.js';
import { interviewPage } from './views/screening/page.js';
import { failedView } from './views/stage.js';

/** Properties that ask for something to be loaded or checked. */
const inputs = ['lang', 'adjustments', 'demonstration'];

/**
 * The screening prompts of The IAPT Manual, for the clinician who asks them: what to say, plainer words for it, the answers,
 * notes, and at the end what to consider. All prompts are there at any time and nothing is locked. The clinician ticks what
 * is considered; the kit computes no diagnosis.
 *
 * ```html
 * <iapt-screening></iapt-screening>
 * <script type="module">
 *   import '@iapt-elements/elements/define/screening';
 *   const interview = document.querySelector('iapt-screening');
 *   interview.records = records;   // PHQ-9 and GAD-7, as "iapt-completed" told them
 *   interview.addEventListener('iapt-screening-completed', ({ detail }) => store(detail.record));
 * </script>
 * ```
 *
 * @slot summary - The clinic's own words above the summary: its name, who was seen.
 * @fires {CustomEvent<Facts['iapt-screening-changed']>} iapt-screening-changed - Something changed: the interview, to be kept as a draft. --bubbles --composed
 * @fires {CustomEvent<Facts['iapt-screening-completed']>} iapt-screening-completed - The clinician finished: the record. --bubbles --composed
 * @fires {CustomEvent<Facts['iapt-failed']>} iapt-failed - Something could not be loaded or used. --bubbles --composed
 * @csspart page - The surface that everything lies on.
 * @csspart column - The column of text.
 * @csspart contents - The list of all prompts.
 * @csspart contents-button - What opens the list where there is no room for it at the side.
 * @csspart contents-entry - One part of the interview in the list.
 * @csspart back - "Back".
 * @csspart where - Which part, and which prompt of how many.
 * @csspart heading - What to say; on the summary, its heading.
 * @csspart notice - A note about the words.
 * @csspart for-you - What only the interviewer reads.
 * @csspart given - Scores of measures answered before.
 * @csspart risk - The line about a risk answer.
 * @csspart prompt - The fieldset of one prompt.
 * @csspart legend - The prompt's words.
 * @csspart plainer-button - "Say it more simply".
 * @csspart plainer - The plainer words.
 * @csspart option - One answer, or one consideration, as a whole row.
 * @csspart clear - "Clear this answer".
 * @csspart not-anyway - "Do not ask this after all".
 * @csspart consider - What is to be considered after a part.
 * @csspart guard - When mixed anxiety and depression is meant.
 * @csspart warning - What to look at again.
 * @csspart continue - "Continue" and "Finish".
 * @csspart considerations - On the summary, what is considered.
 * @csspart leads - The answers that led to a consideration.
 * @csspart measures - On the summary, codes and measures to give.
 * @csspart uncovered - On the summary, what is open or was not asked.
 * @csspart go - One of these, as a button that goes there.
 * @csspart not-covered - Problems that the prompts say nothing about.
 * @csspart answers - On the summary, all answers and notes.
 * @csspart provenance - When, and in which words.
 * @csspart disclaimer - That nothing is a diagnosis.
 * @csspart print - "Print".
 * @csspart reopen - "Change something".
 * @cssproperty --iapt-text - Text.
 * @cssproperty --iapt-surface - Surface behind the text.
 * @cssproperty --iapt-font - Font family. Defaults to the page's.
 * @cssproperty --iapt-target-size - Least height of an option and of the main button.
 * @cssproperty --iapt-column - Greatest width of the text.
 * @tag iapt-screening
 */
export class IaptScreening extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    lang: {},
    adjustments: { converter: json },
    records: { converter: json },
    interview: { attribute: false, noAccessor: true },
    demonstration: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    wide: { state: true },
  };
  static override readonly styles = [
    tokens,
    looks,
    pageStyles,
    questions,
    panels,
    withOthers,
    ...screeningStyles,
    scripts,
  ];

  /** BCP 47 language of the words. Without it, the language of the page around. */
  override lang = '';
  /** Reasonable adjustments, as an object, or as JSON in the attribute. What is left out has its default. */
  adjustments: Partial<Adjustments> | null = null;
  /** Records of the PHQ-9 and the GAD-7, as `iapt-completed` tells them. The latest of each is shown beside its prompts. */
  records: readonly MeasureRecord[] | null = null;
  /** Allows sample words and placeholders. Never for patients. */
  demonstration = false;
  /** Level of the heading in the page around, 1 to 4. */
  headingLevel = 2;

  private wide = false;

  readonly #interviewing = new Interviewing(
    {
      wished: () => this.#wished(),
      tell: (fact) => {
        tell(this, fact);
      },
      changed: (moved) => {
        this.#moved ||= moved;
        this.requestUpdate();
      },
    },
    () => this.#loadSigning(),
  );
  readonly #sizes = new ResizeObserver(() => {
    // Not now: what is drawn anew has another size, which would be told at once again.
    requestAnimationFrame(() => {
      this.#measure();
    });
  });
  #moved = false;

  /**
   * The interview as plain JSON, to be kept as a draft; `null` until it is loaded. Set one that was kept, and it goes on where
   * it was left.
   */
  get interview(): SavedScreening | null {
    const { screening } = this.#interviewing;
    return screening && savedScreening(screening);
  }

  set interview(interview: unknown) {
    this.#interviewing.open(interview);
  }

  /** Moves focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (inputs.some((input) => changed.has(input))) void this.#interviewing.load();
    else if (changed.has('records')) this.#interviewing.take();
  }

  /** Resolves when everything is loaded and on the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#interviewing.loading;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    // Before anything is painted.
    queueMicrotask(() => {
      this.#measure();
    });
    if (this.#moved && this.shadowRoot) focusOn(this.shadowRoot, '[part=heading]');
    this.#moved = false;
  }

  protected override render(): unknown {
    const { room, screening, failed } = this.#interviewing;
    if (room && screening)
      return interviewPage({ ...room, screening, level: this.headingLevel, wide: this.wide, send: this.#send });
    if (!failed) return nothing;
    const words = failureWordsIn(this.#wished().language);
    return failedView(words, () => void this.#interviewing.load());
  }

  readonly #send = (request: InterviewRequest): void => {
    if (request.kind === 'print') window.print();
    else this.#interviewing.handle(request);
  };

  /** In the letters of the page: larger ones leave less room at the side. */
  #measure(): void {
    const page = this.shadowRoot?.querySelector('[part=page]');
    if (page) this.wide = this.clientWidth / parseFloat(getComputedStyle(page).fontSize) >= 48;
  }

  async #loadSigning() {
    const [{ Signing }, { aids }, { clips }] = await Promise.all([
      import('./signing.js'),
      import('./styles/aids.js'),
      import('./styles/clips.js'),
    ]);
    adopt(this, aids);
    adopt(this, clips);
    const changed = () => {
      this.requestUpdate();
    };
    return new Signing(changed, (error) => {
      this.#interviewing.fail('clip-failed', error);
    });
  }

  #wished(): Wished {
    const { adjustments, records, demonstration } = this;
    const tag = this.lang || languageAround(this) || 'en';
    return { language: nearestLanguage(tag), promptLanguage: tag, adjustments, records, demonstration };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iapt-screening': IaptScreening;
  }
}
