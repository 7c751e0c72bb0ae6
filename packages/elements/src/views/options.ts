import type { Option, Question } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { answered } from './answering.js';
import { besideText } from './both.js';
import { measureText, type ViewContext } from './context.js';
import { picture } from './picture.js';

/**
 * With an interpreter, a row has the words of both languages and one radio: the answer is given once, and both readers see the
 * same row marked. The label holds both, the page's own words first, so that the radio's name is what is seen in the row, and
 * voice control can use either. A name is plain text, in which a screen reader cannot change its voice; each half is an
 * element with its own `lang`, which it uses where it reads the page itself. An `aria-label` in one language would keep the
 * row from whoever reads the other.
 *
 * The options as native radios: the browser gives them their keys, and assistive technology its words.
 * The same inputs serve the next question. So `.checked` is compared with the page itself (`live`), and set before `name`:
 * a radio that is still checked when it takes the new name would clear the answer that another row already shows.
 */
export function options(question: Question, id: string, context: ViewContext): TemplateResult {
  return html`
    <div class="options">
      ${question.options.map((option, index) => row(option, index === 0 ? id : `${id}-${index}`, question, context))}
    </div>
  `;
}

function row(option: Option, id: string, question: Question, context: ViewContext): TemplateResult {
  const { measure, item, answer } = question;
  const paired = question.options.some(({ beside }) => beside !== null);
  const choose = () => {
    context.send(answered(question, option.value));
  };
  return html`
    <label class="option ${option.value === 'not-applicable' ? 'apart' : ''} ${paired ? 'paired' : ''}" part="option">
      <input
        type="radio"
        .checked=${live(answer === option.value)}
        id=${id}
        name="${measure}-${item}"
        value=${option.value}
        @change=${choose}
      />
      <span class="words">${label(option, context)}</span>
      ${option.beside ? besideText(option.beside) : nothing} ${option.picture ? picture(option.picture) : nothing}
    </label>
  `;
}

/** Number and words, in the order in which the published form prints them. */
export function label({ number, text }: Pick<Option, 'number' | 'text'>, context: ViewContext): TemplateResult {
  const words = text ? measureText(text, context) : nothing;
  return number === null ? html`${words}` : html`<bdi class="number">${number}</bdi> ${words}`;
}
