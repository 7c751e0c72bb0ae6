import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../packages/elements/src/define/battery.js';
import '../../packages/elements/src/define/measure.js';
import type { IaptBattery, IaptMeasure } from '@iapt-elements/elements';
import { choose, press, sees, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

const [one, two, four] = ['Sentence one: the least', 'Sentence two: a little', 'Sentence four: the most'] as const;

async function hai(pace: 'one-question' | 'whole-measure' = 'one-question'): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`
    <iapt-measure measure="hai" lang="en" demonstration .adjustments=${{ pace }}></iapt-measure>
  `);
  await settled(element);
  await press(element, 'Start');
  return element;
}

const boxes = (element: HTMLElement) => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('fieldset.question:first-of-type input'),
];
const checked = (element: HTMLElement) => boxes(element).map((box) => box.checked);
const given = (element: IaptMeasure) => details(heardBy.get(element)!, 'iapt-answered').map(({ answer }) => answer);
const heardBy = new WeakMap<IaptMeasure, ReturnType<typeof heard>>();

describe('several statements', () => {
  for (const pace of ['one-question', 'whole-measure'] as const) {
    it(`are native checkboxes in the fieldset of the question, and say so (${pace})`, async () => {
      const element = await hai(pace);
      expect(boxes(element).map(({ type, checked: ticked }) => [type, ticked])).to.deep.equal(
        Array.from({ length: 4 }, () => ['checkbox', false]),
      );
      const group = boxes(element)[0]!.closest('fieldset')!;
      const described = group.getAttribute('aria-describedby')!.split(' ');
      const hints = described.map((id) => element.shadowRoot!.getElementById(id)!.textContent.trim());
      expect(hints.at(-1)).to.equal('Choose every sentence that fits.');
    });

    it(`are ticked and unticked one by one: the answer is all that are ticked (${pace})`, async () => {
      const element = await hai(pace);
      heardBy.set(element, heard(element));
      const question = pace === 'one-question' ? undefined : 1;
      for (const name of [four, one, two, one]) await choose(element, name, question);
      expect(given(element)).to.deep.equal([3, [0, 3], [0, 1, 3], [1, 3]]);
      expect(checked(element)).to.deep.equal([false, true, false, true]);
      expect(element.score).to.include({ raw: 3, answered: 1 });
    });
  }

  it('that are ticked at once are all kept', async () => {
    const element = await hai();
    heardBy.set(element, heard(element));
    for (const box of boxes(element)) box.click();
    await element.updateComplete;
    expect(given(element).at(-1)).to.deep.equal([0, 1, 2, 3]);
  });

  it('none of which is ticked any more are no answer: the question is open again', async () => {
    const element = await hai();
    await choose(element, two);
    const told = heard(element);
    await choose(element, two);
    expect(details(told, 'iapt-scored').map(({ score }) => score.answered)).to.deep.equal([0]);
    expect(details(told, 'iapt-answered')).to.deep.equal([]);
    await press(element, 'Continue');
    const summary = element.shadowRoot!.activeElement!;
    expect(summary.textContent).to.contain('Choose every sentence that fits, or skip this question');
    summary.querySelector('a')!.click();
    expect(element.shadowRoot!.activeElement).to.equal(boxes(element)[0]);
  });

  it('are still ticked on the way back, and are gone once the question is skipped', async () => {
    const element = await hai();
    await choose(element, one);
    await choose(element, four);
    await press(element, 'Continue');
    expect(checked(element), 'the next question').to.deep.equal([false, false, false, false]);
    await press(element, 'Back');
    expect(checked(element)).to.deep.equal([true, false, false, true]);
    await press(element, 'Skip this question');
    await press(element, 'Back');
    expect(checked(element)).to.deep.equal([false, false, false, false]);
    await choose(element, two);
    expect(element.score).to.include({ raw: 1 });
  });

  it('are ticked by Space', async () => {
    const element = await hai();
    boxes(element)[1]!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(checked(element)).to.deep.equal([false, true, true, false]);
  });

  it('are all listed when the answers are checked', async () => {
    const element = await hai();
    await choose(element, one);
    await choose(element, four);
    await press(element, 'Continue');
    for (let skipped = 1; skipped < 14; skipped += 1) await press(element, 'Skip this question');
    await sees(element, 'Check your answers');
    const [first] = element.shadowRoot!.querySelectorAll('.row dd');
    expect([...first!.children].map(({ textContent }) => textContent.trim())).to.deep.equal([one, four]);
    await press(element, 'Finish');
    expect(element.record!.answers.q1).to.deep.equal([0, 3]);
  });

  it('before and after a question of one statement leave no tick behind', async () => {
    const element = await fixture<IaptBattery>(html`
      <iapt-battery
        measures="hai gad-2"
        lang="en"
        demonstration
        .answers=${{ hai: Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`q${index + 1}`, [0, 1]])) }}
      ></iapt-battery>
    `);
    await settled(element);
    await press(element, 'Start');
    for (let page = 0; page < 14; page += 1) await press(element, 'Continue');
    expect(boxes(element).map(({ type }) => type)).to.deep.equal(['radio', 'radio', 'radio', 'radio']);
    expect(checked(element)).to.deep.equal([false, false, false, false]);
    await choose(element, 'Several days');
    expect(checked(element)).to.deep.equal([false, true, false, false]);
    await press(element, 'Back');
    expect(checked(element)).to.deep.equal([true, true, false, false]);
  });
});
