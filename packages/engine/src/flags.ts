import { amount, type Answers } from './answer.js';
import type { Measure } from './measure.js';

/** `unknown` = the item has no answer. It is never taken for `none`. */
export type FlagState = 'raised' | 'none' | 'unknown';

/** The state of each flag that the measure defines, whatever its total is. */
export function flagStates(measure: Measure, answers: Answers): Record<string, FlagState> {
  const states: Record<string, FlagState> = {};
  for (const rule of measure.flags) states[rule.code] = stateOf(rule, answers);
  return states;
}

/** The items whose answers raise a flag now. */
export function raisedItems(measure: Measure, answers: Answers): readonly string[] {
  return measure.flags.filter((rule) => stateOf(rule, answers) === 'raised').map(({ item }) => item);
}

function stateOf({ item, atLeast }: Measure['flags'][number], answers: Answers): FlagState {
  const value = amount(answers[item]);
  if (value === null) return 'unknown';
  return value >= atLeast ? 'raised' : 'none';
}
