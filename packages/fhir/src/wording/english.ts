import type { Wording } from '@iapt-elements/adaptations';
import type { Problem } from '@iapt-elements/adaptations/read';
import type { Pair } from './foreign.js';
import type { Labels } from './options.js';

/**
 * The English in a file against the owner's English in the kit: the one way to see, without reading the other language, that
 * a question stands in the wrong place or an option has the wrong value.
 */
export interface Compared {
  /** It is certain: another question, another value. */
  readonly findings: readonly Problem[];
  /** It reads differently. */
  readonly warnings: readonly Problem[];
}

export function compareEnglish(official: Wording, pairs: readonly Pair[], labels: Labels): Compared {
  const questions = pairs.flatMap(({ question, item }) => {
    const { english } = question.words;
    return english === null ? [] : [compare(question.id, item, english, official.items)];
  });
  const options = [...labels.english].flatMap(([key, english]) => {
    const [kind, scale = '', value = ''] = key.split('.');
    const texts = official.options[scale];
    return kind === 'options' && texts ? [compare(key, value, english, texts)] : [];
  });
  const all = [...questions, ...options];
  return { findings: all.flatMap(({ findings }) => findings), warnings: all.flatMap(({ warnings }) => warnings) };
}

type Texts = Readonly<Record<string, string>>;

function compare(place: string, code: string, english: string, official: Texts): Compared {
  const own = official[code];
  if (own === undefined || letters(own) === letters(english)) return { findings: [], warnings: [] };
  const other = Object.keys(official).find((key) => letters(official[key] ?? '') === letters(english));
  if (other !== undefined) {
    const problem = `is taken for ${code}, and its English is that of ${other} ("${english}")`;
    const remedy = 'Put the file right: the order or the values are not the owner’s.';
    return { findings: [{ key: place, problem, remedy }], warnings: [] };
  }
  if (shared(own, english) >= 0.6) return { findings: [], warnings: [] };
  const problem = `has the English "${english}", and the owner’s is "${own}"`;
  const remedy = 'Compare the translation with the owner’s form.';
  return { findings: [], warnings: [{ key: place, problem, remedy }] };
}

/** Letters alone: a comma or a space more is no other question. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many of the owner's words are in the text: an introduction before them does no harm. */
function shared(own: string, text: string): number {
  const words = (from: string) => from.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set(words(text));
  const wanted = words(own);
  return wanted.filter((word) => found.has(word)).length / wanted.length;
}
