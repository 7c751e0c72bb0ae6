import type { Adjustments } from '@iapt-elements/adaptations';
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

type Setting = 'size' | 'colours' | 'scales' | 'pace';

/** What a person can change for themselves, in the order in which it is offered. */
const settings: { readonly [Key in Setting]: readonly Adjustments[Key][] } = {
  size: ['standard', 'large', 'largest'],
  colours: ['auto', 'light', 'dark', 'cream', 'high-contrast'],
  scales: ['words', 'pictures'],
  pace: ['one-question', 'whole-measure'],
};

/** "Change how this looks", in the flow of every screen. A change shows at once and loses no answer. */
export function looksPanel(context: ViewContext): TemplateResult {
  const { t } = context.words;
  return html`
    <details class="ask">
      <summary part="looks-button">${t({ key: 'look.open' })}</summary>
      <div class="looks" part="looks">
        ${(Object.keys(settings) as Setting[]).map((setting) => choices(setting, context))}
      </div>
    </details>
  `;
}

function choices(setting: Setting, { words, adjustments, send }: ViewContext): TemplateResult {
  const offered = settings[setting].map((value) => {
    const choose = () => {
      send({ kind: 'adjust', change: { [setting]: value } });
    };
    return html`
      <label class="option" part="option">
        <input type="radio" name="look-${setting}" .checked=${adjustments[setting] === value} @change=${choose} />
        <span>${words.t({ key: `look.${setting}.${value}` })}</span>
      </label>
    `;
  });
  return html`
    <fieldset>
      <legend>${words.t({ key: `look.${setting}.label` })}</legend>
      <div class="options">${offered}</div>
    </fieldset>
  `;
}
