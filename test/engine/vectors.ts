import type { Score } from '@iapt-elements/engine';

/**
 * Scores worked out by hand, from the published rules and not from the code. Every line shows its arithmetic.
 *
 * Sources, by the names used below:
 *   Appendix D   The IAPT Manual, Appendix D: cut-offs (PHQ-9 10, GAD-7 8; "10 or above is a case")
 *   Dictionary   NHS Data Dictionary: 1 or 2 items missing are replaced by the mean of the others, more disregard the
 *                total (PHQ-9, GAD-7); item 1 not applicable or one item missing, likewise (WSAS, June 2012)
 *   Kroenke      Kroenke, Spitzer & Williams 2001: bands of the PHQ-9 from 0, 5, 10, 15, 20
 *   Spitzer      Spitzer, Kroenke, Williams & Löwe 2006: bands of the GAD-7 from 0, 5, 10, 15
 *   Mundt        Mundt, Marks, Shear & Greist 2002: WSAS below 10 subclinical, above 20 moderately severe or worse
 * The Dictionary does not say how to round: halves go up.
 */
export interface Vector {
  /** One sign per item: a digit, `-` skipped, `n` not applicable, `.` not reached. */
  readonly answers: string;
  /** `null` = unscorable. */
  readonly total: number | null;
  readonly caseness: Score['caseness'];
  readonly band: string | null;
  readonly why: string;
}

const row = (
  answers: string,
  total: number | null,
  caseness: Score['caseness'],
  band: string | null,
  why: string,
): Vector => ({ answers, total, caseness, band, why });

/** Appendix D, Kroenke, Dictionary. */
export const phq9Vectors: readonly Vector[] = [
  row('000000000', 0, 'not-case', 'minimal', 'floor: 9 × 0'),
  row('333333333', 27, 'case', 'severe', 'ceiling: 9 × 3'),
  row('111100000', 4, 'not-case', 'minimal', 'top of minimal: 4 × 1'),
  row('111110000', 5, 'not-case', 'mild', 'bottom of mild: 5 × 1'),
  row('111111111', 9, 'not-case', 'mild', 'one below the cut, top of mild: 9 × 1'),
  row('211111111', 10, 'case', 'moderate', 'at the cut, bottom of moderate: 2 + 8 × 1'),
  row('211111112', 11, 'case', 'moderate', 'one above the cut: 2 + 7 × 1 + 2'),
  row('222221111', 14, 'case', 'moderate', 'top of moderate: 5 × 2 + 4 × 1'),
  row('222222111', 15, 'case', 'moderately-severe', 'bottom of moderately severe: 6 × 2 + 3 × 1'),
  row('333222211', 19, 'case', 'moderately-severe', 'top of moderately severe: 9 + 8 + 2'),
  row('333222221', 20, 'case', 'severe', 'bottom of severe: 9 + 10 + 1'),
  row('000000003', 3, 'not-case', 'minimal', 'only item 9: 3'),

  row('-00000000', 0, 'not-case', 'minimal', 'one missing: 0 × 9 / 8 = 0'),
  row('-10000000', 1, 'not-case', 'minimal', 'one missing: 1 × 9 / 8 = 1.125'),
  row('-11100000', 3, 'not-case', 'minimal', 'one missing: 3 × 9 / 8 = 3.375'),
  row('-11110000', 5, 'not-case', 'mild', 'one missing, half: 4 × 9 / 8 = 4.5, up to the next band'),
  row('-11111111', 9, 'not-case', 'mild', 'one missing, just below the cut: 8 × 9 / 8 = 9'),
  row('-21111111', 10, 'case', 'moderate', 'one missing, the next above: 9 × 9 / 8 = 10.125'),
  row('111111-11', 9, 'not-case', 'mild', 'one missing in the middle: 8 × 9 / 8 = 9'),
  row('-22221111', 14, 'case', 'moderate', 'one missing, half: 12 × 9 / 8 = 13.5'),
  row('-22222111', 15, 'case', 'moderately-severe', 'one missing: 13 × 9 / 8 = 14.625, up to the next band'),
  row('-32222222', 19, 'case', 'moderately-severe', 'one missing: 17 × 9 / 8 = 19.125'),
  row('-33222222', 20, 'case', 'severe', 'one missing: 18 × 9 / 8 = 20.25'),
  row('-33332222', 23, 'case', 'severe', 'one missing, half: 20 × 9 / 8 = 22.5'),
  row('33333333-', 27, 'case', 'severe', 'one missing: 24 × 9 / 8 = 27'),
  row('-33333333', 27, 'case', 'severe', 'one missing: 24 × 9 / 8 = 27'),

  // With 7 answers no half can come: 2 × 9 × sum is even, 7 × an odd number is not.
  row('--0000000', 0, 'not-case', 'minimal', 'two missing: 0 × 9 / 7 = 0'),
  row('--1110000', 4, 'not-case', 'minimal', 'two missing: 3 × 9 / 7 = 3.857'),
  row('--1111000', 5, 'not-case', 'mild', 'two missing: 4 × 9 / 7 = 5.143'),
  row('--1111111', 9, 'not-case', 'mild', 'two missing, just below the cut: 7 × 9 / 7 = 9'),
  row('--2111111', 10, 'case', 'moderate', 'two missing, the next above: 8 × 9 / 7 = 10.286'),
  row('33333--33', 27, 'case', 'severe', 'two missing: 21 × 9 / 7 = 27'),
  row('2222221--', 17, 'case', 'moderately-severe', 'two missing: 13 × 9 / 7 = 16.714'),
  row('.-2222222', 18, 'case', 'moderately-severe', 'one skipped, one not reached: 14 × 9 / 7 = 18'),

  row('---000000', null, 'undetermined', null, 'three missing: disregarded, even if all the others are 0'),
  row('---333333', null, 'undetermined', null, 'three missing: disregarded, even if the others reach the cut'),
  row('-.2222.22', null, 'undetermined', null, 'three missing of two kinds: disregarded'),
  row('---------', null, 'undetermined', null, 'all skipped'),
  row('.........', null, 'undetermined', null, 'nothing answered'),
];

/** Appendix D, Spitzer, Dictionary. */
export const gad7Vectors: readonly Vector[] = [
  row('0000000', 0, 'not-case', 'minimal', 'floor: 7 × 0'),
  row('3333333', 21, 'case', 'severe', 'ceiling: 7 × 3'),
  row('1111000', 4, 'not-case', 'minimal', 'top of minimal: 4 × 1'),
  row('1111100', 5, 'not-case', 'mild', 'bottom of mild: 5 × 1'),
  row('1111111', 7, 'not-case', 'mild', 'one below the cut: 7 × 1'),
  row('2111111', 8, 'case', 'mild', 'at the cut, and mild all the same: 2 + 6 × 1'),
  row('2211111', 9, 'case', 'mild', 'top of mild, a case: 4 + 5 × 1'),
  row('2221111', 10, 'case', 'moderate', 'bottom of moderate: 6 + 4 × 1'),
  row('2222222', 14, 'case', 'moderate', 'top of moderate: 7 × 2'),
  row('3222222', 15, 'case', 'severe', 'bottom of severe: 3 + 6 × 2'),

  row('-111000', 4, 'not-case', 'minimal', 'one missing, half: 3 × 7 / 6 = 3.5'),
  row('-111100', 5, 'not-case', 'mild', 'one missing: 4 × 7 / 6 = 4.667, up to the next band'),
  row('-111111', 7, 'not-case', 'mild', 'one missing, just below the cut: 6 × 7 / 6 = 7'),
  row('-211111', 8, 'case', 'mild', 'one missing, the next above: 7 × 7 / 6 = 8.167'),
  row('-221111', 9, 'case', 'mild', 'one missing: 8 × 7 / 6 = 9.333'),
  row('-222111', 11, 'case', 'moderate', 'one missing, half: 9 × 7 / 6 = 10.5'),
  row('222222-', 14, 'case', 'moderate', 'one missing: 12 × 7 / 6 = 14'),
  row('322222-', 15, 'case', 'severe', 'one missing: 13 × 7 / 6 = 15.167'),
  row('-333222', 18, 'case', 'severe', 'one missing, half: 15 × 7 / 6 = 17.5'),
  row('333-333', 21, 'case', 'severe', 'one missing: 18 × 7 / 6 = 21'),

  // With 5 answers no half can come: 2 × 7 × sum is even, 5 × an odd number is not.
  row('--11100', 4, 'not-case', 'minimal', 'two missing: 3 × 7 / 5 = 4.2'),
  row('--11110', 6, 'not-case', 'mild', 'two missing: 4 × 7 / 5 = 5.6'),
  row('--11111', 7, 'not-case', 'mild', 'two missing, just below the cut: 5 × 7 / 5 = 7'),
  row('--21111', 8, 'case', 'mild', 'two missing, the next above: 6 × 7 / 5 = 8.4'),
  row('-3333-3', 21, 'case', 'severe', 'two missing: 15 × 7 / 5 = 21'),

  row('---3333', null, 'undetermined', null, 'three missing: disregarded'),
  row('---0000', null, 'undetermined', null, 'three missing: disregarded'),
  row('.......', null, 'undetermined', null, 'nothing answered'),
];

/** Mundt, Dictionary. The manual's glossary: the WSAS has no caseness. */
export const wsasVectors: readonly Vector[] = [
  row('00000', 0, 'not-defined', 'subclinical', 'floor: 5 × 0'),
  row('88888', 40, 'not-defined', 'moderately-severe-or-worse', 'ceiling: 5 × 8'),
  row('54000', 9, 'not-defined', 'subclinical', 'top of subclinical: 5 + 4'),
  row('55000', 10, 'not-defined', 'significant', 'bottom of significant: 5 + 5'),
  row('44444', 20, 'not-defined', 'significant', '20 is still the middle band: 5 × 4'),
  row('54444', 21, 'not-defined', 'moderately-severe-or-worse', 'above 20: 5 + 4 × 4'),
  row('13570', 16, 'not-defined', 'significant', 'values between the labels count: 1 + 3 + 5 + 7'),

  row('n0000', 0, 'not-defined', 'subclinical', 'not applicable: 0 × 5 / 4 = 0'),
  row('n2000', 3, 'not-defined', 'subclinical', 'not applicable, half: 2 × 5 / 4 = 2.5'),
  row('n6000', 8, 'not-defined', 'subclinical', 'not applicable, half: 6 × 5 / 4 = 7.5'),
  row('n7000', 9, 'not-defined', 'subclinical', 'not applicable: 7 × 5 / 4 = 8.75'),
  row('n8000', 10, 'not-defined', 'significant', 'not applicable: 8 × 5 / 4 = 10'),
  row('n4321', 13, 'not-defined', 'significant', 'not applicable, half: 10 × 5 / 4 = 12.5'),
  row('n4444', 20, 'not-defined', 'significant', 'not applicable: 16 × 5 / 4 = 20'),
  row('n5444', 21, 'not-defined', 'moderately-severe-or-worse', 'not applicable: 17 × 5 / 4 = 21.25'),
  row('n8888', 40, 'not-defined', 'moderately-severe-or-worse', 'not applicable: 32 × 5 / 4 = 40, of 40 and not of 32'),

  row('-2000', 3, 'not-defined', 'subclinical', 'one missing, half: 2 × 5 / 4 = 2.5'),
  row('8888-', 40, 'not-defined', 'moderately-severe-or-worse', 'one missing: 32 × 5 / 4 = 40'),
  row('44.44', 20, 'not-defined', 'significant', 'one not reached: 16 × 5 / 4 = 20'),

  row('n-888', null, 'not-defined', null, 'not applicable and one missing: disregarded'),
  row('n888.', null, 'not-defined', null, 'not applicable and one not reached: disregarded'),
  row('--888', null, 'not-defined', null, 'two missing: disregarded'),
  row('n....', null, 'not-defined', null, 'nothing answered but "not applicable"'),
  row('.....', null, 'not-defined', null, 'nothing answered'),
];
