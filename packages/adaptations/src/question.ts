import type { Answer, Item, Measure, Session } from '@iapt-elements/engine';
import { measureOf, PlanError, wordingOf, type Plan } from './plan.js';
import type { AnswerRow, Option, Question, Text } from './screen.js';
import type { Wording } from './wording.js';

/** One question as the measure publishes it, with the person's answer. */
export function question(session: Session, plan: Plan, id: string, code: string, attempted: boolean): Question {
  const measure = measureOf(session, id);
  const wording = wordingOf(plan, id);
  const item = itemOf(measure, code);
  const answer = session.answers[id]?.[code] ?? null;
  return {
    measure: id,
    item: code,
    number: measure.items.indexOf(item) + 1,
    text: itemText(wording, code),
    scale: item.scale,
    options: options(measure, wording, item),
    answer,
    issue: attempted && answer === null ? { key: 'error.unanswered' } : null,
  };
}

/** One line of check-your-answers. */
export function row(session: Session, plan: Plan, id: string, code: string, page: string): AnswerRow {
  const { options: offered, text, answer } = question(session, plan, id, code, false);
  const chosen = offered.find(({ value }) => value === answer);
  return {
    measure: id,
    item: code,
    question: text,
    answer: chosen ? { number: chosen.number, text: chosen.text } : { key: 'check.skipped' },
    page,
  };
}

function itemOf(measure: Measure, code: string): Item {
  const item = measure.items.find((candidate) => candidate.code === code);
  if (!item) throw new PlanError(`${measure.id} › ${code}`);
  return item;
}

function itemText({ items, language }: Wording, code: string): Text {
  return { text: items[code] ?? code, language };
}

function options(measure: Measure, wording: Wording, item: Item): readonly Option[] {
  const { values = [], numbered = false } = measure.scales[item.scale] ?? {};
  const labels = wording.options[item.scale] ?? {};
  const option = (value: Answer, label: string | undefined, number: number | null): Option => ({
    value,
    text: label === undefined ? null : { text: label, language: wording.language },
    number,
    picture: null,
  });
  const scale = values.map((value) => option(value, labels[value], numbered ? value : null));
  if (!item.notApplicable) return scale;
  return [...scale, option('not-applicable', wording.notApplicable?.[item.code], null)];
}
