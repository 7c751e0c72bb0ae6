import { expect } from '@open-wc/testing';
import { measureSchema, type Measure } from '@iapt-elements/engine';
import { everyMeasure } from '../support/scenario.js';

describe('measureSchema', () => {
  const accepts = (value: unknown) => measureSchema.safeParse(value).success;
  /** Whether the form is right, whatever else is wrong: that is in faults.test.ts. */
  const hasShape = (value: unknown) =>
    (measureSchema.safeParse(value).error?.issues ?? []).every(({ code }) => code === 'custom');
  const copy = (measure: Measure) => JSON.parse(JSON.stringify(measure)) as Record<string, unknown>;

  for (const measure of everyMeasure) {
    it(`accepts ${measure.name} as it is`, () => {
      expect(measureSchema.parse(measure)).to.deep.equal(measure);
    });

    it(`refuses ${measure.name} with any key missing, at any depth`, () => {
      const optional = ['notApplicable', 'numbered', 'reversed', 'several', 'unscored', 'gates', 'subscales', 'points'];
      optional.push('itemThreshold', 'positive', 'criteria', 'before', 'conditions', 'optional', 'standsAlone');
      let tried = 0;
      for (const [path, without] of eachKeyRemoved(copy(measure))) {
        const key = path.at(-1)!;
        // The keys of these two are names, not parts of the shape.
        const named = path.length === 2 && (path[0] === 'scales' || path[0] === 'versions');
        // A version, and what is scored, may name its items; a subscale and a cluster must.
        const own = key === 'items' && (path[0] === 'versions' || path[0] === 'scoring');
        const scales = path[0] === 'versions' && path[2] === 'scales';
        expect(hasShape(without), path.join('.')).to.equal(optional.includes(key) || own || named || scales);
        tried += 1;
      }
      expect(tried).to.be.above(25);
    });

    it(`refuses ${measure.name} with a key too many, at any depth`, () => {
      let tried = 0;
      for (const [path, widened] of eachObjectWidened(copy(measure))) {
        expect(accepts(widened), path.join('.')).to.equal(false);
        tried += 1;
      }
      expect(tried).to.be.above(measure.items.length + 5);
    });
  }

  const phq9 = () => copy(everyMeasure[0]!);
  const refused: readonly (readonly [string, Record<string, unknown>])[] = [
    ['an id in capitals', { id: 'PHQ-9' }],
    ['an id with a path', { id: '../phq-9' }],
    ['an empty id', { id: '' }],
    ['an id with a space', { id: 'phq-9 b' }],
    ['no items', { items: [] }],
    ['an item code in capitals', { items: [{ code: 'Q1', scale: 'frequency' }] }],
    ['an item code that is a number', { items: [{ code: 1, scale: 'frequency' }] }],
    ['an item code that is "__proto__"', { items: [{ code: '__proto__', scale: 'frequency' }] }],
    ['an empty item code', { items: [{ code: '', scale: 'frequency' }] }],
    ['"not applicable" as false', { items: [{ code: 'q1', scale: 'frequency', notApplicable: false }] }],
    ['a scale of one value', { scales: { frequency: { values: [0] } } }],
    ['a scale of fractions', { scales: { frequency: { values: [0, 0.5, 1] } } }],
    ['a scale of words', { scales: { frequency: { values: ['0', '1'] } } }],
    ['another way of scoring', { scoring: { method: 'median', missing: null, source: 'x' } }],
    [
      'a rule for no missing item',
      { scoring: { method: 'sum', missing: { rule: 'mean-of-rest', atMost: 0, source: 'x' }, source: 'x' } },
    ],
    ['a fact without a source', { versions: { standard: { threshold: 10, source: '' } } }],
    ['a threshold that is no number', { versions: { standard: { threshold: '10', source: 'x' } } }],
    ['a recall period that is not known', { recall: 'last-year' }],
    ['a scale without ends', { scales: { frequency: { lowest: 0 } } }],
    ['a scale of values and codes', { scales: { frequency: { values: [0, 1], codes: ['a', 'b'] } } }],
    ['a scale of one code', { scales: { frequency: { codes: ['Y'] } } }],
    ['an end of a scale that is a fraction', { scales: { frequency: { lowest: 0, highest: 9.5 } } }],
    ['"not applicable" as true', { items: [{ code: 'q1', scale: 'frequency', notApplicable: true }] }],
    ['"reversed" as false', { items: [{ code: 'q1', scale: 'frequency', reversed: false }] }],
    [
      'an optional item without a source',
      { unscored: [{ code: 'more', scale: 'frequency', optional: { source: '' } }] },
    ],
    ['an item that is optional as true', { unscored: [{ code: 'more', scale: 'frequency', optional: true }] }],
    ['a scored item that is optional', { items: [{ code: 'q1', scale: 'frequency', optional: { source: 'x' } }] }],
    ['a scored item that stands alone', { items: [{ code: 'q1', scale: 'frequency', standsAlone: true }] }],
    [
      'an item that does not stand alone as false',
      { unscored: [{ code: 'more', scale: 'frequency', standsAlone: false }] },
    ],
    ['a condition on one of a list', { conditions: [{ item: ['q1'], answers: [1], items: ['q2'], source: 'x' }] }],
    ['a gate without items', { gates: [{ item: 'q1', answer: 0, source: 'x' }] }],
    ['a gate with a code for an answer', { gates: [{ item: 'q1', answer: 'no', items: ['q2'], source: 'x' }] }],
    [
      'a subscale without a source',
      { subscales: [{ code: 'a', items: ['q1'], method: 'sum', atLeast: null, source: '' }] },
    ],
    ['a subscale of nothing', { subscales: [{ code: 'a', items: [], method: 'sum', atLeast: null, source: 'x' }] }],
    [
      'a subscale that needs no answer',
      { subscales: [{ code: 'a', items: ['q1'], method: 'sum', atLeast: 0, source: 'x' }] },
    ],
    ['another kind', { kind: 'diagnosis' }],
    ['a version with the name of what is reworded', { versions: { adapted: { threshold: 10, source: 'x' } } }],
    ['a cut for an item that is a fraction', { itemThreshold: { from: 3.5, source: 'x' } }],
    ['a single band', { bands: { ladder: [{ code: 'all', from: 0 }], source: 'x' } }],
    ['a flag of another kind', { flags: [{ code: 'other', item: 'q9', atLeast: 1, source: 'x' }] }],
    [
      'a wording that is neither free nor restricted',
      { licence: { holder: 'x', terms: 'x', wording: 'maybe', source: 'x' } },
    ],
  ];
  for (const [what, change] of refused) {
    it(`refuses ${what}`, () => {
      expect(accepts({ ...phq9(), ...change })).to.equal(false);
    });
  }

  it('accepts what has no published value as null', () => {
    const bare = {
      recall: null,
      bands: null,
      reliableChange: null,
      flags: [],
      scoring: { method: 'sum', missing: null, source: 'x' },
    };
    expect(accepts({ ...phq9(), ...bare, versions: { standard: { threshold: null, source: 'x' } } })).to.equal(true);
  });

  for (const value of [null, undefined, 'phq-9', 9, [], {}]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(accepts(value)).to.equal(false);
    });
  }
});

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The value with one key of one object taken away, for every object in it. */
function* eachKeyRemoved(tree: Tree, path: readonly string[] = []): Generator<[readonly string[], unknown]> {
  for (const [key, value] of Object.entries(tree)) {
    const others = Object.fromEntries(Object.entries(tree).filter(([name]) => name !== key));
    if (!Array.isArray(tree)) yield [[...path, key], others];
    if (isTree(value))
      for (const [deep, part] of eachKeyRemoved(value, [...path, key])) yield [deep, replaced(tree, key, part)];
  }
}

/** The value with a key that nobody knows added to one object, for every object in it. */
function* eachObjectWidened(tree: Tree, path: readonly string[] = []): Generator<[readonly string[], unknown]> {
  const named = path.length === 1 && (path[0] === 'scales' || path[0] === 'versions');
  if (!Array.isArray(tree) && !named) yield [path, { ...tree, unknown: 1 }];
  for (const [key, value] of Object.entries(tree)) {
    if (isTree(value))
      for (const [deep, part] of eachObjectWidened(value, [...path, key])) yield [deep, replaced(tree, key, part)];
  }
}

function replaced(tree: Tree, key: string, part: unknown): unknown {
  return Array.isArray(tree)
    ? tree.map((value: unknown, index) => (String(index) === key ? part : value))
    : { ...tree, [key]: part };
}
