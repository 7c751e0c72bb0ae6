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
  const written = writing(scale, answer);
  const typed = entry(scale, wording, item);
  return {
    measure: id,
    item: code,
    number: askedIn(session, id).indexOf(code) + 1,
    text: itemText(wording, code),
    scale: item.scale,
    options: options(scale, wording, item),
    entry: typed,
    writing: written,
    several,
    answer,
    issue: attempted && answer === null && !written ? unanswered(typed, several) : null,
  };
}

/** One line of check-your-answers. */
export function row(session: Session, plan: Plan, id: string, code: string, page: string): AnswerRow {
  const asked = question(session, plan, id, code, false);
  return { measure: id, item: code, question: asked.text, answer: given(asked), page };
}

/** What was answered, to be read once more. */
function given({ options: offered, answer, entry: typed, writing: written }: Question): AnswerRow['answer'] {
  if (written) return typeof answer === 'string' ? answer : { key: 'check.nothing' };
  const own = typed && typeof answer === 'number' ? [{ number: answer, text: null }] : [];
  const chosen = [...own, ...offered.filter(({ value }) => holds(answer, value))];
  return chosen.length > 0 ? chosen.map(({ number, text }) => ({ number, text })) : { key: 'check.skipped' };
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
  if (!scale || 'lowest' in scale || 'text' in scale) return [];
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

/** Said only when it changes: a number that counts down with every letter would be read aloud with every letter. */
const fewLeft = [0, 10, 20, 50, 100];

function writing(scale: Scale | undefined, answer: Answer | null): Question['writing'] {
  if (!scale || !('text' in scale)) return null;
  const { longest } = scale.text;
  const rest = longest - (typeof answer === 'string' ? answer.length : 0);
  const count = answer === null ? undefined : fewLeft.find((few) => rest <= few);
  const left = count === 0 ? { key: 'question.full' } : { key: 'question.left', values: { count: count ?? 0 } };
  return { longest, left: count === undefined ? null : left };
}

function unanswered(typed: Question['entry'], several: boolean): Message {
  if (!typed) return { key: several ? 'error.several' : 'error.unanswered' };
  return { key: 'error.number', values: { lowest: typed.lowest.value, highest: typed.highest.value } };
}
