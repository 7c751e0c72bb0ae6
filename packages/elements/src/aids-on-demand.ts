import type { Screen } from '@iapt-elements/adaptations';
import type { AidHost } from './aids.js';
import { ReadAloud } from './read-aloud/read-aloud.js';
import { Signed } from './signed/signed.js';
import type { Aid } from './views/context.js';

/**
 * Both aids in one file: two files that share their parts with the elements would divide those, and every first screen would
 * take more requests. Each is made when it is first drawn.
 */
export function aidsOf(host: AidHost): (screen: Screen, signed: boolean) => readonly Aid[] {
  let clips: Aid | null = null;
  let voice: Aid | null = null;
  return ({ readAloud }, signed) => [
    ...(signed ? [(clips ??= new Signed(host))] : []),
    ...(readAloud ? [(voice ??= new ReadAloud(host))] : []),
  ];
}
