import { askedNodes, coverage, isAnswered, type Coverage, type ScreeningNode } from '@iapt-elements/engine/screening';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { nodeShown, type InterviewContext } from './context.js';

/** Every part of the interview with how far it was covered. Each is a button that goes there: nothing is locked. */
export function contents(context: InterviewContext): TemplateResult {
  const { words, wide, screening } = context;
  const { t } = words;
  if (screening.page === 'completion') return html``;
  const states = coverage(screening);
  const answered = Object.values(states).filter((state) => state === 'answered').length;
  const values = { answered, count: screening.graph.nodes.length };
  const list = html`
    <ol>
      ${screening.graph.nodes.map((node) => entry(node, states[node.id] ?? 'open', context))} ${summaryEntry(context)}
    </ol>
  `;
  const label = t({ key: 'screening.contentsNow', values });
  if (!wide) {
    // Folded away again on every page.
    const folded = html`<details>
      <summary part="contents-button">${label}</summary>
      ${list}
    </details>`;
    return html`<nav class="contents" part="contents">${keyed(screening.page, folded)}</nav>`;
  }
  return html`<nav class="contents" part="contents" aria-labelledby="contents">
    <p class="soft" id="contents">${label}</p>
    ${list}
  </nav>`;
}

function entry(node: ScreeningNode, covered: Coverage, context: InterviewContext): TemplateResult {
  const { words, screening, send } = context;
  const { prompts } = node;
  const answered = prompts.filter(({ code }) => isAnswered(screening.answers[code])).length;
  const state = covered === 'answered' ? howFar(answered, prompts.length) : covered;
  const press = () => {
    send(askedNodes(screening).includes(node) ? { kind: 'go', page: node.id } : { kind: 'ask-anyway', node: node.id });
  };
  return html`
    <li>
      <button
        type="button"
        part="contents-entry"
        aria-current=${nodeShown(context) === node ? 'step' : nothing}
        @click=${press}
      >
        <bdi class="number">${node.number}</bdi>
        <span class="name">${words.t({ key: `screening.node.${node.id}` })}</span>
        <span class="state" data-state=${state}>
          ${words.t({ key: `screening.state.${state}`, values: { answered, count: prompts.length } })}
        </span>
      </button>
    </li>
  `;
}

/** A part without prompts, or of which nothing was answered, can have a note. */
function howFar(answered: number, count: number): 'answered' | 'partly' | 'noted' {
  if (answered === 0) return 'noted';
  return answered < count ? 'partly' : 'answered';
}

function summaryEntry(context: InterviewContext): TemplateResult {
  const { words, screening, send } = context;
  const press = () => {
    send({ kind: 'go', page: 'summary' });
  };
  return html`
    <li>
      <button
        type="button"
        part="contents-entry"
        aria-current=${screening.page === 'summary' ? 'step' : nothing}
        @click=${press}
      >
        <span class="name">${words.t({ key: 'screening.summary.heading' })}</span>
        <span class="state" data-state="open">${words.t({ key: 'screening.state.summary' })}</span>
      </button>
    </li>
  `;
}
