import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  askedItems,
  EventError,
  isConfidential,
  optionalItems,
  record,
  score,
  start,
  type Answers,
  type Measure,
} from '@iapt-elements/engine';
import { answersOf, contextOfRecord, gad7, phq9, Scenario, wsas } from '../support/scenario.js';
import { answered } from './arbitraries.js';

/** Items that another answer makes needless: a gate has answered them, or their condition does not hold; and what nobody wants. */
const needlessIn = (measure: Measure, answers: Answers) => [
  ...(measure.gates ?? []).filter(({ item, answer }) => answers[item] === answer).flatMap(({ items }) => items),
  ...(measure.conditions ?? [])
    .filter((rule) => ![rule.item].flat().some((item) => rule.answers.some((answer) => answers[item] === answer)))
    .flatMap(({ items }) => items),
  ...optionalItems(measure),
];

describe('record', () => {
  it('holds everything that is known, and nothing else', () => {
    const answers = { 'phq-9': answersOf(phq9, '-12301230'), 'gad-7': answersOf(gad7, '0000000') };
    const done = Scenario.starting({ answers, at: '09:00' }, phq9, gad7)
      .go('check')
      .go('phq-9/q9')
      .answer('q9', 1)
      .next('09:04')
      .next()
      .finish('09:05');
    expect(done.record('phq-9')).to.deep.equal({
      kind: 'self-report',
      kit: 'kit 1.2.3',
      measure: 'phq-9',
      version: 'standard',
      language: 'en',
      wording: { status: 'official', checksum: 'sha256-x' },
      interface: null,
      adjustments: { pace: 'one-question' },
      administration: { mode: 'self-report', supporter: null, support: [], interpreter: null },
      answers: { q1: 'skipped', q2: 1, q3: 2, q4: 3, q5: 0, q6: 1, q7: 2, q8: 3, q9: 1 },
      missing: { q1: 'skipped' },
      parts: {},
      explained: [],
      helpAsked: [],
      // One missing: 13 × 9 / 8 = 14.625.
      score: score(phq9, answersOf(phq9, '-12301231'), { final: true }),
      flags: { risk: 'raised' },
      helpShown: [{ measure: 'phq-9', item: 'q9', at: '09:04' }],
      startedAt: '09:00',
      completedAt: '09:05',
    });
    expect(done.record('phq-9').score).to.include({ total: 15, status: 'complete', band: 'moderately-severe' });
    expect(done.record('gad-7')).to.deep.include({ measure: 'gad-7', helpShown: [], flags: {}, missing: {} });
  });

  it('gives the reason for each item without a value', () => {
    const at = (signs: string) => Scenario.starting({ answers: { wsas: answersOf(wsas, signs) } }, wsas).record();
    expect(at('n-.80').missing).to.deep.equal({ q1: 'not-applicable', q2: 'skipped', q3: 'not-reached' });
    expect(at('88888').missing).to.deep.equal({});
    expect(Object.keys(at('.....').missing)).to.deep.equal(['q1', 'q2', 'q3', 'q4', 'q5']);
  });

  it('is scored as final, even before the person has finished', () => {
    const early = Scenario.starting({ answers: { 'gad-7': answersOf(gad7, '11111..') } }, gad7).record();
    expect(early.score).to.include({ status: 'complete', total: 7 });
    expect(early).to.include({ startedAt: null, completedAt: null });
    expect(Scenario.of(phq9).record().score).to.include({ status: 'unscorable', total: null });
  });

  it('tells an unanswered item 9 as unknown, never as none', () => {
    const { flags } = Scenario.starting({ answers: { 'phq-9': answersOf(phq9, '00000000-') } }, phq9).record();
    expect(flags).to.deep.equal({ risk: 'unknown' });
  });

  it('says how it was given, when the host says so', () => {
    const scenario = Scenario.of(phq9).step({
      kind: 'circumstances',
      change: {
        supporter: 'family-or-friend',
        support: ['read-aloud'],
        interpreter: '1',
        interpreterReference: 'B-77',
      },
    });
    const interpreter = { language: 'ur', words: 'none' } as const;
    expect(scenario.record('phq-9', { mode: 'with-supporter', interpreter }).administration).to.deep.equal({
      mode: 'with-supporter',
      supporter: 'family-or-friend',
      support: ['read-aloud'],
      interpreter: { code: '1', reference: 'B-77', language: 'ur', words: 'none' },
    });
  });

  for (const mode of ['self-report', 'with-supporter', 'carer-present', 'read-by-clinician'] as const)
    it(`is the person's own where the mode is ${mode}: help is not answering`, () => {
      const made = Scenario.starting({ answers: { 'phq-9': answersOf(phq9, '111111110') } }, phq9).record('phq-9', {
        mode,
      });
      expect(made.kind).to.equal('self-report');
      expect(made.score?.total).to.equal(8);
    });

  it('of a proxy has the answers and no score', () => {
    const of = Scenario.starting({ answers: { 'phq-9': answersOf(phq9, '222222221') } }, phq9);
    const made = of.record('phq-9', { mode: 'proxy' });
    expect(made).to.include({ kind: 'proxy', score: null });
    expect(made.answers).to.deep.equal(answersOf(phq9, '222222221'));
    expect(made.flags).to.deep.equal({ risk: 'raised' });
  });

  it('is of the version that was asked, with the threshold of it', () => {
    const answers = { 'phq-9': answersOf(phq9, '111111110') };
    const made = Scenario.starting({ answers, versions: { 'phq-9': 'bsl' } }, phq9).record('phq-9');
    expect(made).to.include({ version: 'bsl' });
    expect(made.score).to.include({ version: 'bsl', threshold: 8, caseness: 'case' });
  });

  for (const id of ['gad-7', '', '__proto__', 'constructor']) {
    it(`refuses "${id}", which the session does not ask`, () => {
      expect(() => record(start([phq9]), id, contextOfRecord)).to.throw(
        EventError,
        `record: The session does not ask ${id}.`,
      );
    });
  }

  it('can be scored again from itself alone, after a journey as JSON', () => {
    fc.assert(
      fc.property(answered, ([measure, answers]) => {
        const made = record(start([measure], { answers: { [measure.id]: answers } }), measure.id, contextOfRecord);
        const sent = JSON.parse(JSON.stringify(made)) as typeof made;
        expect(sent).to.deep.equal(made);
        const again = score(measure, sent.answers, { version: sent.version, final: true });
        expect(made.score).to.deep.equal(isConfidential(measure) ? null : again);
        const needless = needlessIn(measure, answers);
        expect(sent.answers).to.deep.equal(
          Object.fromEntries(Object.entries(answers).filter(([code]) => !needless.includes(code))),
        );
      }),
    );
  });

  it('accounts for every item once: it has a value, or a reason', () => {
    fc.assert(
      fc.property(answered, ([measure, answers]) => {
        const made = record(start([measure], { answers: { [measure.id]: answers } }), measure.id, contextOfRecord);
        for (const { code } of measure.items) {
          const answer = made.answers[code];
          const given = answer !== undefined && answer !== 'skipped' && answer !== 'not-applicable';
          expect(given, code).to.equal(!(code in made.missing));
          const unasked = !askedItems(measure, answers).includes(code);
          const reason = made.answers[code] ?? (unasked ? 'not-asked' : 'not-reached');
          if (code in made.missing) expect(made.missing[code]).to.equal(reason);
        }
      }),
    );
  });
});
