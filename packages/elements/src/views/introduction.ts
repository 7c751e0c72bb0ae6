import type { IntroductionScreen } from '@iapt-elements/adaptations';
import { html } from 'lit';
import { form, goButton, heading, measureText, type View } from './context.js';

/** What is about to be asked, how long it takes, and that nothing is forced. */
export const introduction: View<IntroductionScreen> = (screen, context) => {
  const { t } = context.words;
  const topics = screen.topics.map((topic) => html`<li>${measureText(topic, context)}</li>`);
  return html`
    ${heading(t({ key: 'introduction.heading' }), context)}
    <slot name="introduction"></slot>
    ${screen.resumed ? html`<p>${t(screen.resumed)}</p>` : null}
    <p>${t({ key: 'introduction.about' })}</p>
    <ul>
      ${topics}
    </ul>
    <p>${t(screen.length.questions)} ${t(screen.length.minutes)}</p>
    <p>${t({ key: 'introduction.noRight' })} ${t({ key: 'introduction.skip' })}</p>
    <p>${t({ key: 'introduction.check' })}</p>
    ${form({ kind: 'next' }, goButton({ key: 'action.start' }, context), context)}
  `;
};
