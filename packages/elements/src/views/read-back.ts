import type { Option, ReadBackScreen } from '@iapt-elements/adaptations';
import { html, type TemplateResult } from 'lit';
import { both } from './both.js';
import { form, goButton, heading, measureText, once, type View, type ViewContext } from './context.js';
import { label } from './options.js';

/** The answer just given, in both languages: the interpreter repeats it, and the person says whether it is theirs. */
export const readBack: View<ReadBackScreen> = ({ question, answer, change }, context) => {
  const { t } = context.words;
  const again = (event: MouseEvent) => {
    if (once(event)) context.send({ kind: 'go', page: change });
  };
  return html`
    ${heading(t({ key: 'readBack.heading' }), context)}
    <div class="read-back" part="read-back">
      <p>${both(measureText(question.text, context), question.beside)}</p>
      ${typeof answer === 'string' ? written(answer) : answer.map((each) => chosen(each, context))}
    </div>
    <p>${t({ key: 'readBack.ask' })}</p>
    ${form({ kind: 'next' }, goButton({ key: 'readBack.right' }, context), context)}
    <button type="button" class="other" part="change" @click=${again}>${t({ key: 'readBack.wrong' })}</button>
  `;
};

function chosen(option: Option, context: ViewContext): TemplateResult {
  return html`<p class="given">${both(label(option, context), option.beside)}</p>`;
}

/** With its own line breaks and in its own direction. */
function written(text: string): TemplateResult {
  return html`<p class="given written" dir="auto">${text}</p>`;
}
