/**
 * From FHIR back. Everything that comes from outside is checked, and what does not fit is refused with its place. An entry
 * of its own: a page that only writes FHIR loads no checks.
 */
export { recordFrom, type RecordFrom } from './record-from.js';
export type { RecordFromOptions } from './context.js';
export { wordingFrom, type WordingFrom, type WordingFromOptions } from './wording-from.js';
