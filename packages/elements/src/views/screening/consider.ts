import {
  leadsTo,
  mixed,
  nodeOf,
  promptIn,
  scoresFor,
  type Consideration,
  type Lead,
  type ScreeningNode,
} from '@iapt-elements/engine/screening';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { read, type InterviewContext } from './context.js';
import { scoreLine } from './scores.js';

/** What the manual wants considered after a part. The clinician ticks; nothing is ticked by answers. */
export function considerations(node: ScreeningNode, context: InterviewContext): unknown {
  const {
    words: { t },
    screening,
  } = context;
  const offered = screening.graph.considerations.filter((each) => each.node === node.id);
  if (offered.length === 0) return nothing;
  return html`
    <fieldset class="consider" part="consider">
      <legend>${t({ key: 'screening.toConsider' })}</legend>
      <p>${read(({ wording }) => wording.items[`consider-${node.id}`], context)}</p>
      <p class="soft">${t({ key: 'screening.yours' })}</p>
      <div class="options">${offered.map((each) => box(each, context))}</div>
      ${guard(offered, context)}
    </fieldset>
  `;
}

export function box({ id }: Consideration, { words: { t }, screening, send }: InterviewContext): TemplateResult {
  const tick = ({ currentTarget }: Event) => {
    send({ kind: 'consider', consideration: id, on: (currentTarget as HTMLInputElement).checked });
  };
  return html`
    <label class="option" part="option">
      <input
        type="checkbox"
        .checked=${live(screening.considered.includes(id))}
        name="consider"
        value=${id}
        @change=${tick}
      />
      <span class="words">${t({ key: `screening.consider.${id}` })}</span>
    </label>
  `;
}

/** Mixed anxiety and depression is for what is too mild for either: said wherever it can be ticked. */
export function guard(offered: readonly Consideration[], { words: { t }, screening }: InterviewContext): unknown {
  if (!offered.some(({ id }) => id === mixed)) return nothing;
  const beside = screening.considered.includes(mixed) && screening.considered.length > 1;
  return html`
    <p class="soft" part="guard">${t({ key: 'screening.mixed.guard' })}</p>
    <div role="status">
      ${beside ? html`<p class="note" part="warning">${t({ key: 'screening.mixed.beside' })}</p>` : nothing}
    </div>
  `;
}

/** Whether anything led to it. */
export function isLed(consideration: Consideration, { screening }: InterviewContext): boolean {
  return leadsTo(screening, consideration).length > 0;
}

/** The answers and scores that led to a consideration. */
export function leads(consideration: Consideration, context: InterviewContext): TemplateResult {
  const {
    screening,
    words: { t },
  } = context;
  const answers = leadsTo(screening, consideration);
  const given = scoresFor(screening, consideration);
  if (answers.length + given.length === 0)
    return html`<p class="leads soft">${t({ key: 'screening.summary.noLeads' })}</p>`;
  return html`
    <ul class="leads soft" part="leads">
      ${given.map((score) => html`<li>${scoreLine(score, context)}</li>`)}
      ${answers.map((lead) => html`<li>${leadLine(lead, context)}</li>`)}
    </ul>
  `;
}

/** "Q3b: Do you find it hard to interact with people? Yes". */
function leadLine({ prompt, answer }: Lead, context: InterviewContext): TemplateResult {
  const { screening } = context;
  const number = nodeOf(screening.graph, prompt)?.number ?? '';
  return html`<bdi>${number}</bdi>: ${read(({ wording }) => wording.items[prompt], context)}
    <b>${answerWords(prompt, answer, context)}</b>`;
}

/** An answer as the prompts call it. */
export function answerWords(code: string, answer: Lead['answer'], context: InterviewContext): unknown {
  const { answer: kind } = promptIn(context.screening.graph, code);
  if (kind === 'note') return html`<span class="written">${answer}</span>`;
  const scale = typeof kind === 'string' ? kind : code;
  return [answer]
    .flat()
    .map(
      (value, index) =>
        html`${index > 0 ? '; ' : ''}${read(({ wording }) => wording.options[scale]?.[value], context)}`,
    );
}
