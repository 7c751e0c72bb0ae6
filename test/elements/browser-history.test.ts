import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { IaptMeasure } from '@iapt-elements/elements';
import { choose, press, settled } from '../../stories/person.js';

async function back(element: IaptMeasure): Promise<void> {
  const returned = oneEvent(window, 'popstate');
  history.back();
  await returned;
  await settled(element);
}

describe('the browser’s Back', () => {
  it('goes one screen back and keeps the answer', async () => {
    const element = await fixture<IaptMeasure>(html`<iapt-measure measure="phq-9" lang="en" history></iapt-measure>`);
    await settled(element);
    await press(element, 'Start');
    await choose(element, 'Several days');
    await press(element, 'Continue');
    expect(element.shadowRoot!.textContent).to.contain('question 2 of 9');
    await back(element);
    expect(element.shadowRoot!.textContent).to.contain('question 1 of 9');
    expect(element.score?.raw).to.equal(1);
  });

  it('ignores an entry for a page that was not reached in this session', async () => {
    const element = await fixture<IaptMeasure>(html`<iapt-measure measure="phq-9" lang="en" history></iapt-measure>`);
    await settled(element);
    history.pushState({ iaptPage: 'phq-9/q7' }, '');
    history.pushState({}, '');
    await back(element);
    expect(element.shadowRoot!.textContent).to.contain('Before you start');
  });

  it('is left alone unless the host asks for it', async () => {
    const before = history.length;
    const element = await fixture<IaptMeasure>(html`<iapt-measure measure="phq-9" lang="en"></iapt-measure>`);
    await settled(element);
    await press(element, 'Start');
    expect(history.length).to.equal(before);
  });
});
