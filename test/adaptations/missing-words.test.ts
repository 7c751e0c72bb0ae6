import { expect } from '@open-wc/testing';
import { missingWords, serves, type Wording } from '@iapt-elements/adaptations';
import { itemsIn, optionalItems } from '@iapt-elements/engine';
import phq9Words from '../../locales/en/measures/phq-9.json' with { type: 'json' };
import wsasWords from '../../locales/en/measures/wsas.json' with { type: 'json' };
import { everyMeasure, measureOf, phq9, wordsFor, wsas } from '../support/scenario.js';

const whole = (words: unknown) => words as Wording;

describe('missingWords', () => {
  it('finds nothing in the words of the kit', () => {
    expect(missingWords(phq9, whole(phq9Words))).to.deep.equal([]);
    expect(missingWords(wsas, whole(wsasWords))).to.deep.equal([]);
  });

  it('names each question, option and "not applicable" without words', () => {
    const { q3: _question, ...items } = phq9Words.items;
    const { '2': _option, ...frequency } = phq9Words.options.frequency;
    expect(missingWords(phq9, whole({ ...phq9Words, items, options: { frequency } }))).to.deep.equal([
      'items.q3',
      'options.frequency.2',
    ]);
    expect(missingWords(phq9, whole({ ...phq9Words, options: {} }))).to.have.length(4);
    const { notApplicable: _apart, ...without } = wsasWords;
    expect(missingWords(wsas, whole(without))).to.deep.equal(['notApplicable.q1']);
  });

  it('leaves numbers without words where the form prints the number', () => {
    expect(missingWords(wsas, whole({ ...wsasWords, options: { interference: {} } }))).to.deep.equal([]);
  });
});

describe('missingWords: every kind of scale', () => {
  const bare = (id: string) => ({ ...wordsFor(measureOf(id)), options: {} });

  it('names each code of a scale of codes', () => {
    expect(missingWords(measureOf('peq-assessment'), bare('peq-assessment'))).to.deep.equal([
      ...['options.choice.Y', 'options.choice.N'],
      ...['options.choice-na.Y', 'options.choice-na.N', 'options.choice-na.NA'],
      ...['0', '1', '2', '3', '4'].map((code) => `options.satisfaction.${code}`),
    ]);
  });

  it('leaves a typed number without words, and asks for those of a gate', () => {
    const missing = missingWords(measureOf('ibs-sss'), bare('ibs-sss'));
    expect(missing.filter((key) => key.startsWith('options.q2.'))).to.have.lengthOf(11);
    expect(missing.filter((key) => key.startsWith('options.yes-no.'))).to.have.lengthOf(2);
    expect(missing).to.have.lengthOf(13);
    const { pain: _gate, ...items } = wordsFor(measureOf('ibs-sss')).items;
    expect(missingWords(measureOf('ibs-sss'), wordsFor(measureOf('ibs-sss'), { items }))).to.deep.equal(['items.pain']);
  });

  it('asks for no words of a numbered scale', () => {
    for (const id of ['biq', 'cat', 'bpi-sf', 'iapt-phobia'])
      expect(missingWords(measureOf(id), bare(id))).to.deep.equal([]);
  });

  it('asks for each label of "not applicable"', () => {
    const { notApplicable, ...without } = wordsFor(measureOf('mi'));
    expect(Object.keys(notApplicable!)).to.have.lengthOf(52);
    expect(missingWords(measureOf('mi'), without)).to.have.lengthOf(52);
  });

  it('asks for the words of the version that is asked, and of no other', () => {
    const hai = measureOf('hai');
    const { q15, q16, q17, q18, ...short } = wordsFor(hai).items;
    expect([q15, q16, q17, q18].every(Boolean)).to.equal(true);
    const words = wordsFor(hai, { items: short });
    expect(missingWords(hai, words)).to.deep.equal([]);
    expect(missingWords(hai, words, '18-item')).to.deep.equal(['items.q15', 'items.q16', 'items.q17', 'items.q18']);
    const { frequency } = wordsFor(measureOf('peq-treatment')).options;
    const older = wordsFor(measureOf('peq-treatment'), { options: { frequency: frequency! } });
    expect(missingWords(measureOf('peq-treatment'), older, 'v2')).to.deep.equal([]);
    expect(missingWords(measureOf('peq-treatment'), older, 'v3')).to.have.lengthOf(6);
  });

  for (const measure of everyMeasure) {
    it(`finds nothing in whole words for ${measure.name}, and every item in empty ones`, () => {
      expect(missingWords(measure, wordsFor(measure))).to.deep.equal([]);
      const missing = missingWords(measure, wordsFor(measure, { items: {} }));
      expect(missing).to.deep.equal(
        itemsIn(measure)
          .map(({ code }) => code)
          .filter((code) => !optionalItems(measure).includes(code))
          .map((code) => `items.${code}`),
      );
    });
  }

  it('names a version that the measure does not have', () => {
    expect(missingWords(wsas, whole({ ...wsasWords, version: 'shortened' }))).to.deep.equal(['version shortened']);
    expect(missingWords(wsas, whole({ ...wsasWords, version: 'adapted' }))).to.deep.equal([]);
  });
});

describe('serves', () => {
  const rows: readonly (readonly [words: string, version: string, boolean])[] = [
    ['standard', 'standard', true],
    ['standard', 'bsl', true],
    ['standard', 'adapted', false],
    ['bsl', 'bsl', true],
    ['bsl', 'standard', false],
    ['adapted', 'adapted', true],
    ['adapted', 'standard', false],
    ['adapted', 'bsl', false],
  ];
  for (const [words, version, yes] of rows) {
    it(`${words} words ${yes ? 'serve' : 'do not serve'} ${version}`, () => {
      expect(serves(phq9, wordsFor(phq9, { version: words }), version)).to.equal(yes);
    });
  }
});
