import { itemsIn, optionalItems, standardVersion, type Measure, type Scale } from '@iapt-elements/engine';
import type * as z from 'zod/mini';
import type { wordingSchema } from './read/wording.js';

export type Wording = Readonly<z.infer<typeof wordingSchema>>;

/**
 * What a version needs and a wording does not have, as keys: a question without its words is never asked. An optional one is
 * needed by no version.
 */
export function missingWords(measure: Measure, wording: Wording, version: string = wording.version): readonly string[] {
  const optional = optionalItems(measure);
  const items = itemsIn(measure, version).filter(({ code }) => !optional.includes(code));
  const questions = items.filter(({ code }) => !wording.items[code]).map(({ code }) => `items.${code}`);
  const apart = items
    .filter(({ code, notApplicable }) => notApplicable && !wording.notApplicable?.[code])
    .map(({ code }) => `notApplicable.${code}`);
  const scales = new Set(items.map(({ scale }) => scale));
  const options = Object.entries(measure.scales)
    .filter(([name]) => scales.has(name))
    .flatMap(([name, scale]) =>
      worded(scale)
        .filter((value) => !wording.options[name]?.[value])
        .map((value) => `options.${name}.${value}`),
    );
  // Words of a version that the measure does not have could not be scored in the end.
  const known = wording.version === 'adapted' || Object.hasOwn(measure.versions, wording.version);
  return [...(known ? [] : [`version ${wording.version}`]), ...questions, ...apart, ...options];
}

/**
 * Whether a wording can stand for a version. The words of the first version are the published ones: they serve every
 * version that only counts, cuts or shows them otherwise (a signed one, one with more items), and `missingWords` says
 * whether they are all there. Other words, and above all reworded ones, serve the version that they name and no other.
 */
export function serves(measure: Measure, wording: Wording, version: string): boolean {
  if (wording.version === version) return true;
  return wording.version === standardVersion(measure) && version !== 'adapted';
}

/**
 * Only words that have everything are held: whoever reads half a measure does not know which half is missing.
 *
 * @param versions by measure id. A measure without one is taken in the version of the words found.
 */
export function heldWords(
  measures: readonly Measure[],
  found: Readonly<Record<string, Wording>>,
  versions: Readonly<Record<string, string>> = {},
): Readonly<Record<string, Wording>> {
  const held = measures.flatMap((measure) => {
    const wording = found[measure.id];
    if (wording?.measure !== measure.id) return [];
    const version = versions[measure.id] ?? wording.version;
    const whole = serves(measure, wording, version) && missingWords(measure, wording, version).length === 0;
    return whole ? [[measure.id, wording] as const] : [];
  });
  return Object.fromEntries(held);
}

/** The answers of a scale that need words: where the form prints numbers, not every number has them. */
export function worded(scale: Scale): readonly string[] {
  if ('codes' in scale) return scale.codes;
  if ('values' in scale) return scale.numbered ? [] : scale.values.map(String);
  return [];
}
