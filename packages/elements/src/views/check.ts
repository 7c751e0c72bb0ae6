import type { AnswerRow, CheckScreen } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { besideText, both } from './both.js';
import { form, goButton, heading, measureText, subheading, type View, type ViewContext } from './context.js';
import { shownAnswer } from './shown-answer.js';

/** Every answer in the person's sight before it is given, each with a way to change it. */
export const check: View<CheckScreen> = (screen, context) => {
  const { t } = context.words;
  const several = screen.groups.length > 1;
  return html`
    ${heading(t({ key: 'check.heading' }), context)}
    <p>${t({ key: 'check.intro' })}</p>
    ${screen.groups.map(
      ({ title, rows }) => html`
        <div class="answers" part="answers">
          ${several ? subheading(measureText(title, context), context) : null}
          ${[false, true].map((alone) =>
            list(
              rows.filter(({ standsAlone = false }) => standsAlone === alone),
              context,
            ),
          )}
        </div>
      `,
    )}
    ${form({ kind: 'finish' }, goButton({ key: 'action.finish' }, context), context)}
  `;
};

/** What is a question of its own is a list of its own. */
function list(rows: readonly AnswerRow[], context: ViewContext): unknown {
  return rows.length === 0 ? nothing : html`<dl>${rows.map((each) => row(each, context))}</dl>`;
}

function row(each: AnswerRow, context: ViewContext): TemplateResult {
  const { question, questionBeside, answer, answerBeside, page } = each;
  const { t } = context.words;
  const empty = typeof answer === 'object' && 'key' in answer && !each.private;
  const open = () => {
    context.send({ kind: 'go', page });
  };
  return html`
    <div class="row ${long(answer) ? 'long' : ''}">
      <dt>${both(measureText(question, context), questionBeside)}</dt>
      <dd>${shownAnswer(answer, context)} ${answerBeside.map((each) => besideText(each))}</dd>
      <dd>
        <button type="button" class="link" part="change" @click=${open}>
          <span>${t({ key: empty ? 'action.answer' : 'action.change' })}</span
          ><span class="hidden">: ${measureText(question, context)}</span>
        </button>
      </dd>
    </div>
  `;
}

/** Several lines need the whole width. */
function long(answer: AnswerRow['answer']): boolean {
  return typeof answer === 'string' || (Array.isArray(answer) && answer.length > 1);
}
