import { css } from 'lit';

/** Two languages in one row, and what is written for whoever is with the person. */
export const withOthers = css`
  .column:has(.beside) {
    max-width: calc(var(--column) * 1.4);
  }
  .both {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5em 2em;
    align-items: start;
    width: 100%;
  }
  .beside {
    display: block;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .heading:has(.both),
  legend:has(.both) {
    width: 100%;
    text-wrap: wrap;
  }
  .soft .beside {
    display: inline-block;
  }
  .option.paired {
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 0.5em 1.25em;
  }
  .paired > input {
    grid-area: 1 / 2;
  }
  .paired > .words {
    grid-area: 1 / 1;
  }
  .paired > .beside {
    grid-area: 1 / 3;
  }
  .paired > .picture {
    grid-area: 2 / 1 / auto / -1;
    justify-self: center;
  }
  /* The mark of the chosen row stands at both ends: each reader looks at their own. */
  .option.paired:has(:checked) {
    border-inline-end-width: 10px;
    padding-inline-end: calc(0.85em - 8px);
  }
  @container (max-width: 34em) {
    .both {
      grid-template-columns: minmax(0, 1fr);
    }
    .option.paired {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.25em 0.85em;
    }
    .paired > input {
      grid-area: 1 / 1;
    }
    .paired > .words {
      grid-area: 1 / 2;
    }
    .paired > .beside {
      grid-area: 2 / 2;
    }
    .paired > .picture {
      grid-area: 3 / 2;
      justify-self: start;
    }
  }
  .prompt {
    font-size: 1.2em;
    font-weight: 650;
  }
  .read-back {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
    width: 100%;
    padding: calc(var(--space) * 1.25);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
  }
  .given {
    font-size: 1.35em;
    font-weight: 650;
    line-height: var(--tight);
  }
  .other {
    min-height: var(--target);
    min-width: 10rem;
    max-width: 100%;
    padding: 0.5em 1.75em;
    border: 2px solid var(--action);
    border-radius: var(--radius);
    color: var(--action);
    background: var(--surface);
    font-weight: 650;
  }
  .other:hover {
    background: var(--chosen);
  }
  .field {
    width: 100%;
  }
  .field label {
    font-weight: 650;
  }
  .field:has(.error) {
    padding-inline-start: var(--space);
    border-inline-start: 5px solid var(--error);
  }
  .field .error {
    margin-block: 0.5em 0;
  }
  .reference {
    display: block;
    width: 14em;
    max-width: 100%;
    min-height: var(--target);
    margin-block-start: 0.5em;
    padding: 0.25em 0.75em;
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
    font: inherit;
  }
  .reference[aria-invalid] {
    border-color: var(--error);
  }
  .advice {
    width: 100%;
  }
  /* Nothing is said: the space between the lines of the page is not doubled. */
  .advice:not(:has(*)) {
    margin-block-start: calc(var(--space) * -1);
  }
  @media print {
    .other {
      display: none;
    }
  }
`;
