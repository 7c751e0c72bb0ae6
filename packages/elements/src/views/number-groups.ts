import { html } from 'lit';

/**
 * Text in which numbers in groups ("116 123") keep their order: among words that run from right to left each group would stand
 * for itself, and the last would be read first. Nobody may dial that.
 */
export function inOrder(text: string): unknown {
  return text
    .split(/(\+?\d+(?:[ \u00a0-]\d+)+)/)
    .map((part, index) => (index % 2 === 1 ? html`<bdi dir="ltr">${part}</bdi>` : part));
}
