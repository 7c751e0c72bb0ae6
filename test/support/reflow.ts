const rounding = 1;

/** What does not fit: the page scrolls sideways, a box is wider than the window, or words are wider than their box. */
export function overflowing(root: ShadowRoot): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`The page scrolls sideways: ${scrollWidth} > ${clientWidth}`] : [];
  return [...page, ...boxes(root).flatMap((box) => outside(box, clientWidth)), ...boxes(root).flatMap(tooSmall)];
}

/** Boxes that a person sees. Words for screen readers alone are one pixel wide on purpose. */
function boxes(root: ShadowRoot): readonly HTMLElement[] {
  return [root.host, ...root.querySelectorAll('*')].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.checkVisibility() &&
      !element.matches('.hidden, input, style') &&
      !/^(inline|contents|none)$/.test(getComputedStyle(element).display),
  );
}

function outside(box: HTMLElement, width: number): readonly string[] {
  const { left, right } = box.getBoundingClientRect();
  return left < -rounding || right > width + rounding ? [`${describe(box)} reaches from ${left} to ${right}`] : [];
}

function tooSmall(box: HTMLElement): readonly string[] {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = box;
  // Letters reach a little above and below a line that is set tight.
  const lines = parseFloat(getComputedStyle(box).fontSize) * 0.35;
  const wide = scrollWidth > clientWidth + rounding ? [`${describe(box)} holds ${scrollWidth} in ${clientWidth}`] : [];
  const high =
    // A text of one's own scrolls in its box where the browser does not let the box grow.
    scrollHeight > clientHeight + lines && !box.matches('textarea')
      ? [`${describe(box)} holds ${scrollHeight} in ${clientHeight} down`]
      : [];
  return [...wide, ...high];
}

function describe(box: HTMLElement): string {
  const words = box.textContent.replace(/\s+/g, ' ').trim();
  return `${box.localName}.${box.className} "${words.slice(0, 30)}"`;
}

const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** The text spacing that WCAG 1.4.12 lets a person set. */
export function spaceText(root: ShadowRoot): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
}

/** Words that lie over other words. */
export function overlapping(root: ShadowRoot): readonly string[] {
  const lines = words(root).flatMap((text) => linesOf(text));
  return lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.text !== line.text && overlap(line, other))
      .map((other) => `"${line.words}" lies over "${other.words}"`),
  );
}

/** Every stretch of text that a person sees. */
function words(root: ShadowRoot): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const { parentElement } = text;
    if (text.data.trim() === '' || !parentElement?.checkVisibility()) continue;
    if (!parentElement.closest('.hidden, style, video')) found.push(text);
  }
  return found;
}

interface Line {
  readonly text: Text;
  readonly words: string;
  readonly box: DOMRect;
}

function linesOf(text: Text): readonly Line[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return Array.from(range.getClientRects(), (box) => ({ text, words: text.data.trim().slice(0, 30), box }));
}

/** Boxes of letters reach above and below the letters themselves: a third of a line is no overlap. */
function overlap({ box }: Line, { box: other }: Line): boolean {
  const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  return across > rounding && down > Math.min(box.height, other.height) / 3;
}
