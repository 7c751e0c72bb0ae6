import type { Measure, MeasureRecord } from '@iapt-elements/engine';
import { formOf } from './form.js';
import type { Reference, Task } from './r4.js';
import { kit } from './systems.js';
import { timeOf } from './time.js';

export interface RiskOptions {
  /** The QuestionnaireResponse with the answer. */
  readonly focus?: Reference;
  readonly subject?: Reference;
}

/**
 * A Task for each answer that somebody must look at, whatever the total is and whoever answered. A code beside a total is
 * easily passed over; a task waits for somebody. An item without an answer makes none, and is never "no risk": the response
 * says `unknown` of it.
 */
export function riskTasks(
  record: MeasureRecord,
  measure: Measure,
  { focus, subject }: RiskOptions = {},
): readonly Task[] {
  formOf(record, measure);
  const raised = measure.flags.filter(({ code }) => record.flags[code] === 'raised');
  return raised.map(({ code, item }) => ({
    resourceType: 'Task',
    status: 'requested',
    intent: 'proposal',
    priority: 'urgent',
    code: { coding: [{ system: `${kit}/CodeSystem/flags`, code }], text: 'Look at an answer about risk' },
    ...(focus && { focus }),
    ...(subject && { for: subject }),
    ...(record.completedAt !== null && { authoredOn: timeOf(measure.id, 'completedAt', record.completedAt) }),
    input: [
      {
        type: { text: 'answer' },
        valueString: `${measure.name} ${item}: ${String(record.answers[item])}`,
      },
    ],
  }));
}
