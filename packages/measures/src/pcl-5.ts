import type { Measure } from '@iapt-elements/engine';

/**
 * The form about the past month (a form about the past week exists and is another). `criteria` is the owner's
 * provisional rule: for a clinician to consider, never a finding.
 * No bands are validated. Records from before the PCL-5 hold the IES-R: never compared with this threshold.
 */
export default {
  id: 'pcl-5',
  name: 'PCL-5',
  fullName: 'PTSD Checklist for DSM-5',
  construct: 'severity of post-traumatic stress',
  kind: 'outcome',
  recall: 'last-month',
  scales: { bother: { values: [0, 1, 2, 3, 4] } },
  items: [
    { code: 'q1', scale: 'bother' },
    { code: 'q2', scale: 'bother' },
    { code: 'q3', scale: 'bother' },
    { code: 'q4', scale: 'bother' },
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
    { code: 'q16', scale: 'bother' },
    { code: 'q17', scale: 'bother' },
    { code: 'q18', scale: 'bother' },
    { code: 'q19', scale: 'bother' },
    { code: 'q20', scale: 'bother' },
  ],
  scoring: { method: 'sum', missing: null, source: 'National Center for PTSD, ptsd.va.gov' },
  subscales: [
    {
      code: 'b',
      items: ['q1', 'q2', 'q3', 'q4', 'q5'],
      method: 'sum',
      atLeast: null,
      source: 'National Center for PTSD, ptsd.va.gov',
    },
    { code: 'c', items: ['q6', 'q7'], method: 'sum', atLeast: null, source: 'National Center for PTSD, ptsd.va.gov' },
    {
      code: 'd',
      items: ['q8', 'q9', 'q10', 'q11', 'q12', 'q13', 'q14'],
      method: 'sum',
      atLeast: null,
      source: 'National Center for PTSD, ptsd.va.gov',
    },
    {
      code: 'e',
      items: ['q15', 'q16', 'q17', 'q18', 'q19', 'q20'],
      method: 'sum',
      atLeast: null,
      source: 'National Center for PTSD, ptsd.va.gov',
    },
  ],
  versions: { standard: { threshold: 32, source: 'The IAPT Manual, Appendix D' } },
  criteria: {
    code: 'provisional-dsm-5',
    clusters: [
      { code: 'b', items: ['q1', 'q2', 'q3', 'q4', 'q5'], count: 1, value: 2 },
      { code: 'c', items: ['q6', 'q7'], count: 1, value: 2 },
      { code: 'd', items: ['q8', 'q9', 'q10', 'q11', 'q12', 'q13', 'q14'], count: 2, value: 2 },
      { code: 'e', items: ['q15', 'q16', 'q17', 'q18', 'q19', 'q20'], count: 2, value: 2 },
    ],
    source: 'National Center for PTSD, ptsd.va.gov',
  },
  bands: null,
  reliableChange: { index: 10, source: 'The IAPT Manual, Appendix D' },
  flags: [],
  licence: {
    holder: 'US Department of Veterans Affairs, National Center for PTSD',
    terms: 'In the public domain and not copyrighted.',
    wording: 'free',
    source: 'ptsd.va.gov',
  },
  reference: 'Weathers FW et al. 2013, ptsd.va.gov. Blevins et al. J Trauma Stress 2015;28:489–98.',
} satisfies Measure;
