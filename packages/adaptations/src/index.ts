/**
 * How it is asked: (session, plan) → Screen. Pure functions; no DOM. Checks for input from outside are in `./read`.
 */
export { adapt, transforms, type Transform } from './adapt.js';
export { defaultAdjustments, type Adjustments, type Look } from './adjustments.js';
export { plain, screen } from './compose.js';
export { deliveryOf } from './delivery.js';
export type { EasyRead, EasyReadItem } from './easy-read.js';
export type { Help } from './help.js';
export type { Media, Pictures } from './media.js';
export { PlanError, type Plan } from './plan.js';
export { shortened } from './score-message.js';
export type * from './screen.js';
export { heldWords, missingWords, type Wording } from './wording.js';
