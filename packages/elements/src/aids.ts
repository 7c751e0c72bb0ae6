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

/** Reading aloud and signed clips: what stands beside the words, loaded when a screen asks for it for the first time. */
export class Aids {
  /** Resolves when what was asked for is there. */
  loading: Promise<void> | null = null;
  #for: ((screen: Screen, signed: boolean) => readonly Aid[]) | null = null;

  constructor(private readonly host: AidHost) {}

  /** The aids that a screen asks for. Until they are loaded it is drawn without them. */
  for(screen: Screen, signed: boolean): readonly Aid[] {
    if (!signed && !screen.readAloud) return [];
    this.loading ??= this.#load();
    return this.#for?.(screen, signed) ?? [];
  }

  async #load(): Promise<void> {
    try {
      const { aidsOf } = await import('./aids-on-demand.js');
      this.#for = aidsOf(this.host);
      this.host.element.requestUpdate();
    } catch (error) {
      this.host.fail('not-loaded', error);
    }
  }
}
