import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { directionOf } from '../../registry.js';
import { subheading } from '../context.js';
import type { EditorContext } from './context.js';

/** A real measure with this profile, to be tried as a person would. It comes last, after everything that it depends on. */
export function previewed(context: EditorContext): unknown {
  const { words, adjustments, preview, help, level, send } = context;
  const { t } = words;
  if (preview.shown === '') return nothing;
  const again = () => {
    send({ kind: 'preview-again' });
  };
  return html`
    <div class="preview" part="preview">
      ${subheading(t({ key: 'adjust.preview.heading' }), context)}
      <p class="note">${t({ key: 'adjust.preview.note' })}</p>
      ${preview.offered.length > 1 ? choice(context) : nothing}
      ${keyed(
        `${preview.shown} ${preview.turn}`,
        html`<iapt-measure
          measure=${preview.shown}
          lang=${preview.language}
          dir=${directionOf(preview.language)}
          demonstration
          candidates=${preview.candidates}
          heading-level=${Math.min(level + 2, 5)}
          .adjustments=${adjustments}
          .help=${help}
        ></iapt-measure>`,
      )}
      <button type="button" class="plain" @click=${again}>${t({ key: 'adjust.preview.again' })}</button>
    </div>
  `;
}

function choice({ words, preview, measures, send }: EditorContext): TemplateResult {
  const choose = ({ currentTarget }: Event) => {
    send({ kind: 'preview', measure: (currentTarget as HTMLSelectElement).value });
  };
  const name = (id: string) => measures.find((measure) => measure.id === id)?.name ?? id;
  const option = (id: string) => html`<option value=${id} .selected=${live(id === preview.shown)}>${name(id)}</option>`;
  return html`
    <div>
      <label for="preview-measure">${words.t({ key: 'adjust.preview.measure' })}</label>
      <select class="field" id="preview-measure" @change=${choose}>
        ${preview.offered.map(option)}
      </select>
    </div>
  `;
}
