import { EventError } from '../errors.js';
import type { ScreeningGraph, ScreeningNode, ScreeningPrompt } from './graph.js';

/** `yes` or `no`; what was said; or which of several apply. */
export type PromptAnswer = string | readonly string[];

/** Totals that the interview begins with; `null` = not given. */
export interface ScreeningScores {
  readonly 'phq-9': number | null;
  readonly 'gad-7': number | null;
}

/** An interview as a frozen value. `stepScreening` makes the next one; nothing else changes it. */
export interface Screening {
  readonly graph: ScreeningGraph;
  readonly scores: ScreeningScores;
  /** By prompt code. An absent code was not answered. */
  readonly answers: Readonly<Record<string, PromptAnswer>>;
  /** The clinician's notes, by node id. */
  readonly notes: Readonly<Record<string, string>>;
  /** Nodes that are asked although their condition does not hold. */
  readonly askedAnyway: readonly string[];
  /** Considerations that the clinician ticked. */
  readonly considered: readonly string[];
  /** Id of the node shown, `summary`, or `completion`. */
  readonly page: string;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** What the clinician can do. Nothing is locked: every event is possible at every page before completion. */
export type ScreeningEvent =
  | { readonly kind: 'answer'; readonly prompt: string; readonly answer: PromptAnswer }
  | { readonly kind: 'clear'; readonly prompt: string }
  | { readonly kind: 'note'; readonly node: string; readonly text: string }
  | { readonly kind: 'ask-anyway'; readonly node: string }
  | { readonly kind: 'consider'; readonly consideration: string; readonly on: boolean }
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'go'; readonly page: string }
  | { readonly kind: 'finish'; readonly at?: string };

export const longestNote = 2000;

/** Begins at the first node. */
export function startScreening(graph: ScreeningGraph, scores: Partial<ScreeningScores> = {}, at?: string): Screening {
  return Object.freeze({
    graph,
    scores: { 'phq-9': null, 'gad-7': null, ...scores },
    answers: {},
    notes: {},
    askedAnyway: [],
    considered: [],
    page: graph.nodes[0]?.id ?? 'summary',
    startedAt: at ?? null,
    completedAt: null,
  });
}

/** The nodes that are asked now, in the order of the source. */
export function askedNodes(screening: Screening): readonly ScreeningNode[] {
  return screening.graph.nodes.filter((node) => holds(screening, node) || screening.askedAnyway.includes(node.id));
}

/** The nodes whose condition does not hold: each is listed, none is forgotten, every one can be asked anyway. */
export function notAskedNodes(screening: Screening): readonly ScreeningNode[] {
  const asked = askedNodes(screening);
  return screening.graph.nodes.filter((node) => !asked.includes(node));
}

function holds({ graph, answers, considered }: Screening, { id, when }: ScreeningNode): boolean {
  if (when === null) return true;
  if (typeof when !== 'string') return when.some(({ prompt, is }) => [answers[prompt]].flat().includes(is));
  const others = graph.considerations.filter(({ anxietyDisorder, node }) => anxietyDisorder && node !== id);
  return !others.some((each) => considered.includes(each.id));
}

/** Ids of the pages, in order: the nodes asked now, then the summary. */
export function screeningPages(screening: Screening): readonly string[] {
  return [...askedNodes(screening).map(({ id }) => id), 'summary'];
}

/**
 * The interview after an event. The only place where it changes.
 *
 * @throws EventError when the event names something that the prompts do not have, or the interview is finished.
 */
export function stepScreening(screening: Screening, event: ScreeningEvent): Screening {
  if (screening.page === 'completion') throw new EventError(event.kind, 'The interview is finished. Start a new one.');
  return Object.freeze(placed({ ...screening, ...changes(screening, event) }, screening));
}

function changes(screening: Screening, event: ScreeningEvent): Partial<Screening> {
  switch (event.kind) {
    case 'answer':
      checkPromptAnswer(promptIn(screening.graph, event.prompt), event.answer);
      return { answers: { ...screening.answers, [event.prompt]: copied(event.answer) } };
    case 'clear': {
      const { [promptIn(screening.graph, event.prompt).code]: _taken, ...answers } = screening.answers;
      return { answers };
    }
    case 'note':
      return noted(screening, event.node, event.text);
    case 'ask-anyway':
      nodeIn(screening.graph, 'ask-anyway', event.node);
      return {
        askedAnyway: [...screening.askedAnyway.filter((id) => id !== event.node), event.node],
        page: event.node,
      };
    case 'consider':
      return { considered: considered(screening, event.consideration, event.on) };
    case 'next':
      return { page: neighbour(screening, 1) };
    case 'back':
      return { page: neighbour(screening, -1) };
    case 'go':
      return { page: reached(screening, event.page) };
    case 'finish':
      return finished(screening, event.at);
  }
}

/** A node can go with the answer that it hangs on: the clinician is then at the one before. What it holds is kept. */
function placed(screening: Screening, before: Screening): Screening {
  const pages = screeningPages(screening);
  if (screening.page === 'completion' || pages.includes(screening.page)) return screening;
  const old = screeningPages(before);
  const page = old.slice(0, old.indexOf(screening.page)).findLast((id) => pages.includes(id));
  return { ...screening, page: page ?? pages[0] ?? 'summary' };
}

function noted({ graph, notes }: Screening, id: string, text: string): Partial<Screening> {
  const node = nodeIn(graph, 'note', id);
  if (text.length > longestNote) throw new EventError('note', `A note has at most ${String(longestNote)} characters.`);
  return { notes: { ...notes, [node.id]: text } };
}

function considered({ graph, considered: before }: Screening, id: string, on: boolean): readonly string[] {
  if (!graph.considerations.some((each) => each.id === id))
    throw new EventError('consider', `There is no consideration "${id}".`);
  const others = before.filter((each) => each !== id);
  return on ? [...others, id] : others;
}

function neighbour(screening: Screening, distance: 1 | -1): string {
  const pages = screeningPages(screening);
  return pages[pages.indexOf(screening.page) + distance] ?? screening.page;
}

function reached(screening: Screening, page: string): string {
  if (!screeningPages(screening).includes(page))
    throw new EventError('go', `"${page}" is not asked now. Use "ask-anyway" to ask it.`);
  return page;
}

function finished({ page }: Screening, at: string | undefined): Partial<Screening> {
  if (page !== 'summary') throw new EventError('finish', 'Only the summary can finish.');
  return { page: 'completion', completedAt: at ?? null };
}

function nodeIn({ nodes }: ScreeningGraph, event: string, id: string): ScreeningNode {
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

function checkPromptAnswer({ code, answer: kind }: ScreeningPrompt, answer: PromptAnswer): void {
  if (
    kind === 'note' ? isNote(answer) : kind === 'yes-no' ? answer === 'yes' || answer === 'no' : areAmong(kind, answer)
  )
    return;
  const remedy = kind === 'note' ? `text of at most ${String(longestNote)} characters` : [kind].flat().join(', ');
  throw new EventError('answer', `${code}: ${JSON.stringify(answer)} is no answer. Use ${remedy}.`);
}

/** A list is copied: who gave it could still change it. */
function copied(answer: PromptAnswer): PromptAnswer {
  return typeof answer === 'string' ? answer : Object.freeze([...answer]);
}

function isNote(answer: PromptAnswer): boolean {
  return typeof answer === 'string' && answer.length <= longestNote;
}

function areAmong(known: readonly string[], answer: PromptAnswer): boolean {
  return (
    Array.isArray(answer) &&
    answer.every((each: string) => known.includes(each)) &&
    new Set(answer).size === answer.length
  );
}
