import { shortened } from '@iapt-elements/adaptations';
import type { ProgressPoint } from '@iapt-elements/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../language-name.js';
import { dayOf, type MeasureOverTime, type ProgressContext } from './context.js';

/** Every score with everything that is known of it. Its roles are written out: a narrow page lays it out otherwise. */
export function table({ measure, progress }: MeasureOverTime, context: ProgressContext): TemplateResult {
  const { words, audience } = context;
  const { t } = words;
  const columns = audience === 'patient' ? ['date', 'score'] : ['date', 'score', 'change', 'given'];
  return html`
    <table part="table" role="table">
      <caption>
        ${t({ key: 'progress.table.caption', values: { name: measure.name } })}
      </caption>
      <thead>
        <tr role="row">
          ${columns.map((column) => html`<th scope="col" role="columnheader">${t({ key: `progress.table.${column}` })}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${progress.points.map((point, index) => row(point, index === 0, context))}
      </tbody>
    </table>
  `;
}

function row(point: ProgressPoint, isFirst: boolean, context: ProgressContext): TemplateResult {
  const { audience } = context;
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">${dayOf(point, context)}</th>
      <td role="cell">
        <b>${shortened(point.total)}</b> ${audience === 'clinician' ? caseness(point, context) : nothing}
      </td>
      ${
        audience === 'patient'
          ? nothing
          : html`
              <td role="cell">
                ${isFirst ? context.words.t({ key: 'progress.table.first' }) : change(point, context)}
              </td>
              <td role="cell">${given(point, context)}</td>
            `
      }
    </tr>
  `;
}

function caseness({ caseness: state, risk }: ProgressPoint, { words: { t } }: ProgressContext): unknown {
  const known = state === 'case' || state === 'not-case';
  return html`
    ${known ? html`<span class="state" data-state=${state}>${t({ key: `progress.table.${state}` })}</span>` : nothing}
    ${risk === 'raised' ? html`<span class="risk">${t({ key: 'progress.table.risk' })}</span>` : nothing}
  `;
}

/** With its sign: the minus is a real one, which is read as such. */
function change({ change: by, direction }: ProgressPoint, { words: { t } }: ProgressContext): unknown {
  if (by === null) return t({ key: 'progress.table.uncompared' });
  const signed = by < 0 ? `−${String(-by)}` : by > 0 ? `+${String(by)}` : '0';
  return html`<bdi dir="ltr">${signed}</bdi>
    ${direction ? html`<span>${t({ key: `progress.table.${direction}` })}</span>` : nothing}`;
}

function given({ mode, unlike, version, language }: ProgressPoint, { words }: ProgressContext): unknown {
  const values = { version, language: languageName(language, words.language) };
  return html`
    ${words.t({ key: `progress.mode.${mode}` })}
    ${unlike.map((each) => html`<span class="unlike">${words.t({ key: `progress.unlike.${each}`, values })}</span>`)}
  `;
}
