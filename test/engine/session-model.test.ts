import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  AnswerError,
  askedNow,
  currentPage,
  EventError,
  itemsOf,
  plainDelivery,
  route,
  start,
  step,
  type Delivery,
  type Measure,
  type Pace,
  type Session,
  type SessionEvent,
} from '@iapt-elements/engine';
import { choicesOf } from '../support/answers.js';
import { gad7, measureOf, phq9, wsas } from '../support/scenario.js';
import { anyAnswer, anyAnswers } from './arbitraries.js';

/** Random walks: whatever a person does, in whatever order, these things hold after every step. */

const batteries: readonly (readonly Measure[])[] = [
  [phq9],
  [wsas, phq9],
  [phq9, gad7, wsas],
  [measureOf('ibs-sss'), phq9],
  [phq9, measureOf('whooley'), measureOf('ibs-sss')],
  [measureOf('biq'), phq9, measureOf('peq-assessment')],
  [measureOf('employment'), phq9],
];
const anyDelivery: fc.Arbitrary<Partial<Delivery>> = fc.record({
  pace: fc.constantFrom<Pace[]>('one-question', 'whole-measure'),
  parts: fc.constantFrom<Delivery['parts'][]>({}, { 'phq-9': { q3: 3, q8: 2 }, wsas: { q1: 2 } }),
  practice: fc.constantFrom<Delivery['practice'][]>({}, { 'phq-9': 2, 'ibs-sss': 1 }),
  readBack: fc.boolean(),
  handover: fc.boolean(),
  circumstances: fc.boolean(),
});

/** What can be left empty. */
const written = new Set(['features', 'comments']);

/** A wish of a person; what it is about is found on the page at that moment. */
interface Wish {
  readonly kind: SessionEvent['kind'] | 'answer-all';
  /** Which question, option or page, of those there are. */
  readonly pick: number;
  readonly value: number;
}

const anyWish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom<Wish['kind'][]>(
    ...(['answer', 'answer', 'answer', 'answer-all', 'skip', 'next', 'next', 'next', 'next'] as const),
    ...(['back', 'go', 'go', 'deliver', 'finish', 'clear', 'part', 'practise', 'explain', 'ask-help'] as const),
    'optional',
  ),
  pick: fc.nat(40),
  value: fc.nat(11),
});

/** The events by which a person at this page would do it; none where the page offers no such thing. */
function events(session: Session, { kind, pick, value }: Wish): readonly SessionEvent[] {
  const page = currentPage(session);
  const at = <T>(list: readonly T[], place: number) => list[place % list.length]!;
  if (kind === 'answer' || kind === 'answer-all' || kind === 'skip' || kind === 'clear') {
    if (page.kind !== 'questions') return [];
    const measure = session.measures.find(({ id }) => id === page.measure)!;
    const items = kind === 'answer-all' ? page.items : [at(page.items, pick)];
    return items.map((item, index): SessionEvent => {
      if (kind === 'skip' || kind === 'clear') return { kind, measure: measure.id, item };
      const { scale, notApplicable } = itemsOf(measure).find(({ code }) => code === item)!;
      const offered = [...choicesOf(measure.scales[scale]!), ...(notApplicable ? ['not-applicable' as const] : [])];
      return { kind: 'answer', measure: measure.id, item, answer: at(offered, value + index) };
    });
  }
  if (kind === 'part') {
    if (page.kind !== 'part') return [];
    const { measure, item, part } = page;
    return [{ kind, measure, item, part, answer: pick % 5 === 0 ? 'skipped' : value % 4 }];
  }
  if (kind === 'practise') {
    return page.kind === 'practice' ? [{ kind, measure: page.measure, number: page.number, answer: value % 4 }] : [];
  }
  if (kind === 'explain') return [{ kind, measure: 'phq-9', item: 'q1', word: 'interest' }];
  if (kind === 'optional') return [{ kind, items: pick % 2 === 0 ? { 'phq-9': ['difficulty'] } : {} }];
  if (kind === 'circumstances' || kind === 'version') return [];
  if (kind === 'go') return [{ kind, page: at(route(session), pick).id }];
  if (kind === 'deliver') {
    const pace = at<Pace>(['one-question', 'whole-measure'], pick);
    const changes = { pace, handover: value % 2 === 0, readBack: value % 3 === 0, circumstances: value % 5 === 0 };
    return [{ kind, delivery: { ...session.delivery, ...changes } }];
  }
  return [{ kind }];
}

/** The step; a refusal leaves everything as it was and is one of the two typed errors. */
function tried(session: Session, event: SessionEvent): Session {
  const before = JSON.stringify(session);
  try {
    return step(session, event);
  } catch (error) {
    expect(error instanceof EventError || error instanceof AnswerError, String(error)).to.equal(true);
    expect(JSON.stringify(session)).to.equal(before);
    return session;
  }
}

const answersIn = ({ answers }: Session) =>
  Object.entries(answers).flatMap(([id, each]) =>
    Object.entries(each).map(([item, answer]) => [`${id}/${item}`, answer] as const),
  );

function expectNoAnswerLost(before: Session, after: Session, event: SessionEvent): void {
  const own =
    event.kind === 'answer' || event.kind === 'skip' || event.kind === 'clear'
      ? `${event.measure}/${event.item}`
      : null;
  const now = new Map(answersIn(after));
  for (const [item, answer] of answersIn(before)) {
    // What is taken back goes, and a text that is skipped.
    const taken = item === own && (event.kind === 'clear' || event.kind === 'skip');
    if (!taken) expect(now.has(item), `${item} is still there`).to.equal(true);
    if (item !== own) expect(now.get(item), item).to.equal(answer);
  }
  const added = [...now.keys()].filter((item) => !new Map(answersIn(before)).has(item));
  expect(
    added.filter((item) => item !== own),
    'nothing is answered for the person',
  ).to.deep.equal([]);
}

/** `reopened`: a gate or an answer taken back can open a question again. */
function expectSound(session: Session, reopened = false): void {
  const pages = route(session);
  const ids = pages.map(({ id }) => id);
  expect(Object.isFrozen(session)).to.equal(true);
  expect(ids, 'the page is in the route').to.include(session.page);
  expect(new Set(ids).size, 'page ids are unique').to.equal(ids.length);
  const open = session.measures.flatMap((measure) =>
    askedNow(session, measure).filter((code) => session.answers[measure.id]![code] === undefined && !written.has(code)),
  );
  if (session.page === 'check' || session.page === 'completion') expect(open).to.deep.equal([]);
  if (session.changing && !reopened) expect(open, 'only finished questions are changed').to.deep.equal([]);

  pages.forEach((page, index) => {
    const asked = pages[index - 1];
    if (page.kind === 'risk') expect(asked?.kind === 'questions' && asked.items.includes(page.item)).to.equal(true);
  });
  const risk = session.answers['phq-9']!.q9;
  expect(ids.includes('phq-9/q9/help')).to.equal(typeof risk === 'number' && risk >= 1);
}

/** A page that shows a private answer, or that there is one, is come to from its own question or its handover page. */
function expectHandedOver(before: Session, after: Session): void {
  const page = currentPage(after);
  if (!after.delivery.handover || after.page === before.page || page.kind === 'handover') return;
  const own = ['phq-9/q9', 'phq-9/q9/help', 'phq-9/q9/read-back'];
  if (!own.includes(after.page)) return;
  expect([...own, 'phq-9/q9/handover'], `${before.page} → ${after.page}`).to.include(before.page);
  expect(after.helpShown.length).to.be.at.least(before.helpShown.length);
}

/** Whether an answer asks for help that has not been shown since. */
function owed(before: boolean, session: Session): boolean {
  const risk = session.answers['phq-9']!.q9;
  const raised = typeof risk === 'number' && risk >= 1;
  return raised && session.page !== 'phq-9/q9/help' && before;
}

/** A condition of what is asked without being wanted. */
const isAlwaysThere = ({ items }: { readonly items: readonly string[] }) => !items.includes('difficulty');

function walk(session: Session, wishes: readonly Wish[]): Session {
  let now = session;
  let help = true;
  let reopened = now.measures.some(({ gates, conditions = [] }) => gates ?? conditions.some(isAlwaysThere));
  expectSound(now, reopened);
  for (const wish of wishes) {
    for (const event of events(now, wish)) {
      const before = now;
      now = tried(before, event);
      expectNoAnswerLost(before, now, event);
      expectHandedOver(before, now);
      reopened ||= event.kind === 'clear' || event.kind === 'optional';
      expectSound(now, reopened);
      const raisedBefore = route(before).some(({ kind }) => kind === 'risk');
      help = owed(help || !raisedBefore, now);
      if (now.page === 'check' || now.page === 'completion') expect(help, 'help was shown before').to.equal(false);
      if (before.page === 'completion') expect(now).to.equal(before);
    }
  }
  return now;
}

describe('session: random walks', () => {
  it('of a person through the pages', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...batteries),
        anyDelivery,
        fc.array(anyWish, { minLength: 20, maxLength: 120 }),
        (measures, delivery, wishes) => {
          walk(start(measures, { delivery }), wishes);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of a person who comes back to answers of another day', () => {
    const ibs = measureOf('ibs-sss');
    const given = fc.record({ 'phq-9': anyAnswers(phq9), wsas: anyAnswers(wsas), 'ibs-sss': anyAnswers(ibs) });
    fc.assert(
      fc.property(given, anyDelivery, fc.array(anyWish, { maxLength: 60 }), (answers, delivery, wishes) => {
        walk(start([wsas, ibs, phq9], { delivery, answers }), wishes);
      }),
      { numRuns: 150 },
    );
  });

  it('reach the end often enough to prove something', () => {
    const ends = fc
      .sample(fc.array(anyWish, { minLength: 200, maxLength: 200 }), { numRuns: 40, seed: 7 })
      .map((wishes) => walk(start([phq9], { delivery: { pace: 'whole-measure' } }), wishes));
    expect(ends.filter(({ page }) => page === 'completion').length).to.be.above(10);
    expect(ends.filter(({ helpShown }) => helpShown.length > 0).length).to.be.above(10);
  });

  it('of a host that answers any item from anywhere', () => {
    const ibs = measureOf('ibs-sss');
    const item = fc.constantFrom(...[phq9, ibs].flatMap((measure) => itemsOf(measure).map((of) => ({ measure, of }))));
    const answer = item.chain(({ measure, of }) =>
      fc.record({
        kind: fc.constant('answer' as const),
        measure: fc.constant(measure.id),
        item: fc.constant(of.code),
        answer: anyAnswer(measure, of),
      }),
    );
    const take = fc
      .record({ kind: fc.constantFrom('skip' as const, 'skip' as const, 'clear' as const), on: item })
      .map(({ kind, on }): SessionEvent => ({ kind, measure: on.measure.id, item: on.of.code }));
    const move = fc.constantFrom<SessionEvent[]>(
      { kind: 'next' },
      { kind: 'back' },
      { kind: 'go', page: 'check' },
      { kind: 'go', page: 'ibs-sss/pain' },
      { kind: 'finish' },
      { kind: 'optional', items: { 'phq-9': ['difficulty'] } },
      { kind: 'optional', items: {} },
      { kind: 'deliver', delivery: plainDelivery },
      { kind: 'deliver', delivery: { ...plainDelivery, pace: 'whole-measure', handover: true } },
    );
    const given = { 'phq-9': anyAnswers(phq9), 'ibs-sss': anyAnswers(ibs) };
    fc.assert(
      fc.property(
        anyDelivery,
        fc.record(given),
        fc.array(fc.oneof(answer, answer, take, move), { minLength: 10, maxLength: 80 }),
        (delivery, answers, list) => {
          let now = start([phq9, ibs], { delivery, answers });
          for (const event of list) {
            const before = now;
            now = tried(before, event);
            expectNoAnswerLost(before, now, event);
            expectHandedOver(before, now);
            expectSound(now, true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
