import { css } from 'lit';

/** Hard words in a sentence, the buttons that explain them, and what they open. */
export const explanations = css`
  /* Between two marked words Chromium leaves out a space that may collapse: the question's name would lose it. */
  .sentence {
    white-space: pre-wrap;
  }
  .marked {
    text-decoration: underline dotted;
    text-decoration-color: var(--action);
    text-decoration-thickness: 0.11em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .explanations {
    margin-block-end: calc(var(--space) * 1.25);
  }
  .hard-words {
    display: flex;
    flex-wrap: wrap;
    gap: max(0.5em, var(--apart));
    margin-block-start: 0.35em;
  }
  .hard-word {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-width: max(2.75rem, var(--floor-small));
    max-width: 100%;
    min-height: max(2.75rem, 2em, var(--floor-small));
    padding: 0.25em 0.9em;
    border: 2px solid var(--line-strong);
    border-radius: 1.5em;
    color: var(--action);
    background: var(--surface);
    text-align: start;
    text-decoration: underline dotted 0.11em;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  .hard-word::after {
    content: '';
    flex: none;
    width: 0.4em;
    height: 0.4em;
    margin-block-start: -0.15em;
    border: solid currentcolor;
    border-width: 0 0.12em 0.12em 0;
    transform: rotate(45deg);
  }
  .hard-word[aria-expanded='true'] {
    border-color: var(--action);
    background: var(--chosen);
  }
  .hard-word[aria-expanded='true']::after {
    margin-block-start: 0.2em;
    transform: rotate(225deg);
  }
  /* As high as it is wide, a round end is a blot. */
  .page[data-targets='large'] .hard-word {
    border-radius: var(--radius);
  }
  .hard-word:hover {
    text-decoration-thickness: 0.16em;
  }
  .meaning {
    margin-block-start: 0.6em;
    padding: 0.6em 1em;
    border-inline-start: 8px solid var(--action);
    background: var(--chosen);
  }
  .meaning > div + div {
    margin-block-start: 0.4em;
  }
  .meaning dt {
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .hard-word[aria-expanded='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .explanations {
      display: none;
    }
  }
`;
