import type { Measure } from '@iapt-elements/engine';

/**
 * Yes to either question is positive. One public guideline calls only "yes to both" positive: the manual and NICE
 * do not.
 */
export default {
  id: 'whooley',
  name: 'Whooley questions',
  fullName: 'Whooley questions for depression',
  construct: 'case-finding for depression',
  kind: 'case-finding',
  recall: 'last-month',
  scales: { 'yes-no': { values: [0, 1] } },
  items: [
    { code: 'q1', scale: 'yes-no' },
    { code: 'q2', scale: 'yes-no' },
  ],
  scoring: { method: 'sum', missing: null, source: 'Whooley, Avins, Miranda & Browner 1997' },
  versions: { standard: { threshold: null, source: 'A case-finding tool: positive or not. No caseness threshold.' } },
  positive: { from: 1, source: 'The IAPT Manual, Appendix H.2: yes to either question.' },
  bands: null,
  reliableChange: null,
  flags: [],
  licence: {
    holder: null,
    terms: 'No restriction was found. Not confirmed by the authors.',
    wording: 'free',
    source: 'Search of public sources only',
  },
  reference: 'Whooley MA, Avins AL, Miranda J, Browner WS. J Gen Intern Med 1997;12:439–45.',
} satisfies Measure;
