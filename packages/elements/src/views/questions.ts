import type { AskingScreen, Question } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { askHelp } from './ask-help.js';
import { form, goButton, heading, once, type View, type ViewContext } from './context.js';
import { explanations, markedText } from './explanations.js';
import { skipped } from './answering.js';
import { numberEntry } from './number-entry.js';
import { options } from './options.js';
import { partAnswers, whole } from './parts.js';
import { pictogram } from './pictogram.js';
import { isPlain, plainly } from './plainly.js';
import { practiceNote, practised } from './practice.js';

/** One question, or all of a measure. Each is a native fieldset with its radios, all in this one shadow root. */
export const questions: View<AskingScreen> = (screen, context) => {
  const { t } = context.words;
  const together = isTogether(screen);
  return html`
    ${form(
      { kind: 'next' },
      html`
        ${screen.issues.length > 0 ? summary(screen, context) : nothing}
        <p class="where soft" part="where">${t(screen.where)}</p>
        ${screen.kind === 'practice' ? practiceNote(context) : nothing} ${plainly(screen, context)}
        ${together ? heading(html`<span id="instruction">${instruction(screen, context)}</span>`, context) : nothing}
        ${screen.questions.map((question) => asked(question, screen, context))}
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
  const { t } = context.words;
  const id = idOf(question);
  const left = question.answer === 'skipped';
  return html`
    <fieldset class="question" part="question" aria-describedby=${descriptions(question, screen) || nothing}>
      ${legend(question, screen, context)} ${explanations(question, id, screen.page, context)}
      ${partAnswers(question, id, context)}
      ${
        question.issue
          ? html`<p class="error" part="error" id="${id}-error">
              <span>${t({ key: 'error.label' })}</span> <span>${t(question.issue)}</span>
            </p>`
          : nothing
      }
      ${left ? html`<p class="soft" id="${id}-skipped">${t({ key: 'question.skipped' })}</p>` : nothing}
      ${question.entry ? numberEntry(question, id, context) : null} ${options(question, id, context)}
      ${screen.kind === 'practice' ? practised(question, context) : nothing}
    </fieldset>
  `;
}

/** Ids of what is said about a question beside its name, in the order in which it is read. */
function descriptions(question: Question, screen: AskingScreen): string {
  const id = idOf(question);
  const together = isTogether(screen);
  const described = [
    together && 'instruction',
    screen.kind === 'practice' && 'practice',
    !together && isPlain(screen) && 'plainly',
    question.target.kind === 'part' && `${id}-part`,
    question.parts.length > 0 && `${id}-parts`,
    question.issue && `${id}-error`,
    question.answer === 'skipped' && `${id}-skipped`,
  ];
  return described.filter(Boolean).join(' ');
}

function legend(question: Question, screen: AskingScreen, context: ViewContext): TemplateResult {
  const text = markedText(question.text, 'question', question, idOf(question), context);
  const lead = html`<span class="instruction">${instruction(screen, context)}</span>`;
  // The time asked about is part of the question: it is read with it on every screen. Practice is about no time.
  const single = screen.kind === 'practice' ? text : html`${lead} ${text}`;
  return html`
    <legend part="legend">
      ${pictogram(question.pictogram, context)}${
        isTogether(screen) ? html`<span>${question.number}. ${text}</span>` : heading(single, context)
      }
    </legend>
  `;
}

/** The official instruction. Its hard words are explained at the first question. */
function instruction(screen: AskingScreen, context: ViewContext): unknown {
  const [first] = screen.questions;
  return first && markedText(screen.instruction, 'instruction', first, idOf(first), context);
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

/**
 * Takes focus when Continue finds a question open; each line leads to that question's first radio. It stands above the
 * screen's heading, so its own is no lower in rank: no rank is left out on the way down.
 */
function summary(screen: AskingScreen, { words, level }: ViewContext): TemplateResult {
  const { t } = words;
  const jump = (event: Event) => {
    event.preventDefault();
    const link = event.currentTarget as HTMLAnchorElement;
    const radio = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
    // The question first, then its radio: otherwise the question's own words stay above the visible part.
    radio?.closest('fieldset')?.scrollIntoView();
    radio?.focus({ preventScroll: true });
  };
  return html`
    <div class="summary" part="error-summary" role="group" tabindex="-1" aria-labelledby="summary-heading">
      <h2 id="summary-heading" aria-level=${level > 2 ? level : nothing}>${t({ key: 'error.heading' })}</h2>
      <ul>
        ${screen.issues.map((issue) => html`<li><a href="#${idOf(issue)}" @click=${jump}>${t(issue.message)}</a></li>`)}
      </ul>
    </div>
  `;
}
