import type { ScreeningGraph, ScreeningNode } from './graph.js';

/** A page for each prompt; a node without prompts is a page of its own. */
export function pagesOfNode({ id, prompts }: ScreeningNode): readonly string[] {
  return prompts.length === 0 ? [id] : prompts.map(({ code }) => code);
}

/** Of these nodes, then the summary. */
export function pagesOf(nodes: readonly ScreeningNode[]): readonly string[] {
  return [...nodes.flatMap(pagesOfNode), 'summary'];
}

/** The node that a page belongs to; `undefined` = the summary or completion. */
export function nodeOf({ nodes }: ScreeningGraph, page: string): ScreeningNode | undefined {
  return nodes.find((node) => pagesOfNode(node).includes(page));
}

/** The page before or after another, or the first page of the node before or after. At the ends, the page itself. */
export function pageBeside(
  nodes: readonly ScreeningNode[],
  page: string,
  distance: 1 | -1,
  by: 'prompt' | 'node',
): string {
  const groups = [...nodes.map(pagesOfNode), ['summary']];
  const steps = by === 'prompt' ? groups.flat().map((each) => [each]) : groups;
  const here = steps.findIndex((group) => group.includes(page));
  return steps[here + distance]?.[0] ?? page;
}
