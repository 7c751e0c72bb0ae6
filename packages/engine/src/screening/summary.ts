import type { Consideration, ScreeningNode } from './graph.js';
import { askedNodes, notAskedNodes, type PromptAnswer, type Screening, type ScreeningScores } from './screening.js';

/** An answer that led to a consideration. */
export interface Lead {
  readonly prompt: string;
  readonly answer: PromptAnswer;
}

/** A consideration that the clinician ticked, with what had been said under it. */
export interface Considered {
  readonly id: string;
  readonly descriptor: string | null;
  readonly leads: readonly Lead[];
}

/** `asked` = shown in the interview, whether or not anything was answered. */
export type Coverage = 'answered' | 'asked' | 'not-asked';

/** The one record of an interview: what was asked, what was not, and what the clinician considers. Never a diagnosis. */
export interface ScreeningRecord {
  readonly kit: string;
  readonly kind: 'screening';
  readonly graph: string;
  readonly language: string;
  readonly scores: ScreeningScores;
  readonly answers: Screening['answers'];
  readonly notes: Screening['notes'];
  /** By node id, for every node there is. */
  readonly coverage: Readonly<Record<string, Coverage>>;
  readonly askedAnyway: readonly string[];
  readonly considered: readonly Considered[];
  readonly warnings: readonly ScreeningWarning[];
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** `mixed-beside-another`: mixed anxiety and depression is for symptoms too mild for either; another is ticked beside it. */
export type ScreeningWarning = 'mixed-beside-another';

export const mixed = 'mixed-anxiety-and-depression';

/** What the prompts of a consideration's node brought: every answer but "no". For the clinician to weigh. */
export function leadsTo(screening: Screening, { node }: Consideration): readonly Lead[] {
  const asked = screening.graph.nodes.find(({ id }) => id === node);
  return (asked?.prompts ?? []).flatMap(({ code }) => {
    const answer = screening.answers[code];
    return answer === undefined || answer === 'no' || answer.length === 0 ? [] : [{ prompt: code, answer }];
  });
}

/** What the clinician should look at again. Nothing is blocked. */
export function screeningWarnings({ considered }: Screening): readonly ScreeningWarning[] {
  return considered.includes(mixed) && considered.length > 1 ? ['mixed-beside-another'] : [];
}

/** How far each node was covered. Together with the answers: nothing is silently left out. */
export function coverage(screening: Screening): Readonly<Record<string, Coverage>> {
  const state = (node: ScreeningNode): Coverage =>
    node.prompts.some(({ code }) => screening.answers[code] !== undefined) ? 'answered' : 'asked';
  return Object.fromEntries([
    ...askedNodes(screening).map((node) => [node.id, state(node)]),
    ...notAskedNodes(screening).map(({ id }) => [id, 'not-asked']),
  ]) as Record<string, Coverage>;
}

/** Without the answers of nodes that are not asked any more: they would say that something was asked. */
export function screeningRecord(screening: Screening, kit: string, language: string): ScreeningRecord {
  const asked = new Set(askedNodes(screening).flatMap(({ prompts }) => prompts.map(({ code }) => code)));
  const answers = Object.fromEntries(Object.entries(screening.answers).filter(([code]) => asked.has(code)));
  const ticked = screening.graph.considerations.filter(({ id }) => screening.considered.includes(id));
  return {
    kit,
    kind: 'screening',
    graph: screening.graph.id,
    language,
    scores: screening.scores,
    answers,
    notes: screening.notes,
    coverage: coverage(screening),
    askedAnyway: screening.askedAnyway,
    considered: ticked.map((each) => ({ id: each.id, descriptor: each.descriptor, leads: leadsTo(screening, each) })),
    warnings: screeningWarnings(screening),
    startedAt: screening.startedAt,
    completedAt: screening.completedAt,
  };
}
