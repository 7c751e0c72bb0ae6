import type { AskingScreen, Question } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../language-name.js';
import { askHelp } from './ask-help.js';
import { both } from './both.js';
import { form, goButton, heading, once, said, title, withTitle, type View, type ViewContext } from './context.js';
import { explanations, markedText } from './explanations.js';
import { skipped } from './answering.js';
import { numberEntry } from './number-entry.js';
import { options } from './options.js';
import { textEntry } from './text-entry.js';
import { partAnswers, whole } from './parts.js';
import { pictogram } from './pictogram.js';
import { isPlain, plainly } from './plainly.js';
import { practiceNote, practised } from './practice.js';
import { errorSummary } from './summary.js';

/** One question, or all of a measure. Each is a native fieldset with its radios or checkboxes, all in this one shadow root. */
export const questions: View<AskingScreen> = (screen, context) => {
  const together = isTogether(screen);
  return html`
    ${form(
      { kind: 'next' },
      html`
        ${screen.issues.length > 0 ? summary(screen, context) : nothing}
        <p class="where soft" part="where">
          ${withTitle(screen.where, screen.title, context)} ${interpreting(screen, context)}
        </p>
        ${screen.kind === 'practice' ? practiceNote(context) : nothing} ${plainly(screen, context)}
        ${together ? heading(html`<span id="instruction">${instruction(screen, context)}</span>`, context) : nothing}
        ${screen.questions.filter((each) => !isApart(each, screen)).map((each) => asked(each, screen, context))}
        ${apart(screen, context)}
        ${'score' in screen && screen.score ? html`<p class="soft" part="score">${withTitle(screen.score, screen.title, context)}</p>` : nothing}
        ${goButton({ key: 'action.continue' }, context)}
      `,
      context,
    )}
  `;
};

/** Several questions under one instruction, or one that is the heading. */
function isTogether(screen: AskingScreen): boolean {
  return screen.kind === 'questions' && screen.heading === 'instruction';
}

/** Below the others of the page, as a group of its own: their instruction is not for it. */
function isApart({ standsAlone }: Question, screen: AskingScreen): boolean {
  return standsAlone === true && isTogether(screen);
}

function apart(screen: AskingScreen, context: ViewContext): unknown {
  const questions = screen.questions.filter((question) => isApart(question, screen));
  if (questions.length === 0) return nothing;
  const { words, level } = context;
  return html`
    <div class="stands-alone">
      <h2 aria-level=${level === 2 ? nothing : level}>${words.t({ key: 'question.more' })}</h2>
      ${questions.map((question) => asked(question, screen, context))}
    </div>
  `;
}

/** Id of the question's first radio; everything else about it is named after that. */
function idOf({ measure, item }: { measure: string; item: string }): string {
  return `${measure}-${item}`;
}

/** A question with what leads to it and what leaves it. */
function asked(question: Question, screen: AskingScreen, context: ViewContext): unknown {
  const together = isTogether(screen);
  return [
    whole(question, idOf(question), context),
    group(question, screen, context),
    skip(question, together, context),
    screen.offersHelp ? askHelp(question, together, context) : nothing,
  ];
}

function group(question: Question, screen: AskingScreen, context: ViewContext): TemplateResult {
  const id = idOf(question);
  const notes = notesOf(question, context);
  return html`
    <fieldset class="question" part="question" aria-describedby=${descriptions(question, screen, notes) || nothing}>
      ${legend(question, screen, context)} ${explanations(question, id, screen.page, context)}
      ${partAnswers(question, id, context)}
      ${notes.map(({ name, content }) =>
        name === 'error'
          ? html`<p class="error" part="error" id="${id}-error">${content}</p>`
          : html`<p class="soft" id="${id}-${name}">${content}</p>`,
      )}
      ${context.aids.map((aid) => aid.question(question, screen, context))} ${answering(question, id, context)}
      ${screen.kind === 'practice' ? practised(question, context) : nothing}
    </fieldset>
  `;
}

function answering(question: Question, id: string, context: ViewContext): TemplateResult {
  if (question.entry) return numberEntry(question, id, context);
  return question.writing ? textEntry(question, id, context) : options(question, id, context);
}

/** What is said between a question and its answers, and read with it: the error, that it was skipped, how to answer. */
function notesOf({ issue, answer, several, writing }: Question, { words: { t } }: ViewContext) {
  const error = issue && html`<span>${t({ key: 'error.label' })}</span> <span>${t(issue)}</span>`;
  const all = [
    { name: 'error', content: error },
    { name: 'skipped', content: answer === 'skipped' && !writing && t({ key: 'question.skipped' }) },
    { name: 'several', content: several && t({ key: 'question.several' }) },
  ];
  return all.filter(({ content }) => content);
}

/** Ids of what is said about a question beside its name, in the order in which it is read. */
function descriptions(question: Question, screen: AskingScreen, notes: readonly { readonly name: string }[]): string {
  const id = idOf(question);
  const together = isTogether(screen);
  const described = [
    together && !question.standsAlone && 'instruction',
    screen.kind === 'practice' && 'practice',
    !together && isPlain(screen) && 'plainly',
    question.target.kind === 'part' && `${id}-part`,
    question.parts.length > 0 && `${id}-parts`,
    ...notes.map(({ name }) => `${id}-${name}`),
  ];
  return described.filter(Boolean).join(' ');
}

function legend(question: Question, screen: AskingScreen, context: ViewContext): TemplateResult {
  const words = markedText(question.text, 'question', question, idOf(question), context);
  const text = said(words, question.clips);
  const lead = html`<span class="instruction">${instruction(screen, context)}</span>`;
  // The time asked about is part of the question: it is read with it on every screen. Practice is about no time.
  const asked = both(text, question.beside);
  const single = screen.kind === 'practice' || !screen.instruction ? asked : html`${lead} ${asked}`;
  return html`
    <legend part="legend">
      ${pictogram(question.pictogram, context)}${
        isTogether(screen)
          ? html`<span>${both(html`${question.number}. ${text}`, question.beside)}</span>`
          : title(single, context)
      }
    </legend>
  `;
}

/** The official instruction, in both languages where an interpreter works. Its hard words are explained at the first question. */
function instruction(screen: AskingScreen, context: ViewContext): unknown {
  const [first] = screen.questions;
  if (!screen.instruction) return nothing;
  const words = first && markedText(screen.instruction, 'instruction', first, idOf(first), context);
  return both(said(words, screen.clips), screen.instructionBeside);
}

function interpreting({ interpreting: to }: AskingScreen, { words }: ViewContext): unknown {
  if (!to) return nothing;
  return html`<br />${words.t({ key: 'interpreter.where', values: { language: languageName(to.language, words.language) } })}`;
}

/** Outside the scale: skipping is not an answer on it. What can be left empty needs no way round it. */
function skip(question: Question, together: boolean, { words, send }: ViewContext): unknown {
  if (question.writing) return nothing;
  const { number } = question;
  const label = together ? { key: 'action.skipNumber', values: { number } } : { key: 'action.skip' };
  const press = (event: MouseEvent) => {
    if (once(event)) skipped(question).forEach(send);
  };
  return html`<button type="button" class="link skip" part="skip" @click=${press}>${words.t(label)}</button>`;
}

/** Each open question, with a way to its first radio. */
function summary(screen: AskingScreen, context: ViewContext): TemplateResult {
  return errorSummary(
    screen.issues.map((issue) => ({ id: idOf(issue), message: issue.message })),
    context,
  );
}
