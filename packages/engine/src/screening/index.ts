/** Interviews with prompts: an entry of its own, because a page that only asks a measure needs none of it. */
export {
  screeningGraphSchema,
  type Consideration,
  type ScreeningGraph,
  type ScreeningNode,
  type ScreeningPrompt,
} from './graph.js';
export {
  askedNodes,
  longestNote,
  notAskedNodes,
  promptIn,
  screeningPages,
  startScreening,
  stepScreening,
  type PromptAnswer,
  type Screening,
  type ScreeningEvent,
  type ScreeningScores,
} from './screening.js';
export {
  coverage,
  leadsTo,
  mixed,
  screeningRecord,
  screeningWarnings,
  type Considered,
  type Coverage,
  type Lead,
  type ScreeningRecord,
  type ScreeningWarning,
} from './summary.js';
