import type { RiskScreen, Screen } from '@iapt-elements/adaptations';
import { html, type TemplateResult } from 'lit';
import { directionOf } from '../registry.js';
import { inOrder } from './number-groups.js';
import { form, goButton, heading, recordingsOf, subheading, type View, type ViewContext } from './context.js';

/** The help step: it comes after an answer that asks for it, and never stops anybody from going on. */
export const risk: View<RiskScreen> = (screen, context) => {
  const { t } = context.words;
  return html`
    ${heading(t({ key: 'risk.heading' }), context)}
    <div class="aid" part="help" data-recordings=${recordingsOf(screen.clips)}>
      ${subheading(t({ key: 'help.heading' }), context)} ${contacts(screen, context)}
    </div>
    <p>${t({ key: 'risk.kept' })}</p>
    ${form({ kind: 'next' }, goButton({ key: 'action.continue' }, context), context)}
  `;
};

type Helping = Pick<Screen, 'help'>;

/** "I need help", at the same place on every screen. */
export function helpPanel(screen: Helping, context: Pick<ViewContext, 'words'>): TemplateResult {
  const { t } = context.words;
  return html`
    <details class="ask">
      <summary part="help-button">${t({ key: 'help.open' })}</summary>
      <div class="aid" part="help">${contacts(screen, context)}</div>
    </details>
  `;
}

const national = ['emergency', 'nhs', 'samaritans', 'shout'] as const;

/** The service's own words and contacts, else the national ones. */
function contacts({ help }: Helping, context: Pick<ViewContext, 'words'>): TemplateResult {
  const { t } = context.words;
  if (!help) {
    const entries = national.map((who) =>
      entry(inOrder(t({ key: `help.${who}.reach` })), t({ key: `help.${who}.who` })),
    );
    return html`<dl class="contacts">${entries}</dl>`;
  }
  const entries = help.contacts.map(({ reach, who, href }) =>
    entry(href ? html`<a href=${href}>${inOrder(reach)}</a>` : inOrder(reach), who),
  );
  return html`
    <div lang=${help.language} dir=${directionOf(help.language)}>
      <p>${inOrder(help.text)}</p>
      <dl class="contacts">${entries}</dl>
    </div>
  `;
}

function entry(reach: unknown, who: string): TemplateResult {
  return html`<div>
    <dt>${reach}</dt>
    <dd>${inOrder(who)}</dd>
  </div>`;
}
