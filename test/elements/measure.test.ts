import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../packages/elements/src/define/measure.js';
import type { IaptMeasure } from '@iapt-elements/elements';
import { choose, press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

async function phq9(): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`<iapt-measure measure="phq-9" lang="en"></iapt-measure>`);
  await settled(element);
  return element;
}

const inside = (element: IaptMeasure, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const focused = (element: IaptMeasure) => element.shadowRoot!.activeElement;
const radios = (element: IaptMeasure) => inside(element, '.question input') as HTMLInputElement[];

describe('<iapt-measure>', () => {
  it('begins with an introduction that says honestly how long it is, and takes no focus', async () => {
    const element = await phq9();
    const text = element.shadowRoot!.textContent;
    expect(text).to.contain('There are 9 questions.').and.to.contain('It takes about 3 minutes.');
    expect(focused(element)).to.equal(null);
    expect(document.activeElement).to.equal(document.body);
  });

  it('asks with native radios in one fieldset, none of them chosen, in the published order', async () => {
    const element = await phq9();
    await press(element, 'Start');
    const [group, ...others] = inside(element, 'fieldset.question');
    expect(others).to.deep.equal([]);
    expect(radios(element).map(({ type, checked, value }) => [type, checked, value])).to.deep.equal([
      ['radio', false, '0'],
      ['radio', false, '1'],
      ['radio', false, '2'],
      ['radio', false, '3'],
    ]);
    expect(inside(element, '.question .words').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Not at all',
      'Several days',
      'More than half the days',
      'Nearly every day',
    ]);
    expect(group!.querySelector('legend')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Over the last 2 weeks, how often have you been bothered by any of the following problems? Little interest or pleasure in doing things',
    );
  });

  it('moves focus to the heading of a new screen, never into a radio', async () => {
    const element = await phq9();
    await press(element, 'Start');
    expect(focused(element)?.getAttribute('part')).to.equal('heading');
    expect(focused(element)?.textContent).to.contain('Little interest');
  });

  it('does not move on when an answer is chosen', async () => {
    const element = await phq9();
    await press(element, 'Start');
    await choose(element, 'Several days');
    expect(element.shadowRoot!.textContent).to.contain('question 1 of 9');
    expect(radios(element)[1]!.checked).to.equal(true);
  });

  it('is answered with arrow keys and goes on with Enter', async () => {
    const element = await phq9();
    await press(element, 'Start');
    radios(element)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(element.score?.raw).to.equal(2);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.shadowRoot!.textContent).to.contain('question 2 of 9');
  });

  it('shows each question with its own answer, whichever question was shown before', async () => {
    const element = await phq9();
    await press(element, 'Start');
    const chosen = [1, 0, 3, 0, 2];
    for (const value of chosen) {
      radios(element)[value]!.click();
      await press(element, 'Continue');
    }
    const shown = () => radios(element).map(({ checked }) => checked);
    expect(shown()).to.deep.equal([false, false, false, false]);
    for (const value of [...chosen].reverse()) {
      await press(element, 'Back');
      expect(shown().indexOf(true)).to.equal(value);
    }
    for (const value of chosen) {
      expect(shown().indexOf(true)).to.equal(value);
      await press(element, 'Continue');
    }
  });

  it('keeps a question open until it is answered or skipped, and says so where focus goes', async () => {
    const element = await phq9();
    await press(element, 'Start');
    await press(element, 'Continue');
    const summary = focused(element)!;
    expect(summary.getAttribute('part')).to.equal('error-summary');
    const [group] = inside(element, 'fieldset.question');
    const described = group!.getAttribute('aria-describedby')!.split(' ');
    const descriptions = described.map((id) => element.shadowRoot!.getElementById(id)!.textContent.trim());
    expect(descriptions.join()).to.match(/Error:\s+Choose an answer, or skip this question/);

    summary.querySelector('a')!.click();
    expect(focused(element)).to.equal(radios(element)[0]);
    expect(location.hash).to.equal('');

    await choose(element, 'Not at all');
    expect(inside(element, '[part=error-summary], [part=error]')).to.deep.equal([]);
  });

  it('skips outside the scale: the answer is "skipped", never 0', async () => {
    const element = await phq9();
    const told = heard(element);
    await press(element, 'Start');
    const [skip] = inside(element, '[part=skip]');
    expect(skip!.closest('fieldset')).to.equal(null);
    await press(element, 'Skip this question');
    expect(details(told, 'iapt-answered')).to.deep.equal([
      { measure: 'phq-9', item: 'q1', answer: 'skipped', answers: { q1: 'skipped' } },
    ]);
    await press(element, 'Back');
    expect(element.shadowRoot!.textContent).to.contain('You skipped this question. You can still answer it.');
    expect(radios(element).some(({ checked }) => checked)).to.equal(false);
  });

  it('takes the second click of a double click for the first', async () => {
    const element = await phq9();
    await press(element, 'Start');
    const button = inside(element, '[part=continue]')[0]!;
    button.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true }));
    await settled(element);
    expect(inside(element, '[part=error-summary]')).to.deep.equal([]);
  });

  it('tells a risk answer before anything else, at the moment of the answer', async () => {
    const element = await fixture<IaptMeasure>(html`
      <iapt-measure measure="phq-9" lang="en" .adjustments=${{ pace: 'whole-measure' }}></iapt-measure>
    `);
    await settled(element);
    const told = heard(element);
    await press(element, 'Start');
    await choose(element, 'Several days', 9);
    expect(told.map(({ name }) => name)).to.deep.equal(['iapt-risk-raised', 'iapt-answered', 'iapt-scored']);
    expect(details(told, 'iapt-risk-raised')[0]).to.include({ measure: 'phq-9', item: 'q9', answer: 1 });
    expect(element.shadowRoot!.textContent).not.to.contain('Thank you for telling us');
  });

  it('gives the record once, when the person finishes, complete and as plain data', async () => {
    const answers = { q1: 2, q2: 2, q3: 2, q4: 2, q5: 2, q6: 0, q7: 0, q8: 'skipped', q9: 0 } as const;
    const element = await fixture<IaptMeasure>(html`
      <iapt-measure measure="phq-9" lang="en" .answers=${answers}></iapt-measure>
    `);
    await settled(element);
    const told = heard(element);
    expect(element.record).to.equal(null);
    await press(element, 'Start');
    for (let question = 1; question <= 9; question += 1) await press(element, 'Continue');
    await press(element, 'Finish');
    const [completed, ...others] = details(told, 'iapt-completed');
    expect(others).to.deep.equal([]);
    expect(completed!.record).to.deep.equal(JSON.parse(JSON.stringify(element.record)));
    expect(completed!.record).to.deep.include({
      measure: 'phq-9',
      version: 'standard',
      language: 'en',
      answers,
      missing: { q8: 'skipped' },
      helpShown: [],
    });
    // 10 points on 8 items: 10 / 8 × 9 = 11.25, so 11.
    expect(completed!.record.score).to.include({ status: 'complete', total: 11, proRated: true, caseness: 'case' });
    expect(completed!.record.wording.status).to.equal('official');
    expect(Date.parse(completed!.record.completedAt!)).to.be.at.least(Date.parse(completed!.record.startedAt!));
  });

  it('refuses an answer that does not fit, alone, and keeps the others', async () => {
    const element = document.createElement('iapt-measure');
    const told = heard(element);
    element.measure = 'phq-9';
    element.lang = 'en';
    element.answers = { q1: 3, q2: 7, unknown: 1 };
    document.body.append(element);
    await settled(element);
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['answers-refused', 'answers-refused']);
    expect(element.score?.raw).to.equal(3);
    expect(element.shadowRoot!.textContent).to.contain('You have answered 1 question already.');
    element.remove();
  });

  it('begins again on reset()', async () => {
    const element = await phq9();
    await press(element, 'Start');
    await choose(element, 'Several days');
    element.reset();
    await settled(element);
    expect(element.score?.answered).to.equal(0);
    expect(element.shadowRoot!.textContent).to.contain('Before you start');
  });

  it('waits for a measure to be named', async () => {
    const element = await fixture<IaptMeasure>(html`<iapt-measure lang="en"></iapt-measure>`);
    expect(element.score).to.equal(null);
    element.measure = 'gad-7';
    await settled(element);
    expect(element.score?.measure).to.equal('gad-7');
  });

  it('puts its headings at the level that the page asks for', async () => {
    const element = await fixture<IaptMeasure>(html`
      <iapt-measure measure="phq-9" lang="en" heading-level="1"></iapt-measure>
    `);
    await settled(element);
    expect(inside(element, '[part=heading]')[0]!.getAttribute('aria-level')).to.equal('1');
    element.focus();
    expect(focused(element)?.getAttribute('part')).to.equal('heading');
  });
});
