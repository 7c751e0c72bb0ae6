import { expect } from '@open-wc/testing';
import '@iapt-elements/elements/define';
import { answer, choose, open, press, sees } from '../../stories/person.js';
import { hide, show, story } from '../support/stories.js';

async function problem(act: () => Promise<void>): Promise<string> {
  try {
    await act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
}

describe('the person of the stories', () => {
  after(hide);

  it('answers by what is written there', async () => {
    const { element, root } = await show(story('measures-gad-7--question'));
    await answer(element, 'Several days', 'Skip');
    expect(root.textContent).to.include('question 3 of 7');
  });

  it('finds the same words in the pseudo-language', async () => {
    const { element, root } = await show(story('measures-gad-7--question'), { language: 'ar-XB' });
    await choose(element, 'Several days');
    expect(root.querySelector('input:checked')?.getAttribute('value')).to.equal('1');
  });

  it('finds an option of one question among several', async () => {
    const { element, root } = await show(story('measures-gad-7--whole-page'));
    await choose(element, 'Not at all', 3);
    expect(root.querySelector<HTMLInputElement>('[name$=q3]:checked')?.value).to.equal('0');
  });

  it('says what is there when something is not', async () => {
    const { element } = await show(story('measures-gad-7--introduction'));
    const message = await problem(() => press(element, 'Continue'));
    expect(message).to.equal('There is no button, a[href] "Continue". There are: "Start".');
    expect(await problem(() => choose(element, 'Not at all', 3))).to.equal('There is no question 3.');
  });

  it('does not press what nobody can see', async () => {
    const { element } = await show(story('measures-gad-7--introduction'));
    expect(await problem(() => choose(element, 'Large'))).to.include('There are: none');
    await open(element, 'Change how this looks');
    expect(await problem(() => choose(element, 'Large'))).to.equal('none');
  });

  it('sees which screen is shown', async () => {
    const { element } = await show(story('measures-gad-7--introduction'));
    expect(await problem(() => sees(element, 'Before you'))).to.equal('none');
  });
});
