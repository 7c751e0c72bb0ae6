import type { Setting } from '@iapt-elements/adaptations';
import { html, type TemplateResult } from 'lit';
import { subheading } from '../context.js';
import type { EditorContext } from './context.js';
import { setting } from './setting.js';

/** Every setting, under what it helps with. */
export const groups = {
  reading: [
    'pace',
    'easyRead',
    'explanations',
    'practice',
    'parts',
    'pictograms',
    'scales',
    'everydayWords',
    'exchanges',
  ],
  seeing: ['size', 'targets', 'colours'],
  signing: ['readAloud', 'speechRate', 'signed'],
  language: ['interpreter', 'readBack'],
  support: ['support', 'handover'],
  looks: ['font', 'lineSpacing', 'letterSpacing', 'motion'],
} as const satisfies Readonly<Record<string, readonly Setting[]>>;

export function settingGroups(context: EditorContext): readonly TemplateResult[] {
  const { t } = context.words;
  return Object.entries(groups).map(
    ([group, settings]) => html`
      <div class="group" part="group">
        ${subheading(t({ key: `adjust.group.${group}` }), context)} ${settings.map((each) => setting(each, context))}
      </div>
    `,
  );
}
