/**
 * Errors thrown at developers. Each names the thing that is wrong and says what to do; none is shown to a patient.
 */

/** An answer that the measure cannot hold: an unknown item, or a value outside its scale. Nothing is ever clamped. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';

  constructor(
    /** Id of the measure, for example `phq-9`. */
    readonly measure: string,
    /** Code of the item, for example `q3`. */
    readonly item: string,
    /** The value that was refused. */
    readonly value: unknown,
    remedy: string,
  ) {
    super(`${measure} › ${item}: ${written(value)} is not an answer. ${remedy}`);
  }
}

/** Never throws: an object may refuse to be made into text. */
function written(value: unknown): string {
  // Not the whole of it: what a person wrote does not belong in a log.
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 20)}…` : value);
  return value !== null && (typeof value === 'object' || typeof value === 'function') ? 'an object' : String(value);
}

/** A version that the measure does not have, for example `bsl` for a measure that has no signed version. */
export class VersionError extends Error {
  override readonly name = 'VersionError';

  constructor(
    readonly measure: string,
    /** What was asked for. */
    readonly version: unknown,
    /** The versions that there are. */
    readonly known: readonly string[],
  ) {
    super(`${measure} has no version ${written(version)}. Use one of: ${known.join(', ')}.`);
  }
}

/** An event that cannot happen now: an unknown page or measure, or any change after completion. */
export class EventError extends Error {
  override readonly name = 'EventError';

  constructor(
    /** Kind of the event that was refused. */
    readonly event: string,
    message: string,
  ) {
    super(`${event}: ${message}`);
  }
}

/** What no outcome can be computed from: a total outside its measure's range, an unknown descriptor, ruleset or day. */
export class OutcomeError extends Error {
  override readonly name = 'OutcomeError';

  constructor(
    /** Id of the measure whose total it is; else `measure`, `descriptor`, `ruleset` or `dischargeDate`. */
    readonly subject: string,
    /** The value that was refused. */
    readonly value: unknown,
    remedy: string,
  ) {
    super(`${subject}: ${written(value)} cannot be used. ${remedy}`);
  }
}
