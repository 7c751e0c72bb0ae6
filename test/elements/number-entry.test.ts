import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { IaptMeasure } from '@iapt-elements/elements';
import { choose, press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

async function atStrengthOfPain(): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`
    <iapt-measure measure="ibs-sss" lang="en" demonstration></iapt-measure>
  `);
  await settled(element);
  await press(element, 'Start');
  await choose(element, 'Yes');
  await press(element, 'Continue');
  return element;
}

const field = (element: IaptMeasure) => element.shadowRoot!.querySelector<HTMLInputElement>('.number-entry')!;

async function write(element: IaptMeasure, text: string): Promise<void> {
  field(element).value = text;
  field(element).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('an answer that is a number of one’s own', () => {
  it('has a label, and both ends with their words beside it', async () => {
    const element = await atStrengthOfPain();
    expect(field(element).labels![0]!.textContent).to.equal('Your number, from 0 to 100');
    const ends = element.shadowRoot!.getElementById(field(element).getAttribute('aria-describedby')!);
    expect(ends!.textContent.replace(/\s+/g, ' ').trim()).to.equal('0 None100 The worst');
  });

  it('is scored as it is written', async () => {
    const element = await atStrengthOfPain();
    await write(element, '65');
    expect(element.score!.raw).to.equal(65);
    await press(element, 'Continue');
    await press(element, 'Back');
    expect(field(element).value).to.equal('65');
  });

  for (const text of ['', '101', '-1', '6.5']) {
    it(`is no answer when it is "${text}": an earlier one does not stand behind it`, async () => {
      const element = await atStrengthOfPain();
      await write(element, '65');
      const told = heard(element);
      await write(element, text);
      expect(element.score!.answered).to.equal(0);
      expect(details(told, 'iapt-scored').map(({ score }) => score.raw)).to.deep.equal([0]);
      await press(element, 'Continue');
      const summary = element.shadowRoot!.activeElement!;
      expect(summary.textContent).to.contain('Write a whole number from 0 to 100, or skip this question');
      summary.querySelector('a')!.click();
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
    });
  }

  it('is not asked when an answer before made it needless', async () => {
    const element = await fixture<IaptMeasure>(html`
      <iapt-measure measure="ibs-sss" lang="en" demonstration></iapt-measure>
    `);
    await settled(element);
    await press(element, 'Start');
    await choose(element, 'No');
    await press(element, 'Continue');
    expect(element.shadowRoot!.textContent).to.contain('Any swelling of the tummy now?');
    expect(element.score!.answered).to.equal(2);
  });
});
