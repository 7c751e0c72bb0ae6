import { checkAnswer, type Answers } from './answer.js';
import { VersionError } from './errors.js';
import { flagStates, type FlagState } from './flags.js';
import type { Measure } from './measure.js';
import { tally, type Tally } from './tally.js';

/** `case` and `not-case` are said as soon as no further answer can change them. */
export type Caseness = 'case' | 'not-case' | 'undetermined' | 'not-defined';

/** Everything that follows from the answers given so far. Plain data. */
export interface Score {
  readonly measure: string;
  readonly version: string;
  /** `unscorable` only with `final`: more items are missing than the measure's rule allows. */
  readonly status: 'in-progress' | 'complete' | 'unscorable';
  /** The measure's total in points; `null` unless `status` is `complete`. */
  readonly total: number | null;
  /** Sum of the answers given so far, in points. Equal to `total` when nothing is missing. */
  readonly raw: number;
  /** What the total can still become, both ends included. */
  readonly range: { readonly lowest: number; readonly highest: number };
  /** How many items have a scored answer. */
  readonly answered: number;
  /** Codes of items that are skipped or not reached. Not-applicable items are not missing. */
  readonly missing: readonly string[];
  /** True when missing items were replaced by the mean of the rest. */
  readonly proRated: boolean;
  readonly caseness: Caseness;
  /** Lowest total that is a case in this version; `null` = none is published. */
  readonly threshold: number | null;
  /** For case-finding tools only; `null` for outcome measures. */
  readonly positive: boolean | null;
  /** Code of the severity band, once no further answer can change it. A ladder apart from caseness. */
  readonly band: string | null;
  readonly subscales: null;
  readonly itemCaseness: null;
  readonly criteria: null;
  /** States by flag code, for example `{ risk: 'raised' }`. */
  readonly flags: Readonly<Record<string, FlagState>>;
}

export interface ScoreOptions {
  /** Defaults to `standard`. */
  readonly version?: string;
  /** True when no more answers will come: applies the measure's missing-data rule. */
  readonly final?: boolean;
}

/**
 * Scores a measure. Total, pure and cheap: call it on every answer.
 *
 * @throws AnswerError when an item is unknown or a value is outside its scale.
 * @throws VersionError when the measure has no such version.
 */
export function score(measure: Measure, given: Answers, options: ScoreOptions = {}): Score {
  const version = options.version ?? 'standard';
  const threshold = thresholdOf(measure, version);
  const answers = { ...given }; // Its own alone: what it inherits would be counted without having been checked.
  for (const code of Object.keys(answers)) checkAnswer(measure, code, answers[code]);

  const counted = tally(measure, answers);
  const { status, total } = resolve(measure, counted, options.final ?? false);
  const range = total === null ? counted.range : { lowest: total, highest: total };

  return {
    measure: measure.id,
    version,
    status,
    total,
    raw: counted.sum,
    range,
    answered: counted.answered,
    missing: counted.missing,
    proRated: total !== null && counted.answered < measure.items.length,
    caseness: caseness(status, range, threshold),
    threshold,
    positive: null,
    band: status === 'unscorable' ? null : band(measure, range),
    subscales: null,
    itemCaseness: null,
    criteria: null,
    flags: flagStates(measure, answers),
  };
}

function thresholdOf(measure: Measure, version: string): number | null {
  if (!Object.hasOwn(measure.versions, version)) {
    throw new VersionError(measure.id, version, Object.keys(measure.versions));
  }
  return measure.versions[version]?.threshold ?? null;
}

/** The missing-data rule. Items that do not apply are replaced at once; missing ones only when no answer will follow. */
function resolve(measure: Measure, counted: Tally, final: boolean): Pick<Score, 'status' | 'total'> {
  const without = measure.items.length - counted.answered;
  const allowed = measure.scoring.missing?.atMost ?? 0;
  const settled = counted.missing.length === 0 || final;
  if (!settled) return { status: 'in-progress', total: null };
  if (without > allowed) return { status: 'unscorable', total: null };
  return { status: 'complete', total: counted.proRate(counted.sum) };
}

function caseness(status: Score['status'], { lowest, highest }: Score['range'], threshold: number | null): Caseness {
  if (threshold === null) return 'not-defined';
  if (status === 'unscorable') return 'undetermined';
  if (lowest >= threshold) return 'case';
  return highest < threshold ? 'not-case' : 'undetermined';
}

function band(measure: Measure, { lowest, highest }: Score['range']): string | null {
  const at = (total: number) => measure.bands?.ladder.findLast((step) => total >= step.from)?.code ?? null;
  const code = at(lowest);
  return code === at(highest) ? code : null;
}
