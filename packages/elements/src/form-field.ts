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
   * @param required - Whether the form waits for that.
   * @param unfinished - What the browser says then.
   */
  holds(value: string | null, required: boolean, unfinished: string): void {
    this.#internals.setFormValue(value);
    if (value === null && required) this.#internals.setValidity({ valueMissing: true }, unfinished || ' ');
    else this.#internals.setValidity({});
  }
}
