import {
  defaultAdjustments,
  evidence,
  settingEvidence,
  type Adjustments,
  type Setting,
} from '@iapt-elements/adaptations';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorText, isRefused, settingName, type EditorContext } from './context.js';
import { exchanges } from './exchanges.js';

/** The settings that are one of a few words, in the order in which they are offered. */
const choices: { readonly [Key in Setting]?: readonly Adjustments[Key][] } = {
  pace: ['one-question', 'whole-measure'],
  scales: ['words', 'pictures'],
  support: ['alone', 'with-supporter', 'carer-present', 'read-by-clinician', 'proxy'],
  size: ['standard', 'large', 'largest'],
  targets: ['standard', 'large'],
  lineSpacing: ['standard', 'wide', 'widest'],
  letterSpacing: ['standard', 'wide'],
  font: ['inherit', 'system', 'hyperlegible'],
  colours: ['auto', 'light', 'dark', 'cream', 'high-contrast'],
  motion: ['auto', 'none'],
};

/** One setting: a native control, what it does for the person, and why. */
export function setting(name: Setting, context: EditorContext): TemplateResult {
  const differs = JSON.stringify(context.adjustments[name]) !== JSON.stringify(defaultAdjustments[name]);
  return html`
    <div class="setting ${differs ? 'changed' : ''}" part="setting">
      <div>${control(name, context)} ${idle(name, context)}</div>
      ${why(name, context)}
    </div>
  `;
}

function control(name: Setting, context: EditorContext): TemplateResult {
  if (name === 'exchanges') return exchanges(does(name, context), context);
  if (name === 'interpreter') return interpreter(context);
  if (name === 'speechRate') return speechRate(context);
  const offered = choices[name];
  return offered ? choice(name, offered, context) : flag(name, context);
}

/** One sentence; a setting that is not the standard says so first, because a coloured edge alone says nothing. */
function does(name: Setting, { words, adjustments }: EditorContext): TemplateResult {
  const differs = JSON.stringify(adjustments[name]) !== JSON.stringify(defaultAdjustments[name]);
  const changed = differs ? html`<b>${words.t({ key: 'adjust.changed' })}</b> ` : nothing;
  return html`<p class="soft" id="does-${name}">${changed}${words.t({ key: `adjust.setting.${name}.does` })}</p>`;
}

function flag(name: Setting, context: EditorContext): TemplateResult {
  const choose = ({ currentTarget }: Event) => {
    context.send({ kind: 'set', change: { [name]: (currentTarget as HTMLInputElement).checked } });
  };
  return html`
    <label class="switch">
      <input
        type="checkbox"
        name=${name}
        .checked=${live(context.adjustments[name] === true)}
        aria-describedby="does-${name}"
        @change=${choose}
      />
      <span>${settingName(name, context.words)}</span>
    </label>
    ${does(name, context)}
  `;
}

function choice(name: Setting, values: readonly unknown[], context: EditorContext): TemplateResult {
  const { words, adjustments, send } = context;
  const offered = values.map((value) => {
    const choose = () => {
      send({ kind: 'set', change: { [name]: value } });
    };
    return html`
      <label class="option" part="option">
        <input type="radio" name=${name} .checked=${live(adjustments[name] === value)} @change=${choose} />
        <span>${words.t({ key: `adjust.setting.${name}.${value as string}` })}</span>
      </label>
    `;
  });
  return html`
    <fieldset aria-describedby="does-${name}">
      <legend>${settingName(name, words)}</legend>
      ${does(name, context)}
      <div class="choices">${offered}</div>
    </fieldset>
  `;
}

function speechRate(context: EditorContext): TemplateResult {
  const { words, adjustments, send } = context;
  const wrong = isRefused('speechRate', context);
  const write = ({ currentTarget }: Event) => {
    send({ kind: 'set', change: { speechRate: (currentTarget as HTMLInputElement).valueAsNumber } });
  };
  return html`
    <label for="speechRate">${settingName('speechRate', words)}</label>
    ${does('speechRate', context)}
    ${wrong ? errorText([words.t({ key: 'adjust.error.speechRate' })], 'speechRate-error', words) : nothing}
    <input
      class="field short"
      type="number"
      id="speechRate"
      min="0.5"
      max="1.5"
      step="0.05"
      aria-describedby="does-speechRate${wrong ? ' speechRate-error' : ''}"
      aria-invalid=${wrong}
      .value=${wrong ? noChange : live(String(adjustments.speechRate))}
      @change=${write}
    />
  `;
}

function interpreter(context: EditorContext): TemplateResult {
  const { words, adjustments, languages, send } = context;
  const chosen = adjustments.interpreter;
  const isOther = chosen !== null && !languages.some(({ tag }) => tag === chosen);
  const offered = isOther ? [{ tag: chosen, name: chosen }, ...languages] : languages;
  const choose = ({ currentTarget }: Event) => {
    send({ kind: 'set', change: { interpreter: (currentTarget as HTMLSelectElement).value || null } });
  };
  const option = (value: string, name: string) =>
    html`<option value=${value} .selected=${live((chosen ?? '') === value)}>${name}</option>`;
  return html`
    <label for="interpreter">${settingName('interpreter', words)}</label>
    ${does('interpreter', context)}
    <select class="field" id="interpreter" aria-describedby="does-interpreter" @change=${choose}>
      ${option('', words.t({ key: 'adjust.setting.interpreter.none' }))}
      ${offered.map(({ tag, name }) => option(tag, name))}
    </select>
  `;
}

/** Settings that do nothing without another one say so, as long as it is missing. */
function idle(name: Setting, { words, adjustments }: EditorContext): TemplateResult | typeof nothing {
  const { support, handover, interpreter: language, readBack, readAloud, speechRate: rate } = adjustments;
  const idles: Partial<Record<Setting, boolean>> = {
    readBack: readBack && language === null,
    handover: handover && (support === 'alone' || support === 'proxy'),
    speechRate: rate !== defaultAdjustments.speechRate && !readAloud,
  };
  return idles[name] ? html`<p class="note">${words.t({ key: `adjust.idle.${name}` })}</p>` : nothing;
}

/** The evidence, in plain words, with where it is from. */
function why(name: Setting, { words }: EditorContext): TemplateResult {
  const { t } = words;
  const sources = settingEvidence[name].map((id) => evidence[id]);
  const cited = sources.map(({ source, read }) =>
    read === 'summary' ? t({ key: 'adjust.why.summary', values: { source } }) : source,
  );
  const own = sources.every(({ read }) => read === 'own');
  return html`
    <details class="why">
      <summary>
        <span>${t({ key: 'adjust.why.open' })}<span class="hidden">: ${settingName(name, words)}</span></span>
      </summary>
      <p>${t({ key: `adjust.setting.${name}.why` })}</p>
      ${
        own
          ? html`<p>${t({ key: 'adjust.why.own' })}</p>`
          : html`<p>${t({ key: 'adjust.why.sources' })}</p>
              <ul>
                ${cited.map((each) => html`<li>${each}</li>`)}
              </ul>`
      }
    </details>
  `;
}
