import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { caseload, outcome, type Outcome } from '@iapt-elements/engine';
import { anyGiven } from './outcome-arbitraries.js';

type Scores = readonly [phq9: number | null, gad7: number | null];

const totals = ([phq9, gad7]: Scores) => ({ 'phq-9': phq9, 'gad-7': gad7 });

const of = (first: Scores, last: Scores): Outcome =>
  outcome({ descriptor: 'depression', first: totals(first), last: totals(last) });

/** Ten referrals. Figure 4: 3 recovered of 10 completed − 2 that were no case at the start. */
const ten: readonly Outcome[] = [
  of([20, 15], [3, 2]), // recovered, improved
  of([20, 15], [9, 2]), // recovered, improved
  of([10, 0], [9, 0]), // recovered, no reliable change
  of([20, 15], [12, 9]), // a case at the end, improved
  of([12, 9], [12, 9]), // no change
  of([12, 9], [18, 9]), // deteriorated
  of([12, 9], [null, null]), // no end scores
  of([9, 7], [1, 7]), // no case at the start, improved
  of([2, 2], [9, 2]), // no case at the start, deteriorated
  of([null, 5], [3, 3]), // caseness at the start unknown
];

describe('caseload', () => {
  it('counts, and divides as Figure 4 of the manual does', () => {
    expect(caseload(ten)).to.deep.equal({
      completed: 10,
      caseAtStart: 7,
      notCaseAtStart: 2,
      caseAtStartUnknown: 1,
      recovered: 3,
      reliablyRecovered: 2,
      reliablyImproved: 4,
      reliablyDeteriorated: 2,
      noReliableChange: 2,
      changeUnknown: 2,
      rates: {
        recovered: 37.5, // 3 / (10 − 2)
        reliablyRecovered: 25, // 2 / (10 − 2)
        reliablyImproved: 40, // 4 / 10
        reliablyDeteriorated: 20, // 2 / 10
      },
    });
  });

  it('11: keeps a referral in the denominator whose caseness at the start is not known', () => {
    expect(caseload([of([20, 15], [3, 2]), of([null, 5], [3, 3])]).rates.recovered).to.equal(50);
  });

  it('5: leaves out of the denominator who was no case at the start, for recovery alone', () => {
    const { rates } = caseload([of([20, 15], [3, 2]), of([9, 7], [1, 7])]);
    expect(rates).to.include({ recovered: 100, reliablyRecovered: 100, reliablyImproved: 100 });
  });

  it('7: keeps a case without end scores in the denominator, as not recovered', () => {
    const { rates } = caseload([of([20, 15], [3, 2]), of([20, 15], [null, null])]);
    expect(rates).to.include({ recovered: 50, reliablyImproved: 50, reliablyDeteriorated: 0 });
  });

  it('has no rate where there is nobody to divide by', () => {
    const none = { recovered: null, reliablyRecovered: null, reliablyImproved: null, reliablyDeteriorated: null };
    expect(caseload([])).to.deep.include({ completed: 0, rates: none });
    expect(caseload([of([9, 7], [1, 7])]).rates).to.include({ recovered: null, reliablyImproved: 100 });
  });

  it('does not round', () => {
    expect(
      caseload([of([20, 15], [3, 2]), of([20, 15], [null, null]), of([20, 15], [null, null])]).rates.recovered,
    ).to.equal(100 / 3);
  });

  it('is frozen', () => {
    const counted = caseload(ten);
    expect([Object.isFrozen(counted), Object.isFrozen(counted.rates)]).to.deep.equal([true, true]);
  });

  it('takes one at a time: the next is made when the one before has been counted', () => {
    let alive = 0;
    function* one() {
      for (const each of ten) {
        alive += 1;
        expect(alive).to.equal(1);
        yield each;
        alive -= 1;
      }
    }
    expect(caseload(one())).to.deep.equal(caseload(ten));
  });

  it('takes outcomes that arrive in time', async () => {
    async function* arriving() {
      for (const each of ten) {
        await Promise.resolve();
        yield each;
      }
    }
    expect(await caseload(arriving())).to.deep.equal(caseload(ten));
  });

  it('accounts for everybody once at the start, and once for change', () => {
    fc.assert(
      fc.property(fc.array(anyGiven), (given) => {
        const c = caseload(given.map(outcome));
        expect(c.completed).to.equal(given.length);
        expect(c.caseAtStart + c.notCaseAtStart + c.caseAtStartUnknown).to.equal(c.completed);
        const changes = c.reliablyImproved + c.reliablyDeteriorated + c.noReliableChange + c.changeUnknown;
        expect(changes).to.equal(c.completed);
        expect(c.recovered).to.be.at.most(c.caseAtStart);
        expect(c.reliablyRecovered).to.be.at.most(Math.min(c.recovered, c.reliablyImproved));
      }),
    );
  });
});
