import type { Measure } from '@iapt-elements/engine';
import type * as z from 'zod/mini';
import type { wordingSchema } from './read/wording.js';

export type Wording = Readonly<z.infer<typeof wordingSchema>>;

/** The words that a measure needs and a wording does not have, as keys: a question without its words is never asked. */
export function missingWords({ items, scales }: Measure, wording: Wording): readonly string[] {
  const questions = items.filter(({ code }) => !wording.items[code]).map(({ code }) => `items.${code}`);
  const apart = items
    .filter(({ code, notApplicable }) => notApplicable && !wording.notApplicable?.[code])
    .map(({ code }) => `notApplicable.${code}`);
  const options = Object.entries(scales).flatMap(([name, { values, numbered }]) =>
    // Where the form prints numbers, not every number has words.
    values
      .filter((value) => !numbered && !wording.options[name]?.[value])
      .map((value) => `options.${name}.${String(value)}`),
  );
  return [...questions, ...apart, ...options];
}
