import type { Measure } from '@iapt-elements/engine';

/**
 * Five components of 0 to 100. Item 2 is the number of days with pain in the last ten, times ten: its values are
 * therefore the tens (7 days = 70), so that nobody's "7 days" is scored as 7.
 * "No" to pain sets items 1 and 2 to 0; "no" to distension sets item 3 to 0.
 * A home-made version of 0 to 10 with a total of 50 circulates: it is not this measure. Left out: background
 * questions that are never scored.
 */
export default {
  id: 'ibs-sss',
  name: 'IBS-SSS',
  fullName: 'Irritable Bowel Syndrome Symptom Severity Scale (Francis)',
  construct: 'severity of irritable bowel syndrome',
  kind: 'outcome',
  recall: 'last-10-days',
  scales: {
    q1: { lowest: 0, highest: 100 },
    q2: { values: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] },
    q3: { lowest: 0, highest: 100 },
    q4: { lowest: 0, highest: 100 },
    q5: { lowest: 0, highest: 100 },
    'yes-no': { values: [0, 1] },
  },
  items: [
    { code: 'q1', scale: 'q1' },
    { code: 'q2', scale: 'q2' },
    { code: 'q3', scale: 'q3' },
    { code: 'q4', scale: 'q4' },
    { code: 'q5', scale: 'q5' },
  ],
  unscored: [
    { code: 'pain', scale: 'yes-no', before: 'q1' },
    { code: 'distension', scale: 'yes-no', before: 'q3' },
  ],
  gates: [
    { item: 'pain', answer: 0, items: ['q1', 'q2'], source: 'Francis, Morris & Whorwell 1997' },
    { item: 'distension', answer: 0, items: ['q3'], source: 'Francis, Morris & Whorwell 1997' },
  ],
  scoring: { method: 'sum', missing: null, source: 'Francis, Morris & Whorwell 1997' },
  versions: { standard: { threshold: 75, source: 'The IAPT Manual, Appendix D' } },
  bands: {
    ladder: [
      { code: 'remission', from: 0 },
      { code: 'mild', from: 75 },
      { code: 'moderate', from: 175 },
      { code: 'severe', from: 301 },
    ],
    source:
      'Francis, Morris & Whorwell 1997, abstract: 75 to 175, 175 to 300, above 300. It prints 175 in two bands: moderate here.',
  },
  reliableChange: { index: 50, source: 'The IAPT Manual, Appendix D' },
  flags: [],
  licence: {
    holder: null,
    terms: 'Published in a journal; the Rome Foundation distributes licensed versions and translations.',
    wording: 'restricted',
    source: 'romeonline.org',
  },
  reference: 'Francis CY, Morris J, Whorwell PJ. Aliment Pharmacol Ther 1997;11:395–402.',
} satisfies Measure;
