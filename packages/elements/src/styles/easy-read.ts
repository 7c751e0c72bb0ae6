import { css } from 'lit';

/** What helps to understand a question: the time as a calendar, pictures, parts, practice, help with it. */
export const easyRead = css`
  .plainly {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
    width: 100%;
    padding: 0.9em 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--chosen) 45%, var(--surface));
  }
  /* Beside the drawing while there is room for a few words, else below it. */
  .plainly > :last-child,
  legend > :last-child {
    flex: 1 1 7em;
    min-width: min(7em, 100%);
  }
  .plainly p + p {
    margin-block-start: 0.25em;
  }
  .period {
    font-weight: 650;
  }
  .calendar {
    display: block;
    width: 7em;
    height: auto;
    color: var(--ink);
  }
  legend:has(.pictogram) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: flex-start;
  }
  .pictogram {
    flex: none;
    width: 6em;
    height: 6em;
    padding: 0.4em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    object-fit: contain;
    color: var(--ink);
  }
  /* Images of a service are drawn for white paper. */
  img.pictogram {
    background: #fff;
  }
  .part-answers {
    margin-block-end: calc(var(--space) * 1.25);
  }
  .part-answers dd {
    font-weight: 650;
  }
  .whole {
    width: 100%;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--line);
  }
  .part-of {
    margin-block-end: calc(var(--space) * -0.75);
    color: var(--ink-soft);
    font-weight: 650;
  }
  .part-answers {
    padding: 0.9em 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .part-answers dl {
    margin-block: 0.35em 0.6em;
  }
  .part-answers dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    justify-content: space-between;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--line);
  }
  .practised:not(:empty) {
    margin-block-start: calc(var(--space) * 1.25);
    padding: 0.6em 1em;
    border-inline-start: 8px solid var(--action);
    background: var(--chosen);
  }
  .ask-help {
    width: 100%;
    margin-block-start: max(var(--space) * -0.75, var(--apart) - var(--space));
  }
  .ask-help p:not(:empty) {
    padding: 0.6em 1em;
    border-inline-start: 8px solid var(--help);
    background: var(--help-surface);
  }
  /* Calm: larger words and targets, and more room between one thing and the next. */
  .page[data-easy] {
    --space: calc(var(--iapt-space, 1.25rem) * (1 + var(--size)) / 2);
    font-size: calc(1.25rem * var(--size));
  }
  .page[data-easy][data-lines='standard'] {
    --lines: 1.6;
  }
  .page[data-easy][data-size='standard'] {
    --least: 4.5rem;
  }
  @container (max-width: 34em) {
    .pictogram {
      width: 4.5em;
      height: 4.5em;
    }
    .calendar {
      width: 4.5em;
    }
  }
  @media (forced-colors: active) {
    /* A drawing keeps a colour that is set on itself: it takes the text's here. */
    .pictogram,
    .calendar {
      color: CanvasText;
    }
  }
  @media print {
    .ask-help {
      display: none;
    }
  }
`;
