import type { Measure } from '@iapt-elements/engine';

/**
 * The self-report form, about the past week (the clinician's form asks about the past month). Each item has labels
 * of its own, so each has a scale of its own.
 * No bands: those published (Furukawa 2009) depend on whether the person also has agoraphobia, which the measure
 * does not ask.
 */
export default {
  id: 'pdss',
  name: 'PDSS',
  fullName: 'Panic Disorder Severity Scale (self-report)',
  construct: 'severity of panic disorder',
  kind: 'outcome',
  recall: 'last-week',
  scales: {
    q1: { values: [0, 1, 2, 3, 4] },
    q2: { values: [0, 1, 2, 3, 4] },
    q3: { values: [0, 1, 2, 3, 4] },
    q4: { values: [0, 1, 2, 3, 4] },
    q5: { values: [0, 1, 2, 3, 4] },
    q6: { values: [0, 1, 2, 3, 4] },
    q7: { values: [0, 1, 2, 3, 4] },
  },
  items: [
    { code: 'q1', scale: 'q1' },
    { code: 'q2', scale: 'q2' },
    { code: 'q3', scale: 'q3' },
    { code: 'q4', scale: 'q4' },
    { code: 'q5', scale: 'q5' },
    { code: 'q6', scale: 'q6' },
    { code: 'q7', scale: 'q7' },
  ],
  scoring: { method: 'sum', missing: null, source: 'Shear et al. 1997; Houck et al. 2002' },
  versions: { standard: { threshold: 8, source: 'The IAPT Manual, Appendix D' } },
  bands: null,
  reliableChange: { index: 5, source: 'The IAPT Manual, Appendix D' },
  flags: [],
  licence: {
    holder: 'M. Katherine Shear',
    terms: 'Copyright. Permission is needed.',
    wording: 'restricted',
    source: 'The IAPT Manual, Appendix H: protected by copyright; NHS Digital Copyright Licensing Service.',
  },
  reference: 'Shear MK et al. Am J Psychiatry 1997;154:1571–5.',
} satisfies Measure;
