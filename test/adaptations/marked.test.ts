import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { marked } from '@iapt-elements/adaptations';

/** A sentence with the marked words in brackets. */
const shown = (sentence: string, ...words: readonly string[]) =>
  marked(sentence, words)
    .map(({ text, word }) => (word === null ? text : `[${text}]`))
    .join('');

describe('marked', () => {
  it('finds each word where it first stands', () => {
    expect(shown('a pain is a pain', 'pain')).to.equal('a [pain] is a pain');
    expect(shown('Feeling down, depressed, or hopeless', 'hopeless', 'down')).to.equal(
      'Feeling [down], depressed, or [hopeless]',
    );
  });

  it('finds whole words only, in any script', () => {
    expect(shown('restless rest', 'rest')).to.equal('restless [rest]');
    expect(shown('unrest', 'rest')).to.equal('unrest');
    expect(shown('naïve', 'na')).to.equal('naïve');
    expect(shown('не покой', 'покой')).to.equal('не [покой]');
    expect(shown('(knees, hips, etc.)', 'etc.', 'hips')).to.equal('(knees, [hips], [etc.])');
  });

  it('takes letters as they are, but for a capital at the start', () => {
    expect(shown('Overeating', 'overeating')).to.equal('[Overeating]');
    expect(marked('Overeating', ['overeating'])).to.deep.equal([{ text: 'Overeating', word: 'overeating' }]);
    expect(shown('Little pleasure', 'Pleasure')).to.equal('Little pleasure');
    expect(shown('no Overeating', 'overeating')).to.equal('no Overeating');
  });

  it('takes the longer of two words at one place, and none inside another', () => {
    expect(shown('having little energy', 'little', 'little energy', 'energy')).to.equal('having [little energy]');
  });

  it('marks nothing that is not there', () => {
    expect(shown('Trouble sleeping', 'pain', '')).to.equal('Trouble sleeping');
    expect(marked('', ['pain'])).to.deep.equal([]);
  });

  it('keeps every letter, whatever the words are', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'A', 'é', '.', '(', '*') });
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 4 }), (sentence, words) => {
        const stretches = marked(sentence, words);
        expect(stretches.map(({ text }) => text).join('')).to.equal(sentence);
        const found = stretches.flatMap(({ word }) => word ?? []);
        expect(words).to.include.members(found);
        expect(new Set(found).size).to.equal(found.length);
      }),
    );
  });
});
