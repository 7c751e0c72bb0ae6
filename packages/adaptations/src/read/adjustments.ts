import * as z from 'zod/mini';

const language = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));
const words = z.string().check(z.minLength(1), z.maxLength(60));

/** A few words of a question, exchanged because the service decided so. It makes the measure another version. */
const exchangeSchema = z.strictObject({ measure: z.string().check(z.maxLength(40)), from: words, to: words });

/**
 * How a person is asked: one small profile, the whole configuration, holding nothing personal.
 * Every setting stands alone and has a default; a profile names only what differs. Settings that are not known here are
 * kept as they are: a later version of the kit may have written them.
 */
export const adjustmentsSchema = z.looseObject({
  /** Version of this shape. */
  version: z._default(z.literal(1), 1),
  /** One question on a page, or all the questions of a measure. */
  pace: z._default(z.enum(['one-question', 'whole-measure']), 'one-question'),
  /** Plain instructions, and the time asked about on every page in words and as a picture. The official sentence stays. */
  easyRead: z._default(z.boolean(), false),
  /** Hard words are marked, and explained when the person asks. What was opened is kept in the record. */
  explanations: z._default(z.boolean(), false),
  /** Practice questions first, which teach the scale and are never scored. */
  practice: z._default(z.boolean(), false),
  /** Questions with several parts are delivered part by part; the person then gives the one answer. */
  parts: z._default(z.boolean(), false),
  /** Pictures beside the questions. */
  pictograms: z._default(z.boolean(), false),
  /** `pictures` draws each option's amount beside its words: days of a fortnight, or a bar. */
  scales: z._default(z.enum(['words', 'pictures']), 'words'),
  /** The words around the questions without clinical terms. The questions stay as they are. */
  everydayWords: z._default(z.boolean(), false),
  /** Words of questions to exchange. With any, the measure is an adapted version and has no official cut-off. */
  exchanges: z._default(z.array(exchangeSchema).check(z.maxLength(10)), []),
  /** A "Listen" button at each question and option. Nothing plays by itself. */
  readAloud: z._default(z.boolean(), false),
  /** Speed of reading aloud, 0.5 to 1.5. */
  speechRate: z._default(z.number().check(z.minimum(0.5), z.maximum(1.5)), 0.9),
  /** Signed clips (BSL) for each question and option, where the service has brought them. */
  signed: z._default(z.boolean(), false),
  /** BCP 47 tag of the language that an interpreter works in: its words stand beside. `null` = no interpreter. */
  interpreter: z._default(z.nullable(language), null),
  /** Each answer is shown again, to be repeated by the interpreter. */
  readBack: z._default(z.boolean(), false),
  /** Who answers with whom. A proxy's answers are never a score of the person's. */
  support: z._default(z.enum(['alone', 'with-supporter', 'carer-present', 'read-by-clinician', 'proxy']), 'alone'),
  /** Before a question about risk, the device is handed to the person. */
  handover: z._default(z.boolean(), false),
  /** Size of everything. `large` and `largest` have targets of 76 px or more. */
  size: z._default(z.enum(['standard', 'large', 'largest']), 'standard'),
  targets: z._default(z.enum(['standard', 'large']), 'standard'),
  lineSpacing: z._default(z.enum(['standard', 'wide', 'widest']), 'standard'),
  letterSpacing: z._default(z.enum(['standard', 'wide']), 'standard'),
  /** `inherit` takes the font of the page around. */
  font: z._default(z.enum(['inherit', 'hyperlegible', 'system']), 'inherit'),
  /** `auto` follows the device. */
  colours: z._default(z.enum(['auto', 'light', 'dark', 'cream', 'high-contrast']), 'auto'),
  /** `auto` follows the device. */
  motion: z._default(z.enum(['auto', 'none']), 'auto'),
});
