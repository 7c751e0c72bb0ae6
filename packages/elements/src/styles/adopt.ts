import type { CSSResult, LitElement } from 'lit';

/** Adds a style sheet that is loaded later than the element. */
export function adopt({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}
