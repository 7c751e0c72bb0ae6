/**
 * How it is asked: (session, plan) → Screen. Pure functions; no DOM. Checks for input from outside are in `./read`.
 */
export { adapt, transforms, type Transform } from './adapt.js';
export { defaultAdjustments, type Adjustments } from './adjustments.js';
export { plain, screen, shortened } from './compose.js';
export type { Help } from './help.js';
export { PlanError, type Plan } from './plan.js';
export { holds } from './question.js';
export type * from './screen.js';
export { missingWords, serves, type Wording } from './wording.js';
