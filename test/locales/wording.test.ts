import { expect } from '@open-wc/testing';
import { missingWords, serves, type Wording } from '@iapt-elements/adaptations';
import { checksumOf, checkWording } from '@iapt-elements/adaptations/read';
import { itemsOf, optionalItems } from '@iapt-elements/engine';
import { loadMeasure } from '@iapt-elements/measures';
import { labelled } from '../support/answers.js';
import { official } from './official.js';
import { everyCode, everyLanguage, wordingOf } from './files.js';

/** The words of the measures: whole, unchanged, and, where they are the owner's, to the letter. */

/** Free to use, but the published text could not be compared to the letter: sample words until it is. */
const unconfirmed = ['peq-assessment', 'peq-treatment', 'employment'];

for (const language of everyCode) {
  for (const id of everyLanguage[language]!.measures) {
    const [wording, measure] = await Promise.all([wordingOf(language, id), loadMeasure(id)]);

    describe(`${language}/measures/${id}.json`, () => {
      it('is a wording that a page would take, and is of this measure, language and a version that it has', async () => {
        expect(await checkWording(wording, loadMeasure)).to.deep.equal(wording);
        expect(wording).to.include({ measure: id, language });
        expect(Object.keys(measure.versions)).to.include(wording.version);
      });

      it('leaves nothing without words', () => {
        for (const version of Object.keys(measure.versions)) {
          expect(missingWords(measure, wording, version), version).to.deep.equal([]);
          expect(serves(measure, wording, version), version).to.equal(true);
        }
      });

      /** A pack may do without the words of what is optional. */
      const unworded = optionalItems(measure).filter((code) => wording.items[code] === undefined);

      it('has words for every item, in the published order, and for no other', () => {
        const items = measure.items.map(({ code }) => code);
        const wanted = itemsOf(measure).filter(({ code }) => !unworded.includes(code));
        expect(Object.keys(wording.items)).to.have.members(wanted.map(({ code }) => code));
        expect(Object.keys(wording.items).filter((code) => items.includes(code))).to.deep.equal(items);
      });

      it('has words for "not applicable" where the form offers it, and nowhere else', () => {
        const offered = measure.items.filter(({ notApplicable }) => notApplicable).map(({ code }) => code);
        expect(Object.keys(wording.notApplicable ?? {})).to.deep.equal(offered);
      });

      it('has words for every option; a numbered scale may print only the number between its ends', () => {
        const used = itemsOf(measure).flatMap(({ code, scale }) => (unworded.includes(code) ? [] : [scale]));
        const scales = Object.entries(measure.scales).filter(
          ([name, scale]) => used.includes(name) && !('text' in scale),
        );
        expect(Object.keys(wording.options)).to.have.members(scales.map(([name]) => name));
        for (const [name, scale] of scales) {
          const labels = Object.keys(wording.options[name]!);
          const all = labelled(scale).map(String);
          const numbered = 'values' in scale && scale.numbered;
          if (!numbered) expect(labels).to.have.members(all);
          expect(all).to.include.members(labels);
          expect(labels).to.include.members([all[0], all.at(-1)]);
          const words = Object.values(wording.options[name]!);
          expect(new Set(words).size, 'no two options read the same').to.equal(words.length);
        }
      });

      it('holds text only', () => {
        const texts = [wording.title, wording.topic, wording.instruction, ...Object.values(wording.items)];
        for (const text of texts) {
          expect(text).to.equal(text.trim());
          expect(text).not.to.match(/<[a-z/]|&\w+;|\{\{|\n/i);
        }
      });

      it('says what may be done with it: only free words are the owner’s, other words say that they are samples', () => {
        const free = measure.licence.wording === 'free' && !unconfirmed.includes(id);
        expect(wording.status).to.be.oneOf(free ? ['official', 'candidate'] : ['demonstration']);
        if (free) {
          expect(wording.checkedAgainst).to.match(/\S/);
          expect(wording.licence).not.to.match(/the kit's own/);
          expect(wording.instruction).not.to.match(/sample/i);
        } else {
          expect(wording.instruction).to.match(/^Sample words: /);
          // The national codes of the employment questions were compared; the questions are the kit's.
          if (id !== 'employment') expect(wording.checkedAgainst).to.equal(null);
        }
      });

      it('opens with whose words they are, and what they may be used for', () => {
        const header = ['measure', 'language', 'version', 'status', 'licence', 'holder', 'source', 'checkedAgainst'];
        expect(Object.keys(wording).slice(0, header.length)).to.deep.equal(header);
        for (const text of [wording.licence, wording.holder, wording.source]) expect(text).to.match(/\S{3}/);
        if (wording.status === 'demonstration') {
          expect(wording.licence).to.match(/the kit's own.*\(Apache-2\.0\)/);
          expect(wording.licence).to.match(/They are not .* and must not be used with patients\.$/);
          expect(wording.source).to.match(/ritten for this kit/);
        }
      });
    });
  }
}

const wording = await wordingOf('en', 'phq-9');

describe('the checksum', () => {
  const changes: readonly (readonly [string, Partial<Wording>])[] = [
    ['an item', { items: { ...wording.items, q9: `${wording.items.q9!} ` } }],
    ['the order of the items', { items: Object.fromEntries(Object.entries(wording.items).reverse()) }],
    ['an option', { options: { frequency: { ...wording.options.frequency, 0: 'Not at all sure' } } }],
    ['the instruction, and with it the recall period', { instruction: wording.instruction.replace('2 weeks', 'week') }],
    ['the title', { title: 'PHQ' }],
    ['the topic', { topic: 'depression' }],
    ['the language', { language: 'cy' }],
    ['the version', { version: 'bsl' }],
    ['the measure', { measure: 'gad-7' }],
    ['a label for "not applicable"', { notApplicable: { q1: 'x' } }],
  ];
  for (const [what, change] of changes) {
    it(`changes with ${what}`, () => {
      expect(checksumOf({ ...wording, ...change })).not.to.equal(wording.checksum);
    });
  }

  it('does not change with what nobody reads', () => {
    expect(checksumOf({ ...wording, source: 'elsewhere', checkedAgainst: null, status: 'candidate' })).to.equal(
      wording.checksum,
    );
  });
});

describe('the official words in English', () => {
  for (const [id, { instruction, items, options, notApplicable }] of Object.entries(official)) {
    it(`of ${id} are these, to the letter`, async () => {
      const words = await wordingOf('en', id);
      expect(words.instruction).to.equal(instruction);
      expect(words.items).to.deep.equal(items);
      expect(words.options).to.deep.equal(options);
      expect(words.notApplicable).to.deep.equal(notApplicable);
    });
  }

  it('are all compared here', async () => {
    const wordings = await Promise.all(everyLanguage.en!.measures.map((id) => wordingOf('en', id)));
    const names = wordings.filter(({ status }) => status === 'official').map(({ measure }) => measure);
    expect(names).to.deep.equal(Object.keys(official));
    expect(names).to.have.lengthOf(8);
  });

  it('avoid the errors that copies of the forms are known for', async () => {
    const [phq9, gad7] = await Promise.all([wordingOf('en', 'phq-9'), wordingOf('en', 'gad-7')]);
    expect(phq9.items.q8, 'item 8 has two sentences').to.match(/noticed\? Or the opposite/);
    expect(gad7.options.frequency!['0'], 'not "Not at all sure" (Zorowitz 2021)').to.equal('Not at all');
    expect(gad7.items.q7, 'no comma after "afraid"').not.to.include(',');
    const [phq2, gad2] = await Promise.all([wordingOf('en', 'phq-2'), wordingOf('en', 'gad-2')]);
    const { q1, q2 } = phq9.items;
    expect(phq2.items, 'the first two of the PHQ-9').to.deep.equal({ q1, q2 });
    expect(gad2.items, 'the first two of the GAD-7').to.deep.equal({ q1: gad7.items.q1, q2: gad7.items.q2 });
    const phq15 = await wordingOf('en', 'phq-15');
    expect(phq15.items.q11, 'in the order of the sheet that has it alone').to.include('sexual intercourse');
    const pcl5 = await wordingOf('en', 'pcl-5');
    expect(pcl5.instruction, 'the month, not the week').to.include('In the past month');
  });
});
