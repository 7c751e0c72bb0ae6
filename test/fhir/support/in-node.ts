/** What the tests in Node need, in one bundle: the package, every measure, and the same arbitrary records as in browsers. */
import { loadMeasure } from '@iapt-elements/measures';
import { everyMeasure, wordsFor } from '../../support/scenario.js';
import { anyRecordOf } from '../arbitraries.js';

export { default as fc } from 'fast-check';
export * as fhir from '@iapt-elements/fhir';
export * as read from '@iapt-elements/fhir/read';
export { score } from '@iapt-elements/engine';
export { answersOf } from '../../support/scenario.js';
export { anyRecordOf, everyMeasure, loadMeasure, wordsFor };
