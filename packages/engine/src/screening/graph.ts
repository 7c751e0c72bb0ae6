import * as z from 'zod/mini';

/**
 * Prompts for an interview as plain data: a checklist with blocks that hang on earlier answers. Nothing in it decides what
 * a person has: a consideration is a box that the clinician ticks.
 */

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
const source = z.string().check(z.minLength(1));

const promptSchema = z.strictObject({
  code: id,
  /** `yes-no`; `note` = the clinician writes what was said; a list = any of these apply. */
  answer: z.union([z.enum(['yes-no', 'note']), z.array(id).check(z.minLength(2))]),
});

/** When a node is asked; everything else is listed as not asked, and can be asked anyway. */
const conditionSchema = z.union([
  /** One of these prompts has this answer, or this one among others. */
  z.array(z.strictObject({ prompt: id, is: z.string() })).check(z.minLength(1)),
  /** Under no other node does the clinician consider an anxiety disorder. */
  z.literal('no-other-anxiety-disorder'),
]);

const nodeSchema = z.strictObject({
  id,
  /** As the source numbers it, for example `Q3a`. */
  number: z.string(),
  /** `null` = for everybody. */
  when: z.nullable(conditionSchema),
  prompts: z.array(promptSchema),
  /** Measures whose score the clinician looks at here. */
  scores: z.optional(z.array(id)),
  source,
});

const considerationSchema = z.strictObject({
  id,
  /** Node under which the clinician is offered it. */
  node: id,
  /** Another node whose answers lead there too. */
  also: z.optional(id),
  /** Problem descriptor that it would be; `null` = the programme has none of that name. */
  descriptor: z.nullable(id),
  anxietyDisorder: z.boolean(),
  /** A short measure with which it can be looked into further. */
  caseFinding: z.optional(z.strictObject({ measure: id, source })),
  source,
});

export const screeningGraphSchema = z.strictObject({
  id,
  source,
  nodes: z.array(nodeSchema).check(z.minLength(1)),
  considerations: z.array(considerationSchema),
  /** Problem descriptors that the prompts say nothing about. */
  notCovered: z.array(id),
});

export type ScreeningGraph = Readonly<z.infer<typeof screeningGraphSchema>>;
export type ScreeningNode = ScreeningGraph['nodes'][number];
export type ScreeningPrompt = ScreeningNode['prompts'][number];
export type Consideration = ScreeningGraph['considerations'][number];
