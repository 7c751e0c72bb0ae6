import type { Exchange } from '@iapt-elements/adaptations';
import type { Administration, Interpreting, MeasureRecord } from '@iapt-elements/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';
import { languageName } from '../language-name.js';
import { signed } from './ledger.js';
import type { Asked } from './score.js';

/** How a measure was given, and with whose help: what decides whether two records can be compared. */
export function administration(record: MeasureRecord, { words, level }: Asked): TemplateResult {
  const { t } = words;
  const { administration: given, wording, language } = record;
  return html`
    <div>
      <h3 aria-level=${level + 1}>${t({ key: 'administration.heading' })}</h3>
      <p>
        ${t({ key: `administration.${given.mode}` })}. ${t({ key: `administration.wording.${wording.status}` })} (<bdi
          lang=""
          >${language}</bdi
        >).
      </p>
      ${checked(wording, words)}
      ${[...around(record, words), ...helper(given, words), ...interpreter(given.interpreter, words)].map(line)}
      ${exchanges(record).map((values) => html`<p>${t({ key: 'administration.exchanged', values })}</p>`)}
    </div>
  `;
}

/** Who compared the words with the owner's document. */
function checked({ signature }: MeasureRecord['wording'], words: Words): unknown {
  return signature ? html`<p>${signed(signature, words)}</p>` : nothing;
}

/** The words around the questions. Records that were made before they were told have none. */
function around({ interface: read }: Partial<MeasureRecord>, { t, language }: Words): readonly Line[] {
  if (!read) return [];
  const what = `${languageName(read.language, language)}. ${t({ key: `ledger.status.${read.status}` })}`;
  return [[t({ key: 'ledger.ui' }), what]];
}

/** A name and what it is here. */
type Line = readonly [name: string, value: unknown];

function line([name, value]: Line): TemplateResult {
  return html`<p>${name}: ${value}</p>`;
}

function helper({ mode, supporter, support }: Administration, { t, language }: Words): readonly Line[] {
  const label = mode === 'proxy' ? 'administration.supporter.answered' : 'administration.supporter.label';
  const who: Line[] = supporter ? [[t({ key: label }), t({ key: `administration.supporter.${supporter}` })]] : [];
  const what = listed(
    support.map((each) => t({ key: `administration.support.${each}` })),
    language,
  );
  return what === '' ? who : [...who, [t({ key: 'administration.support.label' }), what]];
}

function interpreter(interpreting: Interpreting | null, { t, language: spoken }: Words): readonly Line[] {
  if (!interpreting) return [];
  const { code, language, words, reference } = interpreting;
  const who = code === null ? t({ key: 'administration.interpreter.unsaid' }) : coded(code, { t });
  return [
    [t({ key: 'administration.interpreter.label' }), who],
    [t({ key: 'administration.interpreter.language' }), languageName(language, spoken)],
    [t({ key: 'administration.beside.label' }), t({ key: `administration.beside.${words}` })],
    ...(reference === null
      ? []
      : [[t({ key: 'administration.interpreter.reference' }), html`<bdi lang="">${reference}</bdi>`] as const]),
  ];
}

/** "Reading aloud, staying near", with the comma of the language. */
function listed(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { style: 'narrow' }).format(words);
}

/** The national code with its words: staff enter the code elsewhere. */
function coded(code: string, { t }: Pick<Words, 't'>): string {
  return `${code} – ${t({ key: `administration.interpreter.${code}` })}`;
}

/** The words of questions that the service changed. A record may come from anywhere: what is no list is none. */
function exchanges(record: Partial<MeasureRecord>): readonly Readonly<Record<'from' | 'to', string>>[] {
  const list = record.adjustments?.exchanges;
  return Array.isArray(list) ? (list as Exchange[]).map(({ from, to }) => ({ from, to })) : [];
}
