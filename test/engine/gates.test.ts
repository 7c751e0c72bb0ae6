import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  AnswerError,
  askedItems,
  EventError,
  issues,
  itemsOf,
  record,
  route,
  score,
  start,
  type Answer,
  type Answers,
  type Measure,
} from '@iapt-elements/engine';
import { answersIn } from '../support/answers.js';
import { contextOfRecord, gad7, measureOf, phq9, Scenario } from '../support/scenario.js';
import { closedItems, zeroedItems } from '../../packages/engine/src/gates.js';
import { anyAnswers } from './arbitraries.js';

/** IBS-SSS: "no" to pain closes items 1 and 2, "no" to distension item 3. */
const ibs = measureOf('ibs-sss');
const page = (item: string) => `ibs-sss/${item}`;
const no = 0;
const yes = 1;

/** Everything answered, at check-your-answers. */
const atCheck = (text: string, ...others: readonly Measure[]) =>
  Scenario.starting({ answers: { 'ibs-sss': answersIn(ibs, text) } }, ibs, ...others)
    .go('check')
    .expectPage('check');

describe('gates: what is asked', () => {
  it('is everything where a measure has neither gates nor conditions', () => {
    expect([...zeroedItems(gad7, {}), ...closedItems(gad7, {})]).to.deep.equal([]);
  });

  it('is the gate before the items that hang on it', () => {
    expect(itemsOf(ibs).map(({ code }) => code)).to.deep.equal(['pain', 'q1', 'q2', 'distension', 'q3', 'q4', 'q5']);
  });

  const asked: readonly (readonly [Answers, readonly string[]])[] = [
    [{}, ['pain', 'q1', 'q2', 'distension', 'q3', 'q4', 'q5']],
    [{ pain: yes, distension: yes }, ['pain', 'q1', 'q2', 'distension', 'q3', 'q4', 'q5']],
    [{ pain: no }, ['pain', 'distension', 'q3', 'q4', 'q5']],
    [{ distension: no }, ['pain', 'q1', 'q2', 'distension', 'q4', 'q5']],
    [{ pain: no, distension: no }, ['pain', 'distension', 'q4', 'q5']],
    [{ pain: 'skipped' }, ['pain', 'q1', 'q2', 'distension', 'q3', 'q4', 'q5']],
  ];
  for (const [answers, items] of asked) {
    it(`with ${JSON.stringify(answers)} is ${items.join(', ')}`, () => {
      expect(askedItems(ibs, answers)).to.deep.equal(items);
      const pages = route(start([ibs], { answers: { 'ibs-sss': answers } }));
      expect(pages.flatMap((each) => (each.kind === 'questions' ? each.items : []))).to.deep.equal(items);
      const [whole] = route(
        start([ibs], { delivery: { pace: 'whole-measure' }, answers: { 'ibs-sss': answers } }),
      ).slice(1);
      expect(whole).to.deep.include({ id: 'ibs-sss', items });
    });
  }

  it('of the HAI is 14 items, of the MI both columns', () => {
    expect(askedItems(measureOf('hai'), {})).to.have.lengthOf(14);
    expect(askedItems(measureOf('mi'), {})).to.have.lengthOf(52);
  });
});

describe('gates: the way through', () => {
  it('jumps over what "no" has answered', () => {
    Scenario.of(ibs)
      .next()
      .expectPage(page('pain'))
      .answerOn(no)
      .expectPage(page('distension'))
      .answerOn(no)
      .expectPage(page('q4'))
      .answerOn(50, 24)
      .expectPage('check')
      .finish();
  });

  it('leads to them after "yes", and after a gate that is skipped', () => {
    Scenario.of(ibs).next().answerOn(yes).expectPage(page('q1'));
    Scenario.of(ibs).next().skip().expectPage(page('q1')).answerOn(30, 40, yes).expectPage(page('q3'));
  });

  it('has no issue for a question that is not asked', () => {
    const open = (answers: Answers) =>
      issues(start([ibs], { answers: { 'ibs-sss': answers } })).map(({ item }) => item);
    expect(open({ pain: no })).to.deep.equal(['distension', 'q3', 'q4', 'q5']);
    expect(open({ pain: no, distension: no, q4: 1, q5: 1 })).to.deep.equal([]);
  });

  it('goes back over them, too', () => {
    Scenario.of(ibs)
      .next()
      .answerOn(no)
      .back()
      .expectPage(page('pain'))
      .answer('pain', yes)
      .next()
      .expectPage(page('q1'));
  });

  it('on one page asks what opens, before going on', () => {
    const whole = Scenario.starting({ delivery: { pace: 'whole-measure' } }, ibs).next();
    const closed = whole.answer('pain', no).answer('distension', no).answer('q4', 1).answer('q5', 1);
    closed.next().expectPage('check');
    const opened = closed.next().go('ibs-sss').answer('pain', yes).next();
    opened.expectPage('ibs-sss').expectIssues('ibs-sss/q1!', 'ibs-sss/q2!');
    opened.answer('q1', 3).answer('q2', 10).next().expectPage('check').finish();
  });
});

describe('gates: changed from check-your-answers', () => {
  const closed = () => atCheck('. . . 50 24 pain=0 distension=0');

  it('to "yes" leads through every question that opens, and then back', () => {
    const opened = closed().go(page('pain')).answer('pain', yes).next();
    opened.expectPage(page('q1')).expectIssues('ibs-sss/q1', 'ibs-sss/q2');
    opened.answer('q1', 10).next().expectPage(page('q2')).answer('q2', 20).next().expectPage('check');
    expect(opened.answer('q1', 10).next().answer('q2', 20).next().session.changing).to.equal(false);
  });

  it('to "yes" cannot be finished before they are dealt with: no total is lost by accident', () => {
    const opened = closed().go(page('pain')).answer('pain', yes).next();
    opened.expectRefused((scenario) => scenario.finish(), EventError, /^finish: /);
    opened.next().expectPage(page('q1')).expectIssues('ibs-sss/q1!', 'ibs-sss/q2');
    opened.skip().skip().expectPage('check').finish();
  });

  it('to "no" comes straight back, and counts 0 what was said before', () => {
    const changed = atCheck('60 70 50 20 10 pain=1 distension=1').go(page('pain')).answer('pain', no).next();
    changed.expectPage('check').expectIssues();
    // 0 + 0 + 50 + 20 + 10, not 210.
    expect(changed.finish().record().score).to.include({ total: 80, caseness: 'case', status: 'complete' });
  });

  it('and back again has every answer as before', () => {
    const changed = atCheck('60 70 50 20 10 pain=1 distension=1').go(page('pain')).answer('pain', no).next();
    const back = changed.go(page('pain')).answer('pain', yes).next().expectPage('check');
    expect(back.finish().record().score).to.include({ total: 210 });
  });

  it('by the host, while the person is at check-your-answers, leads to what opens', () => {
    const step = closed().step({ kind: 'answer', measure: 'ibs-sss', item: 'distension', answer: yes });
    step.expectPage(page('q3')).answer('q3', 5).next().expectPage('check');
  });

  it('by the host, while the person is at a question that closes, leads to the gate', () => {
    const at = Scenario.of(ibs).next().answerOn(yes, 10).expectPage(page('q2'));
    at.step({ kind: 'answer', measure: 'ibs-sss', item: 'pain', answer: no }).expectPage(page('pain'));
  });

  it('of one measure leaves the others alone', () => {
    const answers = { 'ibs-sss': answersIn(ibs, '. . . 1 1 pain=0 distension=0') };
    Scenario.starting({ answers }, gad7, ibs)
      .next()
      .expectPage('gad-7/q1')
      .expectIssues(...gad7.items.map(({ code }) => `gad-7/${code}`));
  });
});

describe('gates: the record', () => {
  const recordOf = (text: string) =>
    record(start([ibs], { answers: { 'ibs-sss': answersIn(ibs, text) } }), 'ibs-sss', contextOfRecord);

  it('says of what was not asked that it was not asked', () => {
    const made = recordOf('. . 50 20 10 pain=0 distension=1');
    expect(made.missing).to.deep.equal({ q1: 'not-asked', q2: 'not-asked' });
    expect(made.answers).to.deep.equal({ pain: 0, distension: 1, q3: 50, q4: 20, q5: 10 });
  });

  it('leaves out what was said before the gate closed: it would say otherwise than the total', () => {
    const made = recordOf('60 - 50 20 10 pain=0 distension=1');
    expect(made.answers).not.to.have.any.keys('q1', 'q2');
    expect(made.missing).to.deep.equal({ q1: 'not-asked', q2: 'not-asked' });
    expect(score(ibs, made.answers, { final: true })).to.deep.equal(made.score);
  });

  it('tells it from what was not reached and what was skipped', () => {
    const made = recordOf('. . - . 10 pain=0 distension=1');
    expect(made.missing).to.deep.equal({ q1: 'not-asked', q2: 'not-asked', q3: 'skipped', q4: 'not-reached' });
  });

  it('of a version with more items says which were not reached, of one with fewer which were not asked', () => {
    const hai = measureOf('hai');
    const answers = { hai: answersIn(hai, '1×14 .×4') };
    const made = record(start([hai], { answers, versions: { hai: '18-item' } }), 'hai', contextOfRecord);
    expect(made.missing).to.deep.equal({
      q15: 'not-reached',
      q16: 'not-reached',
      q17: 'not-reached',
      q18: 'not-reached',
    });
    const shorter = record(start([hai], { answers }), 'hai', contextOfRecord);
    expect(shorter.missing).to.deep.equal({ q15: 'not-asked', q16: 'not-asked', q17: 'not-asked', q18: 'not-asked' });
    expect(made.score).to.deep.include({ version: '18-item', status: 'unscorable', total: null });
    expect(made.score!.national, '14 × 1').to.deep.equal({ threshold: 18, caseness: 'not-case' });
  });

  it('of reworded questions has no threshold, and no national one either', () => {
    const answers = { 'phq-9': answersIn(phq9, '2×9') };
    const made = record(start([phq9], { answers, versions: { 'phq-9': 'adapted' } }), 'phq-9', contextOfRecord);
    expect(made.score).to.deep.include({ version: 'adapted', total: 18, threshold: null, caseness: 'not-defined' });
    expect(made.score).to.include({ band: null });
    expect(made.score!.national).to.deep.equal({ threshold: null, caseness: 'not-defined' });
  });

  it('scores the same from itself, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers(ibs), (answers) => {
        const made = record(start([ibs], { answers: { 'ibs-sss': answers } }), 'ibs-sss', contextOfRecord);
        expect(score(ibs, answers, { final: true })).to.deep.equal(made.score);
        expect(score(ibs, made.answers, { final: true })).to.deep.equal(made.score);
      }),
    );
  });
});

describe('clear', () => {
  const clear = (item: string, measure = 'ibs-sss') => ({ kind: 'clear', measure, item }) as const;

  it('takes an answer back: the question is open again, and nothing else changes', () => {
    const at = Scenario.of(ibs).next().answerOn(yes).answer('q1', 50).step(clear('q1'));
    at.expectPage(page('q1'));
    expect(at.session.answers['ibs-sss']).to.deep.equal({ pain: 1 });
    at.next()
      .expectPage(page('q1'))
      .expectIssues('ibs-sss/q1!', ...['q2', 'distension', 'q3', 'q4', 'q5'].map(page));
  });

  it('of what has no answer changes nothing', () => {
    const at = Scenario.of(ibs).next();
    expect(at.step(clear('q5')).session.answers).to.deep.equal(at.session.answers);
  });

  it('of a gate opens what hung on it', () => {
    const at = atCheck('. . . 50 24 pain=0 distension=0').step(clear('pain'));
    at.expectPage(page('pain')).expectIssues(...['pain', 'q1', 'q2'].map(page));
  });

  it('at check-your-answers leads to the question: nothing can be finished without knowing', () => {
    const at = atCheck('1 10 1 1 1 pain=1 distension=1').step(clear('q4')).expectPage(page('q4'));
    at.expectRefused((scenario) => scenario.finish(), EventError, /^finish: /);
    at.skip().expectPage('check');
  });

  it('of item 9 takes its help page away', () => {
    const help = Scenario.starting({ answers: { 'phq-9': answersIn(phq9, '0×8 2') } }, phq9).go('check');
    help.expectPage('phq-9/q9/help').step(clear('q9', 'phq-9')).expectPage('phq-9/q9');
  });

  it('is refused for a measure or an item that is not asked', () => {
    const at = Scenario.of(ibs);
    for (const id of ['gad-7', '', '__proto__'])
      at.expectRefused((scenario) => scenario.step(clear('q1', id)), EventError, /^clear: The session does not ask/);
    for (const item of ['q9', '', '__proto__'])
      at.expectRefused((scenario) => scenario.step(clear(item)), AnswerError, /There is no such item/);
  });

  it('is refused after the end', () => {
    const done = atCheck('1 10 1 1 1 pain=1 distension=1').finish();
    done.expectRefused((scenario) => scenario.step(clear('q1')), EventError, /^clear: The session is completed/);
  });
});

describe('several statements', () => {
  const hai = measureOf('hai');

  it('are kept as they were ticked, and cannot be changed from outside', () => {
    const ticked = [1, 3];
    const at = Scenario.of(hai).next().answer('q1', ticked);
    const other = start([hai], { answers: { hai: { q1: ticked } } });
    ticked.push(99);
    expect(at.session.answers.hai).to.deep.equal({ q1: [1, 3] });
    expect(other.answers.hai).to.deep.equal({ q1: [1, 3] });
    expect(Object.isFrozen(at.session.answers.hai!.q1)).to.equal(true);
    expect(at.record('hai').answers).to.deep.equal({ q1: [1, 3] });
    expect(at.record('hai').missing).not.to.have.key('q1');
  });

  it('have one form: in the published order, each once, a single one as its number', () => {
    const forms: readonly (readonly [readonly number[], unknown])[] = [
      [
        [3, 1],
        [1, 3],
      ],
      [
        [2, 0, 2, 1],
        [0, 1, 2],
      ],
      [[2], 2],
      [[0], 0],
      [[1, 1], 1],
    ];
    for (const [given, form] of forms) {
      expect(Scenario.of(hai).next().answer('q1', given).session.answers.hai).to.deep.equal({ q1: form });
      expect(start([hai], { answers: { hai: { q1: given } } }).answers.hai).to.deep.equal({ q1: form });
    }
  });

  it('are not reached once the last is taken away', () => {
    const at = Scenario.of(hai).next().answer('q1', [1, 3]).step({ kind: 'clear', measure: 'hai', item: 'q1' });
    expect(at.session.answers.hai).to.deep.equal({});
    at.next().expectPage('hai/q1');
  });

  it('count as their highest wherever one counts: flags, criteria and items of a scale that is not summed', () => {
    const invented: Measure = {
      ...hai,
      flags: [{ code: 'risk', item: 'q1', atLeast: 2, source: 'test' }],
      itemThreshold: { from: 2, source: 'test' },
      criteria: { code: 'rule', clusters: [{ code: 'a', items: ['q1', 'q2'], count: 1, value: 2 }], source: 'test' },
    };
    const at = (q1: Answer) => {
      const { flags, itemCaseness, criteria } = score(invented, { q1, q2: 0 });
      return [flags.risk, itemCaseness!.q1, criteria!.rule];
    };
    expect(at([0, 3])).to.deep.equal(['raised', 'case', true]);
    expect(at([0, 1])).to.deep.equal(['none', 'not-case', false]);
    expect(at('skipped')).to.deep.equal(['unknown', 'undetermined', null]);
    const { session } = Scenario.of(invented).next().answer('q1', [1, 2]).next();
    expect(session.page).to.equal('hai/q1/help');
  });

  it('are refused where one statement is chosen', () => {
    for (const answer of [[1], [0, 1], []]) {
      Scenario.of(gad7).expectRefused((scenario) => scenario.answer('q1', answer), AnswerError, /an object is not/);
    }
  });
});
