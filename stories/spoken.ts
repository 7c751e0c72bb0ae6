import languages from '../locales/languages.json' with { type: 'json' };
import englishClinician from '../locales/en/clinician.json' with { type: 'json' };
import englishUi from '../locales/en/ui.json' with { type: 'json' };

/**
 * What the kit says in one of its languages for an English text: the person of the stories knows English names, and finds the
 * same things in whatever language the page is in.
 */

interface Tree {
  readonly [key: string]: string | Tree;
}

/** The kit's languages, by their tags: those with words around the questions. */
export const kitLanguages: Readonly<Record<string, { readonly name: string; readonly dir: string }>> =
  Object.fromEntries(Object.entries(languages).filter(([, language]) => !('interface' in language)));

/** English text → what stands for it, which may differ from place to place. */
let texts = new Map<string, readonly string[]>();
let now = 'en';

/** From now on the page is in this language of the kit; in any other, names are English. */
export async function speak(language: string): Promise<void> {
  if (language === now) return;
  now = language;
  texts = new Map();
  if (language === 'en' || !Object.hasOwn(kitLanguages, language)) return;
  const [ui, clinician] = await Promise.all([
    import(`../locales/${language}/ui.json`) as Promise<{ default: Tree }>,
    import(`../locales/${language}/clinician.json`) as Promise<{ default: Tree }>,
  ]);
  for (const [english, other] of [...pairs(englishUi, ui.default), ...pairs(englishClinician, clinician.default)])
    texts.set(english, [...(texts.get(english) ?? []), other]);
}

function pairs(english: Tree, other: Tree): readonly (readonly [string, string])[] {
  return Object.entries(english).flatMap(([key, text]) => {
    const same = other[key];
    if (same === undefined || typeof text !== typeof same) return [];
    return typeof text === 'string' ? [[text, same as string] as const] : pairs(text, same as Tree);
  });
}

/** What stands for a text in the page's language, wherever it is. What English leaves open is filled in, and "Why: Size" is two. */
export function spoken(text: string): readonly string[] {
  const exact = texts.get(text);
  if (exact) return exact;
  const [first = '', second] = text.split(': ');
  if (second !== undefined && texts.has(first))
    return (texts.get(first) ?? []).flatMap((one) => (texts.get(second) ?? [second]).map((two) => `${one}: ${two}`));
  return [...texts].flatMap(([english, others]) => {
    const names = [...english.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
    const found = names.length > 0 ? pattern(english, '(.+)').exec(text) : null;
    return found
      ? others.map((other) =>
          names.reduce((said, name, index) => said.replace(`{{${name}}}`, found[index + 1]!), other),
        )
      : [];
  });
}

/** What a page says of where the person is, at the question with this number, in any language that is spoken. */
export function isWhere(said: string, number: number): boolean {
  const { question } = englishUi.where;
  const others = [question, englishUi.everyday.where.question].flatMap((each) => [each, ...spoken(each)]);
  return others.some((each) => pattern(each.replace('{{number}}', String(number)), '.+').test(said));
}

function pattern(text: string, hole: string): RegExp {
  const parts = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join(hole)}`, 'i');
}
