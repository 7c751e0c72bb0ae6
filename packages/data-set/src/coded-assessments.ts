import type { Answer, MeasureRecord } from '@iapt-elements/engine';
import { nationalCodes, type NationalCode } from '@iapt-elements/measures/codes';
import { dayOf } from './day.js';
import { accepts, written } from './score-text.js';

/** One coded scored assessment (IDS606, IDS607): a question, a scale or a total. Every field is a text, as it is sent. */
export interface CodedAssessment {
  readonly kind: 'row';
  readonly measure: string;
  /** What of the measure it is: `total`, or the code of an item or a subscale. */
  readonly of: string;
  /** SNOMED CT concept: 6 to 18 digits, never a number. */
  readonly CodedAssToolType: string;
  /** At most 5 characters. */
  readonly PersScore: string;
  /** The day in the United Kingdom on which it was completed, as `2026-11-21`. */
  readonly AssToolCompDate: string;
  /** What is not settled about the code. Read it before submitting. */
  readonly note?: string;
}

/**
 * Why there is no row. `no-code`: the data set has none. `unplaced`: it has one, and nobody says which answers it is of.
 * `adapted`: the questions were reworded, and the code is of the published ones. `proxy`: somebody else answered.
 * `not-completed`: it was not finished. `no-day`: its time has no zone, so that nobody knows the day. `no-score`: too few
 * answers. `no-answer`: skipped or not reached. `not-allowed`: the field cannot hold it.
 */
export type Why =
  'no-code' | 'unplaced' | 'adapted' | 'proxy' | 'not-completed' | 'no-day' | 'no-score' | 'no-answer' | 'not-allowed';

export interface NotSubmittable {
  readonly kind: 'not-submittable';
  readonly measure: string;
  readonly of: string;
  readonly why: Why;
}

/** A record's rows, and what of it can be none. Nothing is thrown: a record of a battery must not stop the others. */
export function codedAssessments(record: MeasureRecord): readonly (CodedAssessment | NotSubmittable)[] {
  const day = record.completedAt === null ? null : dayOf(record.completedAt);
  const barred = barring(record, day);
  return figuresOf(record).map(({ of, code, value, why }) => {
    const refuse = (reason: Why): NotSubmittable => ({
      kind: 'not-submittable',
      measure: record.measure,
      of,
      why: reason,
    });
    if (code === null) return refuse(why);
    if (barred !== null) return refuse(barred);
    if (value === null) return refuse(why);
    const PersScore = written(code, value);
    if (!accepts(code, PersScore)) return refuse('not-allowed');
    const { id: CodedAssToolType, note } = code;
    const row = { kind: 'row', measure: record.measure, of, CodedAssToolType, PersScore } as const;
    return { ...row, AssToolCompDate: day ?? '', ...(note !== undefined && { note }) };
  });
}

/** What keeps all of a record out. */
function barring({ kind, version, completedAt }: MeasureRecord, day: string | null): Why | null {
  if (kind === 'proxy') return 'proxy';
  if (version === 'adapted') return 'adapted';
  if (completedAt === null) return 'not-completed';
  return day === null ? 'no-day' : null;
}

/** A figure that the data set wants, or would want if it had a code for it; `why` = what there is to say without a value. */
interface Figure {
  readonly of: string;
  readonly code: NationalCode | null;
  readonly value: number | string | null;
  readonly why: Why;
}

function figuresOf({ measure, score, answers }: MeasureRecord): readonly Figure[] {
  const national = nationalCodes[measure];
  if (!national) return [{ of: 'total', code: null, value: null, why: 'no-code' }];
  const { total, items = {}, subscales = {}, unplaced } = national;
  return [
    ...(total ? [{ of: 'total', code: total, value: score?.total ?? null, why: 'no-score' } as const] : []),
    ...Object.entries(subscales).map(
      ([of, code]) => ({ of, code, value: score?.subscales?.[of] ?? null, why: 'no-score' }) as const,
    ),
    ...Object.entries(items).map(
      ([of, code]) => ({ of, code, value: given(code, answers[of]), why: 'no-answer' }) as const,
    ),
    ...(unplaced ? [{ of: 'total', code: null, value: null, why: 'unplaced' } as const] : []),
  ];
}

/** WSAS, work: "score not available (not employed)" is a code of its own there, and never a score. */
const notAvailable: Readonly<Record<string, string>> = { '932621000000100': '9' };

function given({ id }: NationalCode, answer: Answer | undefined): number | string | null {
  if (answer === 'not-applicable') return notAvailable[id] ?? null;
  if (typeof answer === 'number') return answer;
  return typeof answer === 'string' && answer !== 'skipped' ? answer : null;
}
