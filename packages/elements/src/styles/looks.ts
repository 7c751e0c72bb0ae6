import { css } from 'lit';

/**
 * What a person or a service chose, as far as it is not colours: `data-…` on the page. Everything is written in terms of
 * these, so that they can be combined.
 */
export const looks = css`
  .page[data-size='large'] {
    --size: 1.3;
    --least: 4.75rem;
    --floor: 76px;
  }
  .page[data-size='largest'] {
    --size: 1.7;
    --least: 5.5rem;
    --floor: 76px;
  }
  .page[data-targets='large'] {
    --floor: max(76px, 4.75rem);
    --floor-small: var(--floor);
    --apart: 0.5rem;
  }
  .page[data-lines='wide'] {
    --lines: calc(1.8 + var(--hang));
  }
  .page[data-lines='widest'] {
    --lines: calc(2.1 + var(--hang));
  }
  .page[data-letters='wide'] * {
    word-spacing: 0.16em;
  }
  /* Not where letters join: there a gap takes a word apart. */
  .page[data-letters='wide'] :dir(ltr):not(:lang(bn), :lang(gu), :lang(hi), :lang(mr), :lang(ne), :lang(pa)) {
    letter-spacing: 0.05em;
  }
  .page[data-font='hyperlegible'] {
    font-family: 'iapt-hyperlegible', var(--iapt-font, system-ui), sans-serif;
  }
  .page[data-font='system'] {
    font-family: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .page:not([data-motion='none']) :is(.go, .option) {
      transition: background-color 120ms;
    }
    .page:not([data-motion='none']) .go:active {
      transform: translateY(2px);
    }
  }
`;
