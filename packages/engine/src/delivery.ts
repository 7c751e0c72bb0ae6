import type { Answers } from './answer.js';
import type { Measure } from './measure.js';

/** How the questions are spread over pages. */
export type Pace = 'one-question' | 'whole-measure';

/** Which pages there are around the questions. It never changes what is asked, how it is scored, or in which order. */
export interface Delivery {
  readonly pace: Pace;
  /**
   * In how many parts an item is delivered before it is asked, by measure id and item code. The person then gives the
   * item's one answer; the part answers are kept beside it and never summed. With one question at a time only.
   */
  readonly parts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How many practice questions come before a measure's first question, by measure id. They are never scored. */
  readonly practice: Readonly<Record<string, number>>;
  /** Whether each answer is read back on a page of its own, for an interpreter. With one question at a time only. */
  readonly readBack: boolean;
  /** Whether the device is handed to the person before a question that they should answer by themselves. */
  readonly handover: boolean;
  /** Whether the session begins by asking who helps and who interprets. */
  readonly circumstances: boolean;
}

/** One question at a time and nothing around it. */
export const plainDelivery: Delivery = Object.freeze({
  pace: 'one-question',
  parts: Object.freeze({}),
  practice: Object.freeze({}),
  readBack: false,
  handover: false,
  circumstances: false,
});

/** In how many parts an item is delivered now; 0 = as a whole. */
export function partsOf({ pace, parts }: Delivery, measure: string, item: string): number {
  return pace === 'one-question' ? (parts[measure]?.[item] ?? 0) : 0;
}

/** Whether a person should answer the item by themselves: an answer to it can raise a risk flag. */
export function isPrivate({ handover }: Delivery, measure: Measure, item: string): boolean {
  return handover && measure.flags.some((flag) => flag.item === item);
}

/** Whether there is an answer that can be read back: one that was chosen, neither skipped nor private. */
export function isReadBack(delivery: Delivery, measure: Measure, item: string, answers: Answers): boolean {
  if (!delivery.readBack || delivery.pace !== 'one-question' || isPrivate(delivery, measure, item)) return false;
  return answers[item] !== undefined && answers[item] !== 'skipped';
}
