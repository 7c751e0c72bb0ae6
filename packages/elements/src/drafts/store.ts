import { createStore, del, get, set, update, type UseStore } from 'idb-keyval';
import { newKey, seal, unseal, type Sealed } from './vault.js';

/** What is stored under a draft's name. */
interface Stored {
  readonly sealed: Sealed;
  /** Changes with every save: it shows whether somebody else has saved since. */
  readonly revision: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly value: unknown }
  /** There was one and it cannot be read: the key is lost, or it was damaged. */
  | { readonly kind: 'unreadable'; readonly error: unknown };

/** `elsewhere`: another window has saved since. Nothing was written. */
export type Kept = 'kept' | 'elsewhere';

/** One draft in this browser's IndexedDB. Rejects with the browser's own error where storing is full or forbidden. */
export class DraftStore {
  readonly #drafts: UseStore;
  readonly #keys: UseStore;
  /** Revision that this window has seen last; `null` = none. */
  #seen: string | null = null;

  constructor(
    private readonly name: string,
    private readonly lifetime: number,
    private readonly now: () => number = Date.now,
  ) {
    this.#drafts = createStore('iapt-elements-drafts', 'drafts');
    this.#keys = createStore('iapt-elements-keys', 'keys');
  }

  async load(): Promise<Found> {
    const stored = await get<Stored>(this.name, this.#drafts);
    if (!stored) return { kind: 'none' };
    if (stored.expiresAt <= this.now()) {
      await this.clear();
      return { kind: 'none' };
    }
    this.#seen = stored.revision;
    try {
      const key = await get<CryptoKey>(this.name, this.#keys);
      if (!key) throw new Error('The key of the draft is gone.');
      return { kind: 'draft', value: await unseal(key, stored.sealed, this.name) };
    } catch (error) {
      return { kind: 'unreadable', error };
    }
  }

  /** Writes unless another window has written since this one last looked. */
  async save(value: unknown): Promise<Kept> {
    const key = await this.#key();
    const sealed = await seal(key, value, this.name);
    const revision = crypto.randomUUID();
    const next: Stored = { sealed, revision, expiresAt: this.now() + this.lifetime };
    const outcome: { kept: Kept } = { kept: 'kept' };
    await update<Stored>(
      this.name,
      (before) => {
        const live = before && before.expiresAt > this.now() ? before : undefined;
        if (!live || live.revision === this.#seen) return next;
        outcome.kept = 'elsewhere';
        return live;
      },
      this.#drafts,
    );
    if (outcome.kept === 'kept') this.#seen = revision;
    return outcome.kept;
  }

  /** From now on this window's answers are the ones that are kept. */
  async takeOver(): Promise<void> {
    this.#seen = (await get<Stored>(this.name, this.#drafts))?.revision ?? null;
  }

  /** Leaves nothing: neither the draft nor its key. */
  async clear(): Promise<void> {
    this.#seen = null;
    await Promise.all([del(this.name, this.#drafts), del(this.name, this.#keys)]);
  }

  async #key(): Promise<CryptoKey> {
    const known = await get<CryptoKey>(this.name, this.#keys);
    if (known) return known;
    const key = await newKey();
    await set(this.name, key, this.#keys);
    return key;
  }
}
