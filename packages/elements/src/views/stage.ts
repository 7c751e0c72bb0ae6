import { defaultAdjustments, type Adjustments, type Help, type Message } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';
import { once, type Request } from './context.js';
import { helpPanel } from './help.js';
import { announcement, sheet } from './page.js';

/** What stands before a screen until the person says how to go on. */
export type Pause =
  /** Answers were left unfinished on this device. */
  | { readonly kind: 'resume'; readonly count: number }
  | { readonly kind: 'stopped'; readonly count: number }
  | { readonly kind: 'cleared' };

/** What is shown while there is no session to show: a designed screen, never a bare spinner. */
export type Stage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** Only sample words are there, and the host did not ask for them. */
  | { readonly kind: 'gate'; readonly titles: string }
  /** A version was asked for that is not there, or that the words are not for. */
  | { readonly kind: 'version'; readonly titles: string }
  /** Confidential questions in an element that is not for them. */
  | { readonly kind: 'element'; readonly titles: string }
  /** A measure has no words in this language. */
  | { readonly kind: 'unavailable'; readonly titles: string }
  /** Confidential questions, and the clinician is there. `asked`: a page asks who is there, and can be gone back to. */
  | { readonly kind: 'confidential'; readonly titles: string; readonly asked: boolean };

interface Action {
  readonly request: Request;
  readonly key: string;
}

/** The first is the button that goes on. */
const actions: Readonly<Record<Exclude<(Stage | Pause)['kind'], 'loading'>, readonly Action[]>> = {
  failed: [{ request: { kind: 'retry' }, key: 'action.retry' }],
  gate: [],
  version: [],
  element: [],
  unavailable: [{ request: { kind: 'use-english' }, key: 'action.english' }],
  confidential: [{ request: { kind: 'clinician-left' }, key: 'confidential.left' }],
  resume: [
    { request: { kind: 'draft', wish: 'resume' }, key: 'draft.resume' },
    { request: { kind: 'draft', wish: 'start-again' }, key: 'draft.startAgain' },
  ],
  stopped: [
    { request: { kind: 'draft', wish: 'go-on' }, key: 'draft.resume' },
    { request: { kind: 'draft', wish: 'clear-device' }, key: 'draft.clear' },
  ],
  cleared: [{ request: { kind: 'draft', wish: 'start-again' }, key: 'draft.startAgain' }],
};

interface StageContext {
  readonly words: Words;
  readonly adjustments: Adjustments;
  /** The service's own help; `null` = the national contacts. */
  readonly help: Help | null;
  readonly announced: string;
  readonly send: (request: Request) => void;
}

export function stageView(stage: Exclude<Stage, { kind: 'loading' }> | Pause, context: StageContext): TemplateResult {
  const { words, adjustments, help, announced, send } = context;
  const { t } = words;
  const { kind } = stage;
  const values = valuesOf(stage);
  const lines = html`
    <h2 class="heading" part="heading" tabindex="-1">${t({ key: `stage.${kind}`, values })}</h2>
    <p>${t({ key: `stage.${kind}Text`, values })}</p>
    ${stage.kind === 'confidential' ? html`<p>${t({ key: 'confidential.instead' })}</p>` : nothing}
    ${actions[kind].map((action, index) => button(action, index === 0 ? 'go' : 'link', words, send))}
    ${stage.kind === 'confidential' && stage.asked ? whoIsThere(words, send) : nothing}
    ${stage.kind === 'unavailable' ? [withInterpreter(context), html`<div class="foot">${helpPanel({ help }, { words })}</div>`] : nothing}
  `;
  return sheet(adjustments, { words, disabled: false, adjustments }, lines, announcement(announced));
}

function valuesOf(stage: Stage | Pause): NonNullable<Message['values']> {
  if ('titles' in stage) return { titles: stage.titles };
  return 'count' in stage ? { count: stage.count } : {};
}

function button(
  { request, key }: Action,
  look: string,
  { t }: Words,
  send: (request: Request) => void,
): TemplateResult {
  const press = (event: MouseEvent) => {
    if (once(event)) send(request);
  };
  return html`<button type="button" class=${look} @click=${press}>${t({ key })}</button>`;
}

/** English with an interpreter into the language of the page. Where an interpreter works already, they are there in English too. */
function withInterpreter({ words: { t, language }, adjustments, send }: StageContext): unknown {
  if (adjustments.interpreter !== null) return nothing;
  const press = (event: MouseEvent) => {
    if (!once(event)) return;
    send({ kind: 'adjust', change: { interpreter: language, readBack: true } });
    send({ kind: 'use-english' });
  };
  return html`<button type="button" class="link" @click=${press}>${t({ key: 'action.interpreter' })}</button>`;
}

function whoIsThere({ t }: Words, send: (request: Request) => void): TemplateResult {
  const open = () => {
    send({ kind: 'go', page: 'circumstances' });
  };
  return html`<button type="button" class="link" @click=${open}>${t({ key: 'confidential.whoIsThere' })}</button>`;
}

/** That nothing could be loaded, for the elements that staff use. */
export function failedView(words: Words, load: () => void): TemplateResult {
  return stageView(
    { kind: 'failed' },
    { words, adjustments: defaultAdjustments, help: null, announced: '', send: load },
  );
}
