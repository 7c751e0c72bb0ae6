/** The elements' classes and types. Importing this registers nothing: see `./define`. */
export { IaptBattery } from './battery.js';
export type { Fact, Facts, FailureCode } from './facts.js';
export { IaptMeasure } from './measure.js';
export { registerMedia } from './media.js';
export { registerLanguage, registerWording } from './registry.js';
export { IaptScore } from './score.js';
export type { Passage, ReadAloudProvider, Reading } from './read-aloud/provider.js';
export type { Adjustments, Help, Wording } from '@iapt-elements/adaptations';
export type { Answer, Answers, MeasureRecord, Score } from '@iapt-elements/engine';
