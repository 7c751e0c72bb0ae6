import { AnswerError } from './errors.js';
import type { Item, Measure, Scale } from './measure.js';

/**
 * An answer to one item: a value of its scale, or an option code; where several statements may be ticked, the values ticked.
 * Three states that are no values are three different things, and none of them is 0: `'skipped'` (the person chose not to
 * answer), `'not-applicable'` (where the form offers it), and absent (not reached).
 */
export type Answer = number | readonly number[] | 'not-applicable' | 'skipped' | (string & {});

/** The amount that counts, of several statements the highest; `null` = the answer is none. */
export function amount(answer: Answer | undefined): number | null {
  if (typeof answer === 'number') return answer;
  return Array.isArray(answer) ? Math.max(...(answer as readonly number[])) : null;
}

/** Answers by item code. An absent code was not reached. */
export type Answers = Readonly<Record<string, Answer>>;

/** Every item that the measure asks, in order: a gate comes before the first item that hangs on it. */
export function itemsOf({ items, unscored = [], gates = [] }: Measure): readonly Item[] {
  if (unscored.length === 0) return items;
  const before = (code: string) => gates.filter((gate) => gate.items[0] === code).map((gate) => gate.item);
  const gated = items.flatMap((item) => [...unscored.filter(({ code }) => before(item.code).includes(code)), item]);
  return [...gated, ...unscored.filter((item) => !gated.includes(item))];
}

/** The item with this code, or a typed error that lists the codes. */
export function itemOf(measure: Measure, code: string): Item {
  const item = itemsOf(measure).find((candidate) => candidate.code === code);
  if (item) return item;
  const codes = itemsOf(measure).map((known) => known.code);
  throw new AnswerError(measure.id, code, undefined, `There is no such item. The items are ${codes.join(', ')}.`);
}

/** The scale of an item: a version can ask it on another. */
export function scaleOf({ scales, versions }: Measure, { code, scale }: Item, version?: string): Scale | undefined {
  return scales[(version === undefined ? undefined : versions[version]?.scales?.[code]) ?? scale];
}

/** Throws an `AnswerError` unless the item can hold this answer; without a version, on the scale that most versions use. */
export function checkAnswer(
  measure: Measure,
  code: string,
  answer: unknown,
  version?: string,
): asserts answer is Answer {
  const item = itemOf(measure, code);
  const scale = scaleOf(measure, item, version);
  if (scale && fits(item, scale, answer)) return;
  const also = item.notApplicable ? "'skipped' or 'not-applicable'" : "'skipped'";
  throw new AnswerError(measure.id, code, answer, `Use one of ${scale ? offered(scale) : 'none'}, ${also}.`);
}

/** Whether an item with this scale can hold the answer. */
export function fits(item: Item, scale: Scale, answer: unknown): boolean {
  if (answer === 'skipped') return true;
  if (answer === 'not-applicable') return item.notApplicable !== undefined;
  if ('codes' in scale) return typeof answer === 'string' && scale.codes.includes(answer);
  if (Array.isArray(answer)) {
    // Spread: "every" passes over the holes of a sparse list.
    return (
      item.several === true && answer.length > 0 && [...(answer as unknown[])].every((value) => isValue(scale, value))
    );
  }
  return isValue(scale, answer);
}

function isValue(scale: Exclude<Scale, { codes: string[] }>, value: unknown): boolean {
  if (typeof value !== 'number') return false;
  if ('values' in scale) return scale.values.includes(value);
  return Number.isInteger(value) && value >= scale.lowest && value <= scale.highest;
}

function offered(scale: Scale): string {
  if ('codes' in scale) return scale.codes.map((code) => `'${code}'`).join(', ');
  if ('values' in scale) return scale.values.join(', ');
  return `the whole numbers from ${String(scale.lowest)} to ${String(scale.highest)}`;
}
