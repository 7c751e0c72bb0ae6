import { checkAnswer, isWritten, itemOf, type Answer } from './answer.js';
import { EventError } from './errors.js';
import type { Delivery } from './delivery.js';
import { raisedItems } from './flags.js';
import { currentPage, isOpen, pageOf, reachable, route, unreached, type Page, type QuestionsPage } from './route.js';
import { kept, measureIn, optionalOf, type HelpShown, type Session, type SessionEvent } from './session.js';
import { supported } from './support.js';
import { checkVersion, itemsIn } from './version.js';

/**
 * The session after an event. The only place where a session changes.
 *
 * @throws AnswerError when an answer does not fit its item.
 * @throws EventError when the event cannot happen now.
 */
export function step(session: Session, event: SessionEvent): Session {
  if (session.page === 'completion') {
    throw new EventError(event.kind, 'The session is completed. Start a new one.');
  }
  const after = complete(placed({ ...session, ...changes(session, event) }, session));
  return Object.freeze(handedOver(after, session));
}

/** A page can go with the answer that it hangs on (help, a question behind a gate): the person is at the page before it. */
function placed(session: Session, before: Session): Session {
  const pages = new Set(route(session).map(({ id }) => id));
  if (pages.has(session.page)) return session;
  const old = route(before).map(({ id }) => id);
  const page = old.slice(0, old.indexOf(session.page)).findLast((id) => pages.has(id));
  return { ...session, page: page ?? 'introduction' };
}

/** A changed gate or an answer taken back can open a question again: check-your-answers waits until it is dealt with. */
function complete(session: Session): Session {
  if (session.page !== 'check') return session;
  const open = route(session).find((page) => isOpen(session, page));
  return open ? { ...session, page: open.id, changing: true } : session;
}

/**
 * A private question, its parts and its help with it, is come to through its handover page alone: also from behind, and
 * from anywhere in the browser's history. Otherwise somebody who helps would see the answer by going back.
 */
function handedOver(session: Session, before: Session): Session {
  if (!session.delivery.handover || session.page === before.page) return session;
  const pages = route(session);
  const page = currentPage(session);
  const from = pages.find(({ id }) => id === before.page);
  if (page.kind === 'handover' || (from && sameQuestion(from, page))) return session;
  const handover = pages.find((each) => each.kind === 'handover' && sameQuestion(each, page));
  // Help that the person is not brought to was not shown.
  return handover ? { ...session, page: handover.id, helpShown: before.helpShown } : session;
}

function changes(session: Session, event: SessionEvent): Partial<Session> {
  switch (event.kind) {
    case 'answer':
      return { answers: answered(session, event.measure, event.item, event.answer) };
    case 'clear':
      return { answers: cleared(session, event.measure, event.item) };
    case 'skip':
      return skip(session, event.measure, event.item, event.at);
    case 'next':
      return next(session, event.at);
    case 'back':
      return back(session, event.at);
    case 'go':
      return go(session, event.page, event.at);
    case 'deliver':
      return redeliver(session, event.delivery);
    case 'version':
      return { versions: reversioned(session, event.measure, event.version) };
    case 'optional':
      return { optional: optionalOf(session.measures, 'optional', event.items) };
    case 'finish':
      return finish(session, event.at);
    default:
      return supported(session, event);
  }
}

function answered(session: Session, id: string, item: string, answer: Answer): Session['answers'] {
  checkAnswer(measureIn(session, 'answer', id), item, answer, session.versions[id]);
  return Object.freeze({ ...session.answers, [id]: Object.freeze({ ...session.answers[id], [item]: kept(answer) }) });
}

function cleared(session: Session, id: string, item: string): Session['answers'] {
  itemOf(measureIn(session, 'clear', id), item);
  const { [item]: _taken, ...rest } = session.answers[id] ?? {};
  return Object.freeze({ ...session.answers, [id]: Object.freeze(rest) });
}

/** Skipping the only question of a page also leaves the page. What can be left empty is then empty. */
function skip(session: Session, measure: string, item: string, at?: string): Partial<Session> {
  const answers = isWritten(measureIn(session, 'skip', measure), item)
    ? cleared(session, measure, item)
    : answered(session, measure, item, 'skipped');
  const page = currentPage(session);
  const alone = page.kind === 'questions' && page.items.length === 1;
  return { answers, ...(alone ? next({ ...session, answers }, at) : {}) };
}

function next(session: Session, at?: string): Partial<Session> {
  const page = currentPage(session);
  if (isOpen(session, page)) {
    return { attempted: [...session.attempted.filter((id) => id !== page.id), page.id] };
  }
  const following = neighbour(session, page, 1);
  if (following.kind === 'completion')
    throw new EventError('next', 'Use "finish" to complete from check-your-answers.');
  const attempted = session.attempted.filter((id) => id !== page.id);
  if (session.changing && !sameQuestion(page, following)) return { page: 'check', changing: false, attempted };
  return { ...arrival(session, following, at), attempted };
}

/** Whether a page belongs to the question of another: its parts, its help, its reading back. */
function sameQuestion(page: Page, other: Page): boolean {
  const items = itemsOn(page);
  return (
    'measure' in page &&
    'measure' in other &&
    page.measure === other.measure &&
    itemsOn(other).some((item) => items.includes(item))
  );
}

function itemsOn(page: Page): readonly string[] {
  if (page.kind === 'questions') return page.items;
  return 'item' in page ? [page.item] : [];
}

/** A help page that is come to is kept in the record, by whatever way. */
function arrival(session: Session, page: Page, at: string | undefined): Partial<Session> {
  if (page.kind !== 'risk') return { page: page.id };
  const shown: HelpShown = { measure: page.measure, item: page.item, at: at ?? null };
  return { page: page.id, helpShown: [...session.helpShown, shown] };
}

function back(session: Session, at?: string): Partial<Session> {
  const page = currentPage(session);
  // Back to check-your-answers is a way on: past a changed answer that asks for help, it leads to the help.
  if (session.changing && page.kind === 'questions') return next(session, at);
  const before = neighbour(session, page, -1);
  if (session.changing && !sameQuestion(page, before)) return { page: 'check', changing: false };
  return arrival(session, before, at);
}

function neighbour(session: Session, page: Page, distance: 1 | -1): Page {
  const pages = route(session);
  return pages[pages.findIndex(({ id }) => id === page.id) + distance] ?? page;
}

function go(session: Session, id: string, at?: string): Partial<Session> {
  const pages = reachable(session);
  const target = pages.findIndex((page) => page.id === id);
  const from = pages.findIndex((page) => page.id === session.page);
  // Help is not jumped over: it comes first.
  const page = pages.slice(from + 1, Math.max(target, 0)).find(({ kind }) => kind === 'risk') ?? pages[target];
  if (!page) throw new EventError('go', `"${id}" is not a page that can be reached now.`);
  const stays = page.kind === 'risk' || sameQuestion(currentPage(session), page);
  const changing = stays ? session.changing : session.page === 'check' && itemsOn(page).length > 0;
  return { ...arrival(session, page, at), changing };
}

/** Keeps the person at the question they were on: at its first open part, where it is delivered in parts now. */
function redeliver(session: Session, delivery: Delivery): Partial<Session> {
  const page = currentPage(session);
  const after = { ...session, delivery: Object.freeze({ ...delivery }) };
  if (!('measure' in page) || route(after).some(({ id, kind }) => id === page.id && kind !== 'questions'))
    return { delivery };
  const open = page.kind === 'questions' ? openItem(session, page) : undefined;
  const item = open ?? itemsOn(page)[0];
  if (item === undefined) return { delivery };
  return { delivery, page: openPart(after, page.measure, item)?.id ?? pageOf(after, page.measure, item) };
}

/** The first open question of a page; before it, one whose answer asks for help, which is not jumped over. */
function openItem(session: Session, page: QuestionsPage): string | undefined {
  const open = unreached(session, page);
  const raised = raisedItems(measureIn(session, 'deliver', page.measure), session.answers[page.measure] ?? {});
  return open.length === 0 ? undefined : page.items.find((item) => open.includes(item) || raised.includes(item));
}

function openPart(session: Session, measure: string, item: string): Page | undefined {
  const isPart = (page: Page) => page.kind === 'part' && page.measure === measure && page.item === item;
  return route(session).find((page) => isPart(page) && isOpen(session, page));
}

function reversioned(session: Session, id: string, version: string): Session['versions'] {
  const measure = measureIn(session, 'version', id);
  checkVersion(measure, version);
  const codes = (of: string | undefined) =>
    itemsIn(measure, of)
      .map(({ code }) => code)
      .join();
  if (codes(version) !== codes(session.versions[id]))
    throw new EventError('version', `"${version}" of ${id} asks other questions. Start a new session.`);
  return Object.freeze({ ...session.versions, [id]: version });
}

function finish(session: Session, at?: string): Partial<Session> {
  if (session.page !== 'check') throw new EventError('finish', 'Only check-your-answers can finish.');
  return { page: 'completion', completedAt: at ?? null };
}
