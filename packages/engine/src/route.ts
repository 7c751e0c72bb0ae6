import { isWritten, type Answers } from './answer.js';
import { raisedItems } from './flags.js';
import { closedItems, zeroedItems } from './gates.js';
import type { Measure } from './measure.js';
import { measureIn, type Session } from './session.js';
import { itemsIn } from './version.js';

/** How the questions are spread over pages. */
export type Pace = 'one-question' | 'whole-measure';

/**
 * One page of the flow. `id` is stable: it names what is asked, not a place in a list, so that changing the pace,
 * going back or returning later finds the same questions.
 */
export type Page =
  | { readonly kind: 'introduction' | 'check' | 'completion'; readonly id: string }
  | { readonly kind: 'questions'; readonly id: string; readonly measure: string; readonly items: readonly string[] }
  | { readonly kind: 'risk'; readonly id: string; readonly measure: string; readonly item: string };

export type QuestionsPage = Extract<Page, { kind: 'questions' }>;

/** What of a session its route follows from. */
type Routed = Pick<Session, 'measures' | 'versions' | 'pace' | 'answers'>;

/** The pages as they stand now, in order. A help page is there only while the answer that asks for it is. */
export function route(session: Routed): readonly Page[] {
  const asked = session.measures.flatMap((measure) => measurePages(session, measure));
  return [
    { kind: 'introduction', id: 'introduction' },
    ...asked,
    { kind: 'check', id: 'check' },
    { kind: 'completion', id: 'completion' },
  ];
}

function measurePages({ versions, pace, answers }: Routed, measure: Measure): readonly Page[] {
  const given = answers[measure.id] ?? {};
  const raised = raisedItems(measure, given);
  const codes = askedItems(measure, given, versions[measure.id]);
  return groups(codes, pace).flatMap((items): Page[] => [
    { kind: 'questions', id: pageId(measure.id, items, pace), measure: measure.id, items },
    ...raised
      .filter((item) => items.includes(item))
      .map((item) => ({ kind: 'risk' as const, id: `${measure.id}/${item}/help`, measure: measure.id, item })),
  ]);
}

/** Codes of the items that are asked now, in order: those of the version, without those that other answers make needless. */
export function askedItems(measure: Measure, answers: Answers, version?: string): readonly string[] {
  const zeroed = zeroedItems(measure, answers);
  const closed = closedItems(measure, answers);
  return itemsIn(measure, version)
    .map(({ code }) => code)
    .filter((code) => !zeroed.has(code) && !closed.has(code));
}

function groups(codes: readonly string[], pace: Pace): readonly (readonly string[])[] {
  return pace === 'one-question' ? codes.map((code) => [code]) : [codes];
}

function pageId(measure: string, items: readonly string[], pace: Pace): string {
  return pace === 'one-question' ? `${measure}/${items.join()}` : measure;
}

/** The page that the session is on. */
export function currentPage(session: Session): Page {
  const page = route(session).find(({ id }) => id === session.page);
  // `step` moves only to pages of the route, and leaves a page before its reason goes.
  return page ?? { kind: 'introduction', id: 'introduction' };
}

/**
 * Codes of the items on a page that have no answer at all: neither a value, nor not applicable, nor skipped. What can be
 * left empty never waits for an answer.
 */
export function unreached(session: Session, page: QuestionsPage): readonly string[] {
  const measure = measureIn(session, 'route', page.measure);
  const answers = session.answers[page.measure] ?? {};
  return page.items.filter((item) => answers[item] === undefined && !isWritten(measure, item));
}

/** Whether a page asks something that has not been reached. */
export function isOpen(session: Session, page: Page): boolean {
  return page.kind === 'questions' && unreached(session, page).length > 0;
}

/** Id of the page that asks an item. */
export function pageOf({ pace }: Pick<Session, 'pace'>, measure: string, item: string): string {
  return pageId(measure, [item], pace);
}

/** The pages that a person may go to now: up to the first that asks something not reached yet. */
export function reachable(session: Session): readonly Page[] {
  const pages = route(session).filter(({ kind }) => kind !== 'completion');
  const open = pages.findIndex((page) => isOpen(session, page));
  return open < 0 ? pages : pages.slice(0, open + 1);
}
