import * as z from 'zod/mini';
import { checksumSchema, signatureSchema } from './signature.js';

const text = z.string().check(z.minLength(1), z.maxLength(2000));
const texts = z.record(z.string(), text);

/** The words of one measure in one language: text only, never markup. */
export const wordingSchema = z.strictObject({
  measure: z.string(),
  /** BCP 47. */
  language: z.string(),
  /** Direction of the script. Needed where the kit does not know the language: it can't be told from a tag. */
  dir: z.optional(z.enum(['ltr', 'rtl'])),
  version: z.string(),
  /**
   * `official`: the owner's published text. `candidate`: believed to be, not yet compared. `demonstration`: the kit's own
   * words, never for patients. `licensed`: brought by the service.
   */
  status: z.enum(['official', 'candidate', 'demonstration', 'licensed']),
  licence: text,
  holder: text,
  source: text,
  /** What the text was compared with; `null` = nothing yet. */
  checkedAgainst: z.nullable(text),
  /** SHA-256 of everything that a person reads, so that a changed word is noticed (see locales/README.md). */
  checksum: checksumSchema,
  /** That somebody compared these words with the owner's document. */
  signature: z.optional(signatureSchema),
  title: text,
  /** What it is about, as a phrase: "worry and anxiety". The kit's own words. */
  topic: text,
  instruction: text,
  items: texts,
  /** Label of "not applicable", for the items that offer it. */
  notApplicable: z.optional(texts),
  /** Option labels by scale and value. */
  options: z.record(z.string(), texts),
});
