import type { Option, Question } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { measureText, type ViewContext } from './context.js';
import { label } from './options.js';

/** That this question teaches the answers and does not count. */
export function practiceNote({ words }: ViewContext): TemplateResult {
  return html`<p class="note" id="practice" part="practice">${words.t({ key: 'practice.note' })}</p>`;
}

/** What the person chose and what it means, said politely after the choice. Nothing is right or wrong. */
export function practised(question: Question, context: ViewContext): TemplateResult {
  const chosen = question.options.find(({ value }) => value === question.answer);
  return html`<div class="practised" role="status">${chosen ? choice(chosen, question, context) : nothing}</div>`;
}

function choice(option: Option, { explanations }: Question, context: ViewContext): TemplateResult {
  const explained = explanations.find(({ of, word }) => of === 'option' && word === option.text?.text);
  return html`
    <p>${context.words.t({ key: 'practice.chosen' })} <b>${label(option, context)}</b></p>
    ${explained ? html`<p>${measureText(explained.meaning, context)}</p>` : nothing}
    <p>${context.words.t({ key: 'practice.go' })}</p>
  `;
}
