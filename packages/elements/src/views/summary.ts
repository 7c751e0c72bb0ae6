import type { Message } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

/** What stands in the way of going on, and the id of the field that it is about. */
export interface Obstacle {
  readonly id: string;
  readonly message: Message;
}

/**
 * Takes focus when Continue finds something open or wrong; each line leads to that field. It stands above the screen's
 * heading, so its own is no lower in rank: no rank is left out on the way down.
 */
export function errorSummary(obstacles: readonly Obstacle[], { words, level }: ViewContext): TemplateResult {
  const { t } = words;
  const line = ({ id, message }: Obstacle) => html`<li><a href="#${id}" @click=${jump}>${t(message)}</a></li>`;
  return html`
    <div class="summary" part="error-summary" role="group" tabindex="-1" aria-labelledby="summary-heading">
      <h2 id="summary-heading" aria-level=${level > 2 ? level : nothing}>${t({ key: 'error.heading' })}</h2>
      <ul>
        ${obstacles.map(line)}
      </ul>
    </div>
  `;
}

function jump(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const field = (link.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
  // The question first, then its field: otherwise the question's own words stay above the visible part.
  (field?.closest('fieldset') ?? field)?.scrollIntoView();
  field?.focus({ preventScroll: true });
}
