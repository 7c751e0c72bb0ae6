import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  EventError,
  pairedMeasures,
  progress,
  referralOutcome,
  type Measure,
  type PairedMeasure,
  type PairedMeasureId,
  type ProgressRecord,
  type ReferralRecord,
} from '@iapt-elements/engine';
import { everyMeasure, measureOf, phq9 } from '../support/scenario.js';
import { anyTotal } from './outcome-arbitraries.js';

/** A record that has been answered by the person in English. */
function recordOf(measure: Measure, total: number | null, completedAt: string | null, more: object = {}) {
  const all: Readonly<Record<string, PairedMeasure | undefined>> = pairedMeasures;
  const paired = all[measure.id];
  return {
    measure: measure.id,
    version: 'standard',
    language: 'en',
    completedAt,
    flags: {},
    administration: { mode: 'self-report' },
    wording: { status: 'official' },
    score: {
      status: total === null ? 'unscorable' : 'complete',
      total,
      threshold: measure.versions.standard?.threshold ?? null,
      caseness: 'not-defined',
      band: null,
      answered: paired?.items ?? 1,
      missing: [],
    },
    ...more,
  } as const satisfies ProgressRecord & ReferralRecord;
}

const changes = (measure: Measure, records: readonly ProgressRecord[]) =>
  progress(measure, records).points.map(({ total, change, direction }) => [total, change, direction]);

const week = (number: number) => new Date(Date.UTC(2026, 0, 1 + 7 * number)).toISOString();

describe('progress', () => {
  it('is in order of time, each total with its change since the first', () => {
    const records = [13, 18, 12, 24].map((total, index) => recordOf(phq9, total, week([1, 0, 2, 3][index]!)));
    expect(changes(phq9, records)).to.deep.equal([
      [18, null, null],
      [13, -5, 'none'],
      [12, -6, 'improved'],
      [24, 6, 'deteriorated'],
    ]);
    expect(progress(phq9, records)).to.deep.include({
      range: { lowest: 0, highest: 27 },
      threshold: 10,
      reliableChange: 6,
      reliable: { improved: 12, deteriorated: 24 },
    });
  });

  it('counts a mean in hundredths', () => {
    const mi = measureOf('mi');
    const records = [2.53, 1.8].map((total, index) => recordOf(mi, total, week(index)));
    expect(changes(mi, records)[1]).to.deep.equal([1.8, -0.73, 'improved']);
  });

  it('judges no change where no index is published', () => {
    const wsas = measureOf('wsas');
    const records = [30, 5].map((total, index) => recordOf(wsas, total, week(index)));
    expect(changes(wsas, records)[1]).to.deep.equal([5, -25, null]);
    expect(progress(wsas, records).reliable).to.equal(null);
  });

  it('says in what a record is unlike the first, and compares none with reworded or with more questions', () => {
    const signed = recordOf(phq9, 9, week(1), { version: 'bsl', language: 'bfi' });
    const helped = recordOf(phq9, 8, week(2), {
      administration: { mode: 'with-supporter' },
      wording: { status: 'candidate' },
    });
    const reworded = recordOf(phq9, 3, week(3), { version: 'adapted' });
    const { points } = progress(phq9, [recordOf(phq9, 16, week(0)), signed, helped, reworded]);
    expect(points.map(({ unlike, change }) => [change, ...unlike])).to.deep.equal([
      [null],
      [-7, 'version', 'language'],
      [-8, 'wording', 'mode'],
      [null, 'version'],
    ]);
    const hai = measureOf('hai');
    const [, longer] = progress(hai, [
      recordOf(hai, 20, week(0), { version: '14-item' }),
      recordOf(hai, 30, week(1), { version: '18-item' }),
    ]).points;
    expect(longer).to.include({ change: null, direction: null });
  });

  it('says of reworded questions how far they changed, and not whether that is reliable', () => {
    const records = [20, 4].map((total, index) => recordOf(phq9, total, week(index), { version: 'adapted' }));
    expect(changes(phq9, records)[1]).to.deep.equal([4, -16, null]);
    expect(progress(phq9, records).reliable).to.equal(null);
  });

  it('counts what is left out, by why', () => {
    const records = [
      recordOf(phq9, 9, week(0), { score: null, administration: { mode: 'proxy' } }),
      recordOf(phq9, 9, week(0), { administration: { mode: 'proxy' } }),
      recordOf(phq9, null, week(1)),
      recordOf(phq9, 9, null),
      recordOf(phq9, 9, '2026-02-30'),
      recordOf(phq9, 28, week(2)),
      recordOf(phq9, 9, week(2), { version: 'long' }),
      recordOf(measureOf('gad-7'), 9, week(2)),
    ];
    const { points, leftOut } = progress(phq9, records);
    expect(points).to.have.lengthOf(0);
    expect(leftOut).to.deep.equal({ proxy: 2, 'without-total': 1, undated: 2, impossible: 2 });
  });

  it('refuses confidential measures, and those alone', () => {
    for (const measure of everyMeasure) {
      const made = () => progress(measure, []);
      if (measure.kind === 'experience') expect(made, measure.id).to.throw(EventError, 'confidential');
      else expect(made().points, measure.id).to.deep.equal([]);
    }
  });

  it('does not depend on the order of the records, and agrees with the outcome on the change from first to last', () => {
    const course = fc
      .constantFrom(...(Object.keys(pairedMeasures) as PairedMeasureId[]))
      .chain((id) => fc.tuple(fc.constant(id), fc.array(anyTotal(id), { minLength: 2, maxLength: 6 }), fc.nat()));
    fc.assert(
      fc.property(course, ([id, totals, seed]) => {
        const measure = measureOf(id);
        const version = id === 'hai' ? '14-item' : 'standard';
        const records = totals.map((total, index) => recordOf(measure, total, week(index), { version }));
        const turned = records.map((_, index) => records[(index + seed) % records.length]!);
        const own = progress(measure, turned);
        expect(own).to.deep.equal(progress(measure, records));
        if (id === 'phq-9') {
          const gad = measureOf('gad-7');
          const beside = [5, 5].map((total, index) => recordOf(gad, total, week(index * 9)));
          const [judged] = referralOutcome([...turned, ...beside], 'depression').why.reliableChange.by;
          if (judged?.measure === 'phq-9') expect(own.points.at(-1)).to.include({ change: judged.change });
        }
      }),
      { numRuns: 500 },
    );
  });
});
