import { expect } from '@open-wc/testing';
import { nationalCodes, type NationalCode } from '@iapt-elements/measures/codes';
import { accepts } from '../../packages/data-set/src/score-text.js';

const all = Object.values(nationalCodes).flatMap(({ total, unplaced, items = {}, subscales = {} }): NationalCode[] => [
  ...(total ? [total] : []),
  ...(unplaced ? [unplaced] : []),
  ...Object.values(items),
  ...Object.values(subscales),
]);

describe('what a field may hold', () => {
  // The examples of NHS England's own validator (Reusable Code Library, IAPT person score), but one: it lets "4.9" pass where
  // the kit writes two decimals always.
  const vectors: readonly (readonly [string, string, boolean])[] = [
    ['1128221000000100', '1', true],
    ['1128221000000100', '100', false],
    ['747871000000107', 'Y', true],
    ['747871000000107', 'NA', false],
    ['747871000000107', 'p', false],
    ['473355002', '4.90', true],
    ['473355002', '4.999', false],
    ['904691000000103', 'NA', true],
    ['904691000000103', 'pq', false],
    ['904691000000103', 'NAY', false],
    ['910931000000101', '20', false],
    ['910931000000101', '6.0', true],
    ['473355002', '4', false],
    ['473355002', '0.99', false],
    ['720433000', '027', false],
    ['720433000', '', false],
    ['1083671000000108', '500', true],
    ['1083671000000108', '501', false],
  ];
  for (const [id, text, expected] of vectors)
    it(`is ${expected ? '' : 'not '}"${text}" for ${id}`, () => {
      expect(
        accepts(
          all.find((code) => code.id === id)!,
          text,
        ),
      ).to.equal(expected);
    });

  it('is never more than five characters', () => {
    expect(accepts({ id: '1', allowed: '0-999999', decimals: 0, collectedFrom: '' }, '100000')).to.equal(false);
  });
});
