import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import '../../packages/elements/src/define/battery.js';
import '../../packages/elements/src/define/measure.js';
import '../../packages/elements/src/define/score.js';
import {
  registerWording,
  type IaptBattery,
  type IaptMeasure,
  type IaptScore,
  type MeasureRecord,
} from '@iapt-elements/elements';
import phq9 from '../../locales/en/measures/phq-9.json' with { type: 'json' };
import { answer, choose, fillIn, press, repeat, sees, settled, type Asked } from '../../stories/person.js';
import { pseudo, pseudoTexts } from '../../stories/pseudo-language.js';
import { details, heard } from '../support/heard.js';
import { bringLanguage } from '../support/languages.js';
import { licensed } from '../support/wordings.js';

/** The owner's whole PHQ-9: the question about difficulty, below the nine, where a problem was checked off. */

const question = phq9.items.difficulty;
const labels = Object.values(phq9.options.difficulty);
const zeros = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };
const one = { ...zeros, q3: 2 };

const all = (element: Asked, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const words = (element: Element | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const text = (element: Asked) => words(all(element, '[part=page]')[0]);
const where = (element: Asked) => words(all(element, '[part=where]')[0]);
const legends = (element: Asked) => all(element, '.question legend').map(words);

async function measure(options: Partial<IaptMeasure> = {}): Promise<IaptMeasure> {
  const element = document.createElement('iapt-measure');
  Object.assign(element, { measure: 'phq-9', lang: 'en', wholeForm: true, ...options });
  await settled(await fixture<IaptMeasure>(element));
  return element;
}

/** On the page that follows the nine. */
async function afterNine(options: Partial<IaptMeasure> = {}): Promise<IaptMeasure> {
  const element = await measure({ answers: one, ...options });
  await press(element, 'Start');
  await repeat(element, 'Continue', 9);
  return element;
}

/** Words of a service for the nine alone: in English, and in a language of their own. */
const { difficulty: _item, ...nineItems } = phq9.items;
const { difficulty: _scale, ...nineOptions } = phq9.options;
const nine = (language: string) =>
  licensed(phq9, {
    language,
    dir: 'rtl',
    instruction: pseudo(phq9.instruction),
    items: pseudoTexts(nineItems),
    options: pseudoTexts(nineOptions),
  } as object);
/** The same with everything. */
const ten = (language: string) =>
  licensed(phq9, {
    language,
    dir: 'rtl',
    instruction: pseudo(phq9.instruction),
    items: pseudoTexts(phq9.items),
    options: pseudoTexts(phq9.options),
  } as object);

describe('the whole form', () => {
  it('is an attribute, and off without it', async () => {
    const element = await fixture<IaptMeasure>(
      html`<iapt-measure measure="phq-9" lang="en" .answers=${one}></iapt-measure>`,
    );
    await settled(element);
    expect(element.wholeForm).to.equal(false);
    expect(text(element)).to.contain('There are 9 questions.');
    element.setAttribute('whole-form', '');
    await settled(element);
    expect(text(element)).to.contain('There are 10 questions.');
    const battery = await fixture<IaptBattery>(
      html`<iapt-battery measures="phq-9 gad-7" lang="en" whole-form></iapt-battery>`,
    );
    await settled(battery);
    expect(text(battery)).to.contain('There are 17 questions. It takes about 5 minutes.');
    battery.wholeForm = false;
    await settled(battery);
    expect(text(battery)).to.contain('There are 16 questions. It takes about 5 minutes.');
  });

  it('asks the question after the nine, in the owner’s words, with nothing of the nine above it', async () => {
    const element = await afterNine();
    expect(where(element)).to.equal('PHQ-9, one more question');
    expect(legends(element)).to.deep.equal([question]);
    expect(words(all(element, '[part=heading]')[0])).to.equal(question);
    expect(all(element, '.question .option').map(words)).to.deep.equal(labels);
    expect(all(element, '.question :checked')).to.have.lengthOf(0);
    expect(text(element)).not.to.contain('last 2 weeks');
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[part=heading]')[0]);
  });

  it('goes past it where no problem was checked off, and without the attribute', async () => {
    const none = await afterNine({ answers: zeros });
    await sees(none, 'Check your answers');
    expect(all(none, '.row')).to.have.lengthOf(9);
    const off = await afterNine({ wholeForm: false });
    await sees(off, 'Check your answers');
  });

  it('shows help first', async () => {
    const element = await afterNine({ answers: { ...zeros, q9: 1 } });
    await sees(element, 'Thank you for telling us');
    await press(element, 'Continue');
    expect(where(element)).to.equal('PHQ-9, one more question');
  });

  it('counts to nine on the way, whatever was answered', async () => {
    const element = await measure();
    await press(element, 'Start');
    for (let number = 1; number <= 9; number += 1) {
      expect(where(element)).to.equal(`PHQ-9, question ${number} of 9`);
      await answer(element, number === 9 ? 'Not at all' : 'Several days');
    }
    expect(where(element)).to.equal('PHQ-9, one more question');
  });

  it('has it in the record as an answer, in no score, and tells it like any other', async () => {
    const element = await afterNine();
    const told = heard(element);
    const before = element.score;
    await answer(element, 'Very difficult');
    expect(details(told, 'iapt-answered')[0]).to.include({ item: 'difficulty', answer: 2 });
    expect(details(told, 'iapt-scored')[0]!.score).to.deep.equal(before);
    await press(element, 'Finish');
    const { record } = details(told, 'iapt-completed')[0]!;
    expect(record.answers).to.deep.equal({ ...one, difficulty: 2 });
    expect(record.missing).to.deep.equal({});
    expect(record.score).to.deep.include({ total: 2, answered: 9, status: 'complete' });
  });

  it('shows it apart on check-your-answers, and it can be changed from there', async () => {
    const element = await afterNine();
    await answer(element, 'Somewhat difficult');
    const lists = all(element, '.answers dl');
    expect(lists.map((list) => list.querySelectorAll('.row').length)).to.deep.equal([9, 1]);
    expect(words(lists[1])).to.contain(question).and.to.contain('Somewhat difficult');
    await press(element, `Change: ${question}`);
    await answer(element, 'Skip');
    expect(words(all(element, '.answers dl')[1])).to.contain('Skipped');
  });

  it('leaves it out when every answer goes back to 0, and has it again when one does not', async () => {
    const element = await afterNine();
    await answer(element, 'Extremely difficult');
    const third = `Change: ${phq9.items.q3}`;
    await press(element, third);
    await answer(element, 'Not at all');
    await sees(element, 'Check your answers');
    expect(text(element)).not.to.contain(question);
    await press(element, third);
    await answer(element, 'Several days');
    expect(text(element)).to.contain('Extremely difficult');
  });
});

describe('the whole form on one page', () => {
  const whole = { pace: 'whole-measure' } as const;
  const group = (element: Asked) => all(element, '.stands-alone');

  it('has it below the others, as a group with a heading of its own, once a problem is checked off', async () => {
    const element = await measure({ adjustments: whole });
    await press(element, 'Start');
    expect(group(element)).to.have.lengthOf(0);
    await choose(element, 'Several days', 4);
    expect(group(element).map((each) => words(each.querySelector('h2')!))).to.deep.equal(['One more question']);
    expect(legends(element).at(-1)).to.equal(`10. ${question}`);
    const [first, last] = [all(element, '.question')[0]!, all(element, '.question').at(-1)!];
    expect(first.getAttribute('aria-describedby')).to.contain('instruction');
    expect(last.hasAttribute('aria-describedby')).to.equal(false);
    expect(last.closest('.stands-alone')).to.equal(group(element)[0]);
    await choose(element, 'Very difficult', 10);
    await choose(element, 'Not at all', 4);
    expect(group(element)).to.have.lengthOf(0);
    await choose(element, 'Nearly every day', 1);
    expect(group(element)[0]!.querySelector<HTMLInputElement>(':checked')!.value).to.equal('2');
  });

  it('names it among what is open, and leads to it', async () => {
    const element = await measure({ adjustments: whole, answers: one });
    await press(element, 'Start');
    await press(element, 'Continue');
    const links = all(element, '[part=error-summary] a');
    expect(links.map(words)).to.deep.equal(['Question 10: choose an answer, or skip it']);
    links[0]!.click();
    const focused = element.shadowRoot!.activeElement as HTMLInputElement;
    expect([focused.name, focused.value]).to.deep.equal(['phq-9-difficulty', '0']);
  });

  it('is gone through to a record that can be scored', async () => {
    const element = await measure({ adjustments: whole });
    const told = heard(element);
    await press(element, 'Start');
    await choose(element, 'Several days', 1);
    await press(element, 'Back');
    await fillIn(element);
    await press(element, 'Finish');
    expect(details(told, 'iapt-completed')[0]!.record.answers).to.include({ q1: 1, difficulty: 0 });
  });
});

describe('the whole form with adjustments', () => {
  it('has the plain words of the question, and neither the plain instruction nor the calendar', async () => {
    const easy = { easyRead: true, explanations: true, pictograms: true, scales: 'pictures' } as const;
    const element = await afterNine({ adjustments: easy });
    expect(where(element)).to.equal('PHQ-9, one more question');
    expect(legends(element)).to.deep.equal([question]);
    for (const part of ['plainly', 'calendar']) expect(all(element, `[part=${part}]`), part).to.have.lengthOf(0);
    expect(text(element)).not.to.match(/last 2 weeks|bother/i);
    expect(all(element, '.hard-word').map(words)).to.include.members(['checked off', 'difficult', 'get along']);
    expect(all(element, '[part~=pictogram]')).to.have.lengthOf(1);
    expect(all(element, '.option [part=picture]')).to.have.lengthOf(4);
  });

  it('asks its parts first, each below the whole sentence', async () => {
    const element = await measure({ adjustments: { parts: true }, answers: one });
    await press(element, 'Start');
    await repeat(element, 'Continue', 9);
    while (where(element) !== 'PHQ-9, one more question') await press(element, 'Continue');
    expect(words(all(element, '[part=whole]')[0])).to.contain(question);
    expect(legends(element)).to.deep.equal(['How difficult have these problems made it for you to do your work?']);
    expect(text(element)).not.to.contain('last 2 weeks');
    await answer(element, 'Very difficult', 'Not difficult at all', 'Skip');
    expect(legends(element)).to.deep.equal([question]);
    expect(words(all(element, '[part=part-answers]')[0])).to.contain('Very difficult');
  });

  it('practises once for both measures', async () => {
    const battery = document.createElement('iapt-battery');
    Object.assign(battery, { measures: 'phq-9 gad-7', lang: 'en', wholeForm: true });
    Object.assign(battery, { adjustments: { practice: true }, answers: { 'phq-9': zeros } });
    await settled(await fixture<IaptBattery>(battery));
    await press(battery, 'Start');
    expect(where(battery)).to.contain('practice 1 of 3');
    await repeat(battery, 'Continue', 12);
    expect(where(battery)).to.equal('GAD-7, question 1 of 7');
  });

  it('has the interpreter’s words beside it, without their instruction', async () => {
    await registerWording(ten('fa'));
    const element = await afterNine({
      adjustments: { interpreter: 'fa' },
      circumstances: { interpreter: '1', interpreterReference: null },
    });
    expect(all(element, '[part=heading] .beside').map(words)).to.deep.equal([pseudo(question)]);
    expect(all(element, '.option .beside').map(words)).to.deep.equal(labels.map(pseudo));
    expect(text(element)).not.to.contain(pseudo(phq9.instruction));
  });

  it('is not asked where the interpreter’s words do not have it: an interpreter would have to guess', async () => {
    await registerWording(nine('ps'));
    const element = await afterNine({
      adjustments: { interpreter: 'ps' },
      circumstances: { interpreter: '1', interpreterReference: null },
    });
    await sees(element, 'Check your answers');
    expect(all(element, '.row')).to.have.lengthOf(9);
    expect(all(element, '.row .beside')).not.to.be.empty;
  });

  it('exchanges words in it like in any other question; where it is not asked, none are looked for there', async () => {
    const exchanges = [{ measure: 'phq-9', from: 'at home', to: 'in the house' }];
    const asked = await measure({ adjustments: { exchanges }, answers: one });
    expect(asked.score!.version).to.equal('adapted');
    const element = document.createElement('iapt-measure');
    const told = heard(element);
    Object.assign(element, { measure: 'phq-9', lang: 'en', adjustments: { exchanges }, answers: one });
    await settled(await fixture<IaptMeasure>(element));
    expect(element.score).to.include({ version: 'standard', threshold: 10 });
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['exchanges-unused']);
  });
});

describe('the whole form in words that do not have it', () => {
  it('is asked as far as they go: nine questions, and no failure', async () => {
    await bringLanguage('he', {}, 'rtl');
    await registerWording(nine('he'));
    const element = document.createElement('iapt-measure');
    const told = heard(element);
    Object.assign(element, { measure: 'phq-9', lang: 'he', wholeForm: true, answers: one });
    await settled(await fixture<IaptMeasure>(element));
    expect(text(element)).to.contain('There are 9 questions.');
    await press(element, 'Start');
    await repeat(element, 'Continue', 9);
    await sees(element, 'Check your answers');
    await press(element, 'Finish');
    expect(details(told, 'iapt-failed')).to.deep.equal([]);
    expect(details(told, 'iapt-completed')[0]!.record.answers).to.deep.equal(one);
  });
});

describe('the whole form that is set and taken back', () => {
  it('in the middle loses no other answer', async () => {
    const element = await measure({ wholeForm: false });
    await press(element, 'Start');
    await answer(element, 'Several days', 'Not at all');
    element.wholeForm = true;
    await settled(element);
    expect(where(element)).to.equal('PHQ-9, question 3 of 9');
    await answer(element, ...Array.from({ length: 7 }, () => 'Several days'));
    await sees(element, 'Thank you for telling us');
    await press(element, 'Continue');
    await choose(element, 'Very difficult');
    element.wholeForm = false;
    await settled(element);
    // The page before it.
    await sees(element, 'Thank you for telling us');
    await press(element, 'Continue');
    await sees(element, 'Check your answers');
    expect(all(element, '.row')).to.have.lengthOf(9);
    element.wholeForm = true;
    await settled(element);
    expect(text(element)).to.contain('Very difficult');
    element.wholeForm = false;
    await settled(element);
    await press(element, 'Finish');
    expect(element.record!.answers).to.deep.equal({ ...zeros, q1: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 1, q9: 1 });
    element.wholeForm = true;
    await settled(element);
    expect(element.record!.answers).not.to.have.property('difficulty');
  });
});

describe('the whole form and answers kept on this device', () => {
  const opened = async (draftKey: string, wholeForm: boolean) => {
    const element = document.createElement('iapt-measure');
    const told = heard(element);
    Object.assign(element, { measure: 'phq-9', lang: 'en', draftKey, wholeForm, answers: one });
    await settled(await fixture<IaptMeasure>(element));
    return { element, told };
  };
  const shows = (element: Asked, says: string) =>
    waitUntil(() => text(element).includes(says), `"${says}" is not on the page`, { timeout: 4000 });

  /** Answers the last question and closes the page. */
  const left = async (key: string) => {
    const { element } = await opened(key, true);
    await press(element, 'Start');
    await repeat(element, 'Continue', 9);
    await choose(element, 'Extremely difficult');
    await settled(element);
    fixtureCleanup();
  };

  it('are all there again, on the same page', async () => {
    const key = `key-whole-${Date.now()}`;
    await left(key);
    const { element, told } = await opened(key, true);
    expect(text(element)).to.contain('10 answers from before');
    await press(element, 'Go on');
    await shows(element, question);
    expect(all(element, '.question :checked')).to.have.lengthOf(1);
    expect(details(told, 'iapt-draft-restored')).to.deep.equal([{ answered: 10, lost: [] }]);
  });

  it('are taken up without it, and nothing is lost', async () => {
    const key = `key-nine-${Date.now()}`;
    await left(key);
    const { element, told } = await opened(key, false);
    await press(element, 'Go on');
    await shows(element, 'There are 9 questions.');
    expect(text(element)).to.contain('You have answered 9 questions already.');
    expect(details(told, 'iapt-failed')).to.deep.equal([]);
    expect(details(told, 'iapt-draft-restored')[0]!.lost).to.deep.equal([]);
    await press(element, 'Start');
    await repeat(element, 'Continue', 9);
    await sees(element, 'Check your answers');
    await press(element, 'Finish');
    expect(element.record!.answers).to.deep.equal(one);
  });
});

describe('<iapt-score> of a whole form', () => {
  async function recorded(choice: string, support?: 'proxy'): Promise<MeasureRecord> {
    const element = await afterNine(support ? { adjustments: { support }, circumstances: { supporter: null } } : {});
    await answer(element, choice);
    await press(element, 'Finish');
    return element.record!;
  }

  async function shown(record: MeasureRecord): Promise<IaptScore> {
    const element = await fixture<IaptScore>(html`<iapt-score lang="en" .record=${record}></iapt-score>`);
    await settled(element);
    return element;
  }

  const beside = (element: IaptScore) => all(element, '[part=unscored]');

  it('shows the answer in words, apart from the score', async () => {
    const element = await shown(await recorded('Extremely difficult'));
    expect(beside(element).map(words)).to.deep.equal([
      `Asked beside the score ${question} Extremely difficult This answer is not part of the score.`,
    ]);
    expect(text(element)).to.contain('Total 2 of 27').and.to.contain('9 of 9 questions answered');
  });

  it('says that it was skipped', async () => {
    expect(words(beside(await shown(await recorded('Skip')))[0])).to.contain('Skipped');
  });

  it('shows what somebody else answered for the person, too', async () => {
    const record = await recorded('Very difficult', 'proxy');
    expect(record.kind).to.equal('proxy');
    expect(words(beside(await shown(record))[0])).to.contain('Very difficult');
  });

  it('has nothing to show of a record without it, and follows one with it', async () => {
    const record = await recorded('Somewhat difficult');
    const { difficulty: _given, ...answers } = record.answers;
    const element = await shown({ ...record, answers });
    expect(beside(element)).to.have.lengthOf(0);
    element.record = record;
    await settled(element);
    expect(words(beside(element)[0])).to.contain('Somewhat difficult');
  });
});
