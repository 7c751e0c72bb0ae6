import { css } from 'lit';

/** The summary on paper: everything that was said, and nothing that can only be pressed. */
export const paper = css`
  @media print {
    .page {
      font-size: 11pt;
    }
    .room,
    .room[data-wide],
    .room > .column {
      display: block;
      max-width: none;
    }
    .contents,
    .steps-row,
    .page details:not([open]) {
      display: none;
    }
    /* What is pressed on the screen to go there is a line on paper. */
    .page .uncovered .link {
      display: block;
      min-height: 0;
      color: inherit;
      text-decoration: none;
    }
    section {
      padding-block: 8pt;
    }
    .ticked,
    .next,
    .part,
    dl > div {
      break-inside: avoid;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    .heading {
      margin-block-end: 6pt;
    }
  }
`;
