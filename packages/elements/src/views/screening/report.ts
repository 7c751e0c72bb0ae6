import { coverage, isAnswered, type Coverage, type ScreeningNode } from '@iapt-elements/engine/screening';
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../language-name.js';
import { answerWords } from './consider.js';
import { partName, read, subtitle, type InterviewContext } from './context.js';
import { day, name } from './scores.js';

/** For each consideration that is ticked: the code, the measures of Table 6, and what to look further with. */
export function nextSteps(context: InterviewContext): unknown {
  const {
    words: { t },
    screening,
    descriptors,
  } = context;
  const ticked = screening.graph.considerations.filter(({ id }) => screening.considered.includes(id));
  if (ticked.length === 0) return nothing;
  const rows = ticked.map(({ id, descriptor, caseFinding }) => {
    const found = descriptors.find((each) => each.id === descriptor);
    const { depression, recommended, further, disability } = found?.measures ?? {};
    const all = [depression, recommended, disability].filter((each) => typeof each === 'string');
    return html`
      <div class="next">
        <p><b>${t({ key: `screening.consider.${id}` })}</b></p>
        <dl>
          ${fact('icd10', html`<bdi>${found?.icd10 ?? t({ key: 'screening.summary.noCode' })}</bdi>`, context)}
          ${fact('measures', all.map((each) => name(each, context)).join(', '), context)}
          ${further ? fact('further', name(further, context), context) : nothing}
          ${caseFinding ? fact('caseFinding', t({ key: `screening.caseFinding.${caseFinding.measure}` }), context) : nothing}
        </dl>
      </div>
    `;
  });
  return html`
    <section part="measures">
      ${subtitle(t({ key: 'screening.summary.next' }), context)}
      <p class="soft">${t({ key: 'screening.summary.nextIntro' })}</p>
      ${rows}
    </section>
  `;
}

function fact(term: 'icd10' | 'measures' | 'further' | 'caseFinding', value: unknown, { words }: InterviewContext) {
  return html`<div>
    <dt>${words.t({ key: `screening.summary.${term}` })}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** What was not asked, or nothing was noted under. Each is a button that goes there; on paper, a line. */
export function open(context: InterviewContext): TemplateResult {
  const {
    words: { t },
    screening,
  } = context;
  const states = coverage(screening);
  const lacking = screening.graph.nodes.filter(({ id }) => states[id] !== 'answered');
  return html`
    <section part="uncovered">
      ${subtitle(t({ key: 'screening.summary.uncovered' }), context)}
      ${
        lacking.length === 0
          ? html`<p>${t({ key: 'screening.summary.allCovered' })}</p>`
          : html`<ul class="uncovered">
              ${lacking.map((node) => html`<li>${openLine(node, states[node.id] ?? 'open', context)}</li>`)}
            </ul>`
      }
    </section>
  `;
}

function openLine(node: ScreeningNode, state: Coverage, context: InterviewContext): TemplateResult {
  const {
    words: { t },
    screening,
    send,
  } = context;
  const isDone = screening.page === 'completion';
  const shown = isDone && state === 'not-asked' ? 'skipped' : state;
  const words = html`${partName(node, context)}: <b>${t({ key: `screening.state.${shown}` })}</b>`;
  if (isDone) return html`<span>${words}</span>`;
  const press = () => {
    send(state === 'not-asked' ? { kind: 'ask-anyway', node: node.id } : { kind: 'go', page: node.id });
  };
  return html`<button type="button" class="link" part="go" @click=${press}><span>${words}</span></button>`;
}

/** What these prompts say nothing about: a clean interview does not rule it out. */
export function notCovered(context: InterviewContext): TemplateResult {
  const {
    words: { t },
    screening,
  } = context;
  return html`
    <section part="not-covered">
      ${subtitle(t({ key: 'screening.summary.notCovered' }), context)}
      <p class="soft">${t({ key: 'screening.summary.notCoveredIntro' })}</p>
      <ul>
        ${screening.graph.notCovered.map((id) => html`<li>${t({ key: `screening.uncovered.${id}` })}</li>`)}
      </ul>
    </section>
  `;
}

/** Every answer and note, in the order of the prompts. */
export function answersGiven(context: InterviewContext): TemplateResult {
  const {
    words: { t },
    screening,
  } = context;
  const states = coverage(screening);
  const nodes = screening.graph.nodes.filter(({ id }) => states[id] === 'answered');
  return html`
    <section part="answers">
      ${subtitle(t({ key: 'screening.summary.answers' }), context)}
      ${nodes.length === 0 ? html`<p>${t({ key: 'screening.summary.noAnswer' })}</p>` : nothing}
      ${nodes.map((node) => answersOf(node, context))}
    </section>
  `;
}

function answersOf(node: ScreeningNode, context: InterviewContext): TemplateResult {
  const {
    words: { t },
    screening: { answers, notes, askedAnyway },
  } = context;
  const note = notes[node.id];
  return html`
    <div class="part">
      <p>
        <b>${partName(node, context)}</b>${
          askedAnyway.includes(node.id)
            ? html` <span class="soft">(${t({ key: 'screening.summary.askedAnyway' })})</span>`
            : nothing
        }
      </p>
      <dl>
        ${node.prompts.map(({ code }) => row(code, answers[code], context))}
        ${
          isAnswered(note)
            ? html`<div>
                <dt>${t({ key: 'screening.summary.note' })}</dt>
                <dd class="written">${note}</dd>
              </div>`
            : nothing
        }
      </dl>
    </div>
  `;
}

function row(
  code: string,
  answer: InterviewContext['screening']['answers'][string] | undefined,
  context: InterviewContext,
) {
  const {
    words: { t },
    screening,
  } = context;
  const simple = screening.simplified.includes(code);
  const given = isAnswered(answer)
    ? answerWords(code, answer, context)
    : html`<span class="soft">${t({ key: 'screening.summary.noAnswer' })}</span>`;
  return html`<div>
    <dt>${read(({ wording }) => wording.items[code], context)}</dt>
    <dd>
      ${given}${simple ? html` <span class="soft">(${t({ key: 'screening.summary.simplified' })})</span>` : nothing}
    </dd>
  </div>`;
}

/** When, in which words, and interpreted into which language. */
export function provenance(context: InterviewContext): TemplateResult {
  const {
    words,
    screening: { startedAt, completedAt },
    prompts: { wording },
    adjustments: { interpreter },
  } = context;
  const { t } = words;
  const moment = (at: string) => ({ moment: day(at, context, true) });
  const status = t({ key: `screening.wordingStatus.${wording.status}` });
  const lines = [
    startedAt === null ? '' : t({ key: 'screening.summary.started', values: moment(startedAt) }),
    completedAt === null ? '' : t({ key: 'screening.summary.finished', values: moment(completedAt) }),
    t({ key: 'screening.summary.words', values: { title: wording.title, status, language: wording.language } }),
    interpreter === null
      ? ''
      : t({ key: 'screening.summary.interpreted', values: { language: languageName(interpreter, words.language) } }),
  ];
  return html`<p class="soft provenance" part="provenance">
    ${lines.filter(Boolean).map((line) => html`<span>${line}.</span> `)}
  </p>`;
}
