/** Registers a tag once. Where another copy of the kit has registered it already, that one stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
