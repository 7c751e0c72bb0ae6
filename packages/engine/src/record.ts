import { EventError } from './errors.js';
import { score, type Score } from './score.js';
import type { HelpShown, Session } from './session.js';
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
  /** Defaults to `standard`. */
  readonly version?: string;
}

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
  readonly missing: Readonly<Record<string, 'skipped' | 'not-applicable' | 'not-reached'>>;
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
  const measure = session.measures.find((candidate) => candidate.id === id);
  if (!measure) throw new EventError('record', `The session does not ask ${id}.`);
  const answers = session.answers[id] ?? {};
  const version = context.version ?? 'standard';
  const scored = score(measure, answers, { version, final: true });
  const missing: Record<string, 'skipped' | 'not-applicable' | 'not-reached'> = {};
  for (const { code } of measure.items) {
    const answer = answers[code] ?? 'not-reached';
    if (typeof answer !== 'number') missing[code] = answer;
  }
  return {
    kit: context.kit,
    measure: id,
    version,
    language: context.language,
    wording: context.wording,
    adjustments: context.adjustments,
    administration: context.administration ?? { mode: 'self-report', supporter: null, interpreter: null },
    answers,
    missing,
    score: scored,
    flags: scored.flags,
    helpShown: session.helpShown.filter((shown) => shown.measure === id),
    startedAt: session.startedAt,
    completedAt: session.completedAt,
  };
}
