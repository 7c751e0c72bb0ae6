import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultAdjustments, type Adjustments } from '@iapt-elements/adaptations';
import { beginWith, changedBetween, redo, stepTo, undo } from '../../packages/elements/src/editing.js';

const rated = (speechRate: number): Adjustments => ({ ...defaultAdjustments, speechRate });

describe('the steps of an editor', () => {
  it('go back and forth as in a list of states with a place in it', () => {
    const command = fc.oneof(fc.constantFrom('undo' as const, 'redo' as const), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        let editing = beginWith(rated(1));
        let states = [1];
        let place = 0;
        for (const each of commands) {
          if (each === 'undo') {
            editing = undo(editing);
            place = Math.max(0, place - 1);
          } else if (each === 'redo') {
            editing = redo(editing);
            place = Math.min(states.length - 1, place + 1);
          } else {
            editing = stepTo(editing, rated(each));
            if (states[place] !== each) states = [...states.slice(0, ++place), each];
          }
          expect(editing.now.speechRate).to.equal(states[place]);
          expect([editing.past.length, editing.future.length]).to.deep.equal([place, states.length - 1 - place]);
        }
      }),
    );
  });

  it('are none when nothing changes', () => {
    const before = beginWith(rated(1));
    expect(stepTo(before, { ...rated(1), exchanges: [] })).to.equal(before);
    expect(undo(before)).to.equal(before);
    expect(redo(before)).to.equal(before);
  });

  it('are named by the settings that they change, also by ones that are not known', () => {
    const later: Adjustments = { ...rated(0.5), motion: 'none', tactile: { strength: 1 } };
    expect(changedBetween(rated(1), later)).to.deep.equal(['speechRate', 'motion', 'tactile']);
    expect(changedBetween(later, rated(1))).to.deep.equal(['speechRate', 'motion', 'tactile']);
    expect(changedBetween(later, structuredClone(later))).to.deep.equal([]);
  });
});
