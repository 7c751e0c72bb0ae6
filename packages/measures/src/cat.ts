import type { Measure } from '@iapt-elements/engine';

/**
 * Each item stands between two statements of its own, so each has a scale of its own. The owner forbids renaming it
 * or changing its look.
 * No missing-data rule: the one that circulates (up to two items) is not confirmed. No reliable change: 2 points is
 * the least change that matters to patients, which is another thing.
 */
export default {
  id: 'cat',
  name: 'CAT',
  fullName: 'COPD Assessment Test',
  construct: 'impact of chronic obstructive pulmonary disease',
  kind: 'outcome',
  recall: null,
  scales: {
    q1: { values: [0, 1, 2, 3, 4, 5], numbered: true },
    q2: { values: [0, 1, 2, 3, 4, 5], numbered: true },
    q3: { values: [0, 1, 2, 3, 4, 5], numbered: true },
    q4: { values: [0, 1, 2, 3, 4, 5], numbered: true },
    q5: { values: [0, 1, 2, 3, 4, 5], numbered: true },
    q6: { values: [0, 1, 2, 3, 4, 5], numbered: true },
    q7: { values: [0, 1, 2, 3, 4, 5], numbered: true },
    q8: { values: [0, 1, 2, 3, 4, 5], numbered: true },
  },
  items: [
    { code: 'q1', scale: 'q1' },
    { code: 'q2', scale: 'q2' },
    { code: 'q3', scale: 'q3' },
    { code: 'q4', scale: 'q4' },
    { code: 'q5', scale: 'q5' },
    { code: 'q6', scale: 'q6' },
    { code: 'q7', scale: 'q7' },
    { code: 'q8', scale: 'q8' },
  ],
  scoring: { method: 'sum', missing: null, source: 'Jones et al. 2009' },
  versions: { standard: { threshold: null, source: 'The IAPT Manual names the measure and gives no threshold.' } },
  bands: {
    ladder: [
      { code: 'low', from: 0 },
      { code: 'medium', from: 10 },
      { code: 'high', from: 21 },
      { code: 'very-high', from: 31 },
    ],
    source: 'CAT user guide (GSK): below 10, 10 to 20, 21 to 30, above 30. Some tools begin the second at 11.',
  },
  reliableChange: null,
  flags: [],
  licence: {
    holder: 'GSK',
    terms: 'Copyright and trademark. Name and layout may not be changed.',
    wording: 'restricted',
    source: 'CAT user guide (GSK)',
  },
  reference: 'Jones et al. Eur Respir J 2009;34:648–54.',
} satisfies Measure;
