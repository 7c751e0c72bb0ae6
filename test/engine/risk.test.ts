import { expect } from '@open-wc/testing';
import { EventError } from '@iapt-elements/engine';
import { answersOf, gad7, phq9, Scenario, wsas } from '../support/scenario.js';

/** The help step: when item 9 of the PHQ-9 is answered above 0, help comes next, whichever way a person goes on. */

const noRisk = { 'phq-9': answersOf(phq9, '000000000'), 'gad-7': answersOf(gad7, '0000000') };
const atCheck = () => Scenario.starting({ answers: noRisk }, phq9, gad7).go('check').expectPage('check');
const atItem9 = () => Scenario.of(phq9, gad7).next().answerOn(0, 0, 0, 0, 0, 0, 0, 0).expectPage('phq-9/q9');

describe('help after a risk answer', () => {
  for (const answer of [1, 2, 3]) {
    it(`comes next after item 9 is answered ${answer}, and then the questions go on`, () => {
      atItem9()
        .answer('q9', answer)
        .next()
        .expectPage('phq-9/q9/help')
        .expectHelpShown('phq-9/q9')
        .next()
        .expectPage('gad-7/q1');
    });

    it(`comes next after the whole measure, with item 9 answered ${answer}`, () => {
      Scenario.starting({ delivery: { pace: 'whole-measure' } }, phq9, gad7)
        .next()
        .answerPage(`00000000${answer}`)
        .next()
        .expectPage('phq-9/q9/help')
        .expectHelpShown('phq-9/q9')
        .next()
        .expectPage('gad-7');
    });
  }

  it('does not come when item 9 is 0 or skipped', () => {
    atItem9().answer('q9', 0).next().expectPage('gad-7/q1').expectHelpShown();
    atItem9().skip().expectPage('gad-7/q1').expectHelpShown();
    atItem9().answer('q9', 3).skip().expectPage('gad-7/q1').expectHelpShown();
  });

  it('does not come before the person goes on', () => {
    atItem9().answer('q9', 3).expectPage('phq-9/q9').expectHelpShown().back().expectPage('phq-9/q8').expectHelpShown();
  });

  it('comes for the last measure too, before check-your-answers', () => {
    Scenario.of(wsas, phq9)
      .next()
      .answerOn(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)
      .expectPage('phq-9/q9/help')
      .next()
      .expectPage('check');
  });

  it('leads back to the question, and comes again on the way on', () => {
    const again = atItem9().answer('q9', 1).next().back().expectPage('phq-9/q9').next().expectPage('phq-9/q9/help');
    again.expectHelpShown('phq-9/q9', 'phq-9/q9');
  });

  it('keeps the time at which it was shown', () => {
    const { session } = atItem9().answer('q9', 1).next('10:07');
    expect(session.helpShown).to.deep.equal([{ measure: 'phq-9', item: 'q9', at: '10:07' }]);
    expect(atItem9().answer('q9', 1).next().session.helpShown).to.deep.equal([
      { measure: 'phq-9', item: 'q9', at: null },
    ]);
  });

  it('stays when the pace changes on it', () => {
    atItem9().answer('q9', 1).next().pace('whole-measure').expectPage('phq-9/q9/help').next().expectPage('gad-7');
  });

  it('holds no question: skipping or answering from elsewhere moves nothing', () => {
    atItem9().answer('q9', 1).next().answer('q1', 2).expectPage('phq-9/q9/help').expectAnswers('200000001');
  });
});

describe('help after an answer changed from check-your-answers', () => {
  const changing = () => atCheck().go('phq-9/q9').answer('q9', 2);

  it('comes with Continue, then check-your-answers', () => {
    changing()
      .next()
      .expectPage('phq-9/q9/help')
      .expectHelpShown('phq-9/q9')
      .next()
      .expectPage('check')
      .expectAnswers('000000002');
  });

  it('comes with Back as well: it is a way on past a risk answer', () => {
    changing().back().expectPage('phq-9/q9/help').expectHelpShown('phq-9/q9').next().expectPage('check');
  });

  it('comes on a jump past it from a question before, which still leads back to check-your-answers', () => {
    const before = changing().next().next().go('phq-9/q2').answer('q2', 3);
    for (const page of ['check', 'gad-7/q1'])
      before.go(page).expectPage('phq-9/q9/help').next().expectPage('check').expectAnswers('030000002');
  });

  it('comes when the browser goes forward to check-your-answers', () => {
    changing().go('check').expectPage('phq-9/q9/help').expectHelpShown('phq-9/q9').next().expectPage('check');
  });

  it('comes in the pace of whole measures', () => {
    const whole = Scenario.starting({ delivery: { pace: 'whole-measure' }, answers: noRisk }, phq9, gad7)
      .go('check')
      .go('phq-9')
      .answer('q9', 1);
    whole.next().expectPage('phq-9/q9/help').next().expectPage('check');
    whole.back().expectPage('phq-9/q9/help').next().expectPage('check');
  });

  it('can go back to the question and still comes back to check-your-answers', () => {
    changing()
      .next()
      .back()
      .expectPage('phq-9/q9')
      .answer('q9', 0)
      .next()
      .expectPage('check')
      .expectAnswers('000000000');
  });

  it('does not come when another answer is changed', () => {
    changing().next().next().go('phq-9/q2').answer('q2', 3).next().expectPage('check').expectHelpShown('phq-9/q9');
  });

  it('comes again when the answer falls and rises again', () => {
    const fallen = changing().next().next().go('phq-9/q9').answer('q9', 0).next().expectPage('check');
    fallen.go('phq-9/q9').answer('q9', 1).back().expectPage('phq-9/q9/help').expectHelpShown('phq-9/q9', 'phq-9/q9');
  });
});

describe('help is never jumped over', () => {
  const answers = { 'phq-9': answersOf(phq9, '000000003'), 'gad-7': answersOf(gad7, '0000000') };

  it('comes first on a jump ahead, from the introduction of a visit that is taken up again', () => {
    const again = Scenario.starting({ answers }, phq9, gad7);
    again.go('check').expectPage('phq-9/q9/help').expectHelpShown('phq-9/q9').next().expectPage('gad-7/q1');
    again.go('gad-7/q3').expectPage('phq-9/q9/help');
    again.go('phq-9/q9').expectPage('phq-9/q9').expectHelpShown();
  });

  it('does not make a page of one that is not there', () => {
    const again = Scenario.starting({ answers }, phq9, gad7);
    again.expectRefused((scenario) => scenario.go('nowhere'), EventError, /^go: "nowhere"/);
    again.expectRefused((scenario) => scenario.go('completion'), EventError, /^go: "completion"/);
  });

  it('is behind a person who has passed it', () => {
    const passed = Scenario.starting({ answers }, phq9, gad7).go('check').next().expectPage('gad-7/q1');
    passed.go('check').expectPage('check').expectHelpShown('phq-9/q9');
  });

  it('can be opened again, and that is kept too', () => {
    Scenario.starting({ answers }, phq9, gad7)
      .go('check')
      .next()
      .back()
      .expectPage('phq-9/q9/help')
      .expectHelpShown('phq-9/q9', 'phq-9/q9')
      .go('introduction')
      .go('phq-9/q9/help')
      .expectHelpShown('phq-9/q9', 'phq-9/q9', 'phq-9/q9');
  });
});

describe('help whose answer is taken back while it is shown', () => {
  it('leads to the question again, and never to a page that is not there', () => {
    const shown = atItem9().answer('q9', 1).next().expectPage('phq-9/q9/help');
    shown.answer('q9', 0).expectPage('phq-9/q9').expectAnswers('000000000').next().expectPage('gad-7/q1');
    shown.skip('q9').expectPage('phq-9/q9').expectAnswers('00000000-');
    shown.pace('whole-measure').answer('q9', 0).expectPage('phq-9');
  });
});
