import { defaultAdjustments, deliveryOf, type Adjustments } from '@iapt-elements/adaptations';
import { sameBeside } from './beside.js';
import {
  checkAnswer,
  start,
  step,
  type Answers,
  type Measure,
  type MeasureRecord,
  type Score,
  type Session,
  type SessionEvent,
} from '@iapt-elements/engine';
import { answerFacts, type Fact, type FailureCode } from './facts.js';
import { obstacle, prepare, type Prepared, type Wanted } from './prepare.js';
import { recordsOf, scoresOf, scoringOf } from './records.js';
import { loadFont } from './registry.js';
import type { Request } from './views/context.js';
import type { Stage } from './views/stage.js';

/** Where a step led: to another page, to an error on this one, or nowhere else. */
export type Moved = 'page' | 'error' | null;

/** What the flow needs of the element around it. */
export interface FlowHost {
  /** What the element's properties ask for now. */
  readonly wanted: () => Omit<Wanted, 'own'>;
  readonly tell: (fact: Fact) => void;
  /** Draws again; `moved` says where focus belongs. */
  readonly changed: (moved: Moved) => void;
}

/** One session from loading to completion: takes requests, steps the session, and says what happened. */
export class Flow {
  session: Session | null = null;
  prepared: Prepared | null = null;
  stage: Stage | null = { kind: 'loading' };
  adjustments: Adjustments = defaultAdjustments;
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
    const prepared = await prepare({ ...wanted, wordingLanguage }, this.#fail).catch((error: unknown) => {
      this.#fail('not-loaded', error);
      return null;
    });
    if (turn !== this.#turn) return;
    if (prepared) this.#use(prepared, wanted);
    else if (!this.session) this.stage = { kind: 'failed' };
    this.host.changed(this.#then);
    this.#then = null;
  }

  #use(prepared: Prepared, { demonstration, answers }: Wanted): void {
    this.prepared = prepared;
    this.stage = obstacle(prepared, demonstration, this.#fail);
    if (!this.stage) this.#begin(prepared, answers);
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
      case 'adjust':
        this.#change(request.change);
        break;
      default:
        this.#advance(request);
    }
  };

  /** The record of each measure, in order, once the person has finished. */
  records(): readonly MeasureRecord[] {
    const { session } = this;
    const shown = this.#shown();
    return shown && session?.page === 'completion' ? recordsOf(session, shown) : [];
  }

  /** The score of each measure so far, in order. */
  scores(): readonly Score[] {
    const { session } = this;
    const shown = this.#shown();
    return session && shown ? scoresOf(session, shown) : [];
  }

  /** What was loaded, with the adjustments as they are now. */
  #shown(): Prepared | null {
    return this.prepared && { ...this.prepared, adjustments: this.adjustments };
  }

  /** Starts; or goes on, when the same measures come back in other words or with other adjustments. */
  #begin({ measures, adjustments, help }: Prepared, given: Wanted['answers']): void {
    const goesOn = this.session?.measures.map(({ id }) => id).join() === measures.map(({ id }) => id).join();
    if (!goesOn) {
      if (!help && measures.some(({ flags }) => flags.length > 0)) warnOfNoHelp();
      const answers = this.#fitting(measures, given);
      this.session = start(measures, { answers, at: now() });
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
        this.#fail('font-not-loaded', error);
      });
    if (!session || !prepared || session.page === 'completion') return;
    const delivery = deliveryOf({ adjustments, easyRead: prepared.easyRead });
    this.session = step(session, { kind: 'deliver', delivery });
  }

  #advance(event: SessionEvent): void {
    const before = this.session;
    if (!before || before.page === 'completion') return;
    const after = step(before, timed(event));
    this.session = after;
    this.changed = null;
    if (event.kind === 'answer' || event.kind === 'clear' || event.kind === 'skip') {
      const { measure, item } = event;
      const shown = this.#shown();
      const scoring = shown ? scoringOf(shown, measure) : {};
      for (const fact of answerFacts(before, after, measure, item, scoring)) this.host.tell(fact);
    }
    this.host.changed(moved(before, after));
    const [first, ...others] = this.records();
    if (first) this.host.tell({ name: 'iapt-completed', detail: { record: first, records: [first, ...others] } });
  }

  /** The given answers that fit their measure. One that does not is refused alone: it costs no other answer. */
  #fitting(measures: readonly Measure[], all: Wanted['answers']): Record<string, Answers> {
    const fits = (measure: Measure, code: string, answer: unknown): boolean => {
      try {
        checkAnswer(measure, code, answer);
        return true;
      } catch (error) {
        this.#fail('answers-refused', error);
        return false;
      }
    };
    const fitting = (measure: Measure) => {
      const given = Object.entries(all[measure.id] ?? {});
      return Object.fromEntries(given.filter(([code, answer]) => fits(measure, code, answer)));
    };
    return Object.fromEntries(measures.map((measure) => [measure.id, fitting(measure)]));
  }

  readonly #fail = (code: FailureCode, error: unknown): void => {
    this.host.tell({ name: 'iapt-failed', detail: { code, error } });
  };
}

let warned = false;

function warnOfNoHelp(): void {
  if (!warned)
    console.warn('iapt-elements: without "help", a risk answer leads to national contacts, not to the service.');
  warned = true;
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
