import type { Measure } from '@iapt-elements/engine';

/**
 * Items 1, 2 and 4 run the other way: 0 is the most impaired, so 8 − value is scored. The list of reversed items
 * comes from the COPS, its twin; the weekly form itself was not seen.
 * Each item has end labels of its own, so each has a scale of its own.
 * First the person lists the features that they dislike (`features`, unscored). How much they may write is the kit's own
 * limit.
 */
export default {
  id: 'biq',
  name: 'BIQ',
  fullName: 'Body Image Questionnaire (weekly)',
  construct: 'concern about how one looks',
  kind: 'outcome',
  recall: 'last-week',
  scales: {
    features: { text: { longest: 1000 } },
    q1: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true },
    q2: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true },
    q3: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true },
    q4: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true },
    q5: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true },
    q6: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true },
    q7: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true },
    q8: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true },
    q9: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8], numbered: true },
  },
  items: [
    { code: 'q1', scale: 'q1', reversed: true },
    { code: 'q2', scale: 'q2', reversed: true },
    { code: 'q3', scale: 'q3' },
    { code: 'q4', scale: 'q4', reversed: true },
    { code: 'q5', scale: 'q5' },
    { code: 'q6', scale: 'q6' },
    { code: 'q7', scale: 'q7' },
    { code: 'q8', scale: 'q8' },
    { code: 'q9', scale: 'q9' },
  ],
  unscored: [{ code: 'features', scale: 'features', before: 'q1' }],
  scoring: { method: 'sum', missing: null, source: 'Veale et al. 2012 (COPS)' },
  versions: { standard: { threshold: 40, source: 'The IAPT Manual, Appendix D' } },
  bands: null,
  reliableChange: { index: 10, source: 'The IAPT Manual, Appendix D' },
  flags: [],
  licence: {
    holder: 'David Veale',
    terms: 'May be used without permission if it is cited.',
    wording: 'restricted',
    source: 'veale.co.uk',
  },
  reference: 'Veale D et al. J Plast Reconstr Aesthet Surg 2012;65:530–2.',
} satisfies Measure;
