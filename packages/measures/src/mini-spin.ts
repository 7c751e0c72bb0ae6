import type { Measure } from '@iapt-elements/engine';

/** Items 6, 9 and 15 of the SPIN. */
export default {
  id: 'mini-spin',
  name: 'Mini-SPIN',
  fullName: 'Mini Social Phobia Inventory',
  construct: 'case-finding for social anxiety',
  kind: 'case-finding',
  recall: 'last-week',
  scales: { intensity: { values: [0, 1, 2, 3, 4] } },
  items: [
    { code: 'q1', scale: 'intensity' },
    { code: 'q2', scale: 'intensity' },
    { code: 'q3', scale: 'intensity' },
  ],
  scoring: { method: 'sum', missing: null, source: 'The IAPT Manual, Appendix H.2' },
  versions: { standard: { threshold: null, source: 'A case-finding tool: positive or not. No caseness threshold.' } },
  positive: { from: 6, source: 'The IAPT Manual, Appendix H.2' },
  bands: null,
  reliableChange: null,
  flags: [],
  licence: {
    holder: 'Jonathan Davidson',
    terms: 'Copyright. Permission is needed.',
    wording: 'restricted',
    source: 'The IAPT Manual, Appendix H: protected by copyright; NHS Digital Copyright Licensing Service.',
  },
  reference: 'Connor KM, Kobak KA, Churchill LE, Katzelnick D, Davidson JRT. Depress Anxiety 2001;14:137–40.',
} satisfies Measure;
