import type { AskingScreen, Clip, Option, Question, Screen } from '@iapt-elements/adaptations';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { AidHost } from '../aids.js';
import { adopt } from '../styles/adopt.js';
import { aids as aidStyles } from '../styles/aids.js';
import { clips as clipStyles } from '../styles/clips.js';
import { clip, watchButton } from '../views/clip.js';
import type { Aid, ViewContext } from '../views/context.js';
import { Player, type Players } from './player.js';

/** A clip behind a button. */
interface Folded {
  /** What it is a clip of: by id, and in words where those can only be seen beside it. */
  readonly id: string;
  readonly of: string;
  readonly clips: readonly Clip[];
  /** Key of the button's words. */
  readonly watch: 'signed.watch' | 'signed.instruction';
}

/** Signed clips of a question, of its options and of the page about help. The words stay where they are. */
export class Signed implements Aid, ReactiveController {
  /** Those of the page that is drawn, by what they are clips of. */
  readonly #players = new Map<string, Player>();
  readonly #common: Players;
  /** What was opened with "Watch". */
  #open: string | null = null;
  #screen: Screen | null = null;

  constructor(private readonly host: AidHost) {
    const { element, fail } = host;
    adopt(element, aidStyles);
    adopt(element, clipStyles);
    const changed = () => {
      element.requestUpdate();
    };
    const failed = (error: unknown) => {
      fail('clip-failed', error, measureOf(this.#screen));
    };
    this.#common = { changed, failed, speed: 1, captions: false };
    element.addController(this);
  }

  /** Plays what somebody asked for, now that it is on the page. */
  hostUpdated(): void {
    for (const [id, player] of this.#players) {
      const title = this.host.element.shadowRoot?.getElementById(`${id}-clip`);
      const video = title?.closest('.clip')?.querySelector('video');
      if (!player.wanted || !video) continue;
      player.wanted = false;
      player.play(video);
    }
  }

  readonly page = (screen: Screen, context: ViewContext): unknown => {
    this.#sees(screen);
    const lacking = isTogether(screen) && screen.questions.some(({ clips }) => signed(clips) === null);
    return html`
      ${lacking ? html`<p class="soft">${context.words.t({ key: 'signed.someMissing' })}</p>` : null}
      ${this.#shown('page', screen.clips, '', context)}
    `;
  };

  readonly question = (question: Question, screen: AskingScreen, context: ViewContext): unknown => {
    this.#sees(screen);
    const { measure, item, clips, text } = question;
    const id = `${measure}-${item}-question`;
    const { t } = context.words;
    // Among several, each clip waits behind its button.
    if (isTogether(screen)) return this.#foldable({ id, clips, of: text.text, watch: 'signed.watch' }, context);
    const instruction = { id: 'instruction', clips: screen.clips, of: '', watch: 'signed.instruction' } as const;
    return html`
      ${this.#foldable(instruction, context)}
      ${this.#shown(id, clips, '', context) ?? aids(html`<p class="soft">${t({ key: 'signed.missing' })}</p>`)}
    `;
  };

  readonly option = (option: Option, id: string, context: ViewContext): unknown =>
    this.#watch(ofOption(option, id), context);

  readonly below = (option: Option, id: string, context: ViewContext): unknown =>
    this.#opened(ofOption(option, id), context);

  /** Another page has other clips; the speed and the captions that the person chose stay. */
  #sees(screen: Screen): void {
    if (screen.page !== this.#screen?.page) {
      this.#players.clear();
      this.#open = null;
    }
    this.#screen = screen;
  }

  #foldable(folded: Folded, context: ViewContext): unknown {
    return [aids(this.#watch(folded, context)), this.#opened(folded, context)];
  }

  #watch({ id, clips, of, watch }: Folded, context: ViewContext): TemplateResult | null {
    const player = this.#player(id, clips);
    if (!player) return null;
    const open = this.#open === id;
    const press = () => {
      this.#open = open ? null : id;
      // Whoever presses "Watch" wants to see it: a second press for every option would be one too many.
      player.wanted = !open;
      this.host.element.requestUpdate();
    };
    return watchButton({ message: { key: open ? 'signed.close' : watch }, open, of, press }, context);
  }

  #opened({ id, clips, of }: Folded, context: ViewContext): TemplateResult | null {
    return this.#open === id ? this.#shown(id, clips, of, context) : null;
  }

  #shown(id: string, clips: readonly Clip[], of: string, context: ViewContext): TemplateResult | null {
    const player = this.#player(id, clips);
    return player && clip(player, id, of, context);
  }

  #player(id: string, all: readonly Clip[]): Player | null {
    const clips = signed(all);
    if (!clips) return null;
    const known = this.#players.get(id);
    if (known?.clips[0].src === clips[0].src) return known;
    const player = new Player(clips, this.#common);
    this.#players.set(id, player);
    return player;
  }
}

/** The first sign language that there is, in all its formats. */
function signed(clips: readonly Clip[]): readonly [Clip, ...Clip[]] | null {
  const [first, ...others] = clips.filter(({ kind }) => kind === 'signed');
  return first ? [first, ...others.filter(({ language }) => language === first.language)] : null;
}

function isTogether(screen: Screen): screen is Extract<Screen, { kind: 'questions' }> {
  return screen.kind === 'questions' && screen.heading === 'instruction';
}

/** All questions of a page are of one measure. */
function measureOf(screen: Screen | null): string | undefined {
  return screen && 'questions' in screen ? screen.questions[0]?.measure : undefined;
}

function ofOption({ text, number, clips }: Option, id: string): Folded {
  return { id: `${id}-option`, clips, of: text?.text ?? String(number), watch: 'signed.watch' };
}

function aids(content: TemplateResult | null): TemplateResult | null {
  return content && html`<div class="aids">${content}</div>`;
}
