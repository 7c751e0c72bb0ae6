import type { Answers, Measure, Score } from '@iapt-elements/engine';

/**
 * A second scorer, made in another way: it lists every total that the open items can still lead to and looks at the list.
 * It shares no arithmetic with the engine.
 */
export interface Reference {
  readonly lowest: number;
  readonly highest: number;
  readonly caseness: Score['caseness'];
  readonly band: string | null;
}

export function reference(measure: Measure, answers: Answers, threshold = thresholdOf(measure)): Reference {
  const totals = possibleTotals(measure, answers);
  const bands = new Set(totals.map((total) => bandOf(measure, total)));
  return {
    lowest: totals[0]!,
    highest: totals.at(-1)!,
    caseness: casenessOf(totals, threshold),
    band: bands.size === 1 ? [...bands][0]! : null,
  };
}

/** Every total that can come when each open item gets a value; ascending. */
export function possibleTotals(measure: Measure, answers: Answers): readonly number[] {
  let sums = new Set([0]);
  let counted = 0;
  for (const { code, scale } of measure.items) {
    const answer = answers[code];
    if (answer === 'not-applicable') continue;
    const values = typeof answer === 'number' ? [answer] : measure.scales[scale]!.values;
    sums = new Set([...sums].flatMap((sum) => values.map((value) => sum + value)));
    counted += 1;
  }
  const totals = [...sums].map((sum) => (counted === 0 ? 0 : meanTimes(sum, counted, measure.items.length)));
  return [...new Set(totals)].sort((one, other) => one - other);
}

/** `sum / counted × items` with halves up, by searching for the whole number that it lies nearest to. */
export function meanTimes(sum: number, counted: number, items: number): number {
  for (let total = 0; ; total += 1) {
    // Twice the distance to the next whole number, times `counted`: whole numbers, so that a half is a half.
    const below = 2 * (total * counted - sum * items);
    if (below > -counted) return total;
  }
}

function casenessOf(totals: readonly number[], threshold: number | null): Score['caseness'] {
  if (threshold === null) return 'not-defined';
  const cases = totals.filter((total) => total >= threshold).length;
  if (cases === totals.length) return 'case';
  return cases === 0 ? 'not-case' : 'undetermined';
}

function bandOf(measure: Measure, total: number): string | null {
  let found: string | null = null;
  for (const { code, from } of measure.bands?.ladder ?? []) if (from <= total) found = code;
  return found;
}

function thresholdOf(measure: Measure): number | null {
  return measure.versions.standard!.threshold;
}
