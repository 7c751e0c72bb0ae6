import type { Wording } from '@iapt-elements/adaptations';

/** `null` = the kit has no official English of this measure. */
export async function officialEnglish(measure: string): Promise<Wording | null> {
  const file = (await import(`../../../../locales/en/measures/${measure}.json`)) as { default: Wording };
  return file.default.status === 'official' ? file.default : null;
}
