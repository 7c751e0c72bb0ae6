import { languageAround } from '../language-around.js';
import type { Passage } from './provider.js';

/** A passage as it stands on the page. */
export interface Found extends Passage {
  /** The text nodes that it is made of, in order. */
  readonly nodes: readonly Text[];
  /** What holds all of it. */
  readonly block: Element;
}

/** What is read as one. Recordings are of what the view says that they are of. */
const blocks =
  '[data-recordings], .instruction, .words, h1, h2, h3, h4, h5, h6, p, li, dt, dd, legend, label, th, td, figcaption';

/** What is no part of what is asked or told: controls, and what stands around. A word of a question may be a button. */
const leftOut = [
  'button:not(legend *, .words *), summary:not(legend *, .words *), details:not([open]) > :not(summary)',
  'input, select, textarea, video, svg, script, style',
  '.hidden, .foot, .summary, [aria-hidden=true], [part~=where], [part~=notice], .clip, .aids',
].join();

/** What there is to read inside an element, in the order of the page, with what the host slotted into it. */
export function passagesIn(scope: Element): readonly Found[] {
  const found: { block: Element; language: string; nodes: Text[] }[] = [];
  for (const node of textsIn(scope)) {
    const parent = node.parentElement ?? scope;
    const block = parent.closest(blocks) ?? parent;
    const language = languageAround(parent);
    const last = found.at(-1);
    // Words in another language inside of a sentence need another voice.
    if (last?.block === block && last.language === language) last.nodes.push(node);
    else found.push({ block, language, nodes: [node] });
  }
  return found.map(passage).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function passage({ block, language, nodes }: { block: Element; language: string; nodes: readonly Text[] }): Found {
  // As long as what is on the page, so that a sentence is marked where it stands.
  const text = nodes.map(({ data }) => data.replace(/\s/g, ' ')).join('');
  const recordings = block.getAttribute('data-recordings')?.split(' ') ?? [];
  return { text, language, recordings, nodes, block };
}

function* textsIn(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  else if (node instanceof Element && !isLeftOut(node)) for (const child of childrenOf(node)) yield* textsIn(child);
}

/** What a slot shows: what was put into it, else what it holds itself. */
function childrenOf(element: Element): Iterable<Node> {
  return element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : element.childNodes;
}

function isLeftOut(element: Element): boolean {
  return element.matches(leftOut) || getComputedStyle(element).display === 'none';
}
