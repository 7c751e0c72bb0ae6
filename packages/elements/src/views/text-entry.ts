import type { Question } from '@iapt-elements/adaptations';
import { keptText } from '@iapt-elements/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ViewContext } from './context.js';

/** An answer in words of one's own. It is kept while it is written, and can be left empty. */
export function textEntry(
  { measure, item, answer, writing }: Question,
  id: string,
  context: ViewContext,
): TemplateResult {
  if (!writing) return html``;
  const { t } = context.words;
  const write = ({ currentTarget }: Event) => {
    const text = keptText((currentTarget as HTMLTextAreaElement).value, writing.longest);
    context.send(text === '' ? { kind: 'clear', measure, item } : { kind: 'answer', measure, item, answer: text });
  };
  return html`
    <label for=${id}>${t({ key: 'question.text' })}</label>
    <textarea
      class="text-entry"
      id=${id}
      dir="auto"
      rows="5"
      maxlength=${writing.longest}
      .value=${live(typeof answer === 'string' ? answer : '')}
      @input=${write}
    ></textarea>
    <p class="soft" aria-live="polite">${writing.left ? t(writing.left) : nothing}</p>
  `;
}
