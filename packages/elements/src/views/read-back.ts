import type { ReadBackScreen } from '@iapt-elements/adaptations';
import { html } from 'lit';
import { form, goButton, heading, measureText, type View } from './context.js';
import { label } from './options.js';

/** The answer just given, in both languages, for the interpreter to repeat. */
export const readBack: View<ReadBackScreen> = ({ question, answer }, context) => {
  const { t } = context.words;
  return html`
    ${heading(t({ key: 'readBack.heading' }), context)}
    <p>${measureText(question.text, context)}</p>
    ${question.beside ? html`<p>${measureText(question.beside, context)}</p>` : null}
    ${answer ? html`<p class="total">${label(answer, context)}</p>` : null}
    ${answer?.beside ? html`<p class="total">${measureText(answer.beside, context)}</p>` : null}
    <p>${t({ key: 'readBack.ask' })}</p>
    ${form({ kind: 'next' }, goButton({ key: 'readBack.right' }, context), context)}
  `;
};
