import type { Question } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { measureText, type ViewContext } from './context.js';
import { shownAnswer } from './shown-answer.js';

/** Above one part: the whole official sentence, and which part of how many this is. */
export function whole({ whole, target }: Question, id: string, context: ViewContext): TemplateResult | typeof nothing {
  if (!whole || target.kind !== 'part') return nothing;
  const { t } = context.words;
  const values = { number: target.part + 1, count: target.of };
  return html`
    <div class="whole" part="whole">
      <p class="soft">${t({ key: 'parts.whole' })}</p>
      <p>${measureText(whole, context)}</p>
    </div>
    <p class="part-of" id="${id}-part">${t({ key: 'parts.part', values })}</p>
  `;
}

/** What the person answered to the parts, and that the one answer that follows is theirs to give. */
export function partAnswers({ parts }: Question, id: string, context: ViewContext): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  const { t } = context.words;
  const rows = parts.map(
    ({ text, answer }) => html`
      <div>
        <dt>${measureText(text, context)}</dt>
        <dd>${shownAnswer(answer, context)}</dd>
      </div>
    `,
  );
  return html`
    <div class="part-answers" part="part-answers">
      <p><b>${t({ key: 'parts.answers' })}</b></p>
      <dl>${rows}</dl>
      <p id="${id}-parts">${t({ key: 'parts.one' })}</p>
    </div>
  `;
}
