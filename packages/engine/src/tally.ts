import { valuesOf, type Answers } from './answer.js';
import type { Measure } from './measure.js';

/** What the answers amount to before any rule is applied. */
export interface Tally {
  readonly sum: number;
  readonly answered: number;
  readonly missing: readonly string[];
  readonly range: { readonly lowest: number; readonly highest: number };
  /** Replaces the items that have no value by the mean of those that have one; halves round up. */
  readonly proRate: (sum: number) => number;
}

/** Counts the answers, and how low and how high the total can still end. */
export function tally(measure: Measure, answers: Answers): Tally {
  let sum = 0;
  let answered = 0;
  let lowest = 0;
  let highest = 0;
  const missing: string[] = [];
  for (const item of measure.items) {
    const answer = answers[item.code];
    if (typeof answer === 'number') {
      sum += answer;
      answered += 1;
    } else if (answer !== 'not-applicable') {
      const values = valuesOf(measure, item);
      missing.push(item.code);
      lowest += Math.min(...values);
      highest += Math.max(...values);
    }
  }
  const items = measure.items.length;
  const applicable = answered + missing.length;
  const range = {
    lowest: proRate(sum + lowest, applicable, items),
    highest: proRate(sum + highest, applicable, items),
  };
  return { sum, answered, missing, range, proRate: (total) => proRate(total, answered, items) };
}

/** In whole numbers: `sum * items / count` in floating point can land just below a half. */
function proRate(sum: number, count: number, items: number): number {
  if (count === items) return sum;
  return count === 0 ? 0 : Math.floor((2 * sum * items + count) / (2 * count));
}
