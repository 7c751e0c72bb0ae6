import languages from '../../locales/languages.json' with { type: 'json' };
import type { EasyRead, Wording } from '@iapt-elements/adaptations';

/** The files of `locales/`, as the kit loads them. */

export type Texts = Record<string, string>;
interface Tree {
  readonly [key: string]: string | Tree;
}

export interface Language {
  readonly name: string;
  readonly dir: string;
  readonly measures: readonly string[];
  readonly easyRead: readonly string[];
}

export const everyLanguage: Readonly<Record<string, Language>> = languages;
export const codes = Object.keys(everyLanguage);
export const files = ['ui', 'clinician', 'progress', 'failed'] as const;
export type File = (typeof files)[number];

/** The texts of one file by dotted key, for example `action.continue`. */
export async function textsOf(language: string, file: File): Promise<Texts> {
  const loaded = (await import(`../../locales/${language}/${file}.json`)) as { default: Tree };
  return Object.fromEntries(flat(loaded.default));
}

export async function wordingOf(language: string, measure: string): Promise<Wording> {
  const loaded = (await import(`../../locales/${language}/measures/${measure}.json`)) as { default: Wording };
  return loaded.default;
}

export async function easyReadOf(language: string, measure: string): Promise<EasyRead> {
  const loaded = (await import(`../../locales/${language}/easy-read/${measure}.json`)) as { default: EasyRead };
  return loaded.default;
}

function flat(tree: Tree, path: readonly string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : flat(value, [...path, key]),
  );
}

const plural = /_(zero|one|two|few|many|other)$/;

/** The key without its plural category. */
export const baseOf = (key: string): string => key.replace(plural, '');

export const categoryOf = (key: string): string | null => plural.exec(key)?.[1] ?? null;

/** What a text leaves open, for example `{{count}}`. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort();
