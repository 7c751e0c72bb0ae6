import { expect } from '@open-wc/testing';
import { missingWords, type Wording } from '@iapt-elements/adaptations';
import phq9Words from '../../locales/en/measures/phq-9.json' with { type: 'json' };
import wsasWords from '../../locales/en/measures/wsas.json' with { type: 'json' };
import { phq9, wsas } from '../support/scenario.js';

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
