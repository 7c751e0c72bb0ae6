import { expect } from '@open-wc/testing';
import {
  outcome,
  OutcomeError,
  pairedMeasures,
  rulesetFor,
  score,
  standardVersion,
  type PairedMeasure,
  type PairedMeasureId,
} from '@iapt-elements/engine';
import { loadMeasure, measureIds, problemDescriptors } from '@iapt-elements/measures';
import { moment } from '../../packages/engine/src/moment.js';

const measures = await Promise.all(measureIds.map(loadMeasure));

describe('outcome rules: what they know of the measures', () => {
  /** The IAPT Manual, Appendix D, line by line. */
  const appendixD: Readonly<Record<PairedMeasureId, readonly [cut: number, index: number]>> = {
    biq: [40, 10],
    cfq: [19, 5],
    'ibs-sss': [75, 50],
    'gad-7': [8, 4],
    hai: [18, 4],
    mi: [2.3, 0.73],
    oci: [40, 32],
    pdss: [8, 5],
    'phq-9': [10, 6],
    'phq-15': [10, 7],
    'pcl-5': [32, 10],
    spin: [19, 10],
  };

  it('is Appendix D', () => {
    const known = Object.entries(pairedMeasures).map(([id, { cut, reliableChange }]) => [id, [cut, reliableChange]]);
    expect(Object.fromEntries(known)).to.deep.equal(appendixD);
  });

  for (const measure of measures) {
    if (measure.reliableChange === null) continue;
    it(`is the data of ${measure.name} itself`, () => {
      expect(pairedMeasures, 'a measure with a reliable change index has rules').to.have.property(measure.id);
      const rules: PairedMeasure = pairedMeasures[measure.id as PairedMeasureId];
      expect(measure.versions[standardVersion(measure)]!.threshold).to.equal(rules.cut);
      expect(measure.reliableChange!.index).to.equal(rules.reliableChange);
      const { range, missing } = score(measure, {});
      expect(range).to.deep.equal({ lowest: rules.lowest, highest: rules.highest });
      expect(missing.length).to.equal(rules.items ?? missing.length);
    });
  }

  it('finds the data of every measure that it knows', () => {
    expect(measureIds).to.include.members(Object.keys(pairedMeasures));
  });

  it('can be changed by nobody', () => {
    expect(Object.isFrozen(pairedMeasures)).to.equal(true);
    for (const rules of Object.values(pairedMeasures)) expect(Object.isFrozen(rules)).to.equal(true);
  });
});

describe('outcome rules: Table 6', () => {
  const table6 = {
    agoraphobia: 'mi',
    'body-dysmorphic-disorder': 'biq',
    'chronic-fatigue-syndrome': 'cfq',
    'chronic-pain': 'gad-7',
    depression: 'gad-7',
    'generalised-anxiety-disorder': 'gad-7',
    'health-anxiety': 'hai',
    'irritable-bowel-syndrome': 'ibs-sss',
    'mixed-anxiety-and-depression': 'gad-7',
    'mus-not-otherwise-specified': 'phq-15',
    none: 'gad-7',
    'obsessive-compulsive-disorder': 'oci',
    'panic-disorder': 'pdss',
    ptsd: 'pcl-5',
    'social-anxiety': 'spin',
    // Not in Table 6: as no problem descriptor.
    'specific-phobia': 'gad-7',
  } as const;
  const fromApril2022: readonly string[] = ['biq', 'cfq', 'ibs-sss', 'phq-15'];
  const totals = Object.fromEntries(Object.entries(pairedMeasures).map(([id, { lowest }]) => [id, lowest]));

  for (const [descriptor, second] of Object.entries(table6) as [keyof typeof table6, string][]) {
    it(`${descriptor}: ${second}`, () => {
      const of = (ruleset: 'national-2.0' | 'national-2.1') =>
        outcome({ descriptor, ruleset, first: totals, last: totals }).pair;
      expect(of('national-2.1')).to.deep.equal(['phq-9', second]);
      expect(of('national-2.0')).to.deep.equal(['phq-9', fromApril2022.includes(second) ? 'gad-7' : second]);
      const { ruleset, pair, reliableChange } = outcome({ descriptor, first: totals, last: totals }).why;
      expect(ruleset).to.equal('national-2.1');
      expect(pair.fallback, 'nothing is missing').to.equal(null);
      expect(reliableChange.by.map(({ direction }) => direction)).to.deep.equal(['none', 'none']);
    });
  }

  it('is the table of the measures package', () => {
    const theirs = problemDescriptors.map(({ id, recommended, inPairFrom }) => [id, recommended, inPairFrom]);
    const ours = Object.entries(table6).map(([id, second]) => [
      id,
      second,
      fromApril2022.includes(second) ? 'national-2.1' : 'national-2.0',
    ]);
    expect(theirs).to.have.deep.members(ours);
  });
});

describe('outcome rules: which ruleset, by the day of discharge', () => {
  const days = {
    '2012-04-01': 'national-2.0',
    '2022-03-31': 'national-2.0',
    '2022-04-01': 'national-2.1',
    '2026-07-31': 'national-2.1',
  };
  for (const [day, ruleset] of Object.entries(days)) {
    it(`${day}: ${ruleset}`, () => {
      expect(rulesetFor(day)).to.equal(ruleset);
    });
  }

  const none = [
    '',
    '2022-02-30',
    '2022-13-01',
    '01/04/2022',
    '2022-4-1',
    '12022-04-01',
    ['2022-04-01'],
    '2022-03-31T23:30:00Z',
    '2022',
    null,
    20220401,
  ];
  for (const day of none) {
    it(`refuses ${JSON.stringify(day)}`, () => {
      expect(() => rulesetFor(day as string))
        .to.throw(OutcomeError, 'Use a day, as 2022-04-01.')
        .that.includes({ subject: 'dischargeDate', value: day });
    });
  }
});

describe('moment: the same on every computer', () => {
  const same: readonly (readonly [string, string])[] = [
    ['2024-05-01', '2024-05-01T00:00:00.000Z'],
    ['2024-05-01T10:30', '2024-05-01T10:30:00.000Z'],
    ['2024-05-01 10:30:15', '2024-05-01T10:30:15.000Z'],
    ['2024-05-01T10:30:15.25Z', '2024-05-01T10:30:15.250Z'],
    ['2024-05-01T10:30:15,5', '2024-05-01T10:30:15.500Z'],
    ['2024-05-01T10:30:00+01:00', '2024-05-01T09:30:00.000Z'],
    ['2024-05-01T10:30:00-0330', '2024-05-01T14:00:00.000Z'],
    ['2024-05-01T10:30:00+13:00', '2024-04-30T21:30:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ];
  for (const [text, utc] of same) {
    it(`${text} is ${utc}`, () => {
      expect(new Date(moment(text)!).toISOString()).to.equal(utc);
    });
  }

  const none = [
    '2023-02-29',
    '2023-02-29T10:30',
    '2024-00-01',
    '2024-05-01xT10:30',
    '2024-05-01T10:30+15:00',
    '2024-05-01T24:00',
    '2024-05-01T10:60',
    '2024-05-01T10',
    '2024-05-01T10:30+25:00',
    '2024-05-01Z',
    '09:05',
    'May 1, 2024',
    '2024-W18',
    '1714550400000',
    '',
    null,
    undefined,
    1714550400000,
  ];
  for (const text of none) {
    it(`${JSON.stringify(text)} is no time`, () => {
      expect(moment(text)).to.equal(null);
    });
  }

  it('keeps what is finer than a millisecond', () => {
    expect(moment('2024-05-01T10:30:15.000002Z')).to.be.greaterThan(moment('2024-05-01T10:30:15.000000Z')!);
  });
});
