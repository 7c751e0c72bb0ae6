import * as z from 'zod/mini';

/**
 * What a measure is, as plain data: items, scale, scoring, thresholds and licence, each fact with its source.
 * No words that a patient reads: those are wording files, one per measure and language.
 */

const source = z.string().check(z.minLength(1));

/** One scored item. `code` is its identity for ever (`q1` … `qN` in the published order). */
const itemSchema = z.strictObject({
  code: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** Key into `scales`. */
  scale: z.string(),
  /** True where the published form offers "not applicable" for this item. Never the same as 0 or as skipped. */
  notApplicable: z.optional(z.literal(true)),
});

/** Option values in the published order. `numbered`: the published form prints the numbers beside the options. */
const scaleSchema = z.strictObject({
  values: z.array(z.int()).check(z.minLength(2)),
  numbered: z.optional(z.literal(true)),
});

/** How many items may be without a value (missing or not applicable) before the total is disregarded. */
const missingRuleSchema = z.strictObject({
  rule: z.literal('mean-of-rest'),
  atMost: z.int().check(z.positive()),
  source,
});

/** A version (`standard`, `bsl` …) with its own published threshold; `null` = none is published. */
const versionSchema = z.strictObject({
  /** Lowest total that is a case, inclusive. */
  threshold: z.nullable(z.int()),
  source,
});

/** Severity bands, lowest first; a band runs from its `from` up to the next one's. A ladder apart from caseness. */
const bandsSchema = z.strictObject({
  ladder: z.array(z.strictObject({ code: z.string(), from: z.int() })).check(z.minLength(2)),
  source,
});

/** An answer that somebody must hear of whatever the total is. */
const flagRuleSchema = z.strictObject({
  code: z.literal('risk'),
  item: z.string(),
  atLeast: z.int(),
  source,
});

const licenceSchema = z.strictObject({
  holder: z.string(),
  terms: z.string(),
  /** `free`: anybody may reproduce the wording. `restricted`: a service brings its own licensed wording. */
  wording: z.enum(['free', 'restricted']),
  source,
});

/** The shape that every measure's data must have. Unknown keys are refused. */
export const measureSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** The short name that the field uses, for example `PHQ-9`. */
  name: z.string(),
  fullName: z.string(),
  construct: z.string(),
  /** The time that the questions ask about; `null` = the form states none. */
  recall: z.nullable(z.enum(['last-2-weeks'])),
  scales: z.record(z.string(), scaleSchema),
  items: z.array(itemSchema).check(z.minLength(1)),
  scoring: z.strictObject({ method: z.literal('sum'), missing: z.nullable(missingRuleSchema), source }),
  versions: z.record(z.string(), versionSchema),
  bands: z.nullable(bandsSchema),
  /** A change of at least `index` points is reliable; `null` = none is published. */
  reliableChange: z.nullable(z.strictObject({ index: z.int(), source })),
  flags: z.array(flagRuleSchema),
  licence: licenceSchema,
  reference: z.string(),
});

export type Measure = Readonly<z.infer<typeof measureSchema>>;
export type Item = Measure['items'][number];
export type Scale = Measure['scales'][string];
