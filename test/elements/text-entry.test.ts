import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../packages/elements/src/define/measure.js';
import '../../packages/elements/src/define/peq.js';
import type { IaptMeasure, IaptPeq } from '@iapt-elements/elements';
import { choose, fillIn, press, sees, settled, writeFreely } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

async function peq(): Promise<IaptPeq> {
  const element = await fixture<IaptPeq>(html`
    <iapt-peq
      stage="treatment"
      lang="en"
      demonstration
      .answers=${{ q1: '4', q2: '4', q3: '4', q4: '4', q5: '4' }}
    ></iapt-peq>
  `);
  await settled(element);
  await press(element, 'Start');
  for (let page = 1; page < 6; page += 1) await press(element, 'Continue');
  await choose(element, 'Does not apply');
  await press(element, 'Continue');
  return element;
}

const area = (element: HTMLElement) => element.shadowRoot!.querySelector('textarea')!;
const polite = (element: HTMLElement) => element.shadowRoot!.querySelector('[aria-live=polite]')!;

async function finished(element: IaptPeq) {
  const told = heard(element);
  await press(element, 'Finish');
  return details(told, 'iapt-peq-completed')[0]!.record;
}

describe('an answer in words of one’s own', () => {
  it('is a native textarea in the fieldset of its question, with a label that says it can be left empty', async () => {
    const element = await peq();
    expect(area(element).labels[0]!.textContent).to.equal('Your answer, in your own words. You can leave this empty.');
    expect(area(element).closest('fieldset')!.querySelector('legend')!.textContent).to.contain('Anything else');
    expect(area(element).getAttribute('dir')).to.equal('auto');
    expect(element.shadowRoot!.querySelector('[part=skip]')).to.equal(null);
  });

  it('can be left empty: Continue goes on, and the answers say so', async () => {
    const element = await peq();
    await press(element, 'Continue');
    await sees(element, 'Check your answers');
    const row = [...element.shadowRoot!.querySelectorAll('.row')].at(-1)!;
    expect(row.textContent).to.contain('Nothing written').and.to.contain('Answer');
    expect((await finished(element)).answers).not.to.have.key('comments');
  });

  it('is kept while it is typed, to the letter', async () => {
    const element = await peq();
    area(element).focus();
    await sendKeys({ type: 'Ok' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'later' });
    await element.updateComplete;
    expect(element.shadowRoot!.textContent, 'no state of the question').not.to.contain('You skipped this question');
    await press(element, 'Back');
    await press(element, 'Continue');
    expect(area(element).value).to.equal('Ok\nlater');
    await press(element, 'Continue');
    expect((await finished(element)).answers.comments).to.equal('Ok\nlater');
  });

  it('is shown with its line breaks, in its own direction, and stands in the record', async () => {
    const element = await peq();
    await writeFreely(element, '<b>One</b>\n\nשלום');
    await press(element, 'Continue');
    const written = element.shadowRoot!.querySelector<HTMLElement>('.written')!;
    expect(written.textContent).to.equal('<b>One</b>\n\nשלום');
    expect(getComputedStyle(written).whiteSpace).to.contain('pre-wrap');
    expect(written.getAttribute('dir')).to.equal('auto');
    expect((await finished(element)).answers.comments).to.equal('<b>One</b>\n\nשלום');
  });

  it('that is deleted, or only spaces, is none', async () => {
    const element = await peq();
    await writeFreely(element, 'Something');
    const told = heard(element);
    for (const text of ['', '  \n']) {
      await writeFreely(element, 'Something');
      await writeFreely(element, text);
      expect(area(element).value).to.equal('');
    }
    await press(element, 'Continue');
    expect(element.shadowRoot!.textContent).to.contain('Nothing written');
    expect(details(told, 'iapt-failed')).to.deep.equal([]);
  });

  it('that was pasted is kept without what nobody can see, up to the limit', async () => {
    const element = await peq();
    await writeFreely(element, `From\u000b a slide${'x'.repeat(3000)}`);
    expect(area(element).value)
      .to.have.lengthOf(2000)
      .and.to.match(/^From a slidex/);
    expect(polite(element).textContent).to.equal('No more characters fit.');
  });

  it('says politely when few characters are left, and in steps, not with every letter', async () => {
    const element = await peq();
    const said: string[] = [];
    for (const length of [1, 1899, 1900, 1901, 1949, 1950, 1951, 1980]) {
      await writeFreely(element, 'x'.repeat(length));
      said.push(polite(element).textContent);
    }
    const at = (count: number) => `At most ${count} more characters fit.`;
    expect(said).to.deep.equal(['', '', at(100), at(100), at(100), at(50), at(50), at(20)]);
  });

  it('on a page of several questions is no issue', async () => {
    const element = await fixture<IaptMeasure>(html`
      <iapt-measure measure="biq" lang="en" demonstration .adjustments=${{ pace: 'whole-measure' }}></iapt-measure>
    `);
    await settled(element);
    await press(element, 'Start');
    await press(element, 'Continue');
    const links = element.shadowRoot!.querySelectorAll('[part=error-summary] a');
    expect([...links].map((link) => link.getAttribute('href'))).to.deep.equal(
      Array.from({ length: 9 }, (_, index) => `#biq-q${index + 1}`),
    );
    element.reset();
    await settled(element);
    await fillIn(element);
  });
});
