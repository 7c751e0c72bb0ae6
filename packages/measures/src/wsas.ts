import type { Measure } from '@iapt-elements/engine';

export default {
  id: 'wsas',
  name: 'WSAS',
  fullName: 'Work and Social Adjustment Scale',
  construct: 'impairment of everyday life that comes from the problem',
  kind: 'outcome',
  recall: null,
  scales: { interference: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true } },
  items: [
    { code: 'q1', scale: 'interference', notApplicable: 'mean-of-rest' },
    { code: 'q2', scale: 'interference' },
    { code: 'q3', scale: 'interference' },
    { code: 'q4', scale: 'interference' },
    { code: 'q5', scale: 'interference' },
  ],
  scoring: {
    method: 'sum',
    missing: {
      rule: 'mean-of-rest',
      atMost: 1,
      source:
        'NHS Data Dictionary, June 2012: item 1 not applicable, or one item missing, is replaced by the mean of the rest. Both together are not defined there: disregarded here.',
    },
    source: 'Mundt, Marks, Shear & Greist 2002',
  },
  versions: {
    standard: { threshold: null, source: 'The IAPT Manual, glossary: the WSAS has no caseness threshold.' },
    bsl: {
      threshold: null,
      source: 'No threshold is published for the BSL version (Rogers et al. 2013; Belk et al. 2016).',
    },
  },
  bands: {
    ladder: [
      { code: 'subclinical', from: 0 },
      { code: 'significant', from: 10 },
      { code: 'moderately-severe-or-worse', from: 21 },
    ],
    source: 'Mundt, Marks, Shear & Greist 2002: above 20 is moderately severe or worse, so 20 is the middle band.',
  },
  reliableChange: null,
  flags: [],
  licence: {
    holder: 'Isaac Marks',
    terms: 'Copyright. NHS services in England get it through the NHS England Copyright Licensing Service.',
    wording: 'restricted',
    source: 'NHS England Copyright Licensing Service',
  },
  reference: 'Mundt JC, Marks IM, Shear MK, Greist JH. Br J Psychiatry 2002;180:461–4.',
} satisfies Measure;
