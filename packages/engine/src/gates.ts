import type { Answers } from './answer.js';
import type { Measure } from './measure.js';

type Gates = NonNullable<Measure['gates']>;

/** The items that a gate has answered: they count 0 and are not asked. */
export function zeroedItems(gates: Gates, answers: Answers): ReadonlySet<string> {
  return new Set(gates.filter(({ item, answer }) => answers[item] === answer).flatMap(({ items }) => items));
}
