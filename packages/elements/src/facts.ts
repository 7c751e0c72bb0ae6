import type { Adjustments } from '@iapt-elements/adaptations';
import {
  sessionScore,
  type AdministrationMode,
  type Answer,
  type Answers,
  type ExperienceRecord,
  type Measure,
  type MeasureRecord,
  type Score,
  type Session,
  type SessionEvent,
} from '@iapt-elements/engine';
import type { SavedScreening, ScreeningRecord } from '@iapt-elements/engine/screening';

/** What an element tells its host. Every fact bubbles, crosses shadow roots, and follows from what a person did. */
export interface Facts {
  /** A person answered or skipped a question. What is written is told with every change of it. */
  'iapt-answered': {
    readonly measure: string;
    readonly item: string;
    readonly answer: Answer;
    readonly answers: Answers;
  };
  /** The score after that answer. Never told of a proxy's answers: they are no score of the person's. */
  'iapt-scored': { readonly measure: string; readonly score: Score };
  /** An answer raised a risk flag. Told before anything else, and before the page moves on. */
  'iapt-risk-raised': {
    readonly measure: string;
    readonly item: string;
    readonly answer: Answer;
    /** `null` where a proxy answers. */
    readonly score: Score | null;
  };
  /**
   * The person asked for help with a question; `item` is `null` while practising. Cancelable: `preventDefault()` says that
   * somebody takes the call, and only then is the person told so.
   */
  'iapt-help-asked': { readonly measure: string; readonly item: string | null };
  /** The person finished. One record for each measure, in order; `record` is the first. */
  'iapt-completed': { readonly record: MeasureRecord; readonly records: readonly MeasureRecord[] };
  /** The person finished a confidential questionnaire. Hand it to whoever may read it: never to the clinician. */
  'iapt-peq-completed': { readonly record: ExperienceRecord };
  /** The person went on with answers that were kept on this device. `lost`: what of them could not be used, each with its reason. */
  'iapt-draft-restored': { readonly answered: number; readonly lost: readonly unknown[] };
  /** Staff changed the profile in the editor: all of it, as it is now. */
  'iapt-adjusted': { readonly adjustments: Adjustments };
  /** Something in a screening interview changed: all of it, as it can be kept as a draft and given back as `interview`. */
  'iapt-screening-changed': { readonly interview: SavedScreening };
  /** The clinician finished a screening interview. Told again when something was changed and finished again. */
  'iapt-screening-completed': { readonly record: ScreeningRecord; readonly interview: SavedScreening };
  /** Something could not be used or loaded. The person can go on, or sees what to do. */
  'iapt-failed': { readonly code: FailureCode; readonly error: unknown };
}

export type FailureCode =
  | 'not-loaded'
  | 'no-wording'
  | 'descriptor-refused'
  | 'version-refused'
  | 'demonstration-refused'
  /** Words that nobody has compared with the owner's document, and that the service has not accepted. */
  | 'candidate-refused'
  | 'adjustments-refused'
  | 'help-refused'
  | 'answers-refused'
  | 'circumstances-refused'
  /** Records given to a screening interview are none. */
  | 'records-refused'
  /** An interview that was kept, or a piece of it, cannot be taken up again. */
  | 'interview-refused'
  | 'confidential-refused'
  /** A media manifest did not come. */
  | 'media-not-loaded'
  /** A media manifest came and cannot be used. */
  | 'media-refused'
  /** Signed clips of a measure are asked for and not all there. */
  | 'clip-missing'
  /** A clip or a recording did not play. */
  | 'clip-failed'
  /** A voice began and did not go on. */
  | 'voice-failed'
  | 'font-not-loaded'
  /** The same questions are answered in another window too: what is answered here is not kept. */
  | 'draft-elsewhere'
  /** Answers cannot be kept on this device: its store is full, forbidden or missing. */
  | 'draft-not-kept'
  /** Answers were kept and cannot be read, or some of them do not fit any more. */
  | 'draft-not-restored'
  /** Words to exchange are in no question. `error` names them. */
  | 'exchanges-unused';

export type Fact = { [Name in keyof Facts]: { readonly name: Name; readonly detail: Facts[Name] } }[keyof Facts];

/** The facts that follow from one answer: as data, so that the order in which a host hears them can be tested. */
export function answerFacts(
  before: Session,
  after: Session,
  id: string,
  item: string,
  mode: AdministrationMode = 'self-report',
): readonly Fact[] {
  const measure = after.measures.find((candidate) => candidate.id === id);
  const answers = after.answers[id] ?? {};
  const answer = answers[item];
  if (!measure || answer === before.answers[id]?.[item]) return [];

  const scored = sessionScore(after, id);
  const proxy = mode === 'proxy';
  const rescored: readonly Fact[] = proxy ? [] : [{ name: 'iapt-scored', detail: { measure: id, score: scored } }];
  // An answer taken back is told as the score without it.
  if (answer === undefined) return rescored;
  const risk: Fact = { name: 'iapt-risk-raised', detail: { measure: id, item, answer, score: proxy ? null : scored } };
  return [
    ...(isRaised(measure, item, scored) ? [risk] : []),
    { name: 'iapt-answered', detail: { measure: id, item, answer, answers } },
    ...rescored,
  ];
}

function isRaised({ flags }: Measure, item: string, scored: Score): boolean {
  const rule = flags.find((flag) => flag.item === item);
  return rule !== undefined && scored.flags[rule.code] === 'raised';
}

/** A call for help with a question goes to the host before it is kept: whether somebody takes it is kept with it. */
export function called(event: SessionEvent, tell: (fact: Fact) => boolean): SessionEvent {
  if (event.kind !== 'ask-help' || event.measure === undefined) return event;
  const { measure, item = null } = event;
  return { ...event, told: tell({ name: 'iapt-help-asked', detail: { measure, item } }) };
}

/**
 * Tells the host, and says whether the host handles it (`preventDefault()`). A failure that nobody handles is also written
 * where a developer sees it.
 */
export function tell(element: Element, { name, detail }: Fact): boolean {
  const failure = name === 'iapt-failed';
  const cancelable = failure || name === 'iapt-help-asked';
  const handled = !element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  if (failure && !handled) console.error('iapt-elements:', detail.error);
  return handled;
}

declare global {
  interface HTMLElementEventMap {
    'iapt-answered': CustomEvent<Facts['iapt-answered']>;
    'iapt-scored': CustomEvent<Facts['iapt-scored']>;
    'iapt-risk-raised': CustomEvent<Facts['iapt-risk-raised']>;
    'iapt-help-asked': CustomEvent<Facts['iapt-help-asked']>;
    'iapt-completed': CustomEvent<Facts['iapt-completed']>;
    'iapt-peq-completed': CustomEvent<Facts['iapt-peq-completed']>;
    'iapt-draft-restored': CustomEvent<Facts['iapt-draft-restored']>;
    'iapt-adjusted': CustomEvent<Facts['iapt-adjusted']>;
    'iapt-screening-changed': CustomEvent<Facts['iapt-screening-changed']>;
    'iapt-screening-completed': CustomEvent<Facts['iapt-screening-completed']>;
    'iapt-failed': CustomEvent<Facts['iapt-failed']>;
  }
}
