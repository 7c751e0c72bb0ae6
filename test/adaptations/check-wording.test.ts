import { expect } from '@open-wc/testing';
import { checkWording, InputError } from '@iapt-elements/adaptations/read';
import { loadMeasure } from '@iapt-elements/measures';
import type { Wording } from '@iapt-elements/adaptations';
import { everyMeasure, measureOf, phq9, wordsFor, wsas } from '../support/scenario.js';
import { sealed } from '../support/wordings.js';

/** A wording against its measure: too few words, too many, or the same twice. */

type Change = (wording: Wording) => Partial<Record<keyof Wording, unknown>>;

const check = (input: unknown) => checkWording(input, loadMeasure);
const wholeWords = (id: string): Wording => {
  const measure = measureOf(id);
  return wordsFor(measure, { status: measure.licence.wording === 'free' ? 'official' : 'licensed' });
};

async function refusal(input: unknown): Promise<readonly string[]> {
  const error = await check(input).catch((reason: unknown) => reason);
  expect(error, String(error)).to.be.instanceOf(InputError);
  return (error as InputError).problems;
}

describe('checkWording', () => {
  for (const measure of everyMeasure) {
    it(`takes whole words for ${measure.name} and gives them back`, async () => {
      const wording = sealed(wholeWords(measure.id));
      expect(await check(wording)).to.deep.equal(wording);
    });
  }

  const without = (texts: Readonly<Record<string, unknown>> | undefined, key: string) =>
    Object.fromEntries(Object.entries(texts ?? {}).filter(([name]) => name !== key));
  const broken: readonly (readonly [string, string, Change, string])[] = [
    ['a question too few', 'phq-9', ({ items }) => ({ items: without(items, 'q9') }), 'items.q9'],
    ['a question too many', 'phq-9', ({ items }) => ({ items: { ...items, q10: 'One more' } }), 'items.q10'],
    ['a question of the prototype', 'phq-9', ({ items }) => ({ items: { ...items, toString: 'x' } }), 'items.toString'],
    ['a question asked twice', 'gad-7', ({ items }) => ({ items: { ...items, q5: items.q4 } }), 'items.q5'],
    [
      'a question asked twice in other letters',
      'gad-7',
      ({ items }) => ({ items: { ...items, q5: items.q4!.toUpperCase() } }),
      'items.q5',
    ],
    ['no options at all', 'gad-7', () => ({ options: {} }), 'options.frequency'],
    [
      'an option too few',
      'phq-9',
      ({ options }) => ({ options: { ...options, frequency: without(options.frequency, '2') } }),
      'options.frequency.2',
    ],
    [
      'an option too many',
      'phq-9',
      ({ options }) => ({ options: { ...options, frequency: { ...options.frequency, 4: 'Always' } } }),
      'options.frequency.4',
    ],
    [
      'two options that say the same',
      'phq-9',
      ({ options }) => ({ options: { ...options, frequency: { ...options.frequency, 3: options.frequency!['2'] } } }),
      'options.frequency.3',
    ],
    [
      'an optional question without its options',
      'phq-9',
      ({ options }) => ({ options: without(options, 'difficulty') }),
      'options.difficulty',
    ],
    [
      'an optional question with an option too few',
      'phq-9',
      ({ options }) => ({ options: { ...options, difficulty: without(options.difficulty, '1') } }),
      'options.difficulty.1',
    ],
    [
      'options of an optional question without the question',
      'phq-9',
      ({ items }) => ({ items: without(items, 'difficulty') }),
      'items.difficulty',
    ],
    [
      'an option too many of an optional question',
      'phq-9',
      ({ options }) => ({ options: { ...options, difficulty: { ...options.difficulty, 4: 'More' } } }),
      'options.difficulty.4',
    ],
    [
      'a scale that nobody asks',
      'phq-9',
      ({ options }) => ({ options: { ...options, mood: { 0: 'a' } } }),
      'options.mood',
    ],
    [
      'a numbered scale without its end',
      'wsas',
      ({ options }) => ({ options: { interference: without(options.interference, '8') } }),
      'options.interference.8',
    ],
    ['a numbered scale without words', 'wsas', () => ({ options: {} }), 'options.interference'],
    [
      'a code too many',
      'peq-assessment',
      ({ options }) => ({ options: { ...options, choice: { ...options.choice, NA: 'Neither' } } }),
      'options.choice.NA',
    ],
    [
      'words in the middle of a number that is typed',
      'ibs-sss',
      ({ options }) => ({ options: { ...options, q1: { ...options.q1, 50: 'Half' } } }),
      'options.q1.50',
    ],
    ['no words for "not applicable"', 'wsas', () => ({ notApplicable: {} }), 'notApplicable.q1'],
    [
      '"not applicable" where it is not offered',
      'wsas',
      ({ notApplicable }) => ({ notApplicable: { ...notApplicable, q2: 'No' } }),
      'notApplicable.q2',
    ],
    ['a version that the measure does not have', 'wsas', () => ({ version: 'short' }), 'version'],
    ['a measure that nobody knows', 'phq-9', () => ({ measure: 'phq-99' }), 'measure'],
    ['a measure of the prototype', 'phq-9', () => ({ measure: 'constructor' }), 'measure'],
    ['an owner’s text that is not free', 'wsas', () => ({ status: 'official' }), 'status'],
  ];
  it('takes words without an optional question', async () => {
    const { items, options, ...rest } = wholeWords('phq-9');
    const wording = sealed({ ...rest, items: without(items, 'difficulty'), options: without(options, 'difficulty') });
    expect(await check(wording)).to.deep.equal(wording);
  });

  for (const [what, id, change, key] of broken) {
    it(`refuses ${what} in one sentence: ${key}`, async () => {
      const wording = wholeWords(id);
      const problems = await refusal(sealed({ ...wording, ...change(wording) }));
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]!.startsWith(`"${key}" `), problems[0]).to.equal(true);
      expect(problems[0]).to.match(/\. .+\.$/);
    });
  }

  it('counts for whoever has to put it right', async () => {
    const wording = wholeWords('phq-9');
    const [problem] = await refusal(sealed({ ...wording, items: { ...wording.items, q10: 'One more' } }));
    expect(problem).to.equal('"items.q10" is one too many. Remove it: PHQ-9 has 9 items, q1 to q9.');
  });

  it('takes reworded words as the version "adapted"', async () => {
    const wording = sealed({ ...wordsFor(wsas, { status: 'licensed' }), version: 'adapted' });
    expect((await check(wording)).version).to.equal('adapted');
  });

  it('refuses a checksum that does not fit, and only when all else is right', async () => {
    const wording = { ...sealed(wordsFor(phq9)), title: 'PHQ' };
    expect(await refusal(wording)).to.deep.equal([
      '"checksum" does not fit: the words were changed after it was made. If the change is meant: npx iapt-wording checksum <file> --write',
    ]);
    expect(await refusal({ ...wording, version: 'short' })).to.have.lengthOf(1);
  });

  it('passes on what keeps a measure from being loaded', async () => {
    const offline = new TypeError('Failed to fetch');
    const error = await checkWording(sealed(wordsFor(phq9)), () => Promise.reject(offline)).catch((e: unknown) => e);
    expect(error).to.equal(offline);
  });
});
