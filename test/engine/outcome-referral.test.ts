import { expect } from '@open-wc/testing';
import { OutcomeError, referralOutcome, type Measure, type ReferralRecord } from '@iapt-elements/engine';
import { loadMeasure } from '@iapt-elements/measures';
import { answersOf, gad7, phq9, Scenario, wsas } from '../support/scenario.js';
import { recordOf } from './outcome-arbitraries.js';
import { inShort } from './outcome-vectors.js';

const proxy = { administration: { mode: 'proxy' } } as const;
const codes = (records: readonly ReferralRecord[], descriptor: Parameters<typeof referralOutcome>[1] = 'depression') =>
  referralOutcome(records, descriptor).warnings.map(({ code, measure }) => `${measure} ${code}`);

/** PHQ-9 and GAD-7 at the start and at the end: 15, 12 → 4, 3. */
const course = [
  recordOf('phq-9', 15, '2024-01-08'),
  recordOf('gad-7', 12, '2024-01-08'),
  recordOf('phq-9', 4, '2024-04-08'),
  recordOf('gad-7', 3, '2024-04-08'),
];

describe('referralOutcome', () => {
  it('takes the first score in the referral and the last available one, whatever lies between', () => {
    const between = [recordOf('phq-9', 27, '2024-02-05'), recordOf('gad-7', 21, '2024-03-04')];
    const result = referralOutcome([...between, ...course.toReversed()], 'depression');
    expect(inShort(result)).to.equal('case, recovered, improved, recovered');
    expect(result.why.reliableChange.by.map(({ first, last }) => [first, last])).to.deep.equal([
      [15, 4],
      [12, 3],
    ]);
    expect(result.warnings).to.deep.equal([]);
  });

  it('takes the records of the engine as they are', () => {
    const made = (at: string, ...signs: readonly string[]) => {
      const answers = { 'phq-9': answersOf(phq9, signs[0]!), 'gad-7': answersOf(gad7, signs[1]!) };
      const done = Scenario.starting({ answers: { ...answers, wsas: answersOf(wsas, '88888') } }, phq9, gad7, wsas)
        .go('check')
        .finish(at);
      return ['phq-9', 'gad-7', 'wsas'].map((id) => done.record(id));
    };
    // 8 × 2 = 16 to 9 × 0 = 0, of which one item is missing; 7 × 1 = 7 to 7 × 1 = 7.
    const records = [
      ...made('2024-01-08T09:00Z', '222222220', '1111111'),
      ...made('2024-02-08T09:00Z', '-00000000', '1111111'),
    ];
    const result = referralOutcome(records, 'generalised-anxiety-disorder');
    expect(inShort(result)).to.equal('case, recovered, improved, recovered');
    expect(result.warnings).to.deep.equal([]);
  });

  it('falls back to the last available score when the final session has none', () => {
    const missed = [recordOf('phq-9', null, '2024-05-06'), recordOf('gad-7', null, '2024-05-06')];
    const result = referralOutcome([...course, ...missed], 'depression');
    expect(inShort(result)).to.equal('case, recovered, improved, recovered');
    expect(result.warnings).to.deep.equal([
      { code: 'without-total-left-out', measure: 'phq-9', records: 1 },
      { code: 'without-total-left-out', measure: 'gad-7', records: 1 },
    ]);
  });

  it('12: has no last score where there is only one', () => {
    const result = referralOutcome(course.slice(0, 2), 'depression');
    expect(inShort(result)).to.equal('case, not recovered, unknown, not');
    expect(result.why.recovered.by.map(({ end, total }) => [end, total])).to.deep.equal([
      ['last', null],
      ['last', null],
    ]);
  });

  it('12a: pairs PHQ-9 and GAD-7 where the recommended measure has only one', () => {
    const result = referralOutcome([...course, recordOf('pcl-5', 60, '2024-01-08')], 'ptsd');
    expect(result.pair).to.deep.equal(['phq-9', 'gad-7']);
    expect(result.why.pair.fallback).to.include({ code: 'recommended-measure-missing', measure: 'pcl-5' });
  });

  it('13: counts the measure of the descriptor that it is given, whatever was used before', () => {
    const oci = [recordOf('oci', 90, '2024-01-08'), recordOf('oci', 80, '2024-02-05')];
    const pcl5 = [recordOf('pcl-5', 50, '2024-02-12'), recordOf('pcl-5', 30, '2024-04-08')];
    expect(referralOutcome([...course, ...oci, ...pcl5], 'ptsd').pair).to.deep.equal(['phq-9', 'pcl-5']);
    expect(referralOutcome([...course, ...oci, pcl5[0]!], 'ptsd').pair).to.deep.equal(['phq-9', 'gad-7']);
  });

  it('14: takes a ruleset', () => {
    const biq = [recordOf('biq', 60, '2022-01-08'), recordOf('biq', 30, '2022-03-08')];
    const at = (ruleset: 'national-2.0' | 'national-2.1') =>
      referralOutcome([...course, ...biq], 'body-dysmorphic-disorder', { ruleset }).pair[1];
    expect([at('national-2.0'), at('national-2.1')]).to.deep.equal(['gad-7', 'biq']);
  });

  it('has nothing to say without records', () => {
    const result = referralOutcome([], 'ptsd');
    expect(inShort(result)).to.equal('unknown, not recovered, unknown, not');
    expect(result.warnings).to.deep.equal([]);
  });

  it('19: refuses a total out of range in any record of a measure that can be paired', () => {
    for (const at of ['2024-01-01', '2024-02-01', '2024-12-01', null]) {
      expect(() => referralOutcome([...course, recordOf('phq-9', 28, at)], 'depression'))
        .to.throw(OutcomeError)
        .that.includes({ subject: 'phq-9', value: 28 });
    }
  });

  it('refuses a measure that is only written otherwise, and takes no notice of others', () => {
    const named = (measure: string) => ({ ...recordOf('phq-9', 3, '2024-05-06'), measure });
    expect(() => referralOutcome([...course, named('PHQ9')], 'depression')).to.throw(OutcomeError, 'phq-9');
    expect(inShort(referralOutcome([...course, named('wsas')], 'depression'))).to.include('improved');
  });

  it('reads the records once, so that they may come from anywhere', () => {
    function* stream() {
      yield* course;
    }
    expect(referralOutcome(stream(), 'depression')).to.deep.equal(referralOutcome(course, 'depression'));
  });

  it('is frozen, warnings too', () => {
    const result = referralOutcome([...course, recordOf('phq-9', 9, '2024-05-06', { version: 'bsl' })], 'depression');
    for (const each of [result, result.warnings, ...result.warnings]) expect(Object.isFrozen(each)).to.equal(true);
  });
});

describe('referralOutcome: records that do not count', () => {
  it('never takes what a proxy answered for a score of the person', () => {
    const records = [
      ...course.slice(0, 2),
      recordOf('phq-9', 4, '2024-04-08', proxy),
      recordOf('gad-7', 3, '2024-04-08'),
    ];
    const result = referralOutcome(records, 'depression');
    expect(inShort(result)).to.equal('case, not recovered, unknown, not');
    expect(result.warnings).to.deep.equal([{ code: 'proxy-left-out', measure: 'phq-9', records: 1 }]);
  });

  it('takes a record without a score for what it is: an answer by somebody else', () => {
    const { score: _none, ...others } = recordOf('phq-9', 4, '2024-05-06');
    expect(codes([...course, { ...others, score: null }])).to.deep.equal(['phq-9 proxy-left-out']);
  });

  it('counts what was answered with a supporter or read out by a clinician', () => {
    for (const mode of ['with-supporter', 'read-by-clinician', 'self-report'] as const) {
      const records = course.map((each) => ({ ...each, administration: { mode } }));
      expect(inShort(referralOutcome(records, 'depression')), mode).to.equal('case, recovered, improved, recovered');
    }
  });

  it('leaves out what is not finished, even if it has a total', () => {
    const status = 'in-progress' as const;
    expect(codes([...course, recordOf('phq-9', 27, '2024-06-03', { score: { status } })])).to.deep.equal([
      'phq-9 without-total-left-out',
    ]);
    expect(codes([...course, recordOf('phq-9', null, '2024-06-03', { score: { status: 'complete' } })])).to.deep.equal([
      'phq-9 without-total-left-out',
    ]);
  });

  for (const at of [null, '', '09:05', '2024-02-30', 'yesterday']) {
    it(`leaves out a record of ${JSON.stringify(at)}: it has no place in the referral`, () => {
      const result = referralOutcome([recordOf('phq-9', 27, at), ...course, recordOf('phq-9', 27, at)], 'depression');
      expect(inShort(result)).to.equal('case, recovered, improved, recovered');
      expect(result.warnings).to.deep.equal([{ code: 'undated-left-out', measure: 'phq-9', records: 2 }]);
    });
  }

  it('warns about the recommended measure, which was replaced for it, but not about one that plays no part', () => {
    const left = (measure: 'pcl-5' | 'oci') => recordOf(measure, 40, '2024-02-05', proxy);
    expect(codes([...course, left('pcl-5'), left('oci')], 'ptsd')).to.deep.equal(['pcl-5 proxy-left-out']);
  });

  it('does not warn about the GAD-7 where another measure is paired', () => {
    const pcl5 = [recordOf('pcl-5', 50, '2024-01-08'), recordOf('pcl-5', 20, '2024-04-08')];
    expect(codes([...course, ...pcl5, recordOf('gad-7', 9, '2024-05-06', proxy)], 'ptsd')).to.deep.equal([]);
  });
});

describe('referralOutcome: totals of one time', () => {
  const noon = '2024-01-08T12:00Z';

  it('are one occasion: there is no last score', () => {
    const result = referralOutcome([recordOf('phq-9', 20, noon), recordOf('phq-9', 4, noon)], 'depression');
    expect(result.why.reliableChange.by[0]).to.include({ measure: 'phq-9', first: 4, last: null });
    expect(result.warnings).to.deep.equal([{ code: 'same-time', measure: 'phq-9', end: 'first' }]);
  });

  it('count at their worst for the service: the lower at the start, the higher at the end', () => {
    const ties = [recordOf('phq-9', 11, '2024-01-08'), recordOf('phq-9', 10, '2024-04-08')];
    const result = referralOutcome([...ties, ...course], 'depression');
    expect(result.why.reliableChange.by[0]).to.include({ measure: 'gad-7', direction: 'improved' });
    expect(result.why.recovered).to.deep.equal({
      code: 'case-at-end',
      by: [{ measure: 'phq-9', end: 'last', total: 10, cut: 10, caseness: 'case' }],
    });
    expect(codes([...course, ...ties])).to.deep.equal(['phq-9 same-time', 'phq-9 same-time']);
  });

  it('raise no warning when they are the same, or in the middle, or no longer at an end', () => {
    const twice = [...course, ...course];
    const middle = [recordOf('phq-9', 8, '2024-02-05'), recordOf('phq-9', 9, '2024-02-05')];
    expect(codes([...twice, ...middle])).to.deep.equal([]);
    expect(codes([...middle, ...twice])).to.deep.equal([]);
  });

  it('stay tied when a third agrees with one of them', () => {
    const three = [8, 9, 9].map((total) => recordOf('phq-9', total, '2024-05-06'));
    expect(codes([...course, ...three])).to.deep.equal(['phq-9 same-time']);
    expect(codes([...three, ...course])).to.deep.equal(['phq-9 same-time']);
  });

  it('are found across zones', () => {
    const zones = [recordOf('phq-9', 9, '2024-05-06T13:00+01:00'), recordOf('phq-9', 5, '2024-05-06T12:00Z')];
    expect(codes([...course, ...zones])).to.deep.equal(['phq-9 same-time']);
  });
});

describe('referralOutcome: versions', () => {
  const own = { version: 'bsl', score: { threshold: 8 } };
  const bsl: Measure = { ...phq9, versions: { ...phq9.versions, bsl: { threshold: 8, source: 'test' } } };

  it('18: uses the national cut, and says that the version has its own', () => {
    const at = (signs: string, completedAt: string) =>
      Scenario.starting({ answers: { 'phq-9': answersOf(bsl, signs) }, versions: { 'phq-9': 'bsl' } }, bsl)
        .go('check')
        .finish(completedAt)
        .record('phq-9');
    const records = [at('211111110', '2024-01-08'), recordOf('gad-7', 7, '2024-01-08'), at('000000000', '2024-04-08')];
    const result = referralOutcome([...records, recordOf('gad-7', 7, '2024-04-08')], 'depression');
    expect(inShort(result)).to.equal('no case, does not apply, improved, does not apply');
    expect(result.warnings).to.deep.equal([
      { code: 'other-threshold', measure: 'phq-9', end: 'first', version: 'bsl', threshold: 8 },
      { code: 'other-threshold', measure: 'phq-9', end: 'last', version: 'bsl', threshold: 8 },
    ]);
  });

  it('chooses between two versions of one time and total by their names, in whatever order they come', () => {
    const twins = [recordOf('phq-9', 15, '2024-01-01', own), recordOf('phq-9', 15, '2024-01-01')];
    for (const records of [twins, twins.toReversed()])
      expect(referralOutcome([...records, ...course], 'depression').warnings).to.deep.equal([
        { code: 'unlike-versions', measure: 'phq-9', versions: ['bsl', 'standard'] },
        { code: 'other-threshold', measure: 'phq-9', end: 'first', version: 'bsl', threshold: 8 },
      ]);
  });

  it('pairs two versions only with a warning', () => {
    const result = referralOutcome([...course, recordOf('phq-9', 4, '2024-05-06', own)], 'depression');
    expect(inShort(result)).to.equal('case, recovered, improved, recovered');
    expect(result.warnings).to.deep.equal([
      { code: 'unlike-versions', measure: 'phq-9', versions: ['standard', 'bsl'] },
      { code: 'other-threshold', measure: 'phq-9', end: 'last', version: 'bsl', threshold: 8 },
    ]);
  });

  it('says that a reworded version has no published threshold', () => {
    const adapted = { version: 'adapted', score: { threshold: null } };
    const { warnings } = referralOutcome([...course, recordOf('gad-7', 4, '2024-05-06', adapted)], 'depression');
    expect(warnings[1]).to.deep.equal({
      code: 'other-threshold',
      measure: 'gad-7',
      end: 'last',
      version: 'adapted',
      threshold: null,
    });
  });

  it('does not warn about versions in the middle, nor of a measure that is not compared', () => {
    const middle = recordOf('phq-9', 4, '2024-02-05', own);
    expect(codes([...course, middle, recordOf('pcl-5', 50, '2024-02-05', own)], 'ptsd')).to.deep.equal([]);
  });

  it('is the same whichever of two versions with the same total and time comes first', () => {
    const two = [recordOf('phq-9', 4, '2024-05-06', own), recordOf('phq-9', 4, '2024-05-06')];
    expect(codes([...course, ...two])).to.deep.equal(codes([...course, ...two.toReversed()]));
  });
});

describe('referralOutcome: 17, the HAI with 14 and with 18 items', () => {
  const of = (items: number, total: number, at: string) => recordOf('hai', total, at, { score: { answered: items } });
  const hai = (...records: readonly ReferralRecord[]) => referralOutcome([...course, ...records], 'health-anxiety');

  it('is paired when all have 14', () => {
    const result = hai(of(14, 30, '2024-01-08'), of(14, 10, '2024-04-08'));
    expect(result.pair).to.deep.equal(['phq-9', 'hai']);
    expect(result.warnings).to.deep.equal([]);
  });

  const refused = {
    'first 14, last 18': [of(14, 30, '2024-01-08'), of(18, 20, '2024-04-08')],
    'first 18, last 14': [of(18, 30, '2024-01-08'), of(14, 20, '2024-04-08')],
    '18 in the middle': [of(14, 30, '2024-01-08'), of(18, 54, '2024-02-05'), of(14, 20, '2024-04-08')],
    '18 throughout, which the cut does not belong to': [of(18, 54, '2024-01-08'), of(18, 20, '2024-04-08')],
  };
  for (const [name, records] of Object.entries(refused)) {
    it(`is refused: ${name}`, () => {
      const result = hai(...records);
      expect(result.pair).to.deep.equal(['phq-9', 'gad-7']);
      const missing = ['first', 'last'];
      expect(result.why.pair.fallback).to.deep.equal({ code: 'recommended-measure-missing', measure: 'hai', missing });
      expect(result.warnings).to.deep.equal([{ code: 'not-comparable', measure: 'hai' }]);
    });
  }

  it('tells the two versions of the measure itself apart', async () => {
    const measure = await loadMeasure('hai');
    const twos = answersOf(measure, '2'.repeat(measure.items.length));
    const at = (completedAt: string, version = '14-item') =>
      Scenario.starting({ answers: { hai: twos }, versions: { hai: version } }, measure)
        .go('check')
        .finish(completedAt)
        .record('hai');
    const [first, last, longer] = [at('2024-01-08'), at('2024-04-08'), at('2024-04-08', '18-item')];
    expect(hai(first, last).why.recovered.by[0]).to.include({ measure: 'hai', total: 28, caseness: 'case' });
    expect(hai(first, last)).to.deep.include({ pair: ['phq-9', 'hai'], warnings: [] });
    expect(hai(first, longer).warnings).to.deep.equal([{ code: 'not-comparable', measure: 'hai' }]);
  });

  it('counts the items of the total, answered or not', () => {
    const score = { answered: 12, missing: ['q3', 'q4'] };
    const result = hai(recordOf('hai', 30, '2024-01-08', { score }), of(14, 10, '2024-04-08'));
    expect(result.pair).to.deep.equal(['phq-9', 'hai']);
  });
});
