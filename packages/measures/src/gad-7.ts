import type { Measure } from '@iapt-elements/engine';

/**
 * The author's form ends with the difficulty question of the PHQ-9. It is one question about all the problems, and is asked
 * once, with the PHQ-9: where the GAD-7 is asked alone, it is not asked.
 */
export default {
  id: 'gad-7',
  name: 'GAD-7',
  fullName: 'Generalised Anxiety Disorder scale, 7 items',
  construct: 'severity of generalised anxiety',
  kind: 'outcome',
  recall: 'last-2-weeks',
  scales: { frequency: { values: [0, 1, 2, 3] } },
  items: [
    { code: 'q1', scale: 'frequency' },
    { code: 'q2', scale: 'frequency' },
    { code: 'q3', scale: 'frequency' },
    { code: 'q4', scale: 'frequency' },
    { code: 'q5', scale: 'frequency' },
    { code: 'q6', scale: 'frequency' },
    { code: 'q7', scale: 'frequency' },
  ],
  scoring: {
    method: 'sum',
    missing: {
      rule: 'mean-of-rest',
      atMost: 2,
      source: 'NHS Data Dictionary, as for the PHQ-9. It does not say how to round: halves round up here.',
    },
    source: 'Spitzer, Kroenke, Williams & Löwe 2006',
  },
  versions: {
    standard: { threshold: 8, source: 'The IAPT Manual, Appendix D' },
    bsl: {
      threshold: 6,
      source:
        'Belk et al. 2016, BMC Psychiatry. Not national: reported beside the standard threshold, never instead of it.',
    },
  },
  bands: {
    ladder: [
      { code: 'minimal', from: 0 },
      { code: 'mild', from: 5 },
      { code: 'moderate', from: 10 },
      { code: 'severe', from: 15 },
    ],
    source: 'Spitzer, Kroenke, Williams & Löwe 2006',
  },
  reliableChange: { index: 4, source: 'The IAPT Manual, Appendix D' },
  flags: [],
  licence: {
    holder:
      'Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues; educational grant from Pfizer Inc.',
    terms: 'No permission required to reproduce, translate, display or distribute.',
    wording: 'free',
    source: 'phqscreeners.com',
  },
  reference: 'Spitzer RL, Kroenke K, Williams JBW, Löwe B. Arch Intern Med 2006;166:1092–7.',
} satisfies Measure;
