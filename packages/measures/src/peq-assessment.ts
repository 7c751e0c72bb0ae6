import type { Measure } from '@iapt-elements/engine';

/**
 * Confidential: never in the clinician's presence (The IAPT Manual, 6.2.3). Given at the end of the last assessment
 * contact.
 * The comments are free text, to the letter; how long they may be is the kit's own limit.
 */
export default {
  id: 'peq-assessment',
  name: 'Assessment PEQ',
  fullName: 'Patient Experience Questionnaire, assessment',
  construct: 'experience of the assessment',
  kind: 'experience',
  recall: 'this-service',
  scales: {
    choice: { codes: ['Y', 'N'] },
    'choice-na': { codes: ['Y', 'N', 'NA'] },
    satisfaction: { codes: ['0', '1', '2', '3', '4'] },
    comments: { text: { longest: 2000 } },
  },
  items: [
    { code: 'q1', scale: 'choice' },
    { code: 'q2', scale: 'choice' },
    { code: 'q3', scale: 'choice-na' },
    { code: 'q4', scale: 'choice-na' },
    { code: 'satisfaction', scale: 'satisfaction' },
  ],
  unscored: [{ code: 'comments', scale: 'comments' }],
  scoring: { method: 'none', missing: null, source: 'NHS IAPT data set v2.1: each answer is submitted alone.' },
  versions: { standard: { threshold: null, source: 'Never scored: no total, no mean, no threshold.' } },
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
