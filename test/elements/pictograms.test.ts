import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import { registerPictures, type Adjustments, type IaptMeasure } from '@iapt-elements/elements';
import { press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

async function asked(adjustments: Partial<Adjustments>, measure = 'gad-7'): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`
    <iapt-measure measure=${measure} lang="en" .adjustments=${adjustments}></iapt-measure>
  `);
  await settled(element);
  await press(element, 'Start');
  return element;
}

const pictures = (element: IaptMeasure) => [...element.shadowRoot!.querySelectorAll('[part=pictogram]')];
// A browser keeps 250 requests, which the kit's own modules take already.
performance.setResourceTimingBufferSize(2000);
const loaded = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/pictograms/src/'));
const set = (entries: Record<string, string>) => ({
  version: 1,
  kind: 'pictures',
  holder: 'A service',
  licence: 'Bought',
  pictures: entries,
});
const icon = 'icon.svg';

describe('pictograms', () => {
  it('are not loaded by a page that shows none', async () => {
    await asked({ easyRead: true, explanations: true });
    expect(loaded()).to.equal(false);
  });

  it('stand left of the question, in one colour, hidden from assistive technology', async () => {
    const element = await asked({ pictograms: true });
    expect(loaded()).to.equal(true);
    const [picture, ...others] = pictures(element);
    expect(others).to.deep.equal([]);
    expect(picture!.getAttribute('aria-hidden')).to.equal('true');
    const heading = element.shadowRoot!.querySelector('[part=heading]')!;
    expect(picture!.getBoundingClientRect().right).to.be.below(heading.getBoundingClientRect().left);
    for (const path of picture!.querySelectorAll('path')) {
      expect([path.getAttribute('fill'), path.getAttribute('stroke')]).to.include('currentColor');
    }
  });

  it('can be switched off, by the host at any time', async () => {
    const element = await asked({ pictograms: true });
    element.adjustments = {};
    await settled(element);
    expect(pictures(element)).to.deep.equal([]);
  });

  it('are a question’s own, and not those of the question before', async () => {
    const element = await asked({ pictograms: true });
    const drawn = () =>
      [...pictures(element)[0]!.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();
    const first = drawn();
    await press(element, 'Skip this question');
    expect(drawn()).not.to.equal(first);
  });
});

describe('registerPictures', () => {
  it('shows the pictures that a service brought, by their ids, and the kit’s for the others', async () => {
    await registerPictures(set({ relaxing: icon }), '/packages/portal/public/pictures.json');
    const element = await asked({ pictograms: true, pace: 'whole-measure' });
    const tags = pictures(element).map(({ localName }) => localName);
    expect(tags).to.deep.equal(['svg', 'svg', 'svg', 'img', 'svg', 'svg', 'svg']);
    const image = pictures(element)[3] as HTMLImageElement;
    expect(image.src).to.equal(`${location.origin}/packages/portal/public/${icon}`);
    expect(image.alt).to.equal('');
  });

  it('goes on in words when a picture does not load, and tells the host', async () => {
    await registerPictures(set({ fainting: 'there-is-none.png' }), '/test/support/pictures.json');
    const element = await fixture<IaptMeasure>(html`
      <iapt-measure
        measure="phq-15"
        lang="en"
        .adjustments=${{ pictograms: true }}
        .answers=${{ q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0 }}
      ></iapt-measure>
    `);
    await settled(element);
    const told = heard(element);
    await press(element, 'Start');
    for (let question = 1; question <= 7; question += 1) await press(element, 'Continue');
    const image = pictures(element)[0] as HTMLImageElement;
    while (!image.hidden) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(image.checkVisibility()).to.equal(false);
    const [failure] = details(told, 'iapt-failed');
    expect(failure!.code).to.equal('not-loaded');
    expect(String(failure!.error)).to.contain('there-is-none.png');
    expect(element.shadowRoot!.querySelector('legend')!.textContent).to.contain('Fainting spells');
  });

  it('refuses an address that is neither https nor of this origin, and names the picture', async () => {
    for (const url of ['http://elsewhere.example/a.png', 'javascript:alert(1)', 'data:image/png;base64,AAAA']) {
      const error: unknown = await registerPictures(set({ tired: url }), '/pictures.json').catch(
        (thrown: unknown) => thrown,
      );
      expect(String(error)).to.contain('The pictures cannot be used. "pictures.tired"');
    }
  });

  it('refuses a list that has not the right form', async () => {
    const error: unknown = await registerPictures({ version: 1 }, '/pictures.json').catch((thrown: unknown) => thrown);
    expect(String(error)).to.match(/^InputError: The pictures cannot be used\./);
  });
});
