import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define.js';
import type { Adjustments, IaptBattery, IaptMeasure } from '@iapt-elements/elements';
import { answer, choose, press, repeat, sees, settled, type Asked } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

/** Somebody is with the person, or answers for them. */

const eight = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0 };
const told = { supporter: 'advocate', support: [], interpreter: null, interpreterReference: null } as const;

async function asked(measure: string, adjustments: Partial<Adjustments>, rest: Partial<IaptMeasure> = {}) {
  const confidential = measure.startsWith('peq-');
  // Both are asked as a single measure is; the tests of the confidential ones read nothing that they do not have.
  const element = document.createElement(confidential ? 'iapt-peq' : 'iapt-measure') as IaptMeasure;
  const facts = heard(element);
  const which = confidential ? { stage: measure.slice('peq-'.length) } : { measure };
  Object.assign(element, { ...which, lang: 'en', adjustments, circumstances: told, ...rest });
  document.body.append(element);
  await settled(element);
  return { element, facts };
}

const root = (element: Asked) => element.shadowRoot!;
const words = (element: Asked) => root(element).querySelector('[part=page]')!.textContent.replace(/\s+/g, ' ').trim();
const notices = (element: Asked) =>
  [...root(element).querySelectorAll('[part=notice]')].map((each) => each.textContent.trim());

afterEach(() => {
  for (const element of document.querySelectorAll('body > iapt-measure, body > iapt-peq')) element.remove();
});

describe('answers of a proxy', () => {
  const proxy = { support: 'proxy' } as const;
  const about = 'You are answering for somebody else. Answer as you think they would.';

  it('are asked for in the official words, and every screen says whom they are about', async () => {
    const { element } = await asked('phq-9', { ...proxy, pace: 'whole-measure' }, { answers: { ...eight, q9: 1 } });
    for (const next of ['Start', 'Continue', 'Continue', 'Finish']) {
      expect(notices(element)).to.deep.equal([about]);
      await press(element, next);
    }
    expect(notices(element)).to.deep.equal(['You answered for somebody else. There is no score.']);
  });

  it('are told as answers and risk, and never as a score', async () => {
    const { element, facts } = await asked('phq-9', { ...proxy, pace: 'whole-measure' }, { showScore: 'live' });
    await press(element, 'Start');
    await choose(element, 'Several days', 9);
    await choose(element, 'Several days', 1);
    expect(facts.map(({ name }) => name)).to.deep.equal(['iapt-risk-raised', 'iapt-answered', 'iapt-answered']);
    expect(details(facts, 'iapt-risk-raised')[0]).to.deep.equal({
      measure: 'phq-9',
      item: 'q9',
      answer: 1,
      score: null,
    });
    expect(element.score).to.equal(null);
    expect(root(element).querySelector('[part=score]')).to.equal(null);
  });

  it('are a record of a kind of their own', async () => {
    const { element, facts } = await asked(
      'phq-9',
      { ...proxy, pace: 'whole-measure' },
      { answers: { ...eight, q9: 2 } },
    );
    for (const next of ['Start', 'Continue', 'Continue', 'Finish']) await press(element, next);
    const [completed] = details(facts, 'iapt-completed');
    expect(completed!.record).to.deep.include({ kind: 'proxy', score: null, answers: { ...eight, q9: 2 } });
    expect(completed!.record.flags).to.deep.equal({ risk: 'raised' });
    expect(completed!.record.administration).to.include({ mode: 'proxy', supporter: 'advocate' });
    expect(element.score).to.equal(null);
  });

  it('have no scores in a battery', async () => {
    const element = await fixture<IaptBattery>(html`
      <iapt-battery measures="phq-9 gad-7" lang="en" .adjustments=${proxy} .circumstances=${told}></iapt-battery>
    `);
    await settled(element);
    expect(element.scores).to.deep.equal([]);
    element.adjustments = null;
    await settled(element);
    expect(element.scores).to.have.lengthOf(2);
  });

  it('stay what they were when the host goes on to somebody else', async () => {
    const answers = { ...eight, q9: 0 };
    const { element } = await asked('phq-9', { ...proxy, pace: 'whole-measure' }, { answers, showScore: 'end' });
    for (const next of ['Start', 'Continue', 'Finish']) await press(element, next);
    const before = element.record;
    element.adjustments = { support: 'alone' };
    await settled(element);
    expect(element.record).to.equal(before);
    expect(element.score).to.equal(null);
    expect(root(element).querySelector('[part=score]')).to.equal(null);
  });
});

describe('help', () => {
  it('of a clinician who reads out begins with what to read, larger than a note', async () => {
    const { element } = await asked('gad-7', { support: 'read-by-clinician' });
    expect(notices(element)).to.deep.equal([]);
    await press(element, 'Start');
    expect(notices(element)).to.deep.equal(['Read the question and every answer aloud.']);
    const [prompt] = root(element).querySelectorAll('[part=notice]');
    const size = (each: Element) => parseFloat(getComputedStyle(each).fontSize);
    expect(size(prompt!)).to.be.above(size(root(element).querySelector('.option')!));
    await repeat(element, 'Skip this question', 7);
    await press(element, 'Finish');
    expect(element.record!.administration.mode).to.equal('read-by-clinician');
    expect(element.record!.kind).to.equal('self-report');
  });

  it('of a supporter or carer is recorded, and the score is the person’s own', async () => {
    for (const support of ['with-supporter', 'carer-present'] as const) {
      const { element } = await asked('gad-7', { support });
      await press(element, 'Start');
      expect(notices(element)).to.deep.equal([]);
      await repeat(element, 'Skip this question', 6);
      await press(element, 'Continue');
      await answer(element, 'Nearly every day');
      await press(element, 'Finish');
      expect(element.record!.administration).to.include({ mode: support, supporter: 'advocate' });
      expect(element.record!.kind).to.equal('self-report');
    }
  });
});

describe('a confidential questionnaire', () => {
  const demonstration = { demonstration: true };

  it('is not read out by the clinician: it says what to do instead, and goes on when they have left', async () => {
    const { element, facts } = await asked('peq-treatment', { support: 'read-by-clinician' }, demonstration);
    expect(details(facts, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['confidential-refused']);
    expect(String(details(facts, 'iapt-failed')[0]!.error)).to.contain('Treatment PEQ is confidential');
    expect(words(element)).to.contain(
      'Your experience of the treatment is answered without the clinician in the room.',
    );
    expect(words(element)).not.to.contain('Change who is here');
    expect(root(element).querySelector('.question')).to.equal(null);
    await press(element, 'The clinician has left');
    await sees(element, 'Before you start');
    expect(root(element).activeElement?.getAttribute('part')).to.equal('heading');
    await press(element, 'Start');
    await repeat(element, 'Skip this question', 6);
    await press(element, 'Continue');
    await press(element, 'Finish');
    const [completed] = details(facts, 'iapt-peq-completed');
    expect(completed!.record.administration).to.include({ mode: 'self-report', supporter: null });
  });

  it('is refused again for the next person', async () => {
    const { element } = await asked('peq-treatment', { support: 'read-by-clinician' }, demonstration);
    await press(element, 'The clinician has left');
    await sees(element, 'Before you start');
    element.reset();
    await settled(element);
    await sees(element, 'These questions are private');
  });

  it('is not helped with by who treats the person, when that was said on the page', async () => {
    const { element, facts } = await asked(
      'peq-treatment',
      { support: 'with-supporter' },
      { ...demonstration, circumstances: null },
    );
    await press(element, 'Start');
    await choose(element, 'The therapist');
    expect(details(facts, 'iapt-failed')).to.deep.equal([]);
    await press(element, 'Continue');
    await sees(element, 'These questions are private');
    expect(details(facts, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['confidential-refused']);
    expect(root(element).activeElement?.getAttribute('part')).to.equal('heading');
    await press(element, 'Change who is here');
    await sees(element, 'Who is here?');
    await choose(element, 'An advocate');
    await press(element, 'Continue');
    expect(root(element).querySelectorAll('.question')).to.have.lengthOf(1);
    expect(words(element)).to.contain('Your experience of the treatment, question 1 of 7');
  });

  it('is not helped with by who treats the person, when the host said so', async () => {
    const { element } = await asked(
      'peq-assessment',
      { support: 'with-supporter' },
      { ...demonstration, circumstances: { supporter: 'staff-treating', support: [] } },
    );
    await sees(element, 'These questions are private');
    await press(element, 'The clinician has left');
    await sees(element, 'Before you start');
  });

  it('stops in the middle when the clinician begins to read out', async () => {
    const { element } = await asked('peq-treatment', {}, demonstration);
    await press(element, 'Start');
    await press(element, 'Skip this question');
    element.adjustments = { support: 'read-by-clinician' };
    await settled(element);
    await sees(element, 'These questions are private');
    element.adjustments = { support: 'with-supporter' };
    await settled(element);
    expect(words(element)).to.contain('Your experience of the treatment, question 2 of 7');
  });

  it('may be helped with by anybody else, and any other measure by anybody', async () => {
    const peq = await asked('peq-treatment', { support: 'carer-present' }, demonstration);
    await sees(peq.element, 'Before you start');
    const treating = { circumstances: { supporter: 'staff-treating', support: [] } } as const;
    const phq9 = await asked('phq-9', { support: 'with-supporter' }, treating);
    await sees(phq9.element, 'Before you start');
  });
});

describe('a private answer', () => {
  const handover = { support: 'with-supporter', handover: true } as const;

  /** As far as check-your-answers, with this answer to question 9 (or none). */
  async function given(option: string, adjustments: Partial<Adjustments> = {}, rest: Partial<IaptMeasure> = {}) {
    const shown = await asked('phq-9', { ...handover, ...adjustments }, { answers: eight, ...rest });
    const { element } = shown;
    await press(element, 'Start');
    await repeat(element, 'Continue', adjustments.pace === 'whole-measure' ? 1 : 8);
    await sees(element, 'The next question is private');
    await press(element, 'Continue');
    await answer(element, option);
    if (!['Not at all', 'Skip'].includes(option)) {
      await sees(element, 'Thank you for telling us');
      await press(element, 'Continue');
    }
    await sees(element, 'Check your answers');
    return shown;
  }

  /** Everything that is on the page: words, attributes, and what is set on controls. */
  function everything(element: Asked): string {
    const controls = [...root(element).querySelectorAll<HTMLInputElement>('input, button')];
    const states = controls.map(({ value, checked, ariaLabel, title }) => [value, checked, ariaLabel, title]);
    return root(element).innerHTML.replace(/<!--.*?-->/g, '') + JSON.stringify(states);
  }

  const options = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

  it('is nowhere on check-your-answers: the page is the same whatever it was, also where it was skipped', async () => {
    const pages: string[] = [];
    for (const option of [...options, 'Skip']) {
      const { element } = await given(option);
      pages.push(everything(element));
      if (option !== 'Not at all') expect(words(element)).not.to.contain(option);
      element.remove();
    }
    expect(new Set(pages).size).to.equal(1);
    expect(pages[0]).to.contain('Private answer given');
  });

  it('is the same page with all questions together too', async () => {
    const pages: string[] = [];
    for (const option of ['Not at all', 'Nearly every day']) {
      const { element } = await given(option, { pace: 'whole-measure' });
      pages.push(everything(element));
      element.remove();
    }
    expect(pages[0]).to.equal(pages[1]);
  });

  it('is in the record, and is told to the host at once', async () => {
    const { element, facts } = await given('Nearly every day');
    expect(facts.map(({ name }) => name)).to.deep.equal(['iapt-risk-raised', 'iapt-answered', 'iapt-scored']);
    await press(element, 'Finish');
    expect(element.record!.answers.q9).to.equal(3);
    expect(element.record!.score!.total).to.equal(3);
    expect(element.record!.helpShown).to.have.lengthOf(1);
  });

  it('is changed by handing the device over again', async () => {
    const { element } = await given('Several days');
    const name = 'Change: Thoughts that you would be better off dead or of hurting yourself in some way';
    await press(element, name);
    await sees(element, 'The next question is private');
    await press(element, 'Continue');
    expect(root(element).querySelector<HTMLInputElement>(':checked')!.value).to.equal('1');
    await answer(element, 'Not at all');
    await sees(element, 'Check your answers');
  });

  it('is not seen by going back', async () => {
    const { element } = await given('Several days');
    await press(element, 'Back');
    await sees(element, 'The next question is private');
    await press(element, 'Back');
    expect(words(element)).to.contain('question 8 of 9');
  });

  it('is not seen by the browser’s Back, nor by an entry of its history', async () => {
    const { element } = await given('Several days', {}, { history: true });
    for (const page of ['phq-9/q9', 'phq-9/q9/help']) {
      window.dispatchEvent(new PopStateEvent('popstate', { state: { iaptPage: page } }));
      await settled(element);
      await sees(element, 'The next question is private');
      await press(element, 'Back');
    }
  });

  it('says to the person who sees it, and shows no score beside it', async () => {
    const { element } = await asked('phq-9', handover, { answers: eight, showScore: 'live' });
    await press(element, 'Start');
    expect(root(element).querySelector('[part=score]')).to.equal(null);
    await repeat(element, 'Continue', 9);
    expect(notices(element)).to.deep.equal([
      'This answer is private. The person who helps you does not see it. The service does.',
    ]);
    expect(root(element).querySelector('[part=score]')).to.equal(null);
  });

  it('cannot be worked out from a score at the end', async () => {
    const { element } = await given('Nearly every day', {}, { showScore: 'end' });
    await press(element, 'Finish');
    const score = root(element).querySelector('[part=score]')!.textContent;
    expect(score).to.equal('PHQ-9: the score is not shown here, because one answer is private.');
  });

  it('is asked as any other of somebody who is alone', async () => {
    const { element } = await asked('phq-9', { handover: true }, { answers: eight });
    await press(element, 'Start');
    await repeat(element, 'Continue', 8);
    expect(words(element)).to.contain('question 9 of 9');
  });
});
