import type { EasyRead } from '../easy-read.js';
import type { Help } from '../help.js';
import type { Media, Pictures } from '../media.js';
import type { Wording } from '../wording.js';
import { adjustmentsSchema } from './adjustments.js';
import { easyReadSchema } from './easy-read.js';
import { helpSchema } from './help.js';
import { read } from './input-error.js';
import { mediaSchema, picturesSchema } from './media.js';
import { wordingSchema } from './wording.js';

/** Checks for everything that comes from outside. An entry of its own: a page that brings nothing loads no checks. */
export { adjustmentsSchema, easyReadSchema, helpSchema, mediaSchema, picturesSchema, wordingSchema };
export { InputError } from './input-error.js';
export { readAdjustments, readAdjustmentsText } from './read-adjustments.js';

/** @throws InputError when a text is missing, or a link is not `tel:`, `sms:`, `mailto:` or `https:`. */
export function readHelp(input: unknown): Help {
  return read('help', helpSchema, input);
}

/** @throws InputError when a key is missing, unknown or of the wrong form. */
export function readWording(input: unknown): Wording {
  return read('wording', wordingSchema, input);
}

/** @throws InputError when a key is missing, unknown or of the wrong form. */
export function readEasyRead(input: unknown): EasyRead {
  return read('easy-read words', easyReadSchema, input);
}

/** @throws InputError when a key is missing, unknown or of the wrong form. */
export function readMedia(input: unknown): Media {
  return read('media manifest', mediaSchema, input);
}

/** @throws InputError when a key is missing, unknown or of the wrong form. */
export function readPictures(input: unknown): Pictures {
  return read('pictures', picturesSchema, input);
}
