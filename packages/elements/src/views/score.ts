import type { Measure, MeasureRecord, Score } from '@iapt-elements/engine';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';

interface ScoreContext {
  readonly words: Words;
  readonly measure: Measure;
  readonly level: number;
}

/** A score in words first; the drawing says nothing that the words do not. */
export function scoreView(score: Score, record: MeasureRecord | null, context: ScoreContext): TemplateResult {
  const { words, measure, level } = context;
  const { t } = words;
  return html`
    <div class="page" part="page" lang=${words.language} dir=${words.dir} data-size="standard" data-colours="auto">
      <h2 class="heading" part="heading" aria-level=${level}>${measure.name}</h2>
      <p class="total">${total(score, context)}</p>
      <p class="soft">${t({ key: `score.status.${score.status}` })}. ${answered(score, context)}</p>
      ${risk(score, context)} ${bar(score, measure)}
      <div class="ladders">${caseness(score, context)} ${severity(score, context)}</div>
      ${record ? administration(record, context) : nothing}
    </div>
  `;
}

/** Highest total that the measure can have. */
function ceiling({ items, scales }: Measure): number {
  return items.reduce((sum, { scale }) => sum + Math.max(...(scales[scale]?.values ?? [0])), 0);
}

function total({ status, total: points, range }: Score, { words, measure }: ScoreContext): string {
  const highest = ceiling(measure);
  if (status === 'unscorable') return words.t({ key: 'score.none' });
  if (points !== null) return words.t({ key: 'score.total', values: { total: points, highest } });
  return words.t({ key: 'score.range', values: { lowest: range.lowest, highest: range.highest } });
}

/** Which questions are open is only worth saying once no answer is on its way. */
function answered(score: Score, { words, measure }: ScoreContext): string {
  const numbers = score.missing.map((code) => measure.items.findIndex((item) => item.code === code) + 1);
  const missing = { key: 'score.missing', values: { items: numbers.join(', ') } };
  const counted = words.t({ key: 'score.answered', values: { answered: score.answered, count: measure.items.length } });
  const sentences = [counted];
  if (score.status !== 'in-progress' && numbers.length > 0) sentences.push(words.t(missing));
  if (score.proRated) sentences.push(words.t({ key: 'score.proRated' }));
  return sentences.join('. ');
}

/** An answer that raises a risk flag is never only a colour, and an unknown one is never silent at the end. */
function risk({ flags, status }: Score, { words, measure }: ScoreContext): unknown {
  return measure.flags.map(({ code, item }) => {
    const state = flags[code] ?? 'unknown';
    if (state === 'unknown' && status === 'in-progress') return nothing;
    const number = measure.items.findIndex((each) => each.code === item) + 1;
    return html`<p class="risk" part="risk" data-state=${state}>
      ${words.t({ key: `flag.${code}.${state}`, values: { number } })}
    </p>`;
  });
}

function caseness({ status, caseness, threshold }: Score, { words, level }: ScoreContext): TemplateResult {
  const state = status === 'unscorable' && threshold !== null ? 'unscorable' : caseness;
  return html`
    <div>
      <h3 aria-level=${level + 1}>${words.t({ key: 'caseness.heading' })}</h3>
      <p class="state" data-state=${state}>
        ${words.t({ key: `caseness.${state}`, values: { threshold: threshold ?? '' } })}
      </p>
    </div>
  `;
}

function severity({ status, band }: Score, { words, measure, level }: ScoreContext): TemplateResult {
  const { t } = words;
  const ladder = measure.bands?.ladder ?? [];
  const rungs = ladder.map(({ code, from }, index) => {
    const to = (ladder[index + 1]?.from ?? ceiling(measure) + 1) - 1;
    const here = code === band;
    return html`
      <li aria-current=${here ? 'true' : nothing}>
        <span>${t({ key: `band.${code}` })}${here ? html` <b>(${t({ key: 'band.here' })})</b>` : nothing}</span>
        <bdi class="soft">${t({ key: 'band.range', values: { from, to } })}</bdi>
      </li>
    `;
  });
  const open = status === 'unscorable' ? 'band.unscorable' : 'band.undetermined';
  const none = t({ key: measure.bands ? open : 'band.none' });
  return html`
    <div>
      <h3 aria-level=${level + 1}>${t({ key: 'band.heading' })}</h3>
      ${band === null ? html`<p>${none}</p>` : nothing}
      <ol class="ladder">
        ${rungs}
      </ol>
    </div>
  `;
}

function administration(record: MeasureRecord, { words, level }: ScoreContext): TemplateResult {
  const { t } = words;
  return html`
    <div>
      <h3 aria-level=${level + 1}>${t({ key: 'administration.heading' })}</h3>
      <p>
        ${t({ key: `administration.${record.administration.mode}` })}.
        ${t({ key: `administration.wording.${record.wording.status}` })} (<bdi lang="">${record.language}</bdi>).
      </p>
    </div>
  `;
}

/** The whole range, the part of it that is still possible, and the threshold. */
function bar({ range, threshold }: Score, measure: Measure): TemplateResult {
  const highest = ceiling(measure);
  const unit = 300 / highest;
  const start = range.lowest * unit;
  // A settled total has no width: it is drawn as a mark.
  const width = Math.max((range.highest - range.lowest) * unit, 6);
  const mark = (at: number) => svg`<path class="threshold" d=${`M${String(at * unit)} 0 V24`}></path>`;
  return html`
    <svg class="bar" part="bar" viewBox="-4 -2 308 28" aria-hidden="true">
      <rect class="track" x="0" y="6" width="300" height="12" rx="3"></rect>
      <rect class="possible" x=${Math.min(start, 300 - width)} y="6" width=${width} height="12" rx="3"></rect>
      ${threshold === null ? nothing : mark(threshold)}
    </svg>
  `;
}
