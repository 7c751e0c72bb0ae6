import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { codedAssessments } from '@iapt-elements/data-set';
import {
  record,
  start,
  type AdministrationMode,
  type Answers,
  type Measure,
  type MeasureRecord,
} from '@iapt-elements/engine';
import { nationalCodes } from '@iapt-elements/measures/codes';
import { anyRecord } from '../fhir/arbitraries.js';
import { answersIn } from '../support/answers.js';
import { isSnomedId } from '../support/check-digits.js';
import { contextOfRecord, gad7, measureOf, phq9, wsas } from '../support/scenario.js';

const completedAt = '2026-11-21T09:05:00Z';

interface Given {
  readonly version?: string;
  readonly mode?: AdministrationMode;
  readonly at?: string | null;
}

function recordOf(
  measure: Measure,
  answers: string | Answers,
  { version, mode, at = completedAt }: Given = {},
): MeasureRecord {
  const session = start([measure], {
    answers: { [measure.id]: typeof answers === 'string' ? answersIn(measure, answers) : answers },
    ...(version === undefined ? {} : { versions: { [measure.id]: version } }),
  });
  const context = mode === undefined ? contextOfRecord : { ...contextOfRecord, mode };
  return record({ ...session, completedAt: at }, measure.id, context);
}

/** Each as `of=score`, or `of: why not`. */
const said = (made: MeasureRecord) =>
  codedAssessments(made).map((each) =>
    each.kind === 'row' ? `${each.of}=${each.PersScore}` : `${each.of}: ${each.why}`,
  );

/** The MI with so many 2s and 3s alone, and 4 throughout when accompanied. */
function mi(twos: number, threes: number): MeasureRecord {
  const measure = measureOf('mi');
  const rest = measure.items.length / 2 - twos - threes;
  const some = (word: string, count: number) => (count > 0 ? [`${word}×${count}`] : []);
  return recordOf(measure, [...some('2', twos), ...some('3', threes), ...some('n', rest), '4×26'].join(' '));
}

describe('codedAssessments', () => {
  it('has a code, a score and a day, each a text', () => {
    expect(codedAssessments(recordOf(phq9, '3×9'))).to.deep.equal([
      {
        kind: 'row',
        measure: 'phq-9',
        of: 'total',
        CodedAssToolType: '720433000',
        PersScore: '27',
        AssToolCompDate: '2026-11-21',
      },
    ]);
    expect(said(recordOf(gad7, '0×7'))).to.deep.equal(['total=0']);
  });

  it('of the MI has two decimals always, alone and accompanied', () => {
    expect(said(mi(26, 0))).to.deep.equal(['total=2.00', 'accompanied=4.00']);
    expect(said(mi(25, 1))).to.deep.equal(['total=2.04', 'accompanied=4.00']);
    // 51 / 24 = 2.125 is halfway: up.
    expect(said(mi(21, 3))).to.deep.equal(['total=2.13', 'accompanied=4.00']);
    expect(said(mi(20, 0))).to.deep.equal(['total: no-score', 'accompanied=4.00']);
  });

  it('of the DDS-17 has one decimal', () => {
    const dds = measureOf('dds-17');
    expect(said(recordOf(dds, '1×17'))).to.deep.equal(['total=1.0']);
    expect(said(recordOf(dds, '2×1 1×16'))).to.deep.equal(['total=1.1']);
    expect(said(recordOf(dds, '6×17'))).to.deep.equal(['total=6.0']);
  });

  it('of the WSAS has a row for each question, 9 for "not available", and none for the total', () => {
    expect(said(recordOf(wsas, 'n 0 8 - .'))).to.deep.equal(['q1=9', 'q2=0', 'q3=8', 'q4: no-answer', 'q5: no-answer']);
    expect(
      codedAssessments(recordOf(wsas, '8 1 2 3 4')).map((each) => 'CodedAssToolType' in each && each.CodedAssToolType),
    ).to.deep.equal(['932621000000100', '932581000000100', '932611000000106', '932591000000103', '932601000000109']);
  });

  it('of the experience questionnaires has the codes of the answers, and never the comments', () => {
    const assessment = measureOf('peq-assessment');
    const answers = { q1: 'Y', q2: 'N', q3: 'NA', satisfaction: '4', comments: 'Very good.' };
    expect(said(recordOf(assessment, answers))).to.deep.equal([
      'q1=Y',
      'q2=N',
      'q3=NA',
      'q4: no-answer',
      'satisfaction=4',
    ]);
    expect(JSON.stringify(codedAssessments(recordOf(assessment, answers)))).to.not.include('Very good');
    const treatment = measureOf('peq-treatment');
    expect(said(recordOf(treatment, '0 1 2 3 4 NA'))).to.deep.equal(['q1=0', 'q2=1', 'q3=2', 'q4=3', 'q5=4', 'q6=NA']);
  });

  for (const id of ['phq-2', 'gad-2', 'whooley', 'mini-spin', 'iapt-phobia', 'dds-2', 'employment'])
    it(`has no row for ${id}, and says why`, () => {
      expect(codedAssessments(recordOf(measureOf(id), {}))).to.deep.equal([
        { kind: 'not-submittable', measure: id, of: 'total', why: 'no-code' },
      ]);
    });

  it('does not place a figure of which nobody says what it adds', () => {
    expect(said(recordOf(measureOf('bpi-sf'), '5×11'))).to.deep.equal(['total: unplaced']);
  });

  it('carries what is not settled about a code', () => {
    const [row] = codedAssessments(recordOf(measureOf('hai'), '1×14 0×4'));
    expect(row).to.include({ PersScore: '14' });
    expect((row as { note?: string }).note).to.include('Which of the two is wanted is not stated');
  });

  it('has none of reworded questions, of a proxy, of what is not finished or has no day', () => {
    expect(said(recordOf(phq9, '1×9', { version: 'adapted' }))).to.deep.equal(['total: adapted']);
    expect(said(recordOf(phq9, '1×9', { mode: 'proxy' }))).to.deep.equal(['total: proxy']);
    expect(said(recordOf(phq9, '1×9', { at: null }))).to.deep.equal(['total: not-completed']);
    for (const at of ['09:05', '2026-11-21T09:05:00', 'today'])
      expect(said(recordOf(phq9, '1×9', { at })), at).to.deep.equal(['total: no-day']);
    expect(said(recordOf(phq9, '- - - 1×6'))).to.deep.equal(['total: no-score']);
    expect(said(recordOf(phq9, '1×9', { version: 'bsl' }))).to.deep.equal(['total=9']);
  });

  it('takes the day in the United Kingdom', () => {
    const day = (at: string) => {
      const [row] = codedAssessments(recordOf(phq9, '1×9', { at }));
      return row?.kind === 'row' ? row.AssToolCompDate : null;
    };
    expect(day('2026-07-01T23:30:00Z')).to.equal('2026-07-02');
    expect(day('2026-12-01T23:30:00Z')).to.equal('2026-12-01');
    expect(day('2026-12-01T23:30:00-01:00')).to.equal('2026-12-02');
    expect(day('2026-12-01')).to.equal('2026-12-01');
  });

  it('refuses what a field cannot hold', () => {
    const made = recordOf(phq9, '1×9') as Extract<MeasureRecord, { kind: 'self-report' }>;
    for (const total of [28, -1, 1.5, Number.NaN])
      expect(said({ ...made, score: { ...made.score, total } }), String(total)).to.deep.equal(['total: not-allowed']);
    const answers = { ...recordOf(wsas, '8×5'), answers: { q1: 'secret' } };
    expect(said(answers)[0]).to.equal('q1: not-allowed');
  });

  it('writes nothing that the national validator would refuse, for any record', () => {
    let rows = 0;
    fc.assert(
      fc.property(anyRecord, ([measure, made]) => {
        for (const each of codedAssessments(made)) {
          expect(each.measure).to.equal(measure.id);
          if (each.kind === 'not-submittable') continue;
          rows += 1;
          expect(each.PersScore).to.match(/^(?:\d{1,3}|\d\.\d\d?|Y|N|NA)$/);
          expect(isSnomedId(each.CodedAssToolType)).to.equal(true);
          expect(each.AssToolCompDate).to.match(/^20[23]\d-[01]\d-[0-3]\d$/);
          if (each.CodedAssToolType.startsWith('47335')) expect(each.PersScore).to.match(/^[0-9]\.[0-9]{1,2}$/);
        }
      }),
      { numRuns: 2000 },
    );
    expect(rows).to.be.greaterThan(300);
  });

  it('has a row for every code of the table but those that nobody can place', () => {
    for (const [id, { total, items = {}, subscales = {} }] of Object.entries(nationalCodes)) {
      const measure = measureOf(id);
      const first = measure.items.map(({ code, scale }) => {
        const given = measure.scales[scale]!;
        return [code, 'codes' in given ? given.codes[0] : 'values' in given ? given.values[0] : 0] as const;
      });
      const made = codedAssessments(recordOf(measure, Object.fromEntries(first) as Answers));
      const codes = made.flatMap((each) => (each.kind === 'row' ? [each.CodedAssToolType] : []));
      const expected = [total, ...Object.values(subscales), ...Object.values(items)].flatMap((code) =>
        code ? [code.id] : [],
      );
      expect(codes, id).to.deep.equal(expected);
    }
  });
});
