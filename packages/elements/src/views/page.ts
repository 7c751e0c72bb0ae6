import type { Message, Note, Screen } from '@iapt-elements/adaptations';
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../language-name.js';
import { check } from './check.js';
import { draftNote, stopLink } from './draft.js';
import { completion } from './completion.js';
import { once, type ViewContext } from './context.js';
import { circumstances } from './circumstances.js';
import { handover } from './handover.js';
import { readBack } from './read-back.js';
import { helpPanel, risk } from './help.js';
import { introduction } from './introduction.js';
import { looksPanel } from './looks.js';
import { questions } from './questions.js';

/** The whole page for a Screen, in the one order that every screen keeps. */
export function page(context: ViewContext): TemplateResult {
  const { screen } = context;
  return sheet(
    screen.look,
    context,
    html`
      ${hasBack(screen) ? back(context) : nothing}
      ${[screen.notice, screen.reworded].map((message) => (message ? notice(message, context) : nothing))}
      ${draftNote(context)} ${screen.notes.map((each) => note(each, context))} ${content(screen, context)}
      <div class="foot">${helpPanel(screen, context)} ${looksPanel(context)} ${stopLink(context)}</div>
    `,
    announcement(context.announced),
  );
}

function notice(message: Message, { words }: ViewContext): TemplateResult {
  return html`<p class="note" part="notice"><b>${words.t({ key: 'notice.label' })}</b> ${words.t(message)}</p>`;
}

/** What whoever is with the person must know, or does now. */
function note({ kind, message }: Note, { words }: ViewContext): TemplateResult {
  const { key, values = {} } = message;
  const named = Object.entries(values).map(([name, value]) => [
    name,
    languages.includes(name) ? languageName(String(value), words.language) : value,
  ]);
  return html`<p class="note ${kind === 'prompt' ? kind : ''}" part="notice">
    ${words.t({ key, values: Object.fromEntries(named) as NonNullable<Message['values']> })}
  </p>`;
}

/** Values of a note that are tags of languages. */
const languages = ['language', 'shown'];

/** The sheet that every screen lies on. */
export function sheet(
  look: Screen['look'],
  { words, disabled, adjustments }: Pick<ViewContext, 'words' | 'disabled' | 'adjustments'>,
  lines: unknown,
  said: unknown = nothing,
): TemplateResult {
  return html`
    <div
      class="page"
      part="page"
      lang=${words.language}
      dir=${words.dir}
      data-size=${look.size}
      data-targets=${look.targets}
      data-lines=${look.lineSpacing}
      data-letters=${look.letterSpacing}
      data-font=${look.font}
      data-colours=${look.colours}
      data-motion=${look.motion}
      ?data-easy=${adjustments.easyRead}
    >
      <div class="column" part="column" ?inert=${disabled}>${lines}</div>
      ${said}
    </div>
  `;
}

/** What a screen reader says at once when it changes. It stays on the page while screens come and go, or it would not be heard. */
export function announcement(words: string): TemplateResult {
  return html`<p class="hidden" role="status">${words}</p>`;
}

function content(screen: Screen, context: ViewContext): TemplateResult {
  switch (screen.kind) {
    case 'introduction':
      return introduction(screen, context);
    case 'circumstances':
      return circumstances(screen, context);
    case 'practice':
    case 'part':
    case 'questions':
      return questions(screen, context);
    case 'handover':
      return handover(screen, context);
    case 'read-back':
      return readBack(screen, context);
    case 'risk':
      return risk(screen, context);
    case 'check':
      return check(screen, context);
    case 'completion':
      return completion(screen, context);
  }
}

function hasBack({ kind }: Screen): boolean {
  return kind !== 'introduction' && kind !== 'completion';
}

function back({ words, send }: ViewContext): TemplateResult {
  const press = (event: MouseEvent) => {
    if (once(event)) send({ kind: 'back' });
  };
  return html`<button type="button" class="link back" part="back" @click=${press}>
    ${words.t({ key: 'action.back' })}
  </button>`;
}
