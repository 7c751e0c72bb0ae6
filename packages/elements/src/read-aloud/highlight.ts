import type { Found } from './passages.js';

/** Of the style sheet: `::highlight(iapt-reading)`. */
const name = 'iapt-reading';

/** One voice reads at a time, so one passage is marked. */
let marked: Element | null = null;

/**
 * Marks what is being read, instead of what was marked before. A highlight changes nothing on the page; where the browser has
 * none, the whole passage is marked by an attribute.
 */
export function mark({ nodes, block }: Found, from: number, to: number): void {
  unmark();
  marked = block;
  // The host's own words, in a slot, are not ours to write on.
  if (block.closest('.column')) block.setAttribute('data-reading', '');
  const range = rangeOf(nodes, from, to);
  if ('highlights' in CSS && range) CSS.highlights.set(name, new Highlight(range));
  if (!isInView(block)) block.scrollIntoView({ block: 'nearest' });
}

export function unmark(): void {
  marked?.removeAttribute('data-reading');
  marked = null;
  if ('highlights' in CSS) CSS.highlights.delete(name);
}

/** From one character of the text to another, over the nodes that it is made of. */
function rangeOf(nodes: readonly Text[], from: number, to: number): Range | null {
  const start = placeOf(nodes, from);
  const end = placeOf(nodes, to);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

function placeOf(nodes: readonly Text[], at: number): [Text, number] | null {
  let before = 0;
  for (const node of nodes) {
    if (at <= before + node.length) return [node, at - before];
    before += node.length;
  }
  return null;
}

function isInView(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
