import { moment } from './moment.js';
import { checkTotal, pairedId, pairedMeasures, type PairedMeasure, type PairedMeasureId } from './outcome-rules.js';
import type { Administration, MeasureRecord } from './record.js';
import type { Score } from './score.js';

/** What the outcome of a referral needs of a record. */
export interface ReferralRecord extends Pick<MeasureRecord, 'measure' | 'version' | 'completedAt'> {
  readonly administration: Pick<Administration, 'mode'>;
  /** `null` where a proxy answered. */
  readonly score: Pick<Score, 'status' | 'total' | 'threshold' | 'answered' | 'missing'> | null;
}

/** One total that counts, and when it was given. */
export interface DatedTotal {
  readonly time: number;
  readonly total: number;
  readonly version: string;
  /** Of the version that was answered: it may differ from the national cut. */
  readonly threshold: number | null;
}

/** Why a record does not count. */
export type LeftOut = 'proxy-left-out' | 'without-total-left-out' | 'undated-left-out';

/** The earliest or the latest total. `tied`: another record has the same time and another total. */
export interface Outermost {
  readonly given: DatedTotal;
  readonly tied: boolean;
}

/** What the records of one measure come to. */
export interface MeasureScores {
  earliest: Outermost | null;
  /** The same record as the earliest while there is no later time. */
  latest: Outermost | null;
  /** A total is of another number of items than the measure's cut belongs to. */
  otherItems: boolean;
  readonly leftOut: Record<LeftOut, number>;
}

export type ReferralScores = ReadonlyMap<PairedMeasureId, MeasureScores>;

/** Finds each measure's earliest and latest total in one pass. The order of the records does not matter. */
export function referralScores(records: Iterable<ReferralRecord>): ReferralScores {
  const scores = new Map<PairedMeasureId, MeasureScores>();
  for (const record of records) {
    const id = pairedId(record.measure);
    if (!id) continue;
    let found = scores.get(id);
    if (!found) scores.set(id, (found = nothing()));
    add(found, id, record);
  }
  return scores;
}

function nothing(): MeasureScores {
  return {
    earliest: null,
    latest: null,
    otherItems: false,
    leftOut: { 'proxy-left-out': 0, 'without-total-left-out': 0, 'undated-left-out': 0 },
  };
}

function add(scores: MeasureScores, id: PairedMeasureId, record: ReferralRecord) {
  const { items }: PairedMeasure = pairedMeasures[id];
  const { administration, score } = record;
  // What somebody else answered never becomes a person's own score.
  if (administration.mode === 'proxy' || score === null) scores.leftOut['proxy-left-out'] += 1;
  else if (score.status !== 'complete' || score.total === null) scores.leftOut['without-total-left-out'] += 1;
  // Before its range is looked at: a total of more items has another range.
  else if (items !== undefined && items !== score.answered + score.missing.length) scores.otherItems = true;
  else addDated(scores, id, record, score.total, score.threshold);
}

function addDated(
  scores: MeasureScores,
  id: PairedMeasureId,
  { completedAt, version }: ReferralRecord,
  total: number,
  threshold: number | null,
) {
  checkTotal(id, total);
  const time = moment(completedAt);
  if (time === null) {
    scores.leftOut['undated-left-out'] += 1;
    return;
  }
  const given: DatedTotal = { time, total, version, threshold };
  scores.earliest = outermost(scores.earliest, given, -1);
  scores.latest = outermost(scores.latest, given, 1);
}

/**
 * Of two totals at the same time nobody can say which was given first. The least flattering ones are taken, so that no
 * recovery is claimed that was not shown: the lower at the start, the higher at the end.
 */
function outermost(held: Outermost | null, given: DatedTotal, way: -1 | 1): Outermost {
  const further = held ? way * (given.time - held.given.time) : 1;
  if (!held || further > 0) return { given, tied: false };
  if (further < 0) return held;
  const tied = held.tied || held.given.total !== given.total;
  return { given: way * order(given, held.given) > 0 ? given : held.given, tied };
}

/** By version where the totals are the same: the order in which the records come must never decide. */
function order(one: DatedTotal, other: DatedTotal): number {
  return one.total - other.total || (one.version < other.version ? -1 : 1);
}
