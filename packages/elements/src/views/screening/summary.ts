import { mixed } from '@iapt-elements/engine/screening';
import { html, nothing, type TemplateResult } from 'lit';
import { box, guard, isLed, leads } from './consider.js';
import { link, subtitle, title, type InterviewContext } from './context.js';
import { answersGiven, nextSteps, notCovered, open, provenance } from './report.js';

/** Before the end: what can be ticked, what is still open, and everything that was answered. */
export function summary(context: InterviewContext): TemplateResult {
  const {
    words: { t },
    send,
  } = context;
  const submit = (event: Event) => {
    event.preventDefault();
    send({ kind: 'finish' });
  };
  return html`
    <form novalidate @submit=${submit}>
      ${title(t({ key: 'screening.summary.heading' }), context)}
      <p class="soft">${t({ key: 'screening.summary.intro' })}</p>
      <slot name="summary"></slot>
      ${tickList(context)} ${nextSteps(context)} ${open(context)} ${notCovered(context)} ${answersGiven(context)}
      ${provenance(context)}
      <div class="steps-row">
        <button class="go" part="continue">${t({ key: 'screening.action.finish' })}</button>
        ${print(context)}
      </div>
    </form>
  `;
}

/** After the end: the same as one sheet, to be read and printed. */
export function completed(context: InterviewContext): TemplateResult {
  const {
    words: { t },
    send,
  } = context;
  const reopen = () => {
    send({ kind: 'reopen' });
  };
  return html`
    ${title(t({ key: 'screening.summary.done' }), context)}
    <slot name="summary"></slot>
    ${considered(context)} ${nextSteps(context)} ${open(context)} ${notCovered(context)} ${answersGiven(context)}
    ${provenance(context)}
    <p class="soft" part="disclaimer">${t({ key: 'screening.summary.disclaimer' })}</p>
    <div class="steps-row">
      ${print(context)} ${link({ key: 'screening.action.reopen' }, 'reopen', reopen, context)}
    </div>
  `;
}

/** Those that answers led to come first; the others wait below, and can be ticked all the same. */
function tickList(context: InterviewContext): TemplateResult {
  const {
    words: { t },
    screening,
  } = context;
  const all = screening.graph.considerations;
  const first = all.filter((each) => screening.considered.includes(each.id) || isLed(each, context));
  const others = all.filter((each) => !first.includes(each));
  const row = (each: (typeof all)[number]) => html`
    <div class="ticked">
      ${box(each, context)} ${others.includes(each) ? nothing : leads(each, context)}
      ${each.id === mixed ? guard([each], context) : nothing}
    </div>
  `;
  return html`
    <section part="considerations">
      ${
        first.length > 0
          ? html`<fieldset class="consider">
              <legend>${t({ key: 'screening.summary.led' })}</legend>
              ${first.map(row)}
            </fieldset>`
          : nothing
      }
      <details ?open=${first.length === 0}>
        <summary>${t({ key: 'screening.summary.others' })}</summary>
        <fieldset class="consider">
          <legend class="hidden">${t({ key: 'screening.summary.others' })}</legend>
          ${others.map(row)}
        </fieldset>
      </details>
    </section>
  `;
}

function considered(context: InterviewContext): TemplateResult {
  const {
    words: { t },
    screening,
  } = context;
  const ticked = screening.graph.considerations.filter(({ id }) => screening.considered.includes(id));
  return html`
    <section part="considerations">
      ${subtitle(t({ key: 'screening.summary.considered' }), context)}
      ${ticked.length === 0 ? html`<p>${t({ key: 'screening.summary.nothingConsidered' })}</p>` : nothing}
      ${ticked.map(
        (each) => html`
          <div class="ticked">
            <p><b>${t({ key: `screening.consider.${each.id}` })}</b></p>
            ${leads(each, context)} ${each.id === mixed ? guard([each], context) : nothing}
          </div>
        `,
      )}
    </section>
  `;
}

function print(context: InterviewContext): TemplateResult {
  const press = () => {
    context.send({ kind: 'print' });
  };
  return html`<button type="button" class="other" part="print" @click=${press}>
    ${context.words.t({ key: 'screening.action.print' })}
  </button>`;
}
