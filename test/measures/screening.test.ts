import { expect } from '@open-wc/testing';
import { screeningPrompts as graph } from '@iapt-elements/measures/screening';

/** What of the screening prompts leads where, typed by hand from Appendix C of The IAPT Manual. */
describe('the screening prompts', () => {
  it('ask about panic where fear is of nothing in particular, and beside agoraphobia', () => {
    const panic = graph.nodes.find(({ id }) => id === 'panic');
    expect(panic!.when).to.deep.equal([
      { prompt: 'q3', is: 'no' },
      { prompt: 'q3b-house', is: 'yes' },
      { prompt: 'q3b-accompanied', is: 'yes' },
    ]);
  });

  it('lead to panic disorder with agoraphobia by the answers to both', () => {
    const both = graph.considerations.find(({ id }) => id === 'panic-disorder-with-agoraphobia');
    expect(both).to.include({ node: 'panic', descriptor: 'agoraphobia', also: 'agoraphobia' });
  });
});
