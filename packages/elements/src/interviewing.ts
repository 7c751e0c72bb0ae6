import { defaultAdjustments, differences, type Adjustments } from '@iapt-elements/adaptations';
import {
  givenScores,
  resumedScreening,
  savedScreening,
  screeningRecord,
  startScreening,
  stepScreening,
  type Screening,
  type ScreeningContext,
  type ScreeningEvent,
} from '@iapt-elements/engine/screening';
import { now } from './clock.js';
import type { Fact, FailureCode } from './facts.js';
import type { Words } from './i18n.js';
import { kit } from './kit.js';
import { checkedAdjustments, loadWords } from './registry.js';
import { loadPromptWords, type PromptWords } from './screening-words.js';
import type { Signing } from './signing.js';
import { wantFont } from './wanted-font.js';

/** What the element's properties ask for now, unchecked. */
export interface Wished {
  /** BCP 47, of the kit. */
  readonly language: string;
  /** Language of the prompts: it may be one that only prompts were brought in. */
  readonly promptLanguage: string;
  readonly adjustments: unknown;
  readonly records: unknown;
  readonly demonstration: boolean;
}

export interface InterviewHost {
  readonly wished: () => Wished;
  readonly tell: (fact: Fact) => void;
  /** Draws again; `moved` = another page is shown. */
  readonly changed: (moved: boolean) => void;
}

/** Everything that must be there before the first prompt. */
export interface Room {
  readonly words: Words;
  readonly prompts: PromptWords;
  /** The language that there are no prompts in: others stand for them. */
  readonly lacking: string | null;
  /** In the interpreter's language; `null` = no interpreter, or no prompts in it. */
  readonly beside: PromptWords | null;
  readonly adjustments: Adjustments;
  readonly descriptors: ScreeningContext['descriptors'];
  /** `null` = nothing is signed. */
  readonly signing: Signing | null;
}

/** One interview from loading on: loads what it needs, takes events, and says what happened. */
export class Interviewing {
  failed = false;
  room: Room | null = null;
  screening: Screening | null = null;
  /** Resolves when the latest load is done, well or not. */
  loading: Promise<void> = Promise.resolve();
  #turn = 0;
  #waiting: unknown = null;

  constructor(
    private readonly host: InterviewHost,
    private readonly signing: () => Promise<Signing>,
  ) {}

  /** Loads what the host wishes. An interview that has begun stays. */
  load(): Promise<void> {
    this.loading = this.#load(++this.#turn);
    return this.loading;
  }

  async #load(turn: number): Promise<void> {
    try {
      const [room, { screeningPrompts }] = await Promise.all([
        this.#loadRoom(),
        import('@iapt-elements/measures/screening'),
      ]);
      if (turn !== this.#turn) return;
      this.room = room;
      this.failed = false;
      this.screening ??= startScreening(screeningPrompts, [], now());
      this.#takeUp();
      this.take();
    } catch (error) {
      if (turn !== this.#turn) return;
      this.failed = true;
      this.fail('not-loaded', error);
    }
    this.host.changed(false);
  }

  async #loadRoom(): Promise<Room> {
    const { language, promptLanguage, adjustments: given, demonstration } = this.host.wished();
    const adjustments = await checkedAdjustments(given).catch((error: unknown) => {
      this.fail('adjustments-refused', error);
      return defaultAdjustments;
    });
    const { interpreter, signed } = adjustments;
    wantFont(adjustments, this.fail);
    const [words, own, english, beside, signing, { screeningDescriptors: descriptors }] = await Promise.all([
      loadWords(language, 'clinician'),
      loadPromptWords(promptLanguage),
      loadPromptWords('en'),
      interpreter === null ? null : loadPromptWords(interpreter),
      signed ? this.signing() : null,
      import('@iapt-elements/measures/screening'),
    ]);
    await signing?.load(language, demonstration);
    const fit = [own, english].find((each) => each && isShown(each, demonstration));
    if (!fit) throw new Error('There are no screening prompts to show.');
    const isPaired = beside && isShown(beside, demonstration) && beside.wording.language !== fit.wording.language;
    const lacking = fit === own ? null : promptLanguage;
    return { words, prompts: fit, lacking, beside: isPaired ? beside : null, adjustments, descriptors, signing };
  }

  /** Takes up an interview that was kept. One that cannot be used is refused, and the one shown stays. */
  open(interview: unknown): void {
    this.#waiting = interview;
    if (this.screening) this.#takeUp();
    this.host.changed(false);
  }

  #takeUp(): void {
    const interview = this.#waiting;
    this.#waiting = null;
    if (!this.screening || interview === null || interview === undefined) return;
    try {
      const { screening, lost } = resumedScreening(this.screening.graph, interview);
      for (const error of lost) this.fail('interview-refused', error);
      this.screening = screening;
    } catch (error) {
      this.fail('interview-refused', error);
    }
  }

  /** Takes the records that the host has. An interview that is finished keeps those that it was held with. */
  take(): void {
    const { records } = this.host.wished();
    if (!this.screening || records === null || this.screening.page === 'completion') return;
    try {
      const measures = [...new Set(this.screening.graph.nodes.flatMap(({ scores = [] }) => scores))];
      this.screening = stepScreening(this.screening, { kind: 'given', given: givenScores(records, measures) });
    } catch (error) {
      this.fail('records-refused', error);
    }
  }

  readonly handle = (event: ScreeningEvent): void => {
    const { screening: before } = this;
    if (!before) return;
    const timed = event.kind === 'finish' ? { ...event, at: now() } : event;
    const screening = stepScreening(before, timed);
    this.screening = screening;
    const interview = savedScreening(screening);
    this.host.tell({ name: 'iapt-screening-changed', detail: { interview } });
    if (event.kind === 'finish')
      this.host.tell({ name: 'iapt-screening-completed', detail: { record: this.record(screening), interview } });
    this.host.changed(screening.page !== before.page);
  };

  readonly fail = (code: FailureCode, error: unknown): void => {
    this.host.tell({ name: 'iapt-failed', detail: { code, error } });
  };

  private record(screening: Screening) {
    if (!this.room) throw new Error('There is no record before everything is loaded.');
    const { prompts, beside, adjustments, descriptors } = this.room;
    const { language, status, checksum } = prompts.wording;
    const { interpreter } = adjustments;
    return screeningRecord(screening, {
      kit,
      language,
      wording: { status, checksum },
      adjustments: differences(adjustments),
      interpreter: interpreter === null ? null : { language: interpreter, words: beside?.wording.status ?? 'none' },
      descriptors,
    });
  }
}

/** Sample words only where somebody asked for a demonstration. */
function isShown({ wording }: PromptWords, demonstration: boolean): boolean {
  return demonstration || wording.status !== 'demonstration';
}
