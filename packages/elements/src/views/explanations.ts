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
export function markedText(
  text: Text,
  of: 'instruction' | 'question',
  { explanations: all }: Question,
  id: string,
  context: ViewContext,
) {
  const place = (word: string) => all.findIndex((each) => each.of === of && each.word === word);
  const words = all.filter((each) => each.of === of).map(({ word }) => word);
  if (words.length === 0) return measureText(text, context);
  const shown = marked(text.text, words).map(({ text: stretch, word }) => {
    const part = measureText({ ...text, text: stretch }, context);
    return word === null ? part : html`<label class="marked" for=${buttonId(id, place(word))}>${part}</label>`;
  });
  return html`<span class="sentence">${shown}</span>`;
}

/** A button for each hard word; its explanation opens below. Opening is told, so that the record can say so. */
export function explanations(question: Question, id: string, page: string, context: ViewContext) {
  const { explanations: all, target } = question;
  if (target.kind === 'practice' || all.length === 0) return nothing;
  const { t } = context.words;
  const opened = groups(all, context);
  // What is open belongs to these words: others begin with everything closed.
  return keyed(
    [page, id, ...all.map(({ word }) => word)].join('/'),
    html`
      <div class="explanations" part="explanations">
        <p class="soft">${t({ key: 'explanations.choose' })}</p>
        <div class="hard-words">
          ${opened.map(({ word, label }, index) => button(word, label, buttonId(id, index), question, context))}
        </div>
        <div aria-live="polite">
          ${opened.map(({ meanings }, index) => meaning(meanings, buttonId(id, index), context))}
        </div>
      </div>
    `,
  );
}

interface Opened {
  readonly word: string;
  readonly label: unknown;
  readonly meanings: readonly Explanation[];
}

/** What opens together: a word alone, and all the options. Words come first, in the order of the explanations. */
function groups(all: readonly Explanation[], context: ViewContext): readonly Opened[] {
  const words = all.filter(({ of }) => of !== 'option');
  const ofOptions = all.filter(({ of }) => of === 'option');
  const answers = { word: options, label: context.words.t({ key: 'explanations.answers' }), meanings: ofOptions };
  return [
    ...words.map((each) => ({
      word: each.word,
      label: measureText({ ...each.meaning, text: each.word }, context),
      meanings: [each],
    })),
    ...(ofOptions.length > 0 ? [answers] : []),
  ];
}

function button(word: string, label: unknown, id: string, { measure, item }: Question, { send }: ViewContext) {
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
