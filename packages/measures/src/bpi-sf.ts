import type { Measure } from '@iapt-elements/engine';

/**
 * Two means, no total. Bands are not confirmed and left out.
 * Left out, as never scored: relief in per cent, the body map and the medicines.
 * The national data set takes one figure of 0 to 70 whose make-up is not stated in what was seen.
 */
export default {
  id: 'bpi-sf',
  name: 'BPI',
  fullName: 'Brief Pain Inventory (short form)',
  construct: 'severity of pain and how much it interferes',
  kind: 'outcome',
  recall: 'last-24-hours',
  scales: {
    severity: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], numbered: true },
    interference: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], numbered: true },
  },
  items: [
    { code: 'severity-1', scale: 'severity' },
    { code: 'severity-2', scale: 'severity' },
    { code: 'severity-3', scale: 'severity' },
    { code: 'severity-4', scale: 'severity' },
    { code: 'interference-1', scale: 'interference' },
    { code: 'interference-2', scale: 'interference' },
    { code: 'interference-3', scale: 'interference' },
    { code: 'interference-4', scale: 'interference' },
    { code: 'interference-5', scale: 'interference' },
    { code: 'interference-6', scale: 'interference' },
    { code: 'interference-7', scale: 'interference' },
  ],
  scoring: { method: 'none', missing: null, source: 'MD Anderson, BPI user guide' },
  subscales: [
    {
      code: 'severity',
      items: ['severity-1', 'severity-2', 'severity-3', 'severity-4'],
      method: 'mean',
      atLeast: null,
      source: 'MD Anderson, BPI user guide',
    },
    {
      code: 'interference',
      items: [
        'interference-1',
        'interference-2',
        'interference-3',
        'interference-4',
        'interference-5',
        'interference-6',
        'interference-7',
      ],
      method: 'mean',
      atLeast: 4,
      source: 'MD Anderson, BPI user guide: valid when at least four of the seven are answered.',
    },
  ],
  versions: { standard: { threshold: null, source: 'The IAPT Manual names the measure and gives no threshold.' } },
  bands: null,
  reliableChange: null,
  flags: [],
  licence: {
    holder: 'Cleeland',
    terms: 'Copyright. No reproduction, change or translation without permission; a fee.',
    wording: 'restricted',
    source: 'MD Anderson, BPI user guide',
  },
  reference: 'Cleeland & Ryan. Ann Acad Med Singap 1994;23:129–38.',
} satisfies Measure;
