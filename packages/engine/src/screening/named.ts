import { EventError } from '../errors.js';
import type { Consideration, ScreeningGraph, ScreeningNode, ScreeningPrompt } from './graph.js';

/** `yes` or `no`; what was said; or which of several apply. */
export type PromptAnswer = string | readonly string[];

/** Nothing written, and nothing of a list, is no answer. */
export function isAnswered(answer: PromptAnswer | undefined): answer is PromptAnswer {
  return answer !== undefined && answer.length > 0;
}

/** @throws EventError when there is no such node. */
export function nodeIn({ nodes }: ScreeningGraph, event: string, id: string): ScreeningNode {
  const node = nodes.find((candidate) => candidate.id === id);
  if (!node)
    throw new EventError(event, `There is no node "${id}". The nodes are ${nodes.map((each) => each.id).join(', ')}.`);
  return node;
}

/** @throws EventError when there is no such prompt. */
export function promptIn({ nodes }: ScreeningGraph, code: string): ScreeningPrompt {
  const prompt = nodes.flatMap(({ prompts }) => prompts).find((candidate) => candidate.code === code);
  if (!prompt) throw new EventError('answer', `There is no prompt "${code}".`);
  return prompt;
}

/** @throws EventError when there is no such consideration. */
export function considerationIn({ considerations }: ScreeningGraph, id: string): Consideration {
  const found = considerations.find((each) => each.id === id);
  if (!found) throw new EventError('consider', `There is no consideration "${id}".`);
  return found;
}

/** @throws EventError when the prompt has no such answer. */
export function checkPromptAnswer(
  { code, answer: kind }: ScreeningPrompt,
  answer: PromptAnswer,
  longest: number,
): void {
  if (
    kind === 'note'
      ? typeof answer === 'string' && answer.length <= longest
      : kind === 'yes-no'
        ? answer === 'yes' || answer === 'no'
        : areAmong(kind, answer)
  )
    return;
  const remedy = { note: `text of at most ${String(longest)} characters`, 'yes-no': 'yes or no' };
  const use = typeof kind === 'string' ? remedy[kind] : `a list of ${kind.join(', ')}`;
  const given = kind === 'note' ? 'this' : JSON.stringify(answer);
  throw new EventError('answer', `${code}: ${given} is no answer. Use ${use}.`);
}

function areAmong(known: readonly string[], answer: PromptAnswer): boolean {
  return (
    Array.isArray(answer) &&
    answer.every((each: string) => known.includes(each)) &&
    new Set(answer).size === answer.length
  );
}
