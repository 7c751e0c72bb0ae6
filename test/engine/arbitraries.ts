import fc from 'fast-check';
import { itemsOf, type Answer, type Answers, type Item, type Measure } from '@iapt-elements/engine';
import { choicesOf, scaleOf, valuesOf } from '../support/answers.js';
import { everyMeasure } from '../support/scenario.js';

/** Any answer that an item can hold. */
export function anyAnswer(measure: Measure, item: Item): fc.Arbitrary<Answer> {
  const skipped = { arbitrary: fc.constant<Answer>('skipped'), weight: 1 };
  const not = { arbitrary: fc.constant<Answer>('not-applicable'), weight: item.notApplicable ? 2 : 0 };
  return fc.oneof({ arbitrary: anyValue(measure, item), weight: 6 }, skipped, not);
}

/** Any value of an item's scale, or several of them where several may be ticked. */
export function anyValue(measure: Measure, item: Item): fc.Arbitrary<Answer> {
  const one = fc.constantFrom<Answer[]>(...choicesOf(scaleOf(measure, item)));
  if (!item.several) return one;
  const some = fc.subarray([...valuesOf(scaleOf(measure, item))], { minLength: 2 });
  return fc.oneof({ arbitrary: one, weight: 3 }, { arbitrary: some, weight: 1 });
}

/** Any answers that a measure can hold; any item may be absent. */
export function anyAnswers(measure: Measure): fc.Arbitrary<Answers> {
  const some = fc.subarray(itemsOf(measure).map(({ code }) => code));
  // Half of the time nearly everything is reached: else a long measure is never complete.
  const reached = fc.oneof(some, fc.constant(itemsOf(measure).map(({ code }) => code)));
  return fc.tuple(fc.record(perItem(measure, anyAnswer)), reached).map(([answers, codes]) => {
    const pairs = Object.entries(answers).filter(([code]) => codes.includes(code));
    return Object.fromEntries(pairs);
  });
}

/** Every item with a value. */
export function fullAnswers(measure: Measure): fc.Arbitrary<Record<string, Answer>> {
  return fc.record(perItem(measure, anyValue));
}

function perItem<T>(measure: Measure, make: (measure: Measure, item: Item) => fc.Arbitrary<T>) {
  const entries = itemsOf(measure).map((item): [string, fc.Arbitrary<T>] => [item.code, make(measure, item)]);
  return Object.fromEntries(entries);
}

export const anyMeasure = fc.constantFrom(...everyMeasure);

const rules = ['mean-of-rest', 'left-out', 'zero', null] as const;

/** A measure that nobody publishes: any scale of whole numbers, any threshold, any direction, "not applicable" anywhere. */
export const inventedMeasure: fc.Arbitrary<Measure> = fc
  .record({
    values: fc.uniqueArray(fc.nat(9), { minLength: 2, maxLength: 6 }),
    items: fc.array(fc.record({ rule: fc.constantFrom(...rules), reversed: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    }),
    threshold: fc.option(fc.nat(30)),
    atMost: fc.integer({ min: 1, max: 6 }),
    method: fc.constantFrom('sum' as const, 'mean' as const),
  })
  .map(({ values, items, threshold, atMost, method }) => ({
    ...everyMeasure.find(({ id }) => id === 'gad-7')!,
    id: 'invented',
    scales: { any: { values } },
    items: items.map(({ rule, reversed }, index): Item => ({
      ...{ code: `q${index + 1}`, scale: 'any' },
      ...(rule ? { notApplicable: rule } : {}),
      ...(reversed ? { reversed } : {}),
    })),
    scoring: {
      method,
      missing: { rule: method === 'sum' ? 'mean-of-rest' : 'left-out', atMost, source: 'test' },
      source: 'test',
    },
    versions: { standard: { threshold, source: 'test' } },
    flags: [],
  }));

/** A measure with answers to it. */
export const answered = anyMeasure.chain((measure) => fc.tuple(fc.constant(measure), anyAnswers(measure)));

/** A measure with a value for every item, and an order in which they are given: a gate before what hangs on it. */
export const ordered = anyMeasure.chain((measure) => {
  const codes = itemsOf(measure).map(({ code }) => code);
  const gates = [...(measure.gates ?? []), ...(measure.conditions ?? [])].flatMap(({ item }) => item);
  const order = fc
    .shuffledSubarray(codes, { minLength: codes.length })
    .map((all) => [...gates, ...all.filter((code) => !gates.includes(code))]);
  return fc.tuple(fc.constant(measure), fullAnswers(measure), order);
});
