import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  AnswerError,
  currentPage,
  EventError,
  route,
  start,
  step,
  type Measure,
  type Pace,
  type Session,
  type SessionEvent,
} from '@iapt-elements/engine';
import { gad7, phq9, wsas } from '../support/scenario.js';
import { anyAnswer, anyAnswers } from './arbitraries.js';

/** Random walks: whatever a person does, in whatever order, these things hold after every step. */

const batteries: readonly (readonly Measure[])[] = [[phq9], [wsas, phq9], [phq9, gad7, wsas]];
const anyPace = fc.constantFrom<Pace[]>('one-question', 'whole-measure');

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
    ...(['back', 'go', 'go', 'pace', 'finish'] as const),
  ),
  pick: fc.nat(40),
  value: fc.nat(11),
});

/** The events by which a person at this page would do it; none where the page offers no such thing. */
function events(session: Session, { kind, pick, value }: Wish): readonly SessionEvent[] {
  const page = currentPage(session);
  const at = <T>(list: readonly T[], place: number) => list[place % list.length]!;
  if (kind === 'answer' || kind === 'answer-all' || kind === 'skip') {
    if (page.kind !== 'questions') return [];
    const measure = session.measures.find(({ id }) => id === page.measure)!;
    const items = kind === 'answer-all' ? page.items : [at(page.items, pick)];
    return items.map((item, index): SessionEvent => {
      if (kind === 'skip') return { kind, measure: measure.id, item };
      const { scale, notApplicable } = measure.items.find(({ code }) => code === item)!;
      const offered = [...measure.scales[scale]!.values, ...(notApplicable ? ['not-applicable' as const] : [])];
      return { kind: 'answer', measure: measure.id, item, answer: at(offered, value + index) };
    });
  }
  if (kind === 'go') return [{ kind, page: at(route(session), pick).id }];
  if (kind === 'pace') return [{ kind, pace: at<Pace>(['one-question', 'whole-measure'], pick) }];
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
  const own = event.kind === 'answer' || event.kind === 'skip' ? `${event.measure}/${event.item}` : null;
  const now = new Map(answersIn(after));
  for (const [item, answer] of answersIn(before)) {
    expect(now.has(item), `${item} is still there`).to.equal(true);
    if (item !== own) expect(now.get(item), item).to.equal(answer);
  }
  const added = [...now.keys()].filter((item) => !new Map(answersIn(before)).has(item));
  expect(
    added.filter((item) => item !== own),
    'nothing is answered for the person',
  ).to.deep.equal([]);
}

function expectSound(session: Session): void {
  const pages = route(session);
  const ids = pages.map(({ id }) => id);
  expect(Object.isFrozen(session)).to.equal(true);
  expect(ids, 'the page is in the route').to.include(session.page);
  expect(new Set(ids).size, 'page ids are unique').to.equal(ids.length);
  const open = session.measures.flatMap(({ id, items }) =>
    items.filter(({ code }) => session.answers[id]![code] === undefined),
  );
  if (session.page === 'check' || session.page === 'completion') expect(open).to.deep.equal([]);
  if (session.changing) expect(open, 'only finished questions are changed').to.deep.equal([]);

  pages.forEach((page, index) => {
    const asked = pages[index - 1];
    if (page.kind === 'risk') expect(asked?.kind === 'questions' && asked.items.includes(page.item)).to.equal(true);
  });
  const risk = session.answers['phq-9']!.q9;
  expect(ids.includes('phq-9/q9/help')).to.equal(typeof risk === 'number' && risk >= 1);
}

/** Whether an answer asks for help that has not been shown since. */
function owed(before: boolean, session: Session): boolean {
  const risk = session.answers['phq-9']!.q9;
  const raised = typeof risk === 'number' && risk >= 1;
  return raised && session.page !== 'phq-9/q9/help' && before;
}

function walk(session: Session, wishes: readonly Wish[]): Session {
  let now = session;
  let help = true;
  expectSound(now);
  for (const wish of wishes) {
    for (const event of events(now, wish)) {
      const before = now;
      now = tried(before, event);
      expectNoAnswerLost(before, now, event);
      expectSound(now);
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
        anyPace,
        fc.array(anyWish, { minLength: 20, maxLength: 120 }),
        (measures, pace, wishes) => {
          walk(start(measures, { pace }), wishes);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of a person who comes back to answers of another day', () => {
    const given = fc.record({ 'phq-9': anyAnswers(phq9), wsas: anyAnswers(wsas) });
    fc.assert(
      fc.property(given, anyPace, fc.array(anyWish, { maxLength: 60 }), (answers, pace, wishes) => {
        walk(start([wsas, phq9], { pace, answers }), wishes);
      }),
      { numRuns: 150 },
    );
  });

  it('reach the end often enough to prove something', () => {
    const ends = fc
      .sample(fc.array(anyWish, { minLength: 200, maxLength: 200 }), { numRuns: 40, seed: 7 })
      .map((wishes) => walk(start([phq9], { pace: 'whole-measure' }), wishes));
    expect(ends.filter(({ page }) => page === 'completion').length).to.be.above(10);
    expect(ends.filter(({ helpShown }) => helpShown.length > 0).length).to.be.above(10);
  });

  it('of a host that answers any item from anywhere', () => {
    const item = fc.constantFrom(...phq9.items);
    const answer = item.chain((of) =>
      fc.record({
        kind: fc.constant('answer' as const),
        measure: fc.constant('phq-9'),
        item: fc.constant(of.code),
        answer: anyAnswer(phq9, of),
      }),
    );
    const skip = item.map(({ code }) => ({ kind: 'skip' as const, measure: 'phq-9', item: code }));
    const move = fc.constantFrom<SessionEvent[]>(
      { kind: 'next' },
      { kind: 'back' },
      { kind: 'go', page: 'check' },
      { kind: 'pace', pace: 'one-question' },
      { kind: 'pace', pace: 'whole-measure' },
    );
    fc.assert(
      fc.property(
        anyPace,
        fc.array(fc.oneof(answer, answer, skip, move), { minLength: 10, maxLength: 80 }),
        (pace, list) => {
          let now = start([phq9], { pace });
          for (const event of list) {
            const before = now;
            now = tried(before, event);
            expectNoAnswerLost(before, now, event);
            expectSound(now);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
