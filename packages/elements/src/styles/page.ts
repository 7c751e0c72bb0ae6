import { css } from 'lit';

/** The sheet that every screen lies on: type, column, headings, buttons, links, focus. */
export const page = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .page {
    container-type: inline-size;
    padding: calc(var(--space) * 1.5) var(--space) calc(var(--space) * 2);
    color: var(--ink);
    background: var(--surface);
    font-family: var(--iapt-font, inherit);
    font-size: calc(1.1875rem * var(--size));
    font-weight: 400;
    line-height: var(--lines);
    overflow-wrap: break-word;
  }
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* Never wider than the page, whatever the longest word is. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
    justify-items: start;
    max-width: var(--column);
    margin-inline: auto;
  }
  /* The column spaces its lines; the host page's margins would come on top. */
  ::slotted(*) {
    margin-block: 0 !important;
  }
  .column > *,
  form > * {
    min-width: 0;
    max-width: 100%;
  }
  form {
    display: contents;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }
  .heading {
    margin: 0;
    font-size: 1.475em;
    font-weight: 650;
    line-height: var(--tight);
    text-wrap: balance;
  }
  .soft {
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: max(0.25em, var(--apart));
  }
  button,
  summary,
  a {
    font: inherit;
    color: var(--action);
    cursor: pointer;
  }
  .link,
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: max(2.75rem, 2em, var(--floor-small));
    padding: 0;
    border: 0;
    background: none;
    overflow-wrap: anywhere;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  .link:hover,
  summary:hover,
  a:hover {
    text-decoration-thickness: 3px;
  }
  .back {
    margin-block-end: calc(var(--space) * -0.5);
  }
  .back::before {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline-start: 0.15em;
    border: solid currentcolor;
    border-width: 0 0 0.12em 0.12em;
    transform: rotate(45deg);
  }
  .page[dir='rtl'] .back::before {
    transform: rotate(-135deg);
  }
  .go {
    min-height: var(--target);
    min-width: 10rem;
    max-width: 100%;
    margin-block: calc(var(--space) * 0.5) 4px;
    /* Where it is narrow, the word needs the room: it must not break. */
    padding: 0.5em min(1.75em, 6vw);
    border: 2px solid transparent;
    border-radius: var(--radius);
    color: var(--action-text);
    background: var(--action);
    box-shadow: 0 4px 0 var(--action-deep);
    font-weight: 650;
  }
  .go:hover {
    background: var(--action-deep);
  }
  .go:active {
    box-shadow: 0 2px 0 var(--action-deep);
  }
  :focus-visible {
    outline: 3px solid var(--focus-ring);
    outline-offset: 0;
    border-radius: 2px;
    box-shadow: 0 0 0 6px var(--focus);
  }
  /* Focus is put on these to be read out, not to be pressed: a ring would look like a button. */
  .heading:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline: 3px solid Highlight;
      outline-offset: 3px;
    }
    .go {
      border-color: ButtonText;
    }
  }
  @media print {
    .page {
      padding: 0;
    }
    .page :is(.go, .link, .foot) {
      display: none;
    }
  }
`;
