import type { WordingUsed } from '../record.js';
import type { GivenScore } from './given.js';
import type { Consideration, ScreeningNode } from './graph.js';
import { isAnswered, type PromptAnswer } from './named.js';
import { nodeOf, pagesOfNode } from './pages.js';
import { askedNodes, isRecorded, type Screening } from './screening.js';

/** An answer that led to a consideration. */
export interface Lead {
  readonly prompt: string;
  readonly answer: PromptAnswer;
}

/** `answered`: something was answered or noted; `seen`: shown, and nothing recorded; `open`: to be asked, not come to yet. */
export type Coverage = 'answered' | 'seen' | 'open' | 'not-asked';

/** A problem descriptor as the record names it. */
export interface ConsideredDescriptor {
  readonly id: string;
  /** `null` = the national data set uses none. */
  readonly icd10: string | null;
  /** Ids of measures by what each is for. */
  readonly measures: Readonly<Record<string, string | null>>;
}

/** A consideration that the clinician ticked, with what led there and what can be given next. */
export interface Considered {
  readonly id: string;
  readonly descriptor: ConsideredDescriptor | null;
  readonly leads: readonly Lead[];
  readonly scores: readonly GivenScore[];
  /** Id of a short measure with which to look further. */
  readonly caseFinding: string | null;
}

/** The one record of an interview: what was asked, what was not, and what the clinician considers. Never a diagnosis. */
export interface ScreeningRecord extends Omit<ScreeningContext, 'descriptors'> {
  readonly kind: 'screening';
  readonly graph: string;
  readonly given: readonly GivenScore[];
  readonly answers: Screening['answers'];
  readonly notes: Screening['notes'];
  /** By node id, for every node there is. */
  readonly coverage: Readonly<Record<string, Coverage>>;
  readonly askedAnyway: readonly string[];
  readonly simplified: readonly string[];
  readonly considered: readonly Considered[];
  readonly warnings: readonly ScreeningWarning[];
  /** Problem descriptors that the prompts say nothing about. */
  readonly notCovered: readonly string[];
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** What the interview cannot know: the words that were used, and what the descriptors are. */
export interface ScreeningContext {
  /** Name and version of the kit. */
  readonly kit: string;
  /** BCP 47 tag of the prompts. */
  readonly language: string;
  readonly wording: WordingUsed;
  readonly adjustments: Readonly<Record<string, unknown>>;
  readonly interpreter: { readonly language: string; readonly words: WordingUsed['status'] | 'none' } | null;
  readonly descriptors: readonly ConsideredDescriptor[];
}

/** `mixed-beside-another`: mixed anxiety and depression is for symptoms too mild for either; another is ticked beside it. */
export type ScreeningWarning = 'mixed-beside-another';

export const mixed = 'mixed-anxiety-and-depression';

/**
 * What led to a consideration: the answers that opened its node, and what the node's own prompts brought, without "no". For the
 * clinician to weigh.
 */
export function leadsTo(screening: Screening, { node, also }: Consideration): readonly Lead[] {
  const nodes = screening.graph.nodes.filter(({ id }) => id === node || id === also);
  const found = [...nodes.flatMap((each) => wayTo(screening, each)), ...nodes.flatMap((each) => said(screening, each))];
  const whole = (one: Lead) => found.findLast(({ prompt }) => prompt === one.prompt) === one;
  return found.filter(whole);
}

function said({ answers }: Screening, { prompts }: ScreeningNode): readonly Lead[] {
  return prompts.flatMap(({ code }) => {
    const answer = answers[code];
    return isAnswered(answer) && answer !== 'no' ? [{ prompt: code, answer }] : [];
  });
}

/** From the first gate on. Two nodes can open one another: each is gone through once. */
function wayTo(screening: Screening, node: ScreeningNode, passed: readonly string[] = []): readonly Lead[] {
  if (!Array.isArray(node.when) || passed.includes(node.id)) return [];
  return node.when.flatMap(({ prompt, is }) => {
    const answer = screening.answers[prompt];
    const gate = nodeOf(screening.graph, prompt);
    if (!gate || ![answer].flat().includes(is)) return [];
    const lead: Lead = { prompt, answer: typeof answer === 'string' ? is : [is] };
    return [...wayTo(screening, gate, [...passed, node.id]), lead];
  });
}

/** The scores that stand beside the prompts of a consideration. */
export function scoresFor({ graph, given }: Screening, { node }: Consideration): readonly GivenScore[] {
  const wanted = graph.nodes.find(({ id }) => id === node)?.scores ?? [];
  return given.filter(({ measure }) => wanted.includes(measure));
}

/** What the clinician should look at again. Nothing is blocked. */
export function screeningWarnings({ considered }: Screening): readonly ScreeningWarning[] {
  return considered.includes(mixed) && considered.length > 1 ? ['mixed-beside-another'] : [];
}

/** How far each node was covered. Together with the answers: nothing is silently left out. */
export function coverage(screening: Screening): Readonly<Record<string, Coverage>> {
  const asked = askedNodes(screening);
  const state = (node: ScreeningNode): Coverage => {
    if (isRecorded(screening, node)) return 'answered';
    if (!asked.includes(node)) return 'not-asked';
    return pagesOfNode(node).some((page) => screening.seen.includes(page)) ? 'seen' : 'open';
  };
  return Object.fromEntries(screening.graph.nodes.map((node) => [node.id, state(node)]));
}

export function screeningRecord(screening: Screening, { descriptors, ...context }: ScreeningContext): ScreeningRecord {
  const { graph, given, answers, notes, askedAnyway, simplified, considered, startedAt, completedAt } = screening;
  const ticked = graph.considerations.filter(({ id }) => considered.includes(id));
  return {
    kind: 'screening',
    ...context,
    graph: graph.id,
    given,
    answers,
    notes,
    coverage: coverage(screening),
    askedAnyway,
    simplified,
    considered: ticked.map((each) => ({
      id: each.id,
      descriptor: descriptors.find(({ id }) => id === each.descriptor) ?? null,
      leads: leadsTo(screening, each),
      scores: scoresFor(screening, each),
      caseFinding: each.caseFinding?.measure ?? null,
    })),
    warnings: screeningWarnings(screening),
    notCovered: graph.notCovered,
    startedAt,
    completedAt,
  };
}
