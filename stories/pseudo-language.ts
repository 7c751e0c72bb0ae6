/**
 * A language that nobody speaks, made from English: every word is about 60 % longer, accented, and runs from right to left.
 * It shows at a glance what does not wrap, does not mirror, or was never taken from a language file. It is no translation.
 */

type Texts = Readonly<Record<string, unknown>>;

/** A wording file, as far as a pseudo-language changes it. */
interface Words {
  readonly topic: string;
  readonly instruction: string;
  readonly items: Readonly<Record<string, string>>;
  readonly notApplicable?: Readonly<Record<string, string>> | undefined;
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter, index) => [
    letter,
    Array.from('áƀçđéƒğĥíĵķļɱñóþqŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓÞQŔŠŢÚṼŴẊÝŽ')[index] ?? letter,
  ]),
);

/**
 * Stands before every letter and behind every word (Unicode RLM). Each letter is then a run of its own, and where the page runs from right to
 * left, so do the runs. A character that turns letters round by itself is refused in wordings.
 */
const rightToLeft = '\u200f';

/** An easy-read file, as far as a pseudo-language changes it. */
interface Plain {
  readonly instruction: readonly string[];
  readonly words?: Meanings;
  readonly options?: Readonly<Record<string, Meanings>>;
  readonly practice?: readonly { readonly text: string }[];
  readonly items: Readonly<Record<string, { readonly words?: Meanings; readonly parts?: readonly string[] }>>;
}
type Meanings = Readonly<Record<string, string>>;

/** Word by word, so that a sentence that is put together from parts is the same as one made whole. */
export function pseudo(text: string): string {
  return text.replace(/\{\{.*?\}\}|[A-Za-z]+/g, (found) =>
    found.startsWith('{{') ? found : longer(found).replace(/./g, `${rightToLeft}$&`) + rightToLeft,
  );
}

function longer(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => (accented[letter] ?? letter).repeat(/[aeiou]/i.test(letter) ? 3 : 1));
}

/** The plural categories of Arabic beside `one`: the pseudo-language counts as Arabic does. */
const others = ['zero', 'two', 'few', 'many', 'other'];

/** A whole `ui.json`. Placeholders and keys stay; every plural gets all the categories. */
export function pseudoTexts(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) => {
      const changed = typeof value === 'string' ? pseudo(value) : pseudoTexts(value as Texts);
      if (!key.endsWith('_other')) return [[key, changed]];
      return others.map((category) => [key.replace(/other$/, category), changed]);
    }),
  );
}

/** The words of a measure. They are samples whatever they were made from: nobody published them. */
export function pseudoWording<T extends Words>(wording: T, language: string) {
  const { topic, instruction, items, notApplicable, options } = wording;
  return {
    ...wording,
    language,
    status: 'demonstration',
    licence: 'Made by a program for trying out layouts. Not for patients.',
    source: 'stories/pseudo-language.ts',
    checkedAgainst: null,
    topic: pseudo(topic),
    instruction: pseudo(instruction),
    items: pseudoTexts(items),
    ...(notApplicable && { notApplicable: pseudoTexts(notApplicable) }),
    options: pseudoTexts(options),
  };
}

/** Easy-read words. What they explain is changed as the words of the measure are, so that it is found there. */
export function pseudoEasyRead<T extends Plain>(plain: T, language: string) {
  const { instruction, words, options, practice, items } = plain;
  const meanings = (given: Meanings) =>
    Object.fromEntries(Object.entries(given).map(([word, meaning]) => [pseudo(word), pseudo(meaning)]));
  const changed = Object.entries(items).map(([code, item]) => {
    const { words: explained, parts } = item;
    return [
      code,
      { ...item, ...(explained && { words: meanings(explained) }), ...(parts && { parts: parts.map(pseudo) }) },
    ] as const;
  });
  return {
    ...plain,
    language,
    instruction: instruction.map(pseudo),
    ...(words && { words: meanings(words) }),
    ...(options && { options: pseudoTexts(options) }),
    ...(practice && { practice: practice.map((each) => ({ ...each, text: pseudo(each.text) })) }),
    items: Object.fromEntries(changed),
  };
}
