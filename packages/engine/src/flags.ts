import type { Answers } from './answer.js';
import type { Measure } from './measure.js';

/** `unknown` = the item has no answer. It is never taken for `none`. */
export type FlagState = 'raised' | 'none' | 'unknown';

/** The state of each flag that the measure defines, whatever its total is. */
export function flagStates(measure: Measure, answers: Answers): Record<string, FlagState> {
  const states: Record<string, FlagState> = {};
  for (const { code, item, atLeast } of measure.flags) {
    const answer = answers[item];
    states[code] = typeof answer !== 'number' ? 'unknown' : answer >= atLeast ? 'raised' : 'none';
  }
  return states;
}

/** The items whose answers raise a flag now. */
export function raisedItems(measure: Measure, answers: Answers): readonly string[] {
  const raised = ({ item, atLeast }: Measure['flags'][number]) => {
    const answer = answers[item];
    return typeof answer === 'number' && answer >= atLeast;
  };
  return measure.flags.filter(raised).map((flag) => flag.item);
}
