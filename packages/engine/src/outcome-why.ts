import { changeBetween } from './change.js';
import {
  pairedMeasures,
  type PairedMeasure,
  type PairedMeasureId,
  type ProblemDescriptorId,
  type Ruleset,
} from './outcome-rules.js';

/** PHQ-9 and the second measure. */
export type Pair = readonly ['phq-9', PairedMeasureId];

/** Why the pair is PHQ-9 and GAD-7 and not PHQ-9 and the measure that Table 6 recommends. Always the whole pair. */
export type Fallback =
  | {
      readonly code: 'recommended-measure-missing';
      readonly measure: PairedMeasureId;
      readonly missing: readonly ('first' | 'last')[];
    }
  | { readonly code: 'not-paired-by-ruleset'; readonly measure: PairedMeasureId; readonly ruleset: Ruleset };

/** One total against its measure's cut. */
export interface CutComparison {
  readonly measure: PairedMeasureId;
  readonly end: 'first' | 'last';
  readonly total: number | null;
  readonly cut: number;
  readonly caseness: 'case' | 'not-case' | 'unknown';
}

/** One measure's change against its reliable change index. Lower is better in every paired measure. */
export interface ChangeComparison {
  readonly measure: PairedMeasureId;
  readonly first: number | null;
  readonly last: number | null;
  /** Last − first; the Mobility Inventory's in hundredths, so −0.73 is exactly that. */
  readonly change: number | null;
  readonly reliableChange: number;
  readonly direction: 'improved' | 'deteriorated' | 'none' | 'unknown';
}

/** A result as a code, with the comparisons that decided it. */
export interface Reason<Code extends string, Comparison> {
  readonly code: Code;
  readonly by: readonly Comparison[];
}

export type StartCode = 'case' | 'not-case' | 'insufficient-data';
export type RecoveryCode = 'recovered' | 'case-at-end' | 'not-case-at-start' | 'insufficient-data';
export type ChangeCode = 'improved' | 'deteriorated' | 'none' | 'opposite-directions' | 'insufficient-data';
export type ReliableRecoveryCode =
  'reliably-recovered' | 'not-recovered' | 'not-reliably-improved' | 'not-case-at-start' | 'insufficient-data';

/** Everything that an outcome was decided by. Plain data. */
export interface OutcomeWhy {
  readonly ruleset: Ruleset;
  readonly descriptor: ProblemDescriptorId;
  readonly pair: { readonly measures: Pair; readonly fallback: Fallback | null };
  readonly caseAtStart: Reason<StartCode, CutComparison>;
  readonly recovered: Reason<RecoveryCode, CutComparison>;
  /** Of `reliablyImproved`, `reliablyDeteriorated` and `noReliableChange`: one decision among them. */
  readonly reliableChange: Reason<ChangeCode, ChangeComparison>;
  /** It has no comparison of its own: those of `recovered` and `reliableChange` decide it. */
  readonly reliablyRecovered: { readonly code: ReliableRecoveryCode };
}

export function againstCut(measure: PairedMeasureId, end: 'first' | 'last', total: number | null): CutComparison {
  const { cut } = pairedMeasures[measure];
  const caseness = total === null ? 'unknown' : total >= cut ? 'case' : 'not-case';
  return Object.freeze({ measure, end, total, cut, caseness });
}

export function changeOf(measure: PairedMeasureId, first: number | null, last: number | null): ChangeComparison {
  const { reliableChange, steps }: PairedMeasure = pairedMeasures[measure];
  if (first === null || last === null) {
    return Object.freeze({ measure, first, last, change: null, reliableChange, direction: 'unknown' });
  }
  return Object.freeze({ measure, first, last, reliableChange, ...changeBetween(first, last, reliableChange, steps) });
}

/** A case on either measure is a case; not a case only when both say so. */
export function startReason(starts: readonly CutComparison[]): Reason<StartCode, CutComparison> {
  const cases = starts.filter(({ caseness }) => caseness === 'case');
  if (cases.length > 0) return reason('case', cases);
  const unknown = starts.filter(({ caseness }) => caseness === 'unknown');
  return unknown.length > 0 ? reason('insufficient-data', unknown) : reason('not-case', starts);
}

/** Only demonstrated recovery is claimed (manual, 6.4.3): both measures must be shown below their cuts. */
export function recoveryReason(
  start: Reason<StartCode, CutComparison>,
  ends: readonly CutComparison[],
): Reason<RecoveryCode, CutComparison> {
  if (start.code === 'not-case') return reason('not-case-at-start', start.by);
  if (start.code === 'insufficient-data') return reason('insufficient-data', start.by);
  const cases = ends.filter(({ caseness }) => caseness === 'case');
  if (cases.length > 0) return reason('case-at-end', cases);
  const unknown = ends.filter(({ caseness }) => caseness === 'unknown');
  return unknown.length > 0 ? reason('insufficient-data', unknown) : reason('recovered', ends);
}

/** One measure's reliable change counts unless the other has changed reliably in the opposite direction (manual, 6.4.3). */
export function changeReason(changes: readonly ChangeComparison[]): Reason<ChangeCode, ChangeComparison> {
  const unknown = changes.filter(({ direction }) => direction === 'unknown');
  if (unknown.length > 0) return reason('insufficient-data', unknown);
  const improved = changes.filter(({ direction }) => direction === 'improved');
  const deteriorated = changes.filter(({ direction }) => direction === 'deteriorated');
  if (improved.length > 0 && deteriorated.length > 0) return reason('opposite-directions', changes);
  if (improved.length > 0) return reason('improved', improved);
  return deteriorated.length > 0 ? reason('deteriorated', deteriorated) : reason('none', changes);
}

export function reliableRecovery(recovered: RecoveryCode, change: ChangeCode): ReliableRecoveryCode {
  if (recovered === 'case-at-end') return 'not-recovered';
  if (recovered !== 'recovered') return recovered;
  if (change === 'improved') return 'reliably-recovered';
  return change === 'insufficient-data' ? 'insufficient-data' : 'not-reliably-improved';
}

function reason<Code extends string, Comparison>(code: Code, by: readonly Comparison[]): Reason<Code, Comparison> {
  return Object.freeze({ code, by: Object.freeze(by) });
}
