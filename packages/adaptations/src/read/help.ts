import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(500));

/** The help that a service offers, in its own words. */
export const helpSchema = z.strictObject({
  /** BCP 47 tag of these words. */
  language: text,
  text,
  contacts: z.array(
    z.strictObject({
      /** How to reach it, as a person reads it: "116 123". */
      reach: text,
      /** Who answers, and when: "Samaritans, free, any time". */
      who: text,
      /** Opens when the person chooses it. */
      href: z.optional(z.string().check(z.regex(/^(tel:|sms:|mailto:|https:\/\/)/))),
    }),
  ),
});
