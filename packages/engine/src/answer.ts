import { AnswerError } from './errors.js';
import type { Item, Measure } from './measure.js';

/**
 * An answer to one item. Three states that are not numbers are three different things, and none of them is 0:
 * `'skipped'` (the person chose not to answer), `'not-applicable'` (where the form offers it), and absent (not reached).
 */
export type Answer = number | 'not-applicable' | 'skipped';

/** Answers by item code. An absent code was not reached. */
export type Answers = Readonly<Record<string, Answer>>;

/** The item with this code, or a typed error that lists the codes. */
export function itemOf(measure: Measure, code: string): Item {
  const item = measure.items.find((candidate) => candidate.code === code);
  if (item) return item;
  const codes = measure.items.map((known) => known.code).join(', ');
  throw new AnswerError(measure.id, code, undefined, `There is no such item. The items are ${codes}.`);
}

/** The values that an item's scale offers, in the published order. */
export function valuesOf(measure: Measure, item: Item): readonly number[] {
  return measure.scales[item.scale]?.values ?? [];
}

/** Throws an `AnswerError` unless the item can hold this answer. */
export function checkAnswer(measure: Measure, code: string, answer: unknown): asserts answer is Answer {
  const item = itemOf(measure, code);
  if (answer === 'skipped' || (answer === 'not-applicable' && item.notApplicable)) return;
  const values = valuesOf(measure, item);
  if (typeof answer === 'number' && values.includes(answer)) return;
  const also = item.notApplicable ? "'skipped' or 'not-applicable'" : "'skipped'";
  throw new AnswerError(measure.id, code, answer, `Use one of ${values.join(', ')}, ${also}.`);
}
