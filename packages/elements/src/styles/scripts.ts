import { css, unsafeCSS } from 'lit';
import { kit } from '../languages.js';

/** One rule a language, out of the kit's own list: nothing that a service brings comes here. */
const fonts = Object.entries(kit)
  .filter(([, { fonts: hints }]) => hints.length > 0)
  .map(([tag, { fonts: hints }]) => fontRule(tag, hints.map((hint) => `'${hint}'`).join(',')));

function fontRule(tag: string, hints: string): string {
  const families = `var(--iapt-font,${hints}),${hints},system-ui,sans-serif`;
  const english = 'var(--iapt-font,system-ui),system-ui,sans-serif';
  return `.page[lang='${tag}'],.page [lang='${tag}']{font-family:${families}}.page[lang='${tag}'] [lang='en']{font-family:${english}}`;
}

/**
 * Fonts for the scripts that the page's own font may not have: hints out of `locales/languages.json`, used where the device
 * or the page has them, and never fetched. A font that the host names with `--iapt-font` goes before.
 *
 * Nastaliq hangs from line to line: with less room its words cut into each other.
 */
export const scripts = css`
  ${unsafeCSS(fonts.join(''))}
  .page[lang='ur'] {
    --hang: 0.6;
    --tight: var(--lines);
  }
  .page [lang='ur'] {
    line-height: calc(var(--lines) + 0.6);
  }
  /* Its space is too narrow between two numbers, and its dot too large before a line. */
  .page[lang='ur'] bdi[dir='ltr'],
  .page[lang='ur'] li::marker {
    font-family: system-ui, sans-serif;
  }
  /* Words of a measure in a page of another script: in letters and lines of their own, and aligned as they run. */
  .page[lang='ur'] .heading .instruction span[lang='en'],
  .page[lang='ur'] span[lang='en'] {
    line-height: calc(var(--lines) - var(--hang));
  }
  .page[lang='ur'] .heading span[lang='en']:not(.instruction *) {
    line-height: calc((var(--lines) - var(--hang)) / 1.2);
  }
  .page[dir='rtl'] span[dir='ltr']:not(.hidden *),
  .page[dir='ltr'] span[dir='rtl']:not(.beside, .hidden *) {
    display: inline-block;
    max-width: 100%;
    text-align: start;
  }
`;
