import type { Text } from '@iapt-elements/adaptations';
import { html, type TemplateResult } from 'lit';
import { directionOf } from '../registry.js';

/** Words in the interpreter's language: always marked with their language and direction, whatever stands around them. */
export function besideText({ text, language }: Text): TemplateResult {
  return html`<span class="beside" lang=${language} dir=${directionOf(language)}>${text}</span>`;
}

/** The same in two languages: side by side where there is room, else one under the other. Reading order is that order. */
export function both(main: unknown, beside: Text | null): unknown {
  return beside ? html`<span class="both"><span>${main}</span> ${besideText(beside)}</span>` : main;
}
