import { checksumOf } from '@iapt-elements/adaptations/read';
import { itemsOf, optionalItems, type Item, type Measure, type Scale } from '@iapt-elements/engine';

/** What a wording says about itself before its words. */
export interface Header {
  readonly language: string;
  /** Direction of the script. */
  readonly dir?: 'ltr' | 'rtl';
  readonly version: string;
  readonly status: string;
  readonly licence: string;
  readonly holder: string;
  readonly source: string;
}

/**
 * The words that a wording may have, each empty unless `words` has it by its key (`items.q1`), in the order of the files. Of
 * what is optional, only what `words` has.
 */
export function wordingWith(
  measure: Measure,
  header: Header,
  words: ReadonlyMap<string, string>,
  items: readonly Item[] = neededItems(measure),
) {
  const { language, dir, version, status, licence, holder, source } = header;
  const text = (key: string) => words.get(key) ?? '';
  const given = (place: string) =>
    [...words.keys()].filter((key) => key.startsWith(`${place}.`)).map((key) => key.slice(place.length + 1));
  const all = (place: string, keys: readonly string[]) =>
    Object.fromEntries([...new Set([...keys, ...given(place)])].map((key) => [key, text(`${place}.${key}`)]));
  const apart = items.flatMap((item) => (item.notApplicable ? [item.code] : []));
  const used = new Set(items.map(({ scale }) => scale));
  const scales = Object.entries(measure.scales)
    .filter(([name]) => used.has(name) || given(`options.${name}`).length > 0)
    .map(([name, scale]) => [name, all(`options.${name}`, needed(scale))] as const);
  const wording = {
    measure: measure.id,
    language,
    ...(dir && { dir }),
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
      items.map(({ code }) => code),
    ),
    ...(apart.length > 0 && { notApplicable: all('notApplicable', apart) }),
    options: Object.fromEntries(scales.filter(([, labels]) => Object.keys(labels).length > 0)),
  };
  return { ...wording, checksum: checksumOf(wording) };
}

/** The items that no wording can be without. */
function neededItems(measure: Measure): readonly Item[] {
  const optional = optionalItems(measure);
  return itemsOf(measure).filter(({ code }) => !optional.includes(code));
}

/** Of a numbered scale only the ends need words, of a number that is typed not even they. */
export function needed(scale: Scale): readonly string[] {
  if ('codes' in scale) return scale.codes;
  if (!('values' in scale)) return [];
  const values = scale.numbered ? [Math.min(...scale.values), Math.max(...scale.values)] : scale.values;
  return values.map(String);
}
