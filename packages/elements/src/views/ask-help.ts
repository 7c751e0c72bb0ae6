import type { Question } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { once, type ViewContext } from './context.js';

/** "I need help with this": tells the page around, and says honestly whether anybody heard. */
export function askHelp(question: Question, together: boolean, { words, send }: ViewContext): TemplateResult {
  const { measure, item, number, target, helpAsked } = question;
  const press = (event: MouseEvent) => {
    if (once(event)) send({ kind: 'ask-help', measure, ...(target.kind === 'practice' ? {} : { item }) });
  };
  const label = together ? { key: 'askHelp.number', values: { number } } : { key: 'askHelp.ask' };
  return html`
    <div class="ask-help">
      <button type="button" class="link" part="ask-help" @click=${press}>${words.t(label)}</button>
      <p role="status">${helpAsked === null ? nothing : words.t({ key: `askHelp.${helpAsked}` })}</p>
    </div>
  `;
}
