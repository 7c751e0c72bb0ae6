import { marked, type Explanation, type Question, type Text } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { measureText, type ViewContext } from './context.js';

/** What `explain` calls the meanings of the options, which open together. */
const options = 'answers';

/**
 * A sentence with its hard words underlined. Each is the label of the button below that explains it: pressing the word
 * does the same, and to assistive technology the sentence stays whole.
 */
export function markedText(text: Text, question: Question | undefined, id: string, context: ViewContext) {
  const words = question?.explanations.filter((each) => each.of === 'sentence').map(({ word }) => word) ?? [];
  const stretches = marked(text.text, words);
  if (!stretches.some(({ word }) => word !== null)) return measureText(text, context);
  const shown = stretches.map(({ text: stretch, word }) => {
    const part = measureText({ ...text, text: stretch }, context);
    return word === null ? part : html`<label class="marked" for=${buttonId(id, words.indexOf(word))}>${part}</label>`;
  });
  return html`<span class="sentence">${shown}</span>`;
}

/** A button for each hard word; its explanation opens below. Opening is told, so that the record can say so. */
export function explanations(question: Question, id: string, page: string, context: ViewContext) {
  const { t } = context.words;
  const words = question.explanations.filter((each) => each.of === 'sentence');
  const answers = question.explanations.filter((each) => each.of === 'option');
  if (question.target.kind === 'practice' || words.length + answers.length === 0) return nothing;
  const all = words.length;
  // What is open belongs to one question: another one begins with everything closed.
  return keyed(
    `${page} ${id}`,
    html`
      <div class="explanations" part="explanations">
        <p class="soft">${t({ key: 'explanations.choose' })}</p>
        <div class="hard-words">
          ${words.map((each, index) => button(each.word, buttonId(id, index), question, measureText({ ...each.meaning, text: each.word }, context), context))}
          ${answers.length > 0 ? button(options, buttonId(id, all), question, t({ key: 'explanations.answers' }), context) : nothing}
        </div>
        <div aria-live="polite">
          ${words.map((each, index) => meaning([each], buttonId(id, index), context))}
          ${answers.length > 0 ? meaning(answers, buttonId(id, all), context) : nothing}
        </div>
      </div>
    `,
  );
}

function button(word: string, id: string, { measure, item }: Question, label: unknown, { send }: ViewContext) {
  const press = ({ currentTarget }: Event) => {
    if (toggled(currentTarget as HTMLButtonElement)) send({ kind: 'explain', measure, item, word });
  };
  // Open or closed is written by `toggled` alone: these never change here.
  return html`
    <button
      type="button"
      class="hard-word"
      id=${id}
      aria-expanded="false"
      aria-controls="${id}-meaning"
      @click=${press}
    >
      ${label}
    </button>
  `;
}

/** Opens what the button controls, or closes it; says whether it is open now. */
function toggled(button: HTMLButtonElement): boolean {
  const open = button.getAttribute('aria-expanded') === 'false';
  button.setAttribute('aria-expanded', String(open));
  const root = button.getRootNode() as ShadowRoot;
  root.getElementById(button.getAttribute('aria-controls') ?? '')?.toggleAttribute('hidden', !open);
  return open;
}

function meaning(explained: readonly Explanation[], id: string, context: ViewContext): TemplateResult {
  const lines = explained.map(
    ({ word, meaning }) => html`
      <div>
        <dt>${measureText({ ...meaning, text: word }, context)}</dt>
        <dd>${measureText(meaning, context)}</dd>
      </div>
    `,
  );
  return html`<dl class="meaning" part="meaning" id="${id}-meaning" hidden>${lines}</dl>`;
}

function buttonId(id: string, index: number): string {
  return `${id}-word-${String(index + 1)}`;
}
