import type { Measure } from '@iapt-elements/engine';

export default {
  id: 'phq-9',
  name: 'PHQ-9',
  fullName: 'Patient Health Questionnaire, 9 items',
  construct: 'severity of depression',
  kind: 'outcome',
  recall: 'last-2-weeks',
  scales: { frequency: { values: [0, 1, 2, 3] }, difficulty: { values: [0, 1, 2, 3] } },
  items: [
    { code: 'q1', scale: 'frequency' },
    { code: 'q2', scale: 'frequency' },
    { code: 'q3', scale: 'frequency' },
    { code: 'q4', scale: 'frequency' },
    { code: 'q5', scale: 'frequency' },
    { code: 'q6', scale: 'frequency' },
    { code: 'q7', scale: 'frequency' },
    { code: 'q8', scale: 'frequency' },
    { code: 'q9', scale: 'frequency' },
  ],
  unscored: [
    {
      code: 'difficulty',
      scale: 'difficulty',
      optional: {
        source:
          'On the owner’s form after the nine (phqscreeners.com). Neither the IAPT Manual nor the national data set asks it.',
      },
      standsAlone: true,
    },
  ],
  conditions: [
    {
      item: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'],
      answers: [1, 2, 3],
      items: ['difficulty'],
      source: 'The owner’s form: “If you checked off any problems”.',
    },
  ],
  scoring: {
    method: 'sum',
    missing: {
      rule: 'mean-of-rest',
      atMost: 2,
      source:
        'NHS Data Dictionary, Patient Health Questionnaire-9. It does not say how to round: halves round up here.',
    },
    source: 'Kroenke, Spitzer & Williams 2001',
  },
  versions: {
    standard: { threshold: 10, source: 'The IAPT Manual, Appendix D' },
    bsl: {
      threshold: 8,
      source:
        'Belk et al. 2016, BMC Psychiatry. Not national: reported beside the standard threshold, never instead of it.',
    },
  },
  bands: {
    ladder: [
      { code: 'minimal', from: 0 },
      { code: 'mild', from: 5 },
      { code: 'moderate', from: 10 },
      { code: 'moderately-severe', from: 15 },
      { code: 'severe', from: 20 },
    ],
    source: 'Kroenke, Spitzer & Williams 2001',
  },
  reliableChange: { index: 6, source: 'The IAPT Manual, Appendix D' },
  flags: [
    {
      code: 'risk',
      item: 'q9',
      atLeast: 1,
      source: 'Safety rule of this kit: any thought of self-harm is told, whatever the total is.',
    },
  ],
  licence: {
    holder:
      'Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues; educational grant from Pfizer Inc.',
    terms: 'No permission required to reproduce, translate, display or distribute.',
    wording: 'free',
    source: 'phqscreeners.com',
  },
  reference: 'Kroenke K, Spitzer RL, Williams JBW. J Gen Intern Med 2001;16:606–13.',
} satisfies Measure;
