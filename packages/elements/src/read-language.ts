/** Which language a person reads: in which they chose English for what has no words, and whether it has just changed. */
export class ReadLanguage {
  /** BCP 47 tag of the language that is asked for. */
  asked = '';
  /** Set when the page has just come in another language, to be said once. */
  changed = false;
  readonly #inEnglish = new Set<string>();
  #shown: string | null = null;

  /** Takes English for what has no words in this language. In another language the person is asked again. */
  chooseEnglish(): void {
    this.#inEnglish.add(this.asked);
  }

  isInEnglish(language: string): boolean {
    return this.#inEnglish.has(language);
  }

  /** The page is shown in this language. */
  shows(language: string): void {
    this.changed ||= this.#shown !== null && this.#shown !== language;
    this.#shown = language;
  }
}
