import { expect } from '@open-wc/testing';
import { readReview, runsRightToLeft, textProblems } from '@iapt-elements/adaptations/read';
import { interpreterCodes, supporters, supports } from '@iapt-elements/engine';
import { everyMeasure } from '../support/scenario.js';
import { baseOf, codes, everyLanguage, fileOf, files, textsOf, type File, type Texts } from './files.js';
import { keysIn, patternOf, sources } from './source.js';

/**
 * Every language says everything, in every plural that it has, with the same things left open, and nothing in English. English
 * leads. What a page refuses of a service (`textProblems`) is refused here.
 */

const english = Object.fromEntries(
  await Promise.all(files.map(async (file) => [file, await textsOf('en', file)])),
) as Record<File, Texts>;
const bases = (texts: Texts) => new Set(Object.keys(texts).map(baseOf));
const namespaces = (texts: Texts) => [...new Set(Object.keys(texts).map((key) => key.split('.')[0]!))];

it('English is there, and no language is there twice', () => {
  expect(codes).to.include('en');
  expect(new Set(codes.map((code) => code.toLowerCase())).size).to.equal(codes.length);
});

it('what is in the list of languages has a folder, and says nothing that its files say', () => {
  for (const { interface: around, ...language } of Object.values(everyLanguage)) {
    expect(Object.keys(language)).to.deep.equal(['name', 'dir', 'fonts', 'measures', 'easyRead']);
    if (around !== undefined) expect(codes).to.include(around);
  }
});

for (const language of codes) {
  describe(`language ${language}`, () => {
    const { name, dir, fonts } = everyLanguage[language]!;

    it('is a BCP 47 tag with a name of its own, and the direction of its script', () => {
      expect(Intl.getCanonicalLocales(language)).to.deep.equal([language]);
      expect(name).to.match(/\p{L}/u);
      expect(name).to.match(lettersOf(language));
      expect(dir).to.equal(runsRightToLeft(language) ? 'rtl' : 'ltr');
      for (const font of fonts) expect(font).to.match(/^[A-Z][A-Za-z ]+$/);
    });

    for (const file of files) {
      it(`has every text of ${file}.json in every plural, leaves the same things open, and holds text only`, async () => {
        const problems = textProblems(await fileOf(language, file), {
          language,
          english: english[file],
          complete: true,
        });
        expect(problems).to.deep.equal([]);
      });

      it(`has no exclamation mark in ${file}.json`, async () => {
        for (const [key, text] of Object.entries(await textsOf(language, file)))
          expect(text, key).not.to.match(/[!¡！]|<|&\w+;/);
      });

      it(`says in ${file}.json how far its words are`, async () => {
        const { status } = readReview(await fileOf(language, file));
        expect(status === 'source').to.equal(language === 'en');
      });

      it(`has nothing in English in ${file}.json`, async () => {
        if (language === 'en') return;
        expect(leftInEnglish(language, await textsOf(language, file), english[file])).to.deep.equal([]);
      });
    }
  });
}

it('English says in failed.json what it says in ui.json: it is the part that is there before anything is loaded', async () => {
  const failed = await textsOf('en', 'failed');
  for (const [key, text] of Object.entries(failed)) expect(text, key).to.equal(english.ui[key]);
  expect(failed).not.to.be.empty;
});

describe('the checks of a language', () => {
  const polish = (changes: Texts) => {
    const { 'introduction.questions_one': one, ...others } = english.ui;
    const plural = (key: string, text: string) =>
      ['one', 'few', 'many', 'other'].map((category) => [key.replace(/other$/, category), text]);
    const all = Object.entries(others).flatMap(([key, text]) =>
      key.endsWith('_other') ? plural(key, text) : key.endsWith('_one') ? [] : [[key, text]],
    );
    return { ...Object.fromEntries(all), ...changes, said: one } as Texts;
  };
  const of = ({ said, ...texts }: Texts) =>
    textProblems(texts, { language: 'pl', english: english.ui, complete: true }).map(
      ({ key, problem }) => `${key} ${problem}`,
    );

  it('take a whole one', () => {
    expect(of(polish({}))).to.deep.equal([]);
  });

  it('find a text that is missing, unknown, empty or too long, and a plural category that is missing', () => {
    const {
      'action.start': gone,
      'recall.days_few': few,
      ...others
    } = polish({ 'action.more': 'Więcej', 'action.back': '' });
    expect(of({ ...others, 'action.skip': 'za '.repeat(1000) })).to.have.members([
      'action.start is missing',
      'recall.days_few is missing',
      'action.more is unknown',
      'action.back is empty',
      'action.skip is too long: at most 2000 characters',
    ]);
    expect([gone, few]).not.to.include(undefined);
  });

  it('find another placeholder; where a category is one number alone, the number can be left out', () => {
    const other = 'has other placeholders than English';
    expect(of(polish({ 'action.skipNumber': 'Pomiń' }))).to.deep.equal([`action.skipNumber ${other}`]);
    expect(of(polish({ 'action.skipNumber': 'Pomiń {{number}} {{number}}' }))).to.deep.equal([
      `action.skipNumber ${other}`,
    ]);
    expect(of(polish({ 'recall.days_one': 'To jeden dzień.' }))).to.deep.equal([]);
    expect(of(polish({ 'recall.days_few': 'To kilka dni.' }))).to.deep.equal([`recall.days_few ${other}`]);
  });

  it('find what was left in English', () => {
    const texts = { a: 'You can skip a question.', b: 'Samaritans', c: 'Pomiń' };
    const model = { ...texts, c: 'Skip' };
    expect(leftInEnglish('pl', texts, model)).to.deep.equal(['a: You can skip a question.']);
    expect(leftInEnglish('ar', { a: 'Skip it', b: 'تخطي' }, { a: 'Skip this', b: 'Skip' })).to.deep.equal([
      'a: Skip it',
    ]);
  });
});

/** Letters of the script that a language is written in. */
function lettersOf(language: string): RegExp {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const written = { Hans: 'Han', Hant: 'Han', Aran: 'Arab' }[script] ?? script;
  return new RegExp(`\\p{Script=${written}}`, 'u');
}

/** Texts that say in English words what English says, and in another script those without a letter of it. Names stay. */
function leftInEnglish(language: string, texts: Texts, model: Texts): readonly string[] {
  const own = lettersOf(language);
  const isName = (text: string) =>
    text
      .replace(/\{\{.*?\}\}/g, '')
      .trim()
      .split(/\s+/).length <= 2;
  const found = Object.entries(texts).filter(([key, text]) => {
    const same = text === (model[key] ?? model[`${baseOf(key)}_other`]);
    const letters = /\p{L}/u.test(text.replace(/\{\{.*?\}\}/g, ''));
    return same ? !isName(text) : letters && !own.test(text);
  });
  return found.map(([key, text]) => `${key}: ${text}`);
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
