import type * as z from 'zod/mini';
import type { Circumstances } from '@iapt-elements/engine';
import type { Adjustments } from '../adjustments.js';
import type { EasyRead } from '../easy-read.js';
import type { Help } from '../help.js';
import type { Media, Pictures } from '../media.js';
import type { Wording } from '../wording.js';
import { adjustmentsSchema } from './adjustments.js';
import { circumstancesSchema } from './circumstances.js';
import { easyReadSchema } from './easy-read.js';
import { helpSchema } from './help.js';
import { mediaSchema, picturesSchema } from './media.js';
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

/** Input that cannot be used. `problems` names each place and what is wrong there. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    /** What was being read: for example `adjustments` or `wording`. */
    readonly what: string,
    readonly problems: readonly string[],
  ) {
    super(`The ${what} cannot be used. ${problems.join(' ')}`);
  }
}

/** @throws InputError when a setting is unknown or has a value that it cannot have. Missing settings get defaults. */
export function readAdjustments(input: unknown): Adjustments {
  return read('adjustments', adjustmentsSchema, input);
}

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

function read<T>(what: string, schema: z.ZodMiniType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InputError(what, result.error.issues.map(problem));
}

/** Says what is wrong and what would be right: zod's own sentences are languages that a page need not load. */
function problem(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join('.'); // A key may be a symbol.
  const at = place ? `"${place}"` : 'It';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${place ? `${at} has` : 'There is'} no ${issue.keys.map((key) => `"${key}"`).join(', ')}.`;
    case 'invalid_value':
      return `${at} must be ${issue.values.map(String).join(' or ')}.`;
    case 'invalid_type':
      return `${at} must be ${issue.expected}.`;
    case 'too_small':
      return `${at} is empty.`;
    case 'too_big':
      return `${at} is too long: at most ${String(issue.maximum)} characters.`;
    case 'custom':
      return `${at} must be ${issue.message}.`;
    default:
      return `${at} does not have the right form.`;
  }
}
