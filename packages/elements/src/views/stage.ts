import type { Adjustments } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';
import type { Request } from './context.js';
import { sheet } from './page.js';

/** What is shown while there is no session to show: a designed screen, never a bare spinner. */
export type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** Only sample words are there, and the host did not ask for them. */
  | { readonly kind: 'gate'; readonly titles: string }
  /** A version was asked for that is not there, or that the words are not for. */
  | { readonly kind: 'version'; readonly titles: string }
  /** A measure has no words in this language. */
  | { readonly kind: 'unavailable'; readonly titles: string }
  /** Confidential questions, and the clinician is there. `asked`: a page asks who is there, and can be gone back to. */
  | { readonly kind: 'confidential'; readonly titles: string; readonly asked: boolean };

const actions = {
  failed: { request: { kind: 'retry' }, key: 'action.retry' },
  unavailable: { request: { kind: 'use-english' }, key: 'action.english' },
  confidential: { request: { kind: 'clinician-left' }, key: 'confidential.left' },
} as const satisfies Record<string, { request: Request; key: string }>;

export function stageView(
  stage: Exclude<Stage, { kind: 'loading' }>,
  words: Words,
  adjustments: Adjustments,
  send: (request: Request) => void,
): TemplateResult {
  const { t } = words;
  const values = 'titles' in stage ? { titles: stage.titles } : {};
  const action = stage.kind === 'gate' || stage.kind === 'version' ? null : actions[stage.kind];
  const press = () => {
    if (action) send(action.request);
  };
  const lines = html`
    <h2 class="heading" part="heading" tabindex="-1">${t({ key: `stage.${stage.kind}`, values })}</h2>
    <p>${t({ key: `stage.${stage.kind}Text`, values })}</p>
    ${stage.kind === 'confidential' ? html`<p>${t({ key: 'confidential.instead' })}</p>` : nothing}
    ${action ? html`<button type="button" class="go" @click=${press}>${t({ key: action.key })}</button>` : nothing}
    ${stage.kind === 'confidential' && stage.asked ? whoIsThere(words, send) : nothing}
  `;
  return sheet(adjustments, { words, disabled: false, adjustments }, lines);
}

function whoIsThere({ t }: Words, send: (request: Request) => void): TemplateResult {
  const open = () => {
    send({ kind: 'go', page: 'circumstances' });
  };
  return html`<button type="button" class="link" @click=${open}>${t({ key: 'confidential.whoIsThere' })}</button>`;
}
