import type { MeasureRecord } from '@iapt-elements/elements';
import { clear, createStore, setMany, values } from 'idb-keyval';

/** Finished records, in this browser only: the embedded default of a portal that has no server. */
const store = createStore('iapt-portal', 'records');

export async function keep(records: readonly MeasureRecord[]): Promise<void> {
  await setMany(
    records.map((record, place) => [`${record.completedAt ?? ''} ${place} ${record.measure}`, record]),
    store,
  );
}

/** Newest first; those of one visit in the order in which they were asked. */
export async function kept(): Promise<readonly MeasureRecord[]> {
  const records = await values<MeasureRecord>(store);
  return records.toSorted((a, b) => (b.completedAt ?? '').localeCompare(a.completedAt ?? ''));
}

export async function forget(): Promise<void> {
  await clear(store);
}
