import { css } from 'lit';

/** What stands beside the words when an adjustment asks for it: "Listen", "Watch", and the rows that hold them. */
export const aids = css`
  .aids {
    display: flex;
    flex-wrap: wrap;
    gap: max(0.5rem, var(--apart));
    max-width: 100%;
  }
  .question > .aids {
    margin-block-end: var(--space);
  }
  .aids p {
    flex: 1 1 100%;
  }
  .aid-button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: max(2.75rem, 2em, var(--floor-small));
    min-width: max(2.75rem, var(--floor-small));
    max-width: 100%;
    padding: 0.25em 0.85em;
    border: 2px solid var(--action);
    border-radius: var(--radius);
    color: var(--action);
    background: var(--surface);
    font-size: 0.9em;
    line-height: var(--tight);
    text-align: start;
  }
  .aid-button:hover {
    background: var(--chosen);
  }
  .aid-button span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: currentcolor;
  }
  .icon .stroke {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .words > [data-recordings] {
    display: contents;
  }
  /* Where the words would be too narrow beside the buttons, the buttons go below: in every row alike. */
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: max(0.25rem, var(--apart)) max(0.375rem, var(--apart));
  }
  .choice + .choice {
    margin-block-start: 0.25rem;
  }
  /* Beside it, the option takes all the room that is left; below it, the buttons are as wide as the option. */
  .choice > .option {
    flex: 1000 1 9em;
    min-width: 0;
  }
  .choice > .aids {
    flex: 1 0 auto;
    gap: max(0.375rem, var(--apart));
  }
  .choice > .aids:not(:has(*)) {
    display: none;
  }
  .choice > .clip,
  .choice > .note {
    flex: 1 1 100%;
  }
  /* The drawing above its word: as wide with one word as with another, so that no row moves while it is read. */
  .choice .aid-button,
  .bar .aid-button {
    flex-direction: column;
    justify-content: center;
    gap: 0.2em;
    padding: 0.25em;
    font-size: 0.8em;
    text-align: center;
  }
  .choice .icon,
  .bar .icon {
    width: 1.5em;
    height: 1.5em;
  }
  .choice > .aids .aid-button {
    flex: 1 0 5.5em;
    border-color: var(--line-strong);
  }
  ::highlight(iapt-reading) {
    color: #212b32;
    background-color: #ffeb3b;
  }
  /* Where a browser marks no part of a text, the whole passage is. */
  @supports not selector(::highlight(iapt-reading)) {
    .page [data-reading] {
      color: #212b32;
      background-color: #ffeb3b;
      outline: 3px solid transparent;
    }
  }
  @media (forced-colors: active) {
    .aid-button {
      border-color: ButtonText;
      color: ButtonText;
    }
    ::highlight(iapt-reading) {
      color: HighlightText;
      background-color: Highlight;
    }
  }
  @media print {
    .aids {
      display: none;
    }
  }
`;
