import { circumstancesSchema } from '@iapt-elements/adaptations/read';
import type { Answer } from '@iapt-elements/engine';
import * as z from 'zod/mini';
import { ownExtensions } from '../systems.js';
import { answerIn } from './answer-value.js';
import { find, type Findings } from './findings.js';
import type { ReadExtension, ReadResponse } from './response-schema.js';

/** What the kit's own extensions say of how it was given. */

const at = z._default(z.nullable(z.string()), null);

const administrationSchema = z.strictObject({
  kit: z.string(),
  measure: z.string(),
  version: z.string(),
  mode: z.enum(['self-report', 'with-supporter', 'carer-present', 'read-by-clinician', 'proxy']),
  supporter: z._default(circumstancesSchema.shape.supporter, null),
  support: z._default(circumstancesSchema.shape.support, []),
  interpreter: z._default(
    z.nullable(
      z.strictObject({
        code: z._default(circumstancesSchema.shape.interpreter, null),
        reference: z._default(circumstancesSchema.shape.interpreterReference, null),
        language: z.string(),
        words: z.enum(['official', 'candidate', 'demonstration', 'licensed', 'none']),
      }),
    ),
    null,
  ),
  startedAt: at,
});

const wordingSchema = z.strictObject({
  status: z.enum(['official', 'candidate', 'demonstration', 'licensed']),
  checksum: z.string(),
  signature: z.optional(z.strictObject({ role: z.string(), date: z.string(), document: z.string() })),
});

const interfaceSchema = z.strictObject({
  language: z.string(),
  status: z.enum(['source', 'drafted', 'reviewed', 'brought']),
});

const carriedSchemas = {
  administration: administrationSchema,
  wording: wordingSchema,
  interface: interfaceSchema,
  flag: z.strictObject({ code: z.string(), state: z.enum(['raised', 'none', 'unknown']) }),
  explained: z.strictObject({ item: z.string(), word: z.string(), at }),
  helpAsked: z.strictObject({ item: z._default(z.nullable(z.string()), null), told: z.boolean(), at }),
  helpShown: z.strictObject({ item: z.string(), at }),
};

type Schemas = typeof carriedSchemas;
type Carried<K extends keyof Schemas> = z.infer<Schemas[K]>;

/** Every extension of this name that fits; what does not is a problem. */
export function carriedIn<K extends keyof Schemas>(
  name: K,
  { extension = [] }: ReadResponse,
  findings: Findings,
): readonly Carried<K>[] {
  return extension.flatMap((each, index) => {
    if (each.url !== ownExtensions[name]) return [];
    const result = carriedSchemas[name].safeParse(partsOf(each));
    if (result.success) return [result.data as Carried<K>];
    for (const { path } of result.error.issues) {
      const place = [`extension[${String(index)}] (${name})`, ...path.map(String)].join('.');
      find(findings, place, 'is missing, unknown or not of those listed', 'Leave it as the kit wrote it.');
    }
    return [];
  });
}

/** Nested extensions by their names; what may be there several times is a list. */
function partsOf({ extension = [] }: ReadExtension): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const part of extension) {
    const value = ['interpreter', 'signature'].includes(part.url) ? partsOf(part) : valueOf(part);
    if (part.url === 'support') parts.support = [...((parts.support as unknown[] | undefined) ?? []), value];
    else parts[part.url] = part.url in parts ? undefined : value;
  }
  return parts;
}

function valueOf({ valueBoolean, valueCode, valueDateTime, valueDecimal, valueInteger, valueString }: ReadExtension) {
  return valueBoolean ?? valueCode ?? valueDateTime ?? valueDecimal ?? valueInteger ?? valueString;
}

/** `null` = the response has none. */
export function adjustmentsIn(response: ReadResponse, findings: Findings): Record<string, unknown> | null {
  const [own] = (response.extension ?? []).filter(({ url }) => url === ownExtensions.adaptations);
  if (!own) return null;
  const settings = (own.extension ?? []).filter(({ url }) => url === 'setting');
  return Object.fromEntries(
    settings.map((each, index) => settingIn(each, `adaptations.setting[${String(index)}]`, findings)),
  );
}

function settingIn({ extension = [] }: ReadExtension, place: string, findings: Findings): readonly [string, unknown] {
  const named = (url: string) => extension.find((part) => part.url === url);
  const name = named('name')?.valueString ?? '';
  const [value, json] = [named('value'), named('json')?.valueString];
  if (value) return [name, valueOf(value)];
  try {
    return [name, JSON.parse(json ?? '')];
  } catch {
    find(findings, place, 'has no value', 'Leave it as the kit wrote it.');
    return [name, null];
  }
}

/** What was answered in another version. */
export interface Elsewhere {
  readonly item: string;
  readonly answer: Answer | undefined;
  readonly parts: readonly (Answer | null)[];
}

export function otherVersionsIn({ extension = [] }: ReadResponse, findings: Findings): readonly Elsewhere[] {
  return extension.flatMap(({ url, extension: parts = [] }, index) => {
    if (url !== ownExtensions.otherVersion) return [];
    const item = parts.find((part) => part.url === 'item')?.valueCode;
    if (item === undefined) {
      find(findings, `extension[${String(index)}]`, 'names no item', 'Leave it as the kit wrote it.');
      return [];
    }
    const valued = (name: string) => parts.filter((part) => part.url === name).map((part) => answerIn(part) ?? null);
    return [{ item, answer: valued('answer')[0] ?? undefined, parts: valued('part') }];
  });
}
