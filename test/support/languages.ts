import { registerLanguage } from '@iapt-elements/elements';
import clinician from '../../locales/en/clinician.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };

interface Tree {
  readonly [key: string]: string | Tree;
}

/** The English words as a language with these plurals would have them: each plural in every category, in the words of "other". */
export function inPluralsOf(language: string, { review: _head, ...texts }: Tree): Tree {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const plural = (tree: Tree): Tree =>
    Object.fromEntries(
      Object.entries(tree).flatMap(([key, value]): [string, string | Tree][] => {
        if (typeof value !== 'string') return [[key, plural(value)]];
        if (key.endsWith('_one') && `${key.slice(0, -4)}_other` in tree) return [];
        if (!key.endsWith('_other')) return [[key, value]];
        return categories.map((category) => [key.replace(/other$/, category), value]);
      }),
    );
  return plural(texts);
}

/** Brings a language that the kit does not have, in English words: for tests of what depends on the language alone. */
export async function bringLanguage(language: string, changes: Tree = {}, dir: 'ltr' | 'rtl' = 'ltr'): Promise<void> {
  await registerLanguage({
    language,
    name: `Name of ${language}`,
    dir,
    ui: { ...inPluralsOf(language, ui), ...changes },
  });
}

/** The same with words for staff. */
export async function bringStaffLanguage(language: string): Promise<void> {
  const words = { ui: inPluralsOf(language, ui), clinician: inPluralsOf(language, clinician) };
  await registerLanguage({ language, name: `Name of ${language}`, dir: 'ltr', ...words });
}
