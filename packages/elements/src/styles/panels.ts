import { css } from 'lit';

/** What stands around the questions: error summary, notes, help, the foot with its settings, check-your-answers. */
export const panels = css`
  .summary {
    width: 100%;
    padding: var(--space);
    border: 4px solid var(--error);
    border-radius: var(--radius);
  }
  .summary h2 {
    margin: 0 0 0.5em;
    font-size: 1.15em;
    line-height: var(--tight);
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
    line-height: var(--tight);
  }
  .aid p {
    margin-block-end: 0.75em;
  }
  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .contacts dt {
    font-weight: 650;
  }
  /* A line of its own is a target of its own. */
  .contacts a,
  .summary a {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    min-height: max(1.5em, var(--floor-small));
    overflow-wrap: anywhere;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--apart) 2rem;
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
  /* Of edges, like the one of Back: a triangle of transparent borders is a square in forced colours. */
  summary::before {
    content: '';
    flex: none;
    width: 0.45em;
    height: 0.45em;
    margin-inline: 0.1em 0.15em;
    border: solid currentcolor;
    border-width: 0 0.12em 0.12em 0;
    transform: rotate(-45deg);
  }
  .page[dir='rtl'] summary::before {
    transform: rotate(135deg);
  }
  .page [open] > summary::before {
    transform: translateY(-0.12em) rotate(45deg);
  }
  .looks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 1.25);
    padding-block-start: 0.5em;
  }
  .looks fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .looks legend {
    margin-block-end: 0.5em;
  }
  .looks .options {
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
  }
  .looks .option {
    min-height: max(2.75rem, 2em, var(--floor-small));
  }
  .answers {
    width: 100%;
  }
  .answers + .answers {
    margin-block-start: calc(var(--space) * 0.75);
  }
  .answers h3 {
    margin: 0;
    font-size: 1.05em;
  }
  /* In everyday words a measure is called by what it is about. */
  .answers h3::first-letter {
    text-transform: uppercase;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr 9em minmax(4.5em, auto);
    gap: 0.25em 1.25em;
    align-items: baseline;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--line);
  }
  /* As much below the last line as the button leaves above the first. */
  .row dt,
  .row dd:first-of-type {
    padding-block-end: 0.4em;
  }
  .row dd:first-of-type {
    font-weight: 650;
  }
  .row.long {
    grid-template-columns: 1fr minmax(4.5em, auto);
  }
  .row.long dt {
    grid-column: 1 / -1;
    padding-block: 0.4em 0;
  }
  .row dd > div + div {
    margin-block-start: 0.4em;
  }
  .written {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-weight: 400;
  }
  @container (max-width: 34em) {
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      padding-block-start: 0.75em;
    }
    /* A word that is longer than the line breaks: it does not widen the row. */
    .row dt {
      flex: 1 0 100%;
      min-width: 0;
      max-width: 100%;
      padding: 0;
    }
    /* Where both do not fit on a line, each has its own. */
    .row dd:first-of-type {
      flex: 1 1 6em;
    }
    .row dd:last-of-type {
      min-width: 4.5em;
    }
  }
`;
