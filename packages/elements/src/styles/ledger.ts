import { css } from 'lit';

/** The ledger of words: for staff, so denser than what a patient sees. */
export const ledger = css`
  .page {
    font-size: 1rem;
  }
  .column {
    margin-inline: 0;
  }
  .heading {
    font-size: 1.25em;
  }
  .ledger {
    width: 100%;
    border-block-start: 1px solid var(--line);
  }
  .ledger > div {
    display: grid;
    grid-template-columns: minmax(min(8rem, 100%), 1fr) minmax(0, 3fr);
    gap: 0.25em 1em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--line);
  }
  .ledger dt {
    font-weight: 650;
  }
  .ledger p + p {
    margin-block-start: 0.25em;
  }
  .ledger .refused {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--note);
    font-weight: 650;
  }
  @container (max-width: 30em) {
    .ledger > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
