import '@iapt-elements/elements/define/score';
import type { Answer, MeasureRecord, Score } from '@iapt-elements/elements';
import { html, nothing, render, type TemplateResult } from 'lit';
import { receive, send, type LiveMessage } from './messages.js';
import './offline.js';
import { forget, kept } from './store.js';

interface Risk {
  readonly measure: string;
  readonly item: string;
  readonly answer: Answer;
  readonly at: Date;
}

interface Shown {
  readonly live: readonly Score[];
  /** The last risk answer. It stays until the page is closed, whatever is answered after it. */
  readonly risk: Risk | null;
  readonly records: readonly MeasureRecord[];
}

let shown: Shown = { live: [], risk: null, records: [] };

function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  const root = document.querySelector<HTMLElement>('#clinician');
  if (root) render(page(shown), root);
}

function page({ live, risk, records }: Shown): TemplateResult {
  return html`
    <header>
      <a href="index.html">Example portal</a>
      <h1>Scores</h1>
    </header>
    <div role="alert">${risk ? alarm(risk) : nothing}</div>
    <section aria-labelledby="live">
      <h2 id="live">Being answered now</h2>
      ${live.length === 0 ? nobody() : scores(live)}
    </section>
    <section aria-labelledby="kept">
      <h2 id="kept">Finished</h2>
      ${records.length === 0 ? html`<p class="quiet">No records yet. They are kept in this browser only.</p>` : list(records)}
    </section>
  `;
}

function alarm({ measure, item, answer, at }: Risk): TemplateResult {
  return html`
    <p class="alarm">
      <b>Risk answer.</b> ${nameOf(measure)}, question ${item.slice(1)} was answered ${answer} at
      ${at.toLocaleTimeString('en-GB', { timeStyle: 'short' })}. Ask about it now.
    </p>
  `;
}

function nobody(): TemplateResult {
  return html`
    <p class="quiet">Nobody is answering. <a href="patient.html" target="_blank">Open the questions in a new tab</a></p>
  `;
}

function scores(live: readonly Score[]): TemplateResult {
  return html`
    <div class="scores">${live.map((score) => html`<iapt-score heading-level="3" .score=${score}></iapt-score>`)}</div>
  `;
}

function list(records: readonly MeasureRecord[]): TemplateResult {
  const times = [...new Set(records.map(({ completedAt }) => completedAt))];
  const clear = () => {
    if (window.confirm('Delete all records from this browser? They cannot be brought back.'))
      void forget().then(refresh);
  };
  return html`
    ${times.map(
      (time) => html`
        <h3>${moment(time)}</h3>
        <div class="scores">${records.filter(({ completedAt }) => completedAt === time).map(entry)}</div>
      `,
    )}
    <button type="button" @click=${clear}>Delete all records</button>
  `;
}

function entry(record: MeasureRecord): TemplateResult {
  const name = nameOf(record.measure);
  return html`
    <div class="entry">
      <iapt-score heading-level="4" .record=${record}></iapt-score>
      <details>
        <summary>${name}, the record as stored</summary>
        <pre tabindex="0" role="region" aria-label="Record of ${name}">${JSON.stringify(record, null, 2)}</pre>
      </details>
    </div>
  `;
}

function nameOf(measure: string): string {
  return measure.toUpperCase();
}

function moment(time: string | null): string {
  if (time === null) return 'At an unknown time';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time));
}

async function refresh(): Promise<void> {
  show({ records: await kept() });
}

function told(message: LiveMessage): void {
  switch (message.kind) {
    case 'scores':
      show({ live: message.scores.filter(({ answered }) => answered > 0) });
      break;
    case 'risk':
      show({ risk: { ...message, at: new Date() } });
      break;
    case 'completed':
      show({ live: [] });
      void refresh();
      break;
    case 'left':
      show({ live: [] });
      break;
    case 'asked':
  }
}

show({});
void refresh();
receive(told);
send({ kind: 'asked' });
