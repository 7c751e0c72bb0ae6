import { expect } from '@open-wc/testing';
import { score, type Measure } from '@iapt-elements/engine';
import { answersOf, phq9, Scenario } from '../support/scenario.js';

describe('flags: item 9 of the PHQ-9', () => {
  const states: readonly (readonly [string, string, string])[] = [
    ['.........', 'unknown', 'nothing answered'],
    ['00000000.', 'unknown', 'not reached'],
    ['33333333-', 'unknown', 'skipped, whatever the total is'],
    ['000000000', 'none', 'answered 0'],
    ['333333330', 'none', 'answered 0, whatever the total is'],
    ['........0', 'none', 'answered 0 first'],
    ['000000001', 'raised', 'answered 1, with a total of 1'],
    ['000000002', 'raised', 'answered 2'],
    ['333333333', 'raised', 'answered 3'],
    ['--------1', 'raised', 'answered 1, with no total at all'],
  ];
  for (const [answers, state, why] of states) {
    it(`${answers} → ${state} (${why})`, () => {
      for (const final of [true, false]) {
        expect(score(phq9, answersOf(phq9, answers), { final }).flags).to.deep.equal({ risk: state });
      }
    });
  }

  it('rises and falls with the answer', () => {
    const at = (scenario: Scenario) => scenario.record().flags.risk;
    const answered = Scenario.of(phq9).next().answer('q9', 2);
    expect(at(answered)).to.equal('raised');
    expect(at(answered.answer('q9', 0))).to.equal('none');
    expect(at(answered.skip('q9'))).to.equal('unknown');
  });
});

describe('flags: where a flag is raised from 2', () => {
  const [flag] = phq9.flags;
  const measure: Measure = { ...phq9, flags: [{ ...flag!, item: 'q2', atLeast: 2 }] };

  it('is none below, and raised at it', () => {
    expect(score(measure, answersOf(measure, '333333333')).flags).to.deep.equal({ risk: 'raised' });
    expect(score(measure, answersOf(measure, '313333333')).flags).to.deep.equal({ risk: 'none' });
    expect(score(measure, answersOf(measure, '323333333')).flags).to.deep.equal({ risk: 'raised' });
  });
});
