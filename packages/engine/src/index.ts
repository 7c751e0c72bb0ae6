/**
 * The questionnaire as a value: no DOM, no words, no clock, no storage. This file is the whole contract.
 */
export { checkAnswer, type Answer, type Answers } from './answer.js';
export { AnswerError, EventError, VersionError } from './errors.js';
export type { FlagState } from './flags.js';
export { issues, type Issue } from './issues.js';
export { measureSchema, type Item, type Measure, type Scale } from './measure.js';
export { record, type Administration, type MeasureRecord, type RecordContext, type WordingUsed } from './record.js';
export { currentPage, reachable, route, type Pace, type Page, type QuestionsPage } from './route.js';
export { score, type Caseness, type Score, type ScoreOptions } from './score.js';
export { start, step, type HelpShown, type Session, type SessionEvent, type StartOptions } from './session.js';
