import { expect } from '@open-wc/testing';
import type { Question } from '@iapt-elements/adaptations';
import type { Measure } from '@iapt-elements/engine';
import { answersIn } from '../support/answers.js';
import { measureOf, Scenario, wordsFor } from '../support/scenario.js';
import { plainOption, plainQuestion } from '../support/unadapted.js';

/** Questions of every kind: a number of one's own, codes, a gate, and what is never summed. */

const english = (text: string) => ({ text, language: 'en' });
const ibs = measureOf('ibs-sss');
const peq = measureOf('peq-assessment');

function questionAt(scenario: Scenario): Question {
  const shown = scenario.screen();
  if (shown.kind !== 'questions') throw new Error(`${shown.kind} has no question.`);
  return shown.questions[0]!;
}

const atCheck = (measure: Measure, text: string) =>
  Scenario.starting({ answers: { [measure.id]: answersIn(measure, text) } }, measure).go('check');

function rowsOf(scenario: Scenario) {
  const shown = scenario.screen();
  return shown.kind === 'check' ? shown.groups.flatMap(({ rows }) => rows) : [];
}

describe('compose: a number of one’s own', () => {
  const atQ1 = Scenario.of(ibs).next().answerOn(1).expectPage('ibs-sss/q1');

  it('has the ends of its scale with their words, and nothing to choose from', () => {
    expect(questionAt(atQ1)).to.deep.equal({
      ...plainQuestion,
      measure: 'ibs-sss',
      item: 'q1',
      number: 2,
      text: english('q1 of IBS-SSS'),
      scale: 'q1',
      options: [],
      entry: {
        lowest: { value: 0, text: english('option 0'), beside: null },
        highest: { value: 100, text: english('option 100'), beside: null },
      },
      writing: null,
      several: false,
      answer: null,
      issue: null,
    });
  });

  it('has the numbers where the wording has no words for the ends', () => {
    const bare = wordsFor(ibs, { options: {} });
    const { entry } = questionAt(atQ1.shown({ wording: { 'ibs-sss': bare } }));
    expect(entry).to.deep.equal({
      lowest: { value: 0, text: english('0'), beside: null },
      highest: { value: 100, text: english('100'), beside: null },
    });
  });

  it('says between which numbers, when it was left open', () => {
    const issue = { key: 'error.number', values: { lowest: 0, highest: 100 } };
    expect(questionAt(atQ1.next()).issue).to.deep.equal(issue);
    atQ1.next().expectScreen({ issues: [{ measure: 'ibs-sss', item: 'q1', message: issue }] });
    expect(questionAt(atQ1.next().answer('q1', 0)).issue).to.equal(null);
  });

  it('says so again when what was typed is taken back', () => {
    const cleared = atQ1.answer('q1', 5).step({ kind: 'clear', measure: 'ibs-sss', item: 'q1' });
    expect(questionAt(cleared)).to.include({ answer: null, issue: null });
    expect(questionAt(cleared.next()).issue).to.include({ key: 'error.number' });
  });

  it('is shown as a number when the answers are checked, 0 as well', () => {
    const [, q1, , , q3] = rowsOf(atCheck(ibs, '57 30 0 20 10 pain=1 distension=1'));
    expect(q1!.answer).to.deep.equal([{ number: 57, text: null }]);
    expect(q3!.answer).to.deep.equal([{ number: 0, text: null }]);
  });

  it('that is skipped is shown as skipped', () => {
    const [, q1] = rowsOf(atCheck(ibs, '- 30 0 20 10 pain=1 distension=1'));
    expect(q1!.answer).to.deep.equal({ key: 'check.skipped' });
  });
});

describe('compose: a gate', () => {
  it('numbers the questions that are asked, without those that it has closed', () => {
    const closed = Scenario.of(ibs).next().answerOn(0).expectPage('ibs-sss/distension');
    expect(questionAt(closed).number).to.equal(2);
    closed.expectScreen({ where: { key: 'where.question', values: { title: 'IBS-SSS', number: 2, count: 5 } } });
    const open = Scenario.of(ibs).next().answerOn(1, 5, 10).expectPage('ibs-sss/distension');
    open.expectScreen({ where: { key: 'where.question', values: { title: 'IBS-SSS', number: 4, count: 7 } } });
  });

  it('is among the answers that are checked; what it closed is not', () => {
    const items = rowsOf(atCheck(ibs, '90 90 90 20 10 pain=0 distension=0')).map(({ item }) => item);
    expect(items).to.deep.equal(['pain', 'distension', 'q4', 'q5']);
  });

  it('counts among the questions at the beginning, with all that it may open', () => {
    Scenario.of(ibs).expectScreen({
      length: {
        questions: { key: 'introduction.questions', values: { count: 7 } },
        // 7 × 18 seconds = 2.1 minutes.
        minutes: { key: 'introduction.minutes', values: { count: 2 } },
      },
    });
  });
});

describe('compose: codes', () => {
  it('are the options, in the published order, without numbers', () => {
    const options = (codes: readonly string[]) =>
      codes.map((value) => ({ value, text: english(`option ${value}`), number: null, ...plainOption }));
    const first = Scenario.of(peq).next();
    expect(questionAt(first)).to.deep.include({ options: options(['Y', 'N']), entry: null });
    expect(questionAt(first.answerOn('Y', 'N')).options).to.deep.equal(options(['Y', 'N', 'NA']));
    const satisfaction = questionAt(first.answerOn('Y', 'N', 'NA', 'Y'));
    expect(satisfaction.options.map(({ value }) => value)).to.deep.equal(['0', '1', '2', '3', '4']);
  });

  it('are shown in words when the answers are checked, and only what was skipped as skipped', () => {
    const answers = rowsOf(atCheck(peq, 'Y N NA - 0')).map(({ answer }) => answer);
    expect(answers).to.deep.equal([
      ...['Y', 'N', 'NA'].map((code) => [{ number: null, text: english(`option ${code}`) }]),
      { key: 'check.skipped' },
      [{ number: null, text: english('option 0') }],
      { key: 'check.nothing' },
    ]);
  });
});

describe('compose: the score for the patient', () => {
  const finished = (id: string, text: string) => {
    const shown = atCheck(measureOf(id), text).finish().shown({ showScore: 'end' }).screen();
    return shown.kind === 'completion' ? shown.scores : null;
  };

  it('is none at all where nothing is summed', () => {
    for (const [id, text] of [
      ['iapt-phobia', '8 8 8'],
      ['bpi-sf', '10×11'],
      ['peq-assessment', 'Y Y Y Y 4'],
      ['peq-treatment', '4×6'],
      ['employment', '01 01 Y N N N N N N N N Y'],
    ] as const) {
      expect(finished(id, text), id).to.deep.equal([]);
      const live = Scenario.of(measureOf(id)).next().shown({ showScore: 'live' });
      live.expectScreen({ score: null });
    }
  });

  it('is a mean with two decimals', () => {
    const values = { title: 'MI', total: 2.27, highest: 5 };
    expect(finished('mi', '3×7 2×19 1×26')).to.deep.equal([{ key: 'score.total', values }]);
    const live = Scenario.of(measureOf('dds-17')).next().answer('q1', 4).shown({ showScore: 'live' });
    // 4 and sixteen of 1 to 6: 20 / 17 and 100 / 17.
    live.expectScreen({ score: { key: 'score.range', values: { title: 'DDS-17', lowest: 1.18, highest: 5.88 } } });
  });

  it('of the IBS-SSS is without what a gate closed', () => {
    const values = { title: 'IBS-SSS', total: 74, highest: 500 };
    expect(finished('ibs-sss', '100×3 50 24 pain=0 distension=0')).to.deep.equal([{ key: 'score.total', values }]);
  });
});
