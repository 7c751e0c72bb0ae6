import { itemsOf, type Measure, type Scale } from '@iapt-elements/engine';
import type * as z from 'zod/mini';
import type { wordingSchema } from './read/wording.js';

export type Wording = Readonly<z.infer<typeof wordingSchema>>;

/** What a measure needs and a wording does not have, as keys: a question without its words is never asked. */
export function missingWords(measure: Measure, wording: Wording): readonly string[] {
  const items = itemsOf(measure);
  const questions = items.filter(({ code }) => !wording.items[code]).map(({ code }) => `items.${code}`);
  const apart = items
    .filter(({ code, notApplicable }) => notApplicable && !wording.notApplicable?.[code])
    .map(({ code }) => `notApplicable.${code}`);
  const options = Object.entries(measure.scales).flatMap(([name, scale]) =>
    worded(scale)
      .filter((value) => !wording.options[name]?.[value])
      .map((value) => `options.${name}.${value}`),
  );
  // Words of a version that the measure does not have could not be scored in the end.
  const known = wording.version === 'adapted' || Object.hasOwn(measure.versions, wording.version);
  return [...(known ? [] : [`version ${wording.version}`]), ...questions, ...apart, ...options];
}

/** Only words that have everything are held: whoever reads half a measure does not know which half is missing. */
export function heldWords(
  measures: readonly Measure[],
  found: Readonly<Record<string, Wording>>,
): Readonly<Record<string, Wording>> {
  const held = measures.flatMap((measure) => {
    const wording = found[measure.id];
    return wording?.measure === measure.id && missingWords(measure, wording).length === 0
      ? [[measure.id, wording] as const]
      : [];
  });
  return Object.fromEntries(held);
}

/** The answers of a scale that need words: where the form prints numbers, not every number has them. */
function worded(scale: Scale): readonly string[] {
  if ('codes' in scale) return scale.codes;
  if ('values' in scale) return scale.numbered ? [] : scale.values.map(String);
  return [];
}
