import type { AskingScreen } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { measureText, type ViewContext } from './context.js';
import { period } from './picture.js';

/** The time asked about as a calendar, and on its right what to do, in plain sentences. */
export function plainly({ recall, plainly }: AskingScreen, context: ViewContext): TemplateResult | typeof nothing {
  if (!recall && plainly.length === 0) return nothing;
  const { t } = context.words;
  return html`
    <div class="plainly" part="plainly">
      ${recall?.days ? period(recall.days) : nothing}
      <div id="plainly">
        ${recall ? html`<p class="period">${t(recall.message)}</p>` : nothing}
        ${recall?.length ? html`<p>${t(recall.length)}</p>` : nothing}
        ${plainly.map((sentence) => html`<p>${measureText(sentence, context)}</p>`)}
      </div>
    </div>
  `;
}

/** Whether there is anything to describe a question with. */
export function isPlain({ recall, plainly }: AskingScreen): boolean {
  return recall !== null || plainly.length > 0;
}
