import { css } from 'lit';
import { progressChart } from './progress-chart.js';

/** The progress of a referral: sentences, line, table. */
const page = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 1.5);
    padding: var(--space);
    font-size: 1rem;
  }
  h3 {
    margin: 0 0 0.25em;
    font-size: 1.2em;
    line-height: var(--tight);
  }
  .measures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr));
    gap: calc(var(--space) * 2);
    align-items: start;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 0.75);
  }
  .findings {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .findings li {
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--line-strong);
  }
  .findings span {
    display: block;
    color: var(--ink-soft);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.25em;
    font-weight: 650;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.4em;
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--line-strong);
    font-weight: 650;
  }
  td span {
    display: block;
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  td .risk {
    color: var(--error);
    font-weight: 650;
  }
  td .state[data-state='case'] {
    color: var(--ink);
    font-weight: 650;
  }
  /* A row is a small block of its own where four columns have no room, and so is the heading. Roles keep it a table. */
  @container (max-width: 30em) {
    thead,
    tbody,
    caption,
    table {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.25em 1em;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--line);
    }
    tr > * {
      padding: 0;
      border: 0;
      overflow-wrap: anywhere;
    }
    tr > :is(th, :nth-child(4)) {
      grid-column: 1 / -1;
    }
  }
  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--note);
  }
  .keys {
    min-height: var(--target);
    padding: 0.75em 1em;
    border: 2px solid var(--action);
    border-radius: var(--radius);
    font-size: 1.2em;
    font-weight: 650;
  }
  .sound p {
    margin-block-end: 0.5em;
  }
  @media print {
    .page {
      gap: 8pt;
      padding: 0;
      font-size: 10pt;
    }
    .measures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 12pt;
    }
    .chart {
      height: 9rem;
    }
    section {
      gap: 4pt;
      break-inside: avoid;
    }
    th,
    td {
      padding-block: 1pt;
    }
    .listen {
      display: none;
    }
  }
`;

/** The style sheets of the progress, in order. */
export const progress = [page, progressChart];
