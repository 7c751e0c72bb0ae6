import { expect } from '@open-wc/testing';
import { outcome, OutcomeError, pairedMeasures, type OutcomeInput, type Totals } from '@iapt-elements/engine';
import { boundaries, edgeCases, inShort } from './outcome-vectors.js';

/** As a stranger would call it: anything may come. */
const anyhow = (input: object) => outcome(input as OutcomeInput);
const both = (phq9: number | null, gad7: number | null) => ({ 'phq-9': phq9, 'gad-7': gad7 });

describe('outcome: the edge cases, worked out by hand', () => {
  for (const { number, why, says, second, ...input } of edgeCases) {
    it(`${number}: ${says} (${why})`, () => {
      const result = outcome(input);
      expect(inShort(result)).to.equal(says);
      expect(result.pair).to.deep.equal(['phq-9', second]);
    });
  }

  it('has every number of the list, but for those of records (12, 17) and of refusals (19)', () => {
    const numbers = new Set(edgeCases.map(({ number }) => parseInt(number)));
    const here = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20];
    expect([...numbers]).to.have.members(here);
  });
});

describe('outcome: both sides of every boundary of Appendix D', () => {
  for (const { measure, descriptor, cut, below, from, reliably, hardly } of boundaries) {
    const of = (first: number, last: number, phq9 = [0, 0]) =>
      outcome({
        descriptor,
        first: { 'phq-9': phq9[0]!, [measure]: first },
        last: { 'phq-9': phq9[1]!, [measure]: last },
      });

    it(`${measure}: ${cut} is a case, ${below} is not`, () => {
      expect(of(cut, 1).caseAtStart).to.equal(true);
      expect(of(below, 1).caseAtStart).to.equal(false);
      expect(of(cut, cut).recovered).to.equal(false);
      expect(of(cut, below).recovered).to.equal(true);
      expect(of(below, cut).recovered).to.equal(null);
    });

    it(`${measure}: ${from} to ${reliably} is reliable, ${from} to ${hardly} is not, and so upwards`, () => {
      expect(of(from, reliably)).to.include({ reliablyImproved: true, noReliableChange: false });
      expect(of(from, hardly)).to.include({ reliablyImproved: false, noReliableChange: true });
      expect(of(reliably, from)).to.include({ reliablyDeteriorated: true, noReliableChange: false });
      expect(of(hardly, from)).to.include({ reliablyDeteriorated: false, noReliableChange: true });
    });

    it(`${measure}: a reliable change is cancelled by an opposite one of the PHQ-9, of 6 and not of 5`, () => {
      expect(of(from, reliably, [5, 11]).noReliableChange).to.equal(true);
      expect(of(from, reliably, [5, 10]).reliablyImproved).to.equal(true);
      expect(of(reliably, from, [11, 5]).noReliableChange).to.equal(true);
      expect(of(reliably, from, [10, 5]).reliablyDeteriorated).to.equal(true);
    });
  }

  it('phq-9: 10 is a case and 9 is not; 6 is reliable and 5 is not', () => {
    const of = (first: number, last: number) =>
      outcome({ descriptor: 'depression', first: both(first, 0), last: both(last, 0) });
    expect([of(10, 0).caseAtStart, of(9, 0).caseAtStart]).to.deep.equal([true, false]);
    expect([of(16, 10).recovered, of(16, 9).recovered]).to.deep.equal([false, true]);
    expect([of(16, 10).reliablyImproved, of(16, 11).reliablyImproved]).to.deep.equal([true, false]);
    expect([of(10, 16).reliablyDeteriorated, of(11, 16).reliablyDeteriorated]).to.deep.equal([true, false]);
  });

  it('has a boundary for every measure that can be second', () => {
    const second = Object.keys(pairedMeasures).filter((id) => id !== 'phq-9');
    expect(boundaries.map(({ measure }) => measure)).to.have.members(second);
  });

  it('mi: compares every change of exactly 0.73 as reliable, and of 0.72 as not', () => {
    for (let hundredths = 173; hundredths <= 500; hundredths += 1) {
      const to = (less: number) =>
        outcome({
          descriptor: 'agoraphobia',
          first: { 'phq-9': 0, mi: hundredths / 100 },
          last: { 'phq-9': 0, mi: (hundredths - less) / 100 },
        });
      expect(to(73).reliablyImproved, `${hundredths} − 73`).to.equal(true);
      expect(to(72).reliablyImproved, `${hundredths} − 72`).to.equal(false);
      expect(to(73).why.reliableChange.by[0]!.change).to.equal(-0.73);
    }
  });

  it('mi: no mean of 21 to 27 answers is 2.3, so that "≥" and "above" never differ', () => {
    for (let answers = 21; answers <= 27; answers += 1) {
      for (let sum = answers; sum <= 5 * answers; sum += 1) {
        const given = outcome({ descriptor: 'agoraphobia', first: { 'phq-9': 0, mi: sum / answers }, last: { mi: 1 } });
        expect(given.caseAtStart, `${sum} / ${answers}`).to.equal(10 * sum > 23 * answers);
        expect(10 * sum).to.not.equal(23 * answers);
      }
    }
  });
});

describe('outcome: why', () => {
  const ptsd = { descriptor: 'ptsd', first: { ...both(12, 9), 'pcl-5': 50 } } as const;

  it('shows the comparisons that decided, with values, cuts and changes', () => {
    const { why } = outcome({ ...ptsd, last: { ...both(4, 3), 'pcl-5': 20 } });
    expect(why).to.deep.equal({
      ruleset: 'national-2.1',
      descriptor: 'ptsd',
      pair: { measures: ['phq-9', 'pcl-5'], fallback: null },
      caseAtStart: {
        code: 'case',
        by: [
          { measure: 'phq-9', end: 'first', total: 12, cut: 10, caseness: 'case' },
          { measure: 'pcl-5', end: 'first', total: 50, cut: 32, caseness: 'case' },
        ],
      },
      recovered: {
        code: 'recovered',
        by: [
          { measure: 'phq-9', end: 'last', total: 4, cut: 10, caseness: 'not-case' },
          { measure: 'pcl-5', end: 'last', total: 20, cut: 32, caseness: 'not-case' },
        ],
      },
      reliableChange: {
        code: 'improved',
        by: [
          { measure: 'phq-9', first: 12, last: 4, change: -8, reliableChange: 6, direction: 'improved' },
          { measure: 'pcl-5', first: 50, last: 20, change: -30, reliableChange: 10, direction: 'improved' },
        ],
      },
      reliablyRecovered: { code: 'reliably-recovered' },
    });
  });

  it('names which end of the recommended measure is missing', () => {
    const fallback = (first: object, last: object) => anyhow({ descriptor: 'ptsd', first, last }).why.pair.fallback;
    const missing = (...ends: string[]) => ({
      code: 'recommended-measure-missing',
      measure: 'pcl-5',
      missing: ends,
    });
    expect(fallback({ 'pcl-5': 50 }, {})).to.deep.equal(missing('last'));
    expect(fallback({}, { 'pcl-5': 50 })).to.deep.equal(missing('first'));
    expect(fallback({ 'pcl-5': null }, { 'pcl-5': undefined })).to.deep.equal(missing('first', 'last'));
    expect(fallback({ 'pcl-5': 0 }, { 'pcl-5': 0 }), '0 is a total').to.equal(null);
  });

  it('names the ruleset that does not pair the recommended measure yet', () => {
    const { why } = outcome({ descriptor: 'chronic-fatigue-syndrome', ruleset: 'national-2.0', first: {}, last: {} });
    const fallback = { code: 'not-paired-by-ruleset', measure: 'cfq', ruleset: 'national-2.0' };
    expect(why.pair).to.deep.equal({ measures: ['phq-9', 'gad-7'], fallback });
  });

  it('has no fallback where the GAD-7 is recommended, whatever is missing', () => {
    for (const ruleset of ['national-2.0', 'national-2.1'] as const) {
      expect(outcome({ descriptor: 'none', ruleset, first: {}, last: {} }).why.pair.fallback).to.equal(null);
    }
  });

  const codes: readonly (readonly [string, Totals, Totals, readonly string[]])[] = [
    ['nothing known', {}, {}, ['insufficient-data', 'insufficient-data', 'insufficient-data', 'insufficient-data']],
    ['no end', both(10, 0), {}, ['case', 'insufficient-data', 'insufficient-data', 'insufficient-data']],
    ['one end, a case', both(10, 0), { 'phq-9': 10 }, ['case', 'case-at-end', 'insufficient-data', 'not-recovered']],
    [
      'recovered, change unknown',
      { 'gad-7': 8 },
      both(0, 0),
      ['case', 'recovered', 'insufficient-data', 'insufficient-data'],
    ],
    ['recovered by one point', both(10, 0), both(9, 0), ['case', 'recovered', 'none', 'not-reliably-improved']],
    ['not a case', both(0, 0), both(6, 0), ['not-case', 'not-case-at-start', 'deteriorated', 'not-case-at-start']],
    ['opposite', both(10, 0), both(0, 4), ['case', 'recovered', 'opposite-directions', 'not-reliably-improved']],
    ['recovered but worse', both(10, 0), both(9, 7), ['case', 'recovered', 'deteriorated', 'not-reliably-improved']],
  ];
  for (const [name, first, last, expected] of codes) {
    it(`${name}: ${expected.join(', ')}`, () => {
      const { why } = outcome({ descriptor: 'depression', first, last });
      const { caseAtStart, recovered, reliableChange, reliablyRecovered } = why;
      const found = [caseAtStart, recovered, reliableChange, reliablyRecovered].map(({ code }) => code);
      expect(found).to.deep.equal(expected);
    });
  }

  it('keeps to the comparisons that decided: the one case, the missing score, the one change', () => {
    const measures = (last: Totals) => {
      const { why } = outcome({ descriptor: 'depression', first: both(10, 0), last });
      const named = (comparisons: readonly { readonly measure: string }[]) => comparisons.map(({ measure }) => measure);
      return [why.caseAtStart, why.recovered, why.reliableChange].map(({ by }) => named(by).join());
    };
    expect(measures(both(4, 0))).to.deep.equal(['phq-9', 'phq-9,gad-7', 'phq-9']);
    expect(measures(both(9, 8))).to.deep.equal(['phq-9', 'gad-7', 'gad-7']);
    expect(measures({ 'phq-9': 9 })).to.deep.equal(['phq-9', 'gad-7', 'gad-7']);
  });

  it('is plain data that survives a journey as JSON, and frozen all through', () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every((part) => frozen(part)));
    for (const { descriptor, first, last } of edgeCases) {
      const result = outcome({ descriptor, first, last });
      expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
      expect(frozen(result)).to.equal(true);
    }
  });
});

describe('outcome: refusals', () => {
  const depression = { descriptor: 'depression', first: both(10, 8), last: both(10, 8) } as const;
  const wrong: readonly unknown[] = [NaN, Infinity, -Infinity, -1, 9.5, '12', true, [12], {}, 12n];

  for (const [id, { lowest, highest, steps }] of Object.entries(pairedMeasures)) {
    it(`19: ${id} takes ${lowest} to ${highest} and refuses what lies outside, by name`, () => {
      const values = [...wrong.filter((value) => value !== 9.5), lowest - 1 / steps, highest + 1 / steps];
      for (const value of steps === 1 ? [...values, 9.5] : values) {
        for (const end of ['first', 'last']) {
          expect(() => anyhow({ ...depression, [end]: { ...both(10, 8), [id]: value } }), String(value))
            .to.throw(OutcomeError)
            .that.deep.includes({ subject: id, value, name: 'OutcomeError' })
            .with.property('message')
            .that.includes(`from ${lowest} to ${highest}`);
        }
      }
      for (const value of [lowest, highest, null, undefined]) {
        expect(() => anyhow({ ...depression, first: { ...both(10, 8), [id]: value } })).to.not.throw();
      }
    });
  }

  it('19: says what kind of total a measure has', () => {
    const given = { descriptor: 'agoraphobia', first: { mi: 5.1 }, last: {} } as const;
    const message = 'mi: 5.1 cannot be used. A total is an unrounded mean from 1 to 5; null where there is none.';
    expect(() => outcome(given)).to.throw(OutcomeError, message);
  });

  it('19: refuses an unrounded pro-rated total: the whole one that score() gives is compared', () => {
    const oci = (total: number) => ({ 'phq-9': 0, oci: total });
    const given = { descriptor: 'obsessive-compulsive-disorder', first: oci(39.95), last: oci(0) } as const;
    expect(() => outcome(given)).to.throw(OutcomeError, 'oci: 39.95 cannot be used. A total is a whole number');
  });

  it('17: refuses a total of the 18-item HAI that lies above the 14-item range', () => {
    const hai = {
      descriptor: 'health-anxiety',
      first: { 'phq-9': 0, hai: 43 },
      last: { 'phq-9': 0, hai: 20 },
    } as const;
    expect(() => outcome(hai)).to.throw(OutcomeError, 'hai: 43');
  });

  for (const id of ['phq9', 'PHQ-9', 'phq_9', 'GAD7', 'Pcl-5', 'ibssss', 'PHQ 15']) {
    it(`refuses "${id}": it would count as missing without a word`, () => {
      expect(() => outcome({ ...depression, last: { ...both(1, 1), [id]: 3 } }))
        .to.throw(OutcomeError, 'Write it as')
        .that.includes({ subject: 'measure', value: id });
    });
  }

  for (const id of ['wsas', 'cat', 'dds', 'phq-2', 'gad-2', 'constructor', 'toString', '']) {
    it(`takes no notice of "${id}", which is never paired`, () => {
      const last = { ...both(10, 8), [id]: NaN };
      expect(outcome({ ...depression, last })).to.deep.equal(outcome(depression));
    });
  }

  it('does not read what an object inherits', () => {
    const heir = Object.create(both(0, 0)) as Record<string, number>;
    expect(outcome({ ...depression, last: heir }).why.recovered.code).to.equal('insufficient-data');
  });

  for (const descriptor of ['PTSD', 'post-traumatic', '', 'constructor', '__proto__', 'toString', null, undefined, 7]) {
    it(`refuses the descriptor ${JSON.stringify(descriptor)}`, () => {
      expect(() => anyhow({ ...depression, descriptor }))
        .to.throw(OutcomeError, 'Use one of: agoraphobia, ')
        .that.includes({ subject: 'descriptor', value: descriptor });
    });
  }

  for (const ruleset of ['national-2.2', '2.1', '', null, 2.1, 'constructor']) {
    it(`refuses the ruleset ${JSON.stringify(ruleset)}, for every descriptor`, () => {
      for (const descriptor of ['depression', 'ptsd', 'irritable-bowel-syndrome']) {
        expect(() => anyhow({ ...depression, descriptor, ruleset }))
          .to.throw(OutcomeError, 'Use national-2.0 or national-2.1.')
          .that.includes({ subject: 'ruleset', value: ruleset });
      }
    });
  }
});
