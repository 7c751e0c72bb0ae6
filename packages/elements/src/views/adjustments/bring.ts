import { html, nothing, type TemplateResult } from 'lit';
import type { BroughtFlags } from '../../editor.js';
import { subheading } from '../context.js';
import { errorText, listed, type EditorContext } from './context.js';

/** A profile from elsewhere: its text, a link, a file, or codes of the national flag. */
export function bring(context: EditorContext): TemplateResult {
  const { words, brought, send } = context;
  const { t } = words;
  const refused = context.refused?.request.kind === 'bring' ? context.refused : null;
  const take = ({ currentTarget }: Event) => {
    const field = (currentTarget as HTMLElement).parentElement?.querySelector('textarea');
    // What is wrong is read with the field that it is about.
    if (field && !send({ kind: 'bring', text: field.value })) field.focus();
    else if (field) field.value = '';
  };
  const open = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    void input.files?.[0]?.text().then((text) => send({ kind: 'bring', text }));
    input.value = '';
  };
  return html`
    <div class="group" part="bring">
      ${subheading(t({ key: 'adjust.bring.heading' }), context)}
      <div class="setting">
        <label for="bring">${t({ key: 'adjust.bring.label' })}</label>
        <p class="soft" id="bring-hint">${t({ key: 'adjust.bring.hint' })}</p>
        ${refused ? errorText(refused.problems, 'bring-error', words) : nothing}
        <textarea
          class="field"
          id="bring"
          rows="3"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="bring-hint${refused ? ' bring-error' : ''}"
          aria-invalid=${refused !== null}
        ></textarea>
        <button type="button" class="plain" @click=${take}>${t({ key: 'adjust.bring.take' })}</button>
        <label for="bring-file">${t({ key: 'adjust.bring.file' })}</label>
        <input class="field" type="file" id="bring-file" accept=".json,application/json" @change=${open} />
      </div>
      ${brought ? became(brought, context) : nothing}
    </div>
  `;
}

/** What became of each code: none is lost. */
function became({ applied, withoutMatch, unknown }: BroughtFlags, context: EditorContext): TemplateResult {
  const { t } = context.words;
  const set = applied.map(({ code, term, settings, own, partly, languageOpen }) => {
    const notes = { own, partly, languageOpen };
    const said = Object.entries(notes).flatMap(([note, is]) => (is ? [t({ key: `adjust.flags.${note}` })] : []));
    return html`<li>
      <b>${term}</b> <bdi>${code}</bdi>: ${listed(Object.keys(settings), context.words)}. ${said.join(' ')}
    </li>`;
  });
  const left = withoutMatch.map(
    ({ code, term, why }) =>
      html`<li>
        <b>${term}</b>
        <bdi>${code}</bdi>${why === 'no-setting' ? nothing : html`. ${t({ key: `adjust.flags.${why}` })}`}
      </li>`,
  );
  return html`
    <div class="setting became" part="flags">
      ${part('applied', set, context)} ${part('withoutMatch', left, context)}
      ${part(
        'unknown',
        unknown.map((code) => html`<li><bdi>${code}</bdi></li>`),
        context,
      )}
    </div>
  `;
}

function part(name: string, entries: readonly TemplateResult[], { words, level }: EditorContext): unknown {
  if (entries.length === 0) return nothing;
  return html`
    <h4 aria-level=${level + 2}>${words.t({ key: `adjust.flags.${name}.heading` })}</h4>
    <p class="soft">${words.t({ key: `adjust.flags.${name}.intro` })}</p>
    <ul>
      ${entries}
    </ul>
  `;
}

/** What is kept though nothing here knows it. */
export function kept(unknown: Readonly<Record<string, unknown>>, context: EditorContext): unknown {
  const { t } = context.words;
  const entries = Object.entries(unknown);
  if (entries.length === 0) return nothing;
  return html`
    <div class="group" part="unknown">
      ${subheading(t({ key: 'adjust.unknown.heading' }), context)}
      <p>${t({ key: 'adjust.unknown.intro' })}</p>
      <ul class="codes">
        ${entries.map(([name, value]) => html`<li><code>${name}: ${JSON.stringify(value)}</code></li>`)}
      </ul>
    </div>
  `;
}
