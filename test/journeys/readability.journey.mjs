// How hard the kit's own plain words are to read: US school grade by Flesch and Kincaid. A lint, English only: it says that
// something is too hard, never that it is understood. Official words are not judged: nobody here may change them.
// In Node, because the count of syllables is no module that a browser loads.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { root } from '../support/command.mjs';

/** Highest grade of a whole file, and of one text that is long enough to be judged alone. */
const highest = { file: 5, text: 10 };
const enoughWords = 8;

const folder = join(root, 'locales/en/easy-read');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const files = readdirSync(folder);

function wordsOf(text) {
  return text.match(/[\p{L}\p{N}’-]+/gu) ?? [];
}

function grade(text) {
  const words = wordsOf(text);
  return fleschKincaid({
    sentence: text.split(/(?<=[.?:])\s+/).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/** Everything that the kit says in its own words; parts are words of the official sentence. */
function textsOf({ instruction, words = {}, options = {}, practice = [], items }) {
  const meanings = [words, ...Object.values(options), ...Object.values(items).map((item) => item.words ?? {})];
  return [...instruction, ...practice.map(({ text }) => text), ...meanings.flatMap((each) => Object.values(each))];
}

const tooHard = (texts) =>
  texts.filter((text) => wordsOf(text).length >= enoughWords && grade(text) > highest.text).map((text) => text);

test('the grade tells easy from hard', () => {
  assert.ok(grade('You can go back. You can skip a question.') < 2);
  const hard =
    'Individuals experiencing considerable psychological difficulties frequently require specialised assistance.';
  assert.ok(grade(hard) > 15);
  assert.deepEqual(tooHard([hard, 'Continue']), [hard]);
});

test('there is a file for every measure', () => {
  assert.equal(files.length, read(join(root, 'locales/languages.json')).en.measures.length);
});

for (const file of files) {
  test(`easy-read/${file} is read at grade ${highest.file} or below`, () => {
    const texts = textsOf(read(join(folder, file)));
    assert.ok(grade(texts.join(' ')) <= highest.file);
    assert.deepEqual(tooHard(texts), []);
  });
}

test('what the screens of easy read say is read at that grade', () => {
  const ui = read(join(root, 'locales/en/ui.json'));
  const sections = ['recall', 'explanations', 'parts', 'practice', 'askHelp', 'introduction', 'handover', 'risk'];
  const texts = sections
    .flatMap((section) => Object.values(ui[section]))
    .map((text) => text.replace(/\{\{\w+\}\}/g, '3'));
  assert.ok(grade(texts.join(' ')) <= highest.file);
  assert.deepEqual(tooHard(texts), []);
});
