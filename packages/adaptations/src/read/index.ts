import type { Circumstances, Measure } from '@iapt-elements/engine';
import type { EasyRead } from '../easy-read.js';
import type { Help } from '../help.js';
import type { Media, Pictures } from '../media.js';
import type { Wording } from '../wording.js';
import { adjustmentsSchema } from './adjustments.js';
import { checksumOf } from './checksum.js';
import { circumstancesSchema } from './circumstances.js';
import { easyReadSchema } from './easy-read.js';
import { fitProblems } from './fit.js';
import { helpSchema } from './help.js';
import { InputError, type Problem } from './input-error.js';
import { mediaSchema, picturesSchema } from './media.js';
import { read, refuse } from './read.js';
import { wordProblems } from './words.js';
import { wordingSchema } from './wording.js';

/** Checks for everything that comes from outside. An entry of its own: a page that brings nothing loads no checks. */
export {
  adjustmentsSchema,
  circumstancesSchema,
  easyReadSchema,
  helpSchema,
  mediaSchema,
  picturesSchema,
  wordingSchema,
};
export { checksumOf, checksumOfBytes, checksumOfTexts } from './checksum.js';
export { missingClips, versionOfClips } from './clips.js';
export { InputError, type Problem } from './input-error.js';
export { readInterface, type InterfaceWords } from './interface.js';
export { canonicalTag, runsRightToLeft } from './language.js';
export { readReview } from './review.js';
export { reviewSchema, roles, signatureSchema } from './signature.js';
export { flattened, textProblems, type FlatTexts, type TextTree } from './texts.js';
export { readAdjustments, readAdjustmentsText } from './read-adjustments.js';

/** @throws InputError when a value is not one of those listed, or a reference could be a name. */
export function readCircumstances(input: unknown): Partial<Circumstances> {
  const said = Object.entries(read('circumstances', circumstancesSchema, input)).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(said);
}

/** @throws InputError when a text is missing, or a link is not `tel:`, `sms:`, `mailto:` or `https:`. */
export function readHelp(input: unknown): Help {
  return read('help', helpSchema, input);
}

/**
 * The form of a wording, and whether each text is text.
 *
 * @throws InputError when a key is missing, unknown or of the wrong form, or a text holds what is no text.
 */
export function readWording(input: unknown): Wording {
  const wording = read('wording', wordingSchema, input);
  refuse('wording', wordProblems(wording));
  return wording;
}

/**
 * Everything that a wording must be before a person may see it. `load` brings the measure that it names.
 *
 * @throws InputError as `readWording` does, and when there are too few or too many words for the measure, or the words do
 *   not fit their checksum. What else `load` throws is passed on.
 */
export async function checkWording(input: unknown, load: (measure: string) => Promise<Measure>): Promise<Wording> {
  const wording = readWording(input);
  const measure = await load(wording.measure).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'UnknownMeasureError') throw error;
    throw new InputError('wording', [{ key: 'measure', problem: 'is unknown', remedy: error.message }]);
  });
  refuse('wording', fitProblems(measure, wording));
  refuse('wording', checksumProblems(wording));
  return wording;
}

function checksumProblems(wording: Wording): readonly Problem[] {
  if (checksumOf(wording) === wording.checksum) return signatureProblems(wording);
  const remedy = 'If the change is meant: npx iapt-wording checksum <file> --write';
  return [{ key: 'checksum', problem: 'does not fit: the words were changed after it was made', remedy }];
}

function signatureProblems({ signature, checksum }: Wording): readonly Problem[] {
  if (!signature || signature.words === checksum) return [];
  const remedy = 'Compare the words again: npx iapt-wording sign <file>';
  return [{ key: 'signature.words', problem: 'does not fit: the words were changed after they were signed', remedy }];
}

/** @throws InputError when a key is missing, unknown or of the wrong form. */
export function readEasyRead(input: unknown): EasyRead {
  return read('easy-read words', easyReadSchema, input);
}

/** @throws InputError when a key is missing, unknown or of the wrong form, or a file is at an address of another kind. */
export function readMedia(input: unknown): Media {
  return read('media manifest', mediaSchema, input);
}

/** @throws InputError when a key is missing, unknown or of the wrong form. */
export function readPictures(input: unknown): Pictures {
  return read('pictures', picturesSchema, input);
}
