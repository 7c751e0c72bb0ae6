import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { accessSummary, leastPeople, type AccessRecord, type AccessRow } from '@iapt-elements/adaptations';

type Given = AccessRecord & { readonly person?: number };

const record = (changes: Partial<Given> = {}): Given => ({
  adjustments: { version: 1, pace: 'one-question' },
  language: 'en',
  administration: { mode: 'self-report', supporter: null, support: [], interpreter: null },
  answers: { q1: 1, q2: 2 },
  missing: {},
  startedAt: '2026-01-08T09:00:00Z',
  completedAt: '2026-01-08T09:06:00Z',
  ...changes,
});

const people = (count: number, changes: Partial<Given> = {}, from = 0) =>
  Array.from({ length: count }, (_, index) => record({ person: from + index, ...changes }));

const personOf = ({ person }: Given) => person;
const row = (rows: readonly AccessRow[], group: string, value: string) =>
  rows.find((each) => each.group === group && each.value === value);

describe('accessSummary', () => {
  it('counts people, questionnaires, what was finished and skipped, and the median time', () => {
    const easy = { adjustments: { version: 1, easyRead: true, size: 'large' } };
    const records = [
      ...people(6, easy),
      ...people(6, { ...easy, answers: { q1: 1, q2: 'skipped' }, missing: { q2: 'skipped' } }),
      ...people(2, { ...easy, completedAt: null }),
      ...people(10, {}, 100),
    ];
    const rows = accessSummary(records, { personOf });
    expect(row(rows, 'all', 'all')).to.deep.equal({
      group: 'all',
      value: 'all',
      people: 16,
      questionnaires: 24,
      finished: 22,
      skipped: 6 / 48,
      minutes: 6,
    });
    expect(row(rows, 'adjustment', 'easyRead')).to.deep.include({ people: 6, questionnaires: 14, finished: 12 });
    expect(row(rows, 'adjustment', 'size: large')).to.deep.include({ people: 6 });
    expect(row(rows, 'adjustment', 'none')).to.deep.include({ people: 10 });
  });

  it('counts a battery as one sitting', () => {
    const long = { completedAt: '2026-01-08T09:30:00Z' };
    const battery = people(5, long).flatMap((each) => [each, each, each, each]);
    expect(row(accessSummary([...battery, ...people(6, {}, 50)], { personOf }), 'all', 'all')!.minutes).to.equal(6);
  });

  it('tells no count of fewer than five people', () => {
    const rows = accessSummary(
      [...people(9), ...people(4, { language: 'ur' }, 20), ...people(3, { language: 'cy' }, 30)],
      { personOf },
    );
    expect(row(rows, 'language', 'en')!.people).to.equal(9);
    for (const language of ['ur', 'cy'])
      expect(row(rows, 'language', language)).to.deep.equal({
        group: 'language',
        value: language,
        people: null,
        questionnaires: null,
        finished: null,
        skipped: null,
        minutes: null,
      });
  });

  it('hides a second row where one hidden count could be worked out from the rest', () => {
    const rows = accessSummary(
      [...people(9), ...people(6, { language: 'pl' }, 20), ...people(4, { language: 'ur' }, 30)],
      { personOf },
    );
    expect(['en', 'pl', 'ur'].map((language) => row(rows, 'language', language)!.people)).to.deep.equal([
      9,
      null,
      null,
    ]);
  });

  it('names neither exchanged words nor an interpreter’s reference', () => {
    const interpreter = { code: '1', reference: 'B-4711', language: 'ur', words: 'none' } as const;
    const adjustments = { version: 1, interpreter: 'ur', exchanges: [{ from: 'depressed', to: 'secret' }] };
    const administration = { mode: 'self-report', supporter: null, support: [], interpreter } as const;
    const rows = accessSummary(people(7, { adjustments, administration }), { personOf });
    expect(JSON.stringify(rows)).not.to.match(/B-4711|secret|depressed/);
    expect(row(rows, 'interpreter', 'ur')!.people).to.equal(7);
    expect(row(rows, 'adjustment', 'exchanges')!.people).to.equal(7);
  });

  it('never tells a small count, and never one that the total gives away, of any records', () => {
    const anyRecord = fc.record({
      person: fc.nat({ max: 30 }),
      language: fc.constantFrom('en', 'en', 'pl', 'ur'),
    });
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 60 }), (given) => {
        // One language a person: so the languages add up to the total.
        const records = given.map(({ person, language }) => record({ person, language: person % 7 ? 'en' : language }));
        const languageOf = new Map(records.map((each) => [each.person, each.language]));
        const own = records.map((each) => ({ ...each, language: languageOf.get(each.person)! }));
        const rows = accessSummary(own, { personOf });
        expect(rows.every(({ people: count }) => count === null || count >= leastPeople)).to.equal(true);
        const languages = rows.filter(({ group }) => group === 'language');
        expect(languages.filter(({ people: count }) => count === null)).not.to.have.lengthOf(
          languages.length > 1 ? 1 : -1,
        );
      }),
    );
  });
});
