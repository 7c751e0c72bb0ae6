import {
  answeredIn,
  currentPage,
  itemsIn,
  optionalItems,
  route,
  type Measure,
  type Session,
} from '@iapt-elements/engine';
import { adapt } from './adapt.js';
import { asking } from './asking.js';
import { exchanged } from './exchanges.js';
import { nameOf, wordingOf, type Plan } from './plan.js';
import { given, question, row } from './question.js';
import { scoreMessage } from './score-message.js';
import type {
  CheckScreen,
  CircumstancesScreen,
  CompletionScreen,
  IntroductionScreen,
  ReadBackScreen,
  Screen,
} from './screen.js';
import { noticeOf, shown } from './shown.js';

/** (session, plan) → the one Screen to draw: built plain, in the words that the service exchanged, then adapted. */
export function screen(session: Session, plan: Plan): Screen {
  const worded = exchanged(plan);
  return adapt(plain(session, worded), worded);
}

/** The screen without any adaptation. */
export function plain(session: Session, plan: Plan): Screen {
  const page = currentPage(session);
  switch (page.kind) {
    case 'introduction':
      return introduction(session, plan);
    case 'circumstances':
      return circumstances(session, plan);
    case 'practice':
    case 'part':
    case 'questions':
      return asking(session, plan, page);
    case 'handover':
    case 'risk':
      return { kind: page.kind, ...shown(plan, page.id) };
    case 'read-back':
      return readBack(session, plan, page.measure, page.item);
    case 'check':
      return check(session, plan);
    case 'completion':
      return completion(session, plan);
  }
}

const secondsPerQuestion = 18; // An estimate, near 27 questions in 8 minutes; nobody is timed.

function introduction(session: Session, plan: Plan): IntroductionScreen {
  const ids = session.measures.map(({ id }) => id);
  // With all that an answer may bring.
  const count = session.measures.reduce((sum, measure) => sum + mostAsked(session, measure), 0);
  const done = answeredIn(session);
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

/** Of what is optional, only what is wanted can be asked. */
function mostAsked({ versions, optional }: Session, measure: Measure): number {
  const unwanted = optionalItems(measure).filter((code) => !optional[measure.id]?.includes(code));
  return itemsIn(measure, versions[measure.id]).length - unwanted.length;
}

function circumstances({ circumstances: said }: Session, plan: Plan): CircumstancesScreen {
  const { support, interpreter } = plan.adjustments;
  const helps = support === 'proxy' ? 'answers' : 'helps';
  // "It is not normally acceptable for family members to fulfil a translator's role" (commissioning guidance, 6.18).
  const other = said.interpreter === '2' || said.interpreter === '3';
  return {
    kind: 'circumstances',
    ...shown(plan, 'circumstances'),
    supporter: support === 'alone' ? null : helps,
    interpreter,
    given: said,
    advice: other ? { key: 'circumstances.professional' } : null,
  };
}

function readBack(session: Session, plan: Plan, measure: string, item: string): ReadBackScreen {
  const asked = question(session, plan, measure, item, false);
  const change = route(session).find((page) => page.kind === 'questions' && page.items.includes(item));
  return {
    kind: 'read-back',
    ...shown(plan, `${measure}/${item}/read-back`, noticeOf(plan, [measure])),
    question: asked,
    answer: given(asked),
    change: change?.id ?? 'introduction',
  };
}

function check(session: Session, plan: Plan): CheckScreen {
  const all = route(session);
  const pages = all.filter((page) => page.kind === 'questions');
  const handover = (id: string, item: string) =>
    all.find((page) => page.kind === 'handover' && page.measure === id && page.item === item);
  const groups = session.measures.map(({ id }) => {
    const rows = pages
      .filter(({ measure }) => measure === id)
      .flatMap((page) => page.items.map((item) => row(session, plan, id, item, (handover(id, item) ?? page).id)));
    return { title: nameOf(plan, id), rows };
  });
  const ids = session.measures.map(({ id }) => id);
  return { kind: 'check', ...shown(plan, 'check', noticeOf(plan, ids)), groups };
}

function completion(session: Session, plan: Plan): CompletionScreen {
  const scores =
    plan.showScore === 'never' ? [] : session.measures.flatMap(({ id }) => scoreMessage(session, plan, id));
  const titles = session.measures.map(({ id }) => nameOf(plan, id));
  return { kind: 'completion', ...shown(plan, 'completion'), scores, titles };
}
