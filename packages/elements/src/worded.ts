import { loadMeasure, loadWording } from './registry.js';
import type { Worded } from './views/adjustments/context.js';

/** The names and words of measures. One that nobody knows has its id for a name, and no words. */
export async function loadWorded(ids: readonly string[], language: string): Promise<readonly Worded[]> {
  return Promise.all(
    ids.map(async (id) => {
      const [name, wording] = await Promise.all([
        loadMeasure(id).then(
          (measure) => measure.name,
          () => id,
        ),
        loadWording(language, id).catch(() => null),
      ]);
      return { id, name, wording };
    }),
  );
}
