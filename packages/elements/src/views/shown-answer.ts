import type { Chosen, ShownAnswer } from '@iapt-elements/adaptations';
import { html } from 'lit';
import type { ViewContext } from './context.js';
import { label } from './options.js';

/** An answer that is shown again: every option that was chosen, what was written, or a message where there is neither. */
export function shownAnswer(answer: ShownAnswer, context: ViewContext): unknown {
  // With its own line breaks and in its own direction.
  if (typeof answer === 'string') return html`<div class="written" dir="auto">${answer}</div>`;
  if ('key' in answer) return context.words.t(answer);
  return answer.map((each: Chosen) => html`<div>${label(each, context)}</div>`);
}
