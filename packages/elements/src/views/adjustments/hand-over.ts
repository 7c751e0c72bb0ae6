import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QrCode } from '../../qr.js';
import { subheading } from '../context.js';
import type { EditorContext } from './context.js';

/** The profile to take away: a link, text, a file, a code to scan, and the codes that it implies. */
export function handOver(context: EditorContext): TemplateResult {
  const { words, link, profile, qr, send } = context;
  const { t } = words;
  return html`
    <div class="group" part="hand-over">
      ${subheading(t({ key: 'adjust.out.heading' }), context)}
      <p>${t({ key: 'adjust.out.privacy' })}</p>
      <div class="setting">
        ${shown('link', link, context)} ${shown('profile', profile, context)}
        <div class="steps-row">
          <button type="button" class="plain" @click=${() => send({ kind: 'save' })}>
            ${t({ key: 'adjust.out.save' })}
          </button>
          <button type="button" class="plain" @click=${() => send({ kind: 'scan' })}>
            ${t({ key: qr ? 'adjust.out.scanAway' : 'adjust.out.scan' })}
          </button>
        </div>
        ${qr === 'failed' ? html`<p class="note">${t({ key: 'adjust.out.scanFailed' })}</p>` : nothing}
        ${typeof qr === 'object' && qr ? drawn(qr, context) : nothing}
      </div>
      ${codes(context)}
    </div>
  `;
}

/** Text that can be seen and marked, for when a browser does not copy. */
function shown(what: 'link' | 'profile', text: string, { words, send }: EditorContext): TemplateResult {
  return html`
    <label for="out-${what}">${words.t({ key: `adjust.out.${what}` })}</label>
    <div class="out">
      <input class="field" type="text" id="out-${what}" readonly dir="ltr" .value=${live(text)} />
      <button type="button" class="plain" @click=${() => send({ kind: 'copy', what })}>
        <span>${words.t({ key: `adjust.out.copy.${what}` })}</span>
      </button>
    </div>
  `;
}

/** Dark on light in every set of colours, with the four modules of quiet around that a camera needs. */
function drawn({ size, path }: QrCode, { words }: EditorContext): TemplateResult {
  const side = size + 8;
  return html`
    <figure class="qr" part="qr">
      <svg viewBox="-4 -4 ${side} ${side}" role="img" aria-labelledby="qr-words" shape-rendering="crispEdges">
        ${svg`<rect class="light" x="-4" y="-4" width=${side} height=${side}></rect><path class="dark" d=${path}></path>`}
      </svg>
      <figcaption id="qr-words">${words.t({ key: 'adjust.out.scanned' })}</figcaption>
    </figure>
  `;
}

function codes(context: EditorContext): TemplateResult {
  const { words, implied, level } = context;
  const { t } = words;
  return html`
    <div class="setting" part="codes">
      <h4 aria-level=${level + 2}>${t({ key: 'adjust.codes.heading' })}</h4>
      ${
        implied.length === 0
          ? html`<p>${t({ key: 'adjust.codes.none' })}</p>`
          : html`<ul class="codes">
              ${implied.map(({ code, term }) => html`<li>${term} <bdi>${code}</bdi></li>`)}
            </ul>`
      }
      <p class="soft">${t({ key: 'adjust.codes.draft' })}</p>
    </div>
  `;
}
