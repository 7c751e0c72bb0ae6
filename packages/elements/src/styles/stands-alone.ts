import { css } from 'lit';

/** A question of its own, below the others of a page, and below their answers. */
export const standsAlone = css`
  .stands-alone {
    display: grid;
    gap: var(--space);
    justify-items: start;
    width: 100%;
    margin-block-start: var(--space);
    padding-block-start: calc(var(--space) * 1.25);
    border-block-start: 3px solid var(--line-strong);
  }
  .stands-alone h2 {
    margin: 0;
    font-size: 1.2em;
    line-height: var(--tight);
  }
  .answers dl + dl {
    border-block-start: 3px solid var(--line-strong);
  }
  .answers dl:has(+ dl) .row:last-child {
    border-block-end: 0;
  }
`;
