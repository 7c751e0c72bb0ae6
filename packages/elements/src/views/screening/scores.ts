import { shortened } from '@iapt-elements/adaptations';
import type { GivenScore } from '@iapt-elements/engine/screening';
import { html, nothing, type TemplateResult } from 'lit';
import type { InterviewContext } from './context.js';

/** What the measures said that were answered before. The risk answer comes first of all. */
export function scores(measures: readonly string[], context: InterviewContext): unknown {
  if (measures.length === 0) return nothing;
  const {
    words: { t },
    screening,
  } = context;
  const given = screening.given.filter(({ measure }) => measures.includes(measure));
  const lacking = measures.filter((id) => !given.some(({ measure }) => measure === id));
  return html`
    <div class="before" part="given">
      <p class="soft" id="given">${t({ key: 'screening.given.heading' })}</p>
      <ul aria-labelledby="given">
        ${given.map((score) => html`<li>${scoreLine(score, context)}</li>`)}
        ${lacking.map((id) => html`<li>${t({ key: 'screening.given.none', values: { measures: name(id, context) } })}</li>`)}
      </ul>
    </div>
  `;
}

/** A score in words: total, caseness, severity, when, and the risk answer. */
export function scoreLine(score: GivenScore, context: InterviewContext): TemplateResult {
  const {
    words: { t },
  } = context;
  const { band, completedAt, risk } = score;
  return html`
    ${risk === 'raised' || risk === 'unknown' ? riskLine(score, risk, context) : nothing}
    <b>${total(score, context)}</b>
    <span class="facts">
      ${[
        caseness(score, context),
        band === null ? '' : t({ key: `bands.${band}` }),
        completedAt === null ? '' : t({ key: 'screening.given.when', values: { day: day(completedAt, context) } }),
      ]
        .filter(Boolean)
        .join('. ')}
    </span>
  `;
}

function riskLine({ measure }: GivenScore, risk: 'raised' | 'unknown', context: InterviewContext): TemplateResult {
  const message = { key: `screening.given.risk.${risk}`, values: { measure: name(measure, context) } };
  return html`<span class="risk" part="risk">${context.words.t(message)}</span>`;
}

function total({ measure, total: points, by }: GivenScore, context: InterviewContext): string {
  const values = { measure: name(measure, context), total: points === null ? '' : shortened(points) };
  const key = by === 'proxy' ? 'proxy' : points === null ? 'noTotal' : 'total';
  return context.words.t({ key: `screening.given.${key}`, values });
}

function caseness({ caseness: state, threshold, by }: GivenScore, { words: { t } }: InterviewContext): string {
  if (by === 'proxy' || state === 'undetermined') return '';
  return t({ key: `caseness.${state}`, values: { threshold: threshold ?? '' } });
}

/** A measure by its short name. */
export function name(measure: string, { words: { t } }: InterviewContext): string {
  return t({ key: `screening.measure.${measure}` });
}

/** A day as the words' language writes it. What is no time stays as it is. */
export function day(at: string, { words }: InterviewContext, time = false): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const style = time ? ({ dateStyle: 'long', timeStyle: 'short' } as const) : ({ dateStyle: 'long' } as const);
  return new Intl.DateTimeFormat(words.language === 'en' ? 'en-GB' : words.language, style).format(moment);
}
