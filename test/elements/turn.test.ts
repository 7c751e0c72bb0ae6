import { expect } from '@open-wc/testing';
import { takeTurn } from '../../packages/elements/src/turn.js';

describe('one voice or clip at a time', () => {
  it('whoever begins stops the one before, once, and never itself', () => {
    const stopped: string[] = [];
    const turn = (who: object, name: string) => {
      takeTurn(who, () => stopped.push(name));
    };
    const [one, other] = [{}, {}];
    turn(one, 'one');
    turn(one, 'one again');
    expect(stopped).to.deep.equal([]);
    turn(other, 'other');
    turn(one, 'one at last');
    expect(stopped).to.deep.equal(['one again', 'other']);
  });
});
