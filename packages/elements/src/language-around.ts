/** The language of the page around an element, looked for through shadow roots as browsers do; empty when none is said. */
export function languageAround(element: Element): string {
  const said = element.closest('[lang]')?.getAttribute('lang');
  if (said) return said;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : '';
}
