import type { Message } from '@iapt-elements/adaptations';
import { nodeOf, type Screening, type ScreeningEvent, type ScreeningNode } from '@iapt-elements/engine/screening';
import { html, nothing, type TemplateResult } from 'lit';
import type { Room } from '../../interviewing.js';
import type { PromptWords } from '../../screening-words.js';

/** What the clinician asks for. */
export type InterviewRequest = ScreeningEvent | { readonly kind: 'print' };

/** What every view of an interview is given. */
export interface InterviewContext extends Room {
  readonly screening: Screening;
  /** Level of the heading in the host's page. */
  readonly level: number;
  /** Whether there is room for the list of prompts at the side. */
  readonly wide: boolean;
  readonly send: (request: InterviewRequest) => void;
}

/** The words of a text for prompts; `undefined` = it has none in this language. */
type Find = (words: PromptWords) => string | undefined;

/** Words of the prompts, and the interpreter's beside them where there are any. */
export function spoken(find: Find, { prompts, beside, words }: InterviewContext): unknown {
  const own = find(prompts);
  if (own === undefined) return nothing;
  const marked = prompts.wording.language === words.language ? own : inLanguage(own, prompts, nothing);
  const other = beside ? find(beside) : undefined;
  if (!beside || other === undefined) return marked;
  return html`<span class="both"><span>${marked}</span> ${inLanguage(other, beside, 'beside')}</span>`;
}

/** Words of the prompts without anything beside them: what only the clinician reads. */
export function read(find: Find, context: InterviewContext): unknown {
  return spoken(find, { ...context, beside: null });
}

function inLanguage(text: string, { wording, dir }: PromptWords, kind: 'beside' | typeof nothing): TemplateResult {
  return html`<span class=${kind} lang=${wording.language} dir=${dir}>${text}</span>`;
}

/** The node shown; `undefined` on the summary and at the end. */
export function nodeShown({ screening: { graph, page } }: InterviewContext): ScreeningNode | undefined {
  return nodeOf(graph, page);
}

/** "Q3b, Social situations". */
export function partName({ id, number }: ScreeningNode, { words: { t } }: InterviewContext): string {
  return t({ key: 'screening.part', values: { number, title: t({ key: `screening.node.${id}` }) } });
}

export function title(content: unknown, { level }: InterviewContext): TemplateResult {
  return html`<h2 class="heading" part="heading" tabindex="-1" aria-level=${level === 2 ? nothing : level}>
    ${content}
  </h2>`;
}

export function subtitle(content: unknown, { level }: InterviewContext): TemplateResult {
  return html`<h3 aria-level=${level === 2 ? nothing : level + 1}>${content}</h3>`;
}

export function notice(message: Message, { words }: InterviewContext, part = 'notice'): TemplateResult {
  return html`<p class="note" part=${part}>${words.t(message)}</p>`;
}

/** A button that looks like a link. */
export function link(label: Message, part: string, press: () => void, { words }: InterviewContext): TemplateResult {
  return html`<button type="button" class="link ${part}" part=${part} @click=${press}>${words.t(label)}</button>`;
}
