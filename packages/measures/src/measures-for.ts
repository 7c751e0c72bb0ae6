import { problemDescriptors, type ProblemDescriptor, type ProblemDescriptorId } from './problem-descriptors.js';

/** A problem descriptor that the kit does not know. */
export class UnknownDescriptorError extends Error {
  override readonly name = 'UnknownDescriptorError';

  constructor(readonly descriptor: string) {
    const known = problemDescriptors.map(({ id }) => id).join(', ');
    super(`There is no problem descriptor "${descriptor}". The kit knows: ${known}.`);
  }
}

/** The measures for a problem descriptor, by what each is for. Plain data. */
export interface MeasuresFor {
  readonly depression: 'phq-9';
  /** For anxiety symptoms or MUS: the second of the pair. */
  readonly recommended: ProblemDescriptor['recommended'];
  readonly further: 'gad-7' | null;
  readonly disability: 'wsas';
  /**
   * Added where the person has the condition; never in recovery (The IAPT Manual, 6.2.2). The manual calls the first one
   * "Diabetes Distress Screening Scale", the heading of the DDS-2; the national data set takes the DDS-17.
   */
  readonly longTermConditions: { readonly diabetes: 'dds-17'; readonly copd: 'cat'; readonly pain: 'bpi-sf' };
  /** When each experience questionnaire is given (The IAPT Manual, 6.2.3). Never in the clinician's presence. */
  readonly experience: { readonly 'peq-assessment': string; readonly 'peq-treatment': string };
}

/** The ids of what is given in each session, in the order in which it is asked: what every person gets, then what is added. */
export function sessionMeasures(id: ProblemDescriptorId): readonly string[] {
  const { depression, recommended, disability } = measuresFor(id);
  return [...new Set([depression, 'gad-7', disability, recommended])];
}

/**
 * What to give for a problem descriptor, as Table 6 has it.
 *
 * @throws UnknownDescriptorError when the kit does not know the descriptor.
 */
export function measuresFor(id: ProblemDescriptorId): MeasuresFor {
  const descriptor = problemDescriptors.find((candidate) => candidate.id === id);
  if (!descriptor) throw new UnknownDescriptorError(id);
  return {
    depression: 'phq-9',
    recommended: descriptor.recommended,
    further: descriptor.further,
    disability: 'wsas',
    longTermConditions: { diabetes: 'dds-17', copd: 'cat', pain: 'bpi-sf' },
    experience: {
      'peq-assessment': 'end of the last assessment contact',
      'peq-treatment': 'end of the course or penultimate session',
    },
  };
}
