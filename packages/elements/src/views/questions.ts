import type { AskingScreen, Question } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../language-name.js';
import { both } from './both.js';
import { form, goButton, heading, measureText, once, type View, type ViewContext } from './context.js';
import { skipped } from './answering.js';
import { numberEntry } from './number-entry.js';
import { options } from './options.js';
import { errorSummary } from './summary.js';

/** One question, or all of a measure. Each is a native fieldset with its radios, all in this one shadow root. */
export const questions: View<AskingScreen> = (screen, context) => {
  const { t } = context.words;
  const together = isTogether(screen);
  return html`
    ${form(
      { kind: 'next' },
      html`
        ${screen.issues.length > 0 ? summary(screen, context) : nothing}
        <p class="where soft" part="where">${t(screen.where)} ${interpreting(screen, context)}</p>
        ${together ? heading(html`<span id="instruction">${instruction(screen, context)}</span>`, context) : nothing}
        ${screen.questions.map((question) => [group(question, screen, context), skip(question, together, context)])}
        ${'score' in screen && screen.score ? html`<p class="soft" part="score">${t(screen.score)}</p>` : nothing}
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

/** Id of the question's first radio; everything else about it is named after that. */
function idOf({ measure, item }: { measure: string; item: string }): string {
  return `${measure}-${item}`;
}

function group(question: Question, screen: AskingScreen, context: ViewContext): TemplateResult {
  const { t } = context.words;
  const id = idOf(question);
  const together = isTogether(screen);
  const left = question.answer === 'skipped';
  const described = [together && 'instruction', question.issue && `${id}-error`, left && `${id}-skipped`];
  const text = measureText(question.text, context);
  return html`
    <fieldset class="question" part="question" aria-describedby=${described.filter(Boolean).join(' ') || nothing}>
      <legend part="legend">
        ${
          together
            ? both(html`${question.number}. ${text}`, question.beside)
            : heading(asked(screen, both(text, question.beside), context), context)
        }
      </legend>
      ${
        question.issue
          ? html`<p class="error" part="error" id="${id}-error">
              <span>${t({ key: 'error.label' })}</span> <span>${t(question.issue)}</span>
            </p>`
          : nothing
      }
      ${left ? html`<p class="soft" id="${id}-skipped">${t({ key: 'question.skipped' })}</p>` : nothing}
      ${question.entry ? numberEntry(question, id, context) : null} ${options(question, id, context)}
    </fieldset>
  `;
}

/** The time asked about is part of the question: it is read with it on every screen. */
function asked(screen: AskingScreen, text: unknown, context: ViewContext): TemplateResult {
  return html`<span class="instruction">${instruction(screen, context)}</span> ${text}`;
}

function instruction({ instruction: main, instructionBeside }: AskingScreen, context: ViewContext): unknown {
  return both(measureText(main, context), instructionBeside);
}

function interpreting({ interpreting: to }: AskingScreen, { words }: ViewContext): unknown {
  if (!to) return nothing;
  return html`<br />${words.t({ key: 'interpreter.where', values: { language: languageName(to.language, words.language) } })}`;
}

/** Outside the scale: skipping is not an answer on it. */
function skip(question: Question, together: boolean, { words, send }: ViewContext): TemplateResult {
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
