import { defaultAdjustments, unknownSettings } from '@iapt-elements/adaptations';
import { html, type TemplateResult } from 'lit';
import { title } from '../context.js';
import { sheet } from '../page.js';
import { bring, kept } from './bring.js';
import type { EditorContext } from './context.js';
import { settingGroups } from './groups.js';
import { handOver } from './hand-over.js';
import { presetButtons, steps } from './presets.js';
import { previewed } from './preview.js';

/** The editor: presets, settings, what goes in and out, and the preview beside them (under them where it is narrow). */
export function editorPage(context: EditorContext, disabled: boolean): TemplateResult {
  const { words, adjustments } = context;
  const { t } = words;
  return sheet(
    defaultAdjustments,
    { words, disabled, adjustments: defaultAdjustments },
    html`
      <div class="editor">
        <div class="settings">
          ${title(t({ key: 'adjust.heading' }), context)}
          <p>${t({ key: 'adjust.intro' })}</p>
          ${presetButtons(context)} ${steps(context)} ${settingGroups(context)}
          ${kept(unknownSettings(adjustments), context)} ${bring(context)} ${handOver(context)}
        </div>
        ${previewed(context)}
      </div>
    `,
  );
}
