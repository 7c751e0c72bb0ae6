import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(500));
/** Relative to the manifest. Whatever it resolves to must be `https:` or of the page's own origin. */
const url = z.string().check(z.minLength(1), z.maxLength(500));
const checksum = z.string().check(z.regex(/^sha256-[A-Za-z0-9+/]{43}=$/));
/** A person registered as translator or checker, by registration number; the manifest never needs a name. */
const registered = z.strictObject({ register: text, number: text });

const clipSchema = z.strictObject({
  /** What is said or signed: a question, one option, the instruction, or the help page. */
  role: z.enum(['item', 'option', 'instruction', 'help']),
  /** Item code, for `item`. */
  item: z.optional(z.string()),
  /** Scale and value, for `option`. */
  scale: z.optional(z.string()),
  value: z.optional(z.string()),
  src: url,
  /** WebVTT. */
  captions: z.optional(url),
  poster: z.optional(url),
  checksum: z.optional(checksum),
});

/** Recordings or signed clips of one measure, brought by the service. */
export const mediaSchema = z.strictObject({
  version: z.literal(1),
  kind: z.enum(['recording', 'signed']),
  measure: z.string(),
  /** BCP 47: of the voice, or of the sign language (`bfi` = British Sign Language). */
  language: z.string(),
  /** The measure's version that the clips are, for example `bsl`; absent = the version asked. */
  measureVersion: z.optional(z.string()),
  /** `demonstration` = placeholders, never for patients. */
  status: z.enum(['demonstration', 'licensed']),
  holder: text,
  licence: text,
  translator: z.nullable(registered),
  checker: z.nullable(registered),
  clips: z.array(clipSchema).check(z.minLength(1), z.maxLength(500)),
});

/** Pictograms of the service's own, by the kit's ids, used instead of the kit's. */
export const picturesSchema = z.strictObject({
  version: z.literal(1),
  kind: z.literal('pictures'),
  holder: text,
  licence: text,
  pictures: z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)), url),
});
