import { checksumOf } from '@iapt-elements/adaptations/read';
import { itemsOf, type Measure, type Scale } from '@iapt-elements/engine';

/** What a wording says about itself before its words. */
export interface Header {
  readonly language: string;
  readonly version: string;
  readonly status: string;
  readonly licence: string;
  readonly holder: string;
  readonly source: string;
}

/** The words that a wording may have, each empty unless `words` has it by its key (`items.q1`), in the order of the files. */
export function wordingWith(measure: Measure, header: Header, words: ReadonlyMap<string, string>) {
  const { language, version, status, licence, holder, source } = header;
  const text = (key: string) => words.get(key) ?? '';
  const texts = (place: string, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, text(`${place}.${key}`)]));
  const given = (place: string) =>
    [...words.keys()].filter((key) => key.startsWith(`${place}.`)).map((key) => key.slice(place.length + 1));
  const all = (place: string, keys: readonly string[]) => texts(place, [...new Set([...keys, ...given(place)])]);
  const apart = itemsOf(measure).flatMap((item) => (item.notApplicable ? [item.code] : []));
  const scales = Object.entries(measure.scales).map(
    ([name, scale]) => [name, all(`options.${name}`, needed(scale))] as const,
  );
  const wording = {
    measure: measure.id,
    language,
    version,
    status,
    licence,
    holder,
    source,
    checkedAgainst: words.get('checkedAgainst') ?? null,
    checksum: '',
    title: text('title'),
    topic: text('topic'),
    instruction: text('instruction'),
    items: all(
      'items',
      itemsOf(measure).map(({ code }) => code),
    ),
    ...(apart.length > 0 && { notApplicable: all('notApplicable', apart) }),
    options: Object.fromEntries(scales.filter(([, labels]) => Object.keys(labels).length > 0)),
  };
  return { ...wording, checksum: checksumOf(wording) };
}

/** Of a numbered scale only the ends need words, of a number that is typed not even they. */
export function needed(scale: Scale): readonly string[] {
  if ('codes' in scale) return scale.codes;
  if (!('values' in scale)) return [];
  const values = scale.numbered ? [Math.min(...scale.values), Math.max(...scale.values)] : scale.values;
  return values.map(String);
}
