import * as z from 'zod/mini';

/** What is read of an R4 QuestionnaireResponse. What else is in it is named, never passed over in silence. */

const text = z.optional(z.string());

const valueSchema = z.looseObject({
  url: z.string(),
  valueBoolean: z.optional(z.boolean()),
  valueCode: text,
  valueDateTime: text,
  valueDecimal: z.optional(z.number()),
  valueInteger: z.optional(z.number()),
  valueString: text,
});
const nestedSchema = z.extend(valueSchema, { extension: z.optional(z.array(valueSchema)) });
/** The kit's own go no deeper. */
const extensionSchema = z.extend(valueSchema, { extension: z.optional(z.array(nestedSchema)) });

const answerSchema = z.looseObject({
  valueCoding: z.optional(z.looseObject({ system: text, code: text })),
  valueDecimal: z.optional(z.number()),
  valueInteger: z.optional(z.number()),
  valueString: text,
});

const itemSchema = z.looseObject({
  linkId: z.string(),
  extension: z.optional(z.array(extensionSchema)),
  answer: z.optional(z.array(answerSchema)),
});

export const responseSchema = z.looseObject({
  resourceType: z.literal('QuestionnaireResponse'),
  extension: z.optional(z.array(extensionSchema)),
  language: text,
  questionnaire: text,
  status: z.string(),
  authored: text,
  item: z.optional(z.array(itemSchema)),
});

export type ReadExtension = z.infer<typeof valueSchema> & { extension?: ReadExtension[] | undefined };
export type ReadAnswer = z.infer<typeof answerSchema>;
export type ReadItem = z.infer<typeof itemSchema>;
export type ReadResponse = z.infer<typeof responseSchema>;
