import type { Measure } from '@iapt-elements/engine';

/** What is asked, as plain data. Each measure is a chunk of its own: loading one loads no other. */
const loaders = {
  'phq-9': () => import('./phq-9.js'),
  'phq-2': () => import('./phq-2.js'),
  'gad-7': () => import('./gad-7.js'),
  'gad-2': () => import('./gad-2.js'),
  whooley: () => import('./whooley.js'),
  'mini-spin': () => import('./mini-spin.js'),
  wsas: () => import('./wsas.js'),
  'iapt-phobia': () => import('./iapt-phobia.js'),
  mi: () => import('./mi.js'),
  biq: () => import('./biq.js'),
  cfq: () => import('./cfq.js'),
  hai: () => import('./hai.js'),
  'ibs-sss': () => import('./ibs-sss.js'),
  'phq-15': () => import('./phq-15.js'),
  oci: () => import('./oci.js'),
  pdss: () => import('./pdss.js'),
  'pcl-5': () => import('./pcl-5.js'),
  spin: () => import('./spin.js'),
  'dds-2': () => import('./dds-2.js'),
  'dds-17': () => import('./dds-17.js'),
  cat: () => import('./cat.js'),
  'bpi-sf': () => import('./bpi-sf.js'),
  'peq-assessment': () => import('./peq-assessment.js'),
  'peq-treatment': () => import('./peq-treatment.js'),
  employment: () => import('./employment.js'),
} satisfies Record<string, () => Promise<{ default: Measure }>>;

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
