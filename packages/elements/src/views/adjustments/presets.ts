import { presets } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { subheading } from '../context.js';
import { isRefused, listed, type EditorContext } from './context.js';

/** Sets of settings to begin from. */
export function presetButtons(context: EditorContext): TemplateResult {
  const { words, send } = context;
  const { t } = words;
  const preset = (id: (typeof presets)[number]['id']) => {
    const press = () => {
      send({ kind: 'preset', id });
    };
    return html`
      <li>
        <button type="button" class="plain" part="preset" aria-describedby="preset-${id}" @click=${press}>
          ${t({ key: `adjust.preset.${id}.label` })}
        </button>
        <p class="soft" id="preset-${id}">${t({ key: `adjust.preset.${id}.does` })}</p>
      </li>
    `;
  };
  return html`
    ${subheading(t({ key: 'adjust.presets.heading' }), context)}
    <p>${t({ key: 'adjust.presets.intro' })}</p>
    <ul class="presets">
      ${presets.map(({ id }) => preset(id))}
    </ul>
  `;
}

/** Back and forward through what was done, and what the last step did. */
export function steps(context: EditorContext): TemplateResult {
  const { words, canUndo, canRedo, send } = context;
  const step = (kind: 'undo' | 'redo' | 'reset', possible: boolean) => {
    const press = () => {
      if (possible) send({ kind });
    };
    // Not switched off, so that the last "Undo" does not take the focus away.
    return html`<button type="button" class="plain" aria-disabled=${!possible} @click=${press}>
      ${words.t({ key: `adjust.step.${kind}` })}
    </button>`;
  };
  return html`
    <div class="steps" part="steps">
      <div>${step('undo', canUndo)} ${step('redo', canRedo)} ${step('reset', true)}</div>
      <p role="status" part="status">${status(context)}</p>
    </div>
  `;
}

/** A new piece of text each time: the same words twice are said twice. */
function status(context: EditorContext): unknown {
  const { words, said, refused } = context;
  // What was brought in is refused at its own field, where the focus is.
  if (refused && refused.request.kind !== 'bring') {
    const own = isRefused('speechRate', context) ? [words.t({ key: 'adjust.error.speechRate' })] : refused.problems;
    return keyed(refused, html`<span>${words.t({ key: 'adjust.said.refused' })} ${own.join(' ')}</span>`);
  }
  if (!said) return null;
  const { key, preset, settings = [], choose = [] } = said;
  const name = preset ? words.t({ key: `adjust.preset.${preset}.label` }) : '';
  const done = words.t({ key, values: { preset: name, settings: listed(settings, words) } });
  const left = { key: 'adjust.said.choose', values: { settings: listed(choose, words) } };
  return keyed(said, html`<span>${done} ${choose.length > 0 ? words.t(left) : nothing}</span>`);
}
