import {
  currentPage,
  itemsIn,
  route,
  score,
  sessionScore,
  type QuestionsPage,
  type Session,
} from '@iapt-elements/engine';
import { defaultAdjustments } from './adjustments.js';
import { adapt } from './adapt.js';
import { askedIn, measureOf, wordingOf, type Plan } from './plan.js';
import { question, row } from './question.js';
import type {
  CheckScreen,
  CompletionScreen,
  IntroductionScreen,
  Message,
  Question,
  QuestionsScreen,
  RiskScreen,
  Screen,
} from './screen.js';

/** (session, plan) → the one Screen to draw: built plain, then adapted. */
export function screen(session: Session, plan: Plan): Screen {
  return adapt(plain(session, plan), plan);
}

/** The screen without any adaptation. */
export function plain(session: Session, plan: Plan): Screen {
  const page = currentPage(session);
  switch (page.kind) {
    case 'introduction':
      return introduction(session, plan);
    case 'questions':
      return questions(session, plan, page);
    case 'risk':
      return { kind: 'risk', ...shown(plan, page.id) } satisfies RiskScreen;
    case 'check':
      return check(session, plan);
    case 'completion':
      return completion(session, plan);
  }
}

function shown({ help }: Plan, page: string, notice: Message | null = null) {
  const { size, colours } = defaultAdjustments;
  return { page, look: { size, colours }, notice, help };
}

/** Demonstration wording says so on every screen that shows it. */
function noticeOf(plan: Plan, measures: readonly string[]): Message | null {
  const demonstrations = measures.map((id) => wordingOf(plan, id)).filter(({ status }) => status === 'demonstration');
  if (demonstrations.length === 0) return null;
  return { key: 'notice.demonstration', values: { titles: demonstrations.map(({ title }) => title).join(', ') } };
}

const secondsPerQuestion = 18; // An estimate, near 27 questions in 8 minutes; nobody is timed.

function introduction(session: Session, plan: Plan): IntroductionScreen {
  const ids = session.measures.map(({ id }) => id);
  // With all that an answer may bring.
  const asked = session.measures.flatMap((measure) => itemsIn(measure, session.versions[measure.id]));
  const count = asked.length;
  const done = Object.values(session.answers).reduce((sum, answers) => sum + Object.keys(answers).length, 0);
  const minutes = Math.max(1, Math.round((count * secondsPerQuestion) / 60));
  return {
    kind: 'introduction',
    ...shown(plan, 'introduction', noticeOf(plan, ids)),
    length: {
      questions: { key: 'introduction.questions', values: { count } },
      minutes: { key: 'introduction.minutes', values: { count: minutes } },
    },
    topics: ids.map((id) => wordingOf(plan, id)).map(({ topic, language }) => ({ text: topic, language })),
    resumed: done > 0 ? { key: 'introduction.resumed', values: { count: done } } : null,
  };
}

function questions(session: Session, plan: Plan, page: QuestionsPage): QuestionsScreen {
  const wording = wordingOf(plan, page.measure);
  const attempted = session.attempted.includes(page.id);
  const asked = page.items.map((item) => question(session, plan, page.measure, item, attempted));
  const single = asked.length === 1 ? asked[0] : undefined;
  return {
    kind: 'questions',
    ...shown(plan, page.id, noticeOf(plan, [page.measure])),
    where: where(session, page, wording.title, single),
    title: { text: wording.title, language: wording.language },
    instruction: { text: wording.instruction, language: wording.language },
    heading: single ? 'question' : 'instruction',
    questions: asked,
    issues: asked.flatMap((each) => (each.issue ? [summarised(each, single !== undefined)] : [])),
    changing: session.changing,
    score: plan.showScore === 'live' ? (scoreMessage(session, plan, page.measure)[0] ?? null) : null,
  };
}

function summarised(question: Question, single: boolean): QuestionsScreen['issues'][number] {
  const { measure, item, number, issue } = question;
  const message = single && issue ? issue : { key: 'error.question', values: { number } };
  return { measure, item, message };
}

function where(session: Session, page: QuestionsPage, title: string, single: Question | undefined): Message {
  if (single) {
    const count = askedIn(session, page.measure).length;
    return { key: 'where.question', values: { title, number: single.number, count } };
  }
  const pages = route(session).filter(({ kind }) => kind === 'questions');
  const values = { title, number: pages.findIndex(({ id }) => id === page.id) + 1, count: pages.length };
  return { key: pages.length === 1 ? 'where.only' : 'where.measure', values };
}

function check(session: Session, plan: Plan): CheckScreen {
  const pages = route(session).filter((page) => page.kind === 'questions');
  const groups = session.measures.map(({ id }) => {
    const { title, language } = wordingOf(plan, id);
    const rows = pages
      .filter(({ measure }) => measure === id)
      .flatMap((page) => page.items.map((item) => row(session, plan, id, item, page.id)));
    return { title: { text: title, language }, rows };
  });
  const ids = session.measures.map(({ id }) => id);
  return { kind: 'check', ...shown(plan, 'check', noticeOf(plan, ids)), groups };
}

function completion(session: Session, plan: Plan): CompletionScreen {
  const scores =
    plan.showScore === 'never' ? [] : session.measures.flatMap(({ id }) => scoreMessage(session, plan, id));
  return { kind: 'completion', ...shown(plan, 'completion'), scores };
}

/** A measure without a total has no score to show. */
function scoreMessage(session: Session, plan: Plan, id: string): readonly Message[] {
  const final = session.page === 'completion';
  const { total, range, version } = sessionScore(session, id);
  const whole = score(measureOf(session, id), {}, { version }).range;
  if (!range || !whole) return [];
  const { title } = wordingOf(plan, id);
  if (total !== null)
    return [{ key: 'score.total', values: { title, total: shortened(total), highest: whole.highest } }];
  if (final) return [{ key: 'score.none', values: { title } }];
  const values = { title, lowest: shortened(range.lowest), highest: shortened(range.highest) };
  return [{ key: 'score.range', values }];
}

/** A mean with two decimals: enough to read, never used to decide. */
export function shortened(points: number): number {
  return Math.round(points * 100) / 100;
}
