import type { Circumstances } from './circumstances.js';
import { isConfidential } from './confidential.js';
import type { Measure } from './measure.js';
import { askedItems, needlessItems } from './route.js';
import { score, type Score } from './score.js';
import { measureIn, type HelpShown, type Session } from './session.js';
import type { Explained, HelpAsked } from './support.js';
import type { Answer, Answers } from './answer.js';

/** Where the words came from. `checksum` names the exact wording file. */
export interface WordingUsed {
  readonly status: 'official' | 'candidate' | 'demonstration' | 'licensed';
  readonly checksum: string;
  /** Who compared the words with the owner's document, and when; absent = nobody has signed that. */
  readonly signature?: {
    /** A role, never a name. */
    readonly role: string;
    readonly date: string;
    /** Checksum of the document. */
    readonly document: string;
  };
}

/** The words around the questions: in which language, and how far they are reviewed. */
export interface InterfaceUsed {
  /** BCP 47. */
  readonly language: string;
  /** `source`: what the others are translated from. `brought`: by the service. */
  readonly status: 'source' | 'drafted' | 'reviewed' | 'brought';
}

/** Who answered, and with whose help. */
export interface Administration {
  readonly mode: AdministrationMode;
  /** Who helped; `null` = nobody, or not said. */
  readonly supporter: Circumstances['supporter'];
  readonly support: Circumstances['support'];
  /** `null` = no interpreter. */
  readonly interpreter: Interpreting | null;
}

/** `proxy`: somebody answered about the person. That is never a score of theirs. */
export type AdministrationMode = 'self-report' | 'with-supporter' | 'carer-present' | 'read-by-clinician' | 'proxy';

export interface Interpreting {
  /** National code; `null` = not said. */
  readonly code: Circumstances['interpreter'];
  readonly reference: Circumstances['interpreterReference'];
  /** BCP 47 tag of the language interpreted into. */
  readonly language: string;
  /** What the interpreter had to read from; `none` = nothing in that language, so they interpreted the words shown. */
  readonly words: WordingUsed['status'] | 'none';
}

/** What the session cannot know: the words that were shown and the circumstances. */
export interface RecordContext {
  /** Name and version of the kit. */
  readonly kit: string;
  /** BCP 47 tag of the words shown. */
  readonly language: string;
  readonly wording: WordingUsed;
  /** `null` = not said. */
  readonly interface?: InterfaceUsed | null;
  /** The adjustments in force, as plain JSON. */
  readonly adjustments: Readonly<Record<string, unknown>>;
  /** Defaults to `self-report`. */
  readonly mode?: AdministrationMode;
  readonly interpreter?: Pick<Interpreting, 'language' | 'words'> | null;
}

/** `not-asked`: another answer made the question needless. `not-reached`: the person did not come to it. */
export type MissingReason = 'skipped' | 'not-applicable' | 'not-reached' | 'not-asked';

/** What every record has, whoever answered. */
interface Answered {
  readonly kit: string;
  readonly measure: string;
  readonly version: string;
  readonly language: string;
  readonly wording: WordingUsed;
  /** The words around the questions; `null` = not said. */
  readonly interface: InterfaceUsed | null;
  readonly adjustments: Readonly<Record<string, unknown>>;
  readonly administration: Administration;
  readonly answers: Answers;
  /** Why an item has no value, by item code. */
  readonly missing: Readonly<Record<string, MissingReason>>;
  /** Answers to the parts of items, in the order of the parts; `null` = not reached. Kept beside the answers, never scored. */
  readonly parts: Readonly<Record<string, readonly (Answer | null)[]>>;
  /** Words whose explanation was opened. */
  readonly explained: readonly Explained[];
  /** Where the person asked for help with the questions. */
  readonly helpAsked: readonly HelpAsked[];
  /** Kept beside the score, because answers that are no score of the person's can raise one too. */
  readonly flags: Score['flags'];
  readonly helpShown: readonly HelpShown[];
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** The person's own answers, whoever helped. */
export interface SelfReportRecord extends Answered {
  readonly kind: 'self-report';
  /** Scored as final. */
  readonly score: Score;
}

/** Answers that somebody else gave about the person: of a kind of their own, and never a score of the person's. */
export interface ProxyRecord extends Answered {
  readonly kind: 'proxy';
  readonly score: null;
}

/** What a person says of the service: confidential, and never a score. */
export interface ExperienceRecord extends Answered {
  readonly kind: 'experience';
  readonly score: null;
}

/**
 * The one portable record of a measure that was answered: enough to score it again, to judge whether it can be
 * compared with another, and to map it to other formats.
 */
export type MeasureRecord = SelfReportRecord | ProxyRecord | ExperienceRecord;

/**
 * Makes the record of one of the session's measures.
 *
 * @throws EventError when the session does not ask the measure.
 */
export function record(session: Session, id: string, context: RecordContext): MeasureRecord {
  const measure = measureIn(session, 'record', id);
  const given = session.answers[id] ?? {};
  const needless = needlessItems(measure, given, session.optional[id] ?? []);
  const answers = without(given, needless);
  const scored = score(measure, answers, { version: session.versions[id], final: true });
  const answered: Answered = {
    kit: context.kit,
    measure: id,
    version: scored.version,
    language: context.language,
    wording: context.wording,
    interface: context.interface ?? null,
    adjustments: context.adjustments,
    administration: administration(session, context),
    answers,
    missing: missing(measure, answers, scored.version),
    parts: without(session.parts[id] ?? {}, needless),
    explained: session.explained.filter((each) => each.measure === id),
    helpAsked: session.helpAsked.filter((each) => each.measure === id),
    flags: scored.flags,
    helpShown: session.helpShown.filter((shown) => shown.measure === id),
    startedAt: session.startedAt,
    completedAt: session.completedAt,
  };
  if (isConfidential(measure)) return { kind: 'experience', ...answered, score: null };
  return context.mode === 'proxy'
    ? { kind: 'proxy', ...answered, score: null }
    : { kind: 'self-report', ...answered, score: scored };
}

function administration({ circumstances }: Session, { mode, interpreter }: RecordContext): Administration {
  const { supporter, support, interpreter: code, interpreterReference: reference } = circumstances;
  const interpreting = interpreter ? { code, reference, ...interpreter } : null;
  return { mode: mode ?? 'self-report', supporter, support, interpreter: interpreting };
}

/** Without what was answered before another answer made the question needless: it does not count, and would say otherwise. */
function without<T>(given: Readonly<Record<string, T>>, needless: ReadonlySet<string>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(given).filter(([code]) => !needless.has(code)));
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
