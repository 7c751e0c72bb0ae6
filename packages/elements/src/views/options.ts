import { holds, type Option, type Question } from '@iapt-elements/adaptations';
import type { Answer } from '@iapt-elements/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { answered } from './answering.js';
import { besideText } from './both.js';
import { measureText, said, type ViewContext } from './context.js';
import { picture } from './picture.js';

/**
 * The options as native radios, or checkboxes where several may be ticked: the browser gives them their keys, and assistive
 * technology its words.
 *
 * With an interpreter, a row has the words of both languages and one input: the answer is given once, and both readers see the
 * same row marked. The label holds both, the page's own words first, so that the input's name is what is seen in the row, and
 * voice control can use either. A name is plain text, in which a screen reader cannot change its voice; each half is an
 * element with its own `lang`, which it uses where it reads the page itself. An `aria-label` in one language would keep the
 * row from whoever reads the other.
 *
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
  const { measure, item, answer, several } = question;
  const paired = question.options.some(({ beside }) => beside !== null);
  const choose = ({ currentTarget }: Event) => {
    const value = several ? ticked(currentTarget as HTMLInputElement) : option.value;
    context.send(value === null ? { kind: 'clear', measure, item } : answered(question, value));
  };
  const choice = html`
    <label class="option ${option.value === 'not-applicable' ? 'apart' : ''} ${paired ? 'paired' : ''}" part="option">
      <input
        type=${several ? 'checkbox' : 'radio'}
        .checked=${live(holds(answer, option.value))}
        id=${id}
        name="${measure}-${item}"
        value=${option.value}
        @change=${choose}
      />
      <span class="words">${said(label(option, context), option.clips)}</span>
      ${option.beside ? besideText(option.beside) : nothing} ${option.picture ? picture(option.picture) : nothing}
    </label>
  `;
  return context.aids.length === 0 ? choice : aided(choice, option, id, context);
}

/** What stands beside an option is outside of its label, so that pressing it chooses nothing. */
function aided(choice: TemplateResult, option: Option, id: string, context: ViewContext): TemplateResult {
  return html`
    <div class="choice">
      ${choice}
      <div class="aids">${context.aids.map((aid) => aid.option(option, id, context))}</div>
      ${context.aids.map((aid) => aid.below(option, id, context))}
    </div>
  `;
}

/** The values of every box that is ticked, from the page itself; `null` = the last one was unticked. */
function ticked(box: HTMLInputElement): Answer | null {
  const boxes = box.closest('.options')?.querySelectorAll<HTMLInputElement>(':checked') ?? [];
  const values = [...boxes].map(({ value }) => Number(value));
  return values.length > 0 ? values : null;
}

/** Number and words, in the order in which the published form prints them. */
export function label({ number, text }: Pick<Option, 'number' | 'text'>, context: ViewContext): TemplateResult {
  const words = text ? measureText(text, context) : nothing;
  return number === null ? html`${words}` : html`<bdi class="number">${number}</bdi> ${words}`;
}
