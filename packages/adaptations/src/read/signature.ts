import * as z from 'zod/mini';

/** SHA-256 in base64, as `checksumOf` makes it. */
export const checksumSchema = z.string().check(z.regex(/^sha256-[A-Za-z0-9+/]{43}=$/));

/** Who may sign words. A role and never a name: a file of words is published, and names of people are nobody's to publish. */
export const roles = ['translator', 'speaker', 'clinician', 'owner'] as const;

/** That somebody compared these words with a document. It holds for exactly these words. */
export const signatureSchema = z.strictObject({
  role: z.enum(roles),
  /** Day, as `2026-03-01`. */
  date: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
  /** Checksum of the document that they were compared with. */
  document: checksumSchema,
  /** Checksum of the words that were compared. */
  words: checksumSchema,
});

/** How far the words around the questions are, in the file that they are in. */
export const reviewSchema = z.union([
  /** English: what the others are translated from. */
  z.strictObject({ status: z.literal('source') }),
  z.strictObject({ status: z.literal('drafted'), awaits: z.literal('review by a speaker') }),
  z.strictObject({ status: z.literal('reviewed'), signature: signatureSchema }),
]);
