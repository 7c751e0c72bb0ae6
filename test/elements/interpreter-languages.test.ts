import { expect } from '@open-wc/testing';
import * as flags from '@iapt-elements/adaptations/ra-flags';
import { interpreterNames } from '../../packages/elements/src/interpreter-languages.js';

const namesIn = (language: string) => interpreterNames(flags, { language, dir: 'ltr', t: ({ key }) => key });

describe('the languages of interpreters', () => {
  it('have the names of the codes in English, each once and in order', () => {
    const names = namesIn('en').map(({ name }) => name);
    expect(names).to.include.members(['Farsi', 'Bengali', 'Cantonese', 'British Sign Language']);
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.deep.equal(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('have names in the language of staff, as far as the browser knows them', () => {
    const known = new Intl.DisplayNames('fr', { type: 'language' }).of('pl');
    expect(namesIn('fr').find(({ tag }) => tag === 'pl')!.name).to.equal(known);
    // Some browsers take Mandarin for Chinese: then it has its English name.
    expect(['Mandarin', 'chinois']).to.include(namesIn('fr').find(({ tag }) => tag === 'cmn')!.name);
    expect(namesIn('fr').map(({ tag }) => tag)).to.have.members(namesIn('en').map(({ tag }) => tag));
  });
});
