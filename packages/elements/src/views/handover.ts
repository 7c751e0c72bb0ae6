import type { HandoverScreen } from '@iapt-elements/adaptations';
import { html } from 'lit';
import { form, goButton, heading, type View } from './context.js';

/** The device goes to the person: the question that follows is theirs alone. */
export const handover: View<HandoverScreen> = (_screen, context) => {
  const { t } = context.words;
  return html`
    ${heading(t({ key: 'handover.heading' }), context)}
    <p>${t({ key: 'handover.give' })}</p>
    <p>${t({ key: 'handover.alone' })}</p>
    <p>${t({ key: 'handover.return' })}</p>
    ${form({ kind: 'next' }, goButton({ key: 'action.continue' }, context), context)}
  `;
};
