import { itemsIn, type Answer, type Item, type Measure, type Scale, type Session } from '@iapt-elements/engine';
import { askedIn, measureOf, PlanError, wordingOf, type Plan } from './plan.js';
import type { AnswerRow, Message, Option, Question, Text } from './screen.js';
import type { Wording } from './wording.js';

/** One question as the measure publishes it, with the person's answer. */
export function question(session: Session, plan: Plan, id: string, code: string, attempted: boolean): Question {
  const measure = measureOf(session, id);
  const wording = wordingOf(plan, id);
  const item = itemOf(measure, session.versions[id], code);
  const scale = measure.scales[item.scale];
  const answer = session.answers[id]?.[code] ?? null;
  const several = item.several ?? false;
  const typed = entry(scale, wording, item);
  return {
    measure: id,
    item: code,
    number: askedIn(session, id).indexOf(code) + 1,
    text: itemText(wording, code),
    scale: item.scale,
    options: options(scale, wording, item),
    entry: typed,
    several,
    answer,
    issue: attempted && answer === null ? unanswered(typed, several) : null,
  };
}

/** One line of check-your-answers. */
export function row(session: Session, plan: Plan, id: string, code: string, page: string): AnswerRow {
  const { options: offered, text, answer, entry: typed } = question(session, plan, id, code, false);
  const own = typed && typeof answer === 'number' ? [{ number: answer, text: null }] : [];
  const chosen = [...own, ...offered.filter(({ value }) => holds(answer, value))];
  return {
    measure: id,
    item: code,
    question: text,
    answer: chosen.length > 0 ? chosen.map(({ number, text }) => ({ number, text })) : { key: 'check.skipped' },
    page,
  };
}

function itemOf(measure: Measure, version: string | undefined, code: string): Item {
  const item = itemsIn(measure, version).find((candidate) => candidate.code === code);
  if (!item) throw new PlanError(`${measure.id} › ${code}`);
  return item;
}

/** Whether an option is among what was chosen. */
export function holds(answer: Answer | null, value: Answer): boolean {
  return Array.isArray(answer) ? (answer as readonly Answer[]).includes(value) : answer === value;
}

function itemText({ items, language }: Wording, code: string): Text {
  return { text: items[code] ?? code, language };
}

function options(scale: Scale | undefined, wording: Wording, item: Item): readonly Option[] {
  const labels = wording.options[item.scale] ?? {};
  const option = (value: Answer, label: string | undefined, number: number | null): Option => ({
    value,
    text: label === undefined ? null : { text: label, language: wording.language },
    number,
    picture: null,
  });
  const offered = choices(scale).map(({ value, number }) => option(value, labels[String(value)], number));
  if (!item.notApplicable) return offered;
  return [...offered, option('not-applicable', wording.notApplicable?.[item.code], null)];
}

/** What a scale offers to choose from, and the number that the form prints beside it. */
function choices(scale: Scale | undefined): readonly { value: number | string; number: number | null }[] {
  if (!scale || 'lowest' in scale) return [];
  if ('codes' in scale) return scale.codes.map((value) => ({ value, number: null }));
  return scale.values.map((value) => ({ value, number: scale.numbered ? value : null }));
}

/** The ends of a scale that is answered with a number of one's own; `null` where there are options to choose from. */
function entry(scale: Scale | undefined, wording: Wording, item: Item): Question['entry'] {
  if (!scale || !('lowest' in scale)) return null;
  const label = (value: number) => wording.options[item.scale]?.[value] ?? String(value);
  const end = (value: number) => ({ value, text: { text: label(value), language: wording.language } });
  return { lowest: end(scale.lowest), highest: end(scale.highest) };
}

function unanswered(typed: Question['entry'], several: boolean): Message {
  if (!typed) return { key: several ? 'error.several' : 'error.unanswered' };
  return { key: 'error.number', values: { lowest: typed.lowest.value, highest: typed.highest.value } };
}
