import type { CircumstancesScreen } from '@iapt-elements/adaptations';
import { interpreterCodes, supporters } from '@iapt-elements/engine';
import { html, type TemplateResult } from 'lit';
import { form, goButton, heading, type View, type ViewContext } from './context.js';

/** Who helps, and who interprets: asked once, before the questions. Nobody is named. */
export const circumstances: View<CircumstancesScreen> = ({ supporter, interpreter, given }, context) => {
  const { t } = context.words;
  return html`
    ${heading(t({ key: 'circumstances.heading' }), context)}
    ${form(
      { kind: 'next' },
      html`
        ${supporter ? choices('supporter', supporters, given.supporter, context) : null}
        ${interpreter === null ? null : choices('interpreter', interpreterCodes, given.interpreter, context)}
        ${goButton({ key: 'action.continue' }, context)}
      `,
      context,
    )}
  `;
};

function choices(
  name: 'supporter' | 'interpreter',
  values: readonly string[],
  given: string | null,
  { words, send }: ViewContext,
): TemplateResult {
  const option = (value: string) => html`
    <label class="option" part="option">
      <input
        type="radio"
        name=${name}
        .checked=${value === given}
        @change=${() => {
          send({ kind: 'circumstances', change: { [name]: value } });
        }}
      />
      <span>${words.t({ key: `circumstances.${name}.${value}` })}</span>
    </label>
  `;
  return html`
    <fieldset class="question">
      <legend>${words.t({ key: `circumstances.${name}.label` })}</legend>
      <div class="options">${values.map(option)}</div>
    </fieldset>
  `;
}
