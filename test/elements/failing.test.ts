import { expect } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import { registerWording } from '@iapt-elements/elements';
import ui from '../../locales/en/ui.json' with { type: 'json' };
import wsas from '../../locales/en/measures/wsas.json' with { type: 'json' };
import { choose, press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';
import { bringLanguage } from '../support/languages.js';
import { licensed } from '../support/wordings.js';

function make({ measure = '', lang = 'en' }: { measure?: string; lang?: string }) {
  const element = document.createElement('iapt-measure');
  element.measure = measure;
  element.lang = lang;
  return element;
}

async function shown(element: ReturnType<typeof make>): Promise<string> {
  document.body.append(element);
  await settled(element);
  return element.shadowRoot!.textContent;
}

describe('what cannot be loaded or used', () => {
  let element: ReturnType<typeof make>;

  afterEach(() => {
    element.remove();
  });

  it('an unknown measure: says that nothing loaded, offers to try again, and names the known ones to the developer', async () => {
    element = make({ measure: 'phq-99' });
    const told = heard(element);
    expect(await shown(element)).to.contain('The questions did not load');
    const [failure] = details(told, 'iapt-failed');
    expect(failure!.code).to.equal('not-loaded');
    expect(String(failure!.error)).to.contain('There is no measure "phq-99"').and.to.contain('phq-9, phq-2, gad-7');
    element.measure = 'phq-9';
    await press(element, 'Try again');
    expect(element.shadowRoot!.textContent).to.contain('Before you start');
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('heading');
  });

  it('a language without words in the middle costs neither the place nor the answers', async () => {
    element = make({ measure: 'phq-9' });
    await shown(element);
    await press(element, 'Start');
    await choose(element, 'Several days');
    heard(element);
    await bringLanguage('gl');
    element.lang = 'gl';
    await settled(element);
    expect(element.shadowRoot!.textContent).to.contain('PHQ-9: not in this language yet');
    element.lang = 'en';
    await settled(element);
    expect(element.score?.raw).to.equal(1);
    expect(element.shadowRoot!.textContent).to.contain('question 1 of 9');
  });

  it('sample words: refuses to start, and tells the developer what to do', async () => {
    element = make({ measure: 'wsas' });
    const told = heard(element);
    expect(await shown(element))
      .to.contain('These questions cannot start')
      .and.to.contain('WSAS');
    expect(element.score).to.equal(null);
    expect(String(details(told, 'iapt-failed')[0]!.error)).to.contain('registerWording()');
    element.demonstration = true;
    await settled(element);
    expect(element.shadowRoot!.textContent).to.contain('These are sample words for WSAS.');
  });

  it('no words in the language: says so, and offers English, marked as English', async () => {
    await bringLanguage('nn', { introduction: { ...ui.introduction, heading: 'Før du startar' } });
    element = make({ measure: 'phq-9', lang: 'nn' });
    const told = heard(element);
    expect(await shown(element)).to.contain('PHQ-9: not in this language yet');
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['no-wording']);
    await press(element, 'Answer in English');
    expect(element.shadowRoot!.textContent).to.contain('Før du startar');
    await press(element, 'Start');
    const words = element.shadowRoot!.querySelector('legend [lang=en]');
    expect(words?.getAttribute('dir')).to.equal('ltr');
  });

  it("licensed words of the service's own take the place of the samples", async () => {
    await registerWording(licensed(wsas, { title: 'WSAS of this service' }));
    element = make({ measure: 'wsas' });
    await shown(element);
    await press(element, 'Start');
    expect(element.shadowRoot!.textContent).to.contain('WSAS of this service, question 1 of 5');
  });

  it('words that lack a question are never asked in part', async () => {
    const { q5: _without, ...items } = wsas.items;
    const refusal = await registerWording(licensed(wsas, { language: 'fo', items })).catch((error: unknown) => error);
    expect(String(refusal)).to.contain('"items.q5" is missing');
    await bringLanguage('fo');
    element = make({ measure: 'wsas', lang: 'fo' });
    const told = heard(element);
    expect(await shown(element)).to.contain('WSAS: not in this language yet');
    expect(String(details(told, 'iapt-failed')[0]!.error)).to.contain('WSAS (all of them)');
  });

  it('a wording of the wrong form is refused, naming the key', async () => {
    element = make({});
    const refusal = await registerWording({ ...wsas, items: { q1: '' } }).catch((error: unknown) => error);
    expect(String(refusal)).to.contain('items.q1');
  });

  it('adjustments that are not: refused by name, and the questions come without them', async () => {
    element = make({ measure: 'phq-9' });
    const told = heard(element);
    element.setAttribute('adjustments', '{"size":"enormous","colours":"red"}');
    expect(await shown(element)).to.contain('Before you start');
    const [failure] = details(told, 'iapt-failed');
    expect(failure!.code).to.equal('adjustments-refused');
    expect(String(failure!.error)).to.contain('size').and.to.contain('colours');
  });

  it('an attribute that is no JSON is refused too', async () => {
    element = make({ measure: 'phq-9' });
    const told = heard(element);
    element.setAttribute('adjustments', '{size: large}');
    await shown(element);
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['adjustments-refused']);
  });
});
