import type { Clip } from '@iapt-elements/adaptations';
import { takeTurn } from '../turn.js';

/** What the players of one element have in common. */
export interface Players {
  /** Draws again. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
  /** Speed that the person chose: it holds for every clip. */
  speed: number;
  /** Whether the person wants captions: the same. */
  captions: boolean;
}

const speeds = [1, 0.75, 0.5] as const;

/** One clip and what a person does with it. It plays only when somebody presses, and one at a time. */
export class Player {
  playing = false;
  /** No format of it plays here: the words stand alone. */
  failed = false;
  full = false;
  /** Somebody wants to see it as soon as it is drawn. */
  wanted = false;
  #format = 0;

  /** @param clips - The same clip in several formats. */
  constructor(
    readonly clips: readonly [Clip, ...Clip[]],
    readonly players: Players,
  ) {}

  get clip(): Clip {
    return this.clips[this.#format] ?? this.clips[0];
  }

  readonly play = (video: HTMLVideoElement): void => {
    // Refused, or broken: the one leaves the button as it was, the other comes as an event.
    video.play().catch(() => undefined);
  };

  readonly toggle = (video: HTMLVideoElement): void => {
    if (video.paused) this.play(video);
    else video.pause();
  };

  readonly again = (video: HTMLVideoElement): void => {
    video.currentTime = 0;
    this.play(video);
  };

  readonly back = (video: HTMLVideoElement): void => {
    video.currentTime = Math.max(0, video.currentTime - 5);
  };

  readonly slower = (video: HTMLVideoElement): void => {
    const next = (speeds.findIndex((speed) => speed === this.players.speed) + 1) % speeds.length;
    this.players.speed = speeds[next] ?? 1;
    this.#pace(video);
    this.players.changed();
  };

  readonly caption = (video: HTMLVideoElement): void => {
    this.players.captions = !this.players.captions;
    this.#caption(video);
    this.players.changed();
  };

  /** With the bar around the video, so that a person can come back without knowing of a key. */
  readonly toFull = async (video: HTMLVideoElement): Promise<void> => {
    const frame = video.closest('.clip');
    try {
      if (this.full) await document.exitFullscreen();
      else await frame?.requestFullscreen();
    } catch {
      // The browser or the page around does not allow it: the clip stays where it is.
    }
  };

  /** What happened to the video, whoever did it. */
  readonly on = {
    loadedmetadata: (video: HTMLVideoElement): void => {
      this.#pace(video);
      this.#caption(video);
    },
    play: (video: HTMLVideoElement): void => {
      takeTurn(video, () => {
        video.pause();
      });
      this.#set({ playing: true });
    },
    pause: (): void => {
      this.#set({ playing: false });
    },
    error: ({ error }: HTMLVideoElement): void => {
      const { src } = this.clip;
      this.#format += 1;
      if (this.#format < this.clips.length) this.#set({ playing: false, wanted: true });
      else {
        this.#set({ playing: false, failed: true });
        this.players.failed(new Error(`The clip ${src} did not play. ${error?.message ?? ''}`));
      }
    },
  };

  /** Begins again with the first format. */
  readonly retry = (): void => {
    this.#format = 0;
    this.#set({ failed: false, wanted: true });
  };

  fullscreen(frame: Element): void {
    this.#set({ full: (frame.getRootNode() as ShadowRoot).fullscreenElement === frame });
  }

  #set(change: Partial<Pick<Player, 'playing' | 'failed' | 'full' | 'wanted'>>): void {
    Object.assign(this, change);
    this.players.changed();
  }

  /** Loading sets a video back to the speed that it was made with. */
  #pace(video: HTMLVideoElement): void {
    video.defaultPlaybackRate = this.players.speed;
    video.playbackRate = this.players.speed;
  }

  #caption({ textTracks }: HTMLVideoElement): void {
    for (const track of textTracks) track.mode = this.players.captions ? 'showing' : 'disabled';
  }
}
