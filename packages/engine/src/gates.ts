import type { Answers } from './answer.js';
import type { Measure } from './measure.js';

type Rules = Pick<Measure, 'gates' | 'conditions'>;

/** The items that a gate has answered: they count 0 and are not asked. */
export function zeroedItems({ gates = [] }: Rules, answers: Answers): ReadonlySet<string> {
  return new Set(gates.filter(({ item, answer }) => answers[item] === answer).flatMap(({ items }) => items));
}

/**
 * The items whose condition does not hold: they are not asked and do not count. An answer to an item that is itself not
 * asked opens nothing.
 */
export function closedItems({ conditions = [] }: Rules, answers: Answers): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const { item, answers: wanted, items } of conditions) {
    const holds = [item].flat().some((code) => !closed.has(code) && wanted.some((answer) => answers[code] === answer));
    if (!holds) for (const each of items) closed.add(each);
  }
  return closed;
}
