import type { Adjustments } from '@iapt-elements/adaptations';
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

type Choices = { readonly [Setting in keyof Adjustments]?: readonly Adjustments[Setting][] };

/** What a person can change for themselves, in the order in which it is offered: first what most people look for. */
const first: Choices = {
  size: ['standard', 'large', 'largest'],
  colours: ['auto', 'light', 'dark', 'cream', 'high-contrast'],
  scales: ['words', 'pictures'],
  pace: ['one-question', 'whole-measure'],
};
const more: Choices = {
  targets: ['standard', 'large'],
  lineSpacing: ['standard', 'wide', 'widest'],
  letterSpacing: ['standard', 'wide'],
  font: ['inherit', 'hyperlegible', 'system'],
};

/** "Change how this looks", in the flow of every screen. A change shows at once and loses no answer. */
export function looksPanel(context: ViewContext): TemplateResult {
  const { words, offers } = context;
  const { explanations, ...offered }: Choices = Object.fromEntries(offers.map((offer) => [offer, [false, true]]));
  return html`
    <details class="ask">
      <summary part="looks-button">${words.t({ key: 'look.open' })}</summary>
      <p class="hidden" role="status">${changed(context)}</p>
      <div class="looks" part="looks">
        ${groups({ ...offered, ...first }, context)}
        <details>
          <summary part="looks-more">${words.t({ key: 'look.more' })}</summary>
          <div class="looks">${groups({ ...(explanations && { explanations }), ...more }, context)}</div>
        </details>
      </div>
    </details>
  `;
}

/** What was changed last: a screen reader says it once, and the focus stays where it is. */
function changed({ changed: change, words }: ViewContext): string {
  const [setting, value] = Object.entries(change ?? {})[0] ?? [];
  if (setting === undefined) return '';
  const values = {
    setting: words.t({ key: `look.${setting}.label` }),
    choice: words.t({ key: wordFor(setting, value) }),
  };
  return words.t({ key: 'look.changed', values });
}

function wordFor(setting: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'look.on' : 'look.off';
  return `look.${setting}.${String(value)}`;
}

function groups(choices: Choices, context: ViewContext): readonly TemplateResult[] {
  const entries = Object.entries(choices) as [keyof Adjustments, readonly unknown[]][];
  return entries.map(([setting, values]) => group(setting, values, context));
}

function group(setting: keyof Adjustments, values: readonly unknown[], context: ViewContext): TemplateResult {
  const { words, adjustments, send } = context;
  const offered = values.map((value) => {
    const choose = () => {
      send({ kind: 'adjust', change: { [setting]: value } });
    };
    return html`
      <label class="option" part="option">
        <input type="radio" name="look-${setting}" .checked=${adjustments[setting] === value} @change=${choose} />
        <span>${words.t({ key: wordFor(setting, value) })}</span>
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
