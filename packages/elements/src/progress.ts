import {
  isConfidential,
  OutcomeError,
  progress,
  referralOutcome,
  type Measure,
  type MeasureRecord,
  type ProblemDescriptorId,
  type ReferralOutcome,
  type Ruleset,
} from '@iapt-elements/engine';
import { LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { tell, type FailureCode } from './facts.js';
import { patientWords, type Words } from './i18n.js';
import { json } from './json.js';
import { languageAround } from './language-around.js';
import { ChartSound } from './listening.js';
import { readableRecords, type ReadableRecord } from './progress-records.js';
import { loadMeasure, loadWords, nearestLanguage } from './registry.js';
import { page as pageStyles } from './styles/page.js';
import { progress as progressStyles } from './styles/progress.js';
import { scripts } from './styles/scripts.js';
import { tokens } from './styles/tokens.js';
import type { MeasureOverTime, ProgressAudience, ProgressContext } from './views/progress/context.js';
import { progressPage } from './views/progress/page.js';

/**
 * Shows how the scores of a referral went: each measure in sentences, as a line and as a table, with its threshold and the
 * change that is reliable; and where the referral stands by the national rules, with why. For a patient it says only the
 * scores and that lower is better.
 *
 * ```html
 * <iapt-progress descriptor="ptsd"></iapt-progress>
 * <script type="module">
 *   document.querySelector('iapt-progress').records = await recordsOfTheReferral();
 * </script>
 * ```
 *
 * @fires {CustomEvent<Facts['iapt-failed']>} iapt-failed - Something given could not be used (`records-refused`, `descriptor-refused`, `confidential-refused`) or loaded (`not-loaded`). --bubbles --composed
 * @csspart page - The whole surface.
 * @csspart heading - Its heading.
 * @csspart outcome - Where the referral stands.
 * @csspart measure - One measure.
 * @csspart summary - What its line says, in sentences.
 * @csspart chart - The drawing of the line.
 * @csspart table - Every score of it.
 * @csspart listen - The button that begins and ends listening to the chart.
 * @csspart warning - Something that a reader of the outcome must know.
 * @cssproperty --iapt-text - Text.
 * @cssproperty --iapt-surface - Surface behind the text.
 * @cssproperty --iapt-font - Font family. Defaults to the page's.
 * @tag iapt-progress
 */
export class IaptProgress extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    lang: {},
    records: { converter: json },
    descriptor: {},
    ruleset: {},
    audience: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    words: { state: true },
    loaded: { state: true },
  };
  static override readonly styles = [tokens, pageStyles, progressStyles, scripts];

  /** BCP 47 language of the words. Without it, the language of the page around. */
  override lang = '';
  /** The records of one referral, in any order, as `iapt-completed` tells them. Confidential ones are never shown. */
  records: readonly MeasureRecord[] | null = null;
  /** The latest problem descriptor of the referral. With it, a clinician sees where the referral stands. */
  descriptor: ProblemDescriptorId | '' = '';
  /** The national rules: `national-2.1` for referrals that end from April 2022 on. */
  ruleset: Ruleset = 'national-2.1';
  /** `clinician`, or `patient`: the scores alone, in plain words. */
  audience: ProgressAudience = 'clinician';
  /** Level of the heading in the page around, 1 to 5. */
  headingLevel = 2;

  private words: Words | null = null;
  private loaded: readonly Measure[] = [];

  readonly #sound = new ChartSound(this);
  #readable: readonly ReadableRecord[] = [];
  #outcome: ReferralOutcome | null = null;
  #loading: Promise<void> = Promise.resolve();
  #asked = 0;
  #shown: ProgressContext | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('records') || changed.has('lang')) this.#loading = this.#load(++this.#asked);
    const judged = ['loaded', 'descriptor', 'ruleset'] as readonly PropertyKey[];
    if ([...changed.keys()].some((name) => judged.includes(name))) this.#judge();
  }

  /** Resolves when the progress is on the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    if (!this.words) return nothing;
    this.#shown = this.#context(this.words);
    return progressPage(this.#shown);
  }

  protected override updated(): void {
    if (this.#shown) this.#sound.update(this.#shown);
  }

  #context(words: Words): ProgressContext {
    const isPatient = this.audience === 'patient';
    return {
      words: isPatient ? patientWords(words) : words,
      audience: isPatient ? 'patient' : 'clinician',
      level: this.headingLevel,
      measures: this.loaded.map((measure): MeasureOverTime => ({
        measure,
        progress: progress(measure, this.#readable),
      })),
      outcome: isPatient ? null : this.#outcome,
      listening: this.#sound.listening,
    };
  }

  async #load(asked: number): Promise<void> {
    const { records, refused } = readableRecords(this.records);
    if (refused > 0)
      this.#fail(
        'records-refused',
        new Error(`${String(refused)} of the records cannot be read. Use records as "iapt-completed" tells them.`),
      );
    try {
      const language = nearestLanguage(this.lang || languageAround(this));
      const ids = [...new Set(records.map(({ measure }) => measure))];
      const [words, measures] = await Promise.all([
        loadWords(language, 'progress'),
        Promise.all(ids.map((id) => this.#measure(id))),
      ]);
      if (this.#asked !== asked) return;
      this.#readable = records;
      this.words = words;
      this.loaded = measures.filter((measure) => measure !== null);
    } catch (error) {
      this.#fail('not-loaded', error);
    }
  }

  /** A measure that can be shown; one that cannot costs no other. */
  async #measure(id: string): Promise<Measure | null> {
    const measure = await loadMeasure(id).catch((error: unknown) => {
      this.#fail('not-loaded', error);
      return null;
    });
    if (!measure || !isConfidential(measure)) return measure;
    this.#fail('confidential-refused', new Error(`${id} is confidential. Leave its records out.`));
    return null;
  }

  #judge(): void {
    this.#outcome = null;
    if (this.descriptor === '' || this.#readable.length === 0) return;
    try {
      this.#outcome = referralOutcome(this.#readable, this.descriptor, { ruleset: this.ruleset });
    } catch (error) {
      const isChoice = error instanceof OutcomeError && ['descriptor', 'ruleset'].includes(error.subject);
      this.#fail(isChoice ? 'descriptor-refused' : 'records-refused', error);
    }
  }

  #fail(code: FailureCode, error: unknown): void {
    tell(this, { name: 'iapt-failed', detail: { code, error } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iapt-progress': IaptProgress;
  }
}
