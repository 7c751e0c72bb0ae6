import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  AnswerError,
  checkAnswer,
  itemsOf,
  score,
  start,
  step,
  type Answer,
  type Answers,
  type Item,
  type Measure,
} from '@iapt-elements/engine';
import { isWritten } from '../../packages/engine/src/answer.js';
import { choicesOf, scaleOf, valuesOf } from '../support/answers.js';
import { everyMeasure, gad7, measureOf, phq9, wsas } from '../support/scenario.js';

/** A JSON text can hold any key as its own, `__proto__` too. */
const own = (item: string, value: unknown) => Object.fromEntries([[item, value]]) as Answers;

/** What an item of this measure can hold of the values below: each of them is bad for most measures, a few are not. */
function holds(measure: Measure, item: Item, value: unknown): boolean {
  const scale = scaleOf(measure, item);
  if ('text' in scale) return typeof value === 'string' && value !== '';
  if (value === 9) return 'lowest' in scale || valuesOf(scale).includes(9);
  if (value === '2') return 'codes' in scale && scale.codes.includes('2');
  return Array.isArray(value) && value.length > 0 && item.several === true && value.every((each) => each === 1);
}

const circular: { self?: unknown } = {};
circular.self = circular;

const badItems = ['q0', 'q10', 'Q1', 'q1 ', '', '1', 'total', '__proto__', 'constructor', 'toString', 'hasOwnProperty'];

const badValues: readonly (readonly [string, unknown])[] = [
  ['one below the scale', -1],
  ['one above every scale', 9],
  ['a fraction', 1.5],
  ['nearly a value', 2.0000000000000004],
  ['not a number', NaN],
  ['infinite', Infinity],
  ['a number as text', '2'],
  ['empty text', ''],
  ['a state in other letters', 'Skipped'],
  ['a state that is written by absence', 'not-reached'],
  ['null', null],
  ['undefined', undefined],
  ['true', true],
  ['a list with a value', [1]],
  ['an empty list', []],
  ['an object', {}],
  ['a number in a wrapper', Object(1)],
  ['a big integer', 1n],
  ['a symbol', Symbol('one')],
  ['a function', () => 1],
  ['an object that contains itself', circular],
  [
    'an object that cannot be written as JSON',
    {
      toJSON: () => {
        throw new Error('no');
      },
    },
  ],
];

/** The error that an attempt is refused with; `null` when it is accepted. */
function refusal(attempt: () => unknown): AnswerError | null {
  try {
    attempt();
    return null;
  } catch (error) {
    expect(error, String(error)).to.be.instanceOf(AnswerError);
    return error as AnswerError;
  }
}

const checked = (measure: Measure, item: string, value: unknown) =>
  refusal(() => {
    checkAnswer(measure, item, value);
  });

function expectNamed(error: AnswerError | null, measure: Measure, item: string, value: unknown): void {
  expect(error, 'it is refused').to.include({ name: 'AnswerError', measure: measure.id, item });
  expect(Object.is(error!.value, value), 'the very value').to.equal(true);
  expect(error!.message).to.include(`${measure.id} › ${item}: `);
}

for (const measure of everyMeasure) {
  const given = (item: string, value: unknown) => ({ answers: { [measure.id]: own(item, value) } });
  const event = (item: string, value: unknown) =>
    ({ kind: 'answer', measure: measure.id, item, answer: value as Answer }) as const;
  const ways: readonly (readonly [string, (item: string, value: unknown) => AnswerError | null])[] = [
    ['checkAnswer', (item, value) => checked(measure, item, value)],
    ['score', (item, value) => refusal(() => score(measure, own(item, value)))],
    ['start', (item, value) => refusal(() => start([measure], given(item, value)))],
    ['step', (item, value) => refusal(() => step(start([measure]), event(item, value)))],
  ];
  for (const [way, refused] of ways) {
    describe(`${way}: what ${measure.name} cannot hold`, () => {
      for (const item of badItems.filter((code) => measure.items.every((known) => known.code !== code))) {
        it(`refuses the item "${item}" and lists the items`, () => {
          const error = refused(item, 1);
          const codes = itemsOf(measure).map(({ code }) => code);
          expect(error).to.include({ measure: measure.id, item });
          expect(error!.message).to.match(/There is no such item\. The items are .*\.$/);
          expect(error!.message).to.include(`The items are ${codes.join(', ')}.`);
        });
      }
      for (const [what, value] of badValues) {
        const bad = itemsOf(measure).filter((item) => !holds(measure, item, value));
        if (bad.length === 0) continue; // For every item of this one it is an answer.
        it(`refuses ${what}, and names measure, item and value`, () => {
          for (const { code } of bad) expectNamed(refused(code, value), measure, code, value);
        });
      }
    });
  }
}

describe('answers at the edge of the scale', () => {
  const edges: readonly (readonly [Measure, number])[] = [
    [phq9, 3],
    [gad7, 3],
    [wsas, 8],
  ];
  for (const [measure, highest] of edges) {
    it(`${measure.name} holds 0 to ${highest} and "skipped", and nothing below or above`, () => {
      for (const { code } of measure.items) {
        const fitting = ['skipped', ...Array.from({ length: highest + 1 }, (_, value) => value)];
        for (const value of fitting) expect(checked(measure, code, value)).to.equal(null);
        for (const value of [-1, highest + 1]) expectNamed(checked(measure, code, value), measure, code, value);
      }
    });
  }

  it('offers "not applicable" for item 1 of the WSAS, item 4 of the PHQ-15 and every rating of the MI alone', () => {
    const all = everyMeasure.flatMap((measure) => measure.items.map(({ code }) => ({ measure, code })));
    const offered = all.filter(({ measure, code }) => checked(measure, code, 'not-applicable') === null);
    expect(offered.map(({ measure, code }) => `${measure.id}/${code}`)).to.deep.equal([
      'wsas/q1',
      ...measureOf('mi').items.map(({ code }) => `mi/${code}`),
      'phq-15/q4',
    ]);
  });

  const remedies: readonly (readonly [Measure, string, unknown, string])[] = [
    [phq9, 'q3', 4, "phq-9 › q3: 4 is not an answer. Use one of 0, 1, 2, 3, 'skipped'."],
    [phq9, 'q3', '2', 'phq-9 › q3: "2" is not an answer. Use one of 0, 1, 2, 3, \'skipped\'.'],
    [
      wsas,
      'q1',
      9,
      "wsas › q1: 9 is not an answer. Use one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 'skipped' or 'not-applicable'.",
    ],
    [wsas, 'q2', 9, "wsas › q2: 9 is not an answer. Use one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 'skipped'."],
    // JSON would write null for these.
    [phq9, 'q3', NaN, "phq-9 › q3: NaN is not an answer. Use one of 0, 1, 2, 3, 'skipped'."],
    [phq9, 'q3', Infinity, "phq-9 › q3: Infinity is not an answer. Use one of 0, 1, 2, 3, 'skipped'."],
    [phq9, 'q3', undefined, "phq-9 › q3: undefined is not an answer. Use one of 0, 1, 2, 3, 'skipped'."],
    [phq9, 'q3', null, "phq-9 › q3: null is not an answer. Use one of 0, 1, 2, 3, 'skipped'."],
    [phq9, 'q3', () => 1, "phq-9 › q3: an object is not an answer. Use one of 0, 1, 2, 3, 'skipped'."],
    [
      measureOf('ibs-sss'),
      'q1',
      101,
      "ibs-sss › q1: 101 is not an answer. Use one of the whole numbers from 0 to 100, 'skipped'.",
    ],
    // What a person wrote does not belong in a log.
    [
      phq9,
      'q3',
      `${'a'.repeat(20)}${'b'.repeat(21)}`,
      `phq-9 › q3: "${'a'.repeat(20)}…" is not an answer. Use one of 0, 1, 2, 3, 'skipped'.`,
    ],
    [phq9, 'q3', 'c'.repeat(40), `phq-9 › q3: "${'c'.repeat(40)}" is not an answer. Use one of 0, 1, 2, 3, 'skipped'.`],
    [phq9, 'q3', {}, "phq-9 › q3: an object is not an answer. Use one of 0, 1, 2, 3, 'skipped'."],
  ];
  for (const [measure, item, value, message] of remedies) {
    it(`says what to use instead: ${message}`, () => {
      expect(checked(measure, item, value)).to.have.property('message', message);
    });
  }
});

describe('data that was never checked', () => {
  const bare: Measure = { ...phq9, scales: {} };

  it('holds no answer where an item has no scale', () => {
    const message = "phq-9 › q1: 0 is not an answer. Use one of none, 'skipped'.";
    expect(checked(bare, 'q1', 0)).to.have.property('message', message);
    expect(refusal(() => score(bare, own('q1', 0)))).to.have.property('message', message);
    expect(score(bare, {}).range).to.deep.equal({ lowest: 0, highest: 0 });
    expect(isWritten(bare, 'q1')).to.equal(false);
  });
});

describe('anything at all', () => {
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
    fc.double(),
    fc.string(),
    fc.integer({ min: -2, max: 101 }),
    fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 3 }),
    fc.constantFrom('skipped', 'not-applicable', 'Y', 'NA', '0', '01'),
  );

  const anyItem = fc.constantFrom(
    ...everyMeasure.flatMap((measure) => itemsOf(measure).map((item) => ({ measure, item }))),
  );

  it('is either on the scale or an AnswerError, and never clamped', () => {
    fc.assert(
      fc.property(anyItem, anything, ({ measure, item }, value) => {
        const scale = scaleOf(measure, item);
        const choices: readonly unknown[] = choicesOf(scale);
        const one = 'text' in scale ? typeof value === 'string' && value !== '' : choices.includes(value);
        const several = item.several === true && Array.isArray(value) && value.length > 0;
        const fits = one || (several && [...(value as unknown[])].every((each) => choices.includes(each)));
        const state = value === 'skipped' || (value === 'not-applicable' && item.notApplicable);
        const refused = refusal(() => score(measure, own(item.code, value)));
        if (fits || state) expect(refused).to.equal(null);
        else expectNamed(refused, measure, item.code, value);
        const plain =
          fits &&
          typeof value === 'number' &&
          !item.reversed &&
          !measure.scoring.items &&
          measure.items.some(({ code }) => code === item.code) &&
          measure.scoring.method !== 'none';
        if (plain) expect(score(measure, own(item.code, value)).raw).to.equal(value);
      }),
      { numRuns: 500 },
    );
  });

  it('that is a list with a hole is refused: a hole is no statement', () => {
    // eslint-disable-next-line no-sparse-arrays
    for (const value of [[, 1], [1, , 2], new Array(2)] as unknown[]) {
      expectNamed(checked(measureOf('hai'), 'q1', value), measureOf('hai'), 'q1', value);
    }
  });

  it('as an item code is an AnswerError', () => {
    fc.assert(
      fc.property(fc.string(), (item) => {
        fc.pre(!/^q[1-9]$/.test(item));
        expect(refusal(() => score(phq9, own(item, 1)))).to.include({ item });
      }),
    );
  });

  it('that is bad refuses the whole score, wherever it is', () => {
    const good = { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 1, q9: 1 };
    for (const { code } of phq9.items) {
      expect(refusal(() => score(phq9, { ...good, [code]: 4 }))).to.include({ item: code });
    }
  });
});
