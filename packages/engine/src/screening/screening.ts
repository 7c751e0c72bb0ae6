import { EventError } from '../errors.js';
import type { GivenScore } from './given.js';
import type { ScreeningGraph, ScreeningNode } from './graph.js';
import { checkPromptAnswer, considerationIn, isAnswered, nodeIn, promptIn, type PromptAnswer } from './named.js';
import { nodeOf, pageBeside, pagesOf, pagesOfNode } from './pages.js';

/** An interview as a frozen value. `stepScreening` makes the next one; nothing else changes it. */
export interface Screening {
  readonly graph: ScreeningGraph;
  /** What was answered before the interview, for example the PHQ-9. */
  readonly given: readonly GivenScore[];
  /** By prompt code. An absent code was not answered. */
  readonly answers: Readonly<Record<string, PromptAnswer>>;
  /** The clinician's notes, by node id. */
  readonly notes: Readonly<Record<string, string>>;
  /** Nodes that are asked although their condition does not hold. */
  readonly askedAnyway: readonly string[];
  /** Considerations that the clinician ticked. */
  readonly considered: readonly string[];
  /** Prompts whose plainer words were opened. */
  readonly simplified: readonly string[];
  /** Pages that were shown. */
  readonly seen: readonly string[];
  /** Code of the prompt shown; id of a node that has no prompts; `summary`, or `completion`. */
  readonly page: string;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** What the clinician can do. Nothing is locked: every event is possible at every page before completion. */
export type ScreeningEvent =
  | { readonly kind: 'answer'; readonly prompt: string; readonly answer: PromptAnswer }
  | { readonly kind: 'clear'; readonly prompt: string }
  | { readonly kind: 'note'; readonly node: string; readonly text: string }
  /** `on: false` takes it back. */
  | { readonly kind: 'ask-anyway'; readonly node: string; readonly on?: boolean }
  | { readonly kind: 'consider'; readonly consideration: string; readonly on: boolean }
  /** The plainer words of a prompt were opened. */
  | { readonly kind: 'simplify'; readonly prompt: string }
  | { readonly kind: 'given'; readonly given: readonly GivenScore[] }
  /** By one prompt, or from one node to the next. */
  | { readonly kind: 'next' | 'back'; readonly by?: 'prompt' | 'node' }
  /** To a page, or to the first of a node. */
  | { readonly kind: 'go'; readonly page: string }
  | { readonly kind: 'finish'; readonly at?: string }
  /** Back from completion to the summary: something was forgotten. */
  | { readonly kind: 'reopen' };

export const longestNote = 2000;

/** Begins at the first node. */
export function startScreening(graph: ScreeningGraph, given: readonly GivenScore[] = [], at?: string): Screening {
  return arrived({
    graph,
    given,
    answers: {},
    notes: {},
    askedAnyway: [],
    considered: [],
    simplified: [],
    seen: [],
    page: graph.nodes.flatMap(pagesOfNode)[0] ?? 'summary',
    startedAt: at ?? null,
    completedAt: null,
  });
}

/** The nodes that are asked now, in the order of the source. What was answered was asked, whatever its condition says now. */
export function askedNodes(screening: Screening): readonly ScreeningNode[] {
  return screening.graph.nodes.filter(
    (node) => holds(screening, node) || screening.askedAnyway.includes(node.id) || isRecorded(screening, node),
  );
}

/** The nodes whose condition does not hold: each is listed, none is forgotten, every one can be asked anyway. */
export function notAskedNodes(screening: Screening): readonly ScreeningNode[] {
  const asked = askedNodes(screening);
  return screening.graph.nodes.filter((node) => !asked.includes(node));
}

/** Whether anything was answered or noted under a node. */
export function isRecorded({ answers, notes }: Screening, { id, prompts }: ScreeningNode): boolean {
  return prompts.some(({ code }) => isAnswered(answers[code])) || isAnswered(notes[id]);
}

function holds({ graph, answers, considered }: Screening, { id, when }: ScreeningNode): boolean {
  if (when === null) return true;
  if (typeof when !== 'string') return when.some(({ prompt, is }) => [answers[prompt]].flat().includes(is));
  const others = graph.considerations.filter(({ anxietyDisorder, node }) => anxietyDisorder && node !== id);
  return !others.some((each) => considered.includes(each.id));
}

/** Ids of the pages, in order: the prompts of the nodes asked now, then the summary. */
export function screeningPages(screening: Screening): readonly string[] {
  return pagesOf(askedNodes(screening));
}

/**
 * The interview after an event. The only place where it changes.
 *
 * @throws EventError when the event names something that the prompts do not have, or the interview is finished.
 */
export function stepScreening(screening: Screening, event: ScreeningEvent): Screening {
  if (screening.page === 'completion' && event.kind !== 'reopen')
    throw new EventError(event.kind, 'The interview is finished. Use "reopen" to change it, or start a new one.');
  return arrived(kept({ ...screening, ...changes(screening, event) }));
}

function changes(screening: Screening, event: ScreeningEvent): Partial<Screening> {
  switch (event.kind) {
    case 'answer':
      checkPromptAnswer(promptIn(screening.graph, event.prompt), event.answer, longestNote);
      return { answers: { ...screening.answers, [event.prompt]: copied(event.answer) } };
    case 'clear': {
      const { [promptIn(screening.graph, event.prompt).code]: _taken, ...answers } = screening.answers;
      return { answers };
    }
    case 'note':
      return noted(screening, event.node, event.text);
    case 'ask-anyway':
      return askedAnyway(screening, nodeIn(screening.graph, 'ask-anyway', event.node), event.on ?? true);
    case 'consider':
      return { considered: considered(screening, event.consideration, event.on) };
    case 'simplify':
      return { simplified: withOne(screening.simplified, promptIn(screening.graph, event.prompt).code) };
    case 'given':
      return { given: event.given };
    case 'next':
      return { page: neighbour(screening, 1, event.by) };
    case 'back':
      return { page: neighbour(screening, -1, event.by) };
    case 'go':
      return { page: reached(screening, event.page) };
    case 'finish':
      return finished(screening, event.at);
    case 'reopen':
      return reopened(screening);
  }
}

/** The page shown stays when the answer goes that it hangs on: nothing is taken away from under the clinician. */
function kept(screening: Screening): Screening {
  const { graph, page } = screening;
  if (page === 'completion' || screeningPages(screening).includes(page)) return screening;
  return { ...screening, askedAnyway: withOne(screening.askedAnyway, nodeOf(graph, page)?.id ?? page) };
}

function arrived(screening: Screening): Screening {
  const isNode = nodeOf(screening.graph, screening.page) !== undefined;
  return Object.freeze(isNode ? { ...screening, seen: withOne(screening.seen, screening.page) } : screening);
}

function noted({ graph, notes }: Screening, id: string, text: string): Partial<Screening> {
  const node = nodeIn(graph, 'note', id);
  if (text.length > longestNote) throw new EventError('note', `A note has at most ${String(longestNote)} characters.`);
  return { notes: { ...notes, [node.id]: text } };
}

/** Asking goes there at once. Taking it back leads on to what is asked next. */
function askedAnyway(screening: Screening, node: ScreeningNode, on: boolean): Partial<Screening> {
  const [first = node.id] = pagesOfNode(node);
  if (on) return { askedAnyway: withOne(screening.askedAnyway, node.id), page: first };
  const others = screening.askedAnyway.filter((id) => id !== node.id);
  const isHere = nodeOf(screening.graph, screening.page)?.id === node.id;
  const goes = notAskedNodes({ ...screening, askedAnyway: others }).includes(node);
  return { askedAnyway: others, page: isHere && goes ? neighbour(screening, 1, 'node') : screening.page };
}

function considered({ graph, considered: before }: Screening, id: string, on: boolean): readonly string[] {
  considerationIn(graph, id);
  const others = before.filter((each) => each !== id);
  return on ? [...others, id] : others;
}

function neighbour(screening: Screening, distance: 1 | -1, by: 'prompt' | 'node' = 'prompt'): string {
  return pageBeside(askedNodes(screening), screening.page, distance, by);
}

function reached(screening: Screening, page: string): string {
  const node = askedNodes(screening).find(({ id }) => id === page);
  const [first = page] = node ? pagesOfNode(node) : [];
  if (!screeningPages(screening).includes(first))
    throw new EventError('go', `"${page}" is not asked now. Use "ask-anyway" to ask it.`);
  return first;
}

function finished({ page }: Screening, at: string | undefined): Partial<Screening> {
  if (page !== 'summary') throw new EventError('finish', 'Only the summary can finish.');
  return { page: 'completion', completedAt: at ?? null };
}

function reopened({ page }: Screening): Partial<Screening> {
  if (page !== 'completion') throw new EventError('reopen', 'The interview is not finished.');
  return { page: 'summary', completedAt: null };
}

/** A list is copied: who gave it could still change it. */
function copied(answer: PromptAnswer): PromptAnswer {
  return typeof answer === 'string' ? answer : Object.freeze([...answer]);
}

function withOne(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list : [...list, one];
}
