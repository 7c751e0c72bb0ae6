import { bandless, row, type Row } from './vector-row.js';

/**
 * Versions, gates, means, subscales and criteria, worked out by hand from the published rules and not from the code.
 *
 * Sources, by the names used below:
 *   Appendix D   The IAPT Manual, Appendix D: cut-offs, all inclusive; the MI's is 2.3 on the mean, unrounded
 *   KCL          King's College London, HAI page: items 15 to 18 are totalled apart; the highest statement ticked counts
 *   Francis      Francis, Morris & Whorwell 1997: 75 to 175 mild, 175 to 300 moderate, above 300 severe; "no" counts 0
 *   Dictionary   NHS Data Dictionary: mean of the rated situations, more than five skipped is invalid (MI)
 *   Polonsky     Polonsky et al. 2005, diabetesdistress.org: bands of the DDS-17 from 1, 2, 3
 *   VA           National Center for PTSD: clusters B 1–5, C 6–7, D 8–14, E 15–20; one B, one C, two D, two E at 2 or above
 *   MD Anderson  BPI user guide: all four of the severity items; at least four of the seven of interference
 */

const apart = (negative: number | null) => ({ subscales: { 'negative-consequences': negative } });
const long = (negative: number | null, caseness: 'case' | 'not-case' | 'undetermined') => ({
  ...apart(negative),
  version: '18-item',
  threshold: null,
  national: { threshold: 18, caseness },
});

/** Appendix D: 18, of 14 items. KCL. */
export const haiRows: readonly Row[] = [
  bandless('0×18', 0, 'not-case', 'floor: 14 × 0', apart(0)),
  bandless('3×14 0×4', 42, 'case', 'ceiling: 14 × 3', apart(0)),
  bandless('2×8 1 0×9', 17, 'not-case', 'one below the cut: 8 × 2 + 1'),
  bandless('2×9 0×9', 18, 'case', 'at the cut: 9 × 2'),
  bandless('0+3 0×17', 3, 'not-case', 'two statements ticked: the higher, 3'),
  bandless('3+0 0×17', 3, 'not-case', 'in whatever order they were ticked'),
  bandless('0+1+2+3 0×17', 3, 'not-case', 'all four ticked: the highest, not their sum'),
  bandless('0+1×14 2+1×4', 14, 'not-case', 'two in every item: the higher of each, 14 × 1; apart 4 × 2', apart(8)),
  bandless('1+2×8 1 0×9', 17, 'not-case', 'one below the cut: 8 × 2 + 1, the lower statements do not count'),
  bandless('1+2×9 0×9', 18, 'case', 'at the cut: 9 × 2'),
  bandless('2×9 0×5 .×4', 18, 'case', 'items 15 to 18 are not needed', apart(null)),
  bandless('0×14 3×4', 0, 'not-case', 'items 15 to 18 are totalled apart: 4 × 3', apart(12)),
  bandless('0×14 0+1 1+2 3 0', 0, 'not-case', 'apart: 1 + 2 + 3 + 0', apart(6)),
  bandless('0×14 - 3×3', 0, 'not-case', 'one of them missing: no subscale, and the total stands', apart(null)),
  bandless('- 3×13 0×4', null, 'undetermined', 'one missing: there is no rule'),
  bandless('-×2 3×12 0×4', null, 'undetermined', 'two missing'),
  bandless('-×3 3×11 0×4', null, 'undetermined', 'three missing'),

  bandless('0×18', 0, 'not-defined', 'floor of 18 items', long(0, 'not-case')),
  bandless('3×18', 54, 'not-defined', 'ceiling of 18 items: 18 × 3', long(12, 'case')),
  bandless('2×3 0×11 3×4', 18, 'not-defined', 'the 18 of 14 items says nothing of 18: 6 + 12', long(12, 'not-case')),
  bandless('2×9 0×5 0×4', 18, 'not-defined', '14 items at the cut: 18 + 0', long(0, 'case')),
  bandless('2×9 0×5 - 0×3', null, 'not-defined', 'one of the 18 missing; the 14 are whole', long(null, 'case')),
  bandless('- 3×17', null, 'not-defined', 'one of the 14 missing', long(12, 'undetermined')),
];

/** Appendix D: 75. Francis. Item 2 is ten times the number of days. */
export const ibsRows: readonly Row[] = [
  row('0×5 pain=1 distension=1', 0, 'not-case', 'remission', 'floor: 5 × 0'),
  row('100×5 pain=1 distension=1', 500, 'case', 'severe', 'ceiling: 5 × 100'),
  row('14 10 0 50 0 pain=1 distension=1', 74, 'not-case', 'remission', 'one below the cut: 14 + 10 + 50'),
  row('15 10 0 50 0 pain=1 distension=1', 75, 'case', 'mild', 'at the cut: 15 + 10 + 50'),
  row('24 50 0 100 0 pain=1 distension=1', 174, 'case', 'mild', 'top of mild: 24 + 50 + 100'),
  row('25 50 0 100 0 pain=1 distension=1', 175, 'case', 'moderate', 'bottom of moderate: 25 + 50 + 100'),
  row('100 100 0 100 0 pain=1 distension=1', 300, 'case', 'moderate', 'top of moderate: 3 × 100'),
  row('100 100 1 100 0 pain=1 distension=1', 301, 'case', 'severe', 'bottom of severe: 300 + 1'),
  row('0 70 0 0 4 pain=1 distension=1', 74, 'not-case', 'remission', 'seven days are 70: 70 + 4'),

  row('. . 50 20 10 pain=0 distension=1', 80, 'case', 'mild', 'no pain: 0 + 0 + 50 + 20 + 10', { missing: [] }),
  row('30 40 . 5 0 pain=1 distension=0', 75, 'case', 'mild', 'no distension: 30 + 40 + 0 + 5', { missing: [] }),
  row('.×3 50 24 pain=0 distension=0', 74, 'not-case', 'remission', 'neither: 0 + 0 + 0 + 50 + 24'),
  row('.×3 0 0 pain=0 distension=0', 0, 'not-case', 'remission', 'neither, and nothing else'),
  row('100×3 50 24 pain=0 distension=0', 74, 'not-case', 'remission', 'what was said before "no" counts 0: 50 + 24'),
  row('- - 50 20 10 pain=0 distension=1', 80, 'case', 'mild', 'skipped before "no": counts 0 as well'),
  row('10×5 pain=- distension=1', 50, 'not-case', 'remission', 'a gate that is skipped closes nothing: 5 × 10'),
  row('10×5 pain=. distension=.', 50, 'not-case', 'remission', 'nor does one that was not reached'),
  row('. . 50 20 10 pain=1 distension=1', null, 'undetermined', null, 'pain, and its two items missing'),
  row('. . - 100 100 pain=0 distension=1', null, 'undetermined', null, 'no pain; distension, and its item missing', {
    missing: ['q3'],
  }),
  row('.×3 100 - pain=0 distension=0', null, 'undetermined', null, 'item 5 hangs on no gate', { missing: ['q5'] }),
  row('-×3 100×2 pain=1 distension=1', null, 'undetermined', null, 'three missing'),
];

/** Appendix D: 2.3. Dictionary. The column "alone" first, then "accompanied". */
export const miRows: readonly Row[] = [
  bandless('1×52', 1, 'not-case', 'floor: 26 / 26', { subscales: { accompanied: 1 } }),
  bandless('5×52', 5, 'case', 'ceiling: 130 / 26', { subscales: { accompanied: 5 } }),
  bandless('3×7 2×19 1×26', 59 / 26, 'not-case', '(21 + 38) / 26 = 2.269, no case although it rounds to 2.3'),
  bandless('3×8 2×18 1×26', 60 / 26, 'case', '(24 + 36) / 26 = 2.308'),
  bandless('n 3×7 2×18 1×26', 57 / 25, 'not-case', 'one left out: (21 + 36) / 25 = 2.28'),
  bandless('n 3×8 2×17 1×26', 58 / 25, 'case', 'one left out: (24 + 34) / 25 = 2.32'),
  bandless('n×2 3×7 2×17 1×26', 55 / 24, 'not-case', 'two left out: (21 + 34) / 24 = 2.292, rounds to 2.3'),
  bandless('n×2 3×8 2×16 1×26', 56 / 24, 'case', 'two left out: (24 + 32) / 24 = 2.333'),
  bandless('n×5 3×6 2×15 1×26', 48 / 21, 'not-case', 'five left out: (18 + 30) / 21 = 2.286'),
  bandless('n×5 3×7 2×14 1×26', 49 / 21, 'case', 'five left out: (21 + 28) / 21 = 2.333'),
  bandless('-×5 3×21 1×26', 3, 'case', 'five skipped: 63 / 21'),
  bandless('.×5 3×21 1×26', 3, 'case', 'five not reached: 63 / 21'),
  bandless('n×3 -×2 3×21 1×26', 3, 'case', 'five of two kinds: 63 / 21'),
  bandless('n×6 3×20 1×26', null, 'undetermined', 'six that do not apply: invalid'),
  bandless('-×6 3×20 1×26', null, 'undetermined', 'six skipped: invalid'),
  bandless('n×3 -×3 3×20 1×26', null, 'undetermined', 'six of two kinds: invalid'),
  bandless('n×26 1×26', null, 'undetermined', 'nothing applies'),
  bandless('1×26 5×26', 1, 'not-case', 'the column "accompanied" is never the total', {
    subscales: { accompanied: 5 },
  }),
  bandless('5×26 n×5 2×21', 5, 'case', 'five of "accompanied" left out: 42 / 21', { subscales: { accompanied: 2 } }),
  bandless('5×26 n×6 2×20', 5, 'case', 'six of "accompanied" left out: no subscale', {
    subscales: { accompanied: null },
  }),
  bandless('n×6 5×20 2×26', null, 'undetermined', 'six of "alone" left out; the other column stands', {
    subscales: { accompanied: 2 },
  }),
];

/** Polonsky. The manual gives no threshold. */
export const dds17Rows: readonly Row[] = [
  row('1×17', 1, 'not-defined', 'little-or-none', 'floor: 17 / 17'),
  row('6×17', 6, 'not-defined', 'high', 'ceiling: 102 / 17'),
  row('2×16 1', 33 / 17, 'not-defined', 'little-or-none', 'just below moderate: 33 / 17 = 1.941'),
  row('2×17', 2, 'not-defined', 'moderate', 'bottom of moderate: 34 / 17'),
  row('3×16 2', 50 / 17, 'not-defined', 'moderate', 'between 2.9 and 3.0, printed in no band: 50 / 17 = 2.941'),
  row('3×17', 3, 'not-defined', 'high', '3.0 is high: 51 / 17'),
  row('2 3 4 2 3 4 2 4 6 2 3 4 6 2 3 4 6', 60 / 17, 'not-defined', 'high', '5 × 2 + 4 × 3 + 5 × 4 + 3 × 6 = 60', {
    subscales: { 'emotional-burden': 2, physician: 3, regimen: 4, interpersonal: 6 },
  }),
  row('1 1 1 2 1 1 3 1 1 4 1 1 1 6 1 1 1', 28 / 17, 'not-defined', 'little-or-none', 'burden (1+2+3+4+6) / 5', {
    subscales: { 'emotional-burden': 16 / 5, physician: 1, regimen: 1, interpersonal: 1 },
  }),
  row('- 6×16', null, 'not-defined', null, 'one missing: there is no rule', {
    subscales: { 'emotional-burden': null, physician: 6, regimen: 6, interpersonal: 6 },
  }),
  row('-×2 6×15', null, 'not-defined', null, 'two missing'),
  row('-×3 6×14', null, 'not-defined', null, 'three missing'),
];

/** MD Anderson. Two means and no total. */
export const bpiRows: readonly Row[] = [
  bandless('0×11', null, 'not-defined', 'floor', { status: 'complete', subscales: { severity: 0, interference: 0 } }),
  bandless('10×11', null, 'not-defined', 'ceiling', {
    status: 'complete',
    subscales: { severity: 10, interference: 10 },
  }),
  bandless('4 5 6 7 1 2 3 4 5 6 7', null, 'not-defined', '22 / 4 and 28 / 7', {
    status: 'complete',
    subscales: { severity: 5.5, interference: 4 },
  }),
  bandless('- 5 6 7 0×7', null, 'not-defined', 'three of four: no severity', {
    status: 'unscorable',
    subscales: { severity: null, interference: 0 },
  }),
  bandless('1×4 2 4 6 8 -×3', null, 'not-defined', 'four of seven: 20 / 4', {
    status: 'complete',
    subscales: { severity: 1, interference: 5 },
  }),
  bandless('1×4 2 4 -×3 6 9', null, 'not-defined', 'four of seven, not in a row: 21 / 4', {
    status: 'complete',
    subscales: { severity: 1, interference: 5.25 },
  }),
  bandless('1×4 2 4 6 -×4', null, 'not-defined', 'three of seven: no interference', {
    status: 'unscorable',
    subscales: { severity: 1, interference: null },
  }),
  bandless('.×11', null, 'not-defined', 'nothing answered', {
    status: 'unscorable',
    subscales: { severity: null, interference: null },
  }),
];

const rule = (b: boolean | null, c: boolean | null, d: boolean | null, e: boolean | null, all: boolean | null) => ({
  criteria: { b, c, d, e, 'provisional-dsm-5': all },
});

/** Appendix D: 32. VA. */
export const pcl5Rows: readonly Row[] = [
  bandless('0×20', 0, 'not-case', 'floor: 20 × 0', rule(false, false, false, false, false)),
  bandless('4×20', 80, 'case', 'ceiling: 20 × 4', rule(true, true, true, true, true)),
  bandless('2×15 1 0×4', 31, 'not-case', 'one below the cut: 15 × 2 + 1', rule(true, true, true, false, false)),
  bandless('2×16 0×4', 32, 'case', 'at the cut: 16 × 2', rule(true, true, true, true, true)),
  bandless('1×5 2×2 3×7 4×6', 54, 'case', 'clusters: 5 × 1, 2 × 2, 7 × 3, 6 × 4', {
    subscales: { b: 5, c: 4, d: 21, e: 24 },
    ...rule(false, true, true, true, false),
  }),
  bandless('2 0×4 2 0 2 2 0×5 2 2 0×4', 12, 'not-case', 'the least that fulfils the rule: 6 × 2, no case', {
    ...rule(true, true, true, true, true),
  }),
  bandless('0 2 0×3 2 0 2 2 0×5 2 2 0×4', 12, 'not-case', 'with items 2, 6, 8, 9, 15 and 16', {
    ...rule(true, true, true, true, true),
  }),
  bandless('0×2 2 0×3 2 0×2 2 2 0×5 2 2 0×2', 12, 'not-case', 'with items 3, 7, 10, 11, 17 and 18', {
    ...rule(true, true, true, true, true),
  }),
  bandless('0×3 2 0 2 0×5 2 2 0×5 2 2', 12, 'not-case', 'with items 4, 6, 12, 13, 19 and 20', {
    ...rule(true, true, true, true, true),
  }),
  bandless('0×4 2 0 2 2 0×5 2 2 0×4 2', 12, 'not-case', 'with items 5, 7, 8, 14, 15 and 20', {
    ...rule(true, true, true, true, true),
  }),
  bandless('2 0×4 2 0 2 0×6 2 2 0×4', 10, 'not-case', 'one D only', rule(true, true, false, true, false)),
  bandless('2 0×4 2 0 2 1×6 2 2 0×4', 16, 'not-case', '1 is not 2', rule(true, true, false, true, false)),
  bandless('4×15 1×5', 65, 'case', 'a case that does not fulfil the rule: one E', rule(true, true, true, false, false)),
  bandless('1×20', 20, 'not-case', 'all "a little bit"', rule(false, false, false, false, false)),
  bandless('2 .×19', null, 'undetermined', 'B is certain, the rest open', rule(true, null, null, null, null)),
  bandless(
    '0×5 .×15',
    null,
    'undetermined',
    'B can no more hold, so the rule cannot',
    rule(false, null, null, null, false),
  ),
  bandless('2 0×4 2 0 2 2 0×5 2 .×5', null, 'undetermined', 'one more E is needed', rule(true, true, true, null, null)),
  bandless('2 0×4 2 0 2 2 0×5 2 2 .×4', null, 'undetermined', 'holds already', rule(true, true, true, true, true)),
  bandless('-×5 2×15', null, 'undetermined', 'B skipped: unknown, never false', {
    subscales: { b: null, c: 4, d: 14, e: 12 },
    ...rule(null, true, true, true, null),
  }),
  bandless('2×5 - 0 2×13', null, 'undetermined', 'one of C skipped, the other 0', rule(true, null, true, true, null)),
  bandless('2×5 - 2 2×13', null, 'undetermined', 'one of C skipped, the other 2', rule(true, true, true, true, true)),
  bandless('2×7 - - 0×5 2×6', null, 'undetermined', 'two of D skipped could hold', rule(true, true, null, true, null)),
  bandless('2×7 - 0×6 2×6', null, 'undetermined', 'one of D skipped cannot', rule(true, true, false, true, false)),
  bandless('-×2 4×18', null, 'undetermined', 'two missing'),
  bandless('-×3 4×17', null, 'undetermined', 'three missing'),
];
