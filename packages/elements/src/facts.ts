import {
  score,
  type AdministrationMode,
  type Answer,
  type Answers,
  type Measure,
  type MeasureRecord,
  type Score,
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
  | 'circumstances-refused'
  | 'confidential-refused';

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

  const scored = score(measure, answers);
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
