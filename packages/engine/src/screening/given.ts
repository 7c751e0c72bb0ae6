import type { ExperienceRecord, MeasureRecord } from '../record.js';
import { InterviewError } from './interview-error.js';

/** What a record says that was made before the interview: as much as the clinician needs to see beside a prompt. */
export interface GivenScore {
  readonly measure: string;
  readonly version: string;
  /** `null` = too few answers, or somebody else answered for the person. */
  readonly total: number | null;
  readonly threshold: number | null;
  readonly caseness: 'case' | 'not-case' | 'undetermined' | 'not-defined';
  readonly band: string | null;
  /** `null` = the measure has no question about risk. */
  readonly risk: 'raised' | 'none' | 'unknown' | null;
  readonly by: ScoredRecord['kind'];
  readonly completedAt: string | null;
}

/** What a person says of the service is confidential: it may be in the list, and is never shown in an interview. */
type ScoredRecord = Exclude<MeasureRecord, ExperienceRecord>;

/**
 * The latest record of each of these measures.
 *
 * @throws InterviewError when the input is no list of records.
 */
export function givenScores(input: unknown, measures: readonly string[]): readonly GivenScore[] {
  if (!Array.isArray(input) || !input.every(isRecord))
    throw new InterviewError('records', 'is no list of records. Use records as "iapt-completed" tells them.');
  return measures.flatMap((measure) => {
    const own = input.filter(isScored).filter((record) => record.measure === measure);
    const latest = own.reduce<ScoredRecord | null>((one, next) => (one && isLater(one, next) ? one : next), null);
    return latest ? [given(latest)] : [];
  });
}

function isScored(record: MeasureRecord): record is ScoredRecord {
  return record.kind !== 'experience';
}

/** Of two at the same time, the one that comes later in the list. */
function isLater(one: ScoredRecord, other: ScoredRecord): boolean {
  return (one.completedAt ?? '') > (other.completedAt ?? '');
}

function given({ measure, version, kind, score, flags, completedAt }: ScoredRecord): GivenScore {
  return {
    measure,
    version,
    total: score?.total ?? null,
    threshold: score?.threshold ?? null,
    caseness: score?.caseness ?? 'not-defined',
    band: score?.band ?? null,
    risk: flags.risk ?? null,
    by: kind,
    completedAt,
  };
}

/** As far as it is used here. */
function isRecord(input: unknown): input is MeasureRecord {
  const { measure, kind, score, flags } = (input ?? {}) as Record<string, unknown>;
  return (
    typeof measure === 'string' &&
    ['self-report', 'proxy', 'experience'].includes(kind as string) &&
    // `null` is one too: no score of the person's.
    typeof score === 'object' &&
    typeof flags === 'object' &&
    flags !== null
  );
}

/** A score that was kept with an interview: of the form that the views need. */
export function isGiven(input: unknown): input is GivenScore {
  const given = (input ?? {}) as Record<string, unknown>;
  const { measure, version, total, threshold, caseness, band, risk, by, completedAt } = given;
  const isNumber = (value: unknown) => value === null || typeof value === 'number';
  const isText = (value: unknown) => value === null || typeof value === 'string';
  return (
    [measure, version].every((value) => typeof value === 'string') &&
    [total, threshold].every(isNumber) &&
    [band, completedAt].every(isText) &&
    ['case', 'not-case', 'undetermined', 'not-defined'].includes(caseness as string) &&
    // A risk that cannot be read must not be shown as none.
    ['raised', 'none', 'unknown', null].includes(risk as string) &&
    ['self-report', 'proxy'].includes(by as string)
  );
}
