/** A part of a text, by its first and its last-but-one character. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences of a text, without the space between them. Some voices stop after a quarter of a minute without saying so: a
 * sentence is short enough, and is what is marked while it is read.
 */
export function sentences(text: string, language: string): readonly Span[] {
  const spans = [...segmenter(language).segment(text)].map(({ segment, index }) => {
    const from = index + segment.length - segment.trimStart().length;
    return { from, to: from + segment.trim().length };
  });
  return spans.filter(({ from, to }) => to > from);
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    // A tag that the browser cannot read: sentences end alike in most languages.
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
