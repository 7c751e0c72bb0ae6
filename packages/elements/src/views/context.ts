import type { Adjustments, Message, Text } from '@iapt-elements/adaptations';
import type { SessionEvent } from '@iapt-elements/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';
import { directionOf } from '../registry.js';

/** What a view asks for. It changes nothing itself. */
export type Request =
  | SessionEvent
  | { readonly kind: 'adjust'; readonly change: Partial<Adjustments> }
  /** What was written in a field cannot be kept. The text itself is not sent. */
  | { readonly kind: 'unfit'; readonly field: Unfit }
  | { readonly kind: 'clinician-left' }
  | { readonly kind: 'use-english' }
  | { readonly kind: 'retry' };

/** A field that has rules of its own. */
export type Unfit = 'interpreter-reference';

/** What every view is given beside its Screen. */
export interface ViewContext {
  readonly words: Words;
  readonly adjustments: Adjustments;
  /** Level of the screen's heading in the host's page. */
  readonly level: number;
  /** True inside a disabled fieldset: nothing can be operated. */
  readonly disabled: boolean;
  /** A field whose text cannot be kept. */
  readonly unfit: Unfit | null;
  readonly send: (request: Request) => void;
}

export type View<Data> = (data: Data, context: ViewContext) => TemplateResult;

/** Words of a measure, marked with their language wherever it is not the interface's. */
export function measureText({ text, language }: Text, { words }: ViewContext): TemplateResult {
  if (language === words.language) return html`${text}`;
  return html`<span lang=${language} dir=${directionOf(language)}>${text}</span>`;
}

/** The screen's heading: it takes focus when the screen changes. */
export function heading(content: unknown, { level }: ViewContext): TemplateResult {
  return html`<h2 class="heading" part="heading" tabindex="-1" aria-level=${level === 2 ? nothing : level}>
    ${content}
  </h2>`;
}

/** A heading inside a screen, one level below. */
export function subheading(content: unknown, { level }: ViewContext): TemplateResult {
  return html`<h3 aria-level=${level === 2 ? nothing : level + 1}>${content}</h3>`;
}

/** A hand that trembles presses twice: the second click of a double click never reaches the next screen. */
export function once(event: MouseEvent): boolean {
  if (event.detail > 1) event.preventDefault();
  return event.detail <= 1;
}

/** The button that goes on. It submits the form, so that Enter does the same. */
export function goButton(message: Message, { words }: ViewContext): TemplateResult {
  return html`<button class="go" part="continue" @click=${once}>${words.t(message)}</button>`;
}

/** A form whose submit sends a request; nothing is ever posted anywhere. */
export function form(request: Request, content: unknown, { send }: ViewContext): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    send(request);
  };
  return html`<form novalidate @submit=${submit}>${content}</form>`;
}
