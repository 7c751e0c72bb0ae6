/**
 * Atkinson Hyperlegible Next: letters that cannot be mistaken for one another. Of the kit's own files, never from elsewhere.
 * The faces go to the document: an @font-face inside a shadow root does nothing. They have a name of the kit's own, so that
 * no face of the page is changed.
 */
const family = 'iapt-hyperlegible';

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,' +
  'U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,' +
  'U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** Written out, each whole: bundlers look for exactly this. */
const files = {
  regular: new URL('../fonts/atkinson-hyperlegible-next-latin-400-normal.woff2', import.meta.url),
  bold: new URL('../fonts/atkinson-hyperlegible-next-latin-700-normal.woff2', import.meta.url),
  extendedRegular: new URL('../fonts/atkinson-hyperlegible-next-latin-ext-400-normal.woff2', import.meta.url),
  extendedBold: new URL('../fonts/atkinson-hyperlegible-next-latin-ext-700-normal.woff2', import.meta.url),
};

let added: Promise<void> | null = null;

/** Adds the font to the document, once. Rejects when it cannot be loaded; the next call then tries again. */
export function addFont(): Promise<void> {
  added ??= add().catch((error: unknown) => {
    added = null;
    throw error;
  });
  return added;
}

async function add(): Promise<void> {
  const letters = [face(files.regular, '400', latin), face(files.bold, '700', latin)];
  await Promise.all(letters.map((each) => each.load()));
  // Letters with marks (ŵ, ł, ş) are in files of their own: the browser loads them when it meets one.
  const others = [face(files.extendedRegular, '400', latinExtended), face(files.extendedBold, '700', latinExtended)];
  for (const each of [...letters, ...others]) document.fonts.add(each);
}

function face({ href }: URL, weight: string, unicodeRange: string): FontFace {
  return new FontFace(family, `url("${href}") format("woff2")`, { weight, unicodeRange, display: 'swap' });
}
