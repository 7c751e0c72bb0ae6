import type { Measure } from '@iapt-elements/engine';

/**
 * In the order of the sheet that has the PHQ-15 alone (in the full PHQ item 11 is the fifth). Item 4 is the
 * menstrual one: "not applicable" counts 0, so the most is then 28.
 * Items 14 and 15 look like items of the PHQ-9 but ask about another time on another scale: their answers are never
 * shared.
 */
export default {
  id: 'phq-15',
  name: 'PHQ-15',
  fullName: 'Patient Health Questionnaire, physical symptoms, 15 items',
  construct: 'severity of physical symptoms',
  kind: 'outcome',
  recall: 'last-4-weeks',
  scales: { bother: { values: [0, 1, 2] } },
  items: [
    { code: 'q1', scale: 'bother' },
    { code: 'q2', scale: 'bother' },
    { code: 'q3', scale: 'bother' },
    { code: 'q4', scale: 'bother', notApplicable: 'zero' },
    { code: 'q5', scale: 'bother' },
    { code: 'q6', scale: 'bother' },
    { code: 'q7', scale: 'bother' },
    { code: 'q8', scale: 'bother' },
    { code: 'q9', scale: 'bother' },
    { code: 'q10', scale: 'bother' },
    { code: 'q11', scale: 'bother' },
    { code: 'q12', scale: 'bother' },
    { code: 'q13', scale: 'bother' },
    { code: 'q14', scale: 'bother' },
    { code: 'q15', scale: 'bother' },
  ],
  scoring: { method: 'sum', missing: null, source: 'Kroenke, Spitzer & Williams 2002' },
  versions: { standard: { threshold: 10, source: 'The IAPT Manual, Appendix D' } },
  bands: {
    ladder: [
      { code: 'minimal', from: 0 },
      { code: 'low', from: 5 },
      { code: 'medium', from: 10 },
      { code: 'high', from: 15 },
    ],
    source: 'Kroenke, Spitzer & Williams 2002',
  },
  reliableChange: { index: 7, source: 'The IAPT Manual, Appendix D' },
  flags: [],
  licence: {
    holder:
      'Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues; educational grant from Pfizer Inc.',
    terms: 'No permission required to reproduce, translate, display or distribute.',
    wording: 'free',
    source: 'phqscreeners.com',
  },
  reference: 'Kroenke K, Spitzer RL, Williams JBW. Psychosom Med 2002;64:258–66.',
} satisfies Measure;
