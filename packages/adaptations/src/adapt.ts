import type { Plan } from './plan.js';
import type { Screen } from './screen.js';
import { interpreter } from './transforms/interpreter.js';
import { look } from './transforms/look.js';
import { picturedScale } from './transforms/pictured-scale.js';
import { support } from './transforms/support.js';

/**
 * A pure function from one Screen to another. It may add; it may never change item codes, option values, their order, or
 * any word of a measure (test/adaptations/invariants.test.ts holds every transform to that).
 */
export type Transform = (screen: Screen, plan: Plan) => Screen;

/** Every transform, in the one order in which they are applied. To add an adaptation, add a file and a line here. */
export const transforms: readonly Transform[] = [picturedScale, support, interpreter, look];

export function adapt(screen: Screen, plan: Plan): Screen {
  return transforms.reduce((shown, transform) => transform(shown, plan), screen);
}
