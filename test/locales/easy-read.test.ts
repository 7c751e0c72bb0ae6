import { expect } from '@open-wc/testing';
import { marked, type EasyRead } from '@iapt-elements/adaptations';
import { readEasyRead } from '@iapt-elements/adaptations/read';
import { itemsOf } from '@iapt-elements/engine';
import { loadMeasure } from '@iapt-elements/measures';
import { pictograms } from '@iapt-elements/pictograms';
import { codes, easyReadOf, everyLanguage, textsOf, wordingOf } from './files.js';
import { faults, meaningFaults } from './plain-language.js';

/** Easy-read words: whole, about words that are really there, and plain. Official words are never judged here. */

/** Questions that ask several things and are not delivered part by part, and why. */
const whole: Readonly<Record<string, string>> = {
  'phq-9 q9': 'Risk: what is said to a part raises no flag, so the question is asked at once.',
  'pcl-5 q1': 'Its adjectives describe one thing together.',
  'pcl-5 q7': 'Examples.',
  'pcl-5 q11': 'Examples.',
  'pcl-5 q14': 'Examples.',
  'phq-9 q7': 'Examples.',
};

const letters = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every plain sentence of a file, with where it is. */
function plainTexts({ instruction, words = {}, options = {}, practice = [], items }: EasyRead) {
  const named = (where: string, texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([key, text]) => [`${where} › ${key}`, text] as const);
  return [
    ...instruction.map((text, index) => [`instruction ${index + 1}`, text] as const),
    ...named('words', words),
    ...Object.entries(options).flatMap(([scale, meanings]) => named(scale, meanings)),
    ...practice.map(({ text }, index) => [`practice ${index + 1}`, text] as const),
    ...Object.entries(items).flatMap(([item, { words: meanings = {} }]) => named(item, meanings)),
  ];
}

/** Every word with its meaning. */
function meanings({ words = {}, items }: EasyRead): readonly (readonly [string, string])[] {
  return [words, ...Object.values(items).map((item) => item.words ?? {})].flatMap((each) => Object.entries(each));
}

for (const language of codes) {
  for (const id of everyLanguage[language]!.easyRead) {
    const [pack, wording, measure] = await Promise.all([
      easyReadOf(language, id),
      wordingOf(language, id),
      loadMeasure(id),
    ]);

    describe(`${language}/easy-read/${id}.json`, () => {
      it('has the form of easy-read words, and is of this measure and language', () => {
        expect(readEasyRead(pack)).to.deep.equal(pack);
        expect(pack).to.include({ measure: id, language });
      });

      it('says that nobody else has reviewed it, until somebody has', () => {
        expect(pack.status).to.equal('drafted');
      });

      it('has something for every item, in the order of the wording', () => {
        expect(Object.keys(pack.items)).to.deep.equal(Object.keys(wording.items));
      });

      it('explains words that stand in the official sentence, to the letter, and none inside another', () => {
        const sentences = [
          [wording.instruction, pack.words ?? {}] as const,
          ...Object.entries(pack.items).map(([code, { words = {} }]) => [wording.items[code]!, words] as const),
        ];
        for (const [sentence, explained] of sentences) {
          for (const word of Object.keys(explained)) expect(sentence).to.include(word);
          const found = marked(sentence, Object.keys(explained)).flatMap(({ word }) => word ?? []);
          expect(found, sentence).to.have.members(Object.keys(explained));
        }
      });

      it('explains every option of a scale or none, and only options that there are', () => {
        for (const [scale, explained] of Object.entries(pack.options ?? {})) {
          // The phobia scales have words at every second number only.
          expect(Object.keys(explained), scale).to.deep.equal(Object.keys(wording.options[scale]!));
        }
      });

      it('has parts in words of the official sentence only', () => {
        for (const [code, { parts = [] }] of Object.entries(pack.items)) {
          const official = letters(wording.items[code]!);
          for (const part of parts) expect(official, part).to.include.members(letters(part));
          expect(new Set(parts).size).to.equal(parts.length);
        }
      });

      it('explains in each part what it explains in the whole', () => {
        for (const [code, { parts = [], words = {} }] of Object.entries(pack.items)) {
          if (parts.length === 0) continue;
          const inParts = parts.flatMap((part) => marked(part, Object.keys(words)).flatMap(({ word }) => word ?? []));
          // "The opposite" joins the two parts of PHQ-9, question 8; "checked off" stands before all parts of its last;
          // examples are left out of parts.
          const apart = Object.keys(words).filter((word) => !inParts.includes(word));
          expect(apart, code).to.satisfy((left: readonly string[]) =>
            left.every((word) =>
              ['the opposite', 'checked off', 'for example', 'such as', 'heights', 'confined spaces'].includes(word),
            ),
          );
        }
      });

      it('has no parts where an answer can raise a risk flag: an answer to a part raises none', () => {
        for (const { item } of measure.flags) expect(pack.items[item]!.parts).to.equal(undefined);
      });

      it('has parts for every official question that joins several things with "or"', () => {
        if (wording.status !== 'official') return;
        const joined = itemsOf(measure).filter(({ code }) => / or |, and /.test(wording.items[code]!));
        const undivided = joined.filter(({ code }) => !pack.items[code]!.parts);
        const expected = Object.keys(whole).filter((key) => key.startsWith(`${id} `));
        expect(undivided.map(({ code }) => `${id} ${code}`)).to.have.members(expected);
      });

      it('names pictures that there are', () => {
        const named = [...Object.values(pack.items), ...(pack.practice ?? [])].flatMap(({ picture }) => picture ?? []);
        for (const picture of named) expect(Object.keys(pictograms)).to.include(picture);
      });
    });

    if (language !== 'en') continue;
    describe(`${language}/easy-read/${id}.json is plain`, () => {
      it('in every sentence', () => {
        const found = plainTexts(pack).flatMap(([where, text]) => faults(text).map((fault) => `${where}: ${fault}`));
        expect(found).to.deep.equal([]);
      });

      it('in every explanation: one or two sentences that do not only repeat the word', () => {
        const found = meanings(pack).flatMap(([word, text]) => meaningFaults(word, text));
        expect(found).to.deep.equal([]);
      });
    });
  }
}

describe('easy-read words in English', () => {
  it('are there for every measure', () => {
    expect(everyLanguage.en!.easyRead).to.deep.equal(everyLanguage.en!.measures);
  });

  it('have a picture and explained words for every item of PHQ-9, GAD-7 and PHQ-15', async () => {
    for (const id of ['phq-9', 'gad-7', 'phq-15']) {
      for (const [code, { picture, words }] of Object.entries((await easyReadOf('en', id)).items)) {
        expect(picture, `${id} ${code}`).to.be.a('string');
        expect(Object.keys(words ?? {}), `${id} ${code}`).not.to.be.empty;
      }
    }
  });

  it('deliver PHQ-9 items 3, 5, 6 and 8 in parts', async () => {
    const { items } = await easyReadOf('en', 'phq-9');
    expect(['q3', 'q5', 'q6', 'q8'].map((code) => items[code]!.parts?.length)).to.deep.equal([3, 2, 3, 2]);
  });

  it('use every pictogram of the kit', async () => {
    const packs = await Promise.all(everyLanguage.en!.easyRead.map((id) => easyReadOf('en', id)));
    const used = packs.flatMap(({ items, practice = [] }) => [...Object.values(items), ...practice]);
    const named = new Set(used.map(({ picture }) => picture));
    expect(Object.keys(pictograms).filter((id) => !named.has(id))).to.deep.equal([]);
  });

  it('explain a word everywhere in the same way, or say that it is meant otherwise here', async () => {
    const packs = await Promise.all(everyLanguage.en!.easyRead.map((id) => easyReadOf('en', id)));
    const official = ['phq-9', 'phq-2', 'gad-7', 'gad-2', 'phq-15', 'whooley', 'pcl-5', 'iapt-phobia'];
    const all = packs.filter(({ measure }) => official.includes(measure)).flatMap(meanings);
    const byWord = new Map<string, Set<string>>();
    for (const [word, text] of all) {
      const key = word.toLowerCase();
      byWord.set(key, (byWord.get(key) ?? new Set()).add(text));
    }
    const several = [...byWord].filter(([, texts]) => texts.size > 1).map(([word]) => word);
    expect(several).to.deep.equal([]);
  });
});

describe('the words of the screens that help to understand', () => {
  it('are plain', async () => {
    const texts = await textsOf('en', 'ui');
    const sections = /^(recall|explanations|parts|practice|askHelp|introduction|check|risk|handover|action|question)\./;
    const ours = Object.entries(texts).filter(([key]) => sections.test(key));
    expect(ours.length).to.be.above(40);
    expect(ours.flatMap(([key, text]) => faults(text).map((fault) => `${key}: ${fault}`))).to.deep.equal([]);
  });
});

describe('the lint for plain language finds', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'a long sentence',
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.',
    ],
    ['a percentage', 'It was half, or 50%.'],
    ['an abbreviation', 'Ask your GP.'],
    ['an abbreviation with points', 'Some things, e.g. a cup.'],
    ['a figure of speech', 'It is a piece of cake.'],
    ['two ideas in one sentence', 'It is hard; it is new.'],
    ['an exclamation mark', 'Well done!'],
    ['a hard word', 'You may utilise this.'],
    ['a passive', 'The form is completed by you.'],
  ];
  for (const [what, text] of cases) {
    it(what, () => {
      expect(faults(text)).to.have.lengthOf(1);
    });
  }

  it('nothing in a plain sentence', () => {
    expect(faults('To feel down is to feel sad or unhappy.')).to.deep.equal([]);
  });

  it('an explanation that says nothing, or too much', () => {
    expect(meaningFaults('pain', 'Pain is pain.')).to.have.lengthOf(1);
    expect(meaningFaults('pain', 'It hurts. It is bad. It goes on.')).to.have.lengthOf(1);
    expect(meaningFaults('pain', 'It hurts, for example in a leg.')).to.have.lengthOf(1);
    expect(meaningFaults('pain', 'It hurts, which is not so bad.')).to.have.lengthOf(1);
    expect(meaningFaults('pain', 'Pain is what you feel when something hurts.')).to.deep.equal([]);
  });
});
