import {
  longestNote,
  nodeOf,
  notAskedNodes,
  pagesOfNode,
  type ScreeningNode,
  type ScreeningPrompt,
} from '@iapt-elements/engine/screening';
import { html, nothing, type TemplateResult } from 'lit';
import { answerField, clearButton } from './answer.js';
import { considerations } from './consider.js';
import { link, partName, read, spoken, title, type InterviewContext } from './context.js';
import { scores } from './scores.js';
import { writing } from './writing.js';

/** One prompt, or all of a part: what to say, what was answered, what it leads to, and the clinician's notes. */
export function prompts(node: ScreeningNode, context: InterviewContext): TemplateResult {
  const { screening, adjustments, send } = context;
  const together = adjustments.pace === 'whole-measure';
  const shown = together ? node.prompts : node.prompts.filter(({ code }) => code === screening.page);
  const isLast = together || pagesOfNode(node).at(-1) === screening.page;
  const submit = (event: Event) => {
    event.preventDefault();
    send({ kind: 'next', by: together ? 'node' : 'prompt' });
  };
  return html`
    <form novalidate @submit=${submit}>
      ${together && node.prompts.length > 0 ? nothing : html`<p class="where soft" part="where">${where(node, context)}</p>`}
      ${together && node.prompts.length > 0 ? title(partName(node, context), context) : nothing}
      ${anyway(node, context)} ${guidance(node, context)} ${scores(node.scores ?? [], context)}
      ${shown.map((prompt) => asked(prompt, node, context))} ${isLast ? considerations(node, context) : nothing}
      ${notes(node, context)}
      <button class="go" part="continue">${context.words.t({ key: 'screening.action.continue' })}</button>
    </form>
  `;
}

function where(node: ScreeningNode, { words: { t }, screening }: InterviewContext): string {
  const count = node.prompts.length;
  const values = { number: node.number, title: t({ key: `screening.node.${node.id}` }) };
  if (count < 2) return t({ key: 'screening.whereAlone', values });
  const place = pagesOfNode(node).indexOf(screening.page) + 1;
  return t({ key: 'screening.where', values: { ...values, place, count } });
}

/** Asked because the clinician wants to; as long as nothing was answered, that can be taken back. */
function anyway(node: ScreeningNode, context: InterviewContext): unknown {
  const { screening, send, words } = context;
  const others = screening.askedAnyway.filter((id) => id !== node.id);
  if (!notAskedNodes({ ...screening, askedAnyway: others }).includes(node)) return nothing;
  const press = () => {
    send({ kind: 'ask-anyway', node: node.id, on: false });
  };
  return html`
    <div class="anyway">
      <p class="soft">${words.t({ key: 'screening.anyway' })}</p>
      ${link({ key: 'screening.notAnyway' }, 'not-anyway', press, context)}
    </div>
  `;
}

/** What the manual tells the interviewer. It is not said. Where there is nothing to say, it is the heading. */
function guidance(node: ScreeningNode, context: InterviewContext): unknown {
  const {
    prompts: { wording },
    words,
  } = context;
  if (wording.items[node.id] === undefined) return nothing;
  const text = read((each) => each.wording.items[node.id], context);
  if (node.prompts.length === 0) return title(text, context);
  return html`<p class="for-you" part="for-you"><b>${words.t({ key: 'screening.forYou' })}</b> ${text}</p>`;
}

function asked(prompt: ScreeningPrompt, node: ScreeningNode, context: InterviewContext): TemplateResult {
  const { code } = prompt;
  const together = context.adjustments.pace === 'whole-measure';
  const lead = spoken(({ wording }) => wording.items[`${node.id}-lead`], context);
  const present = read(({ wording }) => wording.items[`${node.id}-present`], context);
  const words = spoken(({ wording }) => wording.items[code], context);
  const cue = present === nothing ? context.words.t({ key: 'screening.cue' }) : present;
  const said = html`${lead === nothing ? nothing : html`<span class="lead">${lead}</span> `}<span id="${code}-said"
      >${words}</span
    >`;
  return html`
    <p class="cue soft" id="${code}-cue">${cue}</p>
    <fieldset class="question said" part="prompt" aria-describedby="${code}-cue">
      <legend part="legend">${together ? html`<span class="heading">${said}</span>` : title(said, context)}</legend>
      ${plainer(code, context)} ${signed(code, context)} ${answerField(prompt, context)}
    </fieldset>
    ${clearButton(prompt, context)}
  `;
}

/** The plain words never take the place of the manual's. That they were opened is kept with the record. */
function plainer(code: string, context: InterviewContext): unknown {
  const { prompts: own, screening, adjustments, send } = context;
  if (own.plain[code] === undefined) return nothing;
  const node = nodeOf(screening.graph, code)?.id ?? '';
  const lead = spoken(({ plain }) => plain[node], context);
  const opened = ({ currentTarget }: Event) => {
    if ((currentTarget as HTMLDetailsElement).open && !screening.simplified.includes(code))
      send({ kind: 'simplify', prompt: code });
  };
  return html`
    <details class="plainer" ?open=${adjustments.easyRead} @toggle=${opened}>
      <summary part="plainer-button">${context.words.t({ key: 'screening.simply' })}</summary>
      <p class="simple" part="plainer">
        ${lead === nothing ? nothing : html`${lead} `}${spoken(({ plain }) => plain[code], context)}
      </p>
    </details>
  `;
}

function signed(code: string, { signing }: InterviewContext): unknown {
  return signing ? html`<div class="signed soft">${signing.view(code)}</div>` : nothing;
}

function notes(node: ScreeningNode, context: InterviewContext): TemplateResult {
  const { words, screening, send } = context;
  const id = `note-${node.id}`;
  const values = { number: node.number, title: words.t({ key: `screening.node.${node.id}` }) };
  return html`
    <div class="notes">
      <label for=${id}>${words.t({ key: 'screening.note', values })}</label>
      ${writing(
        { id, text: screening.notes[node.id] ?? '', longest: longestNote },
        (text) => {
          send({ kind: 'note', node: node.id, text });
        },
        context,
      )}
    </div>
  `;
}
