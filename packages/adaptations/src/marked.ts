/** A stretch of a sentence; `word` = which of the given words it is, `null` = the text between. */
export interface Stretch {
  readonly text: string;
  readonly word: string | null;
}

/**
 * A sentence cut at the given words. Each is found once, whole, in its own letters, wherever it first stands; at the start
 * of the sentence its first letter may be a capital. A word that is not there, or lies in another, marks nothing. The
 * stretches together are the sentence, to the letter.
 */
export function marked(sentence: string, words: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { word, at } of places(sentence, words)) {
    if (at < end) continue;
    const after = at + word.length;
    stretches.push({ text: sentence.slice(end, at), word: null }, { text: sentence.slice(at, after), word });
    end = after;
  }
  return [...stretches, { text: sentence.slice(end), word: null }].filter(({ text }) => text !== '');
}

/** Where the words stand, from the start of the sentence; of two at the same place, the longer first. */
function places(sentence: string, words: readonly string[]) {
  const found = words.flatMap((word) => {
    const at = placeOf(sentence, word);
    return at === null ? [] : [{ word, at }];
  });
  return found.sort((one, other) => one.at - other.at || other.word.length - one.word.length);
}

/** Where a word stands, in its own letters or, at the start, with a capital. */
function placeOf(sentence: string, word: string): number | null {
  if (word === '') return null;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  if (isWhole(sentence, capital, 0)) return 0;
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    if (isWhole(sentence, word, at)) return at;
  }
  return null;
}

const letter = /[\p{L}\p{N}]/u;

/** Whether the word is there with no letter or digit beside it, in any script. */
function isWhole(sentence: string, word: string, at: number): boolean {
  const beside = sentence.charAt(at - 1) + sentence.charAt(at + word.length);
  return sentence.startsWith(word, at) && !letter.test(beside);
}
