import type { Measure } from '@iapt-elements/engine';

/**
 * The first two items of the PHQ-9. Some services take 2 as positive instead of 3: the services' own choice, and
 * not confirmed, so not here.
 */
export default {
  id: 'phq-2',
  name: 'PHQ-2',
  fullName: 'Patient Health Questionnaire, 2 items',
  construct: 'case-finding for depression',
  kind: 'case-finding',
  recall: 'last-2-weeks',
  scales: { frequency: { values: [0, 1, 2, 3] } },
  items: [
    { code: 'q1', scale: 'frequency' },
    { code: 'q2', scale: 'frequency' },
  ],
  scoring: { method: 'sum', missing: null, source: 'Kroenke, Spitzer & Williams 2003' },
  versions: { standard: { threshold: null, source: 'A case-finding tool: positive or not. No caseness threshold.' } },
  positive: { from: 3, source: 'Kroenke, Spitzer & Williams 2003' },
  bands: null,
  reliableChange: null,
  flags: [],
  licence: {
    holder:
      'Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues; educational grant from Pfizer Inc.',
    terms: 'No permission required to reproduce, translate, display or distribute.',
    wording: 'free',
    source: 'phqscreeners.com',
  },
  reference: 'Kroenke K, Spitzer RL, Williams JBW. Med Care 2003;41:1284–92.',
} satisfies Measure;
