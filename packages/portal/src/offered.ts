import { loadMeasure, measureIds } from '@iapt-elements/measures';

/** A measure that can be chosen here. */
export interface Offered {
  readonly id: string;
  readonly label: string;
}

/** What can be asked. Experience questionnaires are confidential, and this portal shows everything it gets. */
export async function offeredMeasures(): Promise<readonly Offered[]> {
  const measures = await Promise.all(measureIds.map((id) => loadMeasure(id)));
  return measures
    .filter(({ kind }) => kind !== 'experience')
    .map(({ id, name, fullName }) => ({ id, label: name === fullName ? name : `${name}: ${fullName}` }));
}
