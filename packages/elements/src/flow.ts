import { defaultAdjustments, type Adjustments } from '@iapt-elements/adaptations';
import {
  checkAnswer,
  record,
  start,
  step,
  type Answers,
  type Measure,
  type MeasureRecord,
  type Session,
  type SessionEvent,
} from '@iapt-elements/engine';
import { answerFacts, type Fact, type FailureCode } from './facts.js';
import { obstacle, prepare, type Prepared, type Wanted } from './prepare.js';
import { kit } from './kit.js';
import type { Request } from './views/context.js';
import type { Stage } from './views/stage.js';

/** Where a step led: to another page, to an error on this one, or nowhere else. */
export type Moved = 'page' | 'error' | null;

/** What the flow needs of the element around it. */
export interface FlowHost {
  /** What the element's properties ask for now. */
  readonly wanted: () => Wanted;
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
  /** Set when the person chose English because their language has no words for a measure. */
  #wordingLanguage: string | null = null;
  #turn = 0;

  constructor(private readonly host: FlowHost) {}

  /** Loads what the host wants. A later call wins over an earlier one that is still under way. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    const wanted = this.host.wanted();
    const wordingLanguage = this.#wordingLanguage ?? wanted.wordingLanguage;
    const prepared = await prepare({ ...wanted, wordingLanguage }, this.#fail).catch((error: unknown) => {
      this.#fail('not-loaded', error);
      return null;
    });
    if (turn !== this.#turn) return;
    this.prepared = prepared ?? this.prepared;
    this.stage = prepared ? obstacle(prepared, wanted.demonstration, this.#fail) : { kind: 'failed' };
    if (prepared && !this.stage) this.#begin(prepared, wanted.answers);
    this.host.changed(null);
  }

  /** Forgets every answer and begins again. */
  async reset(): Promise<void> {
    this.session = null;
    await this.load();
  }

  readonly handle = (request: Request): void => {
    switch (request.kind) {
      case 'retry':
        void this.load();
        break;
      case 'use-english':
        this.#wordingLanguage = 'en';
        void this.load();
        break;
      case 'adjust':
        this.#adjust({ ...this.adjustments, ...request.change });
        this.host.changed(null);
        break;
      default:
        this.#advance(request);
    }
  };

  /** The record of each measure, in order, once the person has finished. */
  records(): readonly MeasureRecord[] {
    const { session, prepared } = this;
    if (!prepared || session?.page !== 'completion') return [];
    return session.measures.flatMap(({ id }) => {
      const wording = prepared.wording[id];
      if (!wording) return [];
      const { language, version, status, checksum } = wording;
      const context = { kit, language, version, wording: { status, checksum }, adjustments: this.adjustments };
      return [record(session, id, context)];
    });
  }

  /** Starts; or goes on, when the same measures come back in other words or with other adjustments. */
  #begin({ measures, adjustments }: Prepared, given: Wanted['answers']): void {
    const goesOn = this.session?.measures.map(({ id }) => id).join() === measures.map(({ id }) => id).join();
    if (!goesOn) {
      const answers = this.#fitting(measures, given);
      this.session = start(measures, { pace: adjustments.pace, answers, at: now() });
    }
    this.#adjust(adjustments);
  }

  #adjust(adjustments: Adjustments): void {
    const { session } = this;
    this.adjustments = adjustments;
    if (!session || session.page === 'completion' || session.pace === adjustments.pace) return;
    this.session = step(session, { kind: 'pace', pace: adjustments.pace });
  }

  #advance(event: SessionEvent): void {
    const before = this.session;
    if (!before || before.page === 'completion') return;
    const after = step(before, timed(event));
    this.session = after;
    if (event.kind === 'answer' || event.kind === 'skip') {
      for (const fact of answerFacts(before, after, event.measure, event.item)) this.host.tell(fact);
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

/** The engine has no clock: the time is written onto the events that keep it. */
function timed(event: SessionEvent): SessionEvent {
  return event.kind === 'next' || event.kind === 'skip' || event.kind === 'finish' ? { ...event, at: now() } : event;
}

function moved(before: Session, after: Session): Moved {
  if (after.page !== before.page) return 'page';
  return after.attempted === before.attempted ? null : 'error';
}

function now(): string {
  return new Date().toISOString();
}
