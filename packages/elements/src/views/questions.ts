import type { AskingScreen, Question } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { form, goButton, heading, measureText, once, type View, type ViewContext } from './context.js';
import { skipped } from './answering.js';
import { numberEntry } from './number-entry.js';
import { options } from './options.js';

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
        ${together ? heading(html`<span id="instruction">${measureText(screen.instruction, context)}</span>`, context) : nothing}
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
        ${together ? html`${question.number}. ${text}` : heading(asked(screen, text, context), context)}
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
function asked(screen: AskingScreen, text: TemplateResult, context: ViewContext): TemplateResult {
  return html`<span class="instruction">${measureText(screen.instruction, context)}</span> ${text}`;
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
    radio?.closest('fieldset')?.scrollIntoView({ behavior: 'instant' });
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
