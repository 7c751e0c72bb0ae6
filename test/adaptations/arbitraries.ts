import fc from 'fast-check';
import { defaultAdjustments, type Adjustments, type Screen } from '@iapt-elements/adaptations';
import { adjustmentsSchema } from '@iapt-elements/adaptations/read';

/** The values of every setting, read from the schema: an adjustment that is added is tested without a word here. */
export function settings(): Record<keyof Adjustments, readonly (string | number)[]> {
  const values = (key: string): readonly (string | number)[] => {
    const schema: unknown = Reflect.get(adjustmentsSchema.shape, key);
    const { def } = (schema as { _zod: { def: { innerType: { _zod: { values: Set<string | number> } } } } })._zod;
    return [...def.innerType._zod.values];
  };
  const entries = Object.keys(adjustmentsSchema.shape).map((key) => [key, values(key)]);
  return Object.fromEntries(entries) as Record<keyof Adjustments, readonly (string | number)[]>;
}

/** Any profile that there can be. */
export const anyAdjustments: fc.Arbitrary<Adjustments> = fc
  .record(Object.fromEntries(Object.entries(settings()).map(([key, values]) => [key, fc.constantFrom(...values)])))
  .map((chosen) => ({ ...defaultAdjustments, ...chosen }) as Adjustments);

/**
 * What no adaptation may touch, as data to compare: which items are asked, in which words, with which options in which
 * order, what they are worth, and what the person answered.
 */
export function essence(screen: Screen): unknown {
  if (screen.kind === 'check') return { kind: screen.kind, page: screen.page, groups: screen.groups };
  if (screen.kind !== 'questions') return { kind: screen.kind, page: screen.page };
  const { kind, page, title, instruction, where, issues } = screen;
  const questions = screen.questions.map(({ measure, item, number, text, scale, answer, issue, options }) => ({
    ...{ measure, item, number, text, scale, answer, issue },
    options: options.map((option) => ({ value: option.value, text: option.text, number: option.number })),
  }));
  return { kind, page, title, instruction, where, issues, questions };
}
