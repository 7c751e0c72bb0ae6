import type { Measure } from '@iapt-elements/engine';

/** A total of 19 or 20 is a case although its band is the lowest: two ladders, neither made from the other. */
export default {
  id: 'spin',
  name: 'SPIN',
  fullName: 'Social Phobia Inventory',
  construct: 'severity of social anxiety',
  kind: 'outcome',
  recall: 'last-week',
  scales: { intensity: { values: [0, 1, 2, 3, 4] } },
  items: [
    { code: 'q1', scale: 'intensity' },
    { code: 'q2', scale: 'intensity' },
    { code: 'q3', scale: 'intensity' },
    { code: 'q4', scale: 'intensity' },
    { code: 'q5', scale: 'intensity' },
    { code: 'q6', scale: 'intensity' },
    { code: 'q7', scale: 'intensity' },
    { code: 'q8', scale: 'intensity' },
    { code: 'q9', scale: 'intensity' },
    { code: 'q10', scale: 'intensity' },
    { code: 'q11', scale: 'intensity' },
    { code: 'q12', scale: 'intensity' },
    { code: 'q13', scale: 'intensity' },
    { code: 'q14', scale: 'intensity' },
    { code: 'q15', scale: 'intensity' },
    { code: 'q16', scale: 'intensity' },
    { code: 'q17', scale: 'intensity' },
  ],
  scoring: { method: 'sum', missing: null, source: 'Connor et al. 2000' },
  subscales: [
    {
      code: 'fear',
      items: ['q1', 'q3', 'q5', 'q10', 'q14', 'q15'],
      method: 'sum',
      atLeast: null,
      source:
        'Two open codebases that agree; the paper was not read. A third puts item 16 under physiological, against its meaning.',
    },
    {
      code: 'avoidance',
      items: ['q4', 'q6', 'q8', 'q9', 'q11', 'q12', 'q16'],
      method: 'sum',
      atLeast: null,
      source:
        'Two open codebases that agree; the paper was not read. A third puts item 16 under physiological, against its meaning.',
    },
    {
      code: 'physiological',
      items: ['q2', 'q7', 'q13', 'q17'],
      method: 'sum',
      atLeast: null,
      source:
        'Two open codebases that agree; the paper was not read. A third puts item 16 under physiological, against its meaning.',
    },
  ],
  versions: { standard: { threshold: 19, source: 'The IAPT Manual, Appendix D' } },
  bands: {
    ladder: [
      { code: 'none', from: 0 },
      { code: 'mild', from: 21 },
      { code: 'moderate', from: 31 },
      { code: 'severe', from: 41 },
      { code: 'very-severe', from: 51 },
    ],
    source: 'Secondary sources only.',
  },
  reliableChange: { index: 10, source: 'The IAPT Manual, Appendix D' },
  flags: [],
  licence: {
    holder: 'Jonathan Davidson',
    terms: 'Copyright. Permission is needed.',
    wording: 'restricted',
    source: 'The IAPT Manual, Appendix H: protected by copyright; NHS Digital Copyright Licensing Service.',
  },
  reference: 'Connor KM, Davidson JRT, Churchill LE, Sherwood A, Foa EB, Weisler RH. Br J Psychiatry 2000;176:379–86.',
} satisfies Measure;
