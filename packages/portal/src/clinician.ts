import '@iapt-elements/elements/define/score';
import type { MeasureRecord, Score } from '@iapt-elements/elements';
import { html, render, type TemplateResult } from 'lit';
import { receive, send, type LiveMessage } from './messages.js';
import './offline.js';
import { forget, kept } from './store.js';

interface Shown {
  readonly live: readonly Score[];
  readonly risks: readonly string[];
  readonly records: readonly MeasureRecord[];
}

let shown: Shown = { live: [], risks: [], records: [] };

function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  const root = document.querySelector<HTMLElement>('#clinician');
  if (root) render(page(shown), root);
}

function page({ live, risks, records }: Shown): TemplateResult {
  return html`
    <p><a href="index.html">Example portal</a></p>
    <h1>Scores</h1>
    <div role="alert" class="risks">${risks.map((risk) => html`<p class="warning">${risk}</p>`)}</div>
    <section aria-labelledby="live">
      <h2 id="live">Being answered now</h2>
      ${
        live.length === 0
          ? html`<p>
              Nobody is answering. Open <a href="patient.html" target="_blank">the patient's page</a> in a second tab.
            </p>`
          : html`<div class="scores">
              ${live.map((score) => html`<iapt-score heading-level="3" .score=${score}></iapt-score>`)}
            </div>`
      }
    </section>
    <section aria-labelledby="kept">
      <h2 id="kept">Finished</h2>
      ${records.length === 0 ? html`<p>Nothing yet. Records of finished questions are kept here, in this browser.</p>` : list(records)}
    </section>
  `;
}

function list(records: readonly MeasureRecord[]): TemplateResult {
  const times = [...new Set(records.map(({ completedAt }) => completedAt))];
  const clear = () => {
    void forget().then(refresh);
  };
  return html`
    ${times.map((time) => {
      const together = records.filter(({ completedAt }) => completedAt === time);
      return html`<h3>${moment(time)}</h3>
        <div class="scores">${together.map(entry)}</div>`;
    })}
    <button type="button" @click=${clear}>Delete all records from this browser</button>
  `;
}

function entry(record: MeasureRecord): TemplateResult {
  return html`
    <div class="entry">
      <iapt-score heading-level="4" .record=${record}></iapt-score>
      <details>
        <summary>The record as stored: ${record.score.measure}</summary>
        <pre tabindex="0" aria-label="Record of ${record.score.measure}">${JSON.stringify(record, null, 2)}</pre>
      </details>
    </div>
  `;
}

function moment(time: string | null): string {
  if (time === null) return 'At an unknown time';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time));
}

async function refresh(): Promise<void> {
  show({ records: await kept() });
}

function told(message: LiveMessage): void {
  if (message.kind === 'scores') show({ live: message.scores.filter(({ answered }) => answered > 0) });
  if (message.kind === 'risk') {
    const line = `Risk answer: ${message.measure}, ${message.item} was answered ${String(message.answer)}. Ask about it now.`;
    show({ risks: [line] });
  }
  if (message.kind === 'completed') {
    show({ live: [] });
    void refresh();
  }
}

show({});
void refresh();
receive(told);
send({ kind: 'asked' });
