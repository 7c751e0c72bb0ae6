import {
  checkTotal,
  defaultRuleset,
  pairedId,
  recommendedFor,
  type PairedMeasureId,
  type ProblemDescriptorId,
  type Ruleset,
} from './outcome-rules.js';
import {
  againstCut,
  changeOf,
  changeReason,
  recoveryReason,
  reliableRecovery,
  startReason,
  type OutcomeWhy,
  type Pair,
} from './outcome-why.js';

/** Totals by measure id. `null` or absent = missing. Measures that are never paired, such as the WSAS, may be there. */
export type Totals = Readonly<Record<string, number | null | undefined>>;

export interface OutcomeInput {
  /** The latest primary problem descriptor: it holds for the whole referral, also when it was changed on the way. */
  readonly descriptor: ProblemDescriptorId;
  /** Defaults to `national-2.1`; `rulesetFor` chooses by the day of discharge. */
  readonly ruleset?: Ruleset;
  /** First scores in the referral. */
  readonly first: Totals;
  /** Last available scores; missing for a measure that has only one score in the referral. */
  readonly last: Totals;
}

/** How a course of treatment ended, by the national rules. Plain, frozen data. */
export interface Outcome {
  /** The two measures that were compared. */
  readonly pair: Pair;
  /** At caseness at the start on either measure; `null` = not known. */
  readonly caseAtStart: boolean | null;
  /**
   * `null` = not applicable: not a case at the start, so not in the recovery rate at all.
   * `false` also where recovery was not shown, because a score is missing: `why` then says `insufficient-data`.
   */
  readonly recovered: boolean | null;
  /** Exactly one of the three is true, or none where a score is missing. */
  readonly reliablyImproved: boolean;
  readonly reliablyDeteriorated: boolean;
  readonly noReliableChange: boolean;
  /** Recovered and reliably improved; `null` = not applicable, as `recovered`. */
  readonly reliablyRecovered: boolean | null;
  readonly why: OutcomeWhy;
}

/**
 * Recovery, reliable improvement, reliable deterioration and reliable recovery of one referral that finished a course of
 * treatment (The IAPT Manual, 6.4.3, Table 6 and Appendix D).
 *
 * @throws OutcomeError when a total is outside its measure's range, or the descriptor or ruleset is unknown.
 */
export function outcome({ descriptor, ruleset = defaultRuleset, first, last }: OutcomeInput): Outcome {
  checkTotals(first);
  checkTotals(last);
  const pair = pairOf(descriptor, ruleset, first, last);
  const { measures } = pair;
  const caseAtStart = startReason(measures.map((id) => againstCut(id, 'first', totalOf(first, id))));
  const ends = measures.map((id) => againstCut(id, 'last', totalOf(last, id)));
  const recovered = recoveryReason(caseAtStart, ends);
  const reliableChange = changeReason(measures.map((id) => changeOf(id, totalOf(first, id), totalOf(last, id))));
  const reliablyRecovered = reliableRecovery(recovered.code, reliableChange.code);
  const applies = recovered.code !== 'not-case-at-start';

  return Object.freeze({
    pair: measures,
    caseAtStart: caseAtStart.code === 'insufficient-data' ? null : caseAtStart.code === 'case',
    recovered: applies ? recovered.code === 'recovered' : null,
    reliablyImproved: reliableChange.code === 'improved',
    reliablyDeteriorated: reliableChange.code === 'deteriorated',
    noReliableChange: reliableChange.code === 'none' || reliableChange.code === 'opposite-directions',
    reliablyRecovered: applies ? reliablyRecovered === 'reliably-recovered' : null,
    why: Object.freeze({
      ruleset,
      descriptor,
      pair,
      caseAtStart,
      recovered,
      reliableChange,
      reliablyRecovered: Object.freeze({ code: reliablyRecovered }),
    }),
  });
}

function checkTotals(totals: Totals): void {
  for (const id of Object.keys(totals)) {
    const paired = pairedId(id);
    const total = totals[id] ?? null;
    if (paired && total !== null) checkTotal(paired, total);
  }
}

/** Its own alone: what an object inherits has not been checked. */
function totalOf(totals: Totals, id: PairedMeasureId): number | null {
  return Object.hasOwn(totals, id) ? (totals[id] ?? null) : null;
}

/**
 * One pair for the whole episode. Where the recommended measure is missing at either end, the whole pair is replaced: a first
 * PCL-5 is never compared with a last GAD-7 (manual, note to Table 6).
 */
function pairOf(descriptor: ProblemDescriptorId, ruleset: Ruleset, first: Totals, last: Totals): OutcomeWhy['pair'] {
  const { measure, paired } = recommendedFor(descriptor, ruleset);
  if (measure === 'gad-7') return pairing(measure, null);
  if (!paired) return pairing('gad-7', { code: 'not-paired-by-ruleset', measure, ruleset });
  const missing = (['first', 'last'] as const).filter(
    (end) => totalOf(end === 'first' ? first : last, measure) === null,
  );
  if (missing.length === 0) return pairing(measure, null);
  return pairing('gad-7', { code: 'recommended-measure-missing', measure, missing: Object.freeze(missing) });
}

function pairing(second: PairedMeasureId, fallback: OutcomeWhy['pair']['fallback']): OutcomeWhy['pair'] {
  const measures: Pair = ['phq-9', second];
  return Object.freeze({ measures: Object.freeze(measures), fallback: fallback && Object.freeze(fallback) });
}
