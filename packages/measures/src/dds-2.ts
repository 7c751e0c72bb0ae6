import type { Measure } from '@iapt-elements/engine';

/**
 * Two of the items of the DDS-17. Its form is headed "The Diabetes Distress Screening Scale", the name that the
 * IAPT Manual (section 6.2.2) uses; the national data set takes the DDS-17 only.
 */
export default {
  id: 'dds-2',
  name: 'DDS-2',
  fullName: 'Diabetes Distress Scale, 2-item screener',
  construct: 'distress that comes from living with diabetes',
  kind: 'outcome',
  recall: 'last-month',
  scales: { problem: { values: [1, 2, 3, 4, 5, 6] } },
  items: [
    { code: 'q1', scale: 'problem' },
    { code: 'q2', scale: 'problem' },
  ],
  scoring: { method: 'mean', missing: null, source: 'Fisher et al. 2008' },
  versions: { standard: { threshold: null, source: 'The IAPT Manual names the measure and gives no threshold.' } },
  positive: { from: 3, source: 'Fisher et al. 2008: a mean of 3 or above (a sum of 6).' },
  bands: null,
  reliableChange: null,
  flags: [],
  licence: {
    holder: 'Behavioral Diabetes Institute',
    terms: 'Free for non-profit use; a fee for for-profit use.',
    wording: 'restricted',
    source: 'behavioraldiabetes.org',
  },
  reference: 'Fisher et al. Ann Fam Med 2008;6:246–52.',
} satisfies Measure;
