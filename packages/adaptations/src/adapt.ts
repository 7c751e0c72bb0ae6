import type { Plan } from './plan.js';
import type { Screen } from './screen.js';
import { answeredParts } from './transforms/answered-parts.js';
import { clips } from './transforms/clips.js';
import { easyRead } from './transforms/easy-read.js';
import { explanations } from './transforms/explanations.js';
import { interpreter } from './transforms/interpreter.js';
import { look } from './transforms/look.js';
import { pictograms } from './transforms/pictograms.js';
import { picturedScale } from './transforms/pictured-scale.js';
import { readAloud } from './transforms/read-aloud.js';
import { reworded } from './transforms/reworded.js';
import { support } from './transforms/support.js';

/**
 * A pure function from one Screen to another. It may add; it may never change item codes, option values, their order, or
 * any word of a measure (test/adaptations/invariants.test.ts holds every transform to that).
 */
export type Transform = (screen: Screen, plan: Plan) => Screen;

/** Every transform, in the one order in which they are applied. To add an adaptation, add a file and a line here. */
export const transforms: readonly Transform[] = [
  reworded,
  picturedScale,
  easyRead,
  explanations,
  pictograms,
  answeredParts,
  support,
  interpreter,
  readAloud,
  clips,
  look,
];

export function adapt(screen: Screen, plan: Plan): Screen {
  return transforms.reduce((shown, transform) => transform(shown, plan), screen);
}
