import { expect } from '@open-wc/testing';
import { score } from '@iapt-elements/engine';
import { answersIn } from '../support/answers.js';
import { everyMeasure, measureOf } from '../support/scenario.js';
import { expectScored } from './vector-row.js';
import { tables } from './vector-tables.js';

for (const [id, rows] of tables) {
  describe(`score: ${measureOf(id).name}, worked out by hand`, () => {
    for (const row of rows) {
      const { version } = row.more;
      it(`${version ? `${version}: ` : ''}${row.answers} → ${row.total ?? 'no total'} (${row.why})`, () => {
        expectScored(measureOf(id), row);
      });
    }
  });
}

it('has a table for every measure', () => {
  expect(tables.map(([id]) => id)).to.deep.equal(everyMeasure.map(({ id }) => id));
  expect(tables.reduce((sum, [, rows]) => sum + rows.length, 0)).to.be.above(200);
});

it('has a row for both sides of every threshold, band and positive edge', () => {
  for (const [id, rows] of tables.filter(([name]) => !['phq-9', 'gad-7', 'wsas'].includes(name))) {
    const measure = measureOf(id);
    const own = rows.filter(({ more }) => more.version === undefined);
    const totals = own.map(({ total }) => total).filter((total) => total !== null);
    const edges = [Object.values(measure.versions)[0]!.threshold, measure.positive?.from ?? null];
    const sides = [...edges, ...(measure.bands?.ladder.slice(1).map(({ from }) => from) ?? [])];
    for (const edge of sides.filter((each) => each !== null)) {
      if (measure.scoring.method === 'sum') expect(totals, id).to.include.members([edge - 1, edge]);
      // A mean: near it on both sides.
      else
        for (const side of [edge, edge - 0.5])
          expect(
            totals.some((t) => t >= side && t < side + 0.5),
            id,
          ).to.equal(true);
    }
  }
});

describe('score: live, for what the others do not have', () => {
  const at = (id: string, answers: string, version?: string) =>
    score(measureOf(id), answersIn(measureOf(id), answers), version ? { version } : {});

  it('says positive or not as soon as it is certain, and neither before', () => {
    const course: readonly (readonly [string, string, boolean | null])[] = [
      ['phq-2', '. .', null],
      ['phq-2', '0 .', null],
      ['phq-2', '2 .', null],
      ['phq-2', '3 .', true],
      ['gad-2', '. 3', true],
      ['gad-2', '. 0', null],
      ['whooley', '1 .', true],
      ['whooley', '0 .', null],
      ['mini-spin', '4 2 .', true],
      ['mini-spin', '1 0 .', false],
      ['mini-spin', '2 0 .', null],
      ['dds-2', '5 .', true],
      ['dds-2', '4 .', null],
    ];
    for (const [id, answers, positive] of course)
      expect(at(id, answers).positive, `${id} ${answers}`).to.equal(positive);
  });

  it('is complete with what does not apply before anybody finishes', () => {
    expect(at('phq-15', '0×3 n 0×11')).to.deep.include({ status: 'complete', total: 0, missing: [], answered: 15 });
    expect(at('mi', 'n×5 3×21 1×26')).to.deep.include({ status: 'complete', total: 3, answered: 21, proRated: false });
    expect(at('mi', 'n×6 3×20 1×26')).to.include({ status: 'unscorable', total: null });
    expect(at('mi', 'n×5 . 3×20 1×26')).to.include({ status: 'in-progress', total: null });
  });

  it('holds a mean between its ends: what is open may still not apply', () => {
    // 25 rated 3, one open: (75 + 1) / 26 to (75 + 5) / 26; left out, it is 3.
    expect(at('mi', '. 3×25 1×26').range).to.deep.equal({ lowest: 76 / 26, highest: 80 / 26 });
    expect(at('mi', '. 3×25 1×26').caseness).to.equal('case');
    expect(at('mi', 'n 3×25 1×26').total).to.equal(3);
  });

  it('closes what hangs on a gate at once, and opens it again', () => {
    const before = at('ibs-sss', '.×5 pain=0');
    expect(before.range).to.deep.equal({ lowest: 0, highest: 300 });
    expect(before).to.deep.include({ answered: 2, missing: ['q3', 'q4', 'q5'], status: 'in-progress' });
    expect(at('ibs-sss', '.×5 pain=0 distension=0').range).to.deep.equal({ lowest: 0, highest: 200 });
    expect(at('ibs-sss', '.×5 pain=1').range).to.deep.equal({ lowest: 0, highest: 500 });
    expect(at('ibs-sss', '60 20 .×3 pain=0').raw).to.equal(0);
    expect(at('ibs-sss', '60 20 .×3 pain=1').raw, 'what was said before is there again').to.equal(80);
  });

  it('turns reversed items in the range too', () => {
    expect(at('biq', '0 .×8').range).to.deep.equal({ lowest: 8, highest: 72 });
    expect(at('biq', '8 .×8').range).to.deep.equal({ lowest: 0, highest: 64 });
  });

  it('takes the highest of several statements in the range too', () => {
    expect(at('hai', '0+2 .×17').range).to.deep.equal({ lowest: 2, highest: 41 });
    expect(at('hai', '0+2 .×17', '18-item').range).to.deep.equal({ lowest: 2, highest: 53 });
  });

  it('of the 18 items of the HAI has the national caseness of the 14', () => {
    const whole = at('hai', '2×9 0×5 .×4', '18-item');
    expect(whole).to.include({ status: 'in-progress', caseness: 'not-defined' });
    expect(whole.national).to.deep.equal({ threshold: 18, caseness: 'case' });
  });

  it('has no range, and names what is open, for what is never summed', () => {
    expect(at('iapt-phobia', '4 . .')).to.deep.include({ range: null, missing: ['q2', 'q3'], status: 'in-progress' });
    expect(at('peq-assessment', 'Y . . . .')).to.deep.include({
      answered: 1,
      missing: ['q2', 'q3', 'q4', 'satisfaction'],
    });
    expect(at('peq-assessment', 'Y Y Y Y 4')).to.include({ status: 'complete', answered: 5 });
  });
});
