import { expect } from '@open-wc/testing';
import { EventError } from '@iapt-elements/engine';
import {
  longestNote,
  screeningGraphSchema,
  startScreening,
  stepScreening,
  type PromptAnswer,
  type ScreeningEvent,
} from '@iapt-elements/engine/screening';
import { screeningPrompts as graph } from '@iapt-elements/measures/screening';

const answer = (prompt: string, value: unknown): ScreeningEvent => ({
  kind: 'answer',
  prompt,
  answer: value as PromptAnswer,
});
const begin = () => startScreening(graph);

function refusal(attempt: () => unknown): Error {
  try {
    attempt();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was refused.');
}

describe('screening: what a refusal says, to the letter', () => {
  const nodes =
    'depression, frightened, situation, panic, where, specific-phobia, social-anxiety, agoraphobia, obsessions, trauma, illness, worry, mixed';
  const tooLong = 'x'.repeat(longestNote + 1);
  const refused: readonly (readonly [string, ScreeningEvent, string, string])[] = [
    ['a prompt that is not there', answer('q9', 'yes'), 'answer', 'There is no prompt "q9".'],
    ['what is neither yes nor no', answer('q2', 'maybe'), 'answer', 'q2: "maybe" is no answer. Use yes or no.'],
    [
      'a list with one that does not belong to it',
      answer('q3b', ['social', 'work']),
      'answer',
      'q3b: ["social","work"] is no answer. Use a list of specific, social, places, obsessions.',
    ],
    [
      'what was said, as a list',
      answer('q1-impact', ['work']),
      'answer',
      'q1-impact: this is no answer. Use text of at most 2000 characters.',
    ],
    [
      'what was said, too long',
      answer('q1-impact', tooLong),
      'answer',
      'q1-impact: this is no answer. Use text of at most 2000 characters.',
    ],
    [
      'a note that is too long',
      { kind: 'note', node: 'panic', text: tooLong },
      'note',
      'A note has at most 2000 characters.',
    ],
    [
      'a note on nothing',
      { kind: 'note', node: 'flu', text: '' },
      'note',
      `There is no node "flu". The nodes are ${nodes}.`,
    ],
    [
      'asking nothing anyway',
      { kind: 'ask-anyway', node: 'flu' },
      'ask-anyway',
      `There is no node "flu". The nodes are ${nodes}.`,
    ],
    [
      'considering nothing',
      { kind: 'consider', consideration: 'flu', on: true },
      'consider',
      'There is no consideration "flu".',
    ],
    [
      'going to what is not asked',
      { kind: 'go', page: 'panic' },
      'go',
      '"panic" is not asked now. Use "ask-anyway" to ask it.',
    ],
    ['finishing in the middle', { kind: 'finish' }, 'finish', 'Only the summary can finish.'],
    ['taking up what is not finished', { kind: 'reopen' }, 'reopen', 'The interview is not finished.'],
  ];
  for (const [what, event, name, message] of refused) {
    it(what, () => {
      const error = refusal(() => stepScreening(begin(), event));
      expect(error).to.be.instanceOf(EventError);
      expect(error).to.include({ name: 'EventError', event: name, message: `${name}: ${message}` });
    });
  }
});

describe('screening: how much can be written', () => {
  const longest = 'x'.repeat(longestNote);

  it('is 2000 characters in an answer', () => {
    expect(stepScreening(begin(), answer('q1-impact', longest)).answers).to.deep.equal({ 'q1-impact': longest });
  });

  it('is 2000 characters in a note', () => {
    const noted = stepScreening(begin(), { kind: 'note', node: 'panic', text: longest });
    expect(noted.notes).to.deep.equal({ panic: longest });
  });
});

describe('screening: the names in a graph', () => {
  const named = (id: string) => screeningGraphSchema.safeParse({ ...graph, id }).success;

  it('are small letters, digits and hyphens, and begin with a letter', () => {
    for (const id of ['q', 'q1', 'q3a-peak']) expect(named(id), id).to.equal(true);
    for (const id of ['', '3a', '-q', 'Qa', 'q A', 'q!', ' q', 'q_1']) expect(named(id), id).to.equal(false);
  });
});
