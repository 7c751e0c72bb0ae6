import type { ExperienceRecord, MeasureRecord } from '@iapt-elements/elements';
import type { Acknowledgement } from '@iapt-elements/engine';
import { clear, createStore, set, setMany, values } from 'idb-keyval';

/** Finished records, in this browser only: the embedded default of a portal that has no server. */
const store = createStore('iapt-portal', 'records');

export async function keep(records: readonly MeasureRecord[]): Promise<void> {
  await setMany(
    records.map((record, place) => [`${record.completedAt ?? ''} ${place} ${record.measure}`, record]),
    store,
  );
}

/** What people say of the service: nothing of this portal reads it, and no clinician sees it. */
const experiences = createStore('iapt-portal-experience', 'records');

export async function keepExperience(record: ExperienceRecord): Promise<void> {
  await set(`${record.completedAt ?? ''} ${record.measure}`, record, experiences);
}

/** Who looked at what of the records. */
const acknowledgements = createStore('iapt-portal-acknowledgements', 'acknowledgements');

export async function keepAcknowledgement(by: Acknowledgement): Promise<void> {
  await set(by.item, by, acknowledgements);
}

export async function acknowledged(): Promise<readonly Acknowledgement[]> {
  return values<Acknowledgement>(acknowledgements);
}

/** Newest first; those of one visit in the order in which they were asked. */
export async function kept(): Promise<readonly MeasureRecord[]> {
  const records = await values<MeasureRecord>(store);
  return records.toSorted((a, b) => (b.completedAt ?? '').localeCompare(a.completedAt ?? ''));
}

export async function forget(): Promise<void> {
  await Promise.all([clear(store), clear(acknowledgements)]);
}
