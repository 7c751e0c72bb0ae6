import { expect } from '@open-wc/testing';
import { itemsOf, type Measure } from '@iapt-elements/engine';
import { everyMeasure } from '../support/scenario.js';
import { expectScored } from '../engine/vector-row.js';
import { tables } from '../engine/vector-tables.js';
import { facts } from './facts.js';
import { published } from './published.js';

/**
 * What was typed by hand leaves nothing open: where one number, one member of a list or one direction in a measure's data is
 * wrong, either a published fact or a score that was worked out by hand says so.
 */
for (const measure of everyMeasure) {
  describe(`${measure.name}: one thing that is wrong is found`, () => {
    const rows = new Map(tables).get(measure.id)!;
    const checks = [
      ...published.map(([, check]) => (wrong: Measure) => {
        check(wrong, facts[measure.id]!);
      }),
      ...rows.map((row) => (wrong: Measure) => {
        expectScored(wrong, row);
      }),
    ];

    it('and nothing is found where nothing is wrong', () => {
      for (const check of checks) check(measure);
    });

    it('wherever it is', () => {
      let tried = 0;
      for (const [where, wrong] of oneWrong(
        measure,
        itemsOf(measure).map(({ code }) => code),
      )) {
        expect(
          checks.some((check) => fails(check, wrong as Measure)),
          where,
        ).to.equal(true);
        tried += 1;
      }
      expect(tried).to.be.above(measure.items.length);
    });
  });
}

function fails(check: (measure: Measure) => void, measure: Measure): boolean {
  try {
    check(measure);
    return false;
  } catch {
    return true;
  }
}

type Wrong = readonly [where: string, wrong: unknown];

/** Every copy of the data with one thing wrong, and where it is. */
function* oneWrong(value: unknown, codes: readonly string[], where = ''): Generator<Wrong> {
  if (typeof value === 'number') {
    yield [`${where} one more`, value + 1];
    yield [`${where} one less`, value - 1];
  } else if (Array.isArray(value)) yield* oneWrongIn(value as readonly unknown[], codes, where);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      const { [key]: _gone, ...rest } = value as Record<string, unknown>;
      if (part === true) yield [`${where} without ${key}`, rest];
      for (const [deep, wrong] of oneWrong(part, codes, `${where}.${key}`)) yield [deep, { ...value, [key]: wrong }];
    }
  }
}

/** A list without one member, with another item for one, or with one thing wrong in one. */
function* oneWrongIn(list: readonly unknown[], codes: readonly string[], where: string): Generator<Wrong> {
  const others = codes.filter((code) => !list.includes(code));
  for (const [index, each] of list.entries()) {
    yield [`${where} without ${index}`, list.toSpliced(index, 1)];
    if (codes.includes(each as string) && others.length > 0)
      yield [`${where}: another for ${index}`, list.with(index, others[index % others.length])];
    for (const [deep, wrong] of oneWrong(each, codes, `${where}.${index}`)) yield [deep, list.with(index, wrong)];
  }
}
