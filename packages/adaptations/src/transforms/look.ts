import type { Transform } from '../adapt.js';
import { lookOf } from '../look.js';

/** Size, spacing, font and colours, for the style sheet. */
export const look: Transform = (screen, { adjustments }) => ({ ...screen, look: lookOf(adjustments) });
