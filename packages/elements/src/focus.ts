/**
 * Where focus goes after a step. To the heading on a new page, so that a screen reader reads the question and not a
 * button; to the error summary when the page could not be left. Never into the first radio: some screen readers then leave
 * the question out.
 */
export function focusAfter(root: ShadowRoot, moved: 'page' | 'error'): void {
  for (const open of root.querySelectorAll('details[open]')) open.removeAttribute('open');
  focusOn(root, moved === 'error' ? '[part=error-summary]' : '[part=heading]');
}

/** Puts the focus there, and the top of the element in sight. */
export function focusOn(root: ShadowRoot, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  // Nothing slides, whatever the page around does. The top of the page, not the heading: what stands above it (Back, where you are) belongs to the screen.
  const top = root.host.getBoundingClientRect().top;
  if (top < 0 || top > window.innerHeight / 2) root.host.scrollIntoView({ behavior: 'instant' });
}
