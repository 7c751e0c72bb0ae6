import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { IaptMeasure } from '@iapt-elements/elements';
import { choose, press, settled } from '../../stories/person.js';

const fields = (element: IaptMeasure) => element.shadowRoot!.querySelectorAll('fieldset.question').length;
const text = (element: IaptMeasure) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('questions that hang on an answer', () => {
  it('come and go on the page, and what was answered is there again', async () => {
    const element = await fixture<IaptMeasure>(html`
      <iapt-measure
        measure="employment"
        lang="en"
        demonstration
        .adjustments=${{ pace: 'whole-measure' }}
      ></iapt-measure>
    `);
    await settled(element);
    expect(text(element)).to.contain('There are 12 questions.');
    await press(element, 'Start');
    expect(fields(element)).to.equal(9);
    await choose(element, 'Employed', 1);
    expect(fields(element)).to.equal(12);
    await choose(element, '16-29 hours', 2);
    await choose(element, 'Retired', 1);
    expect(fields(element)).to.equal(9);
    const focused = element.shadowRoot!.activeElement as HTMLInputElement;
    expect([focused.name, focused.value], 'the person is not moved').to.deep.equal(['employment-status', '08']);
    await choose(element, 'Employed', 1);
    const chosen = element.shadowRoot!.querySelector<HTMLInputElement>('[name=employment-weekly-hours]:checked');
    expect(chosen!.value).to.equal('02');
  });
});
