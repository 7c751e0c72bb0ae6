import type { Outcome } from './outcome.js';

/** What a caseload needs of an outcome. */
export type CaseloadOutcome = Omit<Outcome, 'pair' | 'why'>;

/** Outcomes of many referrals that finished a course of treatment: counts, and rates in per cent, unrounded. */
export interface Caseload {
  /** Referrals that were counted. Give only those that finished a course of treatment: two or more sessions, then discharge. */
  readonly completed: number;
  readonly caseAtStart: number;
  readonly notCaseAtStart: number;
  /** Caseness at the start is not known. They stay in the denominator of recovery, as nationally. */
  readonly caseAtStartUnknown: number;
  readonly recovered: number;
  readonly reliablyRecovered: number;
  readonly reliablyImproved: number;
  readonly reliablyDeteriorated: number;
  readonly noReliableChange: number;
  /** A score is missing, so that none of the three before is known. They stay in the denominator. */
  readonly changeUnknown: number;
  /** `null` = nobody to divide by. */
  readonly rates: {
    /** Of those completed and not "not a case at the start" (The IAPT Manual, Figure 4). */
    readonly recovered: number | null;
    readonly reliablyRecovered: number | null;
    /** Of all completed (manual, 6.4.3: "irrespective of whether they meet caseness criteria at the start"). */
    readonly reliablyImproved: number | null;
    readonly reliablyDeteriorated: number | null;
  };
}

type Counts = Record<Exclude<keyof Caseload, 'rates'>, number>;

/** Counts outcomes in one pass and keeps none of them: the caseload may be larger than memory. */
export function caseload(outcomes: Iterable<CaseloadOutcome>): Caseload;
export function caseload(outcomes: AsyncIterable<CaseloadOutcome>): Promise<Caseload>;
export function caseload(
  outcomes: Iterable<CaseloadOutcome> | AsyncIterable<CaseloadOutcome>,
): Caseload | Promise<Caseload> {
  if (Symbol.asyncIterator in outcomes) return awaited(outcomes);
  const counts = nobody();
  for (const each of outcomes) count(counts, each);
  return withRates(counts);
}

async function awaited(outcomes: AsyncIterable<CaseloadOutcome>): Promise<Caseload> {
  const counts = nobody();
  for await (const each of outcomes) count(counts, each);
  return withRates(counts);
}

function nobody(): Counts {
  return {
    completed: 0,
    caseAtStart: 0,
    notCaseAtStart: 0,
    caseAtStartUnknown: 0,
    recovered: 0,
    reliablyRecovered: 0,
    reliablyImproved: 0,
    reliablyDeteriorated: 0,
    noReliableChange: 0,
    changeUnknown: 0,
  };
}

function count(counts: Counts, each: CaseloadOutcome): void {
  counts.completed += 1;
  counts[startOf(each)] += 1;
  counts[changeOf(each)] += 1;
  if (each.recovered === true) counts.recovered += 1;
  if (each.reliablyRecovered === true) counts.reliablyRecovered += 1;
}

function startOf({ caseAtStart }: CaseloadOutcome) {
  if (caseAtStart === null) return 'caseAtStartUnknown';
  return caseAtStart ? 'caseAtStart' : 'notCaseAtStart';
}

function changeOf({ reliablyImproved, reliablyDeteriorated, noReliableChange }: CaseloadOutcome) {
  if (reliablyImproved) return 'reliablyImproved';
  if (reliablyDeteriorated) return 'reliablyDeteriorated';
  return noReliableChange ? 'noReliableChange' : 'changeUnknown';
}

function withRates(counts: Counts): Caseload {
  const { completed } = counts;
  const eligible = completed - counts.notCaseAtStart;
  const rates = Object.freeze({
    recovered: percent(counts.recovered, eligible),
    reliablyRecovered: percent(counts.reliablyRecovered, eligible),
    reliablyImproved: percent(counts.reliablyImproved, completed),
    reliablyDeteriorated: percent(counts.reliablyDeteriorated, completed),
  });
  return Object.freeze({ ...counts, rates });
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
