/**
 * The questionnaire as a value: no DOM, no words, no clock, no storage. This file is the whole contract.
 */
export { checkAnswer, itemsOf, optionalItems, standsAlone, type Answer, type Answers } from './answer.js';
export {
  interpreterCodes,
  isInterpreterAway,
  isInterpreterReference,
  noCircumstances,
  supporters,
  supports,
  type Circumstances,
  type InterpreterCode,
  type Support,
  type Supporter,
} from './circumstances.js';
export { compile, type CompiledItem, type Part } from './compiled.js';
export { isClinicianPresent, isConfidential } from './confidential.js';
export { isPrivate, partsOf, plainDelivery, type Delivery, type Pace } from './delivery.js';
export { AnswerError, EventError, OutcomeError, VersionError } from './errors.js';
export { fitsIn, fittingAnswers, type Fits } from './fitting.js';
export type { FlagState } from './flags.js';
export { issues, type Issue } from './issues.js';
export { measureSchema, type Item, type Measure, type Scale, type Subscale } from './measure.js';
export {
  progress,
  type MeasureProgress,
  type NotDrawn,
  type ProgressPoint,
  type ProgressRecord,
  type Unlike,
} from './progress.js';
export {
  record,
  type Administration,
  type AdministrationMode,
  type ExperienceRecord,
  type Interpreting,
  type MeasureRecord,
  type MissingReason,
  type ProxyRecord,
  type RecordContext,
  type SelfReportRecord,
  type InterfaceUsed,
  type WordingUsed,
} from './record.js';
export {
  answeredIn,
  askedItems,
  askedNow,
  currentPage,
  reachable,
  route,
  type Page,
  type QuestionsPage,
} from './route.js';
export {
  acknowledge,
  reviewList,
  type Acknowledgement,
  type ReviewItem,
  type ReviewList,
  type ReviewReason,
} from './review.js';
export { score, type Caseness, type Score, type ScoreOptions } from './score.js';
export { sessionScore } from './session-score.js';
export type { Range } from './tally.js';
export { start, type HelpShown, type Session, type SessionEvent, type StartOptions } from './session.js';
export { step } from './step.js';
export type { Explained, HelpAsked, PartAnswers, SupportEvent } from './support.js';
export { keptText } from './text.js';
export { bandsOf, checkVersion, itemsIn, standardVersion, versionsOf } from './version.js';
export { caseload, type Caseload, type CaseloadOutcome } from './caseload.js';
export { moment } from './moment.js';
export { outcome, type Outcome, type OutcomeInput, type Totals } from './outcome.js';
export { pairedMeasures, rulesetFor, type PairedMeasure, type PairedMeasureId } from './outcome-rules.js';
export type { ProblemDescriptorId, Ruleset } from './outcome-rules.js';
export type { ChangeComparison, CutComparison, Fallback, OutcomeWhy, Pair, Reason } from './outcome-why.js';
export { referralOutcome, type ReferralOptions, type ReferralOutcome } from './referral-outcome.js';
export type { ReferralWarning } from './referral-outcome.js';
export type { ReferralRecord } from './referral-scores.js';
