import { closedItems, zeroedItems } from './gates.js';
import type { Measure } from './measure.js';
import { askedItems } from './route.js';
import { score, type Score } from './score.js';
import { measureIn, type HelpShown, type Session } from './session.js';
import type { Answers } from './answer.js';

/** Where the words came from. `checksum` names the exact wording file. */
export interface WordingUsed {
  readonly status: 'official' | 'candidate' | 'demonstration' | 'licensed';
  readonly checksum: string;
}

/** Who answered, and with whose help. */
export interface Administration {
  readonly mode: 'self-report' | 'with-supporter' | 'read-by-clinician' | 'proxy';
  readonly supporter: string | null;
  readonly interpreter: string | null;
}

/** What the session cannot know: the words that were shown and the circumstances. */
export interface RecordContext {
  /** Name and version of the kit. */
  readonly kit: string;
  /** BCP 47 tag of the words shown. */
  readonly language: string;
  readonly wording: WordingUsed;
  /** The adjustments in force, as plain JSON. */
  readonly adjustments: Readonly<Record<string, unknown>>;
  readonly administration?: Administration;
}

/** `not-asked`: another answer made the question needless. `not-reached`: the person did not come to it. */
export type MissingReason = 'skipped' | 'not-applicable' | 'not-reached' | 'not-asked';

/**
 * The one portable record of a measure that was answered: enough to score it again, to judge whether it can be
 * compared with another, and to map it to other formats.
 */
export interface MeasureRecord {
  readonly kit: string;
  readonly measure: string;
  readonly version: string;
  readonly language: string;
  readonly wording: WordingUsed;
  readonly adjustments: Readonly<Record<string, unknown>>;
  readonly administration: Administration;
  readonly answers: Answers;
  /** Why an item has no value, by item code. */
  readonly missing: Readonly<Record<string, MissingReason>>;
  /** Scored as final. */
  readonly score: Score;
  readonly flags: Score['flags'];
  readonly helpShown: readonly HelpShown[];
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/**
 * Makes the record of one of the session's measures.
 *
 * @throws EventError when the session does not ask the measure.
 */
export function record(session: Session, id: string, context: RecordContext): MeasureRecord {
  const measure = measureIn(session, 'record', id);
  const answers = counted(measure, session.answers[id] ?? {});
  const scored = score(measure, answers, { version: session.versions[id], final: true });
  return {
    kit: context.kit,
    measure: id,
    version: scored.version,
    language: context.language,
    wording: context.wording,
    adjustments: context.adjustments,
    administration: context.administration ?? { mode: 'self-report', supporter: null, interpreter: null },
    answers,
    missing: missing(measure, answers, scored.version),
    score: scored,
    flags: scored.flags,
    helpShown: session.helpShown.filter((shown) => shown.measure === id),
    startedAt: session.startedAt,
    completedAt: session.completedAt,
  };
}

/** Without what was answered before another answer made the question needless: it does not count, and would say otherwise. */
function counted(measure: Measure, answers: Answers): Answers {
  const needless = [...zeroedItems(measure, answers), ...closedItems(measure, answers)];
  return Object.fromEntries(Object.entries(answers).filter(([code]) => !needless.includes(code)));
}

function missing(measure: Measure, answers: Answers, version: string): Record<string, MissingReason> {
  const asked = askedItems(measure, answers, version);
  const reasons: Record<string, MissingReason> = {};
  for (const { code } of measure.items) {
    const answer = answers[code];
    if (isReason(answer)) reasons[code] = answer;
    else if (answer === undefined) reasons[code] = asked.includes(code) ? 'not-reached' : 'not-asked';
  }
  return reasons;
}

function isReason(answer: Answers[string] | undefined): answer is 'skipped' | 'not-applicable' {
  return answer === 'skipped' || answer === 'not-applicable';
}
