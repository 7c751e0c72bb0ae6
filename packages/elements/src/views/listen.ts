import type { Message } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../language-name.js';
import { once, type ViewContext } from './context.js';
import { icon } from './icon.js';

/** One "Listen" button, and whether it is what is being read. */
export interface Listening {
  /** What the button says while nothing is read. */
  readonly start: Message;
  readonly reading: boolean;
  readonly press: (button: Element) => void;
}

interface Panel {
  /** `null` = nothing of the page can be read here. */
  readonly listening: Listening | null;
  /** Languages that nothing here can read. */
  readonly lacking: readonly string[];
  /** The last reading broke off. */
  readonly failed: boolean;
}

/** The button for a page or a question, or why there is none. */
export function listenPanel({ listening, lacking, failed }: Panel, context: ViewContext): TemplateResult {
  const { t } = context.words;
  const language = lacking.map((tag) => languageName(tag, context.words.language)).join(', ');
  return html`
    <div class="aids">
      ${listening ? listenButton(listening, '', context) : nothing}
      ${
        lacking.length > 0
          ? html`<p class="soft">${t({ key: listening ? 'listen.some' : 'listen.none', values: { language } })}</p>`
          : nothing
      }
      ${failed ? html`<p class="note">${t({ key: 'listen.failed' })}</p>` : nothing}
    </div>
  `;
}

/** Says in words whether it reads or stops. `of` = what it reads, where that can only be seen beside it. */
export function listenButton({ start, reading, press }: Listening, of: string, { words }: ViewContext): TemplateResult {
  // Beside an option there is room for one word; the option is the rest of the name.
  const stop = { key: of === '' ? 'listen.stop' : 'listen.stopOption' };
  const pressed = (event: MouseEvent) => {
    if (once(event)) press(event.currentTarget as Element);
  };
  return html`
    <button type="button" class="aid-button" part="listen" @click=${pressed}>
      ${icon(reading ? 'stop' : 'listen')}<span>${words.t(reading ? stop : start)}</span>${of === '' ? nothing : html`<span class="hidden">: ${of}</span>`}
    </button>
  `;
}
