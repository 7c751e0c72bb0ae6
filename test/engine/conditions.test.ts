import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { askedItems, EventError, issues, score, start, type Answers, type Measure } from '@iapt-elements/engine';
import { answersIn } from '../support/answers.js';
import { measureOf, phq9, Scenario } from '../support/scenario.js';
import { anyAnswers } from './arbitraries.js';

/** Employment: three questions are asked only of the employed. */
const work = measureOf('employment');
const three = ['weekly-hours', 'self-employed', 'sickness-absence'];
const others = work.items.map(({ code }) => code).filter((code) => !three.includes(code));
const page = (item: string) => `employment/${item}`;
const atCheck = (text: string) =>
  Scenario.starting({ answers: { employment: answersIn(work, text) } }, work)
    .go('check')
    .expectPage('check');
const employed = '01 02 N Y N×7 NA';
const retired = '08 .×3 N×7 NA';

describe('conditions: what is asked', () => {
  const all = work.items.map(({ code }) => code);
  const rows: readonly (readonly [Answers, readonly string[]])[] = [
    [{}, others],
    [{ status: '01' }, all],
    ...['02', '03', '04', '05', '06', '07', '08', 'ZZ', 'skipped'].map((status) => [{ status }, others] as const),
    [{ status: '08', 'weekly-hours': '01' }, others],
  ];
  for (const [answers, items] of rows) {
    it(`with ${JSON.stringify(answers)} is ${items.length} questions`, () => {
      expect(askedItems(work, answers)).to.deep.equal(items);
      const open = issues(start([work], { answers: { employment: answers } })).map(({ item }) => item);
      expect(open).to.deep.equal(items.filter((code) => !(code in answers)));
    });
  }

  it('that hangs on what is not asked itself is not asked', () => {
    const chain: Measure = {
      ...work,
      conditions: [
        { item: 'status', answers: ['01'], items: ['self-employed'], source: 'test' },
        { item: 'self-employed', answers: ['Y', 'N'], items: ['sickness-absence'], source: 'test' },
      ],
    };
    const asked = (answers: Answers) => askedItems(chain, answers).includes('sickness-absence');
    expect(asked({ status: '01', 'self-employed': 'N' })).to.equal(true);
    expect(asked({ status: '01', 'self-employed': 'Z' })).to.equal(false);
    expect(asked({ status: '08', 'self-employed': 'N' })).to.equal(false);
  });
});

describe('conditions: the way through', () => {
  it('leads to them after the answer that opens them, and past them after any other', () => {
    Scenario.of(work)
      .next()
      .answerOn('01')
      .expectPage(page('weekly-hours'))
      .answerOn('02', 'N', 'N')
      .expectPage(page(others[1]!));
    Scenario.of(work).next().answerOn('08').expectPage(page(others[1]!));
    Scenario.of(work).next().skip().expectPage(page(others[1]!));
  });

  it('on one page asks what opens, before going on', () => {
    const whole = Scenario.starting(
      { delivery: { pace: 'whole-measure' }, answers: { employment: answersIn(work, retired) } },
      work,
    );
    const opened = whole.go('employment').answer('status', '01').next();
    opened.expectPage('employment').expectIssues(...three.map((code) => `employment/${code}!`));
    opened.answer('status', '08').next().expectPage('check');
  });

  it('changed to one that opens them cannot be finished before they are dealt with', () => {
    const opened = atCheck(retired).go(page('status')).answer('status', '01').next();
    opened.expectPage(page('weekly-hours'));
    opened.expectRefused((scenario) => scenario.finish(), EventError, /^finish: /);
    opened.answerOn('01', 'N', 'N').expectPage('check').finish();
  });

  it('changed to one that closes them loses nothing in the session, and leaves them out of the record', () => {
    const closed = atCheck(employed).go(page('status')).answer('status', '08').next().expectPage('check');
    expect(closed.session.answers.employment).to.include({ 'weekly-hours': '02', 'sickness-absence': 'Y' });
    const made = closed.finish().record('employment');
    expect(made.answers).not.to.have.any.keys(...three);
    expect(made.missing).to.deep.equal(Object.fromEntries(three.map((code) => [code, 'not-asked'])));
    expect(closed.go(page('status')).answer('status', '01').next().record('employment').answers).to.include({
      'weekly-hours': '02',
    });
  });
});

describe('conditions: what counts', () => {
  it('is what is asked: the others are neither answered nor missing', () => {
    const at = (text: string) => score(work, answersIn(work, text), { final: true });
    expect(at(retired)).to.deep.include({ status: 'complete', answered: 9, missing: [] });
    expect(at(employed)).to.deep.include({ status: 'complete', answered: 12, missing: [] });
    expect(at('01 .×3 N×7 NA')).to.deep.include({ status: 'unscorable', answered: 9, missing: three });
  });

  it('is the same from the record, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers(work), (answers) => {
        const made = Scenario.starting({ answers: { employment: answers } }, work, phq9).record('employment');
        expect(score(work, made.answers, { final: true })).to.deep.equal(made.score);
        expect(made.score).to.deep.equal(score(work, answers, { final: true }));
        for (const code of three) {
          const reason = made.missing[code] ?? null;
          expect(reason === 'not-asked', code).to.equal(answers.status !== '01');
        }
      }),
    );
  });
});
