import type { Clip, Media } from '@iapt-elements/adaptations';
import type { Words } from './i18n.js';
import { broughtMedia } from './media.js';
import { loadWords } from './registry.js';
import { Player, type Players } from './signed/player.js';
import { clip } from './views/clip.js';

/** Signed clips of the screening prompts, brought with `registerMedia` for `iapt-screening-prompts`. The words stay. */
export class Signing {
  #media: readonly Media[] = [];
  #words: Words | null = null;
  readonly #players = new Map<string, Player>();
  readonly #common: Players;

  constructor(changed: () => void, failed: (error: unknown) => void) {
    this.#common = { changed, failed, speed: 1, captions: false };
  }

  /** Placeholders only where somebody asked for a demonstration. */
  async load(language: string, demonstration: boolean): Promise<void> {
    this.#media = broughtMedia().filter(
      ({ kind, measure, status }) =>
        kind === 'signed' && measure === 'iapt-screening-prompts' && (demonstration || status !== 'demonstration'),
    );
    this.#words = await loadWords(language, 'ui');
  }

  /** The clip of a prompt; where there is none, that is said. */
  view(code: string): unknown {
    const words = this.#words;
    if (!words) return null;
    const player = this.#player(code);
    return player ? clip(player, code, '', { words }) : words.t({ key: 'signed.missing' });
  }

  #player(code: string): Player | null {
    const known = this.#players.get(code);
    if (known) return known;
    const [first, ...others] = this.#media.flatMap(({ language, clips }) =>
      clips
        .filter((each) => each.role === 'item' && each.item === code)
        .map(({ src, captions = null, poster = null }): Clip => ({ kind: 'signed', language, src, captions, poster })),
    );
    if (!first) return null;
    const player = new Player([first, ...others.filter(({ language }) => language === first.language)], this.#common);
    this.#players.set(code, player);
    return player;
  }
}
