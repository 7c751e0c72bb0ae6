import type { Problem } from '@iapt-elements/adaptations/read';
import type { Pair } from './foreign.js';

/**
 * What goes wrong when words are taken out of PDF files, as far as it can be seen without reading the language. None of it
 * proves anything: whoever reads the language must compare.
 */
interface Sign {
  readonly finds: (text: string) => string | null;
  readonly remedy: string;
}

const compare = 'Compare it with the owner’s form.';
const found = (pattern: RegExp, says: string) => (text: string) => (pattern.test(text) ? says : null);

const signs: readonly Sign[] = [
  { finds: found(/[,;([{–—-]$/, 'ends in the middle of a sentence'), remedy: compare },
  { finds: (text) => (bracketsMatch(text) ? null : 'has a bracket that is never closed'), remedy: compare },
  {
    finds: found(/^[.,;:!?؟،؛)\]}»”]/, 'begins with a sign that ends a sentence: are the words in reverse order?'),
    remedy: compare,
  },
  {
    // These two letters end a word: no Arabic word begins with them.
    finds: found(
      /(?<![\p{L}\p{M}])[ةى]\p{L}/u,
      'has words that begin with a letter for the end of words: are the letters in reverse order?',
    ),
    remedy: compare,
  },
  {
    finds: found(
      /[\u2040-\u205e\u2070-\u2bff]\p{L}|[\ufb50-\ufdff\ufe70-\ufefe]/u,
      'has signs among its letters: were letters exchanged?',
    ),
    remedy: compare,
  },
];

export function signsOfDamage(pairs: readonly Pair[], texts: ReadonlyMap<string, string>): readonly Problem[] {
  const idOf = new Map(pairs.map(({ question, item }) => [`items.${item}`, question.id]));
  const seen = [...texts].flatMap(([key, text]) =>
    signs.flatMap(({ finds, remedy }) => {
      const problem = finds(text);
      return problem === null ? [] : [{ key: idOf.get(key) ?? key, problem, remedy }];
    }),
  );
  return [...seen, ...shortTexts(pairs), ...exchangedKaf(pairs)];
}

function bracketsMatch(text: string): boolean {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
  return count(/[([]/g) === count(/[)\]]/g);
}

/** Far shorter than its English, when the others are not: something was cut off. */
function shortTexts(pairs: readonly Pair[]): readonly Problem[] {
  const ratios = pairs.flatMap(({ question: { id, words } }) =>
    words.text === null || words.english === null ? [] : [{ id, ratio: words.text.length / words.english.length }],
  );
  const sorted = ratios.map(({ ratio }) => ratio).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const problem = 'is much shorter than the others beside their English: was it cut off?';
  return ratios.filter(({ ratio }) => ratio < 0.6 * middle).map(({ id }) => ({ key: id, problem, remedy: compare }));
}

/** In Arabic files the letter kaf is often taken for another: many words without any kaf. */
function exchangedKaf(pairs: readonly Pair[]): readonly Problem[] {
  const all = pairs.map(({ question }) => question.words.text ?? '').join(' ');
  if (all.length < 100 || /[كک]/.test(all)) return [];
  return pairs
    .filter(({ question }) => question.words.text?.includes('آ'))
    .map(({ question: { id } }) => ({
      key: id,
      problem: 'has آ, and no question has ك: was one taken for the other?',
      remedy: compare,
    }));
}
