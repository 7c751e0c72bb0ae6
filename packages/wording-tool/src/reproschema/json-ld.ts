import { canonicalTag } from '@iapt-elements/adaptations/read';
import type { Text } from '@iapt-elements/fhir/wording';
import { isObject } from '../json-file.js';

/** A thing of a ReproSchema file: JSON-LD whose keys may carry a prefix, `skos:prefLabel` for `prefLabel`. */
export type Thing = Readonly<Record<string, unknown>>;

export function part(thing: Thing, name: string): unknown {
  const key = Object.keys(thing).find((candidate) => candidate === name || candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : thing[key];
}

/** A list, written as it is or as `@list`. */
export function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) && Array.isArray(value['@list']) ? value['@list'] : [];
}

/** A reference, written as a text or as `@id`. */
export function referenceIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value['@id'] === 'string' ? value['@id'] : null;
}

/** A text by language: `{ "en": "…" }`, or a list of `{ "@language", "@value" }`. A text without a language is in none. */
export function textIn(value: unknown, wanted: string): Text {
  const pairs = isObject(value)
    ? Object.entries(value)
    : listIn(value).map((each) => (isObject(each) ? [each['@language'], each['@value']] : []));
  const texts = new Map<string, string>();
  for (const [language, text] of pairs) {
    if (typeof language !== 'string' || typeof text !== 'string' || text.trim() === '') continue;
    texts.set(canonicalTag(language) ?? language, text);
  }
  return { text: texts.get(wanted) ?? null, english: texts.get('en') ?? null, languages: [...texts.keys()] };
}
