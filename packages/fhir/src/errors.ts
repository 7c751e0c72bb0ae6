/** Errors thrown at developers. Each names the thing that is wrong and says what to do. */

/** What says something about the service in confidence was to be tied to a person or made a finding. */
export class ConfidentialError extends Error {
  override readonly name = 'ConfidentialError';

  constructor(
    /** Id of the measure, for example `peq-treatment`. */
    readonly measure: string,
    remedy: string,
  ) {
    super(`${measure} is answered in confidence. ${remedy}`);
  }
}

/** A record, words or clips that cannot be written as FHIR as they are. */
export class MappingError extends Error {
  override readonly name = 'MappingError';

  constructor(
    /** Id of the measure. */
    readonly measure: string,
    /** Where: `completedAt`, `wording`, `media`, … */
    readonly place: string,
    remedy: string,
  ) {
    super(`${measure} › ${place}: ${remedy}`);
  }
}
