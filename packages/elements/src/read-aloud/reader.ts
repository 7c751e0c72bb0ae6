import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailureCode } from '../facts.js';
import { takeTurn } from '../turn.js';
import { mark, unmark } from './highlight.js';
import type { Found } from './passages.js';
import type { ReadAloudProvider, Reading } from './provider.js';

/** One way of reading, and what the host page is told when it breaks off. */
export interface Way {
  readonly provider: ReadAloudProvider;
  readonly failure: FailureCode;
}

/** What a reader needs of what is around it. */
export interface ReaderHost {
  readonly element: ReactiveControllerHost;
  /** In the order in which they are tried. */
  readonly ways: () => readonly Way[];
  readonly fail: (code: FailureCode, error: unknown) => void;
}

/**
 * One reading at a time, from a press to its end. It also ends on Escape, when the page is hidden or left, when the element
 * goes, and when anything else begins to read or play.
 */
export class Reader implements ReactiveController {
  /** The button that it was begun with; `null` = nothing is read. */
  place: string | null = null;
  /** Whether the last reading broke off. */
  failed = false;
  #turn = new AbortController();

  constructor(private readonly host: ReaderHost) {
    host.element.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Reads these passages, one after the other. */
  async start(place: string, passages: readonly Found[], rate: number): Promise<void> {
    this.stop();
    takeTurn(this, this.stop);
    const { signal } = (this.#turn = new AbortController());
    this.place = place;
    this.failed = false;
    this.#follow('addEventListener');
    for (const passage of passages) if (!signal.aborted) await this.#read(passage, rate, signal);
    if (!signal.aborted) this.stop();
  }

  /** Stops at once. */
  readonly stop = (): void => {
    if (this.place === null) return;
    this.place = null;
    this.#turn.abort();
    unmark();
    this.#follow('removeEventListener');
  };

  /** By the first that can. Where one breaks off, the next goes on; after the last, the words are there. */
  async #read(passage: Found, rate: number, signal: AbortSignal): Promise<void> {
    const part: Reading['part'] = (from, to) => {
      if (!signal.aborted) mark(passage, from, to);
    };
    for (const { provider, failure } of this.host.ways()) {
      if (signal.aborted || !(await provider.canRead(passage))) continue;
      try {
        await provider.read(passage, { rate, signal, part });
        this.failed = false;
        return;
      } catch (error) {
        if (isAbort(error)) this.stop();
        if (this.place === null) return;
        this.failed = true;
        this.host.fail(failure, error);
      }
    }
    if (this.failed) this.stop();
  }

  /** Some browsers go on speaking after the page is left. */
  #follow(change: 'addEventListener' | 'removeEventListener'): void {
    document[change]('keydown', this.#onKey);
    document[change]('visibilitychange', this.#onHidden);
    window[change]('pagehide', this.stop);
    this.host.element.requestUpdate();
  }

  readonly #onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Escape') this.stop();
  };

  readonly #onHidden = (): void => {
    if (document.visibilityState === 'hidden') this.stop();
  };
}

/** The browser was silenced by something else on the page. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
