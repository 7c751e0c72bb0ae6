import type { Measure } from '@iapt-elements/engine';
import { loadMeasure, measureIds, UnknownMeasureError } from '@iapt-elements/measures';
import { canonicalTag } from '@iapt-elements/adaptations/read';
import { UsageTrouble } from './command.js';

/** @throws UsageTrouble when the kit does not know it. */
export async function measureNamed(id: string): Promise<Measure> {
  try {
    return await loadMeasure(id);
  } catch (error) {
    if (!(error instanceof UnknownMeasureError)) throw error;
    throw new UsageTrouble(`There is no measure "${id}".`, `The kit has ${measureIds.join(', ')}.`);
  }
}

/** @throws UsageTrouble when the measure does not have it. The first is the one that is used when none is named. */
export function versionNamed({ name, versions }: Measure, version: string | undefined): string {
  const known = [...Object.keys(versions), 'adapted'];
  const chosen = version ?? known[0] ?? '';
  if (known.includes(chosen)) return chosen;
  throw new UsageTrouble(`${name} has no version "${chosen}".`, `Use one of: ${known.join(', ')}.`);
}

/** @throws UsageTrouble when it is no tag of a language as the kit writes it. */
export function languageNamed(language: string): string {
  const tag = canonicalTag(language);
  if (tag === language) return tag;
  throw new UsageTrouble(
    `"${language}" is no tag of a language.`,
    tag ? `Write ${tag}.` : 'Write a BCP 47 tag, for example cy, pt-BR or zh-Hans.',
  );
}
