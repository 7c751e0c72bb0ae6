import { expect } from '@open-wc/testing';
import { start, step, type SessionEvent } from '@iapt-elements/engine';
import { loadMeasure } from '@iapt-elements/measures';
import { answerFacts } from '../../packages/elements/src/facts.js';

const phq9 = await loadMeasure('phq-9');
const answer = (item: string, value: number): SessionEvent => ({
  kind: 'answer',
  measure: 'phq-9',
  item,
  answer: value,
});
const names = (before: ReturnType<typeof start>, event: SessionEvent & { item: string }, measure = 'phq-9') =>
  answerFacts(before, step(before, event), measure, event.item).map(({ name }) => name);

describe('the facts of an answer', () => {
  const before = start([phq9]);

  it('are the answer and the score', () => {
    expect(names(before, answer('q1', 2) as SessionEvent & { item: string })).to.deep.equal([
      'iapt-answered',
      'iapt-scored',
    ]);
  });

  it('begin with the risk, every time that the answer changes and still asks for help', () => {
    const raised = answer('q9', 1) as SessionEvent & { item: string };
    expect(names(before, raised)[0]).to.equal('iapt-risk-raised');
    const higher = answer('q9', 3) as SessionEvent & { item: string };
    expect(names(step(before, raised), higher)[0]).to.equal('iapt-risk-raised');
    const none = answer('q9', 0) as SessionEvent & { item: string };
    expect(names(step(before, raised), none)).to.deep.equal(['iapt-answered', 'iapt-scored']);
  });

  it('of a proxy are the risk and the answer, and no score, also when the answer is taken back', () => {
    const raised = step(before, answer('q9', 1));
    const proxy = (from: typeof before, to: typeof before) => answerFacts(from, to, 'phq-9', 'q9', 'proxy');
    expect(proxy(before, raised).map(({ name }) => name)).to.deep.equal(['iapt-risk-raised', 'iapt-answered']);
    expect(proxy(before, raised)[0]!.detail).to.include({ score: null });
    expect(proxy(raised, step(raised, { kind: 'clear', measure: 'phq-9', item: 'q9' }))).to.deep.equal([]);
  });

  it('are none when nothing changed, or for a measure that is not asked', () => {
    const same = answer('q1', 2) as SessionEvent & { item: string };
    expect(names(step(before, same), same)).to.deep.equal([]);
    expect(names(before, same, 'gad-7')).to.deep.equal([]);
  });
});
