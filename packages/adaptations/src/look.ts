import type { Adjustments, Look } from './adjustments.js';

/** What of a profile the style sheet needs. */
export function lookOf({ size, targets, lineSpacing, letterSpacing, font, colours, motion }: Adjustments): Look {
  return { size, targets, lineSpacing, letterSpacing, font, colours, motion };
}
