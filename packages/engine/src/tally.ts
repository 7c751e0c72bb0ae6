import { amount, type Answer, type Answers } from './answer.js';
import type { CompiledItem, Part } from './compiled.js';

/** What the answers to some items amount to, before it is asked whether too many are missing. */
export interface Tally {
  /** Sum of the values given. */
  readonly sum: number;
  /** How many items have a value. */
  readonly answered: number;
  /** Codes of the items that are skipped or not reached. */
  readonly missing: readonly string[];
  /** How many items do not apply, so that something takes their place or they are left out. */
  readonly apart: number;
  readonly range: Range;
}

export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** Counts the answers, and how low and how high the result can still end. `zeroed` items count 0 whatever they say. */
export function tally(part: Part, answers: Answers, zeroed: ReadonlySet<string> | null): Tally {
  let sum = 0;
  let answered = 0;
  let apart = 0;
  let low = 0;
  let high = 0;
  const missing: string[] = [];
  for (const item of part.items) {
    const answer = answers[item.code];
    const value = zeroed?.has(item.code) ? 0 : valueOf(item, answer);
    if (value !== null) {
      sum += points(part, value);
      answered += 1;
    } else if (answer === 'not-applicable') apart += 1;
    else {
      missing.push(item.code);
      low += points(part, item.lowest);
      high += points(part, item.highest);
    }
  }
  const applicable = answered + missing.length;
  const range = { lowest: result(part, sum + low, applicable), highest: result(part, sum + high, applicable) };
  return { sum, answered, missing, apart, range };
}

/** The result when `count` items with this sum stand for the whole part. */
export function result({ method, items, replaced }: Part, sum: number, count: number): number {
  if (method === 'mean') return count === 0 ? 0 : sum / count;
  return replaced ? proRated(sum, count, items.length) : sum;
}

/** Missing items replaced by the mean of the rest, halves up. In whole numbers: a quotient can land just below a half. */
function proRated(sum: number, count: number, items: number): number {
  if (count === items) return sum;
  return count === 0 ? 0 : Math.floor((2 * sum * items + count) / (2 * count));
}

/** The value that counts; `null` = none. A code is an answer, and no amount. */
function valueOf({ item, scale, lowest, highest }: CompiledItem, answer: Answer | undefined): number | null {
  if (answer === 'not-applicable' && item.notApplicable === 'zero') return 0;
  if ('codes' in scale && answer !== undefined && scale.codes.includes(String(answer))) return 0;
  const value = amount(answer);
  if (value === null) return null;
  return item.reversed ? lowest + highest - value : value;
}

function points({ points: own }: Part, value: number): number {
  return own?.[value] ?? value;
}
