import { compared, type ComparedStretch, type Text } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import type { Exchange } from '../../editor.js';
import { directionOf } from '../../registry.js';
import { errorText, isRefused, settingName, type EditorContext } from './context.js';

/** Words of questions to exchange: those that are, each seen in its question, and the fields for another. */
export function exchanges(does: TemplateResult, context: EditorContext): TemplateResult {
  const { words, adjustments, refused } = context;
  const given = adjustments.exchanges;
  return html`
    <fieldset aria-describedby="does-exchanges">
      <legend>${settingName('exchanges', words)}</legend>
      ${does} ${given.length > 0 ? html`<p class="note">${words.t({ key: 'adjust.exchange.adapted' })}</p>` : nothing}
      ${given.map((exchange, index) => exchanged(exchange, index, context))}
      ${isRefused('exchanges', context) ? errorText(refused?.problems ?? [], 'exchanges-error', words) : nothing}
      ${fields(context)}
    </fieldset>
  `;
}

function exchanged(exchange: Exchange, index: number, context: EditorContext): TemplateResult {
  const { words, adjustments, measures, send } = context;
  const { measure, from, to } = exchange;
  const worded = measures.find(({ id }) => id === measure);
  const { items = {}, language = words.language } = worded?.wording ?? {};
  const changed = (sentence: string) => compared(sentence, [exchange]).some(({ kind }) => kind === 'removed');
  const sentences = Object.values(items).filter(changed);
  const values = { measure: worded?.name ?? measure, from, to };
  const remove = () => {
    send({ kind: 'set', change: { exchanges: adjustments.exchanges.filter((_, place) => place !== index) } });
  };
  return html`
    <div class="exchanged">
      <p><b>${words.t({ key: 'adjust.exchange.becomes', values })}</b></p>
      ${
        sentences.length === 0 && worded
          ? errorText([words.t({ key: 'adjust.exchange.notFound', values })], `exchange-${index}-error`, words)
          : sentences.map((text) => diff({ text, language }, exchange, context))
      }
      <button type="button" class="link" @click=${remove}>
        <span
          >${words.t({ key: 'adjust.exchange.remove' })}<span class="hidden"
            >: ${words.t({ key: 'adjust.exchange.becomes', values })}</span
          ></span
        >
      </button>
    </div>
  `;
}

/** The real question, with what is taken out and what is put in: marked by lines, and by words for who sees none. */
function diff({ text, language }: Text, exchange: Exchange, { words }: EditorContext): TemplateResult {
  const { t } = words;
  const said = (key: string) => html`<span class="hidden"> ${t({ key })} </span>`;
  const stretch = ({ kind, text: part }: ComparedStretch) => {
    if (kind === 'same') return part;
    if (kind === 'removed') return html`${said('adjust.diff.removed')}<del>${part}</del>`;
    return html` ${said('adjust.diff.added')}<ins>${part}</ins>${said('adjust.diff.end')}`;
  };
  return html`<p class="diff" lang=${language} dir=${directionOf(language)}>
    ${compared(text, [exchange]).map(stretch)}
  </p>`;
}

/** A measure, the words as they are, the words as they should be. */
function fields({ words, measures, preview, adjustments, send }: EditorContext): TemplateResult {
  const { t } = words;
  const offered = measures.filter(({ id }) => preview.offered.includes(id));
  const add = ({ currentTarget }: Event) => {
    const exchange = filled((currentTarget as HTMLElement).parentElement);
    if (!exchange) return;
    const { measure, from, to } = exchange;
    const added = { measure: measure.value, from: from.value.trim(), to: to.value.trim() };
    if (send({ kind: 'set', change: { exchanges: [...adjustments.exchanges, added] } })) from.value = to.value = '';
  };
  if (offered.length === 0) return html`<p class="soft">${t({ key: 'adjust.exchange.noMeasure' })}</p>`;
  return html`
    <div class="exchange">
      <div>
        <label for="exchange-measure">${t({ key: 'adjust.exchange.measure' })}</label>
        <select class="field" id="exchange-measure">
          ${offered.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select>
      </div>
      ${textField('from', words)} ${textField('to', words)}
      <button type="button" class="plain" @click=${add}>${t({ key: 'adjust.exchange.add' })}</button>
    </div>
  `;
}

function textField(name: 'from' | 'to', { t }: EditorContext['words']): TemplateResult {
  return html`
    <div>
      <label for="exchange-${name}">${t({ key: `adjust.exchange.${name}` })}</label>
      <input
        class="field"
        type="text"
        id="exchange-${name}"
        maxlength="60"
        pattern=".*\\S.*"
        required
        autocomplete="off"
      />
    </div>
  `;
}

/** The three fields, when words are in them; else the browser says what is missing, and where. */
function filled(group: HTMLElement | null) {
  const measure = group?.querySelector('select');
  const [from, to] = group?.querySelectorAll('input') ?? [];
  const complete = [from, to].every((field) => field?.reportValidity() === true);
  return measure && from && to && complete ? { measure, from, to } : null;
}
