import { expect } from '@open-wc/testing';
import '../../packages/elements/src/define/ledger.js';
import { registerWording, type IaptLedger } from '@iapt-elements/elements';
import languages from '../../locales/languages.json' with { type: 'json' };
import french from '../../locales/fr/measures/phq-9.json' with { type: 'json' };
import pl from '../../locales/pl/clinician.json' with { type: 'json' };
import { settled } from '../../stories/person.js';
import { bringStaffLanguage } from '../support/languages.js';
import { licensed, sealed } from '../support/wordings.js';

/** What staff are told of the words: whose they are, and who has checked them against what. */

let element: IaptLedger;

async function shown(settings: Partial<IaptLedger>): Promise<readonly (readonly string[])[]> {
  element = Object.assign(document.createElement('iapt-ledger'), { lang: 'en', ...settings });
  document.body.append(element);
  await settled(element);
  return rows();
}

const words = (each: Element) => each.textContent.replace(/\s+/g, ' ').trim();
const rows = () =>
  Array.from(element.shadowRoot!.querySelectorAll('[part=row]'), (row) =>
    Array.from(row.querySelectorAll('dt, p'), words),
  );
const signature = { role: 'translator', date: '2026-03-01', document: french.checksum, words: '' };

describe('the ledger', () => {
  afterEach(() => {
    element.remove();
  });

  it('says of a drafted language that it awaits review, and which measures have no words', async () => {
    expect(await shown({ language: 'pl', measures: 'phq-9 wsas' })).to.deep.equal([
      ['Words around the questions', 'Drafted, awaiting review by a speaker'],
      ['PHQ-9', 'No words in this language'],
      ['WSAS', 'No words in this language'],
    ]);
    expect(words(element.shadowRoot!.querySelector('[part=heading]')!)).to.equal('Words in Polish');
  });

  it('says of candidates that they are not shown, until the service accepts them by name', async () => {
    const [, measure] = await shown({ language: 'fr', measures: 'phq-9' });
    expect(measure!.slice(0, 3)).to.deep.equal([
      'PHQ-9',
      "Wording not yet compared with the owner's document",
      'Not shown: your service has not accepted these words',
    ]);
    expect(measure!.join()).to.include(french.source).and.to.include(french.checkedAgainst);
    element.candidates = 'fr/phq-9';
    await settled(element);
    expect(rows()[1]!.join()).not.to.include('Not shown');
  });

  it('says who signed, when, and what with', async () => {
    const made = licensed(french, { language: 'fo', checkedAgainst: 'The owner’s form' });
    await registerWording(sealed({ ...made, signature: { ...signature, words: made.checksum } }));
    await bringStaffLanguage('fo');
    const [around, measure] = await shown({ language: 'fo', measures: 'phq-9' });
    expect(around).to.deep.equal(['Words around the questions', 'Brought by the service']);
    expect(measure!.slice(0, 4)).to.deep.equal([
      'PHQ-9',
      'Licensed wording brought by the service',
      'Checked by: translator, 2026-03-01',
      'Compared with: The owner’s form',
    ]);
  });

  it('is in the language of the staff, and says how far those words are', async () => {
    const all = await shown({ language: 'en', measures: '', lang: 'pl' });
    expect(all).to.deep.equal([
      [pl.ledger.ui, pl.ledger.status.source],
      [pl.ledger.clinician, pl.ledger.status.drafted],
    ]);
  });

  it('gives readers of one kind of a language the words around the questions of another', async () => {
    expect(languages['pt-BR'].interface).to.equal('pt');
    const [around, measure] = await shown({ language: 'pt-BR', measures: 'phq-9' });
    expect(around).to.deep.equal(['Words around the questions', 'Drafted, awaiting review by a speaker']);
    expect(measure![1]).to.include('not yet compared');
  });
});
