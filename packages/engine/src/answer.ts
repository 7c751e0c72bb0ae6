import { AnswerError } from './errors.js';
import type { Item, Measure, Scale } from './measure.js';
import { isText } from './text.js';

/**
 * An answer to one item: a value of its scale, or an option code; where several statements may be ticked, the values ticked;
 * where a person writes, the text, to the letter.
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

/** Every item that the measure asks, in order. */
export function itemsOf({ items, unscored = [] }: Measure): readonly Item[] {
  if (unscored.length === 0) return items;
  const early = items.flatMap((item) => [...unscored.filter(({ before }) => before === item.code), item]);
  return [...early, ...unscored.filter(({ before }) => before === undefined)];
}

/** Codes of the items that are asked only where the host wants the owner's whole form. */
export function optionalItems({ unscored = [] }: Measure): readonly string[] {
  return unscored.filter(({ optional }) => optional).map(({ code }) => code);
}

/** Whether an item is a whole question of its own: the instruction and the time asked about are not for it. */
export function standsAlone({ unscored = [] }: Measure, code: string): boolean {
  return unscored.some((item) => item.code === code && item.standsAlone);
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

/** Whether an item is answered in words of one's own: then it can be left empty, and is never skipped. */
export function isWritten(measure: Measure, code: string): boolean {
  const scale = measure.scales[itemOf(measure, code).scale];
  return scale !== undefined && 'text' in scale;
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
  if (scale && 'text' in scale) throw new AnswerError(measure.id, code, answer, limits(scale.text.longest));
  const also = item.notApplicable ? "'skipped' or 'not-applicable'" : "'skipped'";
  throw new AnswerError(measure.id, code, answer, `Use one of ${scale ? offered(scale) : 'none'}, ${also}.`);
}

/** Whether an item with this scale can hold the answer. */
export function fits(item: Item, scale: Scale, answer: unknown): boolean {
  if ('text' in scale) return isText(answer, scale.text.longest);
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

/** A scale of amounts. */
type Amounts = Exclude<Scale, { codes: string[] } | { text: object }>;

function isValue(scale: Amounts, value: unknown): boolean {
  if (typeof value !== 'number') return false;
  if ('values' in scale) return scale.values.includes(value);
  return Number.isInteger(value) && value >= scale.lowest && value <= scale.highest;
}

function limits(longest: number): string {
  return `Use a text of 1 to ${String(longest)} characters without control characters; leave it out where nothing is written.`;
}

function offered(scale: Exclude<Scale, { text: object }>): string {
  if ('codes' in scale) return scale.codes.map((code) => `'${code}'`).join(', ');
  if ('values' in scale) return scale.values.join(', ');
  return `the whole numbers from ${String(scale.lowest)} to ${String(scale.highest)}`;
}
