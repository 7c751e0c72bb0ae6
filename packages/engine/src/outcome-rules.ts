import { OutcomeError } from './errors.js';
import { isDay } from './moment.js';

/**
 * What the outcome rules know of the measures, so that an outcome needs no measure to be loaded. The tests hold it equal to
 * the measures' own data.
 */

export interface PairedMeasure {
  /** Lowest total that is a case, inclusive. */
  readonly cut: number;
  /** Least change that is reliable, inclusive. */
  readonly reliableChange: number;
  readonly lowest: number;
  readonly highest: number;
  /** Changes are compared in whole steps of 1/`steps`: 2.53 − 1.80 is 0.7299999999999998 in floating point. */
  readonly steps: 1 | 100;
  /** How many items a total has; named where a longer form of the measure is in use that the cut does not belong to. */
  readonly items?: number;
}

const sum = (cut: number, reliableChange: number, highest: number): PairedMeasure =>
  Object.freeze({ cut, reliableChange, lowest: 0, highest, steps: 1 });

/**
 * Cut and reliable change index: The IAPT Manual, Appendix D ("Clinical cut-offs and reliable change index", both with "≥").
 * Appendix H.3 has the same cuts. The Mobility Inventory's is "2.3 per item average" in D, "≥2.3" in H.3 and "above" in the
 * key to Table 6: no mean of 21 to 27 answers is 2.3, so that they all agree on an unrounded mean.
 * The NHS data set takes a Health Anxiety Inventory of up to 54 (18 items); the cut of 18 belongs to the 14 items.
 */
export const pairedMeasures = Object.freeze({
  'phq-9': sum(10, 6, 27),
  'gad-7': sum(8, 4, 21),
  hai: Object.freeze({ ...sum(18, 4, 42), items: 14 }),
  mi: Object.freeze<PairedMeasure>({ cut: 2.3, reliableChange: 0.73, lowest: 1, highest: 5, steps: 100 }),
  oci: sum(40, 32, 168),
  pdss: sum(8, 5, 28),
  'pcl-5': sum(32, 10, 80),
  spin: sum(19, 10, 68),
  biq: sum(40, 10, 72),
  cfq: sum(19, 5, 33),
  'ibs-sss': sum(75, 50, 500),
  'phq-15': sum(10, 7, 30),
} satisfies Record<string, PairedMeasure>);

export type PairedMeasureId = keyof typeof pairedMeasures;

/** The rules before and from April 2022, named after the data set that they came with. */
export type Ruleset = 'national-2.0' | 'national-2.1';

export const defaultRuleset: Ruleset = 'national-2.1';

interface Recommended {
  /** Second measure of the pair. The first is always the PHQ-9. */
  readonly second: PairedMeasureId;
  /** Paired from this ruleset on; before it, the pair is PHQ-9 and GAD-7. Absent = always. */
  readonly from?: 'national-2.1';
}

/**
 * The IAPT Manual, Table 6 (the pair in bold). Its footnote keeps BIQ, CFQ, IBS-SSS and PHQ-15 out until "further comms";
 * the NHS Talking Therapies metadata takes them in with "v2.1 changes in April 2022". Specific phobia is not in the table:
 * as no problem descriptor.
 */
const recommended = Object.freeze({
  agoraphobia: { second: 'mi' },
  'body-dysmorphic-disorder': { second: 'biq', from: 'national-2.1' },
  'chronic-fatigue-syndrome': { second: 'cfq', from: 'national-2.1' },
  'chronic-pain': { second: 'gad-7' },
  depression: { second: 'gad-7' },
  'generalised-anxiety-disorder': { second: 'gad-7' },
  'health-anxiety': { second: 'hai' },
  'irritable-bowel-syndrome': { second: 'ibs-sss', from: 'national-2.1' },
  'mixed-anxiety-and-depression': { second: 'gad-7' },
  'mus-not-otherwise-specified': { second: 'phq-15', from: 'national-2.1' },
  none: { second: 'gad-7' },
  'obsessive-compulsive-disorder': { second: 'oci' },
  'panic-disorder': { second: 'pdss' },
  ptsd: { second: 'pcl-5' },
  'social-anxiety': { second: 'spin' },
  'specific-phobia': { second: 'gad-7' },
} satisfies Record<string, Recommended>);

export type ProblemDescriptorId = keyof typeof recommended;

/** The second measure that Table 6 recommends, and whether the ruleset pairs it. */
export function recommendedFor(
  descriptor: ProblemDescriptorId,
  ruleset: Ruleset,
): { readonly measure: PairedMeasureId; readonly paired: boolean } {
  if (!Object.hasOwn(recommended, descriptor)) {
    throw new OutcomeError('descriptor', descriptor, `Use one of: ${Object.keys(recommended).join(', ')}.`);
  }
  const { second, from }: Recommended = recommended[descriptor];
  if (ruleset === 'national-2.1') return { measure: second, paired: true };
  // At run time it may be anything.
  if ((ruleset as unknown) === 'national-2.0') return { measure: second, paired: from === undefined };
  throw new OutcomeError('ruleset', ruleset, 'Use national-2.0 or national-2.1.');
}

/**
 * The ruleset for a referral that ended on this day: `national-2.1` from 1 April 2022. That it is the day of discharge that
 * counts is this kit's reading: the metadata says only "v2.1 changes in April 2022".
 *
 * @param dischargeDate the day in England, as `2022-04-01`. A time is refused: near midnight it names another day elsewhere.
 * @throws OutcomeError when it is no such day.
 */
export function rulesetFor(dischargeDate: string): Ruleset {
  if (!isDay(dischargeDate)) throw new OutcomeError('dischargeDate', dischargeDate, 'Use a day, as 2022-04-01.');
  return dischargeDate < '2022-04-01' ? 'national-2.0' : 'national-2.1';
}

const ids = Object.keys(pairedMeasures) as readonly PairedMeasureId[];
const bare = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, '');
const idByBare = new Map(ids.map((id) => [bare(id), id]));

/**
 * The id, when it is of a measure that can be paired; `null` for another measure.
 *
 * @throws OutcomeError for an id that is only written otherwise (`phq9`): it would count as missing, without a word.
 */
export function pairedId(id: string): PairedMeasureId | null {
  if (Object.hasOwn(pairedMeasures, id)) return id as PairedMeasureId;
  const meant = idByBare.get(bare(id));
  if (meant) throw new OutcomeError('measure', id, `Write it as ${meant}.`);
  return null;
}

/** Throws an `OutcomeError` unless the measure can have this total. Nothing is ever clamped or rounded. */
export function checkTotal(id: PairedMeasureId, total: unknown): asserts total is number {
  const { lowest, highest, steps }: PairedMeasure = pairedMeasures[id];
  const fits = typeof total === 'number' && total >= lowest && total <= highest;
  if (fits && (steps > 1 || Number.isInteger(total))) return;
  const kind = steps > 1 ? 'an unrounded mean' : 'a whole number';
  throw new OutcomeError(id, total, `A total is ${kind} from ${lowest} to ${highest}; null where there is none.`);
}
