import * as z from 'zod/mini';

/**
 * How a person is asked: one small profile, the whole configuration, holding nothing personal.
 * Every setting stands alone and has a default; a profile names only what differs.
 */
export const adjustmentsSchema = z.strictObject({
  /** Version of this shape. */
  version: z._default(z.literal(1), 1),
  /** One question on a page, or all the questions of a measure. */
  pace: z._default(z.enum(['one-question', 'whole-measure']), 'one-question'),
  /** `pictures` draws each option's amount beside its words: days of a fortnight, or a bar. */
  scales: z._default(z.enum(['words', 'pictures']), 'words'),
  /** Size of everything. `large` and `largest` have targets of 76 px or more. */
  size: z._default(z.enum(['standard', 'large', 'largest']), 'standard'),
  /** `auto` follows the device. */
  colours: z._default(z.enum(['auto', 'light', 'dark', 'cream', 'high-contrast']), 'auto'),
});
