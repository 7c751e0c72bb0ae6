import { expect } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import { InputError } from '@iapt-elements/adaptations/read';
import { registerWording } from '@iapt-elements/elements';
import { press, settled } from '../../stories/person.js';
import { bases, brokenPacks, sealed } from '../support/broken-packs.mjs';
import { details, heard } from '../support/heard.js';
import { bringLanguage } from '../support/languages.js';

/** The same packs that test/wording-tool gives to the tool: none of them reaches a page. */

await bringLanguage('gd');
await bringLanguage('cy');

function make(measure: string, lang: string) {
  const element = document.createElement('iapt-measure');
  Object.assign(element, { measure, lang });
  return element;
}

describe('registerWording, given a broken pack', () => {
  let element: ReturnType<typeof make>;

  afterEach(() => {
    element.remove();
  });

  it('has at least thirty to refuse', () => {
    element = make('phq-9', 'en');
    expect(brokenPacks.length).to.be.at.least(30);
    expect(new Set(brokenPacks.map(({ what }) => what)).size).to.equal(brokenPacks.length);
  });

  for (const [measure, base] of Object.entries(bases)) {
    it(`takes the whole one that they are made from, and shows it (${measure})`, async () => {
      await registerWording(await sealed({ ...base, language: 'gd' }));
      element = make(measure, 'gd');
      document.body.append(element);
      await settled(element);
      expect(element.shadowRoot!.textContent).to.contain('Brought topic');
      await press(element, 'Start');
      expect(element.shadowRoot!.textContent).to.contain('Brought question 1');
    });
  }

  for (const { what, key, pack } of brokenPacks) {
    it(`refuses ${what}, names ${key}, and shows nothing of it`, async () => {
      const refusal: unknown = await registerWording(pack).catch((error: unknown) => error);
      expect(refusal, String(refusal)).to.be.instanceOf(InputError);
      const { details: problems } = refusal as InputError;
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]!.key).to.equal(key);

      element = make('wsas' === pack.measure ? 'wsas' : 'phq-9', 'cy');
      const told = heard(element);
      document.body.append(element);
      await settled(element);
      expect(element.shadowRoot!.textContent).to.contain('not in this language yet').and.not.to.contain('Brought');
      expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['no-wording']);
    });
  }
});
