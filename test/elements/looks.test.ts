import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { IaptMeasure } from '@iapt-elements/elements';
import { choose, open, press, settled } from '../../stories/person.js';
import { bringLanguage } from '../support/languages.js';

async function atQuestion2(): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`<iapt-measure measure="phq-9" lang="en"></iapt-measure>`);
  await settled(element);
  await press(element, 'Start');
  await choose(element, 'Several days');
  await press(element, 'Continue');
  await open(element, 'Change how this looks');
  return element;
}

async function pick(element: IaptMeasure, words: string): Promise<HTMLInputElement> {
  const rows = [...element.shadowRoot!.querySelectorAll('.looks label')];
  const radio = rows.find((row) => row.textContent.trim() === words)!.querySelector('input')!;
  radio.focus();
  radio.click();
  await settled(element);
  return radio;
}

const page = (element: IaptMeasure) => element.shadowRoot!.querySelector<HTMLElement>('.page')!;

describe('"Change how this looks"', () => {
  it('changes size and colours at once, without moving focus', async () => {
    const element = await atQuestion2();
    const radio = await pick(element, 'Large');
    await pick(element, 'Cream');
    expect(page(element).dataset).to.deep.include({ size: 'large', colours: 'cream' });
    radio.focus();
    expect(element.shadowRoot!.activeElement).to.equal(radio);
  });

  it('draws pictures beside the options, hidden from assistive technology', async () => {
    const element = await atQuestion2();
    await pick(element, 'Pictures');
    const drawn = [...element.shadowRoot!.querySelectorAll('.question [part=picture]')];
    expect(drawn.map((svg) => svg.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true', 'true', 'true']);
    const filled = drawn.map((svg) => svg.querySelectorAll('[fill=currentColor]').length);
    expect(filled).to.deep.equal([0, 4, 9, 13]);
  });

  it('puts all the questions on one page and back, at the same place, with every answer', async () => {
    const element = await atQuestion2();
    const radio = await pick(element, 'All on one page');
    expect(element.shadowRoot!.querySelectorAll('fieldset.question')).to.have.length(9);
    expect(element.shadowRoot!.activeElement).to.equal(radio);
    expect(element.score?.raw).to.equal(1);
    await pick(element, 'One at a time');
    expect(element.shadowRoot!.textContent).to.contain('question 2 of 9');
    expect(element.score?.raw).to.equal(1);
  });

  it('lists every open question when the whole page cannot be left', async () => {
    const element = await atQuestion2();
    await pick(element, 'All on one page');
    await press(element, 'Continue');
    const links = [...element.shadowRoot!.querySelectorAll('[part=error-summary] a')];
    expect(links).to.have.length(8);
    expect(links[0]!.textContent).to.equal('Question 2: choose an answer, or skip it');
    await press(element, 'Skip question 2');
    expect(element.shadowRoot!.querySelectorAll('[part=error-summary] a')).to.have.length(7);
  });

  it("holds the person's own choice when the language changes, and the answers too", async () => {
    const element = await atQuestion2();
    await pick(element, 'Largest');
    await bringLanguage('gl');
    element.lang = 'gl';
    await settled(element);
    await press(element, 'Answer in English');
    expect(page(element).dataset.size).to.equal('largest');
    expect(page(element).lang).to.equal('gl');
    expect(element.score?.raw).to.equal(1);
  });

  it('begins with the profile that the service set', async () => {
    const element = await fixture<IaptMeasure>(html`
      <iapt-measure measure="phq-9" lang="en" adjustments='{"size":"large","pace":"whole-measure"}'></iapt-measure>
    `);
    await settled(element);
    await press(element, 'Start');
    expect(page(element).dataset.size).to.equal('large');
    expect(element.shadowRoot!.querySelectorAll('fieldset.question')).to.have.length(9);
  });
});
