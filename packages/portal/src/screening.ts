import '@iapt-elements/elements/define/screening';
import type { ScreeningRecord } from '@iapt-elements/elements';
import './offline.js';
import { kept } from './store.js';

const interview = document.querySelector('iapt-screening');
const stored = document.querySelector<HTMLElement>('#record');

/** Kept while this tab is open: a reload loses nothing, and the next person's interview begins empty. */
const draft = 'iapt-portal-screening';

async function begin(): Promise<void> {
  if (!interview) return;
  interview.records = await kept();
  const found = sessionStorage.getItem(draft);
  if (found !== null) interview.interview = JSON.parse(found);
}

function show(record: ScreeningRecord): void {
  const text = stored?.querySelector('pre');
  if (!stored || !text) return;
  text.textContent = JSON.stringify(record, null, 2);
  stored.hidden = false;
}

interview?.addEventListener('iapt-screening-changed', ({ detail }) => {
  sessionStorage.setItem(draft, JSON.stringify(detail.interview));
  if (stored) stored.hidden = true;
});
interview?.addEventListener('iapt-screening-completed', ({ detail }) => {
  show(detail.record);
  sessionStorage.removeItem(draft);
});
void begin();
