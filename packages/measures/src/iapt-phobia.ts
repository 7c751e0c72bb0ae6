import type { Measure } from '@iapt-elements/engine';

/** Three separate scales that are never summed. They have no place in recovery. */
export default {
  id: 'iapt-phobia',
  name: 'IAPT phobia scales',
  fullName: 'IAPT phobia scales',
  construct: 'avoidance: social situations, situations feared for panic, specific objects or activities',
  kind: 'outcome',
  recall: null,
  scales: { avoidance: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true } },
  items: [
    { code: 'q1', scale: 'avoidance' },
    { code: 'q2', scale: 'avoidance' },
    { code: 'q3', scale: 'avoidance' },
  ],
  scoring: {
    method: 'none',
    missing: null,
    source: 'NHS Data Dictionary, Specific Phobia Questionnaire: each scale stands alone.',
  },
  versions: { standard: { threshold: null, source: 'Three separate scales: there is no total.' } },
  itemThreshold: {
    from: 4,
    source:
      'IAPT Data Handbook, as quoted by goodmedicine.org.uk: 4 or above on any scale. The NHS Data Dictionary says “greater than 4” and leaves 4 undefined.',
  },
  bands: null,
  reliableChange: null,
  flags: [],
  licence: {
    holder: 'Crown copyright',
    terms: 'Reproduced under the Open Government Licence.',
    wording: 'free',
    source: 'patient.info, IAPT Phobia Scale',
  },
  reference: 'IAPT Outcomes Toolkit 2008/9.',
} satisfies Measure;
