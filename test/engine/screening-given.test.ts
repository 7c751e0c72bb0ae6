import { expect } from '@open-wc/testing';
import { givenScores, InterviewError, type GivenScore } from '@iapt-elements/engine/screening';
import { isGiven } from '../../packages/engine/src/screening/given.js';
import { recordOf } from './screening-records.js';

/** PHQ-9 of 7, 8 and 9 points, so that a total tells which record it is of. */
const points = (total: number) => ({ q1: total - 6, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 0, q9: 0 });
const phq9 = (total: number, at: string | null) => recordOf('phq-9', points(total), { at });
const totals = (records: unknown, ...measures: readonly string[]) =>
  givenScores(records, measures).map(({ total }) => total);

const monday = '2026-05-04T09:00:00.000Z';
const tuesday = '2026-05-05T09:00:00.000Z';

describe('the latest of several records', () => {
  it('is the later one, in whichever order they come', async () => {
    expect(totals([await phq9(7, monday), await phq9(8, tuesday)], 'phq-9')).to.deep.equal([8]);
    expect(totals([await phq9(8, tuesday), await phq9(7, monday)], 'phq-9')).to.deep.equal([8]);
  });

  it('is one with a time before one without, in whichever order they come', async () => {
    expect(totals([await phq9(7, null), await phq9(8, monday)], 'phq-9')).to.deep.equal([8]);
    expect(totals([await phq9(8, monday), await phq9(7, null)], 'phq-9')).to.deep.equal([8]);
  });

  it('is the last in the list of those with one time, or with none', async () => {
    for (const at of [monday, null])
      expect(totals([await phq9(7, at), await phq9(9, at), await phq9(8, at)], 'phq-9')).to.deep.equal([8]);
  });

  it('is nothing where a measure has none', async () => {
    expect(givenScores([], ['phq-9', 'gad-7'])).to.deep.equal([]);
    expect(totals([await phq9(7, monday)], 'gad-7', 'phq-9')).to.deep.equal([7]);
  });
});

describe('a score that was given before', () => {
  it('is the whole of what stands beside a prompt, and no more', async () => {
    expect(givenScores([await phq9(7, monday)], ['phq-9'])).to.deep.equal([
      {
        measure: 'phq-9',
        version: 'standard',
        total: 7,
        threshold: 10,
        caseness: 'not-case',
        band: 'mild',
        risk: 'none',
        by: 'self-report',
        completedAt: monday,
      },
    ]);
  });

  it('has neither total, threshold nor band where somebody else answered', async () => {
    const proxy = await recordOf('phq-9', points(7), { mode: 'proxy', at: monday });
    const [given] = givenScores([proxy], ['phq-9']);
    expect(given).to.include({ total: null, threshold: null, caseness: 'not-defined', band: null, by: 'proxy' });
  });
});

describe('confidential records among others', () => {
  const experience = () => recordOf('peq-treatment', {}, { at: tuesday });

  it('are of a kind of their own', async () => {
    expect((await experience()).kind).to.equal('experience');
  });

  it('are no reason to refuse the list', async () => {
    expect(totals([await experience(), await phq9(7, monday)], 'phq-9')).to.deep.equal([7]);
  });

  it('are never shown in an interview, also where they are asked for', async () => {
    expect(givenScores([await experience()], ['peq-treatment'])).to.deep.equal([]);
  });
});

describe('a list of records', () => {
  /** The least that is looked at, of one whose measure is not asked for. */
  const least = { measure: 'wsas', kind: 'self-report', score: null, flags: {} };
  const wrong: readonly (readonly [string, object])[] = [
    ['a measure that is no text', { measure: 9 }],
    ['no measure', { measure: undefined }],
    ['a kind that there is none of', { kind: 'diagnosis' }],
    ['no kind', { kind: undefined }],
    ['a score that is a number', { score: 12 }],
    ['no score', { score: undefined }],
    ['flags that are a text', { flags: 'raised' }],
    ['no flags', { flags: undefined }],
    ['flags that are null', { flags: null }],
  ];

  it('may hold what is of the least form', () => {
    for (const record of [
      least,
      { ...least, kind: 'proxy' },
      { ...least, kind: 'experience' },
      { ...least, score: {} },
    ])
      expect(givenScores([record], ['phq-9'])).to.deep.equal([]);
  });

  for (const [what, change] of wrong) {
    it(`is refused whole for ${what}, whatever else is in it`, () => {
      const refused = () => givenScores([least, { ...least, ...change }], ['phq-9']);
      expect(refused).to.throw(
        InterviewError,
        /^records is no list of records\. Use records as "iapt-completed" tells them\.$/,
      );
    });
  }

  it('is refused by an error that has a name and says what cannot be used', () => {
    let error: unknown;
    try {
      givenScores('phq-9', ['phq-9']);
    } catch (caught) {
      error = caught;
    }
    expect(error).to.include({ name: 'InterviewError', subject: 'records' });
  });
});

describe('a score that was kept with an interview', () => {
  const kept: GivenScore = {
    measure: 'phq-9',
    version: 'standard',
    total: 12,
    threshold: 10,
    caseness: 'case',
    band: 'moderate',
    risk: 'none',
    by: 'self-report',
    completedAt: monday,
  };

  const right: readonly (readonly [string, Partial<GivenScore>])[] = [
    ['as it was', {}],
    ['without a total', { total: null }],
    ['without a threshold', { threshold: null }],
    ['without a band', { band: null }],
    ['without a time', { completedAt: null }],
    ['below the threshold', { caseness: 'not-case' }],
    ['neither below nor above it', { caseness: 'undetermined' }],
    ['of a measure without one', { caseness: 'not-defined' }],
    ['with a risk', { risk: 'raised' }],
    ['with a risk that is not known', { risk: 'unknown' }],
    ['of a measure without a question about risk', { risk: null }],
    ['of another version', { version: 'bsl' }],
    ['of somebody else', { by: 'proxy' }],
  ];
  for (const [what, change] of right) {
    it(`is taken ${what}`, () => {
      expect(isGiven({ ...kept, ...change })).to.equal(true);
    });
  }

  const wrong: readonly (readonly [string, object])[] = [
    ['a measure that is no text', { measure: 9 }],
    ['no measure', { measure: undefined }],
    ['a total that is a text', { total: '12' }],
    ['no total', { total: undefined }],
    ['a threshold that is a text', { threshold: '10' }],
    ['no threshold', { threshold: undefined }],
    ['a band that is a number', { band: 3 }],
    ['no band', { band: undefined }],
    ['a time that is a number', { completedAt: 1 }],
    ['no time', { completedAt: undefined }],
    ['a caseness that there is none of', { caseness: 'perhaps' }],
    ['an empty caseness', { caseness: '' }],
    ['no caseness', { caseness: undefined }],
    ['a risk that there is none of', { risk: 'high' }],
    ['an empty risk', { risk: '' }],
    ['a risk as true', { risk: true }],
    ['a risk in a list', { risk: ['raised'] }],
    ['no risk', { risk: undefined }],
    ['a version that is a number', { version: 2 }],
    ['a version that is null', { version: null }],
    ['no version', { version: undefined }],
    ['somebody whom there is none of', { by: 'experience' }],
    ['an empty kind', { by: '' }],
    ['nobody', { by: undefined }],
  ];
  for (const [what, change] of wrong) {
    it(`is not taken with ${what}`, () => {
      expect(isGiven({ ...kept, ...change })).to.equal(false);
    });
  }

  it('is not taken where it is none', () => {
    for (const input of [null, undefined, 'phq-9', 9, []]) expect(isGiven(input)).to.equal(false);
  });
});
