/**
 * What cannot be told from what is behind it where the operating system sets the colours: words, drawings, and the edges of
 * what can be pressed. A drawing keeps the colours that it is given itself, and a background is no longer there to mark anything.
 */
export function lostColours(root: ShadowRoot): readonly string[] {
  const seen = [...root.querySelectorAll('[part=page] *')].filter(
    (element) => element.checkVisibility() && !element.closest('.hidden'),
  );
  return [...seen.filter(isWorded).flatMap(lostWords), ...seen.flatMap(lostDrawing), ...seen.flatMap(lostEdge)];
}

function isWorded(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '' && !element.closest('style'),
  );
}

function lostWords(element: Element): readonly string[] {
  const ratio = contrast(getComputedStyle(element).color, behind(element));
  return ratio < 4.5 ? [`the words "${nameOf(element)}" have ${ratio.toFixed(1)} to 1`] : [];
}

/** Each line or surface that is drawn. What is drawn in no colour at all is not meant to be seen. */
function lostDrawing(element: Element): readonly string[] {
  if (!(element instanceof SVGGeometryElement)) return [];
  const { fill, stroke } = getComputedStyle(element);
  const ratios = [fill, stroke]
    .filter((colour) => colour !== 'none')
    .map((colour) => contrast(colour, behind(element)));
  return ratios.length > 0 && Math.max(...ratios) < 3
    ? [`a drawing in ${element.ownerSVGElement?.getAttribute('class') ?? ''}`]
    : [];
}

/** Of what has an edge of its own; links and summaries have a line below their words. */
function lostEdge(element: Element): readonly string[] {
  if (!element.matches('.option, .option input, .go, .other, .aid-button, .hard-word, .number-entry, textarea'))
    return [];
  const { borderTopWidth, borderTopColor, borderTopStyle } = getComputedStyle(element);
  const there = parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none';
  const ratio = there ? contrast(borderTopColor, behind(element.parentElement)) : 1;
  return ratio < 3 ? [`the edge of ${element.localName} "${nameOf(element)}" has ${ratio.toFixed(1)} to 1`] : [];
}

/** The colour of the nearest surface that is not see-through. */
function behind(element: Element | null): string {
  if (!element) return 'rgb(255, 255, 255)';
  const { backgroundColor } = getComputedStyle(element);
  const root = element.getRootNode();
  const outer = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return channels(backgroundColor)[3] === 0 ? behind(outer) : backgroundColor;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue to 255, and how much of it covers. */
function channels(colour: string): readonly number[] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function nameOf(element: Element): string {
  return (element.closest('label') ?? element).textContent.replace(/\s+/g, ' ').trim().slice(0, 30);
}
