import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  AnswerError,
  askedItems,
  checkAnswer,
  issues,
  keptText,
  record,
  score,
  start,
  type Answers,
  type Measure,
} from '@iapt-elements/engine';
import { answersIn } from '../support/answers.js';
import { contextOfRecord, measureOf, Scenario } from '../support/scenario.js';

const biq = measureOf('biq');
const peq = measureOf('peq-assessment');
const hold = (text: unknown) => () => {
  checkAnswer(biq, 'features', text);
};

describe('free text: what it can hold', () => {
  const kept = [
    'a',
    ' ',
    'My nose.',
    'one\ntwo\r\nthree\tfour',
    'skipped',
    'not-applicable',
    '0',
    'شكرا',
    '🙂',
    '<b>',
    'x'.repeat(1000),
  ];
  for (const text of kept) {
    it(`${JSON.stringify(text.slice(0, 20))} of ${text.length} characters, to the letter`, () => {
      expect(hold(text)).not.to.throw();
      const at = Scenario.of(biq).next().answer('features', text);
      expect(at.session.answers.biq).to.deep.equal({ features: text });
      expect(at.record('biq').answers).to.deep.equal({ features: text });
    });
  }

  const limits =
    /^biq › features: .* is not an answer\. Use a text of 1 to 1000 characters without control characters; /;
  const refused: readonly (readonly [string, unknown])[] = [
    ['nothing', ''],
    ['one character too many', 'x'.repeat(1001)],
    ['a null character', 'a\u0000b'],
    ['an escape', '\u001b[31m'],
    ['a delete', 'a\u007f'],
    ['a control character of the second row', 'a\u0085'],
    ['half a character', 'a\ud83d'],
    ['a number', 1],
    ['a list', ['a']],
    ['null', null],
  ];
  for (const [what, value] of refused) {
    it(`not ${what}: the error names measure, item and limit`, () => {
      expect(hold(value)).to.throw(AnswerError, limits);
      expect(() => score(biq, { features: value } as Answers)).to.throw(AnswerError, limits);
      expect(() => start([biq], { answers: { biq: { features: value } as Answers } })).to.throw(AnswerError, limits);
    });
  }

  it('not even in an error: what a person wrote does not belong in a log', () => {
    expect(hold(`My secret ${'x'.repeat(2000)}`)).to.throw(/^.{0,200}$/);
  });
});

/** Letters, spaces, what nobody can see, and halves of characters beside whole ones. */
const signs = ['a', 'ش', ' ', '\n', '\t', '\u0000', '\u000b', '\u0085', '\ud83d', '\ude00', '🙂'];
const anyTyped = fc.string({ unit: fc.constantFrom(...signs), maxLength: 60 });

describe('free text: what is kept of what is typed', () => {
  it('is what can be held, whatever it is', () => {
    fc.assert(
      fc.property(anyTyped, fc.integer({ min: 1, max: 40 }), (typed, longest) => {
        const text = keptText(typed, longest);
        const short: Measure = { ...biq, scales: { ...biq.scales, features: { text: { longest } } } };
        if (text !== '') checkAnswer(short, 'features', text);
        expect(keptText(text, longest), 'twice is the same').to.equal(text);
      }),
    );
  });

  const rows: readonly (readonly [string, number, string])[] = [
    ['as it is\n', 100, 'as it is\n'],
    ['from\u000ba slide\u0000', 100, 'froma slide'],
    ['too long', 3, 'too'],
    ['ab🙂', 3, 'ab'],
    [' \n ', 100, ''],
    ['', 100, ''],
  ];
  for (const [typed, longest, text] of rows) {
    it(`of ${JSON.stringify(typed)} with room for ${longest} is ${JSON.stringify(text)}`, () => {
      expect(keptText(typed, longest)).to.equal(text);
    });
  }
});

describe('free text: a question that can be left empty', () => {
  it('is asked where the form asks it', () => {
    expect(askedItems(biq, {})[0]).to.equal('features');
    expect(askedItems(peq, {}).at(-1)).to.equal('comments');
  });

  it('never waits: it is left without an answer, and is no issue', () => {
    const at = Scenario.of(biq).next().expectPage('biq/features').next().expectPage('biq/q1');
    expect(issues(at.session).map(({ item }) => item)).not.to.include('features');
    const whole = Scenario.starting({ delivery: { pace: 'whole-measure' } }, peq).next();
    const answered = whole
      .answer('q1', 'Y')
      .answer('q2', 'Y')
      .answer('q3', 'NA')
      .answer('q4', 'N')
      .answer('satisfaction', '4');
    expect(answered.next().expectPage('check').finish().record().answers).not.to.have.key('comments');
  });

  it('skipped is empty: "skipped" is only ever what somebody wrote', () => {
    const at = Scenario.of(biq).next().answer('features', 'My nose.').skip('features').expectPage('biq/q1');
    expect(at.session.answers.biq).to.deep.equal({});
    expect(at.back().answer('features', 'skipped').record().answers).to.deep.equal({ features: 'skipped' });
  });

  it('is never in a score, and never missing', () => {
    const answers = answersIn(biq, '1×9');
    const with_ = { ...answers, features: 'skipped' };
    expect(score(biq, with_, { final: true })).to.deep.equal(score(biq, answers, { final: true }));
    const made = record(start([biq], { answers: { biq: answers } }), 'biq', contextOfRecord);
    expect(made.missing).to.deep.equal({});
  });
});
