import { isConfidential, optionalItems, type Measure, type MeasureRecord, type Score } from '@iapt-elements/engine';
import type { Wording } from '@iapt-elements/adaptations';
import { LitElement, nothing, type PropertyDeclarations } from 'lit';
import { tell } from './facts.js';
import type { Words } from './i18n.js';
import { json } from './json.js';
import { languageAround } from './language-around.js';
import { loadMeasure, loadWording, loadWords, nearestLanguage } from './registry.js';
import { page as pageStyles } from './styles/page.js';
import { scores as scoreStyles } from './styles/scores.js';
import { scripts } from './styles/scripts.js';
import { tokens } from './styles/tokens.js';
import { confidentialView, recordView, scoreView } from './views/score.js';

/**
 * Shows a clinician what a score says: the total or the range that it can still have, caseness and severity as two
 * ladders, the risk answer, and how the measure was given. Give it a `score` while somebody answers, or a `record`.
 *
 * ```html
 * <iapt-score></iapt-score>
 * <script type="module">
 *   questionnaire.addEventListener('iapt-scored', ({ detail }) => (document.querySelector('iapt-score').score = detail.score));
 * </script>
 * ```
 *
 * @fires {CustomEvent<Facts['iapt-failed']>} iapt-failed - The measure's data could not be loaded. --bubbles --composed
 * @csspart page - The whole surface.
 * @csspart heading - The measure's name.
 * @csspart risk - The line about the risk answer.
 * @csspart bar - The drawing of the total on its range.
 * @csspart unscored - What was answered beside the score: how difficult the problems have made things.
 * @cssproperty --iapt-text - Text.
 * @cssproperty --iapt-surface - Surface behind the text.
 * @cssproperty --iapt-font - Font family. Defaults to the page's.
 * @tag iapt-score
 */
export class IaptScore extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    lang: {},
    score: { converter: json },
    record: { converter: json },
    headingLevel: { type: Number, attribute: 'heading-level' },
    measure: { state: true },
    words: { state: true },
    wording: { state: true },
  };
  static override readonly styles = [tokens, pageStyles, scoreStyles, scripts];

  /** BCP 47 language of the words. Without it, the language of the page around. */
  override lang = '';
  /** A score, as `iapt-scored` tells it. */
  score: Score | null = null;
  /** A record, as `iapt-completed` tells it. Its score is shown with how it was given; that of a proxy has none. */
  record: MeasureRecord | null = null;
  /** Level of the heading in the page around, 1 to 5. */
  headingLevel = 2;

  private measure: Measure | null = null;
  private words: Words | null = null;
  /** `undefined` = not here yet, or not needed. */
  private wording: Wording | null | undefined = undefined;

  /** What was asked for last: a later answer to an earlier question is not shown. */
  #asked = '';
  #loading: Promise<void> = Promise.resolve();

  protected override willUpdate(): void {
    const id = (this.record ?? this.score)?.measure;
    const language = this.#language();
    const answered = Object.keys(this.record?.answers ?? {});
    const asked = [language, id, ...answered].join(' ');
    if (id === undefined || asked === this.#asked) return;
    this.#asked = asked;
    this.wording = undefined;
    this.#loading = this.#load(id, language, answered);
  }

  /** Resolves when the score is on the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    const { record, score, words, wording, measure, headingLevel: level } = this;
    if (!words || !measure || measure.id !== (record ?? score)?.measure) return nothing;
    const asked = { words, wording, measure, level };
    if (isConfidential(measure)) return confidentialView(asked);
    if (record) return recordView(record, asked);
    return score ? scoreView(score, null, asked) : nothing;
  }

  #language(): string {
    return nearestLanguage(this.lang || languageAround(this));
  }

  async #load(id: string, language: string, answered: readonly string[]): Promise<void> {
    const asked = this.#asked;
    try {
      const [words, measure] = await Promise.all([loadWords(language, 'clinician'), loadMeasure(id)]);
      const beside = optionalItems(measure).some((code) => answered.includes(code));
      const wording = beside ? await this.#wordingOf(id, words.language) : undefined;
      if (this.#asked !== asked) return;
      this.words = words;
      this.measure = measure;
      this.wording = wording;
    } catch (error) {
      // The next score of the measure tries again.
      this.#asked = '';
      tell(this, { name: 'iapt-failed', detail: { code: 'not-loaded', error } });
    }
  }

  /** The clinician's own language, else English. A score is worth more than these words: without them it is shown all the same. */
  async #wordingOf(id: string, language: string): Promise<Wording | null> {
    try {
      return (await loadWording(language, id)) ?? (await loadWording('en', id));
    } catch (error) {
      tell(this, { name: 'iapt-failed', detail: { code: 'not-loaded', error } });
      return null;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iapt-score': IaptScore;
  }
}
