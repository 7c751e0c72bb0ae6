import languages from '../../locales/languages.json' with { type: 'json' };
import type { EasyRead, Wording } from '@iapt-elements/adaptations';
import { flattened } from '@iapt-elements/adaptations/read';

/** The files of `locales/`, as the kit loads them. */

export type Texts = Record<string, string>;

export interface Language {
  readonly name: string;
  readonly dir: string;
  readonly fonts: readonly string[];
  readonly interface?: string;
  readonly measures: readonly string[];
  readonly easyRead: readonly string[];
}

export const everyLanguage: Readonly<Record<string, Language>> = languages;
export const everyCode = Object.keys(everyLanguage);
/** Those with words around the questions. */
export const codes = everyCode.filter((code) => everyLanguage[code]!.interface === undefined);
/** What every language has. */
export const files = ['ui', 'clinician', 'progress'] as const;
export type File = (typeof files)[number];

/** One file as it is, with its head. */
export async function fileOf(language: string, file: File | 'failed'): Promise<object> {
  const loaded = (await import(`../../locales/${language}/${file}.json`)) as { default: object };
  return loaded.default;
}

/** The texts of one file by dotted key, for example `action.continue`. */
export async function textsOf(language: string, file: File | 'failed'): Promise<Texts> {
  return Object.fromEntries(flattened(await fileOf(language, file)).texts);
}

export async function wordingOf(language: string, measure: string): Promise<Wording> {
  const loaded = (await import(`../../locales/${language}/measures/${measure}.json`)) as { default: Wording };
  return loaded.default;
}

export async function easyReadOf(language: string, measure: string): Promise<EasyRead> {
  const loaded = (await import(`../../locales/${language}/easy-read/${measure}.json`)) as { default: EasyRead };
  return loaded.default;
}

const plural = /_(zero|one|two|few|many|other)$/;

/** The key without its plural category. */
export const baseOf = (key: string): string => key.replace(plural, '');

export const categoryOf = (key: string): string | null => plural.exec(key)?.[1] ?? null;

/** What a text leaves open, for example `{{count}}`. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort();
