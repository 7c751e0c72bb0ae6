import type { Measure } from '@iapt-elements/engine';

/**
 * In the order of the owner's scoring page (its subscale numbers belong to that order). A form in another order
 * circulates, with other subscale numbers: check a licensed wording against the topics of the subscales.
 */
export default {
  id: 'dds-17',
  name: 'DDS-17',
  fullName: 'Diabetes Distress Scale, 17 items',
  construct: 'distress that comes from living with diabetes',
  kind: 'outcome',
  recall: 'last-month',
  scales: { problem: { values: [1, 2, 3, 4, 5, 6] } },
  items: [
    { code: 'q1', scale: 'problem' },
    { code: 'q2', scale: 'problem' },
    { code: 'q3', scale: 'problem' },
    { code: 'q4', scale: 'problem' },
    { code: 'q5', scale: 'problem' },
    { code: 'q6', scale: 'problem' },
    { code: 'q7', scale: 'problem' },
    { code: 'q8', scale: 'problem' },
    { code: 'q9', scale: 'problem' },
    { code: 'q10', scale: 'problem' },
    { code: 'q11', scale: 'problem' },
    { code: 'q12', scale: 'problem' },
    { code: 'q13', scale: 'problem' },
    { code: 'q14', scale: 'problem' },
    { code: 'q15', scale: 'problem' },
    { code: 'q16', scale: 'problem' },
    { code: 'q17', scale: 'problem' },
  ],
  scoring: { method: 'mean', missing: null, source: 'Polonsky et al. 2005' },
  subscales: [
    {
      code: 'emotional-burden',
      items: ['q1', 'q4', 'q7', 'q10', 'q14'],
      method: 'mean',
      atLeast: null,
      source: 'diabetesdistress.org, scoring of the 17-item DDS',
    },
    {
      code: 'physician',
      items: ['q2', 'q5', 'q11', 'q15'],
      method: 'mean',
      atLeast: null,
      source: 'diabetesdistress.org, scoring of the 17-item DDS',
    },
    {
      code: 'regimen',
      items: ['q3', 'q6', 'q8', 'q12', 'q16'],
      method: 'mean',
      atLeast: null,
      source: 'diabetesdistress.org, scoring of the 17-item DDS',
    },
    {
      code: 'interpersonal',
      items: ['q9', 'q13', 'q17'],
      method: 'mean',
      atLeast: null,
      source: 'diabetesdistress.org, scoring of the 17-item DDS',
    },
  ],
  versions: { standard: { threshold: null, source: 'The IAPT Manual names the measure and gives no threshold.' } },
  bands: {
    ladder: [
      { code: 'little-or-none', from: 1 },
      { code: 'moderate', from: 2 },
      { code: 'high', from: 3 },
    ],
    source: 'diabetesdistress.org: below 2.0, 2.0 to 2.9, and high printed as above 3.0. 3.0 is high here.',
  },
  reliableChange: null,
  flags: [],
  licence: {
    holder: 'Behavioral Diabetes Institute',
    terms: 'Free for non-profit use; a fee for for-profit use.',
    wording: 'restricted',
    source: 'behavioraldiabetes.org',
  },
  reference: 'Polonsky WH et al. Diabetes Care 2005;28:626–31.',
} satisfies Measure;
