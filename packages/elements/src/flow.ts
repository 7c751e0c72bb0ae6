import { defaultAdjustments, deliveryOf, type Adjustments } from '@iapt-elements/adaptations';
import { step, type MeasureRecord, type Session, type SessionEvent } from '@iapt-elements/engine';
import { sameBeside } from './beside.js';
import { begun, optionalAsked } from './begun.js';
import { timed } from './clock.js';
import { Drafting } from './drafting.js';
import { answerFacts, called, type FailureCode } from './facts.js';
import { moved, type FlowHost, type Moved } from './flow-host.js';
import { confidential, obstacle, versionsAsked } from './obstacle.js';
import { prepare, type Prepared, type Wanted } from './prepare.js';
import { ReadLanguage } from './read-language.js';
import { modeOf, recordsOf } from './records.js';
import { wantFont } from './wanted-font.js';
import { Versions } from './versions.js';
import type { Request, Unfit } from './views/context.js';
import type { Stage } from './views/stage.js';

/** One session from loading to completion: takes requests, steps the session, and says what happened. */
export class Flow {
  session: Session | null = null;
  prepared: Prepared | null = null;
  stage: Stage | null = { kind: 'loading' };
  readonly language = new ReadLanguage();
  adjustments: Adjustments = defaultAdjustments;
  readonly #versions = new Versions();
  readonly draft = new Drafting(this);
  /** What the person changed last on this page, to be said once. */
  changed: Partial<Adjustments> | null = null;
  /** A field whose text cannot be kept: the text stays on the page, and goes nowhere else. */
  unfit: Unfit | null = null;
  /** Resolves when the latest load is done, well or not. */
  loading: Promise<void> = Promise.resolve();
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

  constructor(readonly host: FlowHost) {}

  /**
   * Loads what the host wants. A later call wins over an earlier one that is still under way. When it fails in the middle
   * of a session, the person goes on with what is there.
   */
  load(then: Moved = null): Promise<void> {
    const wanted = this.#wanted();
    this.#then = then ?? this.#then;
    if (wanted && wanted.measures.length > 0) this.loading = this.#load(wanted);
    return this.loading;
  }

  /** `null` = it cannot be said what is to be asked. */
  #wanted(): Wanted | null {
    const own = this.#clinicianLeft ? { ...this.#own, support: 'alone' as const } : this.#own;
    try {
      const wanted = this.host.wanted();
      return { ...wanted, own, inEnglish: this.language.isInEnglish(wanted.language) };
    } catch (error) {
      this.fail('descriptor-refused', error);
      this.stage = { kind: 'failed' };
      return null;
    }
  }

  async #load(wanted: Wanted): Promise<void> {
    const turn = ++this.#turn;
    this.language.asked = wanted.language;
    const prepared = await prepare(wanted, this.fail).catch((error: unknown) => {
      this.fail('not-loaded', error);
      return null;
    });
    if (turn !== this.#turn) return;
    if (prepared) this.#use(prepared, wanted);
    else if (!this.session) this.stage = { kind: 'failed' };
    await this.draft.begin(wanted.draft);
    this.host.changed(this.#then);
    this.#then = null;
  }

  #use(prepared: Prepared, wanted: Wanted): void {
    this.prepared = prepared;
    this.language.shows(prepared.words.language);
    this.stage = obstacle(prepared, wanted, this.fail);
    if (this.stage) return;
    this.#begin(prepared, wanted);
    this.#guard();
  }

  /** Forgets every answer and begins again. */
  async reset(then: Moved = null): Promise<void> {
    this.session = null;
    this.unfit = null;
    this.draft.pause = null;
    this.#clinicianLeft = false;
    await this.load(then);
  }

  readonly handle = (request: Request): void => {
    switch (request.kind) {
      case 'retry':
      case 'use-english':
        if (request.kind === 'use-english') this.language.chooseEnglish();
        void this.load('page');
        break;
      case 'not-loaded':
        this.fail('not-loaded', new Error(`${request.address} could not be loaded.`));
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
      case 'draft':
        this.draft.handle(request.wish);
        break;
      default:
        this.#advance(request);
    }
  };

  /** The record of each measure, in order, once the person has finished. What changes after that is not in it. */
  records(): readonly MeasureRecord[] {
    return this.session?.page === 'completion' ? this.#records : [];
  }

  /** Once they are handed over, nothing of the answers is left here. */
  forget(): void {
    this.#records = [];
    if (this.session) this.session = Object.freeze({ ...this.session, answers: {}, parts: {}, practised: {} });
  }

  /** Whether somebody answers for the person: then there is no score. */
  get isProxy(): boolean {
    return modeOf(this.adjustments) === 'proxy';
  }

  /**
   * Starts; or goes on, when the same measures come back in other words or with other adjustments. In another version they
   * are other questions: it starts again, and keeps the answers that fit and what was said of who is there.
   */
  #begin(prepared: Prepared, wanted: Wanted): void {
    const versions = versionsAsked(prepared, wanted);
    const same = this.session?.measures.map(({ id }) => id).join() === prepared.measures.map(({ id }) => id).join();
    const before = same ? this.session : null;
    if (!before || this.#versions.differ(versions)) {
      this.session = begun(prepared, versions, before ?? { ...wanted, ...prepared }, this.fail);
      this.#versions.begin(versions);
    }
    const told = JSON.stringify(prepared.circumstances);
    if (before && told !== this.#told) this.#step({ kind: 'circumstances', change: prepared.circumstances });
    this.#told = told;
    this.#step({ kind: 'optional', items: optionalAsked(prepared) });
    this.#adjust(prepared.adjustments);
  }

  /** What a person changes shows at once; what it needs beside is loaded, and shows when it is there. */
  #change(change: Partial<Adjustments>): void {
    const before = this.adjustments;
    this.#own = { ...this.#own, ...change };
    this.changed = change;
    this.#adjust({ ...before, ...change });
    this.#guard();
    this.host.changed(null);
    if (!sameBeside(before, this.adjustments)) void this.load();
  }

  #adjust(adjustments: Adjustments): void {
    const { prepared, session } = this;
    if (adjustments.font !== this.adjustments.font) wantFont(adjustments, this.fail);
    // Who answered with whom is settled when they have finished.
    const { support } = session?.page === 'completion' ? this.adjustments : adjustments;
    this.adjustments = { ...adjustments, support };
    if (!prepared) return;
    this.#step({ kind: 'deliver', delivery: deliveryOf({ ...prepared, adjustments }, prepared.circumstances) });
    this.#version();
  }

  /** A step that the host asks for: none is made once the person has finished. */
  #step(event: SessionEvent): void {
    if (this.session && this.session.page !== 'completion') this.session = step(this.session, event);
  }

  /** What is recorded and scored is the version that the person is given. */
  #version(): void {
    const { session, prepared, adjustments } = this;
    const steps = session && prepared ? this.#versions.steps(session, { prepared, adjustments }) : [];
    for (const event of steps) this.#step(event);
  }

  /** Confidential questions are not asked while the clinician is there. */
  #guard(): void {
    const { session, prepared, adjustments, stage } = this;
    const refused = session && prepared && confidential(session, modeOf(adjustments), prepared.wording);
    if (refused && stage?.kind !== 'confidential') this.fail('confidential-refused', refused.error);
    if (refused) this.stage = refused.stage;
    else if (stage?.kind === 'confidential') this.stage = null;
  }

  #advance(event: SessionEvent): void {
    const before = this.session;
    if (!before || before.page === 'completion') return;
    const after = step(before, timed(called(event, this.host.tell)));
    this.session = after;
    this.changed = null;
    this.language.changed = false;
    if (after.page !== before.page) this.unfit = null;
    this.#guard();
    if (event.kind === 'answer' || event.kind === 'clear' || event.kind === 'skip') {
      if (!this.adjustments.signed) this.#versions.inWords(event.measure);
      this.#version();
      const { measure, item } = event;
      answerFacts(before, this.session, measure, item, modeOf(this.adjustments)).forEach(this.host.tell);
    }
    this.draft.keep(this.session);
    if (after.page === 'completion') this.#finish(after);
    this.host.changed(moved(before, after));
    const [first, ...others] = this.records();
    if (!first) return;
    this.host.tell({ name: 'iapt-completed', detail: { record: first, records: [first, ...others] } });
    void this.draft.clear();
  }

  #finish(session: Session): void {
    if (this.prepared) this.#records = recordsOf(session, this.prepared, this.adjustments);
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
