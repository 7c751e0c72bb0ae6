import type { Measure } from '@iapt-elements/engine';
import type * as z from 'zod/mini';
import type { Adjustments } from '../adjustments.js';
import type { EasyRead } from '../easy-read.js';
import type { Help } from '../help.js';
import type { Media, Pictures } from '../media.js';
import type { Wording } from '../wording.js';
import { adjustmentsSchema } from './adjustments.js';
import { checksumOf } from './checksum.js';
import { easyReadSchema } from './easy-read.js';
import { fitProblems } from './fit.js';
import { helpSchema } from './help.js';
import { InputError, type Problem } from './input-error.js';
import { mediaSchema, picturesSchema } from './media.js';
import { wordProblems } from './words.js';
import { wordingSchema } from './wording.js';

/** Checks for everything that comes from outside. An entry of its own: a page that brings nothing loads no checks. */
export { adjustmentsSchema, easyReadSchema, helpSchema, mediaSchema, picturesSchema, wordingSchema };
export { checksumOf } from './checksum.js';
export { InputError, type Problem } from './input-error.js';
export { canonicalTag } from './language.js';

/** @throws InputError when a setting is unknown or has a value that it cannot have. Missing settings get defaults. */
export function readAdjustments(input: unknown): Adjustments {
  return read('adjustments', adjustmentsSchema, input);
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
  if (checksumOf(wording) === wording.checksum) return [];
  const remedy = 'If the change is meant: npx iapt-wording checksum <file> --write';
  return [{ key: 'checksum', problem: 'does not fit: the words were changed after it was made', remedy }];
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

function read<T>(what: string, schema: z.ZodMiniType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InputError(what, result.error.issues.flatMap(problemsOf));
}

function refuse(what: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(what, problems);
}

const makeOne = 'Make one: npx iapt-wording checksum <file> --write';

/** As whoever writes the file calls it. */
const expected: Readonly<Record<string, string>> = { string: 'text', record: 'object' };

/** Says what is wrong and what would be right: zod's own sentences are languages that a page need not load. */
function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const key = issue.path.map(String).join('.'); // A key may be a symbol.
  const says = (problem: string, remedy: string) => [{ key, problem, remedy: key === 'checksum' ? makeOne : remedy }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        key: key ? `${key}.${name}` : name,
        problem: 'is unknown',
        remedy: 'Remove it.',
      }));
    case 'invalid_value':
      return says(`must be ${issue.values.map(String).join(' or ')}`, 'Choose one of these.');
    case 'invalid_type':
      return says(`must be ${expected[issue.expected] ?? issue.expected}`, '');
    case 'too_small':
      return says('is empty', 'Write its words.');
    case 'too_big':
      return says(`is too long: at most ${String(issue.maximum)} characters`, 'Shorten it.');
    default:
      return says('does not have the right form', '');
  }
}
