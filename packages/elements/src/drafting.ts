import { answeredIn, reachable, type Session } from '@iapt-elements/engine';
import type { Resumed } from '@iapt-elements/engine/saved';
import type { Drafts, DraftTrouble } from './drafts/drafts.js';
import type { FlowHost, Moved } from './flow-host.js';
import type { DraftRequest, Request } from './views/context.js';
import type { Pause } from './views/stage.js';

/** Where unfinished answers are kept: under a name of the host's own, for so many days. */
export interface DraftWanted {
  readonly key: string;
  readonly days: number;
}

/** How long a browser's store may take to be looked at, in milliseconds. */
const patience = 3000;

/** What drafting needs of the flow that it keeps the answers of. */
interface Drafted {
  session: Session | null;
  readonly host: Pick<FlowHost, 'tell' | 'changed'>;
  readonly handle: (request: Request) => void;
  readonly reset: (then: Moved) => Promise<void>;
}

/** Keeps what is answered on this device, where the host asked for it. What it needs is loaded only then. */
export class Drafting {
  /** What went wrong last; `null` = nothing. */
  trouble: DraftTrouble | null = null;
  /** What stands before the screen until the person says how to go on. */
  pause: Pause | { readonly kind: 'loading' } | null = null;
  #drafts: Drafts | null = null;
  #name = '';
  #resumed: Resumed | null = null;
  #beginning: Promise<void> = Promise.resolve();

  constructor(private readonly flow: Drafted) {}

  /** Whether what is answered now is being kept. */
  get keeps(): boolean {
    return this.#drafts !== null && this.trouble !== 'elsewhere' && this.trouble !== 'not-kept';
  }

  /**
   * Looks for answers that were left unfinished, once; from then on, what is answered is kept. Answers to other measures
   * under the same key are other answers.
   */
  begin(wanted: DraftWanted | null): Promise<void> {
    const { session } = this.flow;
    if (!session) return Promise.resolve();
    const name = wanted ? [wanted.key, ...session.measures.map(({ id }) => id)].join(' ') : '';
    if (name !== this.#name) this.#beginning = this.#begin(name, wanted, session);
    this.#name = name;
    return this.#beginning;
  }

  async #begin(name: string, wanted: DraftWanted | null, session: Session): Promise<void> {
    this.trouble = null;
    this.#drafts = null;
    if (!wanted) return;
    // Until it is known what is there, nothing can be answered: it would be written over what was.
    this.pause = { kind: 'loading' };
    this.#drafts = await this.#opened(name, wanted.days);
    const found = await Promise.race([this.#found(session), this.#late()]);
    this.pause = found && { kind: 'resume', count: answeredIn(found.session) };
    this.#resumed = found;
    if (found) this.flow.session = found.session;
  }

  keep(session: Session): void {
    this.#drafts?.keep(session);
  }

  /** Leaves nothing of the answers on this device. */
  async clear(): Promise<void> {
    await this.#drafts?.clear();
  }

  /** Resolves when everything up to now is kept, or could not be. */
  async settled(): Promise<void> {
    await this.#drafts?.settled();
  }

  handle(request: DraftRequest): void {
    this.#requests[request]();
  }

  readonly #requests: Readonly<Record<DraftRequest, () => void>> = {
    resume: () => {
      this.#resume();
    },
    'start-again': () => {
      void this.clear().then(() => this.flow.reset('page'));
    },
    stop: () => {
      const session = this.flow.session;
      if (session) this.#pause({ kind: 'stopped', count: answeredIn(session) });
    },
    'go-on': () => {
      this.#pause(null);
    },
    'clear-device': () => {
      void this.clear().then(() => {
        this.flow.session = null;
        this.#pause({ kind: 'cleared' });
      });
    },
    'take-over': () => {
      const session = this.flow.session;
      this.trouble = null;
      if (session) void this.#drafts?.takeOver(session);
      this.flow.host.changed('page');
    },
  };

  /** Where the person was the last time, if that page is still there. */
  #resume(): void {
    const session = this.flow.session;
    const { page = 'introduction', lost = [] } = this.#resumed ?? {};
    this.#resumed = null;
    this.#pause(null);
    if (!session) return;
    if (reachable(session).some(({ id }) => id === page)) this.flow.handle({ kind: 'go', page });
    this.flow.host.tell({ name: 'iapt-draft-restored', detail: { answered: answeredIn(session), lost } });
  }

  #pause(pause: Pause | null): void {
    this.pause = pause;
    this.flow.host.changed('page');
  }

  async #opened(name: string, days: number): Promise<Drafts | null> {
    try {
      const { Drafts } = await import('./drafts/drafts.js');
      return new Drafts(name, days, this.#troubled);
    } catch (error) {
      this.#troubled('not-kept', error);
      return null;
    }
  }

  /** The session that was left unfinished, at its introduction; `null` = there is none with an answer in it. */
  async #found({ measures, versions, optional, delivery }: Session): Promise<Resumed | null> {
    const draft = await this.#drafts?.resumed(measures, { versions, optional, delivery });
    if (!draft) return null;
    for (const error of draft.lost) this.#troubled('not-restored', error);
    return answeredIn(draft.session) > 0 ? draft : null;
  }

  /** A store that never answers keeps nobody from answering; nor is anything written over that was not looked at. */
  async #late(): Promise<null> {
    await new Promise((resolve) => setTimeout(resolve, patience));
    if (this.pause?.kind !== 'loading') return null;
    this.#drafts = null;
    this.#troubled('not-kept', new Error('The store of this browser does not answer.'));
    return null;
  }

  readonly #troubled = (trouble: DraftTrouble, error: unknown): void => {
    this.trouble = trouble;
    this.flow.host.tell({ name: 'iapt-failed', detail: { code: `draft-${trouble}`, error } });
    this.flow.host.changed(null);
  };
}
