/** The elements' classes and types. Importing this registers nothing: see `./define`. */
export { IaptAdjustments } from './adjustments.js';
export { IaptBattery } from './battery.js';
export type { Fact, Facts, FailureCode } from './facts.js';
export { IaptLedger } from './ledger.js';
export { IaptMeasure } from './measure.js';
export { registerMedia } from './media.js';
export { IaptPeq } from './peq.js';
export type { Passage, ReadAloudProvider, Reading } from './read-aloud/provider.js';
export {
  interfaceLanguages,
  registerEasyRead,
  registerLanguage,
  registerPictures,
  registerWording,
} from './registry.js';
export type { Language } from './registry.js';
export { IaptProgress } from './progress.js';
export { IaptScore } from './score.js';
export { IaptScreening } from './screening.js';
export { registerScreeningWording } from './screening-words.js';
export type { Adjustments, EasyRead, Help, Pictures, Wording } from '@iapt-elements/adaptations';
export type {
  Answer,
  Answers,
  Circumstances,
  ExperienceRecord,
  MeasureRecord,
  ProxyRecord,
  Score,
  SelfReportRecord,
} from '@iapt-elements/engine';
export type { SavedScreening, ScreeningRecord } from '@iapt-elements/engine/screening';
