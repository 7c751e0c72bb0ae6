import { outcome, type Outcome } from './outcome.js';
import {
  defaultRuleset,
  pairedMeasures,
  recommendedFor,
  type PairedMeasureId,
  type ProblemDescriptorId,
  type Ruleset,
} from './outcome-rules.js';
import {
  referralScores,
  type LeftOut,
  type MeasureScores,
  type Outermost,
  type ReferralRecord,
} from './referral-scores.js';

/** Something about the records that a reader of the outcome must know, as a code: words are made where they are shown. */
export type ReferralWarning =
  /** Records that do not count: answered by a proxy, without a total, or without a date that can be read. */
  | { readonly code: LeftOut; readonly measure: PairedMeasureId; readonly records: number }
  /** Unlike totals at the same time. The lower was taken at the start, the higher at the end. */
  | { readonly code: 'same-time'; readonly measure: PairedMeasureId; readonly end: 'first' | 'last' }
  /** Totals of a longer form of the measure are among them: none of this measure's scores was used. */
  | { readonly code: 'not-comparable'; readonly measure: PairedMeasureId }
  /** First and last were answered in two versions, for example `standard` and `bsl`. */
  | {
      readonly code: 'unlike-versions';
      readonly measure: PairedMeasureId;
      readonly versions: readonly [string, string];
    }
  /** The version has another published threshold, or none. The outcome uses the national one all the same. */
  | {
      readonly code: 'other-threshold';
      readonly measure: PairedMeasureId;
      readonly end: 'first' | 'last';
      readonly version: string;
      readonly threshold: number | null;
    };

export interface ReferralOutcome extends Outcome {
  readonly warnings: readonly ReferralWarning[];
}

export interface ReferralOptions {
  /** Defaults to `national-2.1`; `rulesetFor` chooses by the day of discharge. */
  readonly ruleset?: Ruleset;
}

interface Ends {
  readonly first: Outermost | null;
  readonly last: Outermost | null;
}

/**
 * The outcome of one referral from all its records, in any order. The first score is the earliest in the referral, the last
 * is the last available one; a measure with only one score (or with all at one time) has no last.
 *
 * @param descriptor the latest primary problem descriptor of the referral.
 * @throws OutcomeError when a total is outside its measure's range, or the descriptor or ruleset is unknown.
 */
export function referralOutcome(
  records: Iterable<ReferralRecord>,
  descriptor: ProblemDescriptorId,
  { ruleset = defaultRuleset }: ReferralOptions = {},
): ReferralOutcome {
  const scores = referralScores(records);
  const first: Record<string, number | null> = {};
  const last: Record<string, number | null> = {};
  for (const [id, found] of scores) {
    const ends = endsOf(found);
    first[id] = ends.first?.given.total ?? null;
    last[id] = ends.last?.given.total ?? null;
  }
  const result = outcome({ descriptor, ruleset, first, last });
  // The recommended measure too when it was replaced: its warnings say why.
  const considered = new Set<PairedMeasureId>([...result.pair, recommendedFor(descriptor, ruleset).measure]);
  const warnings = [...considered].flatMap((id) => {
    const found = scores.get(id);
    return found ? [...recordWarnings(id, found), ...(result.pair.includes(id) ? pairWarnings(id, found) : [])] : [];
  });
  return Object.freeze({ ...result, warnings: Object.freeze(warnings) });
}

function endsOf({ earliest, latest, otherItems }: MeasureScores): Ends {
  if (otherItems || !earliest || !latest) return { first: null, last: null };
  return { first: earliest, last: latest.given.time > earliest.given.time ? latest : null };
}

/** Records that do not count: they matter too where they are why a measure is missing. */
function recordWarnings(measure: PairedMeasureId, { leftOut, otherItems }: MeasureScores): readonly ReferralWarning[] {
  const warnings: ReferralWarning[] = [];
  for (const [code, records] of Object.entries(leftOut) as [LeftOut, number][]) {
    if (records > 0) warnings.push(Object.freeze({ code, measure, records }));
  }
  if (otherItems) warnings.push(Object.freeze({ code: 'not-comparable', measure }));
  return warnings;
}

/** What there is to know of the scores that were compared. */
function pairWarnings(measure: PairedMeasureId, scores: MeasureScores): readonly ReferralWarning[] {
  const { first, last } = endsOf(scores);
  const warnings: ReferralWarning[] = [];
  if (first && last && first.given.version !== last.given.version) {
    const versions = Object.freeze([first.given.version, last.given.version] as const);
    warnings.push(Object.freeze({ code: 'unlike-versions', measure, versions }));
  }
  if (first) warnings.push(...endWarnings(measure, 'first', first));
  if (last) warnings.push(...endWarnings(measure, 'last', last));
  return warnings;
}

function endWarnings(
  measure: PairedMeasureId,
  end: 'first' | 'last',
  { given: { version, threshold }, tied }: Outermost,
): readonly ReferralWarning[] {
  const warnings: ReferralWarning[] = [];
  if (tied) warnings.push(Object.freeze({ code: 'same-time', measure, end }));
  if (threshold !== pairedMeasures[measure].cut) {
    warnings.push(Object.freeze({ code: 'other-threshold', measure, end, version, threshold }));
  }
  return warnings;
}
