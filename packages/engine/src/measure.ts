import * as z from 'zod/mini';
import { wrongNumbers } from './limits.js';
import { wrongNames, type Fault } from './names.js';

/**
 * What a measure is, as plain data: items, scale, scoring, thresholds and licence, each fact with its source.
 * No words that a patient reads: those are wording files, one per measure and language.
 */

const source = z.string().check(z.minLength(1));
const code = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

/**
 * The answers that an item offers, in the published order: `values` for a scale (`numbered` where the form prints the
 * numbers), `codes` for answers that are no amounts, `lowest`/`highest` for any whole number between, `text` for words of
 * one's own of at most so many characters.
 */
const scaleSchema = z.union([
  z.strictObject({ values: z.array(z.int()).check(z.minLength(2)), numbered: z.optional(z.literal(true)) }),
  z.strictObject({ codes: z.array(z.string()).check(z.minLength(2)) }),
  z.strictObject({ lowest: z.int(), highest: z.int() }),
  z.strictObject({ text: z.strictObject({ longest: z.int().check(z.positive()) }) }),
]);

/** One item. `code` is its identity for ever (`q1` … `qN` in the published order). */
const itemSchema = z.strictObject({
  code,
  /** Key into `scales`. */
  scale: z.string(),
  /** Scored from the other end: lowest + highest − value. */
  reversed: z.optional(z.literal(true)),
  /** Where the form offers "not applicable": what then takes the item's place. Never the same as 0 or as skipped. */
  notApplicable: z.optional(z.enum(['mean-of-rest', 'left-out', 'zero'])),
  /** True where several statements may be ticked: the highest counts. */
  several: z.optional(z.literal(true)),
});

/** An item that is never scored. */
const unscoredSchema = z.extend(itemSchema, {
  /** The item that it is asked before; absent = after all others. */
  before: z.optional(z.string()),
  /** On the owner's form, and not asked by the programme: asked only where the host wants the whole form. */
  optional: z.optional(z.strictObject({ source })),
  /** A whole question of its own, after all others: neither the instruction nor the time asked about belongs to it. */
  standsAlone: z.optional(z.literal(true)),
});

/** How many items may be without a value before the total is disregarded, and what takes their place. */
const missingRuleSchema = z.strictObject({
  rule: z.enum(['mean-of-rest', 'left-out']),
  atMost: z.int().check(z.positive()),
  source,
});

const subscaleSchema = z.strictObject({
  code,
  items: z.array(z.string()).check(z.minLength(1)),
  method: z.enum(['sum', 'mean']),
  /** Least number of items with a value; `null` = all of them. */
  atLeast: z.nullable(z.int().check(z.positive())),
  /** Points by value, where they differ from the values: `[0, 0, 1, 1]` for bimodal scoring. */
  points: z.optional(z.array(z.int())),
  source,
});

/** A version (`standard`, `bsl` …) with its own published threshold; `null` = none is published. */
const versionSchema = z.strictObject({
  /** Lowest total that is a case, inclusive. */
  threshold: z.nullable(z.number()),
  /** Items that this version adds to the total or leaves out; absent = `scoring.items`. */
  items: z.optional(z.array(z.string())),
  /** Items that this version asks on another scale: its key, by item code. */
  scales: z.optional(z.record(z.string(), z.string())),
  source,
});

/** Severity bands, lowest first; a band runs from its `from` up to the next one's. A ladder apart from caseness. */
const bandsSchema = z.strictObject({
  ladder: z.array(z.strictObject({ code, from: z.number() })).check(z.minLength(2)),
  source,
});

/** An answer that somebody must hear of whatever the total is. */
const flagRuleSchema = z.strictObject({ code: z.literal('risk'), item: z.string(), atLeast: z.int(), source });

/** An unscored question that decides whether others are asked: with `answer`, `items` count 0 and are not asked. */
const gateSchema = z.strictObject({ item: z.string(), answer: z.int(), items: z.array(z.string()), source });

/** Items that are asked only when another has one of these answers. They count nothing while they are not asked. */
const conditionSchema = z.strictObject({
  /** The other; or several, of which any one suffices. */
  item: z.union([z.string(), z.array(z.string()).check(z.minLength(2))]),
  answers: z.array(z.union([z.int(), z.string()])).check(z.minLength(1)),
  items: z.array(z.string()).check(z.minLength(1)),
  source,
});

/** A rule of the form "at least `count` items of these at `value` or above", all of which must hold. */
const criteriaSchema = z.strictObject({
  code,
  clusters: z.array(z.strictObject({ code, items: z.array(z.string()), count: z.int(), value: z.int() })),
  source,
});

const licenceSchema = z.strictObject({
  holder: z.nullable(z.string()),
  terms: z.string(),
  /** `free`: anybody may reproduce the wording. `restricted`: a service brings its own licensed wording. */
  wording: z.enum(['free', 'restricted']),
  source,
});

const scoringSchema = z.strictObject({
  method: z.enum(['sum', 'mean', 'none']),
  /** Items of the total; absent = all. */
  items: z.optional(z.array(z.string())),
  missing: z.nullable(missingRuleSchema),
  source,
});

const shape = z.strictObject({
  id: code,
  /** The short name that the field uses, for example `PHQ-9`. */
  name: z.string(),
  fullName: z.string(),
  construct: z.string(),
  /** `outcome`: scored for caseness and change. `case-finding`: positive or not. `experience` and `status`: never scored. */
  kind: z.enum(['outcome', 'case-finding', 'experience', 'status']),
  /** The time that the questions ask about; `null` = the form states none. */
  recall: z.nullable(
    z.enum([
      'last-24-hours',
      'last-week',
      'last-10-days',
      'last-2-weeks',
      'last-month',
      'last-4-weeks',
      'this-service',
    ]),
  ),
  scales: z.record(z.string(), scaleSchema),
  items: z.array(itemSchema).check(z.minLength(1)),
  /** Asked with the items and kept, but never scored. */
  unscored: z.optional(z.array(unscoredSchema)),
  gates: z.optional(z.array(gateSchema)),
  /** In the order in which they are decided. */
  conditions: z.optional(z.array(conditionSchema)),
  scoring: scoringSchema,
  subscales: z.optional(z.array(subscaleSchema)),
  /** The first is the one that is used when none is named. None is `adapted`: that is what reworded items are scored as. */
  versions: z.record(z.string(), versionSchema),
  /** For unsummed scales: lowest value of an item that is a case. */
  itemThreshold: z.optional(z.strictObject({ from: z.int(), source })),
  /** For case-finding tools: lowest total that is positive. */
  positive: z.optional(z.strictObject({ from: z.int(), source })),
  criteria: z.optional(criteriaSchema),
  bands: z.nullable(bandsSchema),
  /** A change of at least `index` points is reliable; `null` = none is published. */
  reliableChange: z.nullable(z.strictObject({ index: z.number(), source })),
  flags: z.array(flagRuleSchema),
  licence: licenceSchema,
  reference: z.string(),
});

export type Measure = Readonly<z.infer<typeof shape>>;

/**
 * What every measure's data must be: of this shape, without unknown keys, and holding together. Every name leads to
 * something, and every number is one that can be. A fault names the measure, the place and the remedy.
 */
export const measureSchema = shape.check(({ value, issues }) => {
  for (const { path, message } of faults(value)) {
    const place = `${value.id} › ${path.join('.')}`;
    issues.push({ code: 'custom', input: value, path: [...path], message: `${place}: ${message}` });
  }
});

/** Numbers can only be looked at once every name leads somewhere. */
function faults(measure: Measure): readonly Fault[] {
  const names = [...wrongNames(measure)];
  return names.length > 0 ? names : [...wrongNumbers(measure)];
}

export type Item = Measure['items'][number];
export type Scale = Measure['scales'][string];
export type Subscale = NonNullable<Measure['subscales']>[number];
