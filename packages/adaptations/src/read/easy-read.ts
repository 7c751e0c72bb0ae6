import * as z from 'zod/mini';

/** One idea, at most 15 words (test/locales lints it). */
const sentence = z.string().check(z.minLength(1), z.maxLength(200));
const symbol = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

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
  instruction: z.array(sentence).check(z.minLength(1), z.maxLength(4)),
  /** Practice questions with obvious answers, on the measure's own scale. */
  practice: z.optional(z.array(z.strictObject({ text: sentence, picture: z.nullable(symbol) })).check(z.maxLength(3))),
  items: z.record(
    z.string(),
    z.strictObject({
      /** Id of a pictogram; `null` = none fits. */
      picture: z.nullable(symbol),
      /** Words of the official sentence, exactly as they stand in it, with what they mean. */
      words: z.optional(z.record(z.string(), sentence)),
      /** The parts of a question that asks several things, each in words of the official sentence. */
      parts: z.optional(z.array(sentence).check(z.minLength(2), z.maxLength(6))),
    }),
  ),
});
