import type { Adjustments, Help, Plan } from '@iapt-elements/adaptations';
import { reachable, type Answers, type Circumstances, type MeasureRecord } from '@iapt-elements/engine';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { Aids } from './aids.js';
import { BrowserHistory } from './browser-history.js';
import { tell, type Fact } from './facts.js';
import type { Moved } from './flow-host.js';
import { Flow } from './flow.js';
import { focusAfter } from './focus.js';
import { FormField } from './form-field.js';
import { json } from './json.js';
import { languageAround } from './language-around.js';
import type { Wanted } from './prepare.js';
import type { ReadAloudProvider } from './read-aloud/provider.js';
import { nearestLanguage } from './registry.js';
import { asking } from './styles/asking.js';
import { drawn } from './views/drawn.js';

/** Properties that ask for something to be loaded or checked. */
const inputs = [
  'lang',
  'measure',
  'measures',
  'descriptor',
  'stage',
  'version',
  'versions',
  'adjustments',
  'help',
  'circumstances',
  'demonstration',
  'wholeForm',
  'candidates',
  'mediaSrc',
  'draftKey',
];

/**
 * A person answering one or more measures: what `<iapt-measure>` and `<iapt-battery>` have in common. It hands requests to
 * the flow, draws the Screen that comes back, moves focus, and is the form field; it decides nothing about questions.
 *
 * @slot introduction - The service's own words before the first question.
 * @slot completion - What happens next, in the service's own words.
 * @fires {CustomEvent<Facts['iapt-risk-raised']>} iapt-risk-raised - An answer asks for attention now. --bubbles --composed
 * @fires {CustomEvent<Facts['iapt-answered']>} iapt-answered - A question was answered or skipped. --bubbles --composed
 * @fires {CustomEvent<Facts['iapt-scored']>} iapt-scored - The score after an answer. --bubbles --composed
 * @fires {CustomEvent<Facts['iapt-help-asked']>} iapt-help-asked - The person asked for help with a question. --bubbles --composed
 * @fires {CustomEvent<Facts['iapt-completed']>} iapt-completed - The person finished: the records. --bubbles --composed
 * @fires {CustomEvent<Facts['iapt-draft-restored']>} iapt-draft-restored - The person went on with answers kept on this device. --bubbles --composed
 * @fires {CustomEvent<Facts['iapt-failed']>} iapt-failed - Something could not be loaded or used. --bubbles --composed
 * @csspart page - The surface that every screen lies on.
 * @csspart column - The column of text.
 * @csspart back - "Back".
 * @csspart where - The measure, and which question of how many.
 * @csspart heading - The screen's heading; on a question screen, the question.
 * @csspart notice - A note about the words, for example that they are samples.
 * @csspart error-summary - What stands in the way of going on.
 * @csspart error - The error at a question.
 * @csspart question - The fieldset of one question.
 * @csspart legend - The question's words.
 * @csspart plainly - The time asked about, and what to do in plain sentences.
 * @csspart calendar - The time asked about, drawn.
 * @csspart pictogram - The picture beside a question.
 * @csspart explanations - The hard words of a question, and their explanations.
 * @csspart meaning - One explanation.
 * @csspart whole - The whole sentence above one part of it.
 * @csspart part-answers - The answers to the parts.
 * @csspart practice - That a question does not count.
 * @csspart ask-help - "I need help with this".
 * @csspart option - One option, as a whole row.
 * @csspart picture - The drawing beside an option.
 * @csspart skip - "Skip this question".
 * @csspart continue - The button that goes on: "Start", "Continue", "Finish".
 * @csspart answers - The answers to one measure on check-your-answers.
 * @csspart change - "Change" or "Answer" on check-your-answers; "No, change the answer" where it is read back.
 * @csspart read-back - The answer that the interpreter repeats.
 * @csspart help - Where to get help.
 * @csspart help-button - "I need help".
 * @csspart draft - What went wrong with keeping answers on this device.
 * @csspart stop - "Stop for now".
 * @csspart take-over - "Keep the answers from this window".
 * @csspart looks - The settings of "Change how this looks".
 * @csspart looks-button - "Change how this looks".
 * @csspart listen - "Listen", and "Stop reading".
 * @csspart clip - A signed clip with its buttons.
 * @csspart watch - "Watch" and "Close" at an option.
 * @csspart looks-more - "More settings".
 * @csspart score - The score, where the service shows it to patients.
 * @cssproperty --iapt-text - Text.
 * @cssproperty --iapt-text-soft - Text of less weight.
 * @cssproperty --iapt-surface - Surface behind the text.
 * @cssproperty --iapt-line - Lines that only divide.
 * @cssproperty --iapt-line-strong - Lines that mean something: the edge of an option.
 * @cssproperty --iapt-action - The colour of what can be pressed.
 * @cssproperty --iapt-action-deep - The same, hovered or as an edge.
 * @cssproperty --iapt-action-text - Text on the action colour.
 * @cssproperty --iapt-chosen - Tint of the chosen option.
 * @cssproperty --iapt-focus - Focus colour.
 * @cssproperty --iapt-focus-ring - Ring inside the focus colour.
 * @cssproperty --iapt-error - Errors.
 * @cssproperty --iapt-help - Edge of the help panel.
 * @cssproperty --iapt-help-surface - Surface of the help panel.
 * @cssproperty --iapt-note - Edge of a note.
 * @cssproperty --iapt-note-surface - Surface of a note.
 * @cssproperty --iapt-font - Font family. Defaults to the page's.
 * @cssproperty --iapt-target-size - Least height of an option and of the main button.
 * @cssproperty --iapt-radius - Radius of corners.
 * @cssproperty --iapt-column - Greatest width of the text.
 * @cssproperty --iapt-space - The unit of white space.
 * @cssproperty --iapt-clip-ratio - Width to height of signed clips, for example `9 / 16`. Defaults to `4 / 3`.
 */
export abstract class Questionnaire extends LitElement {
  static readonly formAssociated = true;
  static override readonly properties: PropertyDeclarations = {
    lang: {},
    adjustments: { converter: json },
    help: { converter: json },
    circumstances: { converter: json },
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    demonstration: { type: Boolean },
    candidates: {},
    showScore: { attribute: 'show-score' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    history: { type: Boolean },
    mediaSrc: { attribute: 'media-src' },
    draftKey: { attribute: 'draft-key' },
    draftDays: { type: Number, attribute: 'draft-days' },
    readAloudProvider: { attribute: false },
  };
  static override readonly styles = asking;

  /** BCP 47 language of the words. Without it, the language of the page around. */
  override lang = '';
  /** Reasonable adjustments, as an object, or as JSON in the attribute. What is left out has its default. */
  adjustments: Partial<Adjustments> | null = null;
  /** The service's own help: `{ language, text, contacts: [{ reach, who, href? }] }`. Without it, national contacts. */
  help: Help | null = null;
  /** Who helps and who interprets, as far as you know: it is filled in, and what you leave out is asked. */
  circumstances: Partial<Circumstances> | null = null;
  /** Name of the form field whose value is the record, as JSON. */
  name = '';
  /** Whether a form around may only be sent when the questions are finished. */
  required = false;
  /** Allows sample words where the real ones need a licence. Never for patients. */
  demonstration = false;
  /**
   * Words that the kit holds, nobody has compared with the owner's document yet, and your service accepts all the same: language
   * and measure of each, with spaces between, for example `pl/phq-9 pl/gad-7`. Each screen says that they are such words.
   */
  candidates = '';
  /** Whether the patient sees a score: `never`, at the `end`, or `live`. */
  showScore: Plan['showScore'] = 'never';
  /** Level of the screens' headings in the page around, 1 to 5. */
  headingLevel = 2;
  /** Gives each screen an entry in the browser's history, so that its Back works. */
  history = false;
  /** Addresses of media manifests (recordings, signed clips), with spaces between: `https:`, or of this origin. */
  mediaSrc = '';
  /**
   * Keeps unfinished answers on this device, encrypted, under this name, until they are finished or expire. The same name
   * and the same measures find them again. Never a name or a number of a person's. Without it, nothing is kept.
   */
  draftKey = '';
  /** How many days unfinished answers are kept, from the last answer on. */
  draftDays = 1;
  /** A voice of the host's own, used where there is no recording. Without it, the local voices of the device. */
  readAloudProvider: ReadAloudProvider | null = null;

  protected readonly flow = new Flow({
    wanted: () => this.#wanted(),
    tell: (fact) => this.told(fact),
    changed: (moved) => {
      this.#changed(moved);
    },
  });
  readonly #field = new FormField(this);
  readonly #history = new BrowserHistory(this, (page) => {
    const { session, handle } = this.flow;
    // An entry of an earlier visit may name a page that this session has not come to.
    if (session && reachable(session).some(({ id }) => id === page)) handle({ kind: 'go', page });
  });
  readonly #aids = new Aids({ element: this, provider: () => this.readAloudProvider, fail: this.flow.fail });
  #moved: Moved = null;
  #disabled = false;

  /** Ids of the measures to ask, in order. */
  protected abstract measureIds(): readonly string[];
  /** Versions by measure id, unchecked. */
  protected abstract chosenVersions(): unknown;
  /** Answers to begin with, by measure id. */
  protected abstract given(): Readonly<Record<string, Answers>>;
  /** The form value of a finished session, as JSON; `null` = none. */
  protected abstract value(records: readonly MeasureRecord[]): string | null;
  /** Whether confidential questions are asked here, and only such. */
  protected readonly confidential: boolean = false;
  /** Whether also what is on an owner's form alone is asked. */
  protected asksWholeForm(): boolean {
    return false;
  }

  /** Tells the host, and says whether the host handles it. */
  protected told(fact: Fact): boolean {
    return tell(this, fact);
  }

  /** Forgets every answer and begins again. */
  reset(): void {
    void this.flow.reset();
  }

  /** Moves focus to the heading of the screen: a screen reader then reads the question. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus(options);
  }

  /** Called by the browser when a form around is reset. */
  formResetCallback(): void {
    this.reset();
  }

  /** Called by the browser when a fieldset around is disabled or enabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (inputs.some((input) => changed.has(input))) void this.flow.load();
  }

  /** Resolves when what the properties ask for is loaded and on the page, and what was answered is kept where it is to be. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.flow.loading;
    await super.getUpdateComplete();
    await this.#aids.loading;
    await this.flow.draft.settled();
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    const moved = this.#moved;
    this.#moved = null;
    if (moved && this.shadowRoot) focusAfter(this.shadowRoot, moved);
    const records = this.flow.records();
    const unfinished = this.flow.prepared?.words.t({ key: 'error.unfinished' }) ?? ' ';
    const finished = !this.required || this.flow.session?.page === 'completion';
    this.#field.holds(records.length > 0 ? this.value(records) : null, finished ? '' : unfinished);
  }

  protected override render(): unknown {
    const { showScore, headingLevel: level } = this;
    return drawn(this.flow, { showScore, level, disabled: this.#disabled, aids: this.#aids });
  }

  #wanted(): Omit<Wanted, 'own' | 'inEnglish'> {
    const language = nearestLanguage(this.lang || languageAround(this));
    return {
      measures: this.measureIds(),
      language,
      candidates: this.candidates.split(/\s+/).filter(Boolean),
      adjustments: this.adjustments,
      help: this.help,
      versions: this.chosenVersions(),
      circumstances: this.circumstances,
      answers: this.given(),
      media: this.mediaSrc.split(/\s+/).filter(Boolean),
      demonstration: this.demonstration,
      wholeForm: this.asksWholeForm(),
      confidential: this.confidential,
      draft: this.draftKey ? { key: this.draftKey, days: this.draftDays } : null,
    };
  }

  #changed(moved: Moved): void {
    this.#moved = moved ?? this.#moved;
    this.#history.shows(this.flow.session?.page ?? null);
    this.requestUpdate();
  }
}
