import { expect } from '@open-wc/testing';
import { EventError } from '@iapt-elements/engine';
import {
  leadsTo,
  longestNote,
  notAskedNodes,
  screeningGraphSchema,
  screeningRecord,
  startScreening,
  stepScreening,
  type PromptAnswer,
  type Screening,
  type ScreeningEvent,
  type ScreeningGraph,
} from '@iapt-elements/engine/screening';
import { screeningPrompts as graph } from '@iapt-elements/measures/screening';

/** Each event of an interview by itself. */

const begin = () => startScreening(graph);
const after = (screening: Screening, ...events: readonly ScreeningEvent[]) => events.reduce(stepScreening, screening);
const answer = (prompt: string, value: PromptAnswer): ScreeningEvent => ({ kind: 'answer', prompt, answer: value });
const anyway = (node: string): ScreeningEvent => ({ kind: 'ask-anyway', node });

describe('screening: one event', () => {
  it('begins with nothing said, asked or considered', () => {
    expect(begin()).to.deep.include({ answers: {}, notes: {}, askedAnyway: [], considered: [], page: 'depression' });
    expect(startScreening({ ...graph, nodes: [] }).page).to.equal('summary');
  });

  it('"clear" takes one answer back and no other', () => {
    const said = after(begin(), answer('q2', 'yes'), answer('q3', 'no'));
    expect(after(said, { kind: 'clear', prompt: 'q3' }).answers).to.deep.equal({ q2: 'yes' });
  });

  it('"ask-anyway" keeps what was asked so before, each once, the latest last', () => {
    const asked = after(begin(), anyway('panic'), anyway('where'), anyway('panic'));
    expect(asked.askedAnyway).to.deep.equal(['where', 'panic']);
  });

  it('"back" goes to the page before, and stays at the first', () => {
    const second = after(begin(), { kind: 'next' });
    expect(second.page).to.equal('frightened');
    expect(after(second, { kind: 'back' }).page).to.equal('depression');
    expect(after(second, { kind: 'back' }, { kind: 'back' }).page).to.equal('depression');
  });

  it('takes texts of the greatest length that is said', () => {
    const text = 'x'.repeat(longestNote);
    expect(after(begin(), answer('q1-impact', text)).answers).to.deep.equal({ 'q1-impact': text });
    expect(after(begin(), { kind: 'note', node: 'panic', text }).notes).to.deep.equal({ panic: text });
  });

  it('does not keep hold of a list that it was given', () => {
    const given = ['social'];
    const { answers } = after(begin(), answer('q3b', given));
    given.push('places');
    expect(answers.q3b).to.deep.equal(['social']);
    expect(Object.isFrozen(answers.q3b)).to.equal(true);
  });

  const refused: readonly (readonly [ScreeningEvent, string])[] = [
    [answer('q9', 'yes'), 'answer: There is no prompt "q9".'],
    [answer('q2', 'maybe'), 'answer: q2: "maybe" is no answer. Use yes-no.'],
    [answer('q3b', ['work']), 'answer: q3b: ["work"] is no answer. Use specific, social, places, obsessions.'],
    [answer('q1-impact', ['a']), 'answer: q1-impact: ["a"] is no answer. Use text of at most 2000 characters.'],
    [
      anyway('sleep'),
      `ask-anyway: There is no node "sleep". The nodes are ${graph.nodes.map(({ id }) => id).join(', ')}.`,
    ],
    [{ kind: 'note', node: 'sleep', text: '' }, 'note: There is no node "sleep".'],
    [{ kind: 'note', node: 'panic', text: 'x'.repeat(longestNote + 1) }, 'note: A note has at most 2000 characters.'],
    [{ kind: 'consider', consideration: 'flu', on: true }, 'consider: There is no consideration "flu".'],
    [{ kind: 'go', page: 'panic' }, 'go: "panic" is not asked now. Use "ask-anyway" to ask it.'],
    [{ kind: 'finish' }, 'finish: Only the summary can finish.'],
  ];
  for (const [event, message] of refused) {
    it(`is refused by its name, with the remedy: ${message.slice(0, 60)}`, () => {
      expect(() => stepScreening(begin(), event))
        .to.throw(EventError, message)
        .that.has.property('name', 'EventError');
    });
  }
});

describe('screening: a page that goes with the answer that it hangs on', () => {
  it('leaves the clinician at the one before', () => {
    const panic = after(begin(), answer('q2', 'yes'), answer('q3', 'no'), { kind: 'go', page: 'panic' });
    const turned = after(panic, answer('q3', 'yes'));
    expect(turned.page).to.equal('situation');
    expect(turned.answers).to.deep.equal({ q2: 'yes', q3: 'yes' });
  });

  it('leaves them at the first page where none comes before', () => {
    const [any] = graph.nodes;
    const hanging = { ...any!, id: 'hanging', when: [{ prompt: 'q2', is: 'yes' }] };
    const asking = graph.nodes.find(({ id }) => id === 'frightened')!;
    const small: ScreeningGraph = { ...graph, nodes: [hanging, asking] };
    const there = after(startScreening(small), answer('q2', 'yes'), { kind: 'go', page: 'hanging' });
    const gone = after(there, answer('q2', 'no'));
    expect(gone.page).to.equal('frightened');
    expect(notAskedNodes(gone).map(({ id }) => id)).to.deep.equal(['hanging']);
  });
});

describe('screening: what led to a consideration', () => {
  const depression = graph.considerations[0]!;

  it('is no answer that says nothing', () => {
    const said = after(begin(), answer('q1-duration', ''), answer('q1-episodes', 'two'));
    expect(leadsTo(said, depression)).to.deep.equal([{ prompt: 'q1-episodes', answer: 'two' }]);
  });

  it('is nothing where its node is not among the prompts', () => {
    expect(leadsTo(begin(), { ...depression, node: 'sleep' })).to.deep.equal([]);
  });
});

describe('screening: the record', () => {
  it('holds the answers that were given to what is asked, and no other', () => {
    const said = after(begin(), answer('q2', 'no'), answer('q3', 'yes'), answer('q1-impact', 'at work'));
    expect(screeningRecord(said, 'kit', 'en').answers).to.deep.equal({ q2: 'no', 'q1-impact': 'at work' });
  });
});

describe('screening: the form of a graph', () => {
  for (const id of ['Panic', '1st', 'panic attack', 'panic!', '']) {
    it(`refuses the id "${id}"`, () => {
      expect(screeningGraphSchema.safeParse({ ...graph, id }).success).to.equal(false);
    });
  }
});
