/** Interviews with prompts: an entry of its own, because a page that only asks a measure needs none of it. */
export { givenScores, type GivenScore } from './given.js';
export {
  screeningGraphSchema,
  type Consideration,
  type ScreeningGraph,
  type ScreeningNode,
  type ScreeningPrompt,
} from './graph.js';
export { InterviewError } from './interview-error.js';
export { isAnswered, promptIn, type PromptAnswer } from './named.js';
export { nodeOf, pagesOfNode } from './pages.js';
export { resumedScreening, savedScreening, type ResumedScreening, type SavedScreening } from './saved.js';
export {
  askedNodes,
  longestNote,
  notAskedNodes,
  screeningPages,
  startScreening,
  stepScreening,
  type Screening,
  type ScreeningEvent,
} from './screening.js';
export {
  coverage,
  leadsTo,
  mixed,
  scoresFor,
  screeningRecord,
  screeningWarnings,
  type Considered,
  type ConsideredDescriptor,
  type Coverage,
  type Lead,
  type ScreeningContext,
  type ScreeningRecord,
  type ScreeningWarning,
} from './summary.js';
