import {
  isPrivate,
  itemsIn,
  standsAlone,
  type Answer,
  type Item,
  type Measure,
  type Page,
  type Scale,
  type Session,
} from '@iapt-elements/engine';
import { askedIn, easyReadOf, measureOf, PlanError, wordingOf, type Plan } from './plan.js';
import type { AnswerRow, Message, Option, Question, ReadBackScreen, ShownAnswer, Text } from './screen.js';
import type { Wording } from './wording.js';

type PartPage = Extract<Page, { kind: 'part' }>;
type PracticePage = Extract<Page, { kind: 'practice' }>;

/** What only adaptations fill in. */
const unadapted = { whole: null, beside: null, pictogram: null, explanations: [], parts: [], clips: [] } as const;

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
    ...unadapted,
    measure: id,
    item: code,
    target: { kind: 'item' },
    number: askedIn(session, id).indexOf(code) + 1,
    ...alone(measure, code),
    partAnswers: session.parts[id]?.[code] ?? [],
    helpAsked: helpAsked(session, id, code),
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
    answer,
    issue: attempted && answer === null ? unanswered(asked.entry, asked.several) : null,
  };
}

/** A practice question, on the scale of the measure's first item. */
export function practice(session: Session, plan: Plan, { measure: id, number }: PracticePage): Question {
  const { language, practice: questions = [] } = easyReadOf(plan, id);
  const asked = questions[number];
  if (!asked) throw new PlanError(`${id} › practice ${String(number + 1)}`);
  const [first] = itemsIn(measureOf(session, id), session.versions[id]);
  return {
    ...question(session, plan, id, first?.code ?? '', false),
    target: { kind: 'practice', number, of: questions.length },
    text: { text: asked.text, language },
    partAnswers: [],
    helpAsked: helpAsked(session, id, null),
    answer: session.practised[id]?.[number] ?? null,
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
    ...alone(measureOf(session, id), code),
  };
}

/** Absent where there is nothing to say. */
function alone(measure: Measure, code: string): Pick<Question, 'standsAlone'> {
  return standsAlone(measure, code) ? { standsAlone: true } : {};
}

/** Every option that was chosen, or the number or the words that were written. */
export function given({
  options: offered,
  answer,
  entry: typed,
  writing: written,
}: Question): ReadBackScreen['answer'] {
  if (written && typeof answer === 'string') return answer;
  if (typed && typeof answer === 'number')
    return [{ value: answer, text: null, number: answer, picture: null, beside: null, clips: [] }];
  return offered.filter(({ value }) => holds(answer, value));
}

/** An answer to show again. */
export function shownAnswer({
  options: offered,
  answer,
  entry: typed,
  writing: written,
}: Pick<Question, 'options' | 'answer' | 'entry' | 'writing'>): ShownAnswer {
  if (written) return typeof answer === 'string' ? answer : { key: 'check.nothing' };
  const own = typed && typeof answer === 'number' ? [{ number: answer, text: null }] : [];
  const chosen = [...own, ...offered.filter(({ value }) => holds(answer, value))];
  return chosen.length > 0 ? chosen.map(({ number, text }) => ({ number, text })) : { key: 'check.skipped' };
}

/** What came of the last call for help with a question; without an item, with practising. */
function helpAsked(session: Session, measure: string, item: string | null): Question['helpAsked'] {
  const call = session.helpAsked.findLast((each) => each.measure === measure && each.item === item);
  if (!call) return null;
  return call.told ? 'told' : 'untold';
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
    beside: null,
    clips: [],
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
  const end = (value: number) => ({ value, text: { text: label(value), language: wording.language }, beside: null });
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
