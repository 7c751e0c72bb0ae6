import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { askedItems, issues, start } from '@iapt-elements/engine';
import { answersOf, gad7, phq9, Scenario, wsas } from '../support/scenario.js';
import { answered } from './arbitraries.js';

describe('issues', () => {
  it('names measure, item and page of every open question, as codes', () => {
    const answers = { wsas: answersOf(wsas, 'n8-0.'), 'gad-7': answersOf(gad7, '012301.') };
    expect(issues(start([wsas, gad7], { answers }))).to.deep.equal([
      { code: 'unanswered', measure: 'wsas', item: 'q5', page: 'wsas/q5', attempted: false },
      { code: 'unanswered', measure: 'gad-7', item: 'q7', page: 'gad-7/q7', attempted: false },
    ]);
  });

  it('names the page of a whole measure', () => {
    const answers = { wsas: answersOf(wsas, '0.000') };
    const session = Scenario.starting({ answers, delivery: { pace: 'whole-measure' } }, wsas)
      .next()
      .next().session;
    expect(issues(session)).to.deep.equal([
      { code: 'unanswered', measure: 'wsas', item: 'q2', page: 'wsas', attempted: true },
    ]);
  });

  it('has none for skipped questions, questions that do not apply, and help pages', () => {
    Scenario.starting(
      { answers: { 'phq-9': answersOf(phq9, '--------3'), wsas: answersOf(wsas, 'n----') } },
      phq9,
      wsas,
    ).expectIssues();
  });

  it('is one for each absent answer but those that can be left empty, whatever the others are', () => {
    fc.assert(
      fc.property(
        answered,
        fc.constantFrom('one-question' as const, 'whole-measure' as const),
        ([measure, answers], pace) => {
          const found = issues(start([measure], { delivery: { pace }, answers: { [measure.id]: answers } }));
          const absent = askedItems(measure, answers).filter(
            (code) => !(code in answers) && code !== 'features' && code !== 'comments',
          );
          expect(found.map(({ item }) => item)).to.deep.equal(absent);
        },
      ),
    );
  });
});
