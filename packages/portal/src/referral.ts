import '@iapt-elements/elements/define/progress';
import type { MeasureRecord } from '@iapt-elements/elements';
import {
  acknowledge,
  reviewList,
  type Acknowledgement,
  type Measure,
  type ReviewItem,
  type ReviewReason,
} from '@iapt-elements/engine';
import { loadMeasure, problemDescriptors, type ProblemDescriptorId } from '@iapt-elements/measures';
import { html, nothing, render, type TemplateResult } from 'lit';
import { download, fhirBundle, nationalRows } from './downloads.js';
import { madeUpRecords } from './made-up.js';
import { receive } from './messages.js';
import './offline.js';
import { acknowledged, keepAcknowledgement, kept } from './store.js';

interface Shown {
  readonly records: readonly MeasureRecord[];
  readonly measures: readonly Measure[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly descriptor: ProblemDescriptorId;
  readonly audience: 'clinician' | 'patient';
  /** Records that nobody gave: shown on this page alone, and never kept. */
  readonly madeUp: boolean;
  /** Why a file could not be made. */
  readonly trouble: string;
}

let shown: Shown = {
  records: [],
  measures: [],
  acknowledgements: [],
  descriptor: 'depression',
  audience: 'clinician',
  madeUp: false,
  trouble: '',
};

function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  const root = document.querySelector<HTMLElement>('#referral');
  if (root) render(page(shown), root);
}

function page(now: Shown): TemplateResult {
  const { records, madeUp, descriptor, audience } = now;
  return html`
    <header>
      <a href="index.html">Example portal</a>
      <h1>Progress</h1>
    </header>
    ${
      madeUp
        ? html`<p class="warning">
            <b>Made up for demonstration.</b> Nobody gave these answers, and they are not kept.
          </p>`
        : nothing
    }
    <p>
      <button type="button" @click=${() => void turn(!madeUp)}>
        ${madeUp ? 'Show the records of this browser' : 'Show a made-up referral'}
      </button>
    </p>
    ${toReview()}
    <section aria-labelledby="over-time">
      <h2 id="over-time">The referral</h2>
      ${choices(descriptor, audience)}
      <iapt-progress
        heading-level="3"
        .records=${records}
        descriptor=${descriptor}
        audience=${audience}
      ></iapt-progress>
    </section>
    ${records.length > 0 ? takeAway(now) : nothing}
  `;
}

function choices(descriptor: ProblemDescriptorId, audience: Shown['audience']): TemplateResult {
  return html`
    <div class="choices">
      <label for="descriptor">Problem descriptor</label>
      <select
        id="descriptor"
        @change=${({ target }: Event) => {
          show({ descriptor: (target as HTMLSelectElement).value as ProblemDescriptorId });
        }}
      >
        ${problemDescriptors.map(({ id, name }) => html`<option value=${id} ?selected=${id === descriptor}>${name}</option>`)}
      </select>
      <label>
        <input
          type="checkbox"
          .checked=${audience === 'patient'}
          @change=${({ target }: Event) => {
            show({ audience: (target as HTMLInputElement).checked ? 'patient' : 'clinician' });
          }}
        />
        As the person sees it
      </label>
    </div>
  `;
}

/** For other systems. What cannot be made is said, and the rest stays as it is. */
function takeAway({ records, measures, trouble }: Shown): TemplateResult {
  const offer = (label: string, make: () => Promise<void>) => html`
    <button
      type="button"
      @click=${() => {
        show({ trouble: '' });
        make().catch((error: unknown) => {
          show({ trouble: error instanceof Error ? error.message : 'It could not be made.' });
        });
      }}
    >
      ${label}
    </button>
  `;
  return html`
    <section aria-labelledby="take-away">
      <h2 id="take-away">For other systems</h2>
      <p>
        ${offer('Download as FHIR R4', async () => {
          download('referral.fhir.json', 'application/fhir+json', await fhirBundle(records, measures));
        })}
        ${offer('Download national data set rows', async () => {
          download('IDS606.csv', 'text/csv', await nationalRows(records));
        })}
      </p>
      <p role="status">${trouble}</p>
    </section>
  `;
}

const reasons: Readonly<Record<ReviewReason, string>> = {
  risk: 'Risk answer',
  'risk-unknown': 'The question about risk was skipped',
  'reliable-deterioration': 'Reliable deterioration',
};

/** What somebody must look at. It also grows while nobody is in the room: the answers may come from home. */
function toReview(): TemplateResult {
  const { open, acknowledged: done } = reviewList(shown.measures, shown.records, shown.acknowledgements);
  return html`
    <section aria-labelledby="review">
      <h2 id="review">To look at (${open.length})</h2>
      ${open.length === 0 ? html`<p class="quiet">Nothing is waiting.</p>` : open.map(entry)}
      ${
        done.length === 0
          ? nothing
          : html`<details>
              <summary>Looked at (${done.length})</summary>
              <ul>
                ${done.map(({ item, by }) => html`<li>${titleOf(item)}: ${by.note} (${by.role}, ${dayOf(by.at)})</li>`)}
              </ul>
            </details>`
      }
    </section>
  `;
}

function entry(item: ReviewItem): TemplateResult {
  const id = item.id.replace(/[^a-z0-9]/gi, '-');
  return html`
    <form class="review" data-reason=${item.reason} @submit=${(event: SubmitEvent) => void submitted(event, item)}>
      <h3>${titleOf(item)}</h3>
      <label for="role-${id}">Your role</label>
      <input id="role-${id}" name="role" required autocomplete="organization-title" />
      <label for="note-${id}">What was done</label>
      <input id="note-${id}" name="note" required autocomplete="off" />
      <button>I have looked at this</button>
    </form>
  `;
}

async function submitted(event: SubmitEvent, item: ReviewItem): Promise<void> {
  event.preventDefault();
  const form = new FormData(event.currentTarget as HTMLFormElement);
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  if (text('role').trim() === '' || text('note').trim() === '') return;
  const by = acknowledge(item, { role: text('role'), note: text('note'), at: new Date().toISOString() });
  if (!shown.madeUp) await keepAcknowledgement(by);
  show({ acknowledgements: [...shown.acknowledgements, by] });
  document.querySelector<HTMLElement>('#review')?.scrollIntoView();
}

function titleOf({ reason, measure, completedAt, total, change }: ReviewItem): string {
  const score = total === null || change === null ? '' : `: ${String(total)}, ${String(change)} above the first`;
  return `${reasons[reason]}, ${measure.toUpperCase()}, ${dayOf(completedAt)}${score}`;
}

function dayOf(time: string | null): string {
  return time === null
    ? 'unknown day'
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(new Date(time));
}

let turns = 0;

/** The last turn counts, however long an earlier one takes to read its records. */
async function turn(madeUp: boolean): Promise<void> {
  const own = (turns += 1);
  const records = madeUp ? await madeUpRecords() : await kept();
  const ids = [...new Set(records.map(({ measure }) => measure))];
  const measures = await Promise.all(ids.map(loadMeasure));
  const acknowledgements = madeUp ? [] : await acknowledged();
  if (own === turns) show({ madeUp, records, measures, acknowledgements });
}

show({});
void turn(false);
receive(({ kind }) => {
  if (kind === 'completed' && !shown.madeUp) void turn(false);
});
