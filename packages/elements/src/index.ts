/** The elements' classes and types. Importing this registers nothing: see `./define`. */
export { IaptBattery } from './battery.js';
export type { Fact, Facts, FailureCode } from './facts.js';
export { IaptMeasure } from './measure.js';
export { registerLanguage, registerWording } from './registry.js';
export { IaptScore } from './score.js';
export type { Adjustments, Help, Wording } from '@iapt-elements/adaptations';
export type {
  Answer,
  Answers,
  Circumstances,
  MeasureRecord,
  ProxyRecord,
  Score,
  SelfReportRecord,
} from '@iapt-elements/engine';
