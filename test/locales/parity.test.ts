import { expect } from '@open-wc/testing';
import { interpreterCodes, supporters, supports } from '@iapt-elements/engine';
import { everyMeasure } from '../support/scenario.js';
import {
  baseOf,
  categoryOf,
  codes,
  everyLanguage,
  files,
  placeholdersOf,
  textsOf,
  type File,
  type Texts,
} from './files.js';
import { keysIn, patternOf, sources } from './source.js';

/** Every language says everything, in every plural that it has, with the same things left open. English leads. */

const english = Object.fromEntries(
  await Promise.all(files.map(async (file) => [file, await textsOf('en', file)])),
) as Record<File, Texts>;
const bases = (texts: Texts) => new Set(Object.keys(texts).map(baseOf));
const namespaces = (texts: Texts) => [...new Set(Object.keys(texts).map((key) => key.split('.')[0]!))];

it('English is there, and no language is there twice', () => {
  expect(codes).to.include('en');
  expect(new Set(codes.map((code) => code.toLowerCase())).size).to.equal(codes.length);
});

for (const language of codes) {
  describe(`language ${language}`, () => {
    const { name, dir } = everyLanguage[language]!;

    it('is a BCP 47 tag with a name of its own and a direction', () => {
      expect(Intl.getCanonicalLocales(language)).to.deep.equal([language]);
      expect(name).to.match(/\S/);
      expect(dir).to.be.oneOf(['ltr', 'rtl']);
    });

    for (const file of files) {
      it(`has every text of ${file}.json, and no other`, async () => {
        expect([...bases(await textsOf(language, file))].sort()).to.deep.equal([...bases(english[file])].sort());
      });

      it(`has every plural that the language has, in ${file}.json`, async () => {
        const texts = await textsOf(language, file);
        const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
        const counted = new Set(
          Object.keys(english[file])
            .filter((key) => categoryOf(key))
            .map(baseOf),
        );
        for (const base of counted) {
          const found = Object.keys(texts)
            .filter((key) => baseOf(key) === base)
            .map(categoryOf);
          expect(found.toSorted(), base).to.deep.equal(wanted);
        }
        for (const key of Object.keys(texts)) expect(categoryOf(key) !== null, key).to.equal(counted.has(baseOf(key)));
      });

      it(`leaves the same things open in ${file}.json`, async () => {
        for (const [key, text] of Object.entries(await textsOf(language, file))) {
          const model = english[file][key] ?? english[file][`${baseOf(key)}_other`]!;
          expect(placeholdersOf(text), key).to.deep.equal(placeholdersOf(model));
        }
      });

      it(`has no empty text, no markup and no exclamation mark in ${file}.json`, async () => {
        for (const [key, text] of Object.entries(await textsOf(language, file))) {
          expect(text, key).to.match(/\S/);
          expect(text, key).to.equal(text.trim());
          expect(text, key).not.to.match(/[!¡！]|<|&\w+;/);
        }
      });
    }

    it('says in failed.json what it says in ui.json: it is the part that is there before anything is loaded', async () => {
      const [ui, failed] = await Promise.all([textsOf(language, 'ui'), textsOf(language, 'failed')]);
      for (const [key, text] of Object.entries(failed)) expect(text, key).to.equal(ui[key]);
      expect(failed).not.to.be.empty;
    });
  });
}

describe('English', () => {
  for (const file of files) {
    it(`has at most 15 words in a sentence of ${file}.json`, () => {
      for (const [key, text] of Object.entries(english[file])) {
        for (const sentence of text.split(/(?<=[.?:])\s+/))
          expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).to.be.at.most(15);
      }
    });
  }

  it('has no exclamation mark, by a test that would see one', () => {
    expect('Well done!').to.match(/[!¡！]/);
    expect(Object.values(english.ui).join(' ')).not.to.include('!');
  });
});

const code = await sources();

describe('keys and source', () => {
  const all: Texts = { ...english.clinician, ...english.ui, ...english.progress };
  const used = keysIn(code.values(), namespaces(all));
  const matches = (key: string) => used.made.some((template) => patternOf(template).test(key));
  const known = bases(all);

  it('reads the source of every view and of the screens behind them', () => {
    const paths = [...code.keys()];
    for (const part of [
      'elements/src/views/check.ts',
      'elements/src/views/score.ts',
      'adaptations/src/compose.ts',
      'adaptations/src/question.ts',
    ]) {
      expect(paths).to.include(`/packages/${part}`);
    }
    expect(used.written).to.include('action.continue');
    expect(used.made).not.to.be.empty;
  });

  it('has every key that is written in the source', () => {
    expect([...used.written].filter((key) => !known.has(key))).to.deep.equal([]);
  });

  it('has something for every key that is made in the source', () => {
    const idle = used.made.filter((template) => ![...known].some((key) => patternOf(template).test(key)));
    expect(idle).to.deep.equal([]);
  });

  it('has no key that nobody uses', () => {
    expect([...known].filter((key) => !used.written.has(key) && !matches(key))).to.deep.equal([]);
  });

  it('makes keys of these kinds, and each has every word that can come', () => {
    const words: Record<string, readonly string[]> = {
      'score.status': ['in-progress', 'complete', 'unscorable'],
      caseness: ['case', 'not-case', 'undetermined', 'not-defined', 'adapted'],
      bands: everyMeasure.flatMap(({ bands }) => bands?.ladder.map(({ code: band }) => band) ?? []),
      'flag.risk': ['raised', 'unknown', 'none'],
      administration: ['self-report', 'with-supporter', 'carer-present', 'read-by-clinician', 'proxy'],
      'administration.supporter': supporters,
      'administration.support': supports,
      'administration.interpreter': interpreterCodes,
      'administration.beside': ['official', 'candidate', 'demonstration', 'licensed', 'none'],
      'circumstances.supporter': ['helps', 'answers', ...supporters],
      'circumstances.support': supports,
      'circumstances.interpreter': interpreterCodes,
      'administration.wording': ['official', 'candidate', 'demonstration', 'licensed'],
      'look.size': ['label', 'standard', 'large', 'largest'],
      'look.colours': ['label', 'auto', 'light', 'dark', 'cream', 'high-contrast'],
      'look.scales': ['label', 'words', 'pictures'],
      'look.pace': ['label', 'one-question', 'whole-measure'],
      'look.targets': ['label', 'standard', 'large'],
      'look.lineSpacing': ['label', 'standard', 'wide', 'widest'],
      'look.letterSpacing': ['label', 'standard', 'wide'],
      'look.font': ['label', 'inherit', 'hyperlegible', 'system'],
      'look.easyRead': ['label'],
      'look.explanations': ['label'],
      'look.readAloud': ['label'],
      'look.signed': ['label'],
      recall: [...new Set(everyMeasure.flatMap(({ recall }) => recall ?? [])), 'days', 'about'],
      askHelp: ['ask', 'number', 'told', 'untold'],
      stage: ['failed', 'failedText', 'gate', 'gateText', 'unavailable', 'unavailableText', 'confidential'],
    };
    for (const [prefix, endings] of Object.entries(words)) {
      for (const ending of endings) expect([...known], `${prefix}.${ending}`).to.include(`${prefix}.${ending}`);
    }
  });

  it('can tell a key that is not there, and one that is not used', () => {
    const sample = keysIn(
      ['t({ key: "look.open" }); t({ key: `look.${setting}.label` }); t({ key: "lookout" })'],
      ['look'],
    );
    expect([...sample.written]).to.deep.equal(['look.open']);
    expect(sample.made).to.deep.equal(['look.${setting}.label']);
    expect(patternOf('look.${setting}.label').test('look.size.label')).to.equal(true);
    expect(patternOf('look.${setting}.label').test('look.size.large.label')).to.equal(false);
    expect(patternOf('stage.${stage.kind}Text').test('stage.gate')).to.equal(false);
    expect(patternOf('everyday.${key}').test('everyday.where.only')).to.equal(true);
  });
});
