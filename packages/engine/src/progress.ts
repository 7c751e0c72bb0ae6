import { changeBetween } from './change.js';
import { isConfidential } from './confidential.js';
import { EventError } from './errors.js';
import type { FlagState } from './flags.js';
import type { Measure } from './measure.js';
import { moment } from './moment.js';
import type { Administration, MeasureRecord, WordingUsed } from './record.js';
import { score, type Caseness, type Score } from './score.js';
import { bandsOf, standardVersion } from './version.js';

/** What the progress of a measure needs of a record. */
export interface ProgressRecord extends Pick<
  MeasureRecord,
  'measure' | 'version' | 'language' | 'completedAt' | 'flags'
> {
  readonly administration: Pick<Administration, 'mode'>;
  readonly wording: Pick<WordingUsed, 'status'>;
  /** `null` where a proxy answered. */
  readonly score: Pick<Score, 'status' | 'total' | 'threshold' | 'caseness' | 'band'> | null;
}

/** Why a record is no point. `impossible`: its version or its total is none that the measure can have. */
export type NotDrawn = 'proxy' | 'without-total' | 'undated' | 'impossible';

/** In what a record is unlike the first one: two that are unlike are compared with this beside them. */
export type Unlike = 'version' | 'language' | 'wording' | 'mode';

/** One dated total of a measure. */
export interface ProgressPoint {
  /** In milliseconds; `completedAt` as the record has it. */
  readonly time: number;
  readonly completedAt: string;
  readonly total: number;
  readonly caseness: Caseness;
  readonly band: string | null;
  readonly risk: FlagState | null;
  readonly version: string;
  readonly language: string;
  readonly mode: Administration['mode'];
  readonly wording: WordingUsed['status'];
  /** Since the first point; `null` for the first, and where the two versions have other items or reworded ones. */
  readonly change: number | null;
  /** `null` = no change that could be judged, or no reliable change index is published. */
  readonly direction: 'improved' | 'deteriorated' | 'none' | null;
  readonly unlike: readonly Unlike[];
}

/** The totals of one measure over time. Lower is better in every measure that has a total. */
export interface MeasureProgress {
  readonly measure: string;
  /** Earliest first. */
  readonly points: readonly ProgressPoint[];
  /** Every total that the measure's first version can have; `null` = the measure has none. */
  readonly range: { readonly lowest: number; readonly highest: number } | null;
  /** National threshold: lowest total that is a case. */
  readonly threshold: number | null;
  /** Least change that is reliable. */
  readonly reliableChange: number | null;
  /** Totals at and beyond which the change since the first is reliable; `null` = not published, or no point. */
  readonly reliable: { readonly improved: number; readonly deteriorated: number } | null;
  /** Codes of the severity bands with the lowest total of each. */
  readonly bands: readonly { readonly code: string; readonly from: number }[];
  /** How many records are no point, and why. */
  readonly leftOut: Readonly<Record<NotDrawn, number>>;
}

/**
 * The totals of a measure from a referral's records, in any order. Records of other measures are passed over.
 *
 * @throws EventError when the measure is confidential: what a person says of the service is nobody's progress.
 */
export function progress(measure: Measure, records: Iterable<ProgressRecord>): MeasureProgress {
  if (isConfidential(measure)) throw new EventError('progress', `${measure.id} is confidential: it has no progress.`);
  const own = [...records].filter((record) => record.measure === measure.id);
  const dated = own
    .filter((record) => isPoint(measure, record))
    .map((record) => ({ record, time: moment(record.completedAt) ?? 0 }));
  dated.sort((one, other) => one.time - other.time || one.record.score.total - other.record.score.total);
  const [first] = dated;
  return Object.freeze({
    measure: measure.id,
    points: Object.freeze(dated.map(({ record, time }) => point(measure, record, time, (first ?? { record }).record))),
    ...published(measure),
    reliable: first ? reliableFrom(measure, first.record) : null,
    leftOut: leftOut(measure, own),
  });
}

/** What is published of the measure's first version: the national one. */
function published(measure: Measure) {
  const version = standardVersion(measure);
  return {
    range: score(measure, {}, { version }).range,
    threshold: measure.versions[version]?.threshold ?? null,
    reliableChange: measure.reliableChange?.index ?? null,
    bands: bandsOf(measure, version)?.ladder ?? [],
  };
}

type Scored = ProgressRecord & {
  readonly completedAt: string;
  readonly score: { readonly status: 'complete'; readonly total: number };
};

function isPoint(measure: Measure, record: ProgressRecord): record is Scored {
  return whyLeftOut(measure, record) === null;
}

function whyLeftOut(measure: Measure, record: ProgressRecord): NotDrawn | null {
  const { score: given, administration, completedAt, version } = record;
  // What somebody else answered never becomes a person's own score.
  if (given === null || administration.mode === 'proxy') return 'proxy';
  if (given.status !== 'complete' || given.total === null) return 'without-total';
  if (!isPossible(measure, version, given.total)) return 'impossible';
  return moment(completedAt) === null ? 'undated' : null;
}

function isPossible(measure: Measure, version: string, total: number): boolean {
  if (version !== 'adapted' && !Object.hasOwn(measure.versions, version)) return false;
  const { range } = score(measure, {}, { version });
  return range !== null && total >= range.lowest && total <= range.highest;
}

function leftOut(measure: Measure, records: readonly ProgressRecord[]): MeasureProgress['leftOut'] {
  const counts = { proxy: 0, 'without-total': 0, undated: 0, impossible: 0 };
  for (const record of records) {
    const why = whyLeftOut(measure, record);
    if (why !== null) counts[why] += 1;
  }
  return Object.freeze(counts);
}

function point(measure: Measure, record: Scored, time: number, first: Scored): ProgressPoint {
  const { completedAt, version, language, wording, administration, flags } = record;
  const { total, caseness, band } = record.score;
  return Object.freeze({
    time,
    completedAt,
    total,
    caseness,
    band,
    risk: flags.risk ?? null,
    version,
    language,
    mode: administration.mode,
    wording: wording.status,
    ...changeSince(measure, first, record),
    unlike: Object.freeze(unlike(record, first)),
  });
}

/** A mean changes in hundredths. */
const stepsOf = ({ scoring }: Measure) => (scoring.method === 'mean' ? 100 : 1);

function changeSince(measure: Measure, first: Scored, later: Scored): Pick<ProgressPoint, 'change' | 'direction'> {
  if (later === first || !isComparable(measure, first.version, later.version)) return { change: null, direction: null };
  const index = indexFor(measure, later.version);
  const { change, direction } = changeBetween(first.score.total, later.score.total, index ?? 0, stepsOf(measure));
  return { change, direction: index === null ? null : direction };
}

/** Of reworded questions nothing published says how much is reliable. */
function indexFor({ reliableChange }: Measure, version: string): number | null {
  return version === 'adapted' ? null : (reliableChange?.index ?? null);
}

/** Versions that ask the same can be compared, with a warning. Reworded questions beside others, and more of them, cannot. */
function isComparable(measure: Measure, one: string, other: string): boolean {
  if (one === other) return true;
  if (one === 'adapted' || other === 'adapted') return false;
  const [here, there] = [one, other].map((version) => score(measure, {}, { version }).range);
  return here?.lowest === there?.lowest && here?.highest === there?.highest;
}

function reliableFrom(measure: Measure, { version, score: { total } }: Scored): MeasureProgress['reliable'] {
  const index = indexFor(measure, version);
  if (index === null) return null;
  const steps = stepsOf(measure);
  const [from, by] = [Math.round(total * steps), Math.round(index * steps)];
  return Object.freeze({ improved: (from - by) / steps, deteriorated: (from + by) / steps });
}

function unlike(record: Scored, first: Scored): Unlike[] {
  const differences: Readonly<Record<Unlike, boolean>> = {
    version: record.version !== first.version,
    language: record.language !== first.language,
    wording: record.wording.status !== first.wording.status,
    mode: record.administration.mode !== first.administration.mode,
  };
  return (Object.keys(differences) as Unlike[]).filter((each) => differences[each]);
}
