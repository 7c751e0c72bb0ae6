import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import '../../packages/elements/src/define/battery.js';
import type { Adjustments, IaptBattery, IaptMeasure } from '@iapt-elements/elements';
import { answer, choose, press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

type Profile = Partial<Adjustments>;

async function asked(adjustments: Profile, answers = {}): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`
    <iapt-measure measure="phq-9" lang="en" .adjustments=${adjustments} .answers=${answers}></iapt-measure>
  `);
  await settled(element);
  await press(element, 'Start');
  return element;
}

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const find = (element: IaptMeasure, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const where = (element: IaptMeasure) => words(find(element, '[part=where]'));
const heading = (element: IaptMeasure) => words(find(element, '[part=heading]'));
const described = (element: IaptMeasure) =>
  (find(element, 'fieldset.question')!.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => words(element.shadowRoot!.getElementById(id)));

const recall = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';

describe('parts', () => {
  it('come before their question, with the whole official sentence above each', async () => {
    const element = await asked({ parts: true });
    expect(where(element)).to.equal('PHQ-9, question 1 of 9');
    expect(heading(element)).to.equal(`${recall} Little interest in doing things`);
    expect(words(find(element, '[part=whole]'))).to.equal(
      'The whole question is: Little interest or pleasure in doing things',
    );
    expect(described(element)).to.deep.equal(['Part 1 of 2']);
  });

  it('lead to the question itself, which shows their answers and asks for the one that counts', async () => {
    const element = await asked({ parts: true });
    await answer(element, 'Several days', 'Skip');
    expect(heading(element)).to.equal(`${recall} Little interest or pleasure in doing things`);
    const rows = [...find(element, '[part=part-answers]')!.querySelectorAll('dl > div')].map(words);
    expect(rows).to.deep.equal([
      'Little interest in doing things Several days',
      'Little pleasure in doing things Skipped',
    ]);
    expect(described(element)).to.deep.equal(['Now give one answer to the whole question. Only this answer counts.']);
    expect(
      [...element.shadowRoot!.querySelectorAll('.question input')].some((radio) => (radio as HTMLInputElement).checked),
    ).to.equal(false);
  });

  it('are not told as answers, raise nothing and count nothing', async () => {
    const element = await asked({ parts: true });
    const told = heard(element);
    await answer(element, 'Nearly every day', 'Nearly every day');
    expect(told).to.deep.equal([]);
    expect(element.score).to.include({ raw: 0, answered: 0 });
    await choose(element, 'Not at all');
    expect(details(told, 'iapt-answered').map(({ item, answer: given }) => [item, given])).to.deep.equal([['q1', 0]]);
  });

  it('keep each an answer, or an error, of their own', async () => {
    const element = await asked({ parts: true });
    await press(element, 'Continue');
    expect(words(find(element, '[part=error]'))).to.contain('Choose an answer, or skip this question');
    await answer(element, 'Several days');
    const chosen = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.question input')].findIndex(
        ({ checked }) => checked,
      );
    expect(chosen()).to.equal(-1);
    await press(element, 'Back');
    expect(chosen()).to.equal(1);
  });

  it('are kept in the record beside the answers, and the score is of the answers alone', async () => {
    const rest = { q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };
    const element = await asked({ parts: true }, { q2: 1, ...rest });
    await answer(element, 'Nearly every day', 'Not at all', 'Several days');
    while (find(element, '[part=heading]')!.textContent.includes('Over the last')) await press(element, 'Continue');
    await press(element, 'Finish');
    const { parts, answers, score } = element.record!;
    expect(parts).to.deep.equal({ q1: [3, 0] });
    expect(answers).to.deep.equal({ q1: 1, q2: 1, ...rest });
    expect(score!.total).to.equal(2);
  });

  it('never divide the question about risk: it is asked at once, and its answer is told at once', async () => {
    const eight = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0 };
    const element = await asked({ parts: true }, eight);
    while (!where(element).endsWith('question 9 of 9')) await press(element, 'Continue');
    expect(find(element, '[part=whole]')).to.equal(null);
    const told = heard(element);
    await choose(element, 'Several days');
    expect(told[0]!.name).to.equal('iapt-risk-raised');
  });
});

describe('practice', () => {
  it('says that it does not count, and teaches what an answer means after it is chosen', async () => {
    const element = await asked({ practice: true });
    const told = heard(element);
    expect(where(element)).to.equal('PHQ-9, practice 1 of 3');
    expect(heading(element)).to.equal('In the last 2 weeks, how often did the sun rise?');
    expect(described(element)).to.deep.equal(['This is a practice question. It does not count.']);
    const status = () => words(find(element, '.practised[role=status]'));
    expect(status()).to.equal('');
    await choose(element, 'Nearly every day');
    expect(status()).to.match(/^You chose: Nearly every day It was on all of the 14 days, or on almost all\./);
    await choose(element, 'Not at all');
    expect(status()).to.match(/^You chose: Not at all It was on none of the 14 days\./);
    expect(told).to.deep.equal([]);
    expect(element.score).to.include({ answered: 0, raw: 0 });
  });

  it('is left without an answer, comes before the first question, and is in no record', async () => {
    const zeros = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };
    const element = await asked({ practice: true }, zeros);
    await choose(element, 'Nearly every day');
    await press(element, 'Continue');
    await press(element, 'Continue');
    await press(element, 'Skip this question');
    expect(where(element)).to.equal('PHQ-9, question 1 of 9');
    for (let question = 1; question <= 9; question += 1) await press(element, 'Continue');
    await press(element, 'Finish');
    expect(element.record!.answers).to.deep.equal(zeros);
    expect(JSON.stringify(element.record)).not.to.contain('sun rise');
  });

  it('is not given again by the next measure with the same scale', async () => {
    const battery = await fixture<IaptBattery>(html`
      <iapt-battery
        measures="phq-9 gad-7"
        lang="en"
        .adjustments=${{ practice: true, pace: 'whole-measure' }}
      ></iapt-battery>
    `);
    await settled(battery);
    const at = () => words(battery.shadowRoot!.querySelector('[part=where]'));
    await press(battery, 'Start');
    const seen: string[] = [];
    for (let page = 0; page < 5; page += 1) {
      seen.push(at());
      for (const radio of battery.shadowRoot!.querySelectorAll<HTMLInputElement>('.question input[value="0"]'))
        radio.click();
      await press(battery, 'Continue');
    }
    expect(seen).to.deep.equal([
      'PHQ-9, practice 1 of 3',
      'PHQ-9, practice 2 of 3',
      'PHQ-9, practice 3 of 3',
      'PHQ-9, page 1 of 2',
      'GAD-7, page 2 of 2',
    ]);
  });
});

describe('settings that change in the middle', () => {
  it('keep the question, every answer, part answers and what was explained', async () => {
    const element = await asked({ parts: true, explanations: true });
    await press(element, 'interest');
    await answer(element, 'Several days', 'Nearly every day');
    await choose(element, 'Several days');
    const change = async (adjustments: Profile) => {
      element.adjustments = adjustments;
      await settled(element);
    };
    await change({ easyRead: true, pictograms: true });
    expect(where(element)).to.equal('PHQ-9, question 1 of 9');
    expect(find(element, '[part=part-answers]')).to.equal(null);
    await change({ pace: 'whole-measure', parts: true });
    expect(find(element, '[part=part-answers]')).not.to.equal(null);
    // From a whole page, one question at a time goes on at the first that is open.
    await change({ parts: true, explanations: true, practice: true });
    expect(where(element)).to.equal('PHQ-9, question 2 of 9');
    expect(element.score?.raw).to.equal(1);
    while (!find(element, '[part=part-answers]')) await press(element, 'Back');
    expect(where(element)).to.equal('PHQ-9, question 1 of 9');
    expect(words(find(element, '[part=part-answers]')))
      .to.contain('Several days')
      .and.to.contain('Nearly every day');
  });

  it('take a person from a part to its question when parts are switched off', async () => {
    const element = await asked({ parts: true });
    await choose(element, 'Several days');
    element.adjustments = {};
    await settled(element);
    expect(heading(element)).to.equal(`${recall} Little interest or pleasure in doing things`);
    await choose(element, 'Not at all');
    expect(element.score?.raw).to.equal(0);
  });
});
