import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compared } from '@iapt-elements/adaptations';

const exchange = (from: string, to: string) => ({ measure: 'phq-9', from, to });
const sentence = 'Feeling tired or having little energy';
/** `-removed-` and `+added+`. */
const marked = (text: string, ...exchanges: readonly ReturnType<typeof exchange>[]) =>
  compared(text, exchanges)
    .map(({ kind, text: part }) => ({ same: part, removed: `-${part}-`, added: `+${part}+` })[kind])
    .join('');

describe('a sentence with words exchanged', () => {
  it('shows what is taken out and what is put in', () => {
    expect(marked(sentence, exchange('tired', 'worn out'))).to.equal(
      'Feeling -tired-+worn out+ or having little energy',
    );
    expect(marked(sentence, exchange('Feeling', 'Being'))).to.equal('-Feeling-+Being+ tired or having little energy');
    expect(marked(sentence, exchange('energy', 'strength'))).to.equal(
      'Feeling tired or having little -energy-+strength+',
    );
  });

  it('shows every place, and nothing where there is none', () => {
    expect(marked('more or more', exchange('more', 'less'))).to.equal('-more-+less+ or -more-+less+');
    expect(marked(sentence, exchange('sad', 'low'))).to.equal(sentence);
    expect(marked(sentence)).to.equal(sentence);
  });

  it('takes several exchanges, and never exchanges what was put in', () => {
    expect(marked(sentence, exchange('energy', 'strength'), exchange('tired', 'low energy'))).to.equal(
      'Feeling -tired-+low energy+ or having little -energy-+strength+',
    );
    expect(marked('aa', exchange('a', 'aa'))).to.equal('-a-+aa+-a-+aa+');
  });

  it('follows the first of two that begin at one place', () => {
    expect(marked(sentence, exchange('tired or', 'a'), exchange('tired', 'b'))).to.equal(
      'Feeling -tired or-+a+ having little energy',
    );
  });

  it('is the old sentence without what is added, and leaves none of the old words elsewhere', () => {
    const word = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', ' ') });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ') }), word, word, (text, from, to) => {
        const parts = compared(text, [exchange(from, to)]);
        const without = (left: string) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map((part) => part.text)
            .join('');
        expect(without('added')).to.equal(text);
        expect(without('removed')).to.equal(text.replaceAll(from, () => to));
        for (const part of parts) if (part.kind === 'same') expect(part.text).not.to.include(from);
      }),
    );
  });
});
