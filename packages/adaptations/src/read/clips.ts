import { askedItems, itemsOf, type Item, type Measure } from '@iapt-elements/engine';
import { clipsAt, type Media, type Place } from '../media.js';
import { worded } from '../wording.js';

/** What a manifest lacks of a measure, by name: its questions, and the options that have words. */
export function missingClips(measure: Measure, manifest: Media): readonly string[] {
  const codes = askedItems(measure, {});
  const items = itemsOf(measure).filter(({ code }) => codes.includes(code));
  const lacking = items.flatMap((item) => placesOf(measure, item).filter((place) => !has(manifest, place)));
  return [...new Set(lacking.map(nameOf))];
}

/**
 * The version that signed clips are: only where they say so and bring the whole measure. Placeholders are no version.
 * `null` = the version of the words.
 */
export function versionOfClips(measure: Measure, manifest: Media): string | null {
  const { status, measureVersion } = manifest;
  if (status !== 'licensed' || measureVersion === undefined) return null;
  return missingClips(measure, manifest).length === 0 ? measureVersion : null;
}

function has(manifest: Media, place: Place): boolean {
  return clipsAt([manifest], manifest.language, place).length > 0;
}

function placesOf(measure: Measure, { code, scale, notApplicable }: Item): readonly Place[] {
  const found = measure.scales[scale];
  const values = [...(found ? worded(found) : []), ...(notApplicable ? ['not-applicable'] : [])];
  const options = values.map((value): Place => ({ role: 'option', item: code, scale, value }));
  return [{ role: 'item', item: code }, ...options];
}

function nameOf(place: Place): string {
  if (place.role === 'item') return `item ${place.item}`;
  if (place.role !== 'option') return place.role;
  const { item, scale, value } = place;
  return value === 'not-applicable' ? `option ${value} of ${item}` : `option ${scale} ${value}`;
}
