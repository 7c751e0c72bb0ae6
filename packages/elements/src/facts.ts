import {
  score,
  type Answer,
  type Answers,
  type MeasureRecord,
  type Score,
  type ScoreOptions,
  type Session,
} from '@iapt-elements/engine';

/** What an element tells its host. Every fact bubbles, crosses shadow roots, and follows from what a person did. */
export interface Facts {
  /** A person answered or skipped a question. */
  'iapt-answered': {
    readonly measure: string;
    readonly item: string;
    readonly answer: Answer;
    readonly answers: Answers;
  };
  /** The score after that answer. */
  'iapt-scored': { readonly measure: string; readonly score: Score };
  /** An answer raised a risk flag. Told before anything else, and before the page moves on. */
  'iapt-risk-raised': {
    readonly measure: string;
    readonly item: string;
    readonly answer: Answer;
    readonly score: Score;
  };
  /** The person finished. One record for each measure, in order; `record` is the first. */
  'iapt-completed': { readonly record: MeasureRecord; readonly records: readonly MeasureRecord[] };
  /** Something could not be used or loaded. The person can go on, or sees what to do. */
  'iapt-failed': { readonly code: FailureCode; readonly error: unknown };
}

export type FailureCode =
  | 'not-loaded'
  | 'no-wording'
  | 'demonstration-refused'
  | 'adjustments-refused'
  | 'help-refused'
  | 'answers-refused'
  | 'font-not-loaded'
  /** Words to exchange are in no question. `error` names them. */
  | 'exchanges-unused';

export type Fact = { [Name in keyof Facts]: { readonly name: Name; readonly detail: Facts[Name] } }[keyof Facts];

/** The facts that follow from one answer: as data, so that the order in which a host hears them can be tested. */
export function answerFacts(
  before: Session,
  after: Session,
  id: string,
  item: string,
  /** How the answers are scored; without a version, by the measure's first. */
  options: Pick<ScoreOptions, 'version'> = {},
): readonly Fact[] {
  const measure = after.measures.find((candidate) => candidate.id === id);
  const answers = after.answers[id] ?? {};
  const answer = answers[item];
  if (!measure || answer === before.answers[id]?.[item]) return [];

  const scored = score(measure, answers, options);
  const rescored: Fact = { name: 'iapt-scored', detail: { measure: id, score: scored } };
  // An answer taken back is told as the score without it.
  if (answer === undefined) return [rescored];
  const rule = measure.flags.find((flag) => flag.item === item);
  const raised = rule !== undefined && scored.flags[rule.code] === 'raised';
  const risk: Fact = { name: 'iapt-risk-raised', detail: { measure: id, item, answer, score: scored } };
  return [
    ...(raised ? [risk] : []),
    { name: 'iapt-answered', detail: { measure: id, item, answer, answers } },
    rescored,
  ];
}

/** Tells the host. A failure that nobody handles (`preventDefault()`) is also written where a developer sees it. */
export function tell(element: Element, { name, detail }: Fact): void {
  const failure = name === 'iapt-failed';
  const event = new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: failure });
  if (element.dispatchEvent(event) && failure) console.error('iapt-elements:', detail.error);
}

declare global {
  interface HTMLElementEventMap {
    'iapt-answered': CustomEvent<Facts['iapt-answered']>;
    'iapt-scored': CustomEvent<Facts['iapt-scored']>;
    'iapt-risk-raised': CustomEvent<Facts['iapt-risk-raised']>;
    'iapt-completed': CustomEvent<Facts['iapt-completed']>;
    'iapt-failed': CustomEvent<Facts['iapt-failed']>;
  }
}
