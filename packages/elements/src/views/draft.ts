import { html, nothing, type TemplateResult } from 'lit';
import { once, type DraftRequest, type ViewContext } from './context.js';

/** What went wrong with the answers that are kept on this device. The answers on the page stay as they are. */
export function draftNote({ draft: { keeps, trouble }, words, send }: ViewContext): unknown {
  if (!keeps && !trouble) return nothing;
  return html`
    <div role="status" part="draft">
      ${trouble ? html`<p class="note" part="notice">${words.t({ key: `draft.${trouble}` })}</p>` : nothing}
      ${trouble === 'elsewhere' ? button('take-over', 'draft.takeOver', { words, send }) : nothing}
    </div>
  `;
}

/** "Stop for now", where what was answered is kept. */
export function stopLink({ draft, screen, words, send }: ViewContext): unknown {
  const asks = screen.kind !== 'introduction' && screen.kind !== 'risk' && screen.kind !== 'completion';
  return draft.keeps && asks ? button('stop', 'draft.stop', { words, send }) : nothing;
}

function button(wish: DraftRequest, key: string, { words, send }: Pick<ViewContext, 'words' | 'send'>): TemplateResult {
  const press = (event: MouseEvent) => {
    if (once(event)) send({ kind: 'draft', wish });
  };
  return html`<button type="button" class="link" part=${wish} @click=${press}>${words.t({ key })}</button>`;
}
