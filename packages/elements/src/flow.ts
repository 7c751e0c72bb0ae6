import { defaultAdjustments, deliveryOf, type Adjustments } from '@iapt-elements/adaptations';
import { sameBeside } from './beside.js';
import { start, step, type MeasureRecord, type Session, type SessionEvent } from '@iapt-elements/engine';
import { answerFacts, type Fact, type FailureCode } from './facts.js';
import { obstacle, prepare, type Prepared, type Wanted } from './prepare.js';
import { now, timed } from './clock.js';
import { refusal } from './confidential.js';
import { fittingAnswers } from './fitting.js';
import { modeOf, recordsOf } from './records.js';
import type { Request, Unfit } from './views/context.js';
import type { Stage } from './views/stage.js';
import { warnOfNoHelp } from './without-help.js';

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
  /** A field whose text cannot be kept: the text stays on the page, and goes nowhere else. */
  unfit: Unfit | null = null;
  /** Resolves when the latest load is done, well or not. */
  loading: Promise<void> = Promise.resolve();
  /** Set when the person chose English because their language has no words for a measure. */
  #wordingLanguage: string | null = null;
  /** What the person chose for themselves: it holds against whatever the host sets. */
  #own: Partial<Adjustments> = {};
  /** Set when the person said that they answer alone now: until they have finished, whatever the host's profile says. */
  #clinicianLeft = false;
  /** What the host has said of who is there: what a person changes holds until the host says something else. */
  #told = '';
  #records: readonly MeasureRecord[] = [];
  #turn = 0;
  /** Where focus belongs when loading is done: kept when a later load overtakes the one that a person asked for. */
  #then: Moved = null;

  constructor(private readonly host: FlowHost) {}

  /**
   * Loads what the host wants. A later call wins over an earlier one that is still under way. When it fails in the middle
   * of a session, the person goes on with what is there.
   */
  load(then: Moved = null): Promise<void> {
    const own = this.#clinicianLeft ? { ...this.#own, support: 'alone' as const } : this.#own;
    const wanted = { ...this.host.wanted(), own };
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
    if (this.stage) return;
    this.#begin(prepared, answers);
    this.#guard();
  }

  /** Forgets every answer and begins again. */
  async reset(): Promise<void> {
    this.session = null;
    this.unfit = null;
    this.#clinicianLeft = false;
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
      case 'unfit':
        this.unfit = request.field;
        this.host.changed('error');
        break;
      case 'clinician-left':
        this.#clinicianLeft = true;
        this.#advance({ kind: 'circumstances', change: { supporter: null, support: [] } });
        void this.load('page');
        break;
      default:
        this.#advance(request);
    }
  };

  /** The record of each measure, in order, once the person has finished. What changes after that is not in it. */
  records(): readonly MeasureRecord[] {
    return this.session?.page === 'completion' ? this.#records : [];
  }

  /** Whether somebody answers for the person: then there is no score. */
  get isProxy(): boolean {
    return modeOf(this.adjustments) === 'proxy';
  }

  /** Starts; or goes on, when the same measures come back in other words or with other adjustments. */
  #begin({ measures, adjustments, help, circumstances }: Prepared, given: Wanted['answers']): void {
    const goesOn = this.session?.measures.map(({ id }) => id).join() === measures.map(({ id }) => id).join();
    if (!goesOn) {
      if (!help) warnOfNoHelp(measures);
      const answers = fittingAnswers(measures, given, this.#fail);
      this.session = start(measures, { answers, circumstances, at: now() });
    }
    const told = JSON.stringify(circumstances);
    if (goesOn && told !== this.#told) this.#step({ kind: 'circumstances', change: circumstances });
    this.#told = told;
    this.#adjust(adjustments);
  }

  /** What a person changes shows at once; what it needs beside is loaded, and shows when it is there. */
  #change(change: Partial<Adjustments>): void {
    const before = this.adjustments;
    this.#own = { ...this.#own, ...change };
    this.#adjust({ ...before, ...change });
    this.#guard();
    this.host.changed(null);
    if (!sameBeside(before, this.adjustments)) void this.load();
  }

  #adjust(adjustments: Adjustments): void {
    const { prepared, session } = this;
    // Who answered with whom is settled when they have finished.
    const { support } = session?.page === 'completion' ? this.adjustments : adjustments;
    this.adjustments = { ...adjustments, support };
    if (!prepared) return;
    const delivery = deliveryOf({ adjustments, easyRead: prepared.easyRead }, prepared.circumstances);
    this.#step({ kind: 'deliver', delivery });
  }

  /** A step that the host asks for: none is made once the person has finished. */
  #step(event: SessionEvent): void {
    const { session } = this;
    if (session && session.page !== 'completion') this.session = step(session, event);
  }

  /** Confidential questions are not asked while the clinician is there. */
  #guard(): void {
    const { session, prepared, adjustments, stage } = this;
    const refused = session && prepared && refusal(session, modeOf(adjustments), prepared.wording);
    if (refused && stage?.kind !== 'confidential') this.#fail('confidential-refused', refused.error);
    if (refused) this.stage = refused.stage;
    else if (stage?.kind === 'confidential') this.stage = null;
  }

  #advance(event: SessionEvent): void {
    const before = this.session;
    if (!before || before.page === 'completion') return;
    const after = step(before, timed(event));
    this.session = after;
    if (after.page !== before.page) this.unfit = null;
    this.#guard();
    if (event.kind === 'answer' || event.kind === 'clear' || event.kind === 'skip')
      answerFacts(before, after, event.measure, event.item, modeOf(this.adjustments)).forEach(this.host.tell);
    if (after.page === 'completion') this.#finish(after);
    this.host.changed(moved(before, after));
    const [first, ...others] = this.records();
    if (first) this.host.tell({ name: 'iapt-completed', detail: { record: first, records: [first, ...others] } });
  }

  #finish(session: Session): void {
    const { prepared, adjustments } = this;
    this.#records = prepared ? recordsOf(session, prepared, adjustments) : [];
  }

  readonly #fail = (code: FailureCode, error: unknown): void => {
    this.host.tell({ name: 'iapt-failed', detail: { code, error } });
  };
}

function moved(before: Session, after: Session): Moved {
  if (after.page !== before.page) return 'page';
  return after.attempted === before.attempted ? null : 'error';
}
