import { shortened } from '@iapt-elements/adaptations';
import type { ChangeComparison, CutComparison, ReferralOutcome, ReferralWarning } from '@iapt-elements/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProgressContext } from './context.js';

/** Where the referral stands by the national rules, each finding with the comparisons that decided it. */
export function outcomeView(found: ReferralOutcome, context: ProgressContext): TemplateResult {
  const { words, level } = context;
  const { t } = words;
  const { caseAtStart, recovered, reliableChange, reliablyRecovered, pair } = found.why;
  const findings = [
    finding(`caseAtStart.${caseAtStart.code}`, caseAtStart.by, context),
    finding(`recovered.${recovered.code}`, recovered.by, context),
    finding(`reliableChange.${reliableChange.code}`, reliableChange.by, context),
    finding(`reliablyRecovered.${reliablyRecovered.code}`, [], context),
  ];
  const measures = listed(
    pair.measures.map((id) => nameIn(id, context)),
    context,
  );
  return html`
    <section part="outcome">
      <h3 aria-level=${level + 1}>${t({ key: 'progress.outcome.heading' })}</h3>
      <p class="soft">
        ${t({ key: 'progress.outcome.soFar' })} ${t({ key: 'progress.outcome.pair', values: { measures } })}
      </p>
      ${fallback(found, context)}
      <ul class="findings">
        ${findings}
      </ul>
      ${found.warnings.map((warning) => html`<p class="note" part="warning">${warningText(warning, context)}</p>`)}
    </section>
  `;
}

function fallback({ why: { pair } }: ReferralOutcome, context: ProgressContext): unknown {
  if (!pair.fallback) return nothing;
  const { code, measure } = pair.fallback;
  return html`<p class="note" part="warning">
    ${context.words.t({ key: `progress.outcome.fallback.${code}`, values: { measure: nameIn(measure, context) } })}
  </p>`;
}

type Comparison = CutComparison | ChangeComparison;

function finding(key: string, by: readonly Comparison[], context: ProgressContext): TemplateResult {
  const { t } = context.words;
  const comparisons = listed(
    by.map((each) => compared(each, context)),
    context,
  );
  return html`<li>
    <b>${t({ key: `progress.outcome.${key}` })}</b>
    ${by.length > 0 ? html`<span>${t({ key: 'progress.outcome.why', values: { comparisons } })}</span>` : nothing}
  </li>`;
}

function compared(comparison: Comparison, context: ProgressContext): string {
  const { t } = context.words;
  const name = nameIn(comparison.measure, context);
  if ('cut' in comparison) {
    const { total, cut, end } = comparison;
    if (total === null) return t({ key: `progress.outcome.missingEnd.${end}`, values: { name } });
    return t({ key: 'progress.outcome.cut', values: { name, total: shortened(total), cut } });
  }
  const { first, last, reliableChange: index } = comparison;
  if (first === null) return t({ key: 'progress.outcome.missingEnd.first', values: { name } });
  if (last === null) return t({ key: 'progress.outcome.missingEnd.last', values: { name } });
  return t({ key: 'progress.outcome.change', values: { name, first: shortened(first), last: shortened(last), index } });
}

function warningText(warning: ReferralWarning, context: ProgressContext): string {
  return context.words.t({
    key: `progress.outcome.warning.${warning.code}`,
    values: { name: nameIn(warning.measure, context) },
  });
}

/** The measure's name; its id where no record of it was given, so that its data was not loaded. */
function nameIn(id: string, { measures }: ProgressContext): string {
  return measures.find(({ measure }) => measure.id === id)?.measure.name ?? id.toUpperCase();
}

function listed(texts: readonly string[], { words }: ProgressContext): string {
  return new Intl.ListFormat(words.language, { style: 'long', type: 'conjunction' }).format(texts);
}
