import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { outcome, pairedMeasures, referralOutcome, type PairedMeasure, type Totals } from '@iapt-elements/engine';
import { anyGiven, anyRecords, type Given } from './outcome-arbitraries.js';
import { reference } from './outcome-reference.js';

const runs = { numRuns: 3000 };

function holds(law: (given: Given) => void) {
  fc.assert(fc.property(anyGiven, law), runs);
}

describe('outcome: what holds for all totals', () => {
  it('agrees with a second implementation', () => {
    holds((given) => {
      const { why, ...results } = outcome(given);
      expect(results).to.deep.equal(reference(given.descriptor, given.ruleset, given.first, given.last));
      expect(why.pair.measures).to.deep.equal(results.pair);
    });
  });

  it('is exactly one of improved, deteriorated and neither, or none of them where a score of the pair is missing', () => {
    holds((given) => {
      const { pair, reliablyImproved, reliablyDeteriorated, noReliableChange } = outcome(given);
      const ends = pair.flatMap((id) => [given.first[id] ?? null, given.last[id] ?? null]);
      const told = [reliablyImproved, reliablyDeteriorated, noReliableChange].filter(Boolean).length;
      expect(told).to.equal(ends.includes(null) ? 0 : 1);
    });
  });

  it('is reliably recovered exactly when it is recovered and reliably improved', () => {
    holds((given) => {
      const { caseAtStart, recovered, reliablyImproved, reliablyRecovered } = outcome(given);
      expect(reliablyRecovered === true).to.equal(recovered === true && reliablyImproved);
      expect([recovered === null, reliablyRecovered === null]).to.deep.equal(Array(2).fill(caseAtStart === false));
      if (recovered === true) expect(caseAtStart).to.equal(true);
    });
  });

  it('swaps improvement and deterioration when first and last are swapped', () => {
    holds((given) => {
      const there = outcome(given);
      const back = outcome({ ...given, first: given.last, last: given.first });
      expect(back.pair).to.deep.equal(there.pair);
      expect(back.noReliableChange).to.equal(there.noReliableChange);
      expect(back.reliablyImproved).to.equal(there.reliablyDeteriorated);
      expect(back.reliablyDeteriorated).to.equal(there.reliablyImproved);
    });
  });

  it('never loses recovery or improvement because a last total is one step lower', () => {
    holds((given) => {
      const before = outcome(given);
      for (const id of before.pair) {
        const total = given.last[id] ?? null;
        const { lowest, steps }: PairedMeasure = pairedMeasures[id];
        if (total === null || total - 1 / steps < lowest) continue;
        const after = outcome({ ...given, last: { ...given.last, [id]: total - 1 / steps } });
        if (before.recovered) expect(after.recovered).to.equal(true);
        if (before.reliablyImproved) expect(after.reliablyImproved).to.equal(true);
        if (after.reliablyDeteriorated) expect(before.reliablyDeteriorated).to.equal(true);
      }
    });
  });

  it('does not look at any measure outside the pair', () => {
    holds((given) => {
      const { pair, ...results } = outcome(given);
      const others = Object.keys(pairedMeasures).filter((id) => !pair.includes(id as never));
      const recommended = outcome({ ...given, first: {}, last: {} }).why.pair.fallback?.measure;
      const noise = Object.fromEntries(others.filter((id) => id !== recommended).map((id) => [id, 5]));
      const totals = (own: Totals) => ({ ...own, ...noise });
      expect(outcome({ ...given, first: totals(given.first), last: totals(given.last) })).to.deep.equal({
        pair,
        ...results,
      });
    });
  });

  it('decides only by comparisons that it shows', () => {
    holds((given) => {
      const { why } = outcome(given);
      for (const { by } of [why.caseAtStart, why.recovered, why.reliableChange]) expect(by).to.not.be.empty;
      for (const { measure, first, last } of why.reliableChange.by) {
        expect([first, last]).to.deep.equal([given.first[measure] ?? null, given.last[measure] ?? null]);
      }
      for (const { measure, end, total } of [...why.caseAtStart.by, ...why.recovered.by]) {
        expect(total).to.equal(given[end][measure] ?? null);
      }
    });
  });
});

describe('referralOutcome: what holds for all records', () => {
  const orders = anyRecords.chain((records) =>
    fc.tuple(
      fc.constant(records),
      fc.shuffledSubarray([...records], { minLength: records.length, maxLength: records.length }),
    ),
  );

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(orders, ([records, shuffled]) => {
        expect(referralOutcome(shuffled, 'ptsd')).to.deep.equal(referralOutcome(records, 'ptsd'));
      }),
      runs,
    );
  });

  it('is the outcome of the first and the last that a sorted list shows', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const counted = records.filter(
          ({ administration, completedAt, score }) =>
            administration.mode !== 'proxy' && completedAt !== null && score?.total != null,
        );
        const [first, last]: [Record<string, number>, Record<string, number>] = [{}, {}];
        for (const id of ['phq-9', 'gad-7', 'pcl-5']) {
          const own = counted.filter(({ measure }) => measure === id);
          const days = own.map(({ completedAt }) => completedAt!).sort();
          const on = (day: string) => own.filter((each) => each.completedAt === day).map(({ score }) => score!.total!);
          if (days.length > 0) first[id] = Math.min(...on(days[0]!));
          if (days.length > 0 && days[0] !== days.at(-1)) last[id] = Math.max(...on(days.at(-1)!));
        }
        const { warnings, ...found } = referralOutcome(records, 'ptsd');
        expect(found).to.deep.equal(outcome({ descriptor: 'ptsd', first, last }));
        const proxies = records.filter(({ administration }) => administration.mode === 'proxy');
        const told = warnings.filter(({ code }) => code === 'proxy-left-out').map(({ measure }) => measure);
        const considered: string[] = [...found.pair, 'pcl-5'];
        const expected = proxies.map(({ measure }) => measure).filter((id) => considered.includes(id));
        expect(new Set(told)).to.deep.equal(new Set(expected));
      }),
      runs,
    );
  });
});
