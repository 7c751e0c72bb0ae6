import type { Measure } from '@iapt-elements/engine';

/** The first two items of the GAD-7. */
export default {
  id: 'gad-2',
  name: 'GAD-2',
  fullName: 'Generalised Anxiety Disorder scale, 2 items',
  construct: 'case-finding for anxiety',
  kind: 'case-finding',
  recall: 'last-2-weeks',
  scales: { frequency: { values: [0, 1, 2, 3] } },
  items: [
    { code: 'q1', scale: 'frequency' },
    { code: 'q2', scale: 'frequency' },
  ],
  scoring: { method: 'sum', missing: null, source: 'Kroenke et al. 2007' },
  versions: { standard: { threshold: null, source: 'A case-finding tool: positive or not. No caseness threshold.' } },
  positive: { from: 3, source: 'The IAPT Manual, Appendix H.2' },
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
  reference: 'Kroenke K, Spitzer RL, Williams JBW, Monahan PO, Löwe B. Ann Intern Med 2007;146:317–25.',
} satisfies Measure;
