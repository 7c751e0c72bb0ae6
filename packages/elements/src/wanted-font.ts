import type { Adjustments } from '@iapt-elements/adaptations';
import type { Refuse } from './prepare.js';
import { loadFont } from './registry.js';

/** Loads the kit's own font where it is chosen. Until it is there, and where it never comes, the words are in another. */
export function wantFont({ font }: Adjustments, refuse: Refuse): void {
  if (font !== 'hyperlegible') return;
  void loadFont().catch((error: unknown) => {
    refuse('font-not-loaded', error);
  });
}
