import type { Measure } from '@iapt-elements/engine';

/**
 * The fields of table IDS004 with their national codes. `weekly-hours`, `self-employed` and `sickness-absence`
 * apply when `status` is 01 (employed) and are asked only then. Of the others nothing was found that says on what they
 * would hang: they are always asked.
 * 98 and 99 (hours), 8 and X (self-employed, sickness absence) and NA (employment support) are default codes that a
 * system fills in when the question does not apply or was not asked.
 * `employment-support` is the service's judgement, not a question to the person.
 */
export default {
  id: 'employment',
  name: 'Employment questions',
  fullName: 'Employment status questions (IDS004)',
  construct: 'employment and benefits',
  kind: 'status',
  recall: null,
  scales: {
    status: { codes: ['01', '02', '03', '04', '05', '06', '07', '08', 'ZZ'] },
    hours: { codes: ['01', '02', '03', '04', '97', '98', '99'] },
    'when-employed': { codes: ['Y', 'N', '8', 'Z', 'X'] },
    benefit: { codes: ['Y', 'N', 'U', 'Z'] },
    suitability: { codes: ['Y', 'N', 'NA'] },
  },
  items: [
    { code: 'status', scale: 'status' },
    { code: 'weekly-hours', scale: 'hours' },
    { code: 'self-employed', scale: 'when-employed' },
    { code: 'sickness-absence', scale: 'when-employed' },
    { code: 'statutory-sick-pay', scale: 'benefit' },
    { code: 'benefits', scale: 'benefit' },
    { code: 'jobseekers-allowance', scale: 'benefit' },
    { code: 'employment-and-support-allowance', scale: 'benefit' },
    { code: 'universal-credit', scale: 'benefit' },
    { code: 'personal-independence-payment', scale: 'benefit' },
    { code: 'other-benefit', scale: 'benefit' },
    { code: 'employment-support', scale: 'suitability' },
  ],
  conditions: [
    {
      item: 'status',
      answers: ['01'],
      items: ['weekly-hours', 'self-employed', 'sickness-absence'],
      source: 'NHS Data Dictionary, IDS004: weekly hours, self-employed and sickness absence apply to 01 (employed).',
    },
  ],
  scoring: { method: 'none', missing: null, source: 'NHS Data Dictionary: coded, never scored.' },
  versions: { standard: { threshold: null, source: 'Never scored: no total, no mean, no threshold.' } },
  bands: null,
  reliableChange: null,
  flags: [],
  licence: {
    holder: null,
    terms:
      'National codes of the NHS Data Model and Dictionary. No form with questions for patients is published for them.',
    wording: 'free',
    source: 'NHS Data Dictionary',
  },
  reference: 'NHS Data Model and Dictionary, Improving Access to Psychological Therapies Data Set, IDS004.',
} satisfies Measure;
