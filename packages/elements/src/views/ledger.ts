import { defaultAdjustments } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';
import { languageName } from '../language-name.js';
import type { LedgerRow } from '../ledger-rows.js';
import { title } from './context.js';
import { filled } from './filled.js';
import { sheet } from './page.js';

export interface Ledger {
  readonly words: Words;
  /** BCP 47: of the words that it is about. */
  readonly language: string;
  readonly rows: readonly LedgerRow[];
  readonly level: number;
}

/** Which words there are in a language, whose they are, and who has checked them against what. */
export function ledgerView({ words, language, rows, level }: Ledger): TemplateResult {
  const name = languageName(language, words.language);
  return sheet(
    defaultAdjustments,
    { words, disabled: false, adjustments: defaultAdjustments },
    html`
      ${title(words.t({ key: 'ledger.heading', values: { language: name } }), { level })}
      <dl class="ledger">${rows.map((row) => entry(row, words))}</dl>
    `,
  );
}

function entry(row: LedgerRow, words: Words): TemplateResult {
  const { name, status, refused, signature, source, against } = row;
  const { t } = words;
  return html`
    <div part="row">
      <dt>${typeof name === 'string' ? html`<bdi lang="">${name}</bdi>` : t(name)}</dt>
      <dd>
        <p>${t({ key: status })}</p>
        ${refused ? html`<p class="refused" part="refused">${t({ key: 'ledger.refused' })}</p>` : nothing}
        ${signature ? html`<p>${signed(signature, words)}</p>` : nothing} ${said('against', 'document', against, words)}
        ${said('source', 'source', source, words)}
      </dd>
    </div>
  `;
}

/** "Checked by: translator, 2026-03-01". */
export function signed({ role, date }: { readonly role: string; readonly date: string }, { t }: Words): string {
  return t({ key: 'ledger.checked', values: { role: t({ key: `ledger.role.${role}` }), date } });
}

/** What the file of words says of itself, in whatever language it says it. */
function said(key: string, name: string, text: string | null, words: Words): unknown {
  if (text === null) return nothing;
  return html`<p class="soft">${filled({ key: `ledger.${key}` }, name, html`<bdi lang="">${text}</bdi>`, words)}</p>`;
}
