import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly history: boolean;
}

/**
 * Makes the browser's Back go one screen back, where the host page allows it (`history`). A page id names a place in the
 * flow, never an answer, so nothing of what a person said is kept in the history.
 */
export class BrowserHistory implements ReactiveController {
  #shown: string | null = null;

  /** @param go - Shows the page with this id; ignores an id that cannot be shown. */
  constructor(
    private readonly host: Host,
    private readonly go: (page: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#returned);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#returned);
  }

  /** The first screen takes the entry that is there; each later one gets its own. */
  shows(page: string | null): void {
    if (!this.host.history || page === null || page === this.#shown) return;
    const state = { ...(history.state as object | null), iaptPage: page };
    if (this.#shown === null) history.replaceState(state, '');
    else history.pushState(state, '');
    this.#shown = page;
  }

  readonly #returned = ({ state }: PopStateEvent): void => {
    const page = (state as { iaptPage?: unknown } | null)?.iaptPage;
    if (!this.host.history || typeof page !== 'string') return;
    this.#shown = page;
    this.go(page);
  };
}
