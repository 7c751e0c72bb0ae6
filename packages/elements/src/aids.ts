import type { Screen } from '@iapt-elements/adaptations';
import type { LitElement } from 'lit';
import type { FailureCode } from './facts.js';
import type { ReadAloudProvider } from './read-aloud/provider.js';
import type { Aid } from './views/context.js';

/** What an aid needs of the element that it is drawn in. */
export interface AidHost {
  readonly element: LitElement;
  /** The host's own voice; `null` = those of the device. */
  readonly provider: () => ReadAloudProvider | null;
  /** Tells the host page. `measure` names the measure of a signed clip. */
  readonly fail: (code: FailureCode, error: unknown, measure?: string) => void;
}

/** Each is loaded when a screen asks for it for the first time. */
const loaders = {
  readAloud: () => import('./read-aloud/read-aloud.js'),
  signed: () => import('./signed/signed.js'),
};

type Name = keyof typeof loaders;

/** Reading aloud and signed clips: what stands beside the words when an adjustment asks for it. */
export class Aids {
  /** Resolves when what the last screen asked for is there. */
  loading: Promise<unknown> = Promise.resolve();
  readonly #loaded = new Map<Name, Aid | null>();

  constructor(private readonly host: AidHost) {}

  /** The aids that a screen asks for. One that is not there yet is loaded, and drawn when it is. */
  for({ readAloud }: Screen, signed: boolean): readonly Aid[] {
    const names: Name[] = [...(signed ? (['signed'] as const) : []), ...(readAloud ? (['readAloud'] as const) : [])];
    return names.flatMap((name) => {
      const aid = this.#loaded.get(name);
      if (aid === undefined) this.loading = Promise.all([this.loading, this.#load(name)]);
      return aid ?? [];
    });
  }

  async #load(name: Name): Promise<void> {
    this.#loaded.set(name, null);
    try {
      const { aid } = await loaders[name]();
      this.#loaded.set(name, aid(this.host));
      this.host.element.requestUpdate();
    } catch (error) {
      this.host.fail('not-loaded', error);
    }
  }
}
