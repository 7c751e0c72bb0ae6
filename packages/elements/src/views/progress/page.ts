import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chart } from './chart.js';
import type { MeasureOverTime, ProgressContext } from './context.js';
import { outcomeView } from './outcome.js';
import { summary } from './summary.js';
import { table } from './table.js';

/** The whole progress: where the referral stands, then each measure in sentences, as a line and as a table. */
export function progressPage(context: ProgressContext): TemplateResult {
  const { words, level, measures, outcome, audience } = context;
  return html`
    <div
      class="page"
      part="page"
      lang=${words.language}
      dir=${words.dir}
      data-size="standard"
      data-colours="auto"
      data-audience=${audience}
    >
      <h2 class="heading" part="heading" aria-level=${level === 2 ? nothing : level}>
        ${words.t({ key: 'progress.heading' })}
      </h2>
      ${outcome ? outcomeView(outcome, context) : nothing}
      ${measures.length === 0 ? html`<p>${words.t({ key: 'progress.nothing' })}</p>` : nothing}
      <div class="measures">
        ${repeat(
          measures,
          ({ measure }) => measure.id,
          (over) => measureView(over, context),
        )}
      </div>
    </div>
  `;
}

function measureView(over: MeasureOverTime, context: ProgressContext): TemplateResult {
  const { measure, progress } = over;
  const { words, level } = context;
  return html`
    <section part="measure">
      <h3 aria-level=${level + 1}>${measure.name}</h3>
      ${
        progress.range === null
          ? html`<p>${words.t({ key: 'progress.noTotal', values: { name: measure.name } })}</p>`
          : html`
              <p part="summary">${summary(over, context).join(' ')}</p>
              ${chart(over, context)} ${legend(over, context)} ${listen(over, context)}
              ${progress.points.length > 0 ? table(over, context) : nothing}
            `
      }
      ${leftOut(over, context)}
    </section>
  `;
}

/** What the lines and marks stand for: only those that are drawn. */
function legend({ progress }: MeasureOverTime, { words: { t }, audience }: ProgressContext): unknown {
  if (audience === 'patient' || progress.points.length === 0) return nothing;
  const { threshold, reliable, points } = progress;
  const entries = [
    ...(threshold === null ? [] : [['threshold', t({ key: 'progress.legend.threshold', values: { threshold } })]]),
    ...(reliable ? [['band', t({ key: 'progress.legend.band' })]] : []),
    ...(points.some(({ unlike }) => unlike.length > 0) ? [['ring', t({ key: 'progress.legend.unlike' })]] : []),
  ] as const;
  return html`<ul class="legend">
    ${entries.map(([kind, text]) => html`<li data-kind=${kind}>${text}</li>`)}
  </ul>`;
}

function leftOut({ progress }: MeasureOverTime, { words: { t }, audience }: ProgressContext): unknown {
  if (audience === 'patient') return nothing;
  return Object.entries(progress.leftOut)
    .filter(([, count]) => count > 0)
    .map(([why, count]) => html`<p class="note">${t({ key: `progress.leftOut.${why}`, values: { count } })}</p>`);
}

function listen({ measure, progress }: MeasureOverTime, { words: { t }, listening }: ProgressContext): unknown {
  if (progress.points.length < 2) return nothing;
  const on = listening.measure === measure.id;
  return html`
    <div class="listen">
      <button
        type="button"
        class="link"
        part="listen"
        aria-pressed=${on}
        @click=${() => {
          listening.toggle(measure.id);
        }}
      >
        ${t({ key: on ? 'progress.listen.stop' : 'progress.listen.start' })}
      </button>
      ${on && listening.failed ? html`<p class="note" role="status">${t({ key: 'progress.listen.failed' })}</p>` : nothing}
      <div class="sound" data-measure=${measure.id} ?hidden=${!on || listening.failed}></div>
    </div>
  `;
}
