import * as z from 'zod/mini';

/** What is read of an R4 Questionnaire. Everything else in it is passed over. */

const text = z.optional(z.string());

const valueSchema = z.looseObject({
  url: z.string(),
  valueCode: text,
  valueString: text,
  valueMarkdown: text,
  valueBoolean: z.optional(z.boolean()),
  valueDecimal: z.optional(z.number()),
  valueInteger: z.optional(z.number()),
  valueCodeableConcept: z.optional(z.looseObject({ coding: z.optional(z.array(z.looseObject({ code: text }))) })),
});
const extensionSchema = z.extend(valueSchema, { extension: z.optional(z.array(valueSchema)) });
const extensions = z.optional(z.array(extensionSchema));
const elementSchema = z.optional(z.looseObject({ extension: extensions }));

const codingSchema = z.looseObject({
  system: text,
  code: text,
  display: text,
  _display: elementSchema,
  extension: extensions,
});

const answerOptionSchema = z.looseObject({
  extension: extensions,
  valueCoding: z.optional(codingSchema),
  valueString: text,
  _valueString: elementSchema,
  valueInteger: z.optional(z.number()),
});

const itemSchema = z.looseObject({
  linkId: z.string(),
  type: z.string(),
  text,
  _text: elementSchema,
  prefix: text,
  _prefix: elementSchema,
  code: z.optional(z.array(codingSchema)),
  readOnly: z.optional(z.boolean()),
  extension: extensions,
  answerOption: z.optional(z.array(answerOptionSchema)),
  answerValueSet: text,
  get item() {
    return z.optional(z.array(itemSchema));
  },
});

export const questionnaireSchema = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  extension: extensions,
  language: text,
  title: text,
  _title: elementSchema,
  item: z.array(itemSchema),
});

export type FhirQuestionnaire = z.infer<typeof questionnaireSchema>;
export type FhirItem = z.infer<typeof itemSchema>;
export type FhirOption = z.infer<typeof answerOptionSchema>;
export type FhirExtension = z.infer<typeof extensionSchema>;
export type FhirCoding = Partial<z.infer<typeof codingSchema>>;
export type FhirElement = z.infer<typeof elementSchema>;
