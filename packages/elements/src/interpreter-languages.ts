import type { Words } from './i18n.js';

/** A language that an interpreter may work in, as staff know it. */
export interface Named {
  /** BCP 47. */
  readonly tag: string;
  readonly name: string;
}

interface Source {
  readonly draftFlags: readonly { readonly code: string; readonly term: string }[];
  readonly interpreterLanguages: Readonly<Record<string, string>>;
}

/** Every language for which there is a code "… interpreter needed", by its name in the staff's language. */
export function interpreterNames({ draftFlags, interpreterLanguages }: Source, { language }: Words): readonly Named[] {
  const terms = new Map(draftFlags.map(({ code, term }) => [code, term]));
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const byTag = new Map<string, string>();
  for (const [code, tag] of Object.entries(interpreterLanguages)) {
    const term = terms.get(code)?.replace(/ (language )?interpreter needed$/, '') ?? tag;
    // In English staff know the names of the codes. Elsewhere a tag that browsers take for another has no name of its own.
    const named = language !== 'en' && Intl.getCanonicalLocales(tag)[0] === tag;
    if (!byTag.has(tag)) byTag.set(tag, (named ? names.of(tag) : undefined) ?? term);
  }
  return Array.from(byTag, ([tag, name]) => ({ tag, name })).sort((a, b) => a.name.localeCompare(b.name, language));
}
