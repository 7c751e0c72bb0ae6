/**
 * Records as rows of the NHS IAPT data set (v2.1). Only what has a code is a row; what has none is said, with its reason.
 * The codes and their notice are in `@iapt-elements/measures/codes`.
 */
export { codedAssessments, type CodedAssessment, type NotSubmittable, type Why } from './coded-assessments.js';
export { contactFields, type ContactFields } from './contact-fields.js';
export { RowError } from './row-error.js';
export { tableRows, toCsv, toJson, type Row } from './table.js';
