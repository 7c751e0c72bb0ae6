import type { Transform } from '../adapt.js';

/** Size and colours, for the style sheet. */
export const look: Transform = (screen, { size, colours }) => ({ ...screen, look: { size, colours } });
