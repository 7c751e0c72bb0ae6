import { css } from 'lit';

/** Scores given before, considerations with what led to them, and the summary. */
export const summary = css`
  .before {
    width: 100%;
    padding: 0.75em 1em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
  }
  .before ul {
    padding: 0;
    list-style: none;
  }
  .before .facts {
    display: block;
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .risk {
    display: block;
    margin-block-end: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 8px solid var(--error);
    color: var(--error);
    font-weight: 650;
  }
  .consider {
    width: 100%;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .next > p,
  section > .soft {
    margin-block-end: 0.5em;
  }
  .leads .written {
    font-weight: 650;
  }
  form > .consider {
    padding: var(--space);
    border: 2px solid var(--line);
    border-radius: var(--radius);
  }
  .consider legend {
    margin-block-end: 0.5em;
  }
  .consider .options {
    margin-block: 0.75em 0;
  }
  .consider .option {
    min-height: max(2.75rem, 2em, var(--floor));
  }
  section {
    width: 100%;
    min-width: 0;
    padding-block-start: var(--space);
    border-block-start: 1px solid var(--line);
  }
  section h3 {
    margin: 0 0 0.5em;
    font-size: 1.15em;
    line-height: var(--tight);
  }
  .ticked {
    margin-block-end: calc(var(--space) * 0.9);
  }
  .leads {
    margin-block-start: 0.35em;
    margin-inline-start: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--line);
    list-style: none;
  }
  :is(.options, .leads, .option) ~ .soft,
  .soft + [role='status'] > * {
    margin-block-start: 0.6em;
  }
  details > .consider {
    padding-block-start: 0.75em;
  }
  .next + .next,
  .part + .part {
    margin-block-start: var(--space);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(8em, 2fr) minmax(0, 3fr);
    gap: 0 1.25em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--line);
  }
  .part dl > div {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  dt {
    color: var(--ink-soft);
  }
  .part dd {
    font-weight: 650;
  }
  .part dd.written,
  .part dd .written,
  .part dd .soft {
    font-weight: 400;
  }
  .uncovered {
    padding: 0;
    list-style: none;
  }
  .uncovered b {
    color: var(--ink-soft);
    font-weight: 400;
  }
  .steps-row {
    display: flex;
    flex-wrap: wrap;
    gap: max(0.75em, var(--apart)) 1.5em;
    align-items: center;
  }
  .provenance span {
    display: block;
  }
  @container (max-width: 34em) {
    form > .consider {
      padding: 0;
      border: 0;
    }
    dl > div,
    .part dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
