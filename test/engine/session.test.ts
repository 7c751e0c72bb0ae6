import { expect } from '@open-wc/testing';
import { EventError } from '@iapt-elements/engine';
import { answersOf, gad7, phq9, Scenario, wsas } from '../support/scenario.js';

const atCheck = (signs: string) =>
  Scenario.starting({ answers: { 'phq-9': answersOf(phq9, signs) } }, phq9)
    .go('check')
    .expectPage('check');

describe('session: from the introduction to the completion', () => {
  it('asks one question after the other, then shows the answers, then is completed', () => {
    Scenario.of(gad7)
      .expectPage('introduction')
      .next()
      .expectPage('gad-7/q1')
      .answerOn(0, 1, 2, 3, 0, 1)
      .expectPage('gad-7/q7')
      .answerOn(2)
      .expectPage('check')
      .expectAnswers('0123012')
      .finish()
      .expectPage('completion');
  });

  it('asks two measures in a row, in both paces', () => {
    Scenario.of(wsas, gad7).next().answerOn('not-applicable', 1, 2, 3, 4).expectPage('gad-7/q1');
    Scenario.starting({ delivery: { pace: 'whole-measure' } }, wsas, gad7)
      .next()
      .expectPage('wsas')
      .answerPage('n1234')
      .next()
      .expectPage('gad-7')
      .answerPage('0123012')
      .next()
      .expectPage('check')
      .finish()
      .expectPage('completion');
  });

  it('keeps when it was started and completed, as the host says', () => {
    const { session } = Scenario.starting({ at: '09:00', answers: { 'phq-9': answersOf(phq9, '000000000') } }, phq9)
      .go('check')
      .finish('09:05');
    expect(session).to.include({ startedAt: '09:00', completedAt: '09:05' });
    expect(atCheck('000000000').finish().session).to.include({ startedAt: null, completedAt: null });
  });

  it('does not go on by an answer alone', () => {
    Scenario.of(phq9).next().answer('q1', 3).expectPage('phq-9/q1').answer('q1', 2).expectPage('phq-9/q1');
  });
});

describe('session: going on with an open question', () => {
  it('stays, and marks the question as an error only then', () => {
    Scenario.of(phq9)
      .next()
      .expectIssues(...phq9.items.map(({ code }) => `phq-9/${code}`))
      .next()
      .expectPage('phq-9/q1')
      .expectIssues('phq-9/q1!', ...phq9.items.slice(1).map(({ code }) => `phq-9/${code}`));
  });

  it('marks a page once, however often it is tried, and forgets the mark when it is left', () => {
    const tried = Scenario.of(phq9).next().next().next();
    expect(tried.session.attempted).to.deep.equal(['phq-9/q1']);
    expect(tried.answer('q1', 0).session.attempted).to.deep.equal(['phq-9/q1']);
    expect(tried.answer('q1', 0).next().session.attempted).to.deep.equal([]);
  });

  it('marks only what is open on the page of a whole measure', () => {
    Scenario.starting({ delivery: { pace: 'whole-measure' } }, wsas)
      .next()
      .answer('q1', 'not-applicable')
      .answer('q4', 0)
      .next()
      .expectPage('wsas')
      .expectIssues('wsas/q2!', 'wsas/q3!', 'wsas/q5!');
  });
});

describe('session: skip', () => {
  it('goes on when it is the only question of the page', () => {
    Scenario.of(phq9).next().skip().expectPage('phq-9/q2').expectAnswers('-........');
  });

  it('stays on the page of a whole measure, and makes no error of the other questions', () => {
    Scenario.starting({ delivery: { pace: 'whole-measure' } }, wsas)
      .next()
      .skip('q3')
      .expectPage('wsas')
      .expectAnswers('..-..')
      .expectIssues('wsas/q1', 'wsas/q2', 'wsas/q4', 'wsas/q5');
    Scenario.starting({ delivery: { pace: 'whole-measure' }, answers: { wsas: answersOf(wsas, '0000.') } }, wsas)
      .next()
      .skip('q5')
      .expectPage('wsas');
  });

  it('takes back an answer, because the person said so', () => {
    Scenario.of(phq9).next().answer('q1', 3).skip().back().expectPage('phq-9/q1').expectAnswers('-........');
  });

  it('clears the error of the question', () => {
    expect(Scenario.of(phq9).next().next().skip().session.attempted).to.deep.equal([]);
  });

  it('of the last question leads to check-your-answers', () => {
    Scenario.of(gad7)
      .next()
      .skip()
      .skip()
      .skip()
      .skip()
      .skip()
      .skip()
      .skip()
      .expectPage('check')
      .expectAnswers('-------');
  });
});

describe('session: back', () => {
  it('goes one page back and keeps every answer', () => {
    Scenario.of(phq9)
      .next()
      .answerOn(1, 2)
      .back()
      .expectPage('phq-9/q2')
      .back()
      .expectPage('phq-9/q1')
      .expectAnswers('12.......');
  });

  it('leads to the introduction, and no further', () => {
    Scenario.of(phq9).next().back().expectPage('introduction').back().expectPage('introduction');
  });

  it('goes back from one measure to the one before, and from check-your-answers to the last question', () => {
    Scenario.of(wsas, gad7).next().answerOn(0, 0, 0, 0, 0).expectPage('gad-7/q1').back().expectPage('wsas/q5');
    atCheck('000000000').back().expectPage('phq-9/q9');
  });

  it('leaves an open question as it is, without an error', () => {
    const { session } = Scenario.of(phq9).next().answerOn(1).back();
    expect(session.attempted).to.deep.equal([]);
  });
});

describe('session: changing an answer from check-your-answers', () => {
  const changing = () => atCheck('000000000').go('phq-9/q4').expectPage('phq-9/q4');

  it('opens the question with its answer and comes straight back', () => {
    changing().answer('q4', 3).next().expectPage('check').expectAnswers('000300000');
  });

  it('comes back with Back too, and keeps what was changed', () => {
    changing().answer('q4', 2).back().expectPage('check').expectAnswers('000200000');
  });

  it('comes back after a skip', () => {
    changing().skip().expectPage('check').expectAnswers('000-00000');
  });

  it('is over when it comes back: the next question opened by Back goes on as usual', () => {
    expect(changing().session.changing).to.equal(true);
    expect(changing().next().session.changing).to.equal(false);
    changing().next().back().expectPage('phq-9/q9').back().expectPage('phq-9/q8').next().expectPage('phq-9/q9');
  });

  it('does not begin on the way there: a page opened from elsewhere goes on as usual', () => {
    Scenario.of(phq9).next().answerOn(0, 0, 0).go('phq-9/q1').next().expectPage('phq-9/q2');
    atCheck('000000000').go('introduction').next().expectPage('phq-9/q1').next().expectPage('phq-9/q2');
  });

  it('works for a whole measure', () => {
    const answers = { wsas: answersOf(wsas, '01234'), 'gad-7': answersOf(gad7, '0000000') };
    Scenario.starting({ delivery: { pace: 'whole-measure' }, answers }, wsas, gad7)
      .go('check')
      .go('wsas')
      .answer('q1', 'not-applicable')
      .next()
      .expectPage('check')
      .expectAnswers('n1234');
  });
});

describe('session: pace', () => {
  it('changes in the middle without losing the place or an answer', () => {
    Scenario.of(phq9, gad7)
      .next()
      .answerOn(1, 2, 3)
      .pace('whole-measure')
      .expectPage('phq-9')
      .expectAnswers('123......')
      .pace('one-question')
      .expectPage('phq-9/q4')
      .expectAnswers('123......');
  });

  it('stays at the question shown when everything on the page is answered', () => {
    Scenario.of(phq9, gad7)
      .next()
      .answerOn(1, 2, 3)
      .back()
      .expectPage('phq-9/q3')
      .pace('whole-measure')
      .expectPage('phq-9');
    atCheck('000000000').go('phq-9/q5').pace('whole-measure').expectPage('phq-9').next().expectPage('check');
  });

  it('leads to the first open question of the measure that was on the page', () => {
    Scenario.starting({ delivery: { pace: 'whole-measure' }, answers: { wsas: answersOf(wsas, '00000') } }, wsas, gad7)
      .go('gad-7')
      .answer('q1', 1)
      .answer('q3', 1)
      .pace('one-question')
      .expectPage('gad-7/q2');
  });

  it('changes nothing else on pages without questions', () => {
    Scenario.of(phq9).pace('whole-measure').expectPage('introduction').next().expectPage('phq-9');
    atCheck('000000000')
      .pace('whole-measure')
      .expectPage('check')
      .expectRoute('introduction', 'phq-9', 'check', 'completion');
  });

  it('may be the one that is there already', () => {
    Scenario.of(phq9).next().answerOn(1).pace('one-question').expectPage('phq-9/q2');
  });
});

describe('session: go', () => {
  const middle = () => Scenario.of(phq9, gad7).next().answerOn(0, 0, 0).expectPage('phq-9/q4');

  it('leads to any page before the first open question, and to that one', () => {
    for (const page of ['introduction', 'phq-9/q1', 'phq-9/q3', 'phq-9/q4']) middle().go(page).expectPage(page);
    middle().go('phq-9/q1').go('phq-9/q4').expectPage('phq-9/q4');
  });

  for (const page of [
    'phq-9/q5',
    'gad-7/q1',
    'check',
    'completion',
    'phq-9',
    'phq-9/q9/help',
    'nowhere',
    '',
    '__proto__',
  ]) {
    it(`refuses "${page}", which cannot be reached now`, () => {
      middle().expectRefused((scenario) => scenario.go(page), EventError, new RegExp(`^go: "${page}"`));
    });
  }

  it('never completes: only "finish" does', () => {
    atCheck('000000000').expectRefused((scenario) => scenario.go('completion'), EventError, /^go: "completion"/);
  });
});
