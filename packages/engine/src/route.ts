import { isWritten, optionalItems, type Answers } from './answer.js';
import { isPrivate, isReadBack, partsOf, type Delivery } from './delivery.js';
import { raisedItems } from './flags.js';
import { closedItems, zeroedItems } from './gates.js';
import { isInterpreterAway } from './circumstances.js';
import type { Measure } from './measure.js';
import { measureIn, type Session } from './session.js';
import { itemsIn } from './version.js';

/**
 * One page of the flow. `id` is stable: it names what is asked, not a place in a list, so that changing the pace,
 * going back or returning later finds the same questions.
 */
export type Page =
  | { readonly kind: 'introduction' | 'circumstances' | 'check' | 'completion'; readonly id: string }
  /** A practice question; `number` counts from 0. */
  | { readonly kind: 'practice'; readonly id: string; readonly measure: string; readonly number: number }
  /** The device goes to the person: the question that follows is theirs alone. */
  | { readonly kind: 'handover'; readonly id: string; readonly measure: string; readonly item: string }
  /** One part of an item; `part` counts from 0. */
  | {
      readonly kind: 'part';
      readonly id: string;
      readonly measure: string;
      readonly item: string;
      readonly part: number;
    }
  | { readonly kind: 'questions'; readonly id: string; readonly measure: string; readonly items: readonly string[] }
  | { readonly kind: 'risk' | 'read-back'; readonly id: string; readonly measure: string; readonly item: string };

export type QuestionsPage = Extract<Page, { kind: 'questions' }>;

/** What of a session its route follows from. */
type Routed = Pick<Session, 'measures' | 'versions' | 'optional' | 'delivery' | 'answers' | 'circumstances'>;

/** The pages as they stand now, in order. A help page is there only while the answer that asks for it is. */
export function route(session: Routed): readonly Page[] {
  const asked = session.measures.flatMap((measure) => measurePages(session, measure));
  return [
    { kind: 'introduction', id: 'introduction' },
    ...(session.delivery.circumstances ? [{ kind: 'circumstances', id: 'circumstances' } as const] : []),
    ...asked,
    { kind: 'check', id: 'check' },
    { kind: 'completion', id: 'completion' },
  ];
}

function measurePages(session: Routed, measure: Measure): readonly Page[] {
  const { delivery: wanted, answers, circumstances } = session;
  const given = answers[measure.id] ?? {};
  const codes = askedNow(session, measure);
  // Nobody is there to whom an answer could be read back.
  const delivery = isInterpreterAway(circumstances) ? { ...wanted, readBack: false } : wanted;
  return [
    ...practice(delivery, measure.id),
    ...groups(measure, codes, delivery).flatMap((items) => groupPages(delivery, measure, items, given)),
  ];
}

function practice({ practice }: Delivery, measure: string): readonly Page[] {
  return Array.from({ length: practice[measure] ?? 0 }, (_, number) => ({
    kind: 'practice',
    id: `${measure}/practice-${String(number + 1)}`,
    measure,
    number,
  }));
}

/** The questions of one page, with what comes before them and what their answers bring. Help comes first of all. */
function groupPages(delivery: Delivery, measure: Measure, items: readonly string[], given: Answers): readonly Page[] {
  const { id } = measure;
  const page = { measure: id };
  const raised = raisedItems(measure, given).filter((item) => items.includes(item));
  const each = (kind: 'handover' | 'risk' | 'read-back', name: string) => (item: string) =>
    ({ kind, id: `${id}/${item}/${name}`, ...page, item }) as const;
  return [
    ...items.filter((item) => isPrivate(delivery, measure, item)).map(each('handover', 'handover')),
    ...items.flatMap((item) => parts(delivery, id, item)),
    { kind: 'questions', id: pageId(measure, items, delivery), ...page, items },
    ...raised.map(each('risk', 'help')),
    ...items.filter((item) => isReadBack(delivery, measure, item, given)).map(each('read-back', 'read-back')),
  ];
}

function parts(delivery: Delivery, measure: string, item: string): readonly Page[] {
  return Array.from({ length: partsOf(delivery, measure, item) }, (_, part) => ({
    kind: 'part',
    id: `${measure}/${item}/part-${String(part + 1)}`,
    measure,
    item,
    part,
  }));
}

/**
 * Codes of the items that are asked now, in order: those of the version, without those that other answers make needless, and
 * of the optional ones those that are wanted.
 */
export function askedItems(
  measure: Measure,
  answers: Answers,
  version?: string,
  wanted: readonly string[] = [],
): readonly string[] {
  const needless = needlessItems(measure, answers, wanted);
  return itemsIn(measure, version)
    .map(({ code }) => code)
    .filter((code) => !needless.has(code));
}

/** Codes of the items that other answers make needless, and of the optional ones that nobody wants. */
export function needlessItems(measure: Measure, answers: Answers, wanted: readonly string[]): ReadonlySet<string> {
  const unwanted = optionalItems(measure).filter((code) => !wanted.includes(code));
  return new Set([...zeroedItems(measure, answers), ...closedItems(measure, answers), ...unwanted]);
}

/**
 * Codes of the items of a measure that a session asks now, in order. What a private answer alone would open stays closed:
 * whoever is there would know the answer by the question.
 */
export function askedNow({ versions, optional, delivery, answers }: Routed, measure: Measure): readonly string[] {
  const given = Object.entries(answers[measure.id] ?? {});
  const told = given.filter(([code]) => !isPrivate(delivery, measure, code));
  return askedItems(measure, Object.fromEntries(told), versions[measure.id], optional[measure.id]);
}

/** How many of the questions that are asked now were answered or skipped, over all measures. */
export function answeredIn(session: Routed): number {
  const answered = (measure: Measure) => {
    const given = session.answers[measure.id] ?? {};
    return askedNow(session, measure).filter((code) => given[code] !== undefined).length;
  };
  return session.measures.reduce((sum, measure) => sum + answered(measure), 0);
}

/** One question a page; or all of a measure, but for a private question, which stands alone. */
function groups(measure: Measure, codes: readonly string[], delivery: Delivery): readonly (readonly string[])[] {
  if (delivery.pace === 'one-question') return codes.map((code) => [code]);
  const alone = (code: string) => isPrivate(delivery, measure, code);
  const pages: string[][] = [];
  for (const code of codes) {
    const last = pages.at(-1);
    if (!last || alone(code) || last.some(alone)) pages.push([code]);
    else last.push(code);
  }
  return pages;
}

/** A page of several questions is named after its measure, or, where a private question divides it, after its first. */
function pageId(measure: Measure, items: readonly string[], { pace, handover }: Delivery): string {
  const divided = handover && measure.flags.length > 0;
  return pace === 'one-question' || divided ? `${measure.id}/${items[0] ?? ''}` : measure.id;
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

/** Whether a page asks something that has not been reached. A part is not asked again once its item has an answer. */
export function isOpen(session: Session, page: Page): boolean {
  if (page.kind === 'questions') return unreached(session, page).length > 0;
  if (page.kind !== 'part') return false;
  const { measure, item, part } = page;
  return session.answers[measure]?.[item] === undefined && (session.parts[measure]?.[item]?.[part] ?? null) === null;
}

/** Id of the page that asks an item. */
export function pageOf(session: Routed, measure: string, item: string): string {
  const page = route(session).find(
    (candidate) => candidate.kind === 'questions' && candidate.measure === measure && candidate.items.includes(item),
  );
  return page?.id ?? 'introduction';
}

/** The pages that a person may go to now: up to the first that asks something not reached yet. */
export function reachable(session: Session): readonly Page[] {
  const pages = route(session).filter(({ kind }) => kind !== 'completion');
  const open = pages.findIndex((page) => isOpen(session, page));
  return open < 0 ? pages : pages.slice(0, open + 1);
}
