import { bandless, row, type Row } from './vector-row.js';

/**
 * Case-finding, unsummed scales, the signed versions and what is never scored, worked out by hand.
 *
 * Sources, by the names used below:
 *   Appendix H   The IAPT Manual, Appendix H.2: GAD-2 from 3, Whooley "yes" to either, Mini-SPIN from 6
 *   Kroenke      Kroenke, Spitzer & Williams 2003: PHQ-2 from 3
 *   Fisher       Fisher et al. 2008: DDS-2, a mean of 3 or above
 *   Handbook     IAPT Data Handbook: 4 or above on any phobia scale is a case; the scales are never summed
 *   Belk         Belk et al. 2016: in British Sign Language from 8 (PHQ-9) and 6 (GAD-7); not national
 *   6.2.3        The IAPT Manual, 6.2.3: experience questionnaires are never scored
 */

const says = (positive: boolean | null) => ({ positive });
const found = (answers: string, total: number | null, positive: boolean | null, why: string): Row =>
  bandless(answers, total, 'not-defined', why, says(positive));

/** Kroenke; Appendix H for the GAD-2. Both have two items of 0 to 3. */
export const pairRows: readonly Row[] = [
  found('0 0', 0, false, 'floor'),
  found('3 3', 6, true, 'ceiling'),
  found('1 1', 2, false, 'one below: 1 + 1'),
  found('2 0', 2, false, 'one below: 2 + 0'),
  found('1 2', 3, true, 'at it: 1 + 2'),
  found('0 3', 3, true, 'at it with one item'),
  found('- 2', null, null, 'one missing: 2 to 5 is both'),
  found('- 0', null, null, 'one missing: 0 to 3 is both'),
  found('- 3', null, true, 'one missing, and positive whatever it would be: 3 to 6'),
  found('- -', null, null, 'all skipped'),
];

/** Appendix H: "yes" to either question. */
export const whooleyRows: readonly Row[] = [
  found('0 0', 0, false, 'no to both'),
  found('1 0', 1, true, 'yes to the first'),
  found('0 1', 1, true, 'yes to the second'),
  found('1 1', 2, true, 'yes to both'),
  found('1 -', null, true, 'yes to the first: positive whatever the other is'),
  found('. 1', null, true, 'yes to the second'),
  found('0 -', null, null, 'no to one, the other skipped: never taken for negative'),
  found('. .', null, null, 'nothing answered'),
];

/** Appendix H: from 6. */
export const miniSpinRows: readonly Row[] = [
  found('0×3', 0, false, 'floor'),
  found('4×3', 12, true, 'ceiling'),
  found('2 2 1', 5, false, 'one below: 2 + 2 + 1'),
  found('2 2 2', 6, true, 'at it: 3 × 2'),
  found('4 2 -', null, true, 'one missing: 6 to 10'),
  found('4 1 -', null, null, 'one missing: 5 to 9 is both'),
  found('1 0 -', null, false, 'one missing: 1 to 5 at most'),
  found('- - 4', null, null, 'two missing: 4 to 12 is both'),
  found('-×3', null, null, 'three missing'),
];

/** Fisher. A mean. */
export const dds2Rows: readonly Row[] = [
  found('1 1', 1, false, 'floor: 2 / 2'),
  found('6 6', 6, true, 'ceiling: 12 / 2'),
  found('2 3', 2.5, false, 'below: 5 / 2'),
  found('3 3', 3, true, 'at it: 6 / 2'),
  found('1 5', 3, true, 'at it: 6 / 2'),
  found('- 4', null, null, 'one missing: 2.5 to 5 is both'),
  found('- 5', null, true, 'one missing: 3 to 5.5'),
];

const phobia = (q1: string, q2: string, q3: string) => ({
  itemCaseness: { q1, q2, q3 } as NonNullable<Row['more']['itemCaseness']>,
});

/** Handbook. */
export const phobiaRows: readonly Row[] = [
  bandless('0 0 0', null, 'not-defined', 'floor', phobia('not-case', 'not-case', 'not-case')),
  bandless('8 8 8', null, 'not-defined', 'ceiling: three cases, no 24', phobia('case', 'case', 'case')),
  bandless('3 4 5', null, 'not-defined', 'below, at and above the cut of each', phobia('not-case', 'case', 'case')),
  bandless('3 3 3', null, 'not-defined', '3 + 3 + 3 is no case', phobia('not-case', 'not-case', 'not-case')),
  bandless('- . 4', null, 'not-defined', 'each stands alone', phobia('undetermined', 'undetermined', 'case')),
];

const bsl = (national: 'case' | 'not-case' | 'undetermined', cuts: readonly [number, number]) => ({
  version: 'bsl',
  threshold: cuts[0],
  national: { threshold: cuts[1], caseness: national },
});
/** Reworded: no published cut holds, not even the national one. */
const adapted = {
  version: 'adapted',
  threshold: null,
  national: { threshold: null, caseness: 'not-defined' },
} as const;

/** Belk: 8, and beside it the national 10. */
export const phq9VersionRows: readonly Row[] = [
  row('1×7 0×2', 7, 'not-case', 'mild', 'one below the cut in sign language: 7 × 1', bsl('not-case', [8, 10])),
  row('1×8 0', 8, 'case', 'mild', 'at it, and nationally no case: 8 × 1', bsl('not-case', [8, 10])),
  row('1×9', 9, 'case', 'mild', 'one below the national cut: 9 × 1', bsl('not-case', [8, 10])),
  row('2 1×8', 10, 'case', 'moderate', 'at the national cut: 2 + 8', bsl('case', [8, 10])),
  row('- 1×7 0', 8, 'case', 'mild', 'one missing: 7 × 9 / 8 = 7.875', bsl('not-case', [8, 10])),
  row('-×3 3×6', null, 'undetermined', null, 'three missing: disregarded', bsl('undetermined', [8, 10])),
  row('3×9', 27, 'not-defined', null, 'reworded: no threshold and no band', adapted),
  row('0×9', 0, 'not-defined', null, 'reworded: not "no case"', adapted),
];

/** Belk: 6, and beside it the national 8. */
export const gad7VersionRows: readonly Row[] = [
  row('1×5 0×2', 5, 'not-case', 'mild', 'one below the cut in sign language', bsl('not-case', [6, 8])),
  row('1×6 0', 6, 'case', 'mild', 'at it, and nationally no case', bsl('not-case', [6, 8])),
  row('1×7', 7, 'case', 'mild', 'one below the national cut', bsl('not-case', [6, 8])),
  row('2 1×6', 8, 'case', 'mild', 'at the national cut', bsl('case', [6, 8])),
  row('3×7', 21, 'not-defined', null, 'reworded', adapted),
];

/** No threshold is published in any version. */
export const wsasVersionRows: readonly Row[] = [
  row('8×5', 40, 'not-defined', null, 'in sign language: nothing is published for it', {
    version: 'bsl',
    threshold: null,
    national: { threshold: null, caseness: 'not-defined' },
  }),
];

const never = (answers: string, missing: readonly string[], why: string, version?: string): Row =>
  bandless(answers, null, 'not-defined', why, { missing, raw: null, positive: null, ...(version ? { version } : {}) });

/** 6.2.3. */
export const peqAssessmentRows: readonly Row[] = [
  never('Y Y Y Y 4', [], 'the best answers add up to nothing'),
  never('N N NA NA 0', [], 'NA is an answer here'),
  never('Y - Y . 4', ['q2', 'q4'], 'a skipped question is named'),
];

/** 6.2.3. */
export const peqTreatmentRows: readonly Row[] = [
  never('4×6', [], 'six times "all of the time" is no 24'),
  never('0×5 NA', [], 'NA on item 6'),
  never('4×6', [], 'version 2', 'v2'),
  never('-×6', ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'], 'all skipped'),
];

/** NHS Data Dictionary, IDS004: codes. */
export const employmentRows: readonly Row[] = [
  never('01 01 Y N N N N N N N N Y', [], 'every question answered'),
  never('ZZ 97 Z Z U Z Z Z Z Z Z NA', [], '"rather not say" is an answer'),
  never('08 .×3 N×7 NA', [], 'three are not asked of a retired person'),
  never('08 01 Y N N×7 NA', [], 'what was said before retiring is not missed'),
  never('01 .×2 - N×7 NA', ['weekly-hours', 'self-employed', 'sickness-absence'], 'they are asked of the employed'),
];
