import { runsRightToLeft } from './language.js';
import type { Problem } from './input-error.js';
import { textFault } from './text.js';

/** Words of the interface by dotted key: `action.continue`. */
export type FlatTexts = Readonly<Record<string, string>>;

/** As they stand in a file: keys in keys. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

const plural = /_(zero|one|two|few|many|other)$/;
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const longest = 2000;
const deepest = 8;

/** What is in a file, by dotted key, and what is no text. `review` says how far the words are: it is none of them. */
export function flattened(tree: unknown): {
  readonly texts: Map<string, string>;
  readonly problems: readonly Problem[];
} {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    const key = path.join('.');
    if (typeof value === 'string') texts.set(key, value);
    else if (!isTree(value) || path.length > deepest) problems.push({ key, problem: 'must be text', remedy: '' });
    else
      for (const [name, inside] of Object.entries(value)) if (key || name !== 'review') walk(inside, [...path, name]);
  };
  walk(tree, []);
  return { texts, problems };
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What keeps words of the interface from being shown: a text that is missing or one too many, other placeholders than the
 * English has, a plural that the language does not have, or what is no text. English says which texts there are.
 *
 * @param complete Whether every text must be there.
 */
export function textProblems(
  tree: unknown,
  {
    language,
    english,
    complete,
  }: { readonly language: string; readonly english: FlatTexts; readonly complete: boolean },
): readonly Problem[] {
  const { texts, problems } = flattened(tree);
  const wanted = wantedKeys(english, language, complete ? null : texts);
  const missing = Array.from(wanted.keys(), (key) => (texts.has(key) ? null : key)).filter((key) => key !== null);
  const rightToLeft = runsRightToLeft(language);
  return [
    ...problems,
    ...missing.map((key) => ({ key, problem: 'is missing', remedy: `English: "${wanted.get(key) ?? ''}"` })),
    ...[...texts].flatMap(([key, text]) => faultOf(key, text, { model: wanted.get(key), language, rightToLeft })),
  ];
}

/** Every key that the language needs, with the English text that stands for it. */
function wantedKeys(
  english: FlatTexts,
  language: string,
  part: ReadonlyMap<string, string> | null,
): ReadonlyMap<string, string> {
  const own = pluralsOf(language);
  const given = part && new Set(Array.from(part.keys(), baseOf));
  const wanted = new Map<string, string>();
  for (const [key, text] of Object.entries(english)) {
    const base = baseOf(key);
    if (given && !given.has(base)) continue;
    const other = english[`${base}_other`];
    if (base === key || other === undefined) wanted.set(key, text);
    else for (const category of own) wanted.set(`${base}_${category}`, other);
  }
  return wanted;
}

/** The key without its plural category. */
function baseOf(key: string): string {
  return key.replace(plural, '');
}

/** Of a language whose plurals are not known here, every category: whichever a browser asks for is there. */
function pluralsOf(language: string): readonly string[] {
  const known = Intl.PluralRules.supportedLocalesOf(language).length > 0;
  return known ? new Intl.PluralRules(language).resolvedOptions().pluralCategories : categories;
}

interface Expected {
  /** English; `undefined` = there is no such text. */
  readonly model: string | undefined;
  readonly language: string;
  readonly rightToLeft: boolean;
}

function faultOf(key: string, text: string, { model, language, rightToLeft }: Expected): readonly Problem[] {
  if (model === undefined) return [{ key, problem: 'is unknown', remedy: 'Remove it.' }];
  if (text === '') return [{ key, problem: 'is empty', remedy: 'Write its words.' }];
  if (text.length > longest)
    return [{ key, problem: `is too long: at most ${String(longest)} characters`, remedy: 'Shorten it.' }];
  const open = holesIn(model);
  const held = holesIn(text);
  const may = isOneNumber(key, language) ? open.filter((hole) => hole !== '{{count}}') : open;
  if (held.join() !== open.join() && held.join() !== may.join()) {
    const remedy = open.length > 0 ? `It must have ${open.join(' and ')}.` : 'It has none in English.';
    return [{ key, problem: 'has other placeholders than English', remedy }];
  }
  const fault = textFault(withoutHoles(text), rightToLeft) ?? nested(text);
  return fault ? [{ key, ...fault }] : [];
}

/** Each placeholder as often as it stands there. */
function holesIn(text: string): readonly string[] {
  return (text.match(/\{\{[^}]*\}\}/g) ?? []).sort();
}

/** What is filled in is text: a placeholder alone is something to read. */
function withoutHoles(text: string): string {
  return text.replace(/\{\{\w+\}\}/g, 'x');
}

/** What i18next would take for another key. */
function nested(text: string): { readonly problem: string; readonly remedy: string } | null {
  return text.includes('$t(')
    ? { problem: 'holds markup ("$t(")', remedy: 'Write text only: it is shown as it stands.' }
    : null;
}

/** Where a plural category stands for one number alone, its words can say it themselves. */
function isOneNumber(key: string, language: string): boolean {
  const category = plural.exec(key)?.[1];
  if (category === undefined) return false;
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 301 }, (_, number) => number);
  return numbers.filter((number) => rules.select(number) === category).length === 1;
}

/** The tree again, made anew of the texts that are wanted: whatever else was in it is not. */
export function treeOf(texts: ReadonlyMap<string, string>): TextTree {
  const tree: Record<string, TextTree | string> = {};
  for (const [key, text] of texts) {
    const path = key.split('.');
    const last = path.pop() ?? '';
    const place = path.reduce<Record<string, TextTree | string>>((at, name) => {
      at[name] ??= {};
      return at[name] as Record<string, TextTree | string>;
    }, tree);
    place[last] = text;
  }
  return tree;
}
