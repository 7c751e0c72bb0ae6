import { itemsOf, optionalItems, type Answer, type Item, type MeasureRecord } from '@iapt-elements/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { measureText } from './context.js';
import type { Asked } from './score.js';

/** Codes of the items of a record that were asked beside the score: what is on the owner's form alone. */
function unscoredIn({ answers = {} }: Partial<MeasureRecord>, { measure }: Asked): readonly string[] {
  return optionalItems(measure).filter((code) => answers[code] !== undefined);
}

/** What was answered beside the score, in words, and apart from what counts. */
export function unscored(record: MeasureRecord, asked: Asked): TemplateResult | typeof nothing {
  const codes = unscoredIn(record, asked);
  if (codes.length === 0 || asked.wording === undefined) return nothing;
  const { words, measure, level } = asked;
  const items = itemsOf(measure).filter(({ code }) => codes.includes(code));
  return html`
    <div part="unscored">
      <h3 aria-level=${level + 1}>${words.t({ key: 'unscored.heading' })}</h3>
      <dl>${items.map((item) => row(item, record.answers[item.code], asked))}</dl>
      <p class="soft">${words.t({ key: 'unscored.note' })}</p>
    </div>
  `;
}

function row({ code, scale }: Item, answer: Answer | undefined, { words, wording }: Asked) {
  const said = (text: string | undefined, otherwise: string) =>
    wording && text ? measureText({ text, language: wording.language }, { words }) : otherwise;
  const value = String(answer);
  const given =
    answer === 'skipped' ? words.t({ key: 'unscored.skipped' }) : said(wording?.options[scale]?.[value], value);
  return html`
    <dt>${said(wording?.items[code], code)}</dt>
    <dd><b>${given}</b></dd>
  `;
}
