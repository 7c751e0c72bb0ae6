import { LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { tell } from './facts.js';
import { languageAround } from './language-around.js';
import { ledgerRows, ofInterface } from './ledger-rows.js';
import { failureWordsIn, loadWords, nearestLanguage, reviewOf } from './registry.js';
import { ledger as ledgerStyles } from './styles/ledger.js';
import { page as pageStyles } from './styles/page.js';
import { scripts } from './styles/scripts.js';
import { tokens } from './styles/tokens.js';
import { ledgerView, type Ledger } from './views/ledger.js';
import { failedView } from './views/stage.js';

/**
 * Shows staff which words there are in a language: those around the questions and those of each measure, whose they are, who
 * has checked them, when, and against which document.
 *
 * ```html
 * <iapt-ledger language="pl" measures="phq-9 gad-7"></iapt-ledger>
 * ```
 *
 * @fires {CustomEvent<Facts['iapt-failed']>} iapt-failed - Something could not be loaded. --bubbles --composed
 * @csspart page - The whole surface.
 * @csspart heading - Which language it is about.
 * @csspart row - One line: the words around the questions, or those of a measure.
 * @csspart refused - That words are not shown before the service accepts them.
 * @cssproperty --iapt-text - Text.
 * @cssproperty --iapt-surface - Surface behind the text.
 * @cssproperty --iapt-font - Font family. Defaults to the page's.
 * @tag iapt-ledger
 */
export class IaptLedger extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    lang: {},
    language: {},
    measures: {},
    candidates: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    shown: { state: true },
  };
  static override readonly styles = [tokens, pageStyles, scripts, ledgerStyles];

  /** BCP 47 language of the staff's words. Without it, the language of the page around. */
  override lang = '';
  /** BCP 47 language that the ledger is about. */
  language = 'en';
  /** Ids of the measures, with spaces between. */
  measures = '';
  /** Words that nobody has compared yet and your service accepts, as for the elements that ask: `pl/phq-9`. */
  candidates = '';
  /** Level of the heading in the page around, 1 to 5. */
  headingLevel = 2;

  private shown: Omit<Ledger, 'level'> | 'failed' | null = null;
  #turn = 0;
  #loading: Promise<void> = Promise.resolve();

  protected override willUpdate(changed: PropertyValues): void {
    if (['lang', 'language', 'measures', 'candidates'].some((name) => changed.has(name))) this.#loading = this.#load();
  }

  /** Resolves when the ledger is on the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    const { shown } = this;
    if (shown === 'failed') return failedView(failureWordsIn(this.#staff()), this.#retry);
    return shown ? ledgerView({ ...shown, level: this.headingLevel }) : nothing;
  }

  readonly #retry = (): void => {
    this.#loading = this.#load();
  };

  #staff(): string {
    return nearestLanguage(this.lang || languageAround(this));
  }

  async #load(): Promise<void> {
    const turn = ++this.#turn;
    const language = nearestLanguage(this.language);
    const listed = (text: string) => text.split(/\s+/).filter(Boolean);
    try {
      const [words, rows] = await Promise.all([
        loadWords(this.#staff(), 'clinician'),
        ledgerRows(language, listed(this.measures), listed(this.candidates)),
      ]);
      if (turn !== this.#turn) return;
      const staff = reviewOf(words.language, 'clinician');
      const own = staff !== 'brought' && staff?.status === 'source' ? [] : [ofInterface('clinician', staff)];
      this.shown = { words, language, rows: [...rows, ...own] };
    } catch (error) {
      if (turn !== this.#turn) return;
      this.shown = 'failed';
      tell(this, { name: 'iapt-failed', detail: { code: 'not-loaded', error } });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iapt-ledger': IaptLedger;
  }
}
