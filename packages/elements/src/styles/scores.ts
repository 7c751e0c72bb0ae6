import { css } from 'lit';

/** The clinician's view of a score. */
export const scores = css`
  .page {
    display: grid;
    gap: calc(var(--space) * 0.75);
    padding: var(--space);
    font-size: 1rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  h3 {
    margin: 0 0 0.25em;
    font-size: 1em;
  }
  .heading {
    font-size: 1.25em;
  }
  .total {
    font-size: 1.5em;
    font-weight: 650;
    line-height: calc(1.25 + var(--hang));
    font-variant-numeric: tabular-nums;
  }
  .ladders {
    display: grid;
    gap: var(--space) calc(var(--space) * 2);
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  }
  p + .ladder {
    margin-block-start: 0.25em;
  }
  .ladder {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ladder li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0;
    padding: 0.2em 0.5em;
    border-inline-start: 4px solid var(--line);
  }
  .ladder bdi {
    flex: none;
  }
  .ladder li[aria-current] {
    border-color: var(--action);
    background: var(--chosen);
    font-weight: 650;
  }
  .state[data-state='case'] {
    font-weight: 650;
  }
  .risk {
    padding: 0.5em 0.75em;
    border-inline-start: 8px solid var(--line-strong);
    background: var(--surface);
  }
  .risk[data-state='raised'],
  .risk[data-state='unknown'] {
    border-color: var(--error);
    color: var(--error);
    font-weight: 650;
  }
  dl {
    display: grid;
    gap: 0.25em;
    margin-block: 0 0.25em;
  }
  .bar {
    display: block;
    width: 100%;
    max-width: 24rem;
    height: auto;
  }
  .page[dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--surface);
    stroke: var(--line-strong);
  }
  .possible {
    fill: var(--action);
  }
  .threshold {
    stroke: var(--ink);
    stroke-width: 2.5;
    fill: none;
  }
  @media (forced-colors: active) {
    .ladder li[aria-current] {
      border-color: Highlight;
    }
    .possible {
      fill: Highlight;
    }
    .track,
    .threshold {
      stroke: CanvasText;
    }
  }
`;
