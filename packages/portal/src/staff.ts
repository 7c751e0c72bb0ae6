import '@iapt-elements/elements/define/adjustments';
import '@iapt-elements/elements/define/ledger';
import { defaultAdjustments, linkTo } from '@iapt-elements/adaptations';
import { interfaceLanguages } from '@iapt-elements/elements';
import { html, render, type TemplateResult } from 'lit';
import { bringAll } from './brought.js';
import { offeredMeasures, type Offered } from './offered.js';
import './offline.js';

const editor = document.querySelector('iapt-adjustments');
const picker = document.querySelector('#measures');
const handOver = document.querySelector<HTMLAnchorElement>('#hand-over');
const languages = document.querySelector<HTMLSelectElement>('#language-of-person');
const ledger = document.querySelector('iapt-ledger');
const nothing = document.querySelector<HTMLElement>('#nothing');

/** In the order in which they are asked. */
let chosen: readonly string[] = ['phq-9', 'gad-7', 'wsas'];

/** The language of the person. Until the list is filled, English. */
function spoken(): string {
  const [chosenOption] = languages?.selectedOptions ?? [];
  return chosenOption?.value ?? 'en';
}

/** Everything goes behind the `#`: no server sees which measures a person is asked, or how. */
function show(): void {
  const language = spoken();
  const address = `patient.html#measures=${encodeURIComponent(chosen.join(' '))}${language === 'en' ? '' : `&language=${language}`}`;
  if (editor) {
    editor.preview = chosen.join(' ');
    editor.previewLanguage = language;
    editor.link = address;
  }
  if (ledger) Object.assign(ledger, { measures: chosen.join(' '), language });
  const can = chosen.length > 0;
  if (handOver && can) handOver.href = linkTo(address, editor?.adjustments ?? defaultAdjustments);
  else handOver?.removeAttribute('href');
  if (nothing) nothing.hidden = can;
}

function row(offered: readonly Offered[], { id, label }: Offered): TemplateResult {
  const change = ({ currentTarget }: Event) => {
    const { checked } = currentTarget as HTMLInputElement;
    const wanted = offered.filter((each) => (each.id === id ? checked : chosen.includes(each.id)));
    chosen = wanted.map((each) => each.id);
    show();
  };
  return html`
    <label
      ><input
        type="checkbox"
        name="measure"
        value=${id}
        ?checked=${chosen.includes(id)}
        @change=${change}
      />${label}</label
    >
  `;
}

async function fillPicker(): Promise<void> {
  const offered = await offeredMeasures();
  // For the preview: it shows what the person will see.
  void bringAll(offered.map(({ id }) => id)).then(fillLanguages);
  const rows = html`<div class="measures">${offered.map((each) => row(offered, each))}</div>`;
  if (picker instanceof HTMLElement) render(rows, picker);
}

/** Each by its own name, then by the one that staff know. */
function fillLanguages({ candidates = [] }: { readonly candidates?: readonly string[] }): void {
  const english = new Intl.DisplayNames('en', { type: 'language' });
  for (const { tag, name } of interfaceLanguages()) {
    const known = english.of(tag);
    const option = new Option(known === name || known === undefined ? name : `${name} (${known})`, tag);
    option.lang = tag;
    languages?.add(option);
  }
  if (editor) editor.candidates = candidates.join(' ');
  if (ledger) ledger.candidates = candidates.join(' ');
  show();
}

languages?.addEventListener('change', show);
editor?.addEventListener('iapt-adjusted', show);
show();
void fillPicker();
