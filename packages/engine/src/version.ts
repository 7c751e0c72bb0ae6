import { itemsOf } from './answer.js';
import { EventError, VersionError } from './errors.js';
import type { Item, Measure } from './measure.js';

/** The version that is used when none is named. */
export function standardVersion(measure: Measure): string {
  return Object.keys(measure.versions)[0] ?? 'standard';
}

/** Throws a `VersionError` unless the measure has this version. Every measure can be reworded: `adapted`. */
export function checkVersion({ id, versions }: Measure, version: unknown): asserts version is string {
  if (version === 'adapted' || (typeof version === 'string' && Object.hasOwn(versions, version))) return;
  throw new VersionError(id, version, [...Object.keys(versions), 'adapted']);
}

/**
 * The version of each measure, by measure id: the chosen one, else the first.
 *
 * @throws VersionError when a measure has no such version.
 * @throws EventError when a version is chosen for a measure that is not asked.
 */
export function versionsOf(
  measures: readonly Measure[],
  chosen: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const ids = measures.map(({ id }) => id);
  const other = Object.keys(chosen).find((id) => !ids.includes(id));
  if (other !== undefined) {
    throw new EventError('start', `A version is chosen for "${other}", which is not asked. Asked: ${ids.join(', ')}.`);
  }
  const versions = measures.map((measure) => {
    const version = Object.hasOwn(chosen, measure.id) ? chosen[measure.id] : standardVersion(measure);
    checkVersion(measure, version);
    return [measure.id, version] as const;
  });
  return Object.freeze(Object.fromEntries(versions));
}

/** The items of a version, in the order in which they are asked. What is reworded asks what the first version asks. */
export function itemsIn(measure: Measure, version: string = standardVersion(measure)): readonly Item[] {
  const { items: own, scales } = measure.versions[version === 'adapted' ? standardVersion(measure) : version] ?? {};
  const left = own && measure.items.filter(({ code }) => !own.includes(code));
  const items = itemsOf(measure).filter((item) => !left?.includes(item));
  return scales ? items.map((item) => ({ ...item, scale: scales[item.code] ?? item.scale })) : items;
}

/**
 * Whether what is published about a measure's answers (bands, a positive screen, criteria, cuts of items) holds in a
 * version: in the first, and in one with a threshold of its own. Other versions count; what their counts mean is not published.
 */
export function cutsHold(measure: Measure, version: string): boolean {
  return version === standardVersion(measure) || (measure.versions[version]?.threshold ?? null) !== null;
}

/** The severity bands of a version; `null` = none are published. */
export function bandsOf(measure: Measure, version: string): Measure['bands'] {
  return cutsHold(measure, version) ? measure.bands : null;
}
