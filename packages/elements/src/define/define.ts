import type { ReactiveElement } from 'lit';
import { check } from '#development';

/** Registers a tag once. Where another copy of the kit has registered it already, that one stays. */
export function define(tag: string, element: CustomElementConstructor & typeof ReactiveElement): void {
  if (customElements.get(tag)) return;
  check(element);
  customElements.define(tag, element);
}
