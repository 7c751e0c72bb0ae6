import fc from 'fast-check';
import type { Answer, Answers, Item, Measure } from '@iapt-elements/engine';
import { everyMeasure } from '../support/scenario.js';

/** Any answer that an item can hold. */
export function anyAnswer(measure: Measure, item: Item): fc.Arbitrary<Answer> {
  const values = fc.constantFrom<Answer[]>(...measure.scales[item.scale]!.values);
  const skipped = { arbitrary: fc.constant<Answer>('skipped'), weight: 1 };
  const not = { arbitrary: fc.constant<Answer>('not-applicable'), weight: item.notApplicable ? 2 : 0 };
  return fc.oneof({ arbitrary: values, weight: 6 }, skipped, not);
}

/** Any answers that a measure can hold; any item may be absent. */
export function anyAnswers(measure: Measure): fc.Arbitrary<Answers> {
  const some = fc.subarray(measure.items.map(({ code }) => code));
  return fc.tuple(fc.record(perItem(measure, anyAnswer)), some).map(([answers, reached]) => {
    const pairs = Object.entries(answers).filter(([code]) => reached.includes(code));
    return Object.fromEntries(pairs);
  });
}

/** Every item with a value. */
export function fullAnswers(measure: Measure): fc.Arbitrary<Record<string, number>> {
  return fc.record(perItem(measure, (of, item) => fc.constantFrom(...of.scales[item.scale]!.values)));
}

function perItem<T>(measure: Measure, make: (measure: Measure, item: Item) => fc.Arbitrary<T>) {
  const entries = measure.items.map((item): [string, fc.Arbitrary<T>] => [item.code, make(measure, item)]);
  return Object.fromEntries(entries);
}

export const anyMeasure = fc.constantFrom(...everyMeasure);

/** A measure that nobody publishes: any scale of whole numbers, any threshold, "not applicable" anywhere. */
export const inventedMeasure: fc.Arbitrary<Measure> = fc
  .record({
    values: fc.uniqueArray(fc.nat(9), { minLength: 2, maxLength: 6 }),
    applies: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
    threshold: fc.option(fc.nat(30)),
    atMost: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ values, applies, threshold, atMost }) => ({
    ...everyMeasure[0]!,
    id: 'invented',
    scales: { any: { values } },
    items: applies.map((applying, index): Item => ({
      ...{ code: `q${index + 1}`, scale: 'any' },
      ...(applying ? {} : { notApplicable: true }),
    })),
    scoring: { method: 'sum', missing: { rule: 'mean-of-rest', atMost, source: 'test' }, source: 'test' },
    versions: { standard: { threshold, source: 'test' } },
    flags: [],
  }));

/** A measure with answers to it. */
export const answered = anyMeasure.chain((measure) => fc.tuple(fc.constant(measure), anyAnswers(measure)));

/** A measure with a value for every item, and an order in which they are given. */
export const ordered = anyMeasure.chain((measure) => {
  const codes = measure.items.map(({ code }) => code);
  const order = fc.shuffledSubarray(codes, { minLength: codes.length });
  return fc.tuple(fc.constant(measure), fullAnswers(measure), order);
});
