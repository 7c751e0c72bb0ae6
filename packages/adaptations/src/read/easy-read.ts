import * as z from 'zod/mini';

/** One or two sentences, each with one idea and at most 15 words (test/locales lints the kit's). */
const plain = z.string().check(z.minLength(1), z.maxLength(500));
const symbol = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
/** Words exactly as they stand in an official sentence, with what they mean. */
const meanings = z.record(z.string().check(z.minLength(1), z.maxLength(120)), plain);

/**
 * What helps a person to understand one measure, in one language, beside its official words and never instead of them:
 * the kit's own words, or the service's.
 */
export const easyReadSchema = z.strictObject({
  measure: z.string(),
  /** BCP 47. It is used with wording of the same language only. */
  language: z.string(),
  /** Who has looked at these words; `drafted` = nobody yet. */
  status: z.enum(['drafted', 'reviewed', 'checked-by-people']),
  /** The instruction in plain sentences. */
  instruction: z.array(plain).check(z.minLength(1), z.maxLength(4)),
  /** Hard words of the official instruction. */
  words: z.optional(meanings),
  /** What options mean, by scale and value: only what their words say, never a rule of its own. */
  options: z.optional(z.record(z.string(), z.record(z.string(), plain))),
  /** Practice questions with obvious answers, on the scale of the measure's first question. */
  practice: z.optional(z.array(z.strictObject({ text: plain, picture: z.nullable(symbol) })).check(z.maxLength(3))),
  items: z.record(
    z.string(),
    z.strictObject({
      /** Id of a pictogram; `null` = none fits. */
      picture: z.nullable(symbol),
      /** Hard words of the official sentence. */
      words: z.optional(meanings),
      /** The parts of a question that asks several things, each in words of the official sentence. */
      parts: z.optional(z.array(plain).check(z.minLength(2), z.maxLength(6))),
    }),
  ),
});
