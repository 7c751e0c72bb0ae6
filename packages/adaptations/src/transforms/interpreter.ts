import type { Answer } from '@iapt-elements/engine';
import type { Transform } from '../adapt.js';
import { withNotes } from '../notes.js';
import type { Plan } from '../plan.js';
import type { AnswerRow, AskingScreen, End, Note, Option, Question, Screen, Text } from '../screen.js';
import type { Wording } from '../wording.js';

/**
 * The same words in the interpreter's language, row beside row: what the measure's wording in that language has under the
 * same item and the same value, and nothing else. Where it does not have everything that a page shows, the page has none of
 * it and says so: an interpreter must not have to guess which rows belong together, and nothing is ever translated here.
 */
export const interpreter: Transform = (screen, plan) => {
  const language = plan.adjustments.interpreter;
  if (language === null) return screen;
  switch (screen.kind) {
    case 'practice':
    case 'part':
    case 'questions':
      return asking(screen, plan, language);
    case 'read-back':
      return readBack(screen, plan);
    case 'check':
      return check(screen, plan);
    default:
      return screen;
  }
};

function asking<Asking extends AskingScreen>(screen: Asking, plan: Plan, language: string): Asking {
  const [words, ...others] = screen.questions.map((question) => wordsFor(question, plan));
  if (!words || others.includes(null)) {
    const unworded = { ...screen, interpreting: { language, held: false } };
    return withNotes(unworded, [unheld(screen, language)]);
  }
  const interpreting = { language, held: true };
  if (isShown(words, screen.title)) return { ...screen, interpreting };
  const both = {
    ...screen,
    interpreting,
    instructionBeside: screen.instruction && { text: words.instruction, language },
    questions: screen.questions.map((question) => besideQuestion(question, words)),
  };
  return withNotes(both, statusNotes([words]));
}

function readBack(screen: Extract<Screen, { kind: 'read-back' }>, plan: Plan): Screen {
  const { question, answer } = screen;
  const words = wordsFor(question, plan);
  if (!words || isShown(words, question.text)) return screen;
  const both = {
    question: besideQuestion(question, words),
    // What was written is in one language: the person's.
    answer: typeof answer === 'string' ? answer : answer.map((each) => besideOption(each, question, words)),
  };
  return withNotes({ ...screen, ...both }, statusNotes([words]));
}

function check(screen: Extract<Screen, { kind: 'check' }>, plan: Plan): Screen {
  const groups = screen.groups.map((group) => ({ ...group, rows: group.rows.map((row) => besideRow(row, plan)) }));
  const shown = groups.flatMap(({ rows }) => rows.filter(({ questionBeside }) => questionBeside));
  const used = new Set(shown.map(({ measure }) => measure));
  return withNotes(
    { ...screen, groups },
    statusNotes(Object.values(plan.beside).filter(({ measure }) => used.has(measure))),
  );
}

/** The words in the interpreter's language that have everything this question shows; `null` = there are none. */
function wordsFor(question: Question, plan: Plan): Wording | null {
  const words = wordsOf(question.measure, plan);
  if (!words) return null;
  const options = question.options.every(({ text, value }) => text === null || textOf(words, question, value));
  return options && words.items[question.item] !== undefined ? words : null;
}

/** Words that the service brought for another language than the interpreter's are of no use to them. */
function wordsOf(measure: string, { beside, adjustments }: Plan): Wording | null {
  const words = beside[measure];
  return words?.measure === measure && words.language === adjustments.interpreter ? words : null;
}

/** Whether the page is in the interpreter's language already. */
function isShown({ language }: Wording, text: Text): boolean {
  return text.language === language;
}

function besideQuestion(question: Question, words: Wording): Question {
  // A part and a practice question are in words of the kit's own, which nobody has published in that language.
  const official = question.target.kind === 'item' ? (words.items[question.item] ?? null) : null;
  const end = (each: End): End => ({ ...each, beside: textOf(words, question, each.value) });
  const { entry } = question;
  return {
    ...question,
    beside: official === null ? null : { text: official, language: words.language },
    options: question.options.map((option) => besideOption(option, question, words)),
    entry: entry && { lowest: end(entry.lowest), highest: end(entry.highest) },
  };
}

function besideOption(option: Option, question: Question, words: Wording): Option {
  return { ...option, beside: textOf(words, question, option.value) };
}

function besideRow(row: AnswerRow, plan: Plan): AnswerRow {
  const words = wordsOf(row.measure, plan);
  const question = words?.items[row.item];
  if (!words || question === undefined || isShown(words, row.question)) return row;
  const values = Array.isArray(row.value) ? (row.value as readonly number[]) : [row.value];
  return {
    ...row,
    questionBeside: { text: question, language: words.language },
    answerBeside: values.flatMap((value) => textOf(words, row, value) ?? []),
  };
}

/** The label of one answer; `null` where the wording has none. */
function textOf(words: Wording, { scale, item }: Pick<Question, 'scale' | 'item'>, value: Answer | null): Text | null {
  const label = value === 'not-applicable' ? words.notApplicable?.[item] : words.options[scale]?.[String(value)];
  return label === undefined ? null : { text: label, language: words.language };
}

function unheld({ interpreterAway, title }: AskingScreen, language: string): Note {
  const values = { language, shown: title.language };
  const key = interpreterAway ? 'interpreter.noWords' : 'interpreter.fromShown';
  return { kind: 'note', message: { key, values } };
}

/** Words that nobody has compared, and samples, are called that in every language in which they are shown. */
function statusNotes(shown: readonly Wording[]): readonly Note[] {
  return shown.flatMap(({ status, language }): readonly Note[] => {
    const values = { language };
    if (status === 'candidate') return [{ kind: 'note', message: { key: 'interpreter.candidate', values } }];
    return status === 'demonstration' ? [{ kind: 'note', message: { key: 'interpreter.demonstration', values } }] : [];
  });
}
