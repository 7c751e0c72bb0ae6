/** The element as a field of the form around it. Its value is text: the record, as JSON. */
export class FormField {
  readonly #internals: ElementInternals;

  constructor(element: HTMLElement) {
    this.#internals = element.attachInternals();
    // The browser cannot point at a field that is a whole flow of screens: the screen itself takes the focus.
    element.addEventListener('invalid', (event) => {
      event.preventDefault();
      element.focus();
    });
  }

  /**
   * @param value - `null` until the person has finished.
   * @param missing - What the browser says while the form waits for it; empty = it does not wait.
   */
  holds(value: string | null, missing: string): void {
    this.#internals.setFormValue(value);
    if (missing === '') this.#internals.setValidity({});
    else this.#internals.setValidity({ valueMissing: true }, missing);
  }
}
