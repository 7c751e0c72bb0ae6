import type { Measure } from '@iapt-elements/engine';

/** What is asked, as plain data. Each measure is a chunk of its own: loading one loads no other. */
const loaders = {
  'phq-9': () => import('./phq-9.js'),
  'gad-7': () => import('./gad-7.js'),
  wsas: () => import('./wsas.js'),
} as const satisfies Record<string, () => Promise<{ default: Measure }>>;

export type MeasureId = keyof typeof loaders;

/** Every measure that the kit knows. */
export const measureIds = Object.keys(loaders) as readonly MeasureId[];

/** An id that the kit does not know. */
export class UnknownMeasureError extends Error {
  override readonly name = 'UnknownMeasureError';

  constructor(readonly measure: string) {
    super(`There is no measure "${measure}". The kit knows: ${measureIds.join(', ')}.`);
  }
}

/**
 * Loads one measure's data.
 *
 * @throws UnknownMeasureError when the kit does not know the id. A failed download rejects with the loader's own error.
 */
export async function loadMeasure(id: string): Promise<Measure> {
  if (!Object.hasOwn(loaders, id)) throw new UnknownMeasureError(id);
  return (await loaders[id as MeasureId]()).default;
}
