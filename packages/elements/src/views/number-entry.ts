import type { End, Question } from '@iapt-elements/adaptations';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { answered } from './answering.js';
import { besideText } from './both.js';
import { measureText, type ViewContext } from './context.js';

/** An answer that is a number of one's own, between two ends whose words stand beside it. Never a slider. */
export function numberEntry(question: Question, id: string, context: ViewContext): TemplateResult {
  const { measure, item, answer, entry } = question;
  if (!entry) return html``;
  const { lowest, highest } = entry;
  const values = { lowest: lowest.value, highest: highest.value };
  const write = ({ currentTarget }: Event) => {
    const { value, validity } = currentTarget as HTMLInputElement;
    // What is no number from here to there is no answer: nothing is rounded or cut to fit.
    if (value.trim() === '' || !validity.valid) context.send({ kind: 'clear', measure, item });
    else context.send(answered(question, Number(value)));
  };
  return html`
    <p id="${id}-ends" class="soft">${end(lowest, context)}<br />${end(highest, context)}</p>
    <label for=${id}>${context.words.t({ key: 'question.number', values })}</label>
    <input
      class="number-entry"
      type="number"
      inputmode="numeric"
      step="1"
      min=${lowest.value}
      max=${highest.value}
      id=${id}
      aria-describedby="${id}-ends"
      .value=${live(typeof answer === 'number' ? String(answer) : '')}
      @change=${write}
    />
  `;
}

function end({ value, text, beside }: End, context: ViewContext): TemplateResult {
  const words = measureText(text, context);
  return html`<bdi class="number">${value}</bdi> ${beside ? html`${words} · ${besideText(beside)}` : words}`;
}
