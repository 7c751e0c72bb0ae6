import type { Outcome, PairedMeasureId, ProblemDescriptorId, Ruleset } from '@iapt-elements/engine';

/**
 * Outcomes worked out by hand, from the published rules and not from the code. Every line shows its arithmetic.
 *
 * Sources, by the names used below:
 *   6.4.3        The IAPT Manual, 6.4.3: recovery, reliable improvement, reliable deterioration; "only claiming demonstrated
 *                recovery"; Figure 4
 *   Table 6      The IAPT Manual, Table 6: the pair for each problem descriptor, and its note: where the recommended measure
 *                is missing, PHQ-9 and GAD-7
 *   Appendix D   The IAPT Manual, Appendix D: cuts and reliable change indexes, both with "≥"
 *   Metadata     NHS Digital, IAPT metadata November 2021 and NHS Talking Therapies metadata 2024 to 2026
 * PHQ-9: cut 10, reliable change 6. GAD-7: 8 and 4.
 */
export interface EdgeCase {
  readonly number: string;
  readonly why: string;
  readonly descriptor: ProblemDescriptorId;
  readonly ruleset?: Ruleset;
  readonly first: Readonly<Record<string, number | null>>;
  readonly last: Readonly<Record<string, number | null>>;
  /** Second measure of the pair. */
  readonly second: PairedMeasureId;
  /** In shorthand: caseAtStart, recovered, one of `improved` `deteriorated` `none` `unknown`, reliablyRecovered. */
  readonly says: string;
}

const pair = (phq9: number | null, gad7: number | null) => ({ 'phq-9': phq9, 'gad-7': gad7 });

/** In the order of the list of edge cases that the kit keeps; 16, 17, 18 and 19 have tests of their own as well. */
export const edgeCases: readonly EdgeCase[] = [
  {
    number: '1',
    why: 'nothing changed: 15 − 15 = 0 and 12 − 12 = 0; still a case',
    descriptor: 'depression',
    first: pair(15, 12),
    last: pair(15, 12),
    second: 'gad-7',
    says: 'case, not recovered, none, not',
  },
  {
    number: '2 (start)',
    why: 'PHQ-9 exactly 10 is a case (Appendix D, ≥), GAD-7 7 is not; 10 to 4 = −6',
    descriptor: 'depression',
    first: pair(10, 7),
    last: pair(4, 7),
    second: 'gad-7',
    says: 'case, recovered, improved, recovered',
  },
  {
    number: '2 (end)',
    why: 'PHQ-9 exactly 10 at the end is still a case: not recovered, though 27 to 10 = −17',
    descriptor: 'depression',
    first: pair(27, 7),
    last: pair(10, 7),
    second: 'gad-7',
    says: 'case, not recovered, improved, not',
  },
  {
    number: '2 (end, second measure)',
    why: 'GAD-7 exactly 8 at the end is still a case',
    descriptor: 'depression',
    first: pair(20, 15),
    last: pair(3, 8),
    second: 'gad-7',
    says: 'case, not recovered, improved, not',
  },
  {
    number: '3 (down)',
    why: '12 to 6 = −6 is reliable (Appendix D, ≥6); the annual metadata writes ">"',
    descriptor: 'depression',
    first: pair(12, 5),
    last: pair(6, 5),
    second: 'gad-7',
    says: 'case, recovered, improved, recovered',
  },
  {
    number: '3 (one less)',
    why: '12 to 7 = −5 and 11 to 8 = −3: neither is reliable',
    descriptor: 'depression',
    first: pair(12, 11),
    last: pair(7, 8),
    second: 'gad-7',
    says: 'case, not recovered, none, not',
  },
  {
    number: '3 (up)',
    why: 'GAD-7 8 to 12 = +4 is reliable',
    descriptor: 'depression',
    first: pair(10, 8),
    last: pair(10, 12),
    second: 'gad-7',
    says: 'case, not recovered, deteriorated, not',
  },
  {
    number: '4',
    why: 'PHQ-9 20 to 8 = −12, GAD-7 3 to 7 = +4: opposite directions, so neither (6.4.3); both below their cuts at the end',
    descriptor: 'depression',
    first: pair(20, 3),
    last: pair(8, 7),
    second: 'gad-7',
    says: 'case, recovered, none, not',
  },
  {
    number: '5',
    why: '9 and 7 are no case: recovery does not apply; 9 to 3 = −6 still counts as improvement (6.4.3)',
    descriptor: 'depression',
    first: pair(9, 7),
    last: pair(3, 7),
    second: 'gad-7',
    says: 'no case, does not apply, improved, does not apply',
  },
  {
    number: '6',
    why: 'no case at the start, a case at the end: 4 to 10 = +6',
    descriptor: 'depression',
    first: pair(4, 2),
    last: pair(10, 2),
    second: 'gad-7',
    says: 'no case, does not apply, deteriorated, does not apply',
  },
  {
    number: '6 (less than reliable)',
    why: 'no case at the start, a case at the end: 9 to 10 = +1',
    descriptor: 'depression',
    first: pair(9, 2),
    last: pair(10, 2),
    second: 'gad-7',
    says: 'no case, does not apply, none, does not apply',
  },
  {
    number: '7',
    why: 'no end scores: not recovered ("only claiming demonstrated recovery"), change not known',
    descriptor: 'depression',
    first: pair(15, 12),
    last: {},
    second: 'gad-7',
    says: 'case, not recovered, unknown, not',
  },
  {
    number: '7 (not a case)',
    why: 'no end scores and no case at the start: recovery does not apply',
    descriptor: 'depression',
    first: pair(5, 5),
    last: pair(null, null),
    second: 'gad-7',
    says: 'no case, does not apply, unknown, does not apply',
  },
  {
    number: '8',
    why: 'PHQ-9 15 to 3 alone does not show recovery: both must be below; Metadata: both last scores must be there',
    descriptor: 'depression',
    first: pair(15, 12),
    last: pair(3, null),
    second: 'gad-7',
    says: 'case, not recovered, unknown, not',
  },
  {
    number: '8 (PHQ-9 missing)',
    why: 'GAD-7 12 to 3 alone does not show recovery; the PHQ-9 has no replacement',
    descriptor: 'ptsd',
    first: { 'phq-9': 15, 'pcl-5': 50 },
    last: { 'pcl-5': 10 },
    second: 'pcl-5',
    says: 'case, not recovered, unknown, not',
  },
  {
    number: '9 (last missing)',
    why: 'PCL-5 has no last score: PHQ-9 12 to 4 = −8 and GAD-7 9 to 3 = −6 (Table 6, note)',
    descriptor: 'ptsd',
    first: { ...pair(12, 9), 'pcl-5': 50 },
    last: pair(4, 3),
    second: 'gad-7',
    says: 'case, recovered, improved, recovered',
  },
  {
    number: '9 (first missing)',
    why: 'PCL-5 has no first score: its last score of 70, a case, does not count',
    descriptor: 'ptsd',
    first: { ...pair(12, 9), 'pcl-5': null },
    last: { ...pair(4, 3), 'pcl-5': 70 },
    second: 'gad-7',
    says: 'case, recovered, improved, recovered',
  },
  {
    number: '9 (there)',
    why: 'PCL-5 50 to 32 = −18 is reliable, and 32 is still a case; the GAD-7 does not count',
    descriptor: 'ptsd',
    first: { ...pair(12, 9), 'pcl-5': 50 },
    last: { ...pair(4, 3), 'pcl-5': 32 },
    second: 'pcl-5',
    says: 'case, not recovered, improved, not',
  },
  {
    number: '10',
    why: 'GAD-7 is the recommended measure and is missing at the end: nothing replaces it, not even a PCL-5',
    descriptor: 'generalised-anxiety-disorder',
    first: { ...pair(12, 9), 'pcl-5': 50 },
    last: { 'phq-9': 4, 'pcl-5': 10 },
    second: 'gad-7',
    says: 'case, not recovered, unknown, not',
  },
  {
    number: '11 (a case)',
    why: 'no first PHQ-9, but GAD-7 12 is a case; 5 and 3 at the end: recovered, change not known',
    descriptor: 'depression',
    first: { 'gad-7': 12 },
    last: pair(5, 3),
    second: 'gad-7',
    says: 'case, recovered, unknown, not',
  },
  {
    number: '11 (unknown)',
    why: 'no first PHQ-9 and GAD-7 7 is no case: unknown, which is not "no case" (Metadata, M279 to M281)',
    descriptor: 'depression',
    first: { 'gad-7': 7 },
    last: pair(5, 3),
    second: 'gad-7',
    says: 'unknown, not recovered, unknown, not',
  },
  {
    number: '11 (nothing)',
    why: 'no first score at all',
    descriptor: 'none',
    first: {},
    last: pair(5, 3),
    second: 'gad-7',
    says: 'unknown, not recovered, unknown, not',
  },
  {
    number: '12a',
    why: 'SPIN 40, a case, but no last SPIN: PHQ-9 9 and GAD-7 7 are compared, also for caseness at the start',
    descriptor: 'social-anxiety',
    first: { ...pair(9, 7), spin: 40 },
    last: pair(3, 7),
    second: 'gad-7',
    says: 'no case, does not apply, improved, does not apply',
  },
  {
    number: '13',
    why: 'from OCD to PTSD on the way: the latest holds, PCL-5 has no first score, OCI 90 to 20 does not count',
    descriptor: 'ptsd',
    first: { ...pair(12, 9), oci: 90 },
    last: { ...pair(11, 8), oci: 20, 'pcl-5': 40 },
    second: 'gad-7',
    says: 'case, not recovered, none, not',
  },
  ...ofApril2022(),
  {
    number: '15',
    why: 'OCI 39 of 41 answers = 39.95, pro-rated to 40: a case; 40 to 8 = −32',
    descriptor: 'obsessive-compulsive-disorder',
    first: { 'phq-9': 0, oci: 40 },
    last: { 'phq-9': 0, oci: 8 },
    second: 'oci',
    says: 'case, recovered, improved, recovered',
  },
  {
    number: '16',
    why: '2.53 to 1.80 = −0.73 is reliable; in floating point it is 0.7299999999999998',
    descriptor: 'agoraphobia',
    first: { 'phq-9': 0, mi: 2.53 },
    last: { 'phq-9': 0, mi: 1.8 },
    second: 'mi',
    says: 'case, recovered, improved, recovered',
  },
  {
    number: '16 (up)',
    why: '1.80 to 2.53 = +0.73',
    descriptor: 'agoraphobia',
    first: { 'phq-9': 10, mi: 1.8 },
    last: { 'phq-9': 10, mi: 2.53 },
    second: 'mi',
    says: 'case, not recovered, deteriorated, not',
  },
  {
    number: '16 (one hundredth less)',
    why: '2.53 to 1.81 = −0.72',
    descriptor: 'agoraphobia',
    first: { 'phq-9': 0, mi: 2.53 },
    last: { 'phq-9': 0, mi: 1.81 },
    second: 'mi',
    says: 'case, recovered, none, not',
  },
  {
    number: '16 (mean unrounded for the cut)',
    why: '55 of 24 answers = 2.2917 is below 2.3, and "2.3" once rounded; 5 to 2.2917 = −2.71',
    descriptor: 'agoraphobia',
    first: { 'phq-9': 0, mi: 5 },
    last: { 'phq-9': 0, mi: 55 / 24 },
    second: 'mi',
    says: 'case, recovered, improved, recovered',
  },
  {
    number: '18',
    why: 'PHQ-9 9 and GAD-7 7 are cases by the BSL cuts (8 and 6), not by the national ones, which alone count here',
    descriptor: 'depression',
    first: pair(9, 7),
    last: pair(9, 7),
    second: 'gad-7',
    says: 'no case, does not apply, none, does not apply',
  },
  {
    number: '20',
    why: '"above the clinical cut-off" (6.4.3) means "10 or above" (glossary): 10 at both ends is a case at both',
    descriptor: 'depression',
    first: pair(10, 0),
    last: pair(10, 0),
    second: 'gad-7',
    says: 'case, not recovered, none, not',
  },
];

/** 14: BIQ, CFQ, IBS-SSS and PHQ-15 are paired from April 2022 (Metadata); before, PHQ-9 and GAD-7. */
function ofApril2022(): readonly EdgeCase[] {
  const four = [
    ['body-dysmorphic-disorder', 'biq', 50, 40, '50 to 40 = −10'],
    ['chronic-fatigue-syndrome', 'cfq', 24, 19, '24 to 19 = −5'],
    ['irritable-bowel-syndrome', 'ibs-sss', 125, 75, '125 to 75 = −50'],
    ['mus-not-otherwise-specified', 'phq-15', 17, 10, '17 to 10 = −7'],
  ] as const;
  return four.flatMap(([descriptor, id, from, to, arithmetic]): EdgeCase[] => {
    const scores = { descriptor, first: { ...pair(10, 0), [id]: from }, last: { ...pair(9, 0), [id]: to } };
    const by21 = `${arithmetic}, reliable, and still a case`;
    const by20 = 'not paired before April 2022: 10 to 9 = −1 and below both cuts';
    const old = { ruleset: 'national-2.0', second: 'gad-7' } as const;
    return [
      { ...scores, number: `14 (${id})`, why: by21, second: id, says: 'case, not recovered, improved, not' },
      { ...scores, ...old, number: `14 (${id}, before)`, why: by20, says: 'case, recovered, none, not' },
    ];
  });
}

/** The shorthand of an outcome. */
export function inShort(outcome: Outcome): string {
  const { caseAtStart, recovered, reliablyImproved, reliablyDeteriorated, noReliableChange, reliablyRecovered } =
    outcome;
  const changes = { improved: reliablyImproved, deteriorated: reliablyDeteriorated, none: noReliableChange };
  const said = Object.entries(changes).flatMap(([name, is]) => (is ? [name] : []));
  return [
    caseAtStart === null ? 'unknown' : caseAtStart ? 'case' : 'no case',
    recovered === null ? 'does not apply' : recovered ? 'recovered' : 'not recovered',
    said.join(' and ') || 'unknown',
    reliablyRecovered === null ? 'does not apply' : reliablyRecovered ? 'recovered' : 'not',
  ].join(', ');
}

/**
 * Both sides of every cut and of every reliable change index, from Appendix D. `from` changes by the index to `reliably`,
 * by one step less to `hardly`.
 */
export interface Boundary {
  readonly measure: PairedMeasureId;
  readonly descriptor: ProblemDescriptorId;
  readonly cut: number;
  readonly below: number;
  readonly from: number;
  readonly reliably: number;
  readonly hardly: number;
}

const boundary = (
  measure: PairedMeasureId,
  descriptor: ProblemDescriptorId,
  [below, cut]: readonly [number, number],
  [from, hardly, reliably]: readonly [number, number, number],
): Boundary => ({ measure, descriptor, cut, below, from, reliably, hardly });

export const boundaries: readonly Boundary[] = [
  boundary('gad-7', 'generalised-anxiety-disorder', [7, 8], [15, 12, 11]),
  boundary('hai', 'health-anxiety', [17, 18], [25, 22, 21]),
  boundary('mi', 'agoraphobia', [2.29, 2.3], [2.53, 1.81, 1.8]),
  boundary('oci', 'obsessive-compulsive-disorder', [39, 40], [80, 49, 48]),
  boundary('pdss', 'panic-disorder', [7, 8], [15, 11, 10]),
  boundary('pcl-5', 'ptsd', [31, 32], [45, 36, 35]),
  boundary('spin', 'social-anxiety', [18, 19], [40, 31, 30]),
  boundary('biq', 'body-dysmorphic-disorder', [39, 40], [60, 51, 50]),
  boundary('cfq', 'chronic-fatigue-syndrome', [18, 19], [28, 24, 23]),
  boundary('ibs-sss', 'irritable-bowel-syndrome', [74, 75], [300, 251, 250]),
  boundary('phq-15', 'mus-not-otherwise-specified', [9, 10], [20, 14, 13]),
];
