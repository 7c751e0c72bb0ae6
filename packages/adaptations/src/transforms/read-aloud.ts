import type { Transform } from '../adapt.js';

/** Offers to read what is on the page. Nothing is read before somebody asks. */
export const readAloud: Transform = (screen, { adjustments }) =>
  adjustments.readAloud ? { ...screen, readAloud: { rate: adjustments.speechRate } } : screen;
