import { expect } from '@open-wc/testing';
import {
  leadsTo,
  scoresFor,
  screeningRecord,
  startScreening,
  stepScreening,
  type GivenScore,
  type PromptAnswer,
  type Screening,
  type ScreeningEvent,
} from '@iapt-elements/engine/screening';
import { screeningDescriptors, screeningPrompts as graph } from '@iapt-elements/measures/screening';

const begin = () => startScreening(graph);
const after = (screening: Screening, ...events: readonly ScreeningEvent[]) => events.reduce(stepScreening, screening);
const answer = (prompt: string, value: PromptAnswer): ScreeningEvent => ({ kind: 'answer', prompt, answer: value });
const anyway = (node: string, on = true): ScreeningEvent => ({ kind: 'ask-anyway', node, on });
const go = (page: string): ScreeningEvent => ({ kind: 'go', page });
const phq9: GivenScore = {
  measure: 'phq-9',
  version: 'standard',
  total: 12,
  threshold: 10,
  caseness: 'case',
  band: 'moderate',
  risk: 'none',
  by: 'self-report',
  completedAt: null,
};

describe('screening: what is taken back', () => {
  it('is the answer that is cleared, and no other', () => {
    const answered = after(begin(), answer('q2', 'yes'), answer('q3c-guard', 'no'));
    expect(after(answered, { kind: 'clear', prompt: 'q2' }).answers).to.deep.equal({ 'q3c-guard': 'no' });
  });

  it('is the one node that was asked anyway, and no other', () => {
    const both = after(begin(), anyway('panic'), anyway('obsessions'), go('summary'));
    expect(both.askedAnyway).to.deep.equal(['panic', 'obsessions']);
    expect(after(both, anyway('panic', false)).askedAnyway).to.deep.equal(['obsessions']);
  });

  it('leaves the clinician where they are, unless they are at that node', () => {
    const both = after(begin(), anyway('panic'), anyway('obsessions'));
    expect(after(both, anyway('panic', false)).page).to.equal('q3b-thoughts');
    expect(after(both, anyway('obsessions', false)).page).to.equal('q3c-thoughts');
    expect(after(both, go('summary'), anyway('obsessions', false)).page).to.equal('summary');
  });
});

describe('screening: what is given and taken in', () => {
  it('are the scores of before, in the place of those that were there, and the page stays', () => {
    const before = after(startScreening(graph, [phq9]), go('q2'));
    const later = [{ ...phq9, total: 3 }];
    const taken = after(before, { kind: 'given', given: later });
    expect(taken.given).to.deep.equal(later);
    expect(taken.page).to.equal('q2');
  });

  it('is a list as it was then: whoever gave it changes nothing any more', () => {
    const list = ['social'];
    const answered = after(begin(), answer('q3b', list));
    list.push('work');
    expect(answered.answers).to.deep.equal({ q3b: ['social'] });
    expect(answered.answers.q3b).to.be.frozen;
  });
});

describe('screening: the end', () => {
  const done = () => after(begin(), go('summary'), { kind: 'finish', at: '10:20' });

  it('is no page of a node: it was not shown, and nothing is asked for its sake', () => {
    expect(done().seen).to.deep.equal(['q1-duration']);
    expect(done().askedAnyway).to.deep.equal([]);
  });

  it('can be taken back, and come to again', () => {
    const again = after(done(), { kind: 'reopen' }, { kind: 'finish', at: '10:30' });
    expect(again).to.include({ page: 'completion', completedAt: '10:30' });
  });
});

describe('screening: what led to a consideration', () => {
  const considerationOf = (id: string) => graph.considerations.find((each) => each.id === id)!;

  it('is also the way to the other node whose answers lead there', () => {
    const way = after(begin(), answer('q2', 'yes'), answer('q3', 'yes'), answer('q3b', ['places']));
    expect(leadsTo(way, considerationOf('panic-disorder-with-agoraphobia'))).to.deep.equal([
      { prompt: 'q2', answer: 'yes' },
      { prompt: 'q3', answer: 'yes' },
      { prompt: 'q3b', answer: ['places'] },
    ]);
    expect(leadsTo(way, considerationOf('panic-disorder'))).to.deep.equal([]);
  });

  it('are no scores where its node is not there, or wants none', () => {
    const screening = startScreening(graph, [phq9]);
    expect(scoresFor(screening, considerationOf('depression'))).to.deep.equal([phq9]);
    expect(scoresFor(screening, considerationOf('ptsd'))).to.deep.equal([]);
    expect(scoresFor(screening, { ...considerationOf('depression'), node: 'nowhere' })).to.deep.equal([]);
  });

  it('has the descriptor of its own in the record', () => {
    const context = {
      kit: 'kit',
      language: 'en',
      wording: { status: 'official', checksum: 'sha256-x' },
      adjustments: {},
      interpreter: null,
      descriptors: screeningDescriptors,
    } as const;
    const ticked = after(
      begin(),
      ...['depression', 'ptsd', 'panic-disorder'].map((id): ScreeningEvent => ({
        kind: 'consider',
        consideration: id,
        on: true,
      })),
    );
    const named = (descriptors: typeof screeningDescriptors) =>
      screeningRecord(ticked, { ...context, descriptors }).considered.map(({ id, descriptor }) => [
        id,
        descriptor?.id ?? null,
      ]);
    expect(named(screeningDescriptors)).to.deep.equal([
      ['depression', 'depression'],
      ['panic-disorder', 'panic-disorder'],
      ['ptsd', 'ptsd'],
    ]);
    expect(named(screeningDescriptors.filter(({ id }) => id === 'ptsd'))).to.deep.equal([
      ['depression', null],
      ['panic-disorder', null],
      ['ptsd', 'ptsd'],
    ]);
  });
});
