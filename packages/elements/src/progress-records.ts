import type { ProgressRecord, ReferralRecord } from '@iapt-elements/engine';

/** What a record must have for its place on the line and for the outcome of the referral. */
export type ReadableRecord = ProgressRecord & ReferralRecord;

/** The records of a list that can be read, and how many cannot: one that cannot costs no other. */
export function readableRecords(input: unknown): {
  readonly records: readonly ReadableRecord[];
  readonly refused: number;
} {
  if (!Array.isArray(input)) return { records: [], refused: input === null || input === undefined ? 0 : 1 };
  const records = input.filter(isRecord);
  return { records, refused: input.length - records.length };
}

/** As far as it is used here. */
function isRecord(input: unknown): input is ReadableRecord {
  const { measure, version, language, completedAt, flags, administration, wording, score } = fields(input);
  return (
    [measure, version, language].every((text) => typeof text === 'string') &&
    (completedAt === null || typeof completedAt === 'string') &&
    isObject(flags) &&
    typeof fields(administration).mode === 'string' &&
    typeof fields(wording).status === 'string' &&
    (score === null || isScore(score))
  );
}

function isScore(input: unknown): boolean {
  const { status, total, threshold, caseness, band, answered, missing } = fields(input);
  const isNumber = (value: unknown) => value === null || Number.isFinite(value);
  return (
    [status, caseness].every((text) => typeof text === 'string') &&
    [total, threshold].every(isNumber) &&
    (band === null || typeof band === 'string') &&
    typeof answered === 'number' &&
    Array.isArray(missing)
  );
}

const isObject = (input: unknown) => typeof input === 'object' && input !== null;

const fields = (input: unknown) => (isObject(input) ? input : {}) as Readonly<Record<string, unknown>>;
