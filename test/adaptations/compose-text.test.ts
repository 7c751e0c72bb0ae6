import { expect } from '@open-wc/testing';
import { measureOf, Scenario } from '../support/scenario.js';

const biq = measureOf('biq');
const question = (scenario: Scenario) => {
  const shown = scenario.screen();
  if (shown.kind !== 'questions') throw new Error(shown.kind);
  return shown.questions[0]!;
};
const at = Scenario.of(biq).next();

describe('compose: words of one’s own', () => {
  it('have a limit, and nothing to choose from', () => {
    expect(question(at)).to.deep.include({
      item: 'features',
      number: 1,
      options: [],
      entry: null,
      answer: null,
      issue: null,
    });
    expect(question(at).writing).to.deep.equal({ longest: 1000, left: null });
  });

  const rows: readonly (readonly [written: number, left: number | 'full' | null])[] = [
    [1, null],
    [899, null],
    [900, 100],
    [949, 100],
    [950, 50],
    [980, 20],
    [985, 20],
    [990, 10],
    [999, 10],
    [1000, 'full'],
  ];
  for (const [written, left] of rows) {
    it(`with ${written} of 1000 characters say ${left === null ? 'nothing' : String(left)}`, () => {
      const message = left === 'full' ? { key: 'question.full' } : { key: 'question.left', values: { count: left } };
      const { writing } = question(at.answer('features', 'x'.repeat(written)));
      expect(writing!.left).to.deep.equal(left === null ? null : message);
    });
  }

  it('are shown to the letter when the answers are checked, and nothing as nothing', () => {
    const zeros = Object.fromEntries(biq.items.map(({ code }) => [code, 0]));
    const first = (answers: object) => {
      const shown = Scenario.starting({ answers: { biq: { ...zeros, ...answers } } }, biq)
        .go('check')
        .screen();
      return shown.kind === 'check' ? shown.groups[0]!.rows[0] : null;
    };
    expect(first({ features: 'one\n two' })).to.deep.include({
      item: 'features',
      answer: 'one\n two',
      page: 'biq/features',
    });
    expect(first({ features: 'skipped' })).to.include({ answer: 'skipped' });
    expect(first({})!.answer).to.deep.equal({ key: 'check.nothing' });
  });
});
