/**
 * How it is asked: (session, plan) → Screen. Pure functions; no DOM. Checks for input from outside are in `./read`.
 */
export {
  accessSummary,
  leastPeople,
  type AccessGroup,
  type AccessOptions,
  type AccessRecord,
  type AccessRow,
} from './access-summary.js';
export { adapt, transforms, type Transform } from './adapt.js';
export { defaultAdjustments, unknownSettings, type Adjustments, type Look } from './adjustments.js';
export { plain, screen } from './compose.js';
export { deliveryOf } from './delivery.js';
export type { EasyRead, EasyReadItem } from './easy-read.js';
export { evidence, type Evidence, type EvidenceId } from './evidence.js';
export {
  compared,
  exchangedWording,
  unusedExchanges,
  usedExchanges,
  type ComparedStretch,
  type Exchange,
} from './exchanges.js';
export type { Help } from './help.js';
export { differences, fragmentLimit, fragmentOf, LinkError, linkTo, profileIn } from './link.js';
export { marked, type Stretch } from './marked.js';
export { clipsAt, type Media, type Pictures, type Place } from './media.js';
export { PlanError, type Plan } from './plan.js';
export { presetIds, presets, type Preset, type PresetId } from './presets.js';
export type { Review, Role, Signature } from './review.js';
export { shortened } from './score-message.js';
export { holds } from './question.js';
export type * from './screen.js';
export { settingEvidence, type Setting } from './settings.js';
export type * from './understanding.js';
export { optionalWorded, withoutOptional } from './optional.js';
export { heldWords, missingWords, serves, type Wording } from './wording.js';
