import { expect } from '@open-wc/testing';
import { acknowledge, EventError, reviewList, type ProgressRecord } from '@iapt-elements/engine';
import { gad7, measureOf, phq9, wsas } from '../support/scenario.js';

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T09:00:00Z`;

function recordOf(measure: string, total: number, on: number, risk?: 'raised' | 'none' | 'unknown'): ProgressRecord {
  return {
    measure,
    version: 'standard',
    language: 'en',
    completedAt: day(on),
    flags: risk ? { risk } : {},
    administration: { mode: 'self-report' },
    wording: { status: 'official' },
    score: { status: 'complete', total, threshold: 10, caseness: 'case', band: null },
  };
}

const inShort = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('reviewList', () => {
  it('has risk answers first, then risk questions that were left open and reliable deteriorations, earliest first', () => {
    const records = [
      recordOf('gad-7', 5, 1),
      recordOf('gad-7', 9, 2),
      recordOf('phq-9', 8, 3, 'unknown'),
      recordOf('phq-9', 9, 4, 'raised'),
      recordOf('phq-9', 9, 5, 'none'),
    ];
    expect(inShort(reviewList([phq9, gad7], records).open)).to.deep.equal([
      `phq-9 ${day(4)} risk`,
      `gad-7 ${day(2)} reliable-deterioration`,
      `phq-9 ${day(3)} risk-unknown`,
    ]);
  });

  it('tells a deterioration when it begins and when it gets worse, not again while it lasts', () => {
    const totals = [5, 9, 9, 10, 8, 10, 12];
    const records = totals.map((total, index) => recordOf('gad-7', total, index + 1));
    const open = reviewList([gad7], records).open;
    expect(open.map(({ total, change }) => [total, change])).to.deep.equal([
      [9, 4],
      [10, 5],
      [10, 5],
      [12, 7],
    ]);
  });

  it('keeps what a proxy answered about risk', () => {
    const proxy = { ...recordOf('phq-9', 9, 1, 'raised'), score: null, administration: { mode: 'proxy' } } as const;
    expect(reviewList([phq9], [proxy]).open).to.have.lengthOf(1);
  });

  it('looks at nothing confidential, and at nothing without a reliable change index', () => {
    const records = [recordOf('wsas', 2, 1), recordOf('wsas', 40, 2), recordOf('peq-treatment', 0, 3, 'raised')];
    expect(reviewList([wsas, measureOf('peq-treatment')], records).open).to.deep.equal([]);
  });

  it('keeps an item until a role acknowledges it with a note, also when other records come', () => {
    const records = [recordOf('phq-9', 9, 4, 'raised')];
    const [item] = reviewList([phq9], records).open;
    const by = acknowledge(item!, { role: ' duty clinician ', note: 'Telephoned.', at: day(5) });
    expect(by).to.deep.equal({ item: item!.id, role: 'duty clinician', note: 'Telephoned.', at: day(5) });
    const later = [recordOf('phq-9', 3, 9, 'none'), ...records, recordOf('phq-9', 16, 11, 'raised')];
    const list = reviewList([phq9], later, [by]);
    expect(list.acknowledged).to.deep.equal([{ item, by }]);
    expect(inShort(list.open)).to.deep.equal([`phq-9 ${day(11)} risk`, `phq-9 ${day(11)} reliable-deterioration`]);
  });

  it('cannot be clicked away', () => {
    const [item] = reviewList([phq9], [recordOf('phq-9', 9, 4, 'raised')]).open;
    expect(() => acknowledge(item!, { role: 'clinician', note: ' ', at: day(5) })).to.throw(
      EventError,
      'note is empty',
    );
    expect(() => acknowledge(item!, { role: '', note: 'Seen.', at: day(5) })).to.throw(EventError, 'role is empty');
  });
});
