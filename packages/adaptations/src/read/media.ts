import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(500));
const key = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/), z.maxLength(60));
const language = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));
/**
 * `https:`, or relative to the manifest. No other scheme, no `//host`, and only characters that a browser leaves as they
 * are. What a relative one resolves to is checked again where it is resolved.
 */
const url = z
  .string()
  .check(z.regex(/^(https:\/\/|(?!\/\/|[A-Za-z][A-Za-z0-9+.-]*:))[!-[\]-~\u00a1-\uffff]+$/), z.maxLength(500));
const checksum = z.string().check(z.regex(/^sha256-[A-Za-z0-9+/]{43}=$/));
/** A person registered as translator or checker, by registration number; the manifest never needs a name. */
const registered = z.strictObject({ register: text, number: text });

const file = {
  src: url,
  /** WebVTT, from the page's own origin: browsers load no other without being told to. */
  captions: z.optional(url),
  /** A still that is no sign. */
  poster: z.optional(url),
  /** SHA-256 of the file at `src`: which file was checked. The kit does not load a clip to compare. */
  checksum: z.optional(checksum),
};

/**
 * What is said or signed. Several clips of one place are the same in other formats, in the order in which they are tried.
 */
const clipSchema = z.discriminatedUnion('role', [
  /** A question, by its item code. */
  z.strictObject({ role: z.literal('item'), item: key, ...file }),
  /** One option, by the key of its scale and its value; with `item`, at that question only ("not applicable" is). */
  z.strictObject({ role: z.literal('option'), scale: key, value: key, item: z.optional(key), ...file }),
  /** What stands above the questions. */
  z.strictObject({ role: z.literal('instruction'), ...file }),
  /** The page about help after a risk answer. */
  z.strictObject({ role: z.literal('help'), ...file }),
]);

/** Recordings or signed clips of one measure, brought by the service. */
export const mediaSchema = z
  .strictObject({
    version: z.literal(1),
    kind: z.enum(['recording', 'signed']),
    measure: key,
    /** BCP 47: of the voice, or of the sign language (`bfi` = British Sign Language). */
    language,
    /** Of signed clips, the measure's version that they are, for example `bsl`; absent = the version of the words. */
    measureVersion: z.optional(key),
    /** `demonstration` = placeholders, never for patients. */
    status: z.enum(['demonstration', 'licensed']),
    holder: text,
    licence: text,
    translator: z.nullable(registered),
    checker: z.nullable(registered),
    clips: z.array(clipSchema).check(z.minLength(1), z.maxLength(500)),
  })
  .check(
    z.refine(({ kind, measureVersion }) => kind === 'signed' || measureVersion === undefined, {
      path: ['measureVersion'],
      error: 'is for signed clips: a recording is of the words that are shown.',
    }),
    z.refine(({ kind, status, translator, checker }) => !isForPatients(kind, status) || (translator && checker), {
      path: ['checker'],
      error: 'and "translator" must both be there: one registered person translates, another checks.',
    }),
    z.refine(({ translator, checker }) => !translator || !checker || !same(translator, checker), {
      path: ['checker'],
      error: 'must be another person than the translator.',
    }),
  );

/** Signed clips that are no placeholders: the NHS standard for BSL wants two people. */
function isForPatients(kind: string, status: string): boolean {
  return kind === 'signed' && status === 'licensed';
}

/** Two entries of one person in one register. */
function same(one: z.infer<typeof registered>, other: z.infer<typeof registered>): boolean {
  return one.register === other.register && one.number === other.number;
}

/** Pictograms of the service's own, by the kit's ids, used instead of the kit's. */
export const picturesSchema = z.strictObject({
  version: z.literal(1),
  kind: z.literal('pictures'),
  holder: text,
  licence: text,
  pictures: z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)), url),
});
