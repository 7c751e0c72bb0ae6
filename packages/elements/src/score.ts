import { isConfidential, type Measure, type MeasureRecord, type Score } from '@iapt-elements/engine';
import { LitElement, nothing, type PropertyDeclarations } from 'lit';
import { tell } from './facts.js';
import type { Words } from './i18n.js';
import { json } from './json.js';
import { languageAround } from './language-around.js';
import { loadMeasure, loadWords, nearestLanguage } from './registry.js';
import { page as pageStyles } from './styles/page.js';
import { scores as scoreStyles } from './styles/scores.js';
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
  };
  static override readonly styles = [tokens, pageStyles, scoreStyles];

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

  /** What was asked for last: a later answer to an earlier question is not shown. */
  #asked = '';
  #loading: Promise<void> = Promise.resolve();

  protected override willUpdate(): void {
    const id = (this.record ?? this.score)?.measure;
    const language = this.#language();
    const asked = `${language} ${id ?? ''}`;
    if (id === undefined || asked === this.#asked) return;
    this.#asked = asked;
    this.#loading = this.#load(id, language);
  }

  /** Resolves when the score is on the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    const { record, score, words, measure, headingLevel: level } = this;
    if (!words || !measure || measure.id !== (record ?? score)?.measure) return nothing;
    const asked = { words, measure, level };
    if (isConfidential(measure)) return confidentialView(asked);
    if (record) return recordView(record, asked);
    return score ? scoreView(score, null, asked) : nothing;
  }

  #language(): string {
    return nearestLanguage(this.lang || languageAround(this));
  }

  async #load(id: string, language: string): Promise<void> {
    try {
      const [words, measure] = await Promise.all([loadWords(language, 'clinician'), loadMeasure(id)]);
      if (this.#asked !== `${language} ${id}`) return;
      this.words = words;
      this.measure = measure;
    } catch (error) {
      // The next score of the measure tries again.
      this.#asked = '';
      tell(this, { name: 'iapt-failed', detail: { code: 'not-loaded', error } });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iapt-score': IaptScore;
  }
}
