import { css } from 'lit';

/** A signed clip: the video, and below it, never over it, the bar of buttons. */
export const clips = css`
  .clip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    width: 100%;
    min-width: 0;
  }
  .question > .clip,
  .question > .note {
    margin-block-end: var(--space);
  }
  .choice > .clip {
    padding-block: 0.5rem var(--space);
  }
  video {
    display: block;
    width: 100%;
    max-height: 80vh;
    /* Known before anything of the clip is loaded, so that nothing moves when it is. */
    aspect-ratio: var(--iapt-clip-ratio, 4 / 3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    object-fit: contain;
  }
  .bar {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(max(4.6em, var(--floor-small)), 100%), 1fr));
    gap: max(0.375rem, var(--apart));
  }
  .bar .aid-button {
    min-height: max(3.5em, var(--floor-small));
  }
  .clip:fullscreen {
    grid-template-rows: auto minmax(0, 1fr) auto;
    width: 100vw;
    height: 100vh;
    padding: 0.5rem;
    color: var(--ink);
    background: var(--surface);
  }
  .clip:fullscreen video {
    width: 100%;
    height: 100%;
    max-height: none;
    border: 0;
  }
  .clip:fullscreen .bar {
    width: 100%;
    max-width: 40rem;
    margin-inline: auto;
  }
  @media print {
    .clip {
      display: none;
    }
  }
`;
