import { expect } from '@open-wc/testing';
import { score, VersionError, type Measure } from '@iapt-elements/engine';
import { answersOf, everyMeasure, gad7, phq9, wsas } from '../support/scenario.js';
import { countedItems } from './reference.js';
import { gad7Vectors, phq9Vectors, wsasVectors, type Vector } from './vectors.js';

const tables: readonly (readonly [Measure, readonly Vector[]])[] = [
  [phq9, phq9Vectors],
  [gad7, gad7Vectors],
  [wsas, wsasVectors],
];

const digits = (answers: string) => (answers.match(/\d/g) ?? []).map(Number);

for (const [measure, vectors] of tables) {
  describe(`score: ${measure.name}, worked out by hand`, () => {
    for (const { answers, total, caseness, band, why } of vectors) {
      it(`${answers} → ${total ?? 'no total'} (${why})`, () => {
        const scored = score(measure, answersOf(measure, answers), { final: true });
        const values = digits(answers);
        expect(scored.total).to.equal(total);
        expect(scored.status).to.equal(total === null ? 'unscorable' : 'complete');
        expect(scored.caseness).to.equal(caseness);
        expect(scored.band).to.equal(band);
        expect(scored.raw).to.equal(values.reduce((sum, value) => sum + value, 0));
        expect(scored.answered).to.equal(values.length);
        expect(scored.proRated).to.equal(total !== null && values.length < measure.items.length);
        if (total !== null) expect(scored.range).to.deep.equal({ lowest: total, highest: total });
      });
    }
  });
}

it('has a vector for both sides of every threshold and band edge', () => {
  for (const [measure, vectors] of tables) {
    const complete = vectors.filter(({ answers }) => /^\d+$/.test(answers)).map(({ total }) => total);
    const edges = [measure.versions.standard!.threshold, ...measure.bands!.ladder.map(({ from }) => from)];
    for (const edge of edges.filter((each) => each !== null)) {
      expect(complete, `${measure.id} at ${edge}`).to.include(edge);
      if (edge > 0) expect(complete, `${measure.id} below ${edge}`).to.include(edge - 1);
    }
  }
});

describe('score: the three states that are not numbers', () => {
  const at = (measure: Measure, answers: string, final = false) =>
    score(measure, answersOf(measure, answers), { final });

  it('is in progress while an item is skipped or not reached, and says which', () => {
    const scored = at(wsas, '8-.88');
    expect(scored).to.include({ status: 'in-progress', total: null, answered: 3, raw: 24, proRated: false });
    expect(scored.missing).to.deep.equal(['q2', 'q3']);
    expect(scored.range).to.deep.equal({ lowest: 24, highest: 40 });
  });

  it('does not count "not applicable" as missing, and is complete with it before anybody finishes', () => {
    const scored = at(wsas, 'n4321');
    expect(scored).to.include({ status: 'complete', total: 13, answered: 4, proRated: true });
    expect(scored.missing).to.deep.equal([]);
  });

  it('keeps a skipped item open until the end: the person can still answer it', () => {
    expect(at(phq9, '-11111111')).to.include({ status: 'in-progress', total: null });
    expect(at(phq9, '-11111111').range).to.deep.equal({ lowest: 8, highest: 11 });
    expect(at(phq9, '-11111111', true)).to.include({ status: 'complete', total: 9 });
  });

  it('does not apply the rule for missing items before the end', () => {
    expect(at(phq9, '111111111')).to.include({ status: 'complete', total: 9, proRated: false });
    expect(at(phq9, '11111111.')).to.include({ status: 'in-progress', total: null, proRated: false });
  });

  it('says "not defined" and not "not a case" where no threshold is published, whatever the answers are', () => {
    for (const answers of ['.....', '88888', 'n8888', '-----']) {
      for (const final of [true, false]) {
        expect(at(wsas, answers, final)).to.include({ caseness: 'not-defined', threshold: null });
      }
    }
  });

  it('keeps what has been answered when there is no total', () => {
    const scored = at(phq9, '---333333', true);
    expect(scored).to.include({ status: 'unscorable', total: null, raw: 18, answered: 6, threshold: 10 });
    expect(scored.missing).to.deep.equal(['q1', 'q2', 'q3']);
    expect(scored.range).to.deep.equal({ lowest: 18, highest: 27 });
  });
});

describe('score: before anything is answered', () => {
  /** Typed by hand from the published ranges; `null` = never summed. */
  const ranges: Record<string, readonly [number, number] | null> = {
    'phq-9': [0, 27],
    'phq-2': [0, 6],
    'gad-7': [0, 21],
    'gad-2': [0, 6],
    whooley: [0, 2],
    'mini-spin': [0, 12],
    wsas: [0, 40],
    'iapt-phobia': null,
    mi: [1, 5],
    biq: [0, 72],
    cfq: [0, 33],
    hai: [0, 42],
    'ibs-sss': [0, 500],
    'phq-15': [0, 30],
    oci: [0, 168],
    pdss: [0, 28],
    'pcl-5': [0, 80],
    spin: [0, 68],
    'dds-2': [1, 6],
    'dds-17': [1, 6],
    cat: [0, 40],
    'bpi-sf': null,
    'peq-assessment': null,
    'peq-treatment': null,
    employment: null,
  };
  it('is tried for every measure', () => {
    expect(Object.keys(ranges)).to.deep.equal(everyMeasure.map(({ id }) => id));
  });

  for (const measure of everyMeasure) {
    it(`leaves everything open for ${measure.name}`, () => {
      const scored = score(measure, {});
      expect(scored).to.include({ status: 'in-progress', total: null, answered: 0, band: null });
      expect(scored.raw, 'nothing is added up where there is no total').to.equal(scored.range && 0);
      // What hangs on a condition is not asked before it holds.
      const hanging = (measure.conditions ?? []).flatMap(({ items }) => items);
      const open = countedItems(measure).filter(({ code }) => !hanging.includes(code));
      expect(scored.missing).to.deep.equal(open.map(({ code }) => code));
      const range = ranges[measure.id] ?? null;
      expect(scored.range).to.deep.equal(range && { lowest: range[0], highest: range[1] });
      expect(scored.caseness).to.equal(scored.threshold === null ? 'not-defined' : 'undetermined');
      expect(scored.positive).to.equal(null);
    });
  }

  it('leaves the fields of other kinds of measure empty', () => {
    const { positive, subscales, itemCaseness, criteria } = score(phq9, answersOf(phq9, '333333333'));
    expect([positive, subscales, itemCaseness, criteria]).to.deep.equal([null, null, null, null]);
  });
});

describe('score: where nothing applies', () => {
  const scales = { any: { values: [1, 2, 3] } };
  const versions = { standard: { threshold: null, source: 'test' } };
  const alone = { ...phq9, scales, versions, bands: null, reliableChange: null, flags: [] };
  for (const [method, rule] of [
    ['mean', 'left-out'],
    ['sum', 'mean-of-rest'],
  ] as const) {
    it(`a ${method} is of nothing, and no total`, () => {
      const items = [{ code: 'q1', scale: 'any', notApplicable: rule }];
      const measure: Measure = { ...alone, items, scoring: { ...phq9.scoring, method } };
      const scored = score(measure, { q1: 'not-applicable' });
      expect(scored).to.deep.include({ status: 'unscorable', total: null, range: { lowest: 0, highest: 0 } });
    });
  }
});

describe('score: a sum of fewer answers than a subscale has', () => {
  it('is of the answers given: nothing takes the place of the others', () => {
    const part = { code: 'two', items: ['q1', 'q2'], method: 'sum' as const, atLeast: 1, source: 'test' };
    const { subscales } = score({ ...phq9, subscales: [part] }, { q1: 2 });
    expect(subscales).to.deep.equal({ two: 2 });
  });
});

describe('score: criteria, as soon as they are certain', () => {
  const cluster = { code: 'often', items: ['q1', 'q2'], count: 2, value: 3 };
  const counted: Measure = { ...phq9, criteria: { code: 'rule', clusters: [cluster], source: 'test' } };

  it('an item left open may still hold with its highest answer', () => {
    expect(score(counted, { q1: 3 }).criteria).to.deep.equal({ often: null, rule: null });
    expect(score(counted, { q1: 2 }).criteria).to.deep.equal({ often: false, rule: false });
  });

  it('an item that a version asks on a lower scale cannot', () => {
    const lower: Measure = {
      ...counted,
      scales: { ...phq9.scales, lower: { values: [0, 1, 2] } },
      versions: { ...phq9.versions, short: { threshold: 9, scales: { q2: 'lower' }, source: 'test' } },
    };
    expect(score(lower, { q1: 3 }, { version: 'short' }).criteria).to.deep.equal({ often: false, rule: false });
  });
});

describe('score: live, at the earliest answer that decides it', () => {
  /** Caseness after each answer in turn: `?` undetermined, `c` case, `n` not a case. */
  const course = (measure: Measure, answers: string) =>
    measure.items.map((_, index) => {
      const soFar = answers.slice(0, index + 1).padEnd(answers.length, '.');
      const { caseness } = score(measure, answersOf(measure, soFar));
      return { case: 'c', 'not-case': 'n', undetermined: '?', 'not-defined': '-' }[caseness];
    });

  const courses: readonly (readonly [Measure, string, string, string])[] = [
    [phq9, '333100000', '???cccccc', '3 + 3 + 3 + 1 = 10 with the fourth answer'],
    [phq9, '330031000', '?????cccc', '3 + 3 + 0 + 0 + 3 = 9 is not yet 10; the sixth makes it'],
    [phq9, '000000333', '?????nnnn', 'three open items can add 9 at most, after the sixth answer'],
    [phq9, '000001333', '????????c', '1 + 3 + 3 + 3 = 10 only with the last answer'],
    [phq9, '111111111', '????????n', '8 × 1 + 3 could still be 11: only the last answer decides'],
    [phq9, '111111112', '????????c', '8 × 1 + 2 = 10'],
    [gad7, '3320000', '??ccccc', '3 + 3 + 2 = 8 with the third answer'],
    [gad7, '0000033', '????nnn', 'two open items can add 6 at most, after the fifth answer'],
    [gad7, '0000133', '????nnn', '1 + 6 = 7 at most, after the fifth answer'],
    [gad7, '0000233', '??????c', '2 + 3 + 3 = 8 only with the last answer'],
    [wsas, '88888', '-----', 'never defined'],
  ];
  for (const [measure, answers, expected, why] of courses) {
    it(`${measure.name} ${answers}: ${expected} (${why})`, () => {
      expect(course(measure, answers).join('')).to.equal(expected);
    });
  }

  it('names the band as soon as it cannot change', () => {
    expect(score(phq9, answersOf(phq9, '33333322.')).band, '22 to 25').to.equal('severe');
    expect(score(phq9, answersOf(phq9, '22222222.')).band, '16 to 19').to.equal('moderately-severe');
    expect(score(phq9, answersOf(phq9, '32222222.')).band, '17 to 20').to.equal(null);
    expect(score(wsas, answersOf(wsas, 'n000.')).band, '0 to 8 × 5 / 4 = 10').to.equal(null);
  });
});

describe('score: versions', () => {
  const bsl: Measure = { ...phq9, versions: { ...phq9.versions, bare: { threshold: null, source: 'test' } } };

  it('is the standard one unless another is asked for', () => {
    expect(score(phq9, {})).to.include({ version: 'standard', threshold: 10 });
  });

  it('has its own threshold; the total is the same', () => {
    const answers = answersOf(phq9, '111111110');
    expect(score(bsl, answers)).to.include({ total: 8, caseness: 'not-case', threshold: 10 });
    expect(score(bsl, answers, { version: 'bsl' })).to.include({ total: 8, caseness: 'case', threshold: 8 });
    expect(score(bsl, answers, { version: 'bare' })).to.include({ total: 8, caseness: 'not-defined', threshold: null });
  });

  for (const version of ['BSL', '', 'Standard', '__proto__', 'constructor', 'toString']) {
    it(`refuses the unknown version "${version}" by name`, () => {
      expect(() => score(phq9, {}, { version }))
        .to.throw(VersionError)
        .that.includes({ measure: 'phq-9', version, name: 'VersionError' })
        .with.property('message')
        .that.includes('phq-9')
        .and.includes(`"${version}"`)
        .and.includes('Use one of: standard, bsl, adapted.');
    });
  }
});

describe('score: a measure without a rule for missing items, and without bands', () => {
  const bare: Measure = { ...phq9, scoring: { ...phq9.scoring, missing: null }, bands: null };

  it('has no total when one item is missing', () => {
    expect(score(bare, answersOf(bare, '-11111111'), { final: true })).to.include({
      status: 'unscorable',
      total: null,
    });
    expect(score(bare, answersOf(bare, '111111111'), { final: true })).to.include({ status: 'complete', total: 9 });
  });

  it('has no band', () => {
    expect(score(bare, answersOf(bare, '333333333')).band).to.equal(null);
  });
});

describe('score: measures that a service might bring', () => {
  const ladder = [
    { code: 'some', from: 5 },
    { code: 'much', from: 15 },
  ];
  const late: Measure = { ...phq9, bands: { ladder, source: 'test' } };

  it('may have bands that begin above the lowest total: below them there is none', () => {
    const bands = ['000000013', '000000023', '000033333'].map((answers) => score(late, answersOf(phq9, answers)).band);
    expect(bands).to.deep.equal([null, 'some', 'much']);
  });

  it('may let every item be missing: nothing is still no total', () => {
    const missing = { rule: 'mean-of-rest', atMost: 9, source: 'test' } as const;
    const lenient: Measure = { ...phq9, scoring: { ...phq9.scoring, missing } };
    const at = (answers: string) => score(lenient, answersOf(phq9, answers), { final: true });
    expect(at('---------')).to.include({ status: 'unscorable', total: null, caseness: 'undetermined', band: null });
    expect(at('2--------'), '2 × 9').to.include({ status: 'complete', total: 18 });
  });

  it('are refused by name where they have no version at all', () => {
    expect(() => score({ ...phq9, versions: {} }, {})).to.throw(
      VersionError,
      'phq-9 has no version "standard". Use one of: adapted.',
    );
  });
});
