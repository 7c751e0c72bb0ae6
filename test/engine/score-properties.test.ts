import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { score, type Answer, type Answers, type Measure } from '@iapt-elements/engine';
import { scaleOf, valuesOf } from '../support/answers.js';
import { everyMeasure, phq9, wsas } from '../support/scenario.js';
import { answered, anyAnswers, anyMeasure, fullAnswers, inventedMeasure, ordered } from './arbitraries.js';
import { countedItems, highestOf, meanTimes, possibleTotals, reference, totalOf, worths } from './reference.js';

const summed = everyMeasure.filter(({ scoring }) => scoring.method !== 'none');
const withTotal = answered.filter(([measure]) => summed.includes(measure));
const orderedWithTotal = ordered.filter(([measure]) => summed.includes(measure));
/** Lowest and highest sum that a measure can have. */
const boundsOf = (measure: Measure) => {
  const ends = countedItems(measure).map((item) => valuesOf(scaleOf(measure, item)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return { lowest: sum(ends.map((values) => values[0] ?? 0)), highest: sum(ends.map((values) => values.at(-1) ?? 0)) };
};
/** NHS Data Dictionary: how many items may be without a value. No other measure has a rule. */
const mayMiss: Record<string, number> = { 'phq-9': 2, 'gad-7': 2, wsas: 1, oci: 2, mi: 5 };
const inTurn = (answers: Record<string, Answer>, order: readonly string[]): readonly Answers[] =>
  order.map((_, index) => Object.fromEntries(order.slice(0, index + 1).map((code) => [code, answers[code]!])));

describe('score: against a second scorer that lists every total', () => {
  it('agrees on range, caseness and band, for any answers so far', () => {
    fc.assert(
      fc.property(withTotal, ([measure, answers]) => {
        const { range, caseness, band } = score(measure, answers);
        fc.pre(score(measure, answers).status !== 'unscorable');
        expect({ ...range, caseness, band }).to.deep.equal(reference(measure, answers));
      }),
      { numRuns: 600 },
    );
  });

  it('agrees on caseness for any threshold', () => {
    fc.assert(
      fc.property(withTotal, fc.integer({ min: -1, max: 80 }), ([measure, answers], threshold) => {
        const moved: Measure = { ...measure, versions: { standard: { threshold, source: 'test' } } };
        fc.pre(score(moved, answers).status !== 'unscorable');
        expect(score(moved, answers).caseness).to.equal(reference(moved, answers, threshold).caseness);
      }),
      { numRuns: 600 },
    );
  });

  it('agrees for measures with any scale, that may not begin at 0', () => {
    const invented = inventedMeasure.chain((measure) => fc.tuple(fc.constant(measure), anyAnswers(measure)));
    fc.assert(
      fc.property(invented, ([measure, answers]) => {
        const { range, caseness, band } = score(measure, answers);
        // Once nothing is missing, the rule for missing items may say that there is no total.
        fc.pre(score(measure, answers).status !== 'unscorable');
        expect({ ...range, caseness, band }).to.deep.equal(reference(measure, answers));
      }),
      { numRuns: 600 },
    );
  });

  it('agrees on the final total, by the rule for missing items', () => {
    fc.assert(
      fc.property(withTotal, ([measure, answers]) => {
        const items = countedItems(measure);
        const values = items
          .map((item) => worths(measure, item, answers))
          .filter((each) => each?.length === 1)
          .flat();
        const sum = values.reduce<number>((total, value) => total + value!, 0);
        const without = items.length - values.length;
        const allowed = mayMiss[measure.id] ?? 0;
        const expected = without > allowed || values.length === 0 ? null : totalOf(measure, sum, values.length);
        expect(score(measure, answers, { final: true }).total).to.equal(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('can tell a wrong answer: the reference knows halves, gaps and both sides of a threshold', () => {
    expect([meanTimes(4, 8, 9), meanTimes(2, 4, 5), meanTimes(3, 8, 9), meanTimes(8, 8, 9)]).to.deep.equal([
      5, 3, 3, 9,
    ]);
    // 8, 9, 10 or 11 of 32, times 5 / 4: 10, 11.25, 12.5 and 13.75.
    expect(possibleTotals(wsas, { q1: 'not-applicable', q2: 8, q3: 0, q4: 0 }).slice(0, 4)).to.deep.equal([
      10, 11, 13, 14,
    ]);
    const nine = { q1: 3, q2: 3, q3: 3 };
    expect(reference(phq9, { ...nine, q4: 1 })).to.deep.include({ lowest: 10, highest: 25, caseness: 'case' });
    expect(reference(phq9, nine)).to.deep.include({ lowest: 9, highest: 27, caseness: 'undetermined' });
  });
});

describe('score: what holds for every measure and any answers', () => {
  it('keeps raw, range and total within the scale', () => {
    fc.assert(
      fc.property(answered, fc.boolean(), ([measure, answers], final) => {
        const { raw, range, total } = score(measure, answers, { final });
        const { lowest, highest } = boundsOf(measure);
        if (measure.scoring.method === 'none') {
          expect([raw, range, total]).to.deep.equal([null, null, null]);
          return;
        }
        expect(raw).to.be.within(0, highest);
        const mean = measure.scoring.method === 'mean' ? countedItems(measure).length : 1;
        // A mean of nothing has no range: everything was said not to apply.
        const least = measure.gates || (mean > 1 && score(measure, answers).answered === 0) ? 0 : lowest / mean;
        expect(range!.lowest).to.be.within(least, range!.highest);
        expect(range!.highest).to.be.at.most(highest / mean);
        if (total !== null) expect(total).to.be.within(range!.lowest, range!.highest);
      }),
    );
  });

  it('is the plain sum or mean when every item has a value, final or not', () => {
    fc.assert(
      fc.property(orderedWithTotal, fc.boolean(), ([measure, answers], final) => {
        const items = countedItems(measure);
        const sum = items.reduce((total, item) => total + worths(measure, item, answers)![0]!, 0);
        expect(score(measure, answers, { final })).to.include({
          status: 'complete',
          total: measure.scoring.method === 'mean' ? sum / items.length : sum,
          raw: sum,
          proRated: false,
        });
      }),
    );
  });

  it('never widens the range, and never changes a decided caseness or band, while answers are added', () => {
    fc.assert(
      fc.property(orderedWithTotal, ([measure, answers, order]) => {
        let before = score(measure, {});
        for (const soFar of inTurn(answers, order)) {
          const after = score(measure, soFar);
          expect(after.range!.lowest).to.be.at.least(before.range!.lowest);
          expect(after.range!.highest).to.be.at.most(before.range!.highest);
          if (before.caseness !== 'undetermined') expect(after.caseness).to.equal(before.caseness);
          if (before.band !== null) expect(after.band).to.equal(before.band);
          if (before.positive !== null) expect(after.positive).to.equal(before.positive);
          for (const [code, held] of Object.entries(before.criteria ?? {}))
            if (held !== null) expect(after.criteria![code], code).to.equal(held);
          before = after;
        }
        if (before.threshold !== null) expect(before.caseness).to.be.oneOf(['case', 'not-case']);
        if (measure.positive) expect(before.positive).to.be.a('boolean');
        expect(before.range!.lowest).to.equal(before.range!.highest);
      }),
    );
  });

  it('never takes back a decided caseness at the end: it stays, or there is no total', () => {
    fc.assert(
      fc.property(answered, ([measure, answers]) => {
        const live = score(measure, answers);
        const final = score(measure, answers, { final: true });
        if (live.caseness === 'undetermined' || final.status === 'unscorable') return;
        expect(final.caseness).to.equal(live.caseness);
      }),
    );
  });

  it('holds the range against an item that turns out not to apply', () => {
    const open = anyAnswers(wsas).filter((answers) => !('q1' in answers));
    fc.assert(
      fc.property(open, (answers) => {
        const before = score(wsas, answers).range!;
        const after = score(wsas, { ...answers, q1: 'not-applicable' }).range!;
        expect(after.lowest).to.be.at.least(before.lowest);
        expect(after.highest).to.be.at.most(before.highest);
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(ordered, fc.boolean(), ([measure, answers, order], final) => {
        const shuffled = Object.fromEntries(order.map((code) => [code, answers[code]!]));
        expect(score(measure, shuffled, { final })).to.deep.equal(score(measure, answers, { final }));
      }),
    );
  });

  it('scores a skipped item exactly as one that was not reached', () => {
    fc.assert(
      fc.property(answered, fc.boolean(), ([measure, answers], final) => {
        const reached = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'skipped'));
        expect(score(measure, answers, { final })).to.deep.equal(score(measure, reached, { final }));
      }),
    );
  });

  it('never changes what it is given, frozen or not, and is plain data', () => {
    fc.assert(
      fc.property(answered, fc.boolean(), ([measure, answers], final) => {
        const copy = { ...answers };
        const whole = JSON.stringify(measure);
        const scored = score(measure, Object.freeze(answers), { final });
        expect(answers).to.deep.equal(copy);
        expect(JSON.stringify(measure)).to.equal(whole);
        expect(JSON.parse(JSON.stringify(scored))).to.deep.equal(scored);
      }),
    );
  });

  it('counts only what the answers hold themselves, not what they inherit', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const inherited = Object.create({ q1: 99, q2: 3 }) as Answers;
        expect(score(measure, inherited, { final: true })).to.deep.equal(score(measure, {}, { final: true }));
      }),
    );
  });
});

describe('score: flags', () => {
  it('tells of item 9 whatever the total is', () => {
    fc.assert(
      fc.property(fullAnswers(phq9), fc.boolean(), (answers, final) => {
        const { flags } = score(phq9, answers, { final });
        expect(flags).to.deep.equal({ risk: highestOf(answers.q9)! >= 1 ? 'raised' : 'none' });
      }),
    );
  });

  it('has none where the measure has none', () => {
    for (const measure of everyMeasure.filter(({ id }) => id !== 'phq-9'))
      expect(score(measure, {}).flags).to.deep.equal({});
  });
});
