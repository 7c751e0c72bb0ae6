import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  AnswerError,
  checkAnswer,
  score,
  start,
  step,
  type Answer,
  type Answers,
  type Measure,
} from '@iapt-elements/engine';
import { everyMeasure, gad7, phq9, wsas } from '../support/scenario.js';

/** A JSON text can hold any key as its own, `__proto__` too. */
const own = (item: string, value: unknown) => Object.fromEntries([[item, value]]) as Answers;

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
          expect(error).to.include({ measure: measure.id, item });
          expect(error!.message).to.match(/There is no such item\. The items are q1, q2, .*q\d\.$/);
        });
      }
      for (const [what, value] of badValues) {
        it(`refuses ${what}, and names measure, item and value`, () => {
          expectNamed(refused('q2', value), measure, 'q2', value);
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

  it('offers "not applicable" for item 1 of the WSAS alone', () => {
    const all = everyMeasure.flatMap((measure) => measure.items.map(({ code }) => ({ measure, code })));
    const offered = all.filter(({ measure, code }) => checked(measure, code, 'not-applicable') === null);
    expect(offered.map(({ measure, code }) => `${measure.id}/${code}`)).to.deep.equal(['wsas/q1']);
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
    [phq9, 'q3', {}, "phq-9 › q3: an object is not an answer. Use one of 0, 1, 2, 3, 'skipped'."],
  ];
  for (const [measure, item, value, message] of remedies) {
    it(`says what to use instead: ${message}`, () => {
      expect(checked(measure, item, value)).to.have.property('message', message);
    });
  }
});

describe('anything at all', () => {
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
    fc.double(),
    fc.string(),
  );

  it('is either on the scale or an AnswerError, and never clamped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyMeasure), anything, (measure, value) => {
        const highest = measure.id === 'wsas' ? 8 : 3;
        const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= highest;
        if (fits || value === 'skipped') expect(score(measure, own('q2', value)).raw).to.equal(fits ? value : 0);
        else
          expectNamed(
            refusal(() => score(measure, own('q2', value))),
            measure,
            'q2',
            value,
          );
      }),
      { numRuns: 500 },
    );
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
