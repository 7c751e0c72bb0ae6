import type { CompletionScreen } from '@iapt-elements/adaptations';
import { html } from 'lit';
import { heading, type View } from './context.js';

/** Thanks, the score if the service shows it, and what happens next in the service's own words. */
export const completion: View<CompletionScreen> = (screen, context) => {
  const { t } = context.words;
  return html`
    ${heading(t({ key: 'completion.heading' }), context)}
    <p>${t({ key: 'completion.finished' })}</p>
    ${screen.scores.map((message) => html`<p part="score">${t(message)}</p>`)}
    <slot name="completion"></slot>
  `;
};
