import { css } from 'lit';
import { contents } from './screening-contents.js';
import { paper } from './screening-paper.js';
import { summary } from './screening-summary.js';

/** What to say in large type, and what only the clinician reads. */
const prompts = css`
  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space) calc(var(--space) * 2.5);
    max-width: calc(var(--column) * 1.2);
    margin-inline: auto;
  }
  .room[data-wide] {
    grid-template-columns: 17em minmax(0, 1fr);
    align-items: start;
    max-width: calc(var(--column) + 24em);
  }
  .room > .column {
    width: 100%;
    max-width: calc(var(--column) * 1.2);
    margin-inline: 0;
  }
  .for-you {
    width: 100%;
    padding: 0.5em 0.85em;
    border-inline-start: 5px solid var(--line-strong);
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .for-you b {
    display: block;
    font-size: 0.9em;
  }
  .cue {
    margin-block-end: calc(var(--space) * -0.6);
    font-weight: 650;
  }
  .said legend {
    margin-block-end: calc(var(--space) * 0.5);
  }
  /* Not "text-wrap: pretty": WebKit crashes on it where two languages stand in the heading. */
  .said .heading {
    display: block;
    padding-inline-start: 0.65em;
    border-inline-start: 6px solid var(--action);
    font-size: 1.55em;
    text-wrap: wrap;
    hyphens: auto;
  }
  /* Prompts in a language that runs the other way begin on their own side. */
  .said .heading [dir],
  .simple [dir] {
    display: block;
  }
  .said .lead {
    display: block;
    margin-block-end: 0.35em;
    font-size: 0.72em;
    font-weight: 400;
    line-height: var(--lines);
  }
  .plainer {
    margin-block-end: var(--space);
  }
  .simple {
    padding: 0.6em 0.85em;
    background: var(--help-surface);
    font-size: 1.25em;
    line-height: var(--tight);
  }
  .said > label,
  .notes > label {
    display: block;
    font-weight: 650;
  }
  .said > .soft {
    margin-block-end: 0.5em;
  }
  .said + .cue {
    margin-block-start: var(--space);
  }
  .said .options:has(> :nth-child(2):last-child) {
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
  }
  .notes {
    width: 100%;
    padding-block-start: var(--space);
    border-block-start: 1px solid var(--line);
  }
  .notes > label {
    font-weight: 400;
  }
  .notes .text-entry,
  .said .text-entry {
    min-height: 5.5em;
  }
  .clear {
    margin-block-start: calc(var(--space) * -0.75);
  }
  @container (max-width: 34em) {
    .said .heading {
      padding-inline-start: 0.5em;
      font-size: 1.25em;
    }
  }
`;

/** The style sheets of the interview, in order. */
export const screening = [prompts, contents, summary, paper];
