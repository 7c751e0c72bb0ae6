import { css } from 'lit';

/**
 * Tokens, named by purpose. A host sets `--iapt-…` on the element; what it does not set has the value below. In the colours
 * that a person chooses for contrast (cream, strong contrast) nothing of the host's is left: its other half is not known.
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

const cream = css`
  --ink: #212b32;
  --ink-soft: #3f4f5a;
  --surface: #fbf3dc;
  --line: #d9cfb2;
  --line-strong: #4c6272;
  --action: #00478c;
  --action-deep: #003470;
  --action-text: #fff;
  --chosen: #e9eef0;
  --focus: #ffeb3b;
  --focus-ring: #212b32;
  --error: #951309;
  --help: #00614f;
  --help-surface: #e3efe2;
  --note: #8a5a00;
  --note-surface: #f7e3a8;
  color-scheme: light;
`;

const strong = css`
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
`;

/** Black on white: for paper, and for a device that is set to light and to more contrast. */
const paper = css`
  --ink: #000;
  --ink-soft: #000;
  --surface: #fff;
  --line: #000;
  --line-strong: #000;
  --action: #002a5c;
  --action-deep: #000;
  --action-text: #fff;
  --chosen: #fff;
  --focus: #ffeb3b;
  --focus-ring: #000;
  --error: #7d0c04;
  --help: #000;
  --help-surface: #fff;
  --note: #000;
  --note-surface: #fff;
  color-scheme: light;
`;

export const tokens = css`
  .page {
    ${light}
    --size: 1;
    --hang: 0;
    --lines: calc(1.5 + var(--hang));
    --tight: calc(var(--lines) / 1.2);
    --least: 3.5rem;
    --floor: 0px;
    --floor-small: 0px;
    --apart: 0px;
    --target: max(var(--iapt-target-size, var(--least)), var(--floor));
    --radius: var(--iapt-radius, 0.375rem);
    --column: calc(var(--iapt-column, 36rem) * var(--size));
    --space: calc(var(--iapt-space, 1rem) * (1 + var(--size)) / 2);
  }
  @media (prefers-color-scheme: dark) {
    .page[data-colours='auto'] {
      ${dark}
    }
  }
  @media (prefers-contrast: more) {
    .page[data-colours='auto'] {
      ${paper}
    }
  }
  @media (prefers-contrast: more) and (prefers-color-scheme: dark) {
    .page[data-colours='auto'] {
      ${strong}
    }
  }
  .page[data-colours='dark'] {
    ${dark}
  }
  .page[data-colours='cream'] {
    ${cream}
  }
  .page[data-colours='high-contrast'] {
    ${strong}
  }
  @media print {
    .page[data-colours] {
      ${paper}
    }
  }
`;
