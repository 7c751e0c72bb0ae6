import { interpreterCodes, isInterpreterReference, supporters, supports } from '@iapt-elements/engine';
import * as z from 'zod/mini';

/** Who is there, as the service knows it beforehand. What is left out is asked; `null` says that it is not known. */
export const circumstancesSchema = z.strictObject({
  /** Who helps, or who answers for the person. */
  supporter: z.optional(z.nullable(z.enum(supporters))),
  /** What they do. */
  support: z.optional(z.array(z.enum(supports)).check(z.maxLength(supports.length))),
  /** National code for an interpreter. */
  interpreter: z.optional(z.nullable(z.enum(interpreterCodes))),
  /** A booking number, never a name. */
  interpreterReference: z.optional(
    z.nullable(
      z
        .string()
        .check(
          z.refine(
            isInterpreterReference,
            'must be a booking number: letters and at least one number, and never a name',
          ),
        ),
    ),
  ),
});
