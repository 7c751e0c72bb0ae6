import { css } from 'lit';

/**
 * Tokens, named by purpose. A host sets `--iapt-…` on the element; what it does not set has the value below.
 * Text has at least 7:1 on its surface in every theme; lines that mean something have at least 3:1.
 */
const light = css`
  --ink: var(--iapt-text, #212b32);
  --ink-soft: var(--iapt-text-soft, #3f4f5a);
  --surface: var(--iapt-surface, #fff);
  --line: var(--iapt-line, #d8dde0);
  --line-strong: var(--iapt-line-strong, #4c6272);
  --action: var(--iapt-action, #004f9c);
  --action-deep: var(--iapt-action-deep, #003470);
  --action-text: var(--iapt-action-text, #fff);
  --chosen: var(--iapt-chosen, #e8f1fa);
  --focus: var(--iapt-focus, #ffeb3b);
  --focus-ring: var(--iapt-focus-ring, #212b32);
  --error: var(--iapt-error, #a8160b);
  --help: var(--iapt-help, #00614f);
  --help-surface: var(--iapt-help-surface, #e6f4f1);
  --note: var(--iapt-note, #8a5a00);
  --note-surface: var(--iapt-note-surface, #fff4d1);
  color-scheme: light;
`;

const dark = css`
  --ink: var(--iapt-text, #f0f4f5);
  --ink-soft: var(--iapt-text-soft, #c8d1d6);
  --surface: var(--iapt-surface, #161d22);
  --line: var(--iapt-line, #3a4750);
  --line-strong: var(--iapt-line-strong, #93a4af);
  --action: var(--iapt-action, #9ccbff);
  --action-deep: var(--iapt-action-deep, #5c93cc);
  --action-text: var(--iapt-action-text, #0b1a28);
  --chosen: var(--iapt-chosen, #1d3347);
  --focus: var(--iapt-focus, #ffeb3b);
  --focus-ring: var(--iapt-focus-ring, #161d22);
  --error: var(--iapt-error, #ffb0a6);
  --help: var(--iapt-help, #7fdcc6);
  --help-surface: var(--iapt-help-surface, #10302a);
  --note: var(--iapt-note, #f2c14e);
  --note-surface: var(--iapt-note-surface, #352a0c);
  color-scheme: dark;
`;

export const tokens = css`
  .page {
    ${light}
    --size: 1;
    --target: var(--iapt-target-size, 3.5rem);
    --radius: var(--iapt-radius, 0.375rem);
    --column: var(--iapt-column, 36rem);
    --space: var(--iapt-space, 1rem);
  }
  @media (prefers-color-scheme: dark) {
    .page[data-colours='auto'] {
      ${dark}
    }
  }
  .page[data-colours='dark'] {
    ${dark}
  }
  .page[data-colours='cream'] {
    --surface: #fbf3dc;
    --chosen: #e9eef0;
    --line: #d9cfb2;
    --note-surface: #f7e3a8;
    --help-surface: #e3efe2;
    --action: #00478c;
    --error: #951309;
  }
  .page[data-colours='high-contrast'] {
    --ink: #fff;
    --ink-soft: #fff;
    --surface: #000;
    --line: #fff;
    --line-strong: #fff;
    --action: #ffeb3b;
    --action-deep: #ffeb3b;
    --action-text: #000;
    --chosen: #000;
    --focus: #00e5ff;
    --focus-ring: #000;
    --error: #ffb8b0;
    --help: #7fdcc6;
    --help-surface: #000;
    --note: #ffeb3b;
    --note-surface: #000;
    color-scheme: dark;
  }
  .page[data-size='large'] {
    --size: 1.3;
    --target: var(--iapt-target-size, 4.75rem);
  }
  .page[data-size='largest'] {
    --size: 1.7;
    --target: var(--iapt-target-size, 5.5rem);
  }
`;
