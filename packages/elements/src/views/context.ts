import type {
  Adjustments,
  AskingScreen,
  Clip,
  Message,
  Option,
  Question,
  Screen,
  Text,
} from '@iapt-elements/adaptations';
import type { SessionEvent } from '@iapt-elements/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';
import type { Offer } from '../offers.js';
import { directionOf, type PictureSet } from '../registry.js';
import { filled } from './filled.js';

/** What a view asks for. It changes nothing itself. */
export type Request =
  | SessionEvent
  | { readonly kind: 'adjust'; readonly change: Partial<Adjustments> }
  /** Something of a page did not load, and the page goes on without it. */
  | { readonly kind: 'not-loaded'; readonly address: string }
  /** What was written in a field cannot be kept. The text itself is not sent. */
  | { readonly kind: 'unfit'; readonly field: Unfit }
  | { readonly kind: 'clinician-left' }
  | { readonly kind: 'draft'; readonly wish: DraftRequest }
  | { readonly kind: 'use-english' }
  | { readonly kind: 'retry' };

/**
 * Something beside the words that an adjustment asks for, loaded with it: reading aloud, signed clips. Each part is drawn where
 * it says; `null` = there is nothing there.
 */
export interface Aid {
  /** Below the heading of a page: what is for the whole of it. */
  readonly page: (screen: Screen, context: ViewContext) => unknown;
  /** Between a question and its options. */
  readonly question: (question: Question, screen: AskingScreen, context: ViewContext) => unknown;
  /** Beside an option, outside of its label: it never chooses. `id` is that of its radio. */
  readonly option: (option: Option, id: string, context: ViewContext) => unknown;
  /** Below an option. */
  readonly below: (option: Option, id: string, context: ViewContext) => unknown;
}

/** What a person can do with the answers that are kept on this device. */
export type DraftRequest = 'resume' | 'start-again' | 'stop' | 'go-on' | 'clear-device' | 'take-over';

/** What a screen says of them: whether they are kept, and what went wrong. */
export interface DraftState {
  readonly keeps: boolean;
  readonly trouble: 'elsewhere' | 'not-kept' | 'not-restored' | null;
}

/** A field that has rules of its own. */
export type Unfit = 'interpreter-reference';

/** What every view is given beside its Screen. */
export interface ViewContext {
  readonly words: Words;
  /** Pictograms by id; none unless they were asked for. */
  readonly pictures: PictureSet;
  readonly adjustments: Adjustments;
  /** Ways of asking that the person can turn on for themselves. */
  readonly offers: readonly Offer[];
  /** What the person changed last on this page. */
  readonly changed: Partial<Adjustments> | null;
  /** Level of the screen's heading in the host's page. */
  readonly level: number;
  /** True inside a disabled fieldset: nothing can be operated. */
  readonly disabled: boolean;
  readonly draft: DraftState;
  /** A field whose text cannot be kept. */
  readonly unfit: Unfit | null;
  readonly send: (request: Request) => void;
  /** What is said once, for screen readers: that the page is in another language now. */
  readonly announced: string;
  /** The screen that is drawn. */
  readonly screen: Screen;
  readonly aids: readonly Aid[];
}

export type View<Data> = (data: Data, context: ViewContext) => TemplateResult;

/** Words of a measure, marked with their language wherever it is not the interface's. */
export function measureText({ text, language }: Text, { words }: Pick<ViewContext, 'words'>): TemplateResult {
  if (language === words.language) return html`${text}`;
  return html`<span lang=${language} dir=${directionOf(language)}>${text}</span>`;
}

/** A sentence of the interface with the name of a measure in it, which is marked with its language like any of its words. */
export function withTitle(message: Message, title: Text | undefined, context: Pick<ViewContext, 'words'>): unknown {
  const { words } = context;
  if (!title || title.language === words.language || message.values?.title === undefined) return words.t(message);
  return filled(message, 'title', measureText(title, context), words);
}

/** Words that there are recordings of: those are played instead of a voice. */
export function said(content: unknown, clips: readonly Clip[]): unknown {
  const recordings = recordingsOf(clips);
  return recordings === nothing ? content : html`<span data-recordings=${recordings}>${content}</span>`;
}

/** Their addresses, for the attribute `data-recordings` of what they are recordings of. */
export function recordingsOf(clips: readonly Clip[]): string | typeof nothing {
  const recordings = clips.filter(({ kind }) => kind === 'recording').map(({ src }) => src);
  return recordings.length === 0 ? nothing : recordings.join(' ');
}

/** The screen's heading, with what is there for the whole page below it. */
export function heading(content: unknown, context: ViewContext): TemplateResult {
  return html`${title(content, context)}${context.aids.map((aid) => aid.page(context.screen, context))}`;
}

/** The screen's heading alone: it takes focus when the screen changes. */
export function title(content: unknown, { level }: Pick<ViewContext, 'level'>): TemplateResult {
  return html`<h2 class="heading" part="heading" tabindex="-1" aria-level=${level === 2 ? nothing : level}>
    ${content}
  </h2>`;
}

/** A heading inside a screen, one level below. */
export function subheading(content: unknown, { level }: Pick<ViewContext, 'level'>): TemplateResult {
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
