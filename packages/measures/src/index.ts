/** What is asked, as plain data. Codes of record systems are apart, in `./codes`: their licences differ. */
export { loadMeasure, measureIds, UnknownMeasureError, type MeasureId } from './load.js';
export { measuresFor, sessionMeasures, UnknownDescriptorError, type MeasuresFor } from './measures-for.js';
export {
  problemDescriptors,
  type ProblemDescriptor,
  type ProblemDescriptorId,
  type Ruleset,
} from './problem-descriptors.js';
