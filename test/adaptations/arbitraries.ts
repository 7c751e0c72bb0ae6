import { expect } from '@open-wc/testing';
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
  .map((chosen) => ({ ...defaultAdjustments, ...chosen }));

/**
 * What no adaptation may touch: everything but what adaptations are there to add, a look and pictures. Words, options,
 * their order and worth, the person's answers, errors, notices and help all stay.
 */
export function essence(screen: Screen): unknown {
  const { look, ...others } = screen;
  expect(look).to.have.keys('size', 'colours');
  if (others.kind !== 'questions') return others;
  const bare = others.questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({ ...option, picture: null })),
  }));
  return { ...others, questions: bare };
}
