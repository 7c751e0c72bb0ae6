import { css } from 'lit';

/** A question: its words, its options as whole rows, what a row looks like chosen, focused and in error. */
export const questions = css`
  .question {
    width: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .question + .question,
  .skip + .question {
    margin-block-start: var(--space);
  }
  /* Floated, so that the edge of a question with an error runs beside the whole of it. */
  legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    margin-block-end: calc(var(--space) * 1.25);
    font-weight: 650;
  }
  legend + * {
    clear: both;
  }
  .instruction {
    display: block;
    margin-block-end: 0.5em;
    font-size: 1.1875rem;
    font-size: calc(1.1875rem * var(--size));
    font-weight: 400;
    line-height: var(--lines);
    text-wrap: wrap;
  }
  .options {
    display: grid;
    gap: 0.55em;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.5em 0.85em;
    align-items: center;
    min-height: var(--target);
    padding: 0.5em 0.85em;
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .option:hover {
    background: color-mix(in srgb, var(--chosen) 55%, var(--surface));
  }
  /* Drawn here: on a dark surface browsers fill an empty radio with grey, which looks chosen or switched off. */
  .option input {
    appearance: none;
    font-size: inherit;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    padding: 0.25em;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    background: var(--surface) content-box;
    cursor: inherit;
    print-color-adjust: exact;
  }
  .option input:checked {
    border-color: var(--action);
    background-color: var(--action);
  }
  .option input[type='checkbox'] {
    display: grid;
    place-content: center;
    padding: 0;
    border-radius: 0.2em;
    background-clip: border-box;
  }
  /* Of edges, like the arrows: a drawing would have to be a file, or be allowed by the policy. */
  .option input[type='checkbox']:checked::before {
    content: '';
    width: 0.4em;
    height: 0.8em;
    border: solid var(--action-text);
    border-width: 0 0.18em 0.18em 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
  .option input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--focus-ring);
    box-shadow: 0 0 0 6px var(--focus);
  }
  .option:has(:checked) {
    border-color: var(--action);
    border-inline-start-width: 10px;
    padding-inline-start: calc(0.85em - 8px);
    background: var(--chosen);
    font-weight: 650;
  }
  .option .words {
    display: flex;
    gap: 0.75em;
    overflow-wrap: anywhere;
  }
  .option .number {
    flex: none;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .number-entry,
  .text-entry {
    display: block;
    box-sizing: border-box;
    min-height: var(--target);
    width: 8em;
    margin-block: 0.5em 0;
    padding: 0.25em 0.75em;
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--surface);
    font: inherit;
  }
  .text-entry {
    width: 100%;
    min-height: 8.5em;
    padding-block: 0.5em;
    resize: vertical;
    field-sizing: content;
  }
  .text-entry + .soft {
    min-height: 1.5em;
    margin-block: 0.25em 0;
  }
  .apart {
    margin-block-start: 0.75rem;
  }
  .picture {
    display: block;
    height: 2.2em;
    width: auto;
    max-width: 100%;
  }
  .page[dir='rtl'] .picture {
    transform: scaleX(-1);
  }
  .question > .soft {
    margin-block-end: var(--space);
  }
  .error {
    margin-block-end: var(--space);
    color: var(--error);
    font-weight: 650;
  }
  .question:has(.error) {
    padding-inline-start: var(--space);
    border-inline-start: 5px solid var(--error);
  }
  @container (max-width: 34em) {
    .option {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .option > .picture {
      grid-column: 2;
    }
  }
  /* On paper a ring would look like an answer. */
  @media print {
    .option:has(:focus-visible) {
      outline: none;
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    .picture {
      color: CanvasText;
    }
    .option:has(:checked) {
      border-color: Highlight;
    }
    .option input {
      forced-color-adjust: none;
      border-color: ButtonText;
      background-color: Canvas;
    }
    .option input:checked {
      border-color: Highlight;
      background-color: Highlight;
    }
    .option input[type='checkbox']:checked::before {
      border-color: HighlightText;
    }
    .option:has(:focus-visible) {
      outline-color: Highlight;
      outline-offset: 3px;
    }
  }
`;
