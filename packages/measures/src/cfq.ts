import type { Measure } from '@iapt-elements/engine';

/**
 * Scored 0 to 3 (Likert). The bimodal count (0, 0, 1, 1) is another ladder with a cut-off of its own: it is a
 * subscale here and never the total.
 * Item 11 has other labels than items 1 to 10.
 */
export default {
  id: 'cfq',
  name: 'CFQ',
  fullName: 'Chalder Fatigue Questionnaire, 11 items',
  construct: 'severity of fatigue',
  kind: 'outcome',
  recall: 'last-month',
  scales: { change: { values: [0, 1, 2, 3] }, memory: { values: [0, 1, 2, 3] } },
  items: [
    { code: 'q1', scale: 'change' },
    { code: 'q2', scale: 'change' },
    { code: 'q3', scale: 'change' },
    { code: 'q4', scale: 'change' },
    { code: 'q5', scale: 'change' },
    { code: 'q6', scale: 'change' },
    { code: 'q7', scale: 'change' },
    { code: 'q8', scale: 'change' },
    { code: 'q9', scale: 'change' },
    { code: 'q10', scale: 'change' },
    { code: 'q11', scale: 'memory' },
  ],
  scoring: { method: 'sum', missing: null, source: 'Cella & Chalder 2010' },
  subscales: [
    {
      code: 'physical',
      items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'],
      method: 'sum',
      atLeast: null,
      source: 'Cella & Chalder 2010',
    },
    { code: 'mental', items: ['q8', 'q9', 'q10', 'q11'], method: 'sum', atLeast: null, source: 'Cella & Chalder 2010' },
    {
      code: 'bimodal',
      items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10', 'q11'],
      method: 'sum',
      atLeast: null,
      points: [0, 0, 1, 1],
      source: 'Chalder et al. 1993',
    },
  ],
  versions: { standard: { threshold: 19, source: 'The IAPT Manual, Appendix D' } },
  bands: null,
  reliableChange: { index: 5, source: 'The IAPT Manual, Appendix D' },
  flags: [],
  licence: {
    holder: 'Trudie Chalder',
    terms: 'Copyright. Permission is needed.',
    wording: 'restricted',
    source: 'The IAPT Manual, Appendix H: protected by copyright; NHS Digital Copyright Licensing Service.',
  },
  reference: 'Chalder et al. J Psychosom Res 1993;37:147–53. Cella & Chalder. J Psychosom Res 2010;69:17–22.',
} satisfies Measure;
