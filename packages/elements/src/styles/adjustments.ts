import { css } from 'lit';

/** The editor for staff: the parts of the other pages, denser, in two columns where there is room. */
export const adjustments = css`
  .page {
    --column: var(--iapt-column, 84rem);
    --target: var(--iapt-target-size, 2.75rem);
    font-size: 1rem;
  }
  .editor,
  .settings,
  .preview,
  .group,
  .setting,
  .exchange,
  .exchanged,
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .editor {
    gap: calc(var(--space) * 2) calc(var(--space) * 2.5);
    width: 100%;
  }
  .settings {
    gap: var(--space);
  }
  @container (min-width: 62em) {
    .editor {
      grid-template-columns: minmax(0, 1fr) minmax(0, 30rem);
    }
    /* The preview stays in sight while the settings pass by. */
    .preview {
      position: sticky;
      inset-block-start: 0;
      /* Never squeezed into the height: scrolled. */
      grid-auto-rows: max-content;
      max-height: var(--iapt-preview-height, 100vh);
      overflow: auto;
      padding-block-end: 8px;
    }
  }
  h3,
  h4,
  fieldset {
    margin: 0;
  }
  h3 {
    font-size: 1.25em;
    line-height: calc(1.25 + var(--hang));
  }
  h4 {
    font-size: 1em;
  }
  ul + h4 {
    margin-block-start: 0.5rem;
  }
  fieldset {
    padding: 0;
    border: 0;
    min-width: 0;
  }
  legend,
  label {
    font-weight: 650;
  }
  legend {
    margin: 0;
  }
  .option {
    font-weight: 400;
  }
  .group {
    gap: 0;
    margin-block-start: calc(var(--space) * 0.75);
  }
  .group > p {
    margin-block: 0.25em 0.5em;
  }
  .setting {
    gap: 0.375rem;
    padding: 0.5rem 0;
    border-block-end: 1px solid var(--line);
  }
  .changed {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--action);
  }
  .group h3 + .setting {
    border-block-start: 1px solid var(--line);
    margin-block-start: 0.5rem;
  }
  /* Undo and what was done stay in sight, where there is height for it. */
  .steps {
    gap: 0.25rem;
    padding-block: 0.5rem;
    border-block: 1px solid var(--line);
    background: var(--surface);
  }
  @media (min-height: 40rem) {
    @container (min-width: 40em) {
      .steps {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
      }
      .settings :is(input, select, textarea, button, summary, label) {
        scroll-margin-block: 9rem 1rem;
      }
    }
  }
  .steps > div,
  .steps-row,
  .out {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .out .field {
    flex: 1 1 12rem;
    font-size: 0.9em;
  }
  .steps p {
    min-height: 1.5em;
  }
  /* Beside the setting where there is room; opened, under it. */
  .why {
    font-size: 0.9em;
  }
  @container (min-width: 40em) {
    .setting:has(> .why) {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: var(--space);
    }
    .why[open] {
      grid-column: 1 / -1;
    }
  }
  .why p,
  .why ul {
    margin-block-end: 0.5em;
  }
  .codes {
    overflow-wrap: anywhere;
  }
  bdi,
  code {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .qr {
    margin: 0.5rem 0 0;
    max-width: 22rem;
  }
  .qr svg {
    display: block;
    width: 100%;
    height: auto;
    border: 1px solid var(--line);
  }
  /* A camera needs dark on light, whatever the page's colours are. */
  .light {
    fill: #fff;
  }
  .dark {
    fill: #000;
  }
  .preview {
    gap: var(--space);
  }
  .preview iapt-measure {
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    overflow: hidden;
  }
  @media (forced-colors: active) {
    .light,
    .dark {
      forced-color-adjust: none;
    }
  }
  @media print {
    .preview,
    .steps {
      display: none;
    }
  }
`;
