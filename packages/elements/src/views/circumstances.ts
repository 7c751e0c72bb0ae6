import type { CircumstancesScreen } from '@iapt-elements/adaptations';
import {
  interpreterCodes,
  isInterpreterReference,
  supporters,
  supports,
  type Circumstances,
  type Support,
} from '@iapt-elements/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageName } from '../language-name.js';
import { goButton, heading, type View, type ViewContext } from './context.js';
import { errorSummary } from './summary.js';

/** Who helps, and who interprets: asked once, before the questions. Nobody is named, and nothing must be answered. */
export const circumstances: View<CircumstancesScreen> = (screen, context) => {
  const { t } = context.words;
  const { supporter, interpreter, given } = screen;
  const submit = (event: SubmitEvent) => {
    leave(event, screen, context);
  };
  return html`
    ${context.unfit ? errorSummary([{ id: field, message: { key: 'circumstances.reference.error' } }], context) : nothing}
    ${heading(t({ key: 'circumstances.heading' }), context)}
    <p>${t({ key: 'circumstances.optional' })}</p>
    <form novalidate @submit=${submit}>
      ${supporter === null ? nothing : who(supporter, given, context)}
      ${supporter === 'helps' ? how(given, context) : nothing}
      ${interpreter === null ? nothing : [interpreting(screen, interpreter, context), reference(given, context)]}
      ${goButton({ key: 'action.continue' }, context)}
    </form>
  `;
};

const field = 'interpreter-reference';

/**
 * A reference that could be a name stays on the page: it is not sent on, not even to be refused. It is said once; whoever
 * goes on all the same goes on without it.
 */
function leave(event: SubmitEvent, { given }: CircumstancesScreen, { unfit, send }: ViewContext): void {
  event.preventDefault();
  const input = (event.currentTarget as HTMLFormElement).querySelector<HTMLInputElement>(`#${field}`);
  const text = input?.value.trim() ?? '';
  const fits = isInterpreterReference(text);
  if (text !== '' && !fits && !unfit) {
    send({ kind: 'unfit', field });
    return;
  }
  const interpreterReference = fits ? text : null;
  if (input && interpreterReference !== given.interpreterReference)
    send({ kind: 'circumstances', change: { interpreterReference } });
  send({ kind: 'next' });
}

function who(supporter: 'helps' | 'answers', given: Circumstances, context: ViewContext): TemplateResult {
  const choices = supporters.map((value) => ({
    value,
    checked: value === given.supporter,
    change: { supporter: value },
  }));
  return group({ name: 'supporter', legend: `circumstances.supporter.${supporter}`, type: 'radio' }, choices, context);
}

/** Several things can be true: what was ticked is kept in the order of the list. */
function how({ support: given }: Circumstances, context: ViewContext): TemplateResult {
  const toggled = (value: Support) =>
    supports.filter((each) => (each === value ? !given.includes(value) : given.includes(each)));
  const choices = supports.map((value) => ({
    value,
    checked: given.includes(value),
    change: { support: toggled(value) },
  }));
  return group({ name: 'support', legend: 'circumstances.support.label', type: 'checkbox' }, choices, context);
}

function interpreting({ given, advice }: CircumstancesScreen, language: string, context: ViewContext): TemplateResult {
  const { words } = context;
  const choices = interpreterCodes.map((value) => ({
    value,
    checked: value === given.interpreter,
    change: { interpreter: value },
  }));
  const values = { language: languageName(language, words.language) };
  return html`
    ${group({ name: 'interpreter', legend: 'circumstances.interpreter.label', type: 'radio', values }, choices, context)}
    <div class="advice" role="status">${advice ? html`<p class="note">${words.t(advice)}</p>` : nothing}</div>
  `;
}

function reference(
  { interpreterReference }: Circumstances,
  { words: { t }, unfit, send }: ViewContext,
): TemplateResult {
  const keep = ({ currentTarget }: Event) => {
    const text = (currentTarget as HTMLInputElement).value.trim();
    if (isInterpreterReference(text)) send({ kind: 'circumstances', change: { interpreterReference: text } });
  };
  const described = [`${field}-hint`, ...(unfit ? [`${field}-error`] : [])].join(' ');
  return html`
    <div class="field">
      <label for=${field}>${t({ key: 'circumstances.reference.label' })}</label>
      <p class="soft" id="${field}-hint">${t({ key: 'circumstances.reference.hint' })}</p>
      ${
        unfit
          ? html`<p class="error" part="error" id="${field}-error">
              <span>${t({ key: 'error.label' })}</span> <span>${t({ key: 'circumstances.reference.error' })}</span>
            </p>`
          : nothing
      }
      <input
        class="reference"
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        id=${field}
        aria-describedby=${described}
        aria-invalid=${unfit ? 'true' : nothing}
        .value=${interpreterReference ?? ''}
        @change=${keep}
      />
    </div>
  `;
}

interface Choice {
  readonly value: string;
  readonly checked: boolean;
  readonly change: Partial<Circumstances>;
}

interface Group {
  readonly name: 'supporter' | 'support' | 'interpreter';
  readonly legend: string;
  readonly type: 'radio' | 'checkbox';
  readonly values?: Readonly<Record<string, string>>;
}

function group({ name, legend, type, values = {} }: Group, choices: readonly Choice[], context: ViewContext) {
  const { t } = context.words;
  const option = ({ value, checked, change }: Choice) => html`
    <label class="option" part="option">
      <input
        type=${type}
        .checked=${live(checked)}
        name=${name}
        @change=${() => {
          context.send({ kind: 'circumstances', change });
        }}
      />
      <span>${t({ key: `circumstances.${name}.${value}` })}</span>
    </label>
  `;
  return html`
    <fieldset class="question">
      <legend>${t({ key: legend, values })}</legend>
      <div class="options">${choices.map(option)}</div>
    </fieldset>
  `;
}
