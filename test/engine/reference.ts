import type { Answer, Answers, Item, Measure, Score } from '@iapt-elements/engine';
import { scaleOf, valuesOf } from '../support/answers.js';

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

/** The items that a total is made of. */
export function countedItems({ items, scoring }: Measure): readonly Item[] {
  return scoring.items ? items.filter(({ code }) => scoring.items!.includes(code)) : items;
}

/** What an item can add to the total: one worth, all those that are still open, or none where it is left aside. */
export function worths(measure: Measure, item: Item, answers: Answers): readonly number[] | null {
  if (measure.gates?.some((gate) => answers[gate.item] === gate.answer && gate.items.includes(item.code))) return [0];
  const answer = answers[item.code];
  if (answer === 'not-applicable') return item.notApplicable === 'zero' ? [0] : null;
  const values = valuesOf(scaleOf(measure, item));
  const worth = (value: number) => (item.reversed ? Math.min(...values) + mirrored(values, value) : value);
  const given = highestOf(answer);
  return given === null ? values.map(worth) : [worth(given)];
}

/** How far a value lies below the top of its scale. */
const mirrored = (values: readonly number[], value: number) => Math.max(...values) - value;

/** The value that was given; the highest where there are several. */
export function highestOf(answer: Answer | undefined): number | null {
  const all = [answer].flat().filter((value) => typeof value === 'number');
  return all.length === 0 ? null : [...all].sort((a, b) => a - b).at(-1)!;
}

/** Every total that can come when each open item gets a value; ascending. */
export function possibleTotals(measure: Measure, answers: Answers): readonly number[] {
  let sums = new Set([0]);
  let counted = 0;
  const items = countedItems(measure);
  for (const item of items) {
    const values = worths(measure, item, answers);
    if (!values) continue;
    sums = new Set([...sums].flatMap((sum) => values.map((value) => sum + value)));
    counted += 1;
  }
  const totals = [...sums].map((sum) => totalOf(measure, sum, counted));
  return [...new Set(totals)].sort((one, other) => one - other);
}

/** The total when `counted` items with this sum stand for all. */
export function totalOf(measure: Measure, sum: number, counted: number): number {
  if (counted === 0) return 0;
  if (measure.scoring.method === 'mean') return sum / counted;
  return measure.scoring.missing ? meanTimes(sum, counted, countedItems(measure).length) : sum;
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
  return Object.values(measure.versions)[0]!.threshold;
}
