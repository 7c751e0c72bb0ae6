import type { Passage, Reading, ReadAloudProvider } from './provider.js';

/** Recordings that the service brought, played by one native `Audio`: a phone lets it play on after the first press. */
export class Recordings implements ReadAloudProvider {
  /**
   * @param audio - Plays.
   * @param patience - Milliseconds until a recording that does not begin is given up on.
   */
  constructor(
    private readonly audio: HTMLAudioElement = new Audio(),
    private readonly patience = 10_000,
  ) {}

  readonly canRead = ({ recordings }: Passage): Promise<boolean> => Promise.resolve(recordings.length > 0);

  /** Tries each format in turn. */
  readonly read = async ({ text, recordings }: Passage, reading: Reading): Promise<void> => {
    const failures: string[] = [];
    for (const address of recordings) {
      try {
        await this.#play(address, text.length, reading);
        return;
      } catch (error) {
        failures.push(`${address} (${String(error)})`);
      }
    }
    throw new Error(`The recording did not play: ${failures.join('; ')}.`);
  };

  #play(address: string, length: number, { rate, signal, part }: Reading): Promise<void> {
    const { audio } = this;
    audio.src = address;
    audio.defaultPlaybackRate = rate;
    audio.playbackRate = rate;
    // Ends with this recording: the next one uses the same player.
    const over = new AbortController();
    return new Promise<void>((resolve, reject) => {
      const fail = (why: unknown) => {
        reject(new Error(String(why)));
      };
      const waiting = window.setTimeout(fail, this.patience, 'It does not begin.');
      over.signal.addEventListener('abort', () => {
        window.clearTimeout(waiting);
        audio.pause();
      });
      const on = (type: string, happened: () => void, target: EventTarget = audio) => {
        target.addEventListener(type, happened, { signal: over.signal });
      };
      on('abort', resolve, signal);
      on('ended', resolve);
      on('error', () => {
        fail(audio.error?.message ?? 'It cannot be played.');
      });
      on('playing', () => {
        window.clearTimeout(waiting);
        part(0, length);
      });
      // It also fails when it is stopped before it began; then it is over already.
      audio.play().catch(fail);
    }).finally(() => {
      over.abort();
    });
  }
}
