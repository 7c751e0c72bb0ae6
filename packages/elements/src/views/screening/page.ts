import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { languageName } from '../../language-name.js';
import { contents } from './contents.js';
import { link, nodeShown, notice, type InterviewContext } from './context.js';
import { prompts } from './prompts.js';
import { completed, summary } from './summary.js';

/** The clinician's page: the list of all prompts, and the one that is asked now, or the summary. */
export function interviewPage(context: InterviewContext): TemplateResult {
  const { words, adjustments, wide, screening } = context;
  const { size, targets, lineSpacing, letterSpacing, font, colours, motion } = adjustments;
  return html`
    <div
      class="page"
      part="page"
      lang=${words.language}
      dir=${words.dir}
      data-size=${size}
      data-targets=${targets}
      data-lines=${lineSpacing}
      data-letters=${letterSpacing}
      data-font=${font}
      data-colours=${colours}
      data-motion=${motion}
    >
      <div class="room" ?data-wide=${wide}>
        ${contents(context)}
        <div class="column" part="column">
          ${screening.page === 'completion' ? nothing : back(context)} ${notices(context)}
          ${keyed(screening.page, shown(context))}
        </div>
      </div>
    </div>
  `;
}

function shown(context: InterviewContext): TemplateResult {
  const node = nodeShown(context);
  if (node) return prompts(node, context);
  return context.screening.page === 'completion' ? completed(context) : summary(context);
}

/** On the first page there is nothing before it. */
function back(context: InterviewContext): unknown {
  const { screening, send } = context;
  if (screening.graph.nodes[0] === nodeShown(context) && isFirst(context)) return nothing;
  const press = () => {
    send({ kind: 'back', by: stepBy(context) });
  };
  return link({ key: 'screening.action.back' }, 'back', press, context);
}

function isFirst({ screening: { graph, page }, adjustments }: InterviewContext): boolean {
  return adjustments.pace === 'whole-measure' || graph.nodes[0]?.prompts[0]?.code === page;
}

export function stepBy({ adjustments }: InterviewContext): 'prompt' | 'node' {
  return adjustments.pace === 'whole-measure' ? 'node' : 'prompt';
}

/** What the clinician must know about the words. */
function notices(context: InterviewContext): unknown {
  const {
    words,
    prompts: { wording },
    lacking,
    beside,
    adjustments,
  } = context;
  const named = (tag: string) => ({ language: languageName(tag, words.language) });
  const { interpreter } = adjustments;
  return [
    lacking === null ? nothing : notice({ key: 'screening.language.none', values: named(lacking) }, context),
    interpreter !== null && !beside && interpreter !== wording.language
      ? notice({ key: 'screening.interpreter.none', values: named(interpreter) }, context)
      : nothing,
    ...[wording, beside?.wording].map((each) =>
      each && (each.status === 'demonstration' || each.status === 'candidate')
        ? notice({ key: `screening.words.${each.status}` }, context)
        : nothing,
    ),
  ];
}
