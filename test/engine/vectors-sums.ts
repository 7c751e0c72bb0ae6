import { bandless, row, type Row } from './vector-row.js';

/**
 * Plain and reversed sums, worked out by hand from the published rules and not from the code.
 *
 * Sources, by the names used below:
 *   Appendix D   The IAPT Manual, Appendix D: cut-offs, all inclusive
 *   Dictionary   NHS Data Dictionary, May 2015: one or two items of the OCI missing are replaced by the mean of the others
 *   Kroenke      Kroenke, Spitzer & Williams 2002: bands of the PHQ-15 from 0, 5, 10, 15; "not applicable" counts 0
 *   Cella        Cella & Chalder 2010: physical items 1 to 7, mental 8 to 11; Chalder 1993: bimodal 0, 0, 1, 1
 *   Veale        Veale et al. 2012: items 1, 2 and 4 of the BIQ run the other way, 8 − value
 *   Connor       Connor et al. 2000 and secondary sources: bands of the SPIN from 0, 21, 31, 41, 51
 *   GSK          CAT user guide: below 10, 10 to 20, 21 to 30, above 30
 * No rule for missing items was found for any of these but the OCI: one missing item, and there is no total.
 */

/** Appendix D: 10. Kroenke. */
export const phq15Rows: readonly Row[] = [
  row('0×15', 0, 'not-case', 'minimal', 'floor: 15 × 0'),
  row('2×15', 30, 'case', 'high', 'ceiling: 15 × 2'),
  row('2×3 n 2×11', 28, 'case', 'high', 'ceiling where item 4 does not apply: 14 × 2 + 0'),
  row('1×4 0×11', 4, 'not-case', 'minimal', 'top of minimal: 4 × 1'),
  row('1×5 0×10', 5, 'not-case', 'low', 'bottom of low: 5 × 1'),
  row('1×9 0×6', 9, 'not-case', 'low', 'one below the cut, top of low: 9 × 1'),
  row('1×10 0×5', 10, 'case', 'medium', 'at the cut, bottom of medium: 10 × 1'),
  row('2×4 1×6 0×5', 14, 'case', 'medium', 'top of medium: 8 + 6'),
  row('2×5 1×5 0×5', 15, 'case', 'high', 'bottom of high: 10 + 5'),
  row('0×3 n 0×11', 0, 'not-case', 'minimal', 'not applicable: 14 × 0 + 0'),
  row('1×3 n 1×6 0×5', 9, 'not-case', 'low', 'not applicable is 0, not the mean: 9, and not 9 × 15 / 14 = 9.64'),
  row('1×3 n 1×7 0×4', 10, 'case', 'medium', 'not applicable, at the cut: 10 × 1 + 0'),
  row('- 2×14', null, 'undetermined', null, 'one missing: there is no rule'),
  row('0×14 -', null, 'undetermined', null, 'one missing: no total although it could only be 0 to 2'),
  row('2×3 - 2×11', null, 'undetermined', null, 'item 4 skipped: that is not "not applicable"', { missing: ['q4'] }),
  row('2×3 . 2×11', null, 'undetermined', null, 'item 4 not reached: nor is that', { missing: ['q4'] }),
  row('- . 2×13', null, 'undetermined', null, 'two missing'),
  row('-×3 2×12', null, 'undetermined', null, 'three missing'),
  row('.×15', null, 'undetermined', null, 'nothing answered'),
];

/** Appendix D: 40. Dictionary: at most two missing; halves go up. */
export const ociRows: readonly Row[] = [
  bandless('0×42', 0, 'not-case', 'floor: 42 × 0'),
  bandless('4×42', 168, 'case', 'ceiling: 42 × 4'),
  bandless('1×39 0×3', 39, 'not-case', 'one below the cut: 39 × 1'),
  bandless('1×40 0×2', 40, 'case', 'at the cut: 40 × 1'),
  bandless('- 1×39 0×2', 40, 'case', 'one missing: 39 × 42 / 41 = 39.951, up to the cut'),
  bandless('1×39 0 - 0', 40, 'case', 'one missing elsewhere: 39 × 42 / 41 = 39.951'),
  bandless('- 1×38 0×3', 39, 'not-case', 'one missing: 38 × 42 / 41 = 38.927'),
  bandless('- 4×41', 168, 'case', 'one missing: 164 × 42 / 41 = 168'),
  bandless('- - 1×38 0×2', 40, 'case', 'two missing: 38 × 42 / 40 = 39.9, up to the cut'),
  bandless('- - 1×37 0×3', 39, 'not-case', 'two missing: 37 × 42 / 40 = 38.85'),
  bandless('- - 1×10 0×30', 11, 'not-case', 'two missing, half: 10 × 42 / 40 = 10.5'),
  bandless('. - 4×40', 168, 'case', 'one skipped, one not reached: 160 × 42 / 40 = 168'),
  bandless('-×3 4×39', null, 'undetermined', 'three missing: disregarded'),
  bandless('-×2 . 0×39', null, 'undetermined', 'three missing of two kinds: disregarded'),
  bandless('-×42', null, 'undetermined', 'all skipped'),
];

/** Appendix D: 8. */
export const pdssRows: readonly Row[] = [
  bandless('0×7', 0, 'not-case', 'floor: 7 × 0'),
  bandless('4×7', 28, 'case', 'ceiling: 7 × 4'),
  bandless('1×7', 7, 'not-case', 'one below the cut: 7 × 1'),
  bandless('2 1×6', 8, 'case', 'at the cut: 2 + 6 × 1'),
  bandless('4 4 0×5', 8, 'case', 'at the cut with two items: 4 + 4'),
  bandless('- 4×6', null, 'undetermined', 'one missing: there is no rule'),
  bandless('0×6 .', null, 'undetermined', 'one not reached'),
  bandless('-×2 4×5', null, 'undetermined', 'two missing'),
  bandless('-×3 4×4', null, 'undetermined', 'three missing'),
];

/** Appendix D: 19. Connor: fear 1, 3, 5, 10, 14, 15; avoidance 4, 6, 8, 9, 11, 12, 16; physiological 2, 7, 13, 17. */
export const spinRows: readonly Row[] = [
  row('0×17', 0, 'not-case', 'none', 'floor: 17 × 0', { subscales: { fear: 0, avoidance: 0, physiological: 0 } }),
  row('4×17', 68, 'case', 'very-severe', 'ceiling: 17 × 4', {
    subscales: { fear: 24, avoidance: 28, physiological: 16 },
  }),
  row('2×9 0×8', 18, 'not-case', 'none', 'one below the cut: 9 × 2'),
  row('2×9 1 0×7', 19, 'case', 'none', 'at the cut, a case in the lowest band: 18 + 1'),
  row('2×10 0×7', 20, 'case', 'none', 'top of the lowest band, a case: 10 × 2'),
  row('2×10 1 0×6', 21, 'case', 'mild', 'bottom of mild: 20 + 1'),
  row('2×15 0×2', 30, 'case', 'mild', 'top of mild: 15 × 2'),
  row('2×15 1 0', 31, 'case', 'moderate', 'bottom of moderate: 30 + 1'),
  row('3×6 2×11', 40, 'case', 'moderate', 'top of moderate: 18 + 22'),
  row('3×7 2×10', 41, 'case', 'severe', 'bottom of severe: 21 + 20'),
  row('3×16 2', 50, 'case', 'severe', 'top of severe: 48 + 2'),
  row('3×17', 51, 'case', 'very-severe', 'bottom of very severe: 17 × 3'),
  row('1 3 1 2 1 2 3 2 2 1 2 2 3 1 1 2 3', 32, 'case', 'moderate', 'fear 6 × 1, avoidance 7 × 2, physiological 4 × 3', {
    subscales: { fear: 6, avoidance: 14, physiological: 12 },
  }),
  row('- 4×16', null, 'undetermined', null, 'one missing: no total and no fear score', {
    subscales: { fear: null, avoidance: 28, physiological: 16 },
  }),
  row('-×2 4×15', null, 'undetermined', null, 'two missing'),
  row('-×3 4×14', null, 'undetermined', null, 'three missing'),
];

/** Appendix D: 19. Cella. */
export const cfqRows: readonly Row[] = [
  bandless('0×11', 0, 'not-case', 'floor: 11 × 0', { subscales: { physical: 0, mental: 0, bimodal: 0 } }),
  bandless('3×11', 33, 'case', 'ceiling: 11 × 3; bimodal 11 × 1', {
    subscales: { physical: 21, mental: 12, bimodal: 11 },
  }),
  bandless('1×11', 11, 'not-case', '"no more than usual" is 1 each, and none in the bimodal count', {
    subscales: { physical: 7, mental: 4, bimodal: 0 },
  }),
  bandless('2×11', 22, 'case', '11 × 2; bimodal 11 × 1', { subscales: { physical: 14, mental: 8, bimodal: 11 } }),
  bandless('2×9 0×2', 18, 'not-case', 'one below the cut: 9 × 2'),
  bandless('2×9 1 0', 19, 'case', 'at the cut: 18 + 1'),
  bandless('3×4 0×7', 12, 'not-case', 'bimodal 4 is another ladder: the total decides', {
    subscales: { physical: 12, mental: 0, bimodal: 4 },
  }),
  bandless('0 1 2 3 0 1 2 3 0 1 2', 15, 'not-case', 'physical 0+1+2+3+0+1+2, mental 3+0+1+2, five of 2 or 3', {
    subscales: { physical: 9, mental: 6, bimodal: 5 },
  }),
  bandless('- 3×10', null, 'undetermined', 'one missing: only the mental score stands', {
    subscales: { physical: null, mental: 12, bimodal: null },
  }),
  bandless('-×2 3×9', null, 'undetermined', 'two missing'),
  bandless('-×3 3×8', null, 'undetermined', 'three missing'),
];

/** GSK. The manual gives no threshold. */
export const catRows: readonly Row[] = [
  row('0×8', 0, 'not-defined', 'low', 'floor: 8 × 0'),
  row('5×8', 40, 'not-defined', 'very-high', 'ceiling: 8 × 5'),
  row('2×4 1 0×3', 9, 'not-defined', 'low', 'top of low: 8 + 1'),
  row('2×5 0×3', 10, 'not-defined', 'medium', 'bottom of medium: 5 × 2'),
  row('3×4 2×4', 20, 'not-defined', 'medium', 'top of medium: 12 + 8'),
  row('3×5 2×3', 21, 'not-defined', 'high', 'bottom of high: 15 + 6'),
  row('4×6 3×2', 30, 'not-defined', 'high', 'top of high: 24 + 6'),
  row('4×7 3', 31, 'not-defined', 'very-high', 'bottom of very high: 28 + 3'),
  row('- 5×7', null, 'not-defined', null, 'one missing: the rule that circulates is not confirmed'),
  row('-×2 5×6', null, 'not-defined', null, 'two missing'),
  row('-×3 5×5', null, 'not-defined', null, 'three missing'),
];

/** Appendix D: 40. Veale. */
export const biqRows: readonly Row[] = [
  bandless('8 8 0 8 0×5', 0, 'not-case', 'floor: (8 − 8) × 3 + 6 × 0', { raw: 0 }),
  bandless('0 0 8 0 8×5', 72, 'case', 'ceiling: (8 − 0) × 3 + 6 × 8'),
  bandless('0×9', 24, 'not-case', 'all 0: three reversed items are 8 each'),
  bandless('8×9', 48, 'case', 'all 8: three reversed items are 0 each, 6 × 8'),
  bandless('4×9', 36, 'not-case', 'the middle is the same both ways: 9 × 4'),
  bandless('4×8 7', 39, 'not-case', 'one below the cut: 3 × (8 − 4) + 5 × 4 + 7'),
  bandless('4×8 8', 40, 'case', 'at the cut: 3 × (8 − 4) + 5 × 4 + 8'),
  bandless('3 8 0 8 0×5', 5, 'not-case', 'item 1 reversed: 8 − 3'),
  bandless('8 2 0 8 0×5', 6, 'not-case', 'item 2 reversed: 8 − 2'),
  bandless('8 8 3 8 0×5', 3, 'not-case', 'item 3 not reversed: 3'),
  bandless('8 8 0 1 0×5', 7, 'not-case', 'item 4 reversed: 8 − 1'),
  bandless('8 8 0 8 2 0×4', 2, 'not-case', 'item 5 not reversed: 2'),
  bandless('- 8×8', null, 'undetermined', 'one missing: there is no rule'),
  bandless('-×2 8×7', null, 'undetermined', 'two missing'),
  bandless('-×3 8×6', null, 'undetermined', 'three missing'),
];
