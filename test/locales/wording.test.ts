import { expect } from '@open-wc/testing';
import type { Wording } from '@iapt-elements/adaptations';
import { readWording } from '@iapt-elements/adaptations/read';
import { loadMeasure } from '@iapt-elements/measures';
import { checksumOf, codes, everyLanguage, wordingOf } from './files.js';

/** The words of the measures: whole, unchanged, and, where they are the owner's, to the letter. */

for (const language of codes) {
  for (const id of everyLanguage[language]!.measures) {
    const [wording, measure] = await Promise.all([wordingOf(language, id), loadMeasure(id)]);

    describe(`${language}/measures/${id}.json`, () => {
      it('has the form of a wording, and is of this measure, language and a version that it has', () => {
        expect(readWording(wording)).to.deep.equal(wording);
        expect(wording).to.include({ measure: id, language });
        expect(Object.keys(measure.versions)).to.include(wording.version);
      });

      it('fits its checksum', async () => {
        expect(await checksumOf(wording)).to.equal(wording.checksum);
      });

      it('has words for every item, in the published order, and for no other', () => {
        expect(Object.keys(wording.items)).to.deep.equal(measure.items.map(({ code }) => code));
      });

      it('has words for "not applicable" where the form offers it, and nowhere else', () => {
        const offered = measure.items.filter(({ notApplicable }) => notApplicable).map(({ code }) => code);
        expect(Object.keys(wording.notApplicable ?? {})).to.deep.equal(offered);
      });

      it('has words for every option; a numbered scale may print only the number between its ends', () => {
        expect(Object.keys(wording.options)).to.deep.equal(Object.keys(measure.scales));
        for (const [scale, { values, numbered }] of Object.entries(measure.scales)) {
          const labelled = Object.keys(wording.options[scale]!).map(Number);
          if (!numbered) expect(labelled).to.deep.equal(values);
          expect(values).to.include.members(labelled);
          expect(labelled).to.include.members([values[0], values.at(-1)]);
          const words = Object.values(wording.options[scale]!);
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
        if (measure.licence.wording === 'free') expect(wording.status).to.be.oneOf(['official', 'candidate']);
        else expect(wording).to.include({ status: 'demonstration', checkedAgainst: null });
        if (wording.status === 'official') expect(wording.checkedAgainst).to.match(/\S/);
        if (wording.status === 'demonstration') expect(wording.instruction).to.match(/^Sample words/);
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
    it(`changes with ${what}`, async () => {
      expect(await checksumOf({ ...wording, ...change })).not.to.equal(wording.checksum);
    });
  }

  it('does not change with what nobody reads', async () => {
    expect(await checksumOf({ ...wording, source: 'elsewhere', checkedAgainst: null, status: 'candidate' })).to.equal(
      wording.checksum,
    );
  });
});

/** Typed a second time, from the owner's sheets. One letter that differs fails. */
const frequency = { 0: 'Not at all', 1: 'Several days', 2: 'More than half the days', 3: 'Nearly every day' };
const official: Record<string, Pick<Wording, 'instruction' | 'items' | 'options'>> = {
  'phq-9': {
    instruction: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
    items: {
      q1: 'Little interest or pleasure in doing things',
      q2: 'Feeling down, depressed, or hopeless',
      q3: 'Trouble falling or staying asleep, or sleeping too much',
      q4: 'Feeling tired or having little energy',
      q5: 'Poor appetite or overeating',
      q6: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      q7: 'Trouble concentrating on things, such as reading the newspaper or watching television',
      q8:
        'Moving or speaking so slowly that other people could have noticed? ' +
        'Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      q9: 'Thoughts that you would be better off dead or of hurting yourself in some way',
    },
    options: { frequency },
  },
  'gad-7': {
    instruction: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
    items: {
      q1: 'Feeling nervous, anxious or on edge',
      q2: 'Not being able to stop or control worrying',
      q3: 'Worrying too much about different things',
      q4: 'Trouble relaxing',
      q5: 'Being so restless that it is hard to sit still',
      q6: 'Becoming easily annoyed or irritable',
      q7: 'Feeling afraid as if something awful might happen',
    },
    options: { frequency },
  },
};

describe('the official words in English', () => {
  for (const [id, { instruction, items, options }] of Object.entries(official)) {
    it(`of ${id} are these, to the letter`, async () => {
      const words = await wordingOf('en', id);
      expect(words.instruction).to.equal(instruction);
      expect(words.items).to.deep.equal(items);
      expect(words.options).to.deep.equal(options);
    });
  }

  it('are all compared here', async () => {
    const wordings = await Promise.all(everyLanguage.en!.measures.map((id) => wordingOf('en', id)));
    const names = wordings.filter(({ status }) => status === 'official').map(({ measure }) => measure);
    expect(names).to.deep.equal(Object.keys(official));
  });

  it('avoid the errors that copies of the forms are known for', async () => {
    const [phq9, gad7] = await Promise.all([wordingOf('en', 'phq-9'), wordingOf('en', 'gad-7')]);
    expect(phq9.items.q8, 'item 8 has two sentences').to.match(/noticed\? Or the opposite/);
    expect(gad7.options.frequency!['0'], 'not "Not at all sure" (Zorowitz 2021)').to.equal('Not at all');
    expect(gad7.items.q7, 'no comma after "afraid"').not.to.include(',');
  });
});
