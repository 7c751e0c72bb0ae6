import { defaultAdjustments, type Adjustments, type Wording } from '@iapt-elements/adaptations';
import { html, type TemplateResult } from 'lit';
import type { BroughtFlags, EditRequest, Refused, Said } from '../../editor.js';
import type { Words } from '../../i18n.js';
import type { Named } from '../../interpreter-languages.js';
import type { QrCode } from '../../qr.js';

/** What the views of the editor ask for. They change nothing themselves. */
export type EditorRequest =
  | EditRequest
  | { readonly kind: 'copy'; readonly what: 'link' | 'profile' }
  | { readonly kind: 'save' }
  | { readonly kind: 'scan' }
  | { readonly kind: 'preview'; readonly measure: string }
  | { readonly kind: 'preview-again' };

/** A measure whose words can be seen here. `wording` is `null` where there are none in this language. */
export interface Worded {
  readonly id: string;
  readonly name: string;
  readonly wording: Wording | null;
}

/** What every view of the editor is given. */
export interface EditorContext {
  readonly words: Words;
  /** Level of the editor's heading in the host's page. */
  readonly level: number;
  readonly adjustments: Adjustments;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly said: Said | null;
  readonly brought: BroughtFlags | null;
  readonly refused: Refused | null;
  readonly languages: readonly Named[];
  /** Codes of the national flag that the profile implies. */
  readonly implied: readonly { readonly code: string; readonly term: string }[];
  readonly measures: readonly Worded[];
  readonly preview: {
    readonly offered: readonly string[];
    readonly shown: string;
    readonly turn: number;
    /** BCP 47: the patient's, which staff words may lack. */
    readonly language: string;
    readonly candidates: string;
  };
  /** The service's own help, for the preview. */
  readonly help: unknown;
  readonly link: string;
  readonly profile: string;
  /** The link as a code to scan; `null` = not asked for. */
  readonly qr: QrCode | 'making' | 'failed' | null;
  /** Returns whether it was done; if not, the context says why. */
  readonly send: (request: EditorRequest) => boolean;
}

/** The name of a setting; one that this version does not know has none but its own. */
export function settingName(setting: string, { t }: Words): string {
  return Object.hasOwn(defaultAdjustments, setting) ? t({ key: `adjust.setting.${setting}.label` }) : setting;
}

/** "Size, Colours and Movement", in the staff's language. */
export function listed(settings: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.language).format(settings.map((setting) => settingName(setting, words)));
}

/** Whether a change of this setting was refused. */
export function isRefused(setting: string, { refused }: EditorContext): boolean {
  return refused?.request.kind === 'set' && Object.hasOwn(refused.request.change, setting);
}

/** What is wrong, beside what it is wrong with. */
export function errorText(sentences: readonly string[], id: string, { t }: Words): TemplateResult {
  return html`<p class="error" part="error" id=${id}>
    <span>${t({ key: 'adjust.error.label' })}</span> <span>${sentences.join(' ')}</span>
  </p>`;
}
