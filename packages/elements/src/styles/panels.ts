import { css } from 'lit';

/** What stands around the questions: error summary, notes, help, the foot with its settings, check-your-answers. */
export const panels = css`
  .summary {
    width: 100%;
    padding: var(--space);
    border: 4px solid var(--error);
    border-radius: var(--radius);
  }
  .summary h3 {
    margin: 0 0 0.5em;
    font-size: 1.15em;
    line-height: 1.25;
  }
  .summary ul {
    padding: 0;
    list-style: none;
  }
  .summary a {
    color: var(--error);
    font-weight: 650;
  }
  .note,
  .aid {
    width: 100%;
    padding: 0.75em 1em;
    border-inline-start: 8px solid var(--note);
    background: var(--note-surface);
  }
  .aid {
    padding: 1.25em;
    border-color: var(--help);
    background: var(--help-surface);
  }
  .aid h3 {
    margin: 0 0 0.5em;
    font-size: 1.15em;
    line-height: 1.25;
  }
  .contacts {
    display: grid;
    gap: 0.75em;
  }
  .contacts dt {
    font-weight: 650;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2rem;
    width: 100%;
    margin-block-start: var(--space);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--line);
    font-size: 0.9em;
  }
  .foot details[open] {
    width: 100%;
    padding-block-end: var(--space);
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    width: 0;
    border: solid transparent;
    border-width: 0.35em 0 0.35em 0.55em;
    border-inline-start-color: currentcolor;
    border-inline-end-width: 0;
  }
  [open] > summary::before {
    transform: rotate(90deg);
  }
  .page[dir='rtl'] summary::before {
    transform: scaleX(-1);
  }
  .page[dir='rtl'] [open] > summary::before {
    transform: rotate(90deg);
  }
  .looks {
    display: grid;
    gap: calc(var(--space) * 1.25);
    padding-block-start: 0.5em;
  }
  .looks fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .looks legend {
    margin-block-end: 0.5em;
  }
  .looks .options {
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
  }
  .looks .option {
    min-height: 2.75rem;
  }
  .answers {
    width: 100%;
  }
  .answers h3 {
    margin: 0;
    font-size: 1.05em;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr 9em 4.5em;
    gap: 0.25em 1.25em;
    align-items: baseline;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--line);
  }
  .row dd:first-of-type {
    font-weight: 650;
  }
  @container (max-width: 34em) {
    .row {
      grid-template-columns: 1fr 4.5em;
    }
    .row dt {
      grid-column: 1 / -1;
    }
  }
`;
