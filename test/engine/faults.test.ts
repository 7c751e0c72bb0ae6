import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { measureSchema, type Measure } from '@iapt-elements/engine';
import { everyMeasure, measureOf } from '../support/scenario.js';

/** A measure whose data does not hold together is refused: by place, and with what would be right. */

const faultsOf = (measure: unknown): readonly string[] => {
  const { error } = measureSchema.safeParse(measure);
  return error?.issues.map(({ message }) => message) ?? [];
};
const first = <T>(list: readonly T[] | undefined) => list![0]!;

const whole = measureOf('phq-9');
const { unscored: _difficulty, conditions: _when, ...nine } = whole;
/** The PHQ-9 without the question that stands below its nine. */
const phq9: Measure = { ...nine, scales: { frequency: nine.scales.frequency! } };
const hai = measureOf('hai');
const ibs = measureOf('ibs-sss');
const cfq = measureOf('cfq');
const pcl5 = measureOf('pcl-5');
const work = measureOf('employment');
const biq = measureOf('biq');
const gad2 = measureOf('gad-2');
const phobia = measureOf('iapt-phobia');
const bpi = measureOf('bpi-sf');
const mi = measureOf('mi');
const peq = measureOf('peq-treatment');
const items = phq9.items.map(({ code }) => code).join(', ');

const rows: readonly (readonly [what: string, measure: unknown, ...faults: string[]])[] = [
  [
    'an item on no scale',
    { ...phq9, items: [...phq9.items.slice(1), { code: 'q1', scale: 'intensity' }] },
    'phq-9 › items.8.scale: There is no "intensity". Use one of: frequency.',
  ],
  [
    'a code that is there twice',
    { ...phq9, items: [...phq9.items, first(phq9.items)] },
    'phq-9 › items: "q1" is there twice. Leave one out.',
  ],
  [
    'an unscored item with the code of another',
    { ...phq9, unscored: [first(phq9.items)] },
    'phq-9 › items: "q1" is there twice. Leave one out.',
  ],
  [
    'an item before one that is not there',
    { ...biq, unscored: [{ ...first(biq.unscored), before: 'q0' }] },
    'biq › unscored.0.before: There is no "q0". Use one of: q1, q2, q3, q4, q5, q6, q7, q8, q9.',
  ],
  [
    'a scale that nobody uses',
    { ...phq9, scales: { ...phq9.scales, other: { values: [0, 1] } } },
    'phq-9 › scales.other: No item is on this scale. Leave it out.',
  ],
  ['no version', { ...phq9, versions: {} }, 'phq-9 › versions: There is none. Name at least one.'],
  [
    'a version with the name of what is reworded',
    { ...phq9, versions: { ...phq9.versions, adapted: { threshold: null, source: 'test' } } },
    'phq-9 › versions.adapted: It stands for reworded questions of any measure. Use another name.',
  ],
  [
    'a version with an item that is not there',
    { ...phq9, versions: { standard: { threshold: 2, items: ['q1', 'q10'], source: 'test' } } },
    `phq-9 › versions.standard.items: There is no "q10". Use one of: ${items}.`,
  ],
  [
    'a version that asks an item that is not there on a scale that is not there',
    { ...phq9, versions: { ...phq9.versions, bsl: { threshold: 8, scales: { q10: 'signs' }, source: 'test' } } },
    `phq-9 › versions.bsl.scales: There is no "q10". Use one of: ${items}.`,
    'phq-9 › versions.bsl.scales: There is no "signs". Use one of: frequency.',
  ],
  [
    'a total with an item twice',
    { ...phq9, scoring: { ...phq9.scoring, items: ['q1', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'] } },
    'phq-9 › scoring.items: "q1" is there twice. Leave one out.',
  ],
  [
    'a flag of an item that is not there',
    { ...phq9, flags: [{ ...first(phq9.flags), item: 'q10' }] },
    `phq-9 › flags.0.item: There is no "q10". Use one of: ${items}.`,
  ],
  [
    'a gate among the scored items',
    { ...ibs, gates: [{ ...first(ibs.gates), item: 'q5' }] },
    'ibs-sss › gates.0.item: There is no "q5". Use one of: pain, distension.',
  ],
  [
    'a subscale, twice, with an item that is not there',
    { ...cfq, subscales: [...cfq.subscales!, { ...first(cfq.subscales), items: ['q1', 'q2', 'q12'], atLeast: null }] },
    'cfq › subscales.3.items: There is no "q12". Use one of: q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11.',
    'cfq › subscales: "physical" is there twice. Leave one out.',
  ],
  [
    'two bands of one name',
    { ...gad2, bands: { ladder: [0, 3].map((from) => ({ code: 'any', from })), source: 'test' } },
    'gad-2 › bands.ladder: "any" is there twice. Leave one out.',
  ],
  [
    'a condition on what is not there',
    { ...work, conditions: [{ ...first(work.conditions), item: 'job', items: ['hours'] }] },
    ...['item: There is no "job".', 'items: There is no "hours".'].map(
      (fault) => `employment › conditions.0.${fault} Use one of: ${work.items.map(({ code }) => code).join(', ')}.`,
    ),
  ],
  [
    'values out of order',
    { ...phq9, scales: { frequency: { values: [0, 1, 3, 2] } } },
    'phq-9 › scales.frequency: The values do not ascend. Put them in order.',
  ],
  [
    'a code of a scale twice',
    { ...work, scales: { ...work.scales, suitability: { codes: ['Y', 'N', 'Y'] } } },
    'employment › scales.suitability: A code is there twice. Leave one out.',
  ],
  [
    'a scale that is upside down',
    {
      ...phq9,
      scales: { frequency: { lowest: 3, highest: 3 } },
      bands: null,
      flags: [],
      versions: { standard: { threshold: null, source: 'x' } },
      reliableChange: null,
    },
    'phq-9 › scales.frequency: The highest is not above the lowest. Change one of them.',
  ],
  [
    'a text among the scored items',
    {
      ...bpi,
      scales: { ...bpi.scales, text: { text: { longest: 9 } } },
      items: [...bpi.items, { code: 'why', scale: 'text' }],
    },
    'bpi-sf › items.11: A text is never scored. Put it among the unscored.',
  ],
  [
    'codes that are to be added up',
    {
      ...gad2,
      scales: { frequency: { codes: ['a', 'b'] } },
      versions: { standard: { threshold: null, source: 'x' } },
      positive: undefined,
    },
    ...[0, 1].map(
      (index) => `gad-2 › items.${index}: Its answers are no amounts. Give it a scale of values, or do not count it.`,
    ),
  ],
  [
    'a code that is reversed',
    { ...work, items: [{ ...first(work.items), reversed: true }, ...work.items.slice(1)] },
    'employment › items.0: Its answers are no amounts. Give it a scale of values, or do not count it.',
  ],
  [
    'several, and “not applicable” beside them',
    { ...hai, items: [{ ...first(hai.items), notApplicable: 'zero' }, ...hai.items.slice(1)] },
    'hai › items.0: Several can only be ticked of values, and not beside “not applicable”. Leave one out.',
  ],
  [
    'thresholds that all or none reach',
    { ...phq9, versions: { standard: { threshold: 0, source: 'x' }, bsl: { threshold: 28, source: 'x' } } },
    'phq-9 › versions.standard.threshold: Use a number above 0, up to 27.',
    'phq-9 › versions.bsl.threshold: Use a number above 0, up to 27.',
  ],
  [
    'a threshold of the other version’s range',
    {
      ...hai,
      versions: {
        ...hai.versions,
        '14-item': { ...hai.versions['14-item'], threshold: 43 },
        '18-item': { ...hai.versions['18-item'], threshold: 54 },
      },
    },
    'hai › versions.14-item.threshold: Use a number above 0, up to 42.',
  ],
  [
    'a threshold of what has no total',
    { ...phobia, versions: { standard: { threshold: 4, source: 'x' } }, reliableChange: { index: 1, source: 'x' } },
    'iapt-phobia › versions.standard.threshold: There is no total. Leave it out.',
    'iapt-phobia › reliableChange.index: There is no total. Leave it out.',
  ],
  [
    'scales in the first version',
    { ...phq9, versions: { standard: { threshold: 10, scales: { q1: 'frequency' }, source: 'x' } } },
    'phq-9 › versions.standard.scales: It is the first: change the items themselves.',
  ],
  [
    'a rule that leaves no item',
    {
      ...phq9,
      scoring: { ...phq9.scoring, missing: { ...phq9.scoring.missing, atMost: 9 } },
      versions: { standard: { threshold: 10, source: 'x' } },
    },
    'phq-9 › scoring.missing.atMost: No item would be left. Use at most 8.',
  ],
  [
    'nobody or everybody as positive',
    { ...gad2, positive: { from: 7, source: 'x' } },
    'gad-2 › positive.from: Use a number above 0, up to 6.',
  ],
  [
    'a change that nobody can make',
    { ...phq9, reliableChange: { index: 28, source: 'x' } },
    'phq-9 › reliableChange.index: Use a number above 0, up to 27.',
  ],
  [
    'bands out of order, from above the lowest total',
    {
      ...phq9,
      bands: {
        ladder: [
          ['a', 1],
          ['b', 10],
          ['c', 5],
        ].map(([code, from]) => ({ code, from })),
        source: 'x',
      },
    },
    'phq-9 › bands.ladder: The bands do not ascend. Put them in order.',
    'phq-9 › bands.ladder: The first must begin at 0, the lowest total.',
  ],
  [
    'a band that nobody reaches',
    {
      ...phq9,
      bands: {
        ladder: [
          ['a', 0],
          ['b', 28],
        ].map(([code, from]) => ({ code, from })),
        source: 'x',
      },
    },
    'phq-9 › bands.ladder: Use a number above 0, up to 27.',
  ],
  [
    'points that do not fit the scale, and more items than there are',
    { ...cfq, subscales: [{ ...first(cfq.subscales), points: [0, 0, 1], atLeast: 8 }] },
    'cfq › subscales.0.atLeast: Use 1 to 7, or null for all of them.',
    'cfq › subscales.0.points: Give one number for each value of the scale, from 0 on.',
  ],
  [
    'a subscale of codes',
    {
      ...work,
      subscales: [{ code: 'any', items: ['status'], method: 'sum', atLeast: null, source: 'x' }],
      conditions: [],
    },
    'employment › subscales.0: Its items are no amounts. Leave them out.',
  ],
  [
    'a cluster that cannot be met',
    { ...pcl5, criteria: { ...pcl5.criteria, clusters: [{ code: 'b', items: ['q1'], count: 2, value: 5 }] } },
    'pcl-5 › criteria.clusters.0.count: Use 1 to 1, as many as it has items.',
    'pcl-5 › criteria.clusters.0.value: Use a number above 0, up to 4.',
  ],
  [
    'an item that is always a case',
    { ...phobia, itemThreshold: { from: 0, source: 'x' } },
    ...phobia.items.map(() => 'iapt-phobia › itemThreshold.from: Use a number above 0, up to 8.'),
  ],
  [
    'a flag that is always raised',
    { ...phq9, flags: [{ ...first(phq9.flags), atLeast: 0 }] },
    'phq-9 › flags.0.atLeast: Use a number above 0, up to 3.',
  ],
  [
    'a gate with an answer that it cannot have',
    { ...ibs, gates: [{ ...first(ibs.gates), answer: 2 }] },
    'ibs-sss › gates.0: pain cannot be answered with 2. Use its own answers.',
  ],
  [
    'a gate after what it closes',
    { ...ibs, unscored: ibs.unscored!.map(({ code, scale }) => ({ code, scale })), gates: [first(ibs.gates)] },
    'ibs-sss › gates.0: q1, q2 is asked before pain, on which it hangs.',
  ],
  [
    'a condition with an answer that it cannot have, on itself',
    { ...work, conditions: [{ ...first(work.conditions), answers: ['01', '1'], items: ['status'] }] },
    'employment › conditions.0: status cannot be answered with 1. Use its own answers.',
    'employment › conditions.0: status is asked before status, on which it hangs.',
  ],
  [
    'a condition for what counts',
    { ...phq9, conditions: [{ item: 'q1', answers: [1], items: ['q2'], source: 'x' }] },
    'phq-9 › conditions.0.items: q2 counts: use a gate, which counts 0.',
  ],
];

const noAmounts = 'Its answers are no amounts. Give it a scale of values, or do not count it.';
const cluster = (changes: object) => ({ code: 'any', items: ['q1', 'q2'], count: 1, value: 2, ...changes });
const hanging = (item: string | readonly string[], answers: readonly unknown[], held: readonly string[]) => ({
  conditions: [{ item, answers, items: held, source: 'x' }],
});
const bands = (...from: readonly number[]) => ({
  ladder: from.map((each, index) => ({ code: `band-${index}`, from: each })),
  source: 'x',
});
const subscale = (changes: object) => ({ ...first(cfq.subscales), ...changes });
/** CFQ with question 1 from 1 to 3: no point belongs to 0. */
const shifted = {
  ...cfq,
  scales: { ...cfq.scales, shifted: { values: [1, 2, 3] } },
  items: [{ code: 'q1', scale: 'shifted' }, ...cfq.items.slice(1)],
};

const others: typeof rows = [
  [
    'a value twice',
    { ...phq9, scales: { frequency: { values: [0, 1, 1, 3] } } },
    'phq-9 › scales.frequency: The values do not ascend. Put them in order.',
  ],
  [
    'an unscored code that is reversed',
    { ...work, unscored: [{ code: 'why', scale: 'benefit', reversed: true }] },
    `employment › unscored.0: ${noAmounts}`,
  ],
  [
    'an unscored item on no scale',
    { ...biq, unscored: [{ ...first(biq.unscored), scale: 'none' }, ...biq.unscored!.slice(1)] },
    `biq › unscored.0.scale: There is no "none". Use one of: ${Object.keys(biq.scales).join(', ')}.`,
    'biq › scales.features: No item is on this scale. Leave it out.',
  ],
  [
    'a change over more than the range of a mean',
    { ...mi, reliableChange: { index: 4.5, source: 'x' } },
    'mi › reliableChange.index: Use a number above 0, up to 4.',
  ],
  [
    'a last band that nobody reaches',
    { ...phq9, bands: bands(0, 5, 28) },
    'phq-9 › bands.ladder: Use a number above 0, up to 27.',
  ],
  [
    'bands of what has no total',
    { ...phobia, bands: bands(0, 4) },
    'iapt-phobia › bands.ladder: There is no total. Leave it out.',
  ],
  [
    'a subscale of which one is a code',
    {
      ...bpi,
      scales: { ...bpi.scales, benefit: { codes: ['Y', 'N'] } },
      items: [...bpi.items, { code: 'benefit', scale: 'benefit' }],
      subscales: [{ ...first(bpi.subscales), items: ['severity-1', 'benefit'] }],
    },
    'bpi-sf › subscales.0: Its items are no amounts. Leave them out.',
  ],
  [
    'a point too few for one of its items',
    { ...shifted, subscales: [subscale({ points: [0, 0, 1, 1] })] },
    'cfq › subscales.0.points: Give one number for each value of the scale, from 0 on.',
  ],
  [
    'a cluster that needs nothing',
    { ...pcl5, criteria: { ...pcl5.criteria, clusters: [cluster({ count: 0 })] } },
    'pcl-5 › criteria.clusters.0.count: Use 1 to 2, as many as it has items.',
  ],
  [
    'a cluster with an item that is not there',
    { ...pcl5, criteria: { ...pcl5.criteria, clusters: [cluster({ items: ['q1', 'q21'] })] } },
    `pcl-5 › criteria.clusters.0.items: There is no "q21". Use one of: ${pcl5.items.map(({ code }) => code).join(', ')}.`,
  ],
  [
    'two clusters of one name',
    { ...pcl5, criteria: { ...pcl5.criteria, clusters: [cluster({}), cluster({})] } },
    'pcl-5 › criteria.clusters: "any" is there twice. Leave one out.',
  ],
  [
    'a cut for items that none reaches',
    { ...phobia, itemThreshold: { from: 9, source: 'x' } },
    ...phobia.items.map(() => 'iapt-phobia › itemThreshold.from: Use a number above 0, up to 8.'),
  ],
  [
    'a flag of a code',
    { ...work, flags: [{ ...first(phq9.flags), item: 'status' }] },
    'employment › flags.0.atLeast: Use a number above 0, up to 0.',
  ],
  [
    'a flag of a text',
    { ...peq, flags: [{ ...first(phq9.flags), item: 'comments' }] },
    'peq-treatment › flags.0.atLeast: Use a number above 0, up to 0.',
  ],
  [
    'a gate before what is not there',
    { ...ibs, gates: [{ ...first(ibs.gates), items: ['q9'] }] },
    'ibs-sss › gates.0.items: There is no "q9". Use one of: q1, q2, q3, q4, q5.',
  ],
  [
    'a condition with several answers that it cannot have',
    { ...ibs, ...hanging('q1', [101, -1, '50', 100, 0], ['distension']) },
    'ibs-sss › conditions.0: q1 cannot be answered with 101, -1, 50. Use its own answers.',
  ],
  [
    'a condition on what is written',
    { ...peq, unscored: [{ ...first(peq.unscored), before: 'q1' }], ...hanging('comments', ['yes'], ['q2']) },
    'peq-treatment › conditions.0: comments cannot be answered with yes. Use its own answers.',
  ],
  [
    'a condition on what comes after',
    { ...work, ...hanging('sickness-absence', ['Y'], ['status', 'weekly-hours']) },
    'employment › conditions.0: status, weekly-hours is asked before sickness-absence, on which it hangs.',
  ],
  [
    'a condition on one of several that is not there, and on one that is there twice',
    { ...whole, ...hanging(['q1', 'q10', 'q1'], [1], ['difficulty']) },
    `phq-9 › conditions.0.item: There is no "q10". Use one of: ${items}, difficulty.`,
    'phq-9 › conditions.0.item: "q1" is there twice. Leave one out.',
  ],
  [
    'a condition on several, of which one cannot have the answer and one comes after',
    {
      ...whole,
      scales: { ...whole.scales, yes: { values: [0, 1] } },
      unscored: [...whole.unscored!, { code: 'other', scale: 'yes' }],
      ...hanging(['q1', 'other'], [1, 2], ['difficulty']),
    },
    'phq-9 › conditions.0: other cannot be answered with 2. Use its own answers.',
    'phq-9 › conditions.0: difficulty is asked before other, on which it hangs.',
  ],
  [
    'a condition on several, of which one is what hangs on it',
    { ...whole, ...hanging(['q9', 'difficulty'], [1], ['difficulty']) },
    'phq-9 › conditions.0: difficulty is asked before difficulty, on which it hangs.',
    'phq-9 › unscored.0.optional: Something hangs on its answer, and it is not always asked. Leave one of them out.',
  ],
  [
    'a condition on several for what counts',
    { ...whole, ...hanging(['q1', 'q2'], [1], ['q3']) },
    'phq-9 › conditions.0.items: q3 counts: use a gate, which counts 0.',
  ],
  [
    'a flag of what is not always asked',
    { ...whole, flags: [{ ...first(whole.flags), item: 'difficulty' }], conditions: undefined },
    'phq-9 › unscored.0.optional: Something hangs on its answer, and it is not always asked. Leave one of them out.',
  ],
  [
    'a gate that is not always asked',
    { ...ibs, unscored: ibs.unscored!.map((item) => ({ ...item, optional: { source: 'x' } })) },
    ...[0, 1].map(
      (index) =>
        `ibs-sss › unscored.${index}.optional: Something hangs on its answer, and it is not always asked. Leave one of them out.`,
    ),
  ],
  [
    'a question that stands alone among the others',
    { ...whole, unscored: [{ ...first(whole.unscored), before: 'q4' }], conditions: undefined },
    'phq-9 › unscored.0.before: It stands alone, after all others. Leave it out.',
  ],
  [
    'a condition for several that count',
    { ...phq9, ...hanging('q1', [1], ['q2', 'q3']) },
    'phq-9 › conditions.0.items: q2, q3 counts: use a gate, which counts 0.',
  ],
  [
    'a condition for a part of a subscale',
    { ...bpi, ...hanging('severity-1', [1], ['severity-2']) },
    'bpi-sf › conditions.0.items: severity-2 counts: use a gate, which counts 0.',
  ],
  [
    'a condition for a part of a cluster',
    {
      ...phobia,
      itemThreshold: undefined,
      criteria: { code: 'rule', clusters: [cluster({})], source: 'x' },
      ...hanging('q1', [1], ['q2']),
    },
    'iapt-phobia › conditions.0.items: q2 counts: use a gate, which counts 0.',
  ],
  [
    'a condition for an item with a cut',
    { ...phobia, ...hanging('q1', [1], ['q2']) },
    'iapt-phobia › conditions.0.items: q2 counts: use a gate, which counts 0.',
  ],
  [
    'a condition for an item with a flag',
    {
      ...phobia,
      itemThreshold: undefined,
      flags: [{ ...first(phq9.flags), item: 'q2' }],
      ...hanging('q1', [1], ['q2']),
    },
    'iapt-phobia › conditions.0.items: q2 counts: use a gate, which counts 0.',
  ],
];

/** The furthest that each number may go. */
const edges: readonly (readonly [what: string, measure: unknown])[] = [
  [
    'a rule that leaves one item',
    { ...phq9, scoring: { ...phq9.scoring, missing: { ...phq9.scoring.missing, atMost: 8 } } },
  ],
  ['a subscale that needs one answer', { ...cfq, subscales: [subscale({ atLeast: 1 })] }],
  ['a subscale that needs all answers', { ...cfq, subscales: [subscale({ atLeast: 7 })] }],
  [
    'a cluster that needs all its items',
    { ...pcl5, criteria: { ...pcl5.criteria, clusters: [cluster({ count: 2, value: 4 })] } },
  ],
  ['a change over the whole range of a mean', { ...mi, reliableChange: { index: 4, source: 'x' } }],
  [
    'a scale that only another version uses',
    {
      ...phq9,
      scales: { ...phq9.scales, signs: { values: [0, 1, 2, 3] } },
      versions: { ...phq9.versions, bsl: { threshold: 8, scales: { q1: 'signs' }, source: 'x' } },
    },
  ],
  ['a condition on any of several', { ...whole, ...hanging(['q1', 'q9'], [0, 3], ['difficulty']) }],
  [
    'a question that is optional and among the others',
    { ...biq, unscored: biq.unscored!.map((item) => ({ ...item, optional: { source: 'x' } })) },
  ],
  ['a condition on both ends of a scale', { ...ibs, ...hanging('q1', [0, 100], ['distension']) }],
];

describe('measureSchema: the furthest that holds together', () => {
  for (const [what, measure] of edges) {
    it(`accepts ${what}`, () => {
      expect(faultsOf(measure)).to.deep.equal([]);
    });
  }
});

describe('measureSchema: data that does not hold together', () => {
  it('refuses a subscale that needs no answer, and says how many it may need', () => {
    const remedy = 'cfq › subscales.0.atLeast: Use 1 to 7, or null for all of them.';
    expect(faultsOf({ ...cfq, subscales: [subscale({ atLeast: 0 })] })).to.include(remedy);
  });

  for (const [what, measure, ...faults] of [...rows, ...others]) {
    it(`refuses ${what}`, () => {
      expect(faultsOf(measure)).to.deep.equal(faults);
    });
  }

  it('says where, so that a tool can point at it', () => {
    const { error } = measureSchema.safeParse({ ...phq9, flags: [{ ...first(phq9.flags), item: 'q10' }] });
    expect(error!.issues.map(({ path }) => path)).to.deep.equal([['flags', 0, 'item']]);
  });
});

/** Every place in a measure's data where another part of it is named, as a path. */
function* references(measure: Measure): Generator<readonly (string | number)[]> {
  const each = (list: readonly unknown[] = []) => list.map((_, index) => index);
  for (const index of each(measure.items)) yield ['items', index, 'scale'];
  for (const index of each(measure.unscored)) {
    yield ['unscored', index, 'scale'];
    if (measure.unscored![index]!.before) yield ['unscored', index, 'before'];
  }
  for (const index of each(measure.scoring.items)) yield ['scoring', 'items', index];
  for (const [name, { items, scales = {} }] of Object.entries(measure.versions)) {
    for (const index of each(items)) yield ['versions', name, 'items', index];
    for (const code of Object.keys(scales)) yield ['versions', name, 'scales', code];
  }
  for (const [part, { items }] of (measure.subscales ?? []).entries())
    for (const index of each(items)) yield ['subscales', part, 'items', index];
  for (const [part, { items }] of (measure.criteria?.clusters ?? []).entries())
    for (const index of each(items)) yield ['criteria', 'clusters', part, 'items', index];
  for (const kind of ['gates', 'conditions'] as const)
    for (const [part, { items }] of (measure[kind] ?? []).entries()) {
      const { item } = measure[kind]![part]!;
      if (Array.isArray(item)) for (const index of each(item)) yield [kind, part, 'item', index];
      else yield [kind, part, 'item'];
      for (const index of each(items)) yield [kind, part, 'items', index];
    }
  for (const index of each(measure.flags)) yield ['flags', index, 'item'];
}

function replaced(tree: unknown, [key, ...others]: readonly (string | number)[], name: string): unknown {
  if (key === undefined) return name;
  const part = replaced((tree as Record<string | number, unknown>)[key], others, name);
  if (Array.isArray(tree)) return tree.map((value: unknown, index) => (index === key ? part : value));
  return { ...(tree as object), [key]: part };
}

describe('measureSchema: any name that leads nowhere', () => {
  for (const measure of everyMeasure) {
    it(`is refused in ${measure.name}, wherever it is, naming the measure and the place`, () => {
      const places = [...references(measure)];
      expect(places.length).to.be.at.least(measure.items.length);
      fc.assert(
        fc.property(
          fc.constantFrom(...places),
          fc.constantFrom('q0', 'nowhere', '__proto__', 'constructor', ''),
          (path, name) => {
            const faults = faultsOf(replaced(measure, path, name));
            expect(faults.join('\n')).to.include(`${measure.id} › ${String(path[0])}`);
            expect(faults.join('\n')).to.include(`There is no "${name}".`);
          },
        ),
      );
    });
  }
});
