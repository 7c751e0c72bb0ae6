import {
  askedItems,
  isPrivate,
  itemsOf,
  type Answer,
  type Item,
  type Measure,
  type Page,
  type Scale,
  type Session,
} from '@iapt-elements/engine';
import { easyReadOf, measureOf, PlanError, wordingOf, type Plan } from './plan.js';
import type { AnswerRow, Message, Option, Question, ShownAnswer, Text } from './screen.js';
import type { Wording } from './wording.js';

type PartPage = Extract<Page, { kind: 'part' }>;
type PracticePage = Extract<Page, { kind: 'practice' }>;

/** What only adaptations fill in. */
const unadapted = { whole: null, beside: null, pictogram: null, explanations: [], parts: [], clips: [] } as const;

/** One question as the measure publishes it, with the person's answer. */
export function question(session: Session, plan: Plan, id: string, code: string, attempted: boolean): Question {
  const measure = measureOf(session, id);
  const wording = wordingOf(plan, id);
  const item = itemOf(measure, code);
  const answer = counted(session.answers[id]?.[code] ?? null);
  const typed = entry(measure, wording, item);
  return {
    ...unadapted,
    measure: id,
    item: code,
    target: { kind: 'item' },
    number: askedItems(measure, session.answers[id] ?? {}).indexOf(code) + 1,
    text: itemText(wording, code),
    scale: item.scale,
    options: options(measure, wording, item),
    entry: typed,
    answer,
    issue: attempted && answer === null ? unanswered(typed) : null,
  };
}

/** One part of an item, in the words of its easy-read pack, on the item's own scale. */
export function part(session: Session, plan: Plan, page: PartPage, attempted: boolean): Question {
  const { measure: id, item, part: index } = page;
  const asked = question(session, plan, id, item, false);
  const texts = easyReadOf(plan, id).items[item]?.parts ?? [];
  const answer = session.parts[id]?.[item]?.[index] ?? null;
  return {
    ...asked,
    target: { kind: 'part', part: index, of: texts.length },
    whole: asked.text,
    text: { text: texts[index] ?? asked.text.text, language: asked.text.language },
    answer: counted(answer),
    issue: attempted && answer === null ? unanswered(asked.entry) : null,
  };
}

/** A practice question, on the scale of the measure's first item. */
export function practice(session: Session, plan: Plan, { measure: id, number }: PracticePage): Question {
  const { language, practice: questions = [] } = easyReadOf(plan, id);
  const asked = questions[number];
  if (!asked) throw new PlanError(`${id} › practice ${String(number + 1)}`);
  const [first] = itemsOf(measureOf(session, id));
  return {
    ...question(session, plan, id, first?.code ?? '', false),
    target: { kind: 'practice', number, of: questions.length },
    text: { text: asked.text, language },
    pictogram: asked.picture,
    answer: counted(session.practised[id]?.[number] ?? null),
  };
}

/** One line of check-your-answers; `page` is the one that a change begins with. */
export function row(session: Session, plan: Plan, id: string, code: string, page: string): AnswerRow {
  const { text, scale, ...asked } = question(session, plan, id, code, false);
  const hidden = isPrivate(session.delivery, measureOf(session, id), code);
  return {
    measure: id,
    item: code,
    question: text,
    questionBeside: null,
    // A skip is no more told than an answer: it would say something too.
    answer: hidden ? { key: 'handover.answered' } : shownAnswer(asked),
    answerBeside: [],
    scale,
    value: hidden ? null : asked.answer,
    private: hidden,
    page,
  };
}

/** The option that was chosen, or the number that was written; `null` = neither. */
export function given({ options: offered, answer, entry: typed }: Question): Option | null {
  if (typed && typeof answer === 'number')
    return { value: answer, text: null, number: answer, picture: null, beside: null, clips: [] };
  return offered.find(({ value }) => value === answer) ?? null;
}

/** An answer to show again. */
export function shownAnswer({
  options: offered,
  answer,
  entry: typed,
}: Pick<Question, 'options' | 'answer' | 'entry'>): ShownAnswer {
  if (typed && typeof answer === 'number') return { number: answer, text: null };
  const chosen = offered.find(({ value }) => value === answer);
  return chosen ? { number: chosen.number, text: chosen.text } : { key: 'check.skipped' };
}

/** Of several statements ticked, the one that counts. */
function counted(answer: Answer | null): Answer | null {
  return Array.isArray(answer) ? Math.max(...(answer as readonly number[])) : answer;
}

function itemOf(measure: Measure, code: string): Item {
  const item = itemsOf(measure).find((candidate) => candidate.code === code);
  if (!item) throw new PlanError(`${measure.id} › ${code}`);
  return item;
}

function itemText({ items, language }: Wording, code: string): Text {
  return { text: items[code] ?? code, language };
}

function options(measure: Measure, wording: Wording, item: Item): readonly Option[] {
  const scale = measure.scales[item.scale];
  const labels = wording.options[item.scale] ?? {};
  const option = (value: Answer, label: string | undefined, number: number | null): Option => ({
    value,
    text: label === undefined ? null : { text: label, language: wording.language },
    number,
    picture: null,
    beside: null,
    clips: [],
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
function entry(measure: Measure, wording: Wording, item: Item): Question['entry'] {
  const scale = measure.scales[item.scale];
  if (!scale || !('lowest' in scale)) return null;
  const label = (value: number) => wording.options[item.scale]?.[value] ?? String(value);
  const end = (value: number) => ({ value, text: { text: label(value), language: wording.language }, beside: null });
  return { lowest: end(scale.lowest), highest: end(scale.highest) };
}

function unanswered(typed: Question['entry']): Message {
  if (!typed) return { key: 'error.unanswered' };
  return { key: 'error.number', values: { lowest: typed.lowest.value, highest: typed.highest.value } };
}
