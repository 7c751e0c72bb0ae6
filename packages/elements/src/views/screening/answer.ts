import { isAnswered, longestNote, type ScreeningPrompt } from '@iapt-elements/engine/screening';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { link, spoken, type InterviewContext } from './context.js';
import { writing } from './writing.js';

/** The answer as native radios, as checkboxes, or as what the clinician writes down. */
export function answerField(prompt: ScreeningPrompt, context: InterviewContext): TemplateResult {
  const { code, answer: kind } = prompt;
  if (kind === 'note') return written(code, context);
  const values = typeof kind === 'string' ? ['yes', 'no'] : kind;
  return html`
    ${typeof kind === 'string' ? nothing : html`<p class="soft">${context.words.t({ key: 'screening.several' })}</p>`}
    <div class="options">${values.map((value) => option(value, prompt, context))}</div>
  `;
}

function option(value: string, { code, answer: kind }: ScreeningPrompt, context: InterviewContext): TemplateResult {
  const { screening, send, beside } = context;
  const several = typeof kind !== 'string';
  const scale = typeof kind === 'string' ? kind : code;
  const given = [screening.answers[code] ?? []].flat();
  const choose = ({ currentTarget }: Event) => {
    if (!several) send({ kind: 'answer', prompt: code, answer: value });
    else {
      const answer = ticked(currentTarget as HTMLInputElement);
      send(answer.length > 0 ? { kind: 'answer', prompt: code, answer } : { kind: 'clear', prompt: code });
    }
  };
  return html`
    <label class="option ${beside ? 'with-beside' : ''}" part="option">
      <input
        type=${several ? 'checkbox' : 'radio'}
        .checked=${live(given.includes(value))}
        name=${code}
        value=${value}
        @change=${choose}
      />
      <span class="words">${spoken(({ wording }) => wording.options[scale]?.[value], context)}</span>
    </label>
  `;
}

/** The values of every box that is ticked, from the page itself. */
function ticked(box: HTMLInputElement): readonly string[] {
  const boxes = box.closest('.options')?.querySelectorAll<HTMLInputElement>(':checked') ?? [];
  return Array.from(boxes, ({ value }) => value);
}

function written(code: string, context: InterviewContext): TemplateResult {
  const { screening, send, words } = context;
  const answer = screening.answers[code];
  const id = `answer-${code}`;
  const write = (text: string) => {
    send(text === '' ? { kind: 'clear', prompt: code } : { kind: 'answer', prompt: code, answer: text });
  };
  return html`
    <label for=${id} id="${id}-label">${words.t({ key: 'screening.written' })}</label>
    ${writing(
      {
        id,
        text: typeof answer === 'string' ? answer : '',
        longest: longestNote,
        namedBy: `${code}-said ${id}-label`,
      },
      write,
      context,
    )}
  `;
}

/** A radio cannot be unticked, and a slip must be. What is written is simply deleted. */
export function clearButton({ code, answer: kind }: ScreeningPrompt, context: InterviewContext): unknown {
  const { screening, send } = context;
  if (kind === 'note' || !isAnswered(screening.answers[code])) return nothing;
  const press = () => {
    send({ kind: 'clear', prompt: code });
  };
  return link({ key: 'screening.clear' }, 'clear', press, context);
}
