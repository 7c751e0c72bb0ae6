import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  answeredIn,
  askedItems,
  askedNow,
  EventError,
  issues,
  optionalItems,
  score,
  standsAlone,
  start,
  type Answers,
  type Measure,
  type Session,
} from '@iapt-elements/engine';
import { resumed, saved } from '@iapt-elements/engine/saved';
import { answersOf, everyMeasure, gad7, phq9, Scenario } from '../support/scenario.js';
import { anyAnswers } from './arbitraries.js';

/** The question below the nine of the PHQ-9: on the owner's form alone, and only where a problem was checked off. */

const wanted: Session['optional'] = { 'phq-9': ['difficulty'] };
const nine = phq9.items.map(({ code }) => code);
const page = 'phq-9/difficulty';
const withAnswers = (signs: string, more: Answers = {}) => ({ 'phq-9': { ...answersOf(phq9, signs), ...more } });
const isRaised = (answers: Answers) => nine.some((code) => typeof answers[code] === 'number' && answers[code] > 0);
const begun = (...measures: readonly Measure[]) => Scenario.starting({ optional: wanted }, ...measures).next();

describe('an optional item', () => {
  it('is the one of the PHQ-9, a question of its own, and no measure has another', () => {
    const found = everyMeasure.flatMap((measure) => optionalItems(measure).map((code) => `${measure.id}/${code}`));
    expect(found).to.deep.equal(['phq-9/difficulty']);
    expect(standsAlone(phq9, 'difficulty')).to.equal(true);
    expect(nine.some((code) => standsAlone(phq9, code))).to.equal(false);
    expect(standsAlone(gad7, 'difficulty')).to.equal(false);
  });

  it('is asked only when it is wanted', () => {
    expect(askedItems(phq9, { q1: 3 })).to.deep.equal(nine);
    expect(askedItems(phq9, { q1: 3 }, 'standard', ['difficulty'])).to.deep.equal([...nine, 'difficulty']);
    expect(askedItems(phq9, { q1: 3 }, 'bsl', ['difficulty'])).to.deep.equal([...nine, 'difficulty']);
  });

  for (const item of nine) {
    for (const value of [1, 2, 3]) {
      it(`is asked with ${item} at ${value} alone`, () => {
        expect(askedItems(phq9, { [item]: value }, undefined, ['difficulty'])).to.include('difficulty');
      });
    }
    it(`is not asked with ${item} at 0 or skipped alone`, () => {
      for (const answer of [0, 'skipped'])
        expect(askedItems(phq9, { [item]: answer }, undefined, ['difficulty'])).to.deep.equal(nine);
    });
  }

  it('that nobody has is refused, at the start and later, by name', () => {
    const refused: readonly (readonly [Session['optional'], RegExp])[] = [
      [{ 'phq-9': ['q1'] }, /^start: phq-9 has no optional item "q1"\. It has difficulty\.$/],
      [{ 'gad-7': ['difficulty'] }, /^start: gad-7 has no optional item "difficulty"\. It has none\.$/],
      [{ wsas: [] }, /^start: The session does not ask wsas\.$/],
    ];
    for (const [optional, message] of refused) {
      expect(() => start([phq9, gad7], { optional })).to.throw(EventError, message);
      const event = { kind: 'optional', items: optional } as const;
      begun(phq9, gad7).expectRefused((at) => at.step(event), EventError, /^optional: /);
    }
  });

  it('stays as it was wanted, whatever becomes of the list', () => {
    const codes = ['difficulty'];
    const session = start([phq9], { optional: { 'phq-9': codes } });
    codes.pop();
    expect(session.optional).to.deep.equal(wanted);
  });
});

describe('the way to the difficulty question', () => {
  it('leads there once, after the ninth and before the next measure', () => {
    begun(phq9, gad7).answerOn(0, 0, 1, 0, 0, 0, 0, 0, 0).expectPage(page).answerOn(2).expectPage('gad-7/q1');
  });

  it('leads past it where no problem was checked off', () => {
    begun(phq9, gad7).answerOn(0, 0, 0, 0, 0, 0, 0, 0, 0).expectPage('gad-7/q1');
    begun(phq9).answerOn('skipped', 0, 0, 0, 0, 0, 0, 0, 0).expectPage('check');
  });

  it('leads to help first', () => {
    begun(phq9)
      .answerOn(0, 0, 0, 0, 0, 0, 0, 0, 1)
      .expectPage('phq-9/q9/help')
      .next()
      .expectPage(page)
      .back()
      .expectPage('phq-9/q9/help')
      .expectHelpShown('phq-9/q9', 'phq-9/q9');
  });

  it('holds up the end like any other question, and can be skipped', () => {
    const open = Scenario.starting({ optional: wanted, answers: withAnswers('100000000') }, phq9);
    open.expectIssues('phq-9/difficulty').go(page).next().expectIssues('phq-9/difficulty!');
    expect(issues(open.session)).to.have.lengthOf(1);
    const made = open.go(page).skip().expectPage('check').finish().record();
    expect(made.answers.difficulty).to.equal('skipped');
    expect(made.missing).to.deep.equal({});
  });

  it('is one page with the others at that pace, and comes and goes with them', () => {
    const whole = Scenario.starting({ optional: wanted, delivery: { pace: 'whole-measure' } }, phq9).next();
    const asked = ({ session }: Scenario) => askedNow(session, phq9).length;
    expect(asked(whole)).to.equal(9);
    const raised = whole.answerPage('000000001');
    expect(asked(raised)).to.equal(10);
    raised.next().expectIssues('phq-9/difficulty!').answer('difficulty', 3).next().expectPage('phq-9/q9/help');
    expect(asked(raised.answer('q9', 0))).to.equal(9);
  });

  it('does not tell who is there what was answered in private', () => {
    const handover = Scenario.starting({ optional: wanted, delivery: { handover: true } }, phq9).next();
    const secret = handover.answerOn(0, 0, 0, 0, 0, 0, 0, 0).next().answer('q9', 3).next().next();
    secret.expectPage('check');
    const known = handover.answerOn(0, 1, 0, 0, 0, 0, 0, 0).next().answer('q9', 0).next();
    known.expectPage(page);
  });

  it('changed to nothing checked off keeps the answer in the session, and leaves it out of the record', () => {
    const done = Scenario.starting({ optional: wanted, answers: withAnswers('200000000', { difficulty: 3 }) }, phq9);
    const changed = done.go('check').go('phq-9/q1').answer('q1', 0).next().expectPage('check');
    expect(changed.session.answers['phq-9']!.difficulty).to.equal(3);
    expect(changed.finish().record().answers).to.deep.equal(answersOf(phq9, '000000000'));
    const again = changed.go('phq-9/q1').answer('q1', 1).next().expectPage('check');
    expect(again.finish().record().answers.difficulty).to.equal(3);
  });

  it('changed from nothing checked off asks it before the end', () => {
    const none = Scenario.starting({ optional: wanted, answers: withAnswers('000000000') }, phq9).go('check');
    none
      .go('phq-9/q4')
      .answer('q4', 1)
      .next()
      .expectPage(page)
      .expectRefused((at) => at.finish(), EventError, /^finish: /)
      .answerOn(0)
      .expectPage('check');
  });

  it('is not jumped to past help when the pace changes on the page', () => {
    const whole = Scenario.starting({ optional: wanted, delivery: { pace: 'whole-measure' } }, phq9).next();
    whole
      .answerPage('000000001')
      .pace('one-question')
      .expectPage('phq-9/q9')
      .next()
      .expectPage('phq-9/q9/help')
      .next()
      .expectPage(page);
  });
});

describe('how many questions were answered', () => {
  it('are those that are asked now: neither what is not wanted, nor what another answer made needless', () => {
    const given = withAnswers('100000-..', { difficulty: 1 });
    const count = (optional: Session['optional'], answers = given) =>
      answeredIn(start([phq9, gad7], { optional, answers }));
    expect(count({})).to.equal(7);
    expect(count(wanted)).to.equal(8);
    expect(count(wanted, withAnswers('000000-..', { difficulty: 1 }))).to.equal(7);
    expect(count(wanted, withAnswers('.........'))).to.equal(0);
  });
});

describe('the whole form wanted, and not wanted any more', () => {
  const off = { kind: 'optional', items: {} } as const;
  const on = { kind: 'optional', items: wanted } as const;

  it('in the middle loses no other answer, and its own comes back', () => {
    const middle = begun(phq9, gad7).answerOn(1, 2, 3, 0, 1, 2, 3, 0, 0, 2, 3).expectPage('gad-7/q2');
    const without = middle
      .step(off)
      .expectPage('gad-7/q2')
      .expectIssues('gad-7/q2', 'gad-7/q3', 'gad-7/q4', 'gad-7/q5', 'gad-7/q6', 'gad-7/q7');
    expect(without.session.answers).to.deep.equal(middle.session.answers);
    const end = without.answerOn(1, 1, 1, 1, 1, 1).expectPage('check');
    expect(end.finish().record('phq-9').answers).to.deep.equal(answersOf(phq9, '123012300'));
    expect(end.step(on).expectPage('check').finish().record('phq-9').answers.difficulty).to.equal(2);
  });

  it('on its own page leads to the page before it', () => {
    begun(phq9)
      .answerOn(1, 0, 0, 0, 0, 0, 0, 0, 0)
      .expectPage(page)
      .step(off)
      .expectPage('phq-9/q9')
      .next()
      .expectPage('check');
  });

  it('at check-your-answers asks it there', () => {
    const end = Scenario.starting({ answers: withAnswers('300000000') }, phq9).go('check');
    end.step(on).expectPage(page).answerOn(1).expectPage('check');
    Scenario.starting({ answers: withAnswers('000000000') }, phq9)
      .go('check')
      .step(on)
      .expectPage('check');
  });

  it('after the end changes nothing', () => {
    const end = Scenario.starting({ answers: withAnswers('000000000') }, phq9)
      .go('check')
      .finish();
    end.expectRefused((at) => at.step(on), EventError, /completed/);
  });

  it('leaves nothing of its parts in the record', () => {
    const delivery = { parts: { 'phq-9': { q1: 2, difficulty: 3 } } };
    const answers = withAnswers('100000000');
    const parted = Scenario.starting({ optional: wanted, delivery, answers }, phq9)
      .go(`phq-9/difficulty/part-1`)
      .step({ kind: 'part', measure: 'phq-9', item: 'difficulty', part: 0, answer: 3 });
    expect(parted.record().parts).to.deep.equal({ difficulty: [3, null, null] });
    expect(parted.step(off).record().parts).to.deep.equal({});
  });
});

describe('the difficulty question and the score', () => {
  const anyFinal = fc.boolean();
  const anyVersion = fc.constantFrom('standard', 'bsl', 'adapted');

  it('have nothing to do with each other, whatever was answered', () => {
    fc.assert(
      fc.property(
        anyAnswers(phq9),
        fc.constantFrom(0, 1, 2, 3, 'skipped'),
        anyFinal,
        anyVersion,
        (given, answer, final, version) => {
          const { difficulty: _own, ...answers } = given;
          const without = score(phq9, answers, { final, version });
          expect(score(phq9, { ...answers, difficulty: answer }, { final, version })).to.deep.equal(without);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are told apart in every record, with it and without it', () => {
    fc.assert(
      fc.property(anyAnswers(phq9), fc.boolean(), (answers, whole) => {
        const optional = whole ? wanted : {};
        const made = Scenario.starting({ optional, answers: { 'phq-9': answers } }, phq9).record();
        const { difficulty, ...others } = answers;
        expect(made.score).to.deep.equal(score(phq9, others, { final: true }));
        const kept = whole && isRaised(answers) ? difficulty : undefined;
        expect(made.answers).to.deep.equal({ ...others, ...(kept === undefined ? {} : { difficulty: kept }) });
        expect(Object.keys(made.missing)).not.to.include('difficulty');
        expect(score(phq9, made.answers, { final: true })).to.deep.equal(made.score);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a saved session', () => {
  it('with an answer to it is taken up with the whole form and without, and loses nothing', () => {
    fc.assert(
      fc.property(anyAnswers(phq9), fc.boolean(), fc.boolean(), (answers, before, after) => {
        const of = (whole: boolean) => ({ optional: whole ? wanted : {} });
        const kept = saved(start([phq9, gad7], { ...of(before), answers: { 'phq-9': answers } }));
        const { session, lost } = resumed([phq9, gad7], JSON.parse(JSON.stringify(kept)), of(after));
        expect(lost).to.deep.equal([]);
        expect(session.answers['phq-9']).to.deep.equal(answers);
        expect(askedNow(session, phq9).includes('difficulty')).to.equal(after && isRaised(answers));
      }),
    );
  });

  it('of the time before it had any is taken up as it was', () => {
    const old = saved(start([phq9], { answers: withAnswers('123...000') }));
    expect(old).not.to.have.property('optional');
    const { session, lost } = resumed([phq9], old, { optional: wanted });
    expect(lost).to.deep.equal([]);
    expect(session.answers['phq-9']).to.deep.equal(answersOf(phq9, '123...000'));
  });
});
