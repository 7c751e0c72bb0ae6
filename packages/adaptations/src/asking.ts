import {
  isInterpreterAway,
  isPrivate,
  route,
  standsAlone,
  type Page,
  type QuestionsPage,
  type Session,
} from '@iapt-elements/engine';
import { askedIn, measureOf, nameOf, wordingOf, type Plan } from './plan.js';
import { part, practice, question } from './question.js';
import { scoreMessage } from './score-message.js';
import type { AskingScreen, Message, Question, QuestionsScreen } from './screen.js';
import { noticeOf, shown } from './shown.js';

type AskingPage = Extract<Page, { kind: 'practice' | 'part' | 'questions' }>;

/** A page that asks something: a practice question, one part of an item, or the items themselves. */
export function asking(session: Session, plan: Plan, page: AskingPage): AskingScreen {
  switch (page.kind) {
    case 'practice':
      return practicing(session, plan, page);
    case 'part':
      return parted(session, plan, page);
    case 'questions':
      return questions(session, plan, page);
  }
}

/** What every asking screen has, before any adaptation. */
function base(session: Session, plan: Plan, page: AskingPage) {
  const { instruction, language } = wordingOf(plan, page.measure);
  const measure = measureOf(session, page.measure);
  const items = itemsOn(page);
  const alone = items.some((item) => isPrivate(session.delivery, measure, item));
  // The instruction and the time asked about are for the others.
  const own = items.length > 0 && items.every((item) => standsAlone(measure, item));
  return {
    ...shown(plan, page.id, noticeOf(plan, [page.measure])),
    notes: alone ? [{ kind: 'note' as const, message: { key: 'handover.private' } }] : [],
    title: nameOf(plan, page.measure),
    instruction: own ? null : { text: instruction, language },
    period: own ? null : measure.recall,
    offersHelp: false,
    instructionBeside: null,
    plainly: [],
    recall: null,
    interpreting: null,
    interpreterAway: isInterpreterAway(session.circumstances),
    private: alone,
    issues: [],
    changing: session.changing,
  };
}

function itemsOn(page: AskingPage): readonly string[] {
  if (page.kind === 'questions') return page.items;
  return page.kind === 'part' ? [page.item] : [];
}

function practicing(session: Session, plan: Plan, page: Extract<Page, { kind: 'practice' }>): AskingScreen {
  const asked = practice(session, plan, page);
  const { text: title } = nameOf(plan, page.measure);
  const count = session.delivery.practice[page.measure] ?? 0;
  const where = { key: 'where.practice', values: { title, number: page.number + 1, count } };
  return { kind: 'practice', ...base(session, plan, page), where, questions: [asked] };
}

function parted(session: Session, plan: Plan, page: Extract<Page, { kind: 'part' }>): AskingScreen {
  const asked = part(session, plan, page, session.attempted.includes(page.id));
  return {
    kind: 'part',
    ...base(session, plan, page),
    where: where(session, { ...page, kind: 'questions', items: [page.item] }, nameOf(plan, page.measure).text, asked),
    questions: [asked],
    issues: asked.issue ? [summarised(asked, true)] : [],
  };
}

function questions(session: Session, plan: Plan, page: QuestionsPage): QuestionsScreen {
  const attempted = session.attempted.includes(page.id);
  const asked = page.items.map((item) => question(session, plan, page.measure, item, attempted));
  const single = asked.length === 1 ? asked[0] : undefined;
  return {
    kind: 'questions',
    ...base(session, plan, page),
    where: where(session, page, nameOf(plan, page.measure).text, single),
    heading: single ? 'question' : 'instruction',
    questions: asked,
    issues: asked.flatMap((each) => (each.issue ? [summarised(each, single !== undefined)] : [])),
    score: plan.showScore === 'live' ? (scoreMessage(session, plan, page.measure)[0] ?? null) : null,
  };
}

function summarised(question: Question, single: boolean): QuestionsScreen['issues'][number] {
  const { measure, item, number, issue } = question;
  const message = single && issue ? issue : { key: 'error.question', values: { number } };
  return { measure, item, message };
}

function where(session: Session, page: QuestionsPage, title: string, single: Question | undefined): Message {
  if (single?.standsAlone) return { key: 'where.more', values: { title } };
  if (single) {
    // An answer that brings what stands alone does not move the end of the others.
    const measure = measureOf(session, page.measure);
    const count = askedIn(session, page.measure).filter((item) => !standsAlone(measure, item)).length;
    return { key: 'where.question', values: { title, number: single.number, count } };
  }
  const pages = route(session).filter(({ kind }) => kind === 'questions');
  const values = { title, number: pages.findIndex(({ id }) => id === page.id) + 1, count: pages.length };
  return { key: pages.length === 1 ? 'where.only' : 'where.measure', values };
}
