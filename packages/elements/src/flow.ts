import { defaultAdjustments, deliveryOf, type Adjustments } from '@iapt-elements/adaptations';
import { sameBeside } from './beside.js';
import { start, step, type MeasureRecord, type Session, type SessionEvent } from '@iapt-elements/engine';
import { answerFacts, called, type Fact, type FailureCode } from './facts.js';
import { fittingAnswers } from './fitting-answers.js';
import { warnOfNoHelp } from './no-help.js';
import { obstacle, versionsAsked } from './obstacle.js';
import { prepare, type Prepared, type Wanted } from './prepare.js';
import { recordsOf } from './records.js';
import { loadFont } from './registry.js';
import { Versions } from './versions.js';
import type { Request } from './views/context.js';
import type { Stage } from './views/stage.js';

/** Where a step led: to another page, to an error on this one, or nowhere else. */
export type Moved = 'page' | 'error' | null;

/** What the flow needs of the element around it. */
export interface FlowHost {
  /** What the element's properties ask for now. */
  readonly wanted: () => Omit<Wanted, 'own'>;
  /** Says whether the host handles it. */
  readonly tell: (fact: Fact) => boolean;
  /** Draws again; `moved` says where focus belongs. */
  readonly changed: (moved: Moved) => void;
}

/** One session from loading to completion: takes requests, steps the session, and says what happened. */
export class Flow {
  session: Session | null = null;
  prepared: Prepared | null = null;
  stage: Stage | null = { kind: 'loading' };
  adjustments: Adjustments = defaultAdjustments;
  readonly #versions = new Versions();
  /** What the person changed last on this page, to be said once. */
  changed: Partial<Adjustments> | null = null;
  /** Resolves when the latest load is done, well or not. */
  loading: Promise<void> = Promise.resolve();
  /** Set when the person chose English because their language has no words for a measure. */
  #wordingLanguage: string | null = null;
  /** What the person chose for themselves: it holds against whatever the host sets. */
  #own: Partial<Adjustments> = {};
  #turn = 0;
  /** Where focus belongs when loading is done: kept when a later load overtakes the one that a person asked for. */
  #then: Moved = null;

  constructor(private readonly host: FlowHost) {}

  /**
   * Loads what the host wants. A later call wins over an earlier one that is still under way. When it fails in the middle
   * of a session, the person goes on with what is there.
   */
  load(then: Moved = null): Promise<void> {
    const wanted = { ...this.host.wanted(), own: this.#own };
    this.#then = then ?? this.#then;
    if (wanted.measures.length > 0) this.loading = this.#load(wanted);
    return this.loading;
  }

  async #load(wanted: Wanted): Promise<void> {
    const turn = ++this.#turn;
    const wordingLanguage = this.#wordingLanguage ?? wanted.wordingLanguage;
    const prepared = await prepare({ ...wanted, wordingLanguage }, this.fail).catch((error: unknown) => {
      this.fail('not-loaded', error);
      return null;
    });
    if (turn !== this.#turn) return;
    if (prepared) this.#use(prepared, wanted);
    else if (!this.session) this.stage = { kind: 'failed' };
    this.host.changed(this.#then);
    this.#then = null;
  }

  #use(prepared: Prepared, wanted: Wanted): void {
    this.prepared = prepared;
    this.stage = obstacle(prepared, wanted, this.fail);
    if (!this.stage) this.#begin(prepared, versionsAsked(prepared, wanted), wanted.answers);
  }

  /** Forgets every answer and begins again. */
  async reset(): Promise<void> {
    this.session = null;
    await this.load();
  }

  readonly handle = (request: Request): void => {
    switch (request.kind) {
      case 'retry':
        void this.load('page');
        break;
      case 'use-english':
        this.#wordingLanguage = 'en';
        void this.load('page');
        break;
      case 'not-loaded':
        this.fail('not-loaded', new Error(`${request.address} could not be loaded.`));
        break;
      case 'adjust':
        this.#change(request.change);
        break;
      default:
        this.#advance(request);
    }
  };

  /** The record of each measure, in order, once the person has finished. */
  records(): readonly MeasureRecord[] {
    const { session, prepared, adjustments } = this;
    return prepared && session?.page === 'completion' ? recordsOf(session, { ...prepared, adjustments }) : [];
  }

  /**
   * Starts; or goes on, when the same measures come back in other words or with other adjustments. In another version they
   * are other questions: it starts again, and keeps the answers that fit.
   */
  #begin({ measures, adjustments, help }: Prepared, versions: Session['versions'], given: Wanted['answers']): void {
    const { session } = this;
    const same = session?.measures.map(({ id }) => id).join() === measures.map(({ id }) => id).join();
    if (!session || !same || this.#versions.differ(versions)) {
      if (!help && measures.some(({ flags }) => flags.length > 0)) warnOfNoHelp();
      const answers = fittingAnswers(measures, versions, session && same ? session.answers : given, this.fail);
      this.session = start(measures, { versions, answers, at: now() });
      this.#versions.begin(versions);
    }
    this.#adjust(adjustments);
  }

  /** What a person changes shows at once; what it needs beside is loaded, and shows when it is there. */
  #change(change: Partial<Adjustments>): void {
    const before = this.adjustments;
    this.#own = { ...this.#own, ...change };
    this.changed = change;
    this.#adjust({ ...before, ...change });
    this.host.changed(null);
    if (!sameBeside(before, this.adjustments)) void this.load();
  }

  #adjust(adjustments: Adjustments): void {
    const { session, prepared } = this;
    const { font } = this.adjustments;
    this.adjustments = adjustments;
    if (adjustments.font !== font && adjustments.font === 'hyperlegible')
      // Until it is there, and where it never comes, the words are in another font.
      void loadFont().catch((error: unknown) => {
        this.fail('font-not-loaded', error);
      });
    if (!session || !prepared || session.page === 'completion') return;
    const delivery = deliveryOf({ adjustments, easyRead: prepared.easyRead });
    this.session = step(session, { kind: 'deliver', delivery });
    this.#version();
  }

  /** What is recorded and scored is the version that the person is given. */
  #version(): void {
    const { prepared, adjustments } = this;
    for (const { id } of this.session?.measures ?? []) {
      const version = prepared && this.#versions.of(id, { prepared, adjustments });
      if (!this.session || !version || this.session.versions[id] === version) continue;
      this.session = step(this.session, { kind: 'version', measure: id, version });
    }
  }

  #advance(event: SessionEvent): void {
    const before = this.session;
    if (!before || before.page === 'completion') return;
    const after = step(before, timed(called(event, this.host.tell)));
    this.session = after;
    this.changed = null;
    if (event.kind === 'answer' || event.kind === 'clear' || event.kind === 'skip') {
      if (!this.adjustments.signed) this.#versions.inWords(event.measure);
      this.#version();
      for (const fact of answerFacts(before, this.session, event.measure, event.item)) this.host.tell(fact);
    }
    this.host.changed(moved(before, after));
    const [first, ...others] = this.records();
    if (first) this.host.tell({ name: 'iapt-completed', detail: { record: first, records: [first, ...others] } });
  }

  /** `clip` names the measure of a clip that failed: there the person had the words alone. */
  readonly fail = (code: FailureCode, error: unknown, clip?: string): void => {
    if (clip !== undefined) {
      this.#versions.inWords(clip);
      this.#version();
    }
    this.host.tell({ name: 'iapt-failed', detail: { code, error } });
  };
}

/** Events that keep no time. */
const timeless: readonly SessionEvent['kind'][] = ['answer', 'clear', 'part', 'practise', 'circumstances', 'deliver'];

/** The engine has no clock: the time is written onto every event that can keep it. */
function timed(event: SessionEvent): SessionEvent {
  return timeless.includes(event.kind) ? event : ({ ...event, at: now() } as SessionEvent);
}

function moved(before: Session, after: Session): Moved {
  if (after.page !== before.page) return 'page';
  return after.attempted === before.attempted ? null : 'error';
}

function now(): string {
  return new Date().toISOString();
}
