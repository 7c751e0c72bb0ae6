import { shortened, type Wording } from '@iapt-elements/adaptations';
import { bandsOf, score, standardVersion, type Measure, type MeasureRecord, type Score } from '@iapt-elements/engine';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';
import { administration } from './administration.js';
import { unscored } from './unscored.js';

export interface Asked {
  readonly words: Words;
  readonly measure: Measure;
  readonly level: number;
  /** The measure's words, for what was answered beside the score; `null` = none are there, `undefined` = not yet. */
  readonly wording: Wording | null | undefined;
}

interface ScoreContext extends Asked {
  /** The same measure with nothing answered: its whole range, and how many items the total is made of. */
  readonly empty: Score;
}

export function recordView(record: MeasureRecord, asked: Asked): TemplateResult {
  return record.score === null ? proxyView(record, asked) : scoreView(record.score, record, asked);
}

/** What a person says of the service is not for the clinician. */
export function confidentialView({ words, measure, level }: Asked): TemplateResult {
  return html`
    <div class="page" part="page" lang=${words.language} dir=${words.dir} data-size="standard" data-colours="auto">
      <h2 class="heading" part="heading" aria-level=${level}>${measure.name}</h2>
      <p>${words.t({ key: 'score.confidential' })}</p>
    </div>
  `;
}

/** The record of a proxy: what was answered about the person asks for attention too, and is no score of theirs. */
function proxyView(record: MeasureRecord, asked: Asked): TemplateResult {
  const { words, measure, level } = asked;
  const flags = { flags: record.flags, status: 'complete' } as const;
  return html`
    <div class="page" part="page" lang=${words.language} dir=${words.dir} data-size="standard" data-colours="auto">
      <h2 class="heading" part="heading" aria-level=${level}>${measure.name}</h2>
      <p class="total">${words.t({ key: 'score.proxy' })}</p>
      ${risk(flags, asked)} ${unscored(record, asked)} ${administration(record, asked)}
    </div>
  `;
}

/** A score in words first; the drawing says nothing that the words do not. */
export function scoreView(shown: Score, record: MeasureRecord | null, asked: Asked): TemplateResult {
  const { words, measure, level } = asked;
  const context = { ...asked, empty: score(measure, {}, { version: shown.version }) };
  const { t } = words;
  return html`
    <div class="page" part="page" lang=${words.language} dir=${words.dir} data-size="standard" data-colours="auto">
      <h2 class="heading" part="heading" aria-level=${level}>${measure.name}</h2>
      <p class="total">${total(shown, context)}</p>
      <p class="soft">${t({ key: `score.status.${shown.status}` })}. ${answered(shown, context)}</p>
      ${risk(shown, context)} ${bar(shown, context)}
      <div class="ladders">${caseness(shown, context)} ${severity(shown, context)}</div>
      ${record ? [unscored(record, asked), administration(record, asked)] : nothing}
    </div>
  `;
}

function total(shown: Score, { words, empty: { range: whole } }: ScoreContext): string {
  if (!whole || !shown.range) return words.t({ key: 'score.noTotal' });
  if (shown.status === 'unscorable') return words.t({ key: 'score.none' });
  if (shown.total !== null) {
    return words.t({ key: 'score.total', values: { total: shortened(shown.total), highest: whole.highest } });
  }
  const { lowest, highest } = shown.range;
  return words.t({ key: 'score.range', values: { lowest: shortened(lowest), highest: shortened(highest) } });
}

/** Which questions are open is only worth saying once no answer is on its way. */
function answered(shown: Score, { words, measure, empty }: ScoreContext): string {
  const numbers = shown.missing.map((code) => measure.items.findIndex((item) => item.code === code) + 1);
  const missing = { key: 'score.missing', values: { items: numbers.join(', ') } };
  const counted = words.t({
    key: 'score.answered',
    // An answer can bring further questions.
    values: { answered: shown.answered, count: Math.max(empty.missing.length, shown.answered + shown.missing.length) },
  });
  const sentences = [counted];
  if (shown.status !== 'in-progress' && numbers.length > 0) sentences.push(words.t(missing));
  if (shown.proRated) sentences.push(words.t({ key: 'score.proRated' }));
  return sentences.join('. ');
}

/** An answer that raises a risk flag is never only a colour, and an unknown one is never silent at the end. */
function risk({ flags, status }: Pick<Score, 'flags' | 'status'>, { words, measure }: Asked): unknown {
  return measure.flags.map(({ code, item }) => {
    const state = flags[code] ?? 'unknown';
    if (state === 'unknown' && status === 'in-progress') return nothing;
    const number = measure.items.findIndex((each) => each.code === item) + 1;
    return html`<p class="risk" part="risk" data-state=${state}>
      ${words.t({ key: `flag.${code}.${state}`, values: { number } })}
    </p>`;
  });
}

function caseness(shown: Score, asked: ScoreContext): TemplateResult {
  const { words, measure, level } = asked;
  const { threshold } = shown;
  const state = casenessOf(shown, measure);
  return html`
    <div>
      <h3 aria-level=${level + 1}>${words.t({ key: 'caseness.heading' })}</h3>
      <p class="state" data-state=${state}>
        ${words.t({ key: `caseness.${state}`, values: { threshold: threshold ?? '' } })}
      </p>
      ${national(shown, asked)}
    </div>
  `;
}

/** The threshold of a version never stands alone: the national one is beside it. */
function national({ version, national: { threshold, caseness: says }, status }: Score, { words, measure }: Asked) {
  if (threshold === null || version === standardVersion(measure)) return nothing;
  const state = status === 'unscorable' ? 'unscorable' : says;
  return html`
    <p class="soft">${words.t({ key: 'caseness.version', values: { version } })}</p>
    <p class="national" data-state=${state}>
      ${words.t({ key: 'caseness.national' })} ${words.t({ key: `caseness.${state}`, values: { threshold } })}
    </p>
  `;
}

/** Where the published words have a threshold, it is said why reworded ones have none. */
function casenessOf({ status, caseness, threshold, version }: Score, measure: Measure): string {
  if (version === 'adapted' && score(measure, {}).threshold !== null) return 'adapted';
  return status === 'unscorable' && threshold !== null ? 'unscorable' : caseness;
}

function severity(shown: Score, context: ScoreContext): TemplateResult {
  const { words, measure, level } = context;
  const { t } = words;
  const bands = bandsOf(measure, shown.version);
  const ladder = bands?.ladder ?? [];
  const rungs = ladder.map(({ code, from }, index) => {
    const next = ladder[index + 1]?.from;
    const here = code === shown.band;
    return html`
      <li aria-current=${here ? 'true' : nothing}>
        <span>${t({ key: `bands.${code}` })}${here ? html` <b>(${t({ key: 'band.here' })})</b>` : nothing}</span>
        <bdi class="soft">${bandRange(from, next, context)}</bdi>
      </li>
    `;
  });
  const open = shown.status === 'unscorable' ? 'band.unscorable' : 'band.undetermined';
  const none = t({ key: bands ? open : 'band.unpublished' });
  return html`
    <div>
      <h3 aria-level=${level + 1}>${t({ key: 'band.heading' })}</h3>
      ${shown.band === null ? html`<p>${none}</p>` : nothing}
      <ol class="ladder">
        ${rungs}
      </ol>
    </div>
  `;
}

/** Totals are whole numbers, so a band ends one below the next; means are not. */
function bandRange(from: number, next: number | undefined, { words, measure, empty }: ScoreContext): string {
  const { t } = words;
  if (next === undefined) return t({ key: 'band.range', values: { from, to: empty.range?.highest ?? from } });
  if (measure.scoring.method === 'mean') return t({ key: 'band.below', values: { from, to: next } });
  return t({ key: 'band.range', values: { from, to: next - 1 } });
}

/** The whole range, the part of it that is still possible, and the threshold. A measure without a total has none. */
function bar({ range, threshold }: Score, { empty: { range: whole } }: ScoreContext): unknown {
  if (!whole || !range) return nothing;
  const unit = 300 / (whole.highest - whole.lowest);
  const at = (total: number) => (total - whole.lowest) * unit;
  // A settled total has no width: it is drawn as a mark.
  const width = Math.max(at(range.highest) - at(range.lowest), 6);
  const mark = (total: number) => svg`<path class="threshold" d=${`M${String(at(total))} 0 V24`}></path>`;
  return html`
    <svg class="bar" part="bar" viewBox="-4 -2 308 28" aria-hidden="true">
      <rect class="track" x="0" y="6" width="300" height="12" rx="3"></rect>
      <rect
        class="possible"
        x=${Math.min(at(range.lowest), 300 - width)}
        y="6"
        width=${width}
        height="12"
        rx="3"
      ></rect>
      ${threshold === null ? nothing : mark(threshold)}
    </svg>
  `;
}
