import type { Measure } from '@iapt-elements/engine';

/**
 * The short "week" form: each item offers four statements, and where several are ticked the highest counts. Each
 * item has statements of its own, so each has a scale of its own.
 * Items 15 to 18 (negative consequences) are totalled apart by the authors. A total of 14 items and one of 18
 * cannot be compared.
 * No bands: a Swedish study gives some for 14 items only (0–27, 28–32, 33–42; BMC Psychiatry 2022).
 * The national data set takes 0 to 54, which is the range of 18 items; the manual's threshold fits the 14. To be
 * settled before submission.
 * Left out, as never part of a total: the ratings of reassurance and avoidance.
 */
export default {
  id: 'hai',
  name: 'HAI',
  fullName: 'Health Anxiety Inventory (short, week)',
  construct: 'severity of health anxiety',
  kind: 'outcome',
  recall: 'last-week',
  scales: {
    q1: { values: [0, 1, 2, 3] },
    q2: { values: [0, 1, 2, 3] },
    q3: { values: [0, 1, 2, 3] },
    q4: { values: [0, 1, 2, 3] },
    q5: { values: [0, 1, 2, 3] },
    q6: { values: [0, 1, 2, 3] },
    q7: { values: [0, 1, 2, 3] },
    q8: { values: [0, 1, 2, 3] },
    q9: { values: [0, 1, 2, 3] },
    q10: { values: [0, 1, 2, 3] },
    q11: { values: [0, 1, 2, 3] },
    q12: { values: [0, 1, 2, 3] },
    q13: { values: [0, 1, 2, 3] },
    q14: { values: [0, 1, 2, 3] },
    q15: { values: [0, 1, 2, 3] },
    q16: { values: [0, 1, 2, 3] },
    q17: { values: [0, 1, 2, 3] },
    q18: { values: [0, 1, 2, 3] },
  },
  items: [
    { code: 'q1', scale: 'q1', several: true },
    { code: 'q2', scale: 'q2', several: true },
    { code: 'q3', scale: 'q3', several: true },
    { code: 'q4', scale: 'q4', several: true },
    { code: 'q5', scale: 'q5', several: true },
    { code: 'q6', scale: 'q6', several: true },
    { code: 'q7', scale: 'q7', several: true },
    { code: 'q8', scale: 'q8', several: true },
    { code: 'q9', scale: 'q9', several: true },
    { code: 'q10', scale: 'q10', several: true },
    { code: 'q11', scale: 'q11', several: true },
    { code: 'q12', scale: 'q12', several: true },
    { code: 'q13', scale: 'q13', several: true },
    { code: 'q14', scale: 'q14', several: true },
    { code: 'q15', scale: 'q15', several: true },
    { code: 'q16', scale: 'q16', several: true },
    { code: 'q17', scale: 'q17', several: true },
    { code: 'q18', scale: 'q18', several: true },
  ],
  scoring: {
    method: 'sum',
    items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10', 'q11', 'q12', 'q13', 'q14'],
    missing: null,
    source: 'Salkovskis, Rimes, Warwick & Clark 2002',
  },
  subscales: [
    {
      code: 'negative-consequences',
      items: ['q15', 'q16', 'q17', 'q18'],
      method: 'sum',
      atLeast: null,
      source: 'King’s College London, HAI page: totalled separately.',
    },
  ],
  versions: {
    '14-item': {
      threshold: 18,
      items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10', 'q11', 'q12', 'q13', 'q14'],
      source: 'The IAPT Manual, Appendix D',
    },
    '18-item': {
      threshold: null,
      items: [
        'q1',
        'q2',
        'q3',
        'q4',
        'q5',
        'q6',
        'q7',
        'q8',
        'q9',
        'q10',
        'q11',
        'q12',
        'q13',
        'q14',
        'q15',
        'q16',
        'q17',
        'q18',
      ],
      source:
        'The manual’s 18 does not say for how many items; studies tie it to the 14-item total. None is published for 18 items.',
    },
  },
  bands: null,
  reliableChange: { index: 4, source: 'The IAPT Manual, Appendix D' },
  flags: [],
  licence: {
    holder: 'Paul Salkovskis; King’s College London',
    terms: 'May be used without modification.',
    wording: 'restricted',
    source: 'King’s College London, HAI page; mhscales.com',
  },
  reference: 'Salkovskis PM, Rimes KA, Warwick HMC, Clark DM. Psychol Med 2002;32:843–53.',
} satisfies Measure;
