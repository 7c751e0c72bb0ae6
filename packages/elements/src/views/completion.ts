import type { CompletionScreen, Message, Text } from '@iapt-elements/adaptations';
import { html } from 'lit';
import { heading, withTitle, type View } from './context.js';

/** Thanks, the score if the service shows it, and what happens next in the service's own words. */
export const completion: View<CompletionScreen> = (screen, context) => {
  const { t } = context.words;
  return html`
    ${heading(t({ key: 'completion.heading' }), context)}
    <p>${t({ key: 'completion.finished' })}</p>
    ${screen.scores.map((message) => html`<p part="score">${withTitle(message, titleIn(message, screen), context)}</p>`)}
    <slot name="completion"></slot>
  `;
};

/** The name that a message holds, in the language that it is in. */
function titleIn({ values }: Message, { titles }: CompletionScreen): Text | undefined {
  return titles.find(({ text }) => text === values?.title);
}
