import { css } from 'lit';

/** What staff operate: presets, checkboxes, rows of options, fields, buttons, and words that are exchanged. */
export const settings = css`
  .presets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 0.75rem 1.25rem;
    padding: 0;
    list-style: none;
  }
  .presets li {
    display: grid;
    gap: 0.25rem;
    align-content: start;
    margin: 0;
  }
  .presets .plain {
    justify-self: stretch;
    text-align: start;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: 0.5rem 0.25rem;
  }
  .choices .option {
    grid-template-columns: auto minmax(0, 1fr);
    min-width: min(8.5em, 100%);
    padding-block: 0.25em;
  }
  /* Bold letters would push the row about. */
  .choices .option:has(:checked) {
    font-weight: 400;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: 2.75rem;
    cursor: pointer;
  }
  /* Below its words, not below its box. */
  .switch ~ .soft {
    margin-block-start: -0.5rem;
  }
  .switch ~ .soft,
  .switch ~ .note {
    margin-inline-start: 2.25rem;
  }
  .switch input {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    border: 2px solid var(--line-strong);
    border-radius: 0.2em;
    background: var(--surface);
    font-size: inherit;
    cursor: inherit;
    print-color-adjust: exact;
  }
  .switch input:checked {
    border-color: var(--action);
    background: var(--action);
  }
  .switch input:checked::before {
    content: '';
    width: 0.4em;
    height: 0.75em;
    border: solid var(--action-text);
    border-width: 0 0.18em 0.18em 0;
    transform: translateY(-0.08em) rotate(45deg);
  }
  .field {
    display: block;
    width: 100%;
    max-width: 30rem;
    min-height: 2.75rem;
    padding: 0.375em 0.625em;
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
    font: inherit;
  }
  .field.short {
    width: 7em;
  }
  .field[aria-invalid='true'] {
    border-color: var(--error);
  }
  .setting .error {
    margin: 0;
  }
  .plain {
    min-height: 2.75rem;
    max-width: 100%;
    padding: 0.375em 1em;
    border: 2px solid var(--action);
    border-radius: var(--radius);
    color: var(--action);
    background: var(--surface);
    font-weight: 650;
    justify-self: start;
  }
  .plain:hover {
    background: var(--chosen);
  }
  .plain[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--ink-soft);
    background: none;
    font-weight: 400;
    cursor: default;
  }
  .setting .note {
    width: auto;
    margin-block: 0.5rem;
    padding: 0.5em 0.75em;
  }
  .exchanged {
    gap: 0.5rem;
    padding-block: 0.5rem;
  }
  .exchange {
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: 0.5rem 1rem;
    align-items: end;
    margin-block-start: 0.5rem;
  }
  .diff {
    padding: 0.5em 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  del {
    color: var(--error);
    text-decoration: line-through 2px;
  }
  ins {
    color: var(--ink);
    background: var(--help-surface);
    font-weight: 650;
    text-decoration: underline 2px;
    text-underline-offset: 0.15em;
  }
  @media (forced-colors: active) {
    .switch input {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: Canvas;
    }
    .switch input:checked {
      border-color: Highlight;
      background: Highlight;
    }
    .switch input:checked::before {
      border-color: HighlightText;
    }
    .plain[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
