import { expect } from '@open-wc/testing';
import { AnswerError, EventError, type Session } from '@iapt-elements/engine';
import { answersOf, gad7, phq9, Scenario } from '../support/scenario.js';

const atCheck = (signs: string) =>
  Scenario.starting({ answers: { 'phq-9': answersOf(phq9, signs) } }, phq9)
    .go('check')
    .expectPage('check');

describe('session: what cannot happen', () => {
  it('refuses to go on from check-your-answers without "finish"', () => {
    atCheck('000000000').expectRefused((scenario) => scenario.next(), EventError, /^next: Use "finish"/);
  });

  it('refuses to finish anywhere else', () => {
    Scenario.of(phq9).expectRefused((scenario) => scenario.finish(), EventError, /^finish: Only check-your-answers/);
    Scenario.of(phq9)
      .next()
      .expectRefused((scenario) => scenario.finish(), EventError, /^finish: /);
  });

  it('refuses an answer to a measure that is not asked', () => {
    const asked = Scenario.of(phq9).next();
    asked.expectRefused(
      (scenario) => scenario.answer('q1', 0, 'gad-7'),
      EventError,
      /^answer: The session does not ask gad-7/,
    );
    asked.expectRefused((scenario) => scenario.answer('q1', 0, '__proto__'), EventError, /does not ask __proto__/);
  });

  it('refuses a bad answer and stays as it was', () => {
    const asked = Scenario.of(phq9).next().answer('q1', 1);
    asked
      .expectRefused((scenario) => scenario.answer('q1', 4), AnswerError, /^phq-9 › q1: 4/)
      .expectAnswers('1........');
    asked.expectRefused((scenario) => scenario.skip('q10'), AnswerError, /^phq-9 › q10: /).expectAnswers('1........');
  });

  it('refuses a measure that is asked twice', () => {
    expect(() => Scenario.of(phq9, gad7, phq9)).to.throw(EventError, /^start: phq-9 is asked twice/);
  });

  const events: readonly (readonly [string, (scenario: Scenario) => unknown])[] = [
    ['answer', (scenario) => scenario.answer('q1', 0)],
    ['skip', (scenario) => scenario.skip('q1')],
    ['next', (scenario) => scenario.next()],
    ['back', (scenario) => scenario.back()],
    ['go', (scenario) => scenario.go('introduction')],
    ['deliver', (scenario) => scenario.pace('whole-measure')],
    ['finish', (scenario) => scenario.finish()],
  ];
  for (const [kind, attempt] of events) {
    for (const at of ['09:05', undefined]) {
      it(`refuses "${kind}" once it is completed${at ? '' : ', without a time too'}`, () => {
        const refused = new RegExp(`^${kind}: The session is completed`);
        atCheck('000000000').finish(at).expectRefused(attempt, EventError, refused).expectAnswers('000000000');
      });
    }
  }
});

describe('session: pages that were left with a question open', () => {
  it('are kept apart, each until it is dealt with', () => {
    const both = Scenario.of(gad7)
      .next()
      .answerOn(0)
      .next()
      .back()
      .step({ kind: 'clear', measure: 'gad-7', item: 'q1' })
      .next();
    expect(both.session.attempted).to.deep.equal(['gad-7/q2', 'gad-7/q1']);
    expect(both.answerOn(1).session.attempted).to.deep.equal(['gad-7/q2']);
  });
});

describe('session: what is refused has the name of what was tried', () => {
  it('"skip", "clear", "version" and "go"', () => {
    const asked = Scenario.of(phq9).next();
    const of = { measure: 'gad-7', item: 'q1' } as const;
    asked.expectRefused((it) => it.step({ kind: 'skip', ...of }), EventError, /^skip: The session does not ask gad-7/);
    asked.expectRefused((it) => it.step({ kind: 'clear', ...of }), EventError, /^clear: The session does not ask/);
    asked.expectRefused(
      (it) => it.step({ kind: 'version', measure: 'gad-7', version: 'standard' }),
      EventError,
      /^version: The session does not ask gad-7/,
    );
    asked.expectRefused(
      (it) => it.go('phq-9/q5'),
      EventError,
      /^go: "phq-9\/q5" is not a page that can be reached now/,
    );
  });
});

describe('session: a value', () => {
  it('is frozen, with its answers, at every step', () => {
    const frozen = ({ session }: Scenario) => {
      const parts: readonly (keyof Session | null)[] = [null, 'answers'];
      for (const part of parts)
        expect(Object.isFrozen(part ? session[part] : session), part ?? 'session').to.equal(true);
      for (const answers of Object.values(session.answers)) expect(Object.isFrozen(answers)).to.equal(true);
    };
    const first = Scenario.starting({ answers: { 'phq-9': { q1: 1 } } }, phq9, gad7);
    const all = [first, first.next(), first.next().next(), first.next().skip(), first.pace('whole-measure')];
    all.forEach(frozen);
    frozen(atCheck('000000000').finish());
  });

  it('stays as it was when another is made from it', () => {
    const before = Scenario.of(phq9).next();
    const copy = JSON.stringify(before.session);
    before.answer('q1', 3).next().back().pace('whole-measure');
    expect(JSON.stringify(before.session)).to.equal(copy);
  });

  it('does not keep hold of the answers that it was given', () => {
    const given = { q1: 1 };
    const { session } = Scenario.starting({ answers: { 'phq-9': given } }, phq9);
    given.q1 = 3;
    expect(session.answers['phq-9']).to.deep.equal({ q1: 1 });
  });

  it('begins at the introduction with whatever answers there are, and with none for measures that have none', () => {
    const { session } = Scenario.starting({ answers: { 'phq-9': { q1: 1 }, other: { q1: 1 } } }, phq9, gad7);
    expect(session.answers).to.deep.equal({ 'phq-9': { q1: 1 }, 'gad-7': {} });
    expect(session.page).to.equal('introduction');
  });
});
