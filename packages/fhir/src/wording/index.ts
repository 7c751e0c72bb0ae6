/**
 * Words out of questionnaires of other formats: FHIR is one of them. Whoever reads another makes a `Foreign` of it, and has the
 * same matching, the same checks and the same refusals.
 */
export { wordingWith, type Header } from './blank.js';
export type { Choice, Foreign, LeftOut, Pair, Question, Text } from './foreign.js';
export { readQuestionnaire } from './read-questionnaire.js';
export type { Request, Ways } from './request.js';
export { toWording, type Imported } from './to-wording.js';
