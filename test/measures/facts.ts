import type { Measure } from '@iapt-elements/engine';

/** Typed by hand from the published sources; the data must say the same. */
export interface Facts {
  readonly name: string;
  readonly kind: Measure['kind'];
  /** How many items the total has; where there is none, how many are asked. */
  readonly items: number;
  /** Lowest and highest value of an item; by item code, its codes, where the answers are no amounts. */
  readonly values: readonly [number, number] | Readonly<Record<string, string>>;
  /** Where the form prints the numbers of its scales. */
  readonly numbered?: true;
  /** How many characters may be written, by item: the kit's own limits. */
  readonly longest?: Readonly<Record<string, number>>;
  readonly method: 'sum' | 'mean' | 'none';
  /** Lowest and highest total. */
  readonly range: readonly [number, number] | null;
  /** The IAPT Manual, Appendix D: inclusive. By version, the national one first. */
  readonly thresholds: Readonly<Record<string, number | null>>;
  /** The IAPT Manual, Appendix D. */
  readonly reliableChange: number | null;
  /** Case-finding: the lowest total that is positive. */
  readonly positive?: number;
  /** At most so many items without a value; none where no rule was found. */
  readonly missing?: readonly ['mean-of-rest' | 'left-out', number];
  readonly recall: Measure['recall'];
  readonly bands?: readonly (readonly [string, number])[];
  readonly notApplicable?: readonly string[];
  readonly reversed?: readonly string[];
  readonly subscales?: Readonly<Record<string, number>>;
  readonly flags?: readonly string[];
  /** What is on the owner's form alone: its values, and the answers that bring it. */
  readonly optional?: readonly string[];
  readonly wording: 'free' | 'restricted';
}

const none = { standard: null };
const often = '0 1 2 3 4';
const wholeMi = Array.from({ length: 26 }, (_, index) => [`q${index + 1}-alone`, `q${index + 1}-accompanied`]).flat();

export const facts: Readonly<Record<string, Facts>> = {
  'phq-9': {
    ...{ name: 'PHQ-9', kind: 'outcome', items: 9, values: [0, 3], method: 'sum', range: [0, 27] },
    // In British Sign Language: Belk 2016, not national.
    thresholds: { standard: 10, bsl: 8 },
    reliableChange: 6,
    missing: ['mean-of-rest', 2],
    recall: 'last-2-weeks',
    // Kroenke 2001: 0–4, 5–9, 10–14, 15–19, 20–27.
    bands: [
      ['minimal', 0],
      ['mild', 5],
      ['moderate', 10],
      ['moderately-severe', 15],
      ['severe', 20],
    ],
    flags: ['risk: q9 at least 1'],
    // The owner's form: "If you checked off any problems".
    optional: ['difficulty alone: 0 1 2 3, any of q1 q2 q3 q4 q5 q6 q7 q8 q9 is 1 2 3'],
    wording: 'free',
  },
  'phq-2': {
    ...{ name: 'PHQ-2', kind: 'case-finding', items: 2, values: [0, 3], method: 'sum', range: [0, 6] },
    ...{ thresholds: none, reliableChange: null, positive: 3, recall: 'last-2-weeks', wording: 'free' },
  },
  'gad-7': {
    ...{ name: 'GAD-7', kind: 'outcome', items: 7, values: [0, 3], method: 'sum', range: [0, 21] },
    thresholds: { standard: 8, bsl: 6 },
    reliableChange: 4,
    missing: ['mean-of-rest', 2],
    recall: 'last-2-weeks',
    // Spitzer 2006: 0–4, 5–9, 10–14, 15–21.
    bands: [
      ['minimal', 0],
      ['mild', 5],
      ['moderate', 10],
      ['severe', 15],
    ],
    wording: 'free',
  },
  'gad-2': {
    ...{ name: 'GAD-2', kind: 'case-finding', items: 2, values: [0, 3], method: 'sum', range: [0, 6] },
    ...{ thresholds: none, reliableChange: null, positive: 3, recall: 'last-2-weeks', wording: 'free' },
  },
  whooley: {
    ...{ name: 'Whooley questions', kind: 'case-finding', items: 2, values: [0, 1], method: 'sum', range: [0, 2] },
    // "Yes" to either.
    ...{ thresholds: none, reliableChange: null, positive: 1, recall: 'last-month', wording: 'free' },
  },
  'mini-spin': {
    ...{ name: 'Mini-SPIN', kind: 'case-finding', items: 3, values: [0, 4], method: 'sum', range: [0, 12] },
    ...{ thresholds: none, reliableChange: null, positive: 6, recall: 'last-week', wording: 'restricted' },
  },
  wsas: {
    ...{ name: 'WSAS', kind: 'outcome', items: 5, values: [0, 8], method: 'sum', range: [0, 40] },
    numbered: true,
    // The IAPT Manual, glossary: no caseness, no part in recovery.
    thresholds: { standard: null, bsl: null },
    reliableChange: null,
    missing: ['mean-of-rest', 1],
    recall: null,
    // Mundt 2002: below 10, 10–20, above 20.
    bands: [
      ['subclinical', 0],
      ['significant', 10],
      ['moderately-severe-or-worse', 21],
    ],
    notApplicable: ['q1: mean-of-rest'],
    wording: 'restricted',
  },
  'iapt-phobia': {
    ...{ name: 'IAPT phobia scales', kind: 'outcome', items: 3, values: [0, 8], method: 'none', range: null },
    numbered: true,
    ...{ thresholds: none, reliableChange: null, recall: null, wording: 'free' },
  },
  mi: {
    ...{ name: 'MI', kind: 'outcome', items: 26, values: [1, 5], method: 'mean', range: [1, 5] },
    thresholds: { standard: 2.3 },
    reliableChange: 0.73,
    missing: ['left-out', 5],
    recall: null,
    notApplicable: wholeMi.map((code) => `${code}: left-out`),
    subscales: { accompanied: 26 },
    wording: 'restricted',
  },
  biq: {
    ...{ name: 'BIQ', kind: 'outcome', items: 9, values: [0, 8], method: 'sum', range: [0, 72] },
    numbered: true,
    longest: { features: 1000 },
    ...{ thresholds: { standard: 40 }, reliableChange: 10, recall: 'last-week', wording: 'restricted' },
    reversed: ['q1', 'q2', 'q4'],
  },
  cfq: {
    ...{ name: 'CFQ', kind: 'outcome', items: 11, values: [0, 3], method: 'sum', range: [0, 33] },
    ...{ thresholds: { standard: 19 }, reliableChange: 5, recall: 'last-month', wording: 'restricted' },
    subscales: { physical: 7, mental: 4, bimodal: 11 },
  },
  hai: {
    ...{ name: 'HAI', kind: 'outcome', items: 14, values: [0, 3], method: 'sum', range: [0, 42] },
    thresholds: { '14-item': 18, '18-item': null },
    ...{ reliableChange: 4, recall: 'last-week', wording: 'restricted' },
    subscales: { 'negative-consequences': 4 },
  },
  'ibs-sss': {
    ...{ name: 'IBS-SSS', kind: 'outcome', items: 5, values: [0, 100], method: 'sum', range: [0, 500] },
    ...{ thresholds: { standard: 75 }, reliableChange: 50, recall: 'last-10-days', wording: 'restricted' },
    // Francis 1997: below 75, 75–175, 175–300, above 300; 175 is moderate here.
    bands: [
      ['remission', 0],
      ['mild', 75],
      ['moderate', 175],
      ['severe', 301],
    ],
  },
  'phq-15': {
    ...{ name: 'PHQ-15', kind: 'outcome', items: 15, values: [0, 2], method: 'sum', range: [0, 30] },
    ...{ thresholds: { standard: 10 }, reliableChange: 7, recall: 'last-4-weeks', wording: 'free' },
    // Kroenke 2002: 0–4, 5–9, 10–14, 15–30.
    bands: [
      ['minimal', 0],
      ['low', 5],
      ['medium', 10],
      ['high', 15],
    ],
    notApplicable: ['q4: zero'],
  },
  oci: {
    ...{ name: 'OCI', kind: 'outcome', items: 42, values: [0, 4], method: 'sum', range: [0, 168] },
    ...{ thresholds: { standard: 40 }, reliableChange: 32, recall: 'last-month', wording: 'restricted' },
    missing: ['mean-of-rest', 2],
  },
  pdss: {
    ...{ name: 'PDSS', kind: 'outcome', items: 7, values: [0, 4], method: 'sum', range: [0, 28] },
    ...{ thresholds: { standard: 8 }, reliableChange: 5, recall: 'last-week', wording: 'restricted' },
  },
  'pcl-5': {
    ...{ name: 'PCL-5', kind: 'outcome', items: 20, values: [0, 4], method: 'sum', range: [0, 80] },
    ...{ thresholds: { standard: 32 }, reliableChange: 10, recall: 'last-month', wording: 'free' },
    subscales: { b: 5, c: 2, d: 7, e: 6 },
  },
  spin: {
    ...{ name: 'SPIN', kind: 'outcome', items: 17, values: [0, 4], method: 'sum', range: [0, 68] },
    ...{ thresholds: { standard: 19 }, reliableChange: 10, recall: 'last-week', wording: 'restricted' },
    // Up to 20, 21–30, 31–40, 41–50, from 51.
    bands: [
      ['none', 0],
      ['mild', 21],
      ['moderate', 31],
      ['severe', 41],
      ['very-severe', 51],
    ],
    subscales: { fear: 6, avoidance: 7, physiological: 4 },
  },
  'dds-2': {
    ...{ name: 'DDS-2', kind: 'outcome', items: 2, values: [1, 6], method: 'mean', range: [1, 6] },
    ...{ thresholds: none, reliableChange: null, positive: 3, recall: 'last-month', wording: 'restricted' },
  },
  'dds-17': {
    ...{ name: 'DDS-17', kind: 'outcome', items: 17, values: [1, 6], method: 'mean', range: [1, 6] },
    ...{ thresholds: none, reliableChange: null, recall: 'last-month', wording: 'restricted' },
    bands: [
      ['little-or-none', 1],
      ['moderate', 2],
      ['high', 3],
    ],
    subscales: { 'emotional-burden': 5, physician: 4, regimen: 5, interpersonal: 3 },
  },
  cat: {
    ...{ name: 'CAT', kind: 'outcome', items: 8, values: [0, 5], method: 'sum', range: [0, 40] },
    numbered: true,
    ...{ thresholds: none, reliableChange: null, recall: null, wording: 'restricted' },
    // Below 10, 10–20, 21–30, above 30.
    bands: [
      ['low', 0],
      ['medium', 10],
      ['high', 21],
      ['very-high', 31],
    ],
  },
  'bpi-sf': {
    ...{ name: 'BPI', kind: 'outcome', items: 11, values: [0, 10], method: 'none', range: null },
    numbered: true,
    ...{ thresholds: none, reliableChange: null, recall: 'last-24-hours', wording: 'restricted' },
    subscales: { severity: 4, interference: 7 },
  },
  'peq-assessment': {
    longest: { comments: 2000 },
    ...{ name: 'Assessment PEQ', kind: 'experience', items: 5, method: 'none', range: null },
    values: { q1: 'Y N', q2: 'Y N', q3: 'Y N NA', q4: 'Y N NA', satisfaction: '0 1 2 3 4' },
    ...{ thresholds: none, reliableChange: null, recall: 'this-service', wording: 'free' },
  },
  'peq-treatment': {
    longest: { comments: 2000 },
    ...{ name: 'Treatment PEQ', kind: 'experience', items: 6, method: 'none', range: null },
    values: { q1: often, q2: often, q3: often, q4: often, q5: often, q6: `${often} NA` },
    ...{ thresholds: { v3: null, v2: null }, reliableChange: null, recall: 'this-service', wording: 'free' },
  },
  employment: {
    ...{ name: 'Employment questions', kind: 'status', items: 12, method: 'none', range: null },
    // IDS004.
    values: {
      status: '01 02 03 04 05 06 07 08 ZZ',
      'weekly-hours': '01 02 03 04 97 98 99',
      'self-employed': 'Y N 8 Z X',
      'sickness-absence': 'Y N 8 Z X',
      'statutory-sick-pay': 'Y N U Z',
      benefits: 'Y N U Z',
      'jobseekers-allowance': 'Y N U Z',
      'employment-and-support-allowance': 'Y N U Z',
      'universal-credit': 'Y N U Z',
      'personal-independence-payment': 'Y N U Z',
      'other-benefit': 'Y N U Z',
      'employment-support': 'Y N NA',
    },
    ...{ thresholds: none, reliableChange: null, recall: null, wording: 'free' },
  },
};
