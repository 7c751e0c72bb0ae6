import { css } from 'lit';

/** The list of all prompts, at the side or folded away. */
export const contents = css`
  .contents {
    min-width: 0;
    font-size: 0.85em;
  }
  [data-wide] > .contents {
    position: sticky;
    inset-block-start: 1rem;
    max-height: calc(100vh - 2rem);
    overflow-y: auto;
    /* The ring of what has the focus is not cut off. */
    padding: 8px;
    margin: -8px;
  }
  .contents > p {
    margin-block-end: 0.75em;
    font-size: 1em;
  }
  .contents ol {
    display: grid;
    gap: max(2px, var(--apart));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents details ol {
    padding-block: 0.5em;
  }
  .contents li {
    margin: 0;
  }
  .contents button {
    display: grid;
    grid-template-columns: 2.6em minmax(0, 1fr);
    gap: 0 0.5em;
    align-content: center;
    width: 100%;
    min-height: max(2.75rem, var(--floor-small));
    padding: 0.35em 0.6em;
    border: 0;
    border-inline-start: 5px solid transparent;
    border-radius: 0 var(--radius) var(--radius) 0;
    color: var(--ink);
    background: none;
    line-height: var(--tight);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .page[dir='rtl'] .contents button {
    border-radius: var(--radius) 0 0 var(--radius);
  }
  .contents button:hover {
    background: color-mix(in srgb, var(--chosen) 55%, var(--surface));
  }
  .contents button[aria-current] {
    border-color: var(--action);
    background: var(--chosen);
  }
  .contents .number {
    grid-row: span 2;
    font-weight: 650;
    color: var(--ink-soft);
  }
  .contents .name {
    grid-column: 2;
  }
  [aria-current] .name {
    font-weight: 650;
  }
  .contents .state {
    grid-column: 2;
    color: var(--ink-soft);
    font-size: 0.92em;
  }
  /* Filled, ringed, or only a stroke: the words say the same. */
  .state::before {
    content: '';
    display: inline-block;
    width: 0.62em;
    height: 0.62em;
    margin-inline-end: 0.45em;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }
  .state:is([data-state='answered'], [data-state='partly'], [data-state='noted'])::before {
    border-color: var(--help);
    background: linear-gradient(to top, var(--help) 50%, transparent 50%);
  }
  .state:is([data-state='answered'], [data-state='noted'])::before {
    background: var(--help);
    print-color-adjust: exact;
  }
  .state[data-state='not-asked']::before {
    height: 0;
    border-width: 0 0 2px;
    border-radius: 0;
    vertical-align: 0.25em;
  }
  .state[data-state='not-asked'] {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  /* A border that is not there would be one. */
  @media (forced-colors: active) {
    .contents button {
      border-color: Canvas;
    }
    .contents button[aria-current] {
      border-color: Highlight;
    }
    .state:is([data-state='answered'], [data-state='noted'])::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
  }
`;
