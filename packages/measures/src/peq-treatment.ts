import type { Measure } from '@iapt-elements/engine';

/**
 * Confidential: never in the clinician's presence (The IAPT Manual, 6.2.3). Given at the end of the course, or at
 * the penultimate session.
 * "NA" on question 6 belongs to version 3 only; version 2 does not offer it.
 * The comments are free text, to the letter; how long they may be is the kit's own limit.
 */
export default {
  id: 'peq-treatment',
  name: 'Treatment PEQ',
  fullName: 'Patient Experience Questionnaire, treatment',
  construct: 'experience of the treatment',
  kind: 'experience',
  recall: 'this-service',
  scales: {
    frequency: { codes: ['0', '1', '2', '3', '4'] },
    'frequency-na': { codes: ['0', '1', '2', '3', '4', 'NA'] },
    comments: { text: { longest: 2000 } },
  },
  items: [
    { code: 'q1', scale: 'frequency' },
    { code: 'q2', scale: 'frequency' },
    { code: 'q3', scale: 'frequency' },
    { code: 'q4', scale: 'frequency' },
    { code: 'q5', scale: 'frequency' },
    { code: 'q6', scale: 'frequency-na' },
  ],
  unscored: [{ code: 'comments', scale: 'comments' }],
  scoring: { method: 'none', missing: null, source: 'NHS IAPT data set v2.1: each answer is submitted alone.' },
  versions: {
    v3: {
      threshold: null,
      source: 'The IAPT Manual, Appendix H.3: version 3 offers “not applicable” for question 6. Never scored.',
    },
    v2: {
      threshold: null,
      scales: { q6: 'frequency' },
      source: 'The IAPT Manual, Appendix H.3: version 2 lacks “not applicable” (NA) for question 6. Never scored.',
    },
  },
  bands: null,
  reliableChange: null,
  flags: [],
  licence: {
    holder: 'NHS England; Evidence Based Practice Unit and Child Outcomes Research Consortium',
    terms: 'Free to use and amend (personal communication of CORC to CamCOPS about the assessment questionnaire).',
    wording: 'free',
    source: 'CamCOPS documentation, APEQPT',
  },
  reference: 'The IAPT Manual, 6.2.3 and Appendix H.3.',
} satisfies Measure;
