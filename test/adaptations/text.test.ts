import { expect } from '@open-wc/testing';
import { InputError, readWording } from '@iapt-elements/adaptations/read';
import { phq9, wordsFor } from '../support/scenario.js';

/** What a text of a wording may hold. Written as codes: most of it cannot be seen. */

const wording = { ...wordsFor(phq9), notApplicable: { q1: 'Not for me' } };

function problemsWith(text: string, language = 'en'): readonly string[] {
  try {
    readWording({ ...wording, language, items: { ...wording.items, q1: text } });
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['a tag', 'Little <b>interest</b>', /holds markup \("<b"\)/],
  ['a closing tag alone', 'Little interest</p', /markup/],
  ['a comment', 'Little <!-- no --> interest', /markup/],
  ['a processing instruction', '<?php echo 1 ?> interest', /markup/],
  ['a script', '<script>alert(1)</script>', /markup/],
  ['an image that fails', '<IMG src=x onerror=alert(1)>', /markup/],
  ['an entity', 'Interest &amp; pleasure', /markup \("&amp;"\)/],
  ['a numeric entity', 'Interest &#38; pleasure', /markup/],
  ['a placeholder', 'Little {{interest}}', /markup \("{{"\)/],
  ['a template', 'Little ${interest}', /markup/],
  ['Markdown', 'Little **interest**', /markup/],
  ['a Markdown link', 'Little [interest](https://example.org)', /markup/],
  ['a line break', 'Little\ninterest', /control character U\+000A/],
  ['a tab', 'Little\tinterest', /control character U\+0009/],
  ['a null', 'Little\u0000interest', /control character U\+0000/],
  ['an escape sequence', '\u001b[31mLittle interest', /control character U\+001B/],
  ['a control character of Latin-1', 'Little\u0085interest', /control character U\+0085/],
  ['a line separator', 'Little\u2028interest', /control character U\+2028/],
  ['a right-to-left override', 'Little \u202einterest', /U\+202E, which turns/],
  ['an isolate', 'Little \u2067interest\u2069', /U\+2067, which turns/],
  ['a direction mark in English', 'Little \u200finterest', /direction mark U\+200F/],
  ['a zero-width space', 'Little\u200binterest', /U\+200B, which nobody can see/],
  ['a soft hyphen', 'inter\u00adest', /U\+00AD, which nobody can see/],
  ['a byte order mark', '\ufeffLittle interest', /U\+FEFF, which nobody can see/],
  ['a filler that counts as a letter', 'Little \u3164', /U\+3164, which nobody can see/],
  ['invisible tags', 'Little\u{e0041}', /U\+E0041, which nobody can see/],
  ['a replacement character', 'Little inter\ufffdst', /U\+FFFD, which is no letter/],
  ['a private letter', 'Little \ue001', /U\+E001, which is no letter/],
  ['half a surrogate pair', 'Little \ud83d', /U\+D83D, which is no letter/],
  ['spaces only', '   ', /has nothing to read/],
  ['no-break spaces only', '\u00a0\u00a0', /has nothing to read/],
  ['joiners only', '\u200d\u200c', /has nothing to read/],
  ['dashes only', '—', /has nothing to read/],
  ['a space at the end', 'Little interest ', /begins or ends with a space/],
  ['a space at the start', '\u00a0Little interest', /begins or ends with a space/],
];

const taken: readonly (readonly [string, string, string])[] = [
  ['less than', 'Less than 4 hours (< 4), or 4 <5', 'en'],
  ['ampersands', 'Rest & sleep; work & play', 'en'],
  ['brackets, stars and dollars', 'Pain [0–10] (worst)* of $5 {a}', 'en'],
  ['curly quotes and dashes', '“Not at all” — or the opposite…', 'en'],
  ['a number alone', '3', 'en'],
  ['Persian with a zero-width non-joiner', 'می\u200cروم', 'fa'],
  ['Sinhala with a zero-width joiner', 'ශ්\u200dරී', 'si'],
  ['Arabic with a mark behind a number', 'أسبوعان (2\u200f)', 'ar'],
  ['Hebrew with a mark', 'שבוע \u200f(14)', 'he'],
  ['Japanese with a variation of one sign', '葛\u{e0100}城', 'ja'],
  ['letters beyond the first plane', '𞤀𞤣𞤤𞤢𞤥', 'ff-Adlm'],
  ['accents that are characters of their own', 'de\u0301prime\u0301', 'fr'],
];

describe('a text of a wording', () => {
  for (const [what, text, problem] of refused) {
    it(`is refused with ${what}, in one sentence that names the key`, () => {
      const problems = problemsWith(text);
      expect(problems).to.have.lengthOf(1);
      expect(problems[0])
        .to.match(/^"items\.q1" /)
        .and.to.match(problem)
        .and.to.match(/\. \w.*\.$/);
    });
  }

  for (const [what, text, language] of taken) {
    it(`may have ${what}`, () => {
      expect(problemsWith(text, language)).to.deep.equal([]);
    });
  }

  it('is looked at wherever it stands', () => {
    const texts: Record<string, unknown> = {
      licence: '<b>',
      holder: '<b>',
      source: '<b>',
      checkedAgainst: '<b>',
      title: '<b>',
      topic: '<b>',
      instruction: '<b>',
      items: { q1: '<b>' },
      notApplicable: { q1: '<b>' },
      options: { frequency: { 0: '<b>' } },
    };
    for (const [key, value] of Object.entries(texts)) {
      expect(() => readWording({ ...wording, [key]: value }), key).to.throw(InputError, `"${key}`);
    }
  });
});
