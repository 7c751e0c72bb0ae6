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

function refusal(attempt: () => unknown): AnswerError {
  try {
    attempt();
  } catch (error) {
    expect(error).to.be.instanceOf(AnswerError);
    return error as AnswerError;
  }
  throw new Error('It was accepted.');
}

function expectNamed(error: AnswerError, measure: Measure, item: string, value: unknown): void {
  expect(error.name).to.equal('AnswerError');
  expect(error.measure).to.equal(measure.id);
  expect(error.item).to.equal(item);
  expect(Object.is(error.value, value), 'the very value').to.equal(true);
  expect(error.message).to.include(`${measure.id} › ${item}: `);
}

for (const measure of everyMeasure) {
  const ways: readonly (readonly [string, (item: string, value: unknown) => unknown])[] = [
    [
      'checkAnswer',
      (item, value) => {
        checkAnswer(measure, item, value);
      },
    ],
    ['score', (item, value) => score(measure, own(item, value))],
    ['start', (item, value) => start([measure], { answers: { [measure.id]: own(item, value) } })],
    [
      'step',
      (item, value) => step(start([measure]), { kind: 'answer', measure: measure.id, item, answer: value as Answer }),
    ],
  ];
  for (const [way, attempt] of ways) {
    describe(`${way}: what ${measure.name} cannot hold`, () => {
      for (const item of badItems.filter((code) => measure.items.every((known) => known.code !== code))) {
        it(`refuses the item "${item}" and lists the items`, () => {
          const error = refusal(() => attempt(item, 1));
          expect(error.message).to.match(/There is no such item\. The items are q1, q2, .*q\d\.$/);
          expect([error.measure, error.item]).to.deep.equal([measure.id, item]);
        });
      }
      for (const [what, value] of badValues) {
        it(`refuses ${what}, and names measure, item and value`, () => {
          expectNamed(
            refusal(() => attempt('q2', value)),
            measure,
            'q2',
            value,
          );
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
    it(`${measure.name} holds 0 to ${highest}, and nothing below or above`, () => {
      for (const { code } of measure.items) {
        for (let value = 0; value <= highest; value += 1)
          expect(() => {
            checkAnswer(measure, code, value);
          }).not.to.throw();
        for (const value of [-1, highest + 1])
          expectNamed(
            refusal(() => {
              checkAnswer(measure, code, value);
            }),
            measure,
            code,
            value,
          );
      }
    });

    it(`${measure.name} can be skipped anywhere`, () => {
      for (const { code } of measure.items)
        expect(() => {
          checkAnswer(measure, code, 'skipped');
        }).not.to.throw();
    });
  }

  it('offers "not applicable" for item 1 of the WSAS alone', () => {
    const offered = everyMeasure.flatMap((measure) =>
      measure.items.flatMap(({ code }) => {
        try {
          checkAnswer(measure, code, 'not-applicable');
          return [`${measure.id}/${code}`];
        } catch (error) {
          expect(error).to.be.instanceOf(AnswerError);
          return [];
        }
      }),
    );
    expect(offered).to.deep.equal(['wsas/q1']);
  });

  it('says what to use instead, for the item in question', () => {
    expect(
      refusal(() => {
        checkAnswer(phq9, 'q3', 4);
      }).message,
    ).to.equal("phq-9 › q3: 4 is not an answer. Use one of 0, 1, 2, 3, 'skipped'.");
    expect(
      refusal(() => {
        checkAnswer(wsas, 'q1', 'n/a');
      }).message,
    ).to.equal(
      "wsas › q1: \"n/a\" is not an answer. Use one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 'skipped' or 'not-applicable'.",
    );
    expect(
      refusal(() => {
        checkAnswer(wsas, 'q2', 'not-applicable');
      }).message,
    ).to.include("7, 8, 'skipped'.");
  });

  it('shows a value that JSON would hide as it is', () => {
    expect(
      refusal(() => {
        checkAnswer(phq9, 'q3', NaN);
      }).message,
    ).to.include('q3: NaN is not an answer');
    expect(
      refusal(() => {
        checkAnswer(phq9, 'q3', Infinity);
      }).message,
    ).to.include('q3: Infinity is not an answer');
    expect(
      refusal(() => {
        checkAnswer(phq9, 'q3', undefined);
      }).message,
    ).to.include('q3: undefined is not an answer');
  });
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
        expect(refusal(() => score(phq9, own(item, 1))).item).to.equal(item);
      }),
    );
  });

  it('that is bad refuses the whole score, wherever it is', () => {
    const good = { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 1, q9: 1 };
    for (const { code } of phq9.items) {
      expect(refusal(() => score(phq9, { ...good, [code]: 4 })).item).to.equal(code);
    }
  });
});
