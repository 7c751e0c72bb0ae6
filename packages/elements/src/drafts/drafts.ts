import type { Measure, Session, StartOptions } from '@iapt-elements/engine';
import { resumed, saved, type Resumed } from '@iapt-elements/engine/saved';
import { DraftStore, type Found } from './store.js';

/**
 * `elsewhere`: answered in another window too. `not-kept`: storing is full or forbidden. `not-restored`: there was a draft
 * and it cannot be read. In each case the answers on the page stay as they are.
 */
export type DraftTrouble = 'elsewhere' | 'not-kept' | 'not-restored';

const day = 24 * 60 * 60 * 1000;

/** Keeps a session as it goes on: one write at a time, and always the latest. */
export class Drafts {
  readonly #store: DraftStore;
  #latest: Session | null = null;
  #writing: Promise<void> | null = null;
  #stopped = false;

  constructor(
    name: string,
    days: number,
    private readonly report: (trouble: DraftTrouble, error: unknown) => void,
  ) {
    this.#store = new DraftStore(name, days * day);
  }

  /** The saved session, unchecked; `null` = none that can be used. */
  async found(): Promise<unknown> {
    const found: Found = await this.#store.load().catch((error: unknown) => {
      this.report('not-kept', error);
      return { kind: 'none' } as const;
    });
    if (found.kind === 'unreadable') {
      this.report('not-restored', found.error);
      await this.clear();
    }
    return found.kind === 'draft' ? found.value : null;
  }

  /** The session that was left unfinished, with the measures as they are now; `null` = none that can be used. */
  async resumed(measures: readonly Measure[], options: StartOptions): Promise<Resumed | null> {
    const found = await this.found();
    if (found === null) return null;
    try {
      return resumed(measures, found, options);
    } catch (error) {
      this.report('not-restored', error);
      await this.clear();
      return null;
    }
  }

  keep(session: Session): void {
    if (this.#stopped) return;
    this.#latest = session;
    this.#begin(() => Promise.resolve());
  }

  /** Resolves when everything up to now is written, or could not be. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** After `elsewhere`: the answers of this window are kept from now on. */
  async takeOver(session: Session): Promise<void> {
    this.#stopped = false;
    this.#latest = session;
    this.#begin(() => this.#store.takeOver());
    await this.settled();
  }

  async clear(): Promise<void> {
    this.#latest = null;
    await this.#writing;
    await this.#store.clear().catch((error: unknown) => {
      this.report('not-kept', error);
    });
  }

  #begin(first: () => Promise<void>): void {
    this.#writing ??= this.#write(first).finally(() => {
      this.#writing = null;
    });
  }

  async #write(first: () => Promise<void>): Promise<void> {
    try {
      await first();
      while (this.#latest && !this.#stopped) {
        const session = this.#latest;
        this.#latest = null;
        if ((await this.#store.save(saved(session))) === 'elsewhere') this.#stop('elsewhere', null);
      }
    } catch (error) {
      this.#stop('not-kept', error);
    }
  }

  /** Said once; from then on the answers are on the page only. */
  #stop(trouble: DraftTrouble, error: unknown): void {
    this.#stopped = true;
    this.report(trouble, error);
  }
}
