import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EventError } from '@iapt-elements/engine';
import {
  askedNodes,
  coverage,
  leadsTo,
  longestNote,
  notAskedNodes,
  screeningGraphSchema,
  screeningPages,
  screeningRecord,
  screeningWarnings,
  startScreening,
  stepScreening,
  type PromptAnswer,
  type Screening,
  type ScreeningEvent,
} from '@iapt-elements/engine/screening';
import { problemDescriptors } from '@iapt-elements/measures';
import { screeningPrompts as graph } from '@iapt-elements/measures/screening';

const begin = () => startScreening(graph, { 'phq-9': 14, 'gad-7': 9 }, '10:00');
const after = (screening: Screening, ...events: readonly ScreeningEvent[]) => events.reduce(stepScreening, screening);
const answer = (prompt: string, value: PromptAnswer): ScreeningEvent => ({ kind: 'answer', prompt, answer: value });
const consider = (consideration: string, on = true): ScreeningEvent => ({ kind: 'consider', consideration, on });
const askedOf = (screening: Screening) => askedNodes(screening).map(({ id }) => id);
const forAll = ['depression', 'frightened', 'trauma', 'illness', 'worry', 'mixed'];
const prompts = graph.nodes.flatMap(({ prompts: each }) => [...each]);

describe('screening prompts: the data', () => {
  it('have the form of a graph, and name only what there is', () => {
    expect(screeningGraphSchema.parse(graph)).to.deep.equal(graph);
    const codes = prompts.map(({ code }) => code);
    const nodes = graph.nodes.map(({ id }) => id);
    const descriptors: string[] = problemDescriptors.map(({ id }) => id);
    expect(new Set(codes).size).to.equal(codes.length);
    expect(new Set(nodes).size).to.equal(nodes.length);
    for (const { when } of graph.nodes)
      if (Array.isArray(when)) expect(codes).to.include.members(when.map(({ prompt }) => prompt));
    for (const { node, descriptor } of graph.considerations) {
      expect(nodes).to.include(node);
      expect(descriptors).to.include(descriptor);
    }
    expect(descriptors).to.include.members(graph.notCovered);
  });

  it('leave no problem descriptor unsaid: each can be considered, is listed as not covered, or is none', () => {
    const said = [...graph.considerations.map(({ descriptor }) => descriptor), ...graph.notCovered, 'none'];
    expect([...new Set(said)].sort()).to.deep.equal(problemDescriptors.map(({ id }) => id).sort());
  });

  it('are numbered as the manual numbers them', () => {
    const numbers = graph.nodes.map(({ id, number }) => [id, number]);
    expect(Object.fromEntries(numbers)).to.deep.equal({
      depression: 'Q1',
      frightened: 'Q2',
      situation: 'Q3',
      panic: 'Q3a',
      where: 'Q3b',
      'specific-phobia': 'Q3b',
      'social-anxiety': 'Q3b',
      agoraphobia: 'Q3b',
      obsessions: 'Q3b',
      trauma: 'Q3c',
      illness: 'Q3d',
      worry: 'Q3e',
      mixed: 'Q3f',
    });
  });

  it('name a short measure to look further with where there is one', () => {
    const offered = graph.considerations.flatMap(({ id, caseFinding }) =>
      caseFinding ? [[id, caseFinding.measure]] : [],
    );
    expect(Object.fromEntries(offered)).to.deep.equal({ 'social-anxiety': 'mini-spin', ptsd: 'pcl-5' });
  });

  it('have as many prompts in each block as the manual prints', () => {
    const counts = graph.nodes.map(({ id, prompts: each }) => [id, each.length]);
    expect(Object.fromEntries(counts)).to.deep.equal({
      depression: 3,
      frightened: 1,
      situation: 1,
      panic: 3,
      where: 1,
      'specific-phobia': 2,
      'social-anxiety': 5,
      agoraphobia: 2,
      obsessions: 5,
      trauma: 4,
      illness: 2,
      worry: 3,
      mixed: 0,
    });
  });
});

describe('screening prompts: which come by themselves', () => {
  const asked: readonly (readonly [string, readonly ScreeningEvent[], readonly string[]])[] = [
    ['for everybody', [], forAll],
    ['after “no” to Q2: no others', [answer('q2', 'no')], forAll],
    ['after “yes” to Q2: Q3', [answer('q2', 'yes')], [...forAll, 'situation']],
    ['not related to a situation: panic', [answer('q2', 'yes'), answer('q3', 'no')], [...forAll, 'situation', 'panic']],
    ['related to one: which', [answer('q2', 'yes'), answer('q3', 'yes')], [...forAll, 'situation', 'where']],
    [
      'several branches at once',
      [answer('q2', 'yes'), answer('q3', 'yes'), answer('q3b', ['social', 'obsessions'])],
      [...forAll, 'situation', 'where', 'social-anxiety', 'obsessions'],
    ],
    [
      'panic: also agoraphobia',
      [answer('q2', 'yes'), answer('q3', 'no'), answer('q3a-peak', 'yes')],
      [...forAll, 'situation', 'panic', 'agoraphobia'],
    ],
    ...['q3a-sudden', 'q3a-sensations', 'q3a-peak'].map((prompt): (typeof asked)[number] => [
      `${prompt}: also agoraphobia`,
      [answer('q2', 'yes'), answer('q3', 'no'), answer(prompt, 'yes')],
      [...forAll, 'situation', 'panic', 'agoraphobia'],
    ]),
    [
      'a specific object or situation',
      [answer('q2', 'yes'), answer('q3', 'yes'), answer('q3b', ['specific'])],
      [...forAll, 'situation', 'where', 'specific-phobia'],
    ],
    [
      'mixed anxiety and depression considered: the worry block stays',
      [consider('mixed-anxiety-and-depression')],
      forAll,
    ],
    ['an anxiety disorder considered: no worry block', [consider('ptsd')], forAll.filter((id) => id !== 'worry')],
    ['depression considered: the worry block stays', [consider('depression')], forAll],
    ['its own consideration does not take the worry block away', [consider('generalised-anxiety-disorder')], forAll],
  ];
  for (const [what, events, expected] of asked) {
    it(what, () => {
      expect(askedOf(after(begin(), ...events))).to.have.members(expected);
    });
  }

  it('never stop at the first problem: everything for all patients is still asked', () => {
    const all = graph.considerations.map(({ id }) => consider(id));
    expect(askedOf(after(begin(), ...all))).to.include.members(['frightened', 'trauma', 'illness', 'mixed']);
  });

  it('can all be asked anyway, each by itself', () => {
    for (const { id } of graph.nodes) {
      const anyway = after(begin(), { kind: 'ask-anyway', node: id });
      expect(anyway.page).to.equal(id);
      expect(askedOf(anyway)).to.include(id);
    }
  });
});

describe('screening: what the clinician considers', () => {
  const social = graph.considerations.find(({ id }) => id === 'social-anxiety')!;

  it('shows what led there: every answer of the block but "no"', () => {
    const screening = after(begin(), answer('q3b-centre', 'yes'), answer('q3b-interact', 'no'));
    expect(leadsTo(screening, social)).to.deep.equal([{ prompt: 'q3b-centre', answer: 'yes' }]);
  });

  it('is never ticked by answers', () => {
    const everything = prompts.map(({ code, answer: kind }) =>
      answer(code, kind === 'note' ? 'said' : kind === 'yes-no' ? 'yes' : kind),
    );
    expect(after(begin(), ...everything).considered).to.deep.equal([]);
  });

  it('warns when mixed anxiety and depression stands beside another, and blocks nothing', () => {
    const alone = after(begin(), consider('mixed-anxiety-and-depression'));
    expect(screeningWarnings(alone)).to.deep.equal([]);
    const beside = after(alone, consider('ptsd'));
    expect(screeningWarnings(beside)).to.deep.equal(['mixed-beside-another']);
    expect(screeningWarnings(after(beside, consider('ptsd', false)))).to.deep.equal([]);
    expect(after(beside, { kind: 'go', page: 'summary' }, { kind: 'finish' }).page).to.equal('completion');
  });
});

describe('screening: the record', () => {
  it('says what was asked, what was not, and what is considered', () => {
    const done = after(
      begin(),
      answer('q2', 'yes'),
      answer('q3', 'yes'),
      answer('q3b', ['places']),
      answer('q3b-house', 'yes'),
      consider('agoraphobia'),
      { kind: 'note', node: 'agoraphobia', text: 'since spring' },
      { kind: 'go', page: 'summary' },
      { kind: 'finish', at: '10:20' },
    );
    const record = screeningRecord(done, 'kit', 'en');
    expect(record).to.deep.include({
      kind: 'screening',
      graph: 'iapt-screening-prompts',
      scores: { 'phq-9': 14, 'gad-7': 9 },
      notes: { agoraphobia: 'since spring' },
      considered: [{ id: 'agoraphobia', descriptor: 'agoraphobia', leads: [{ prompt: 'q3b-house', answer: 'yes' }] }],
      startedAt: '10:00',
      completedAt: '10:20',
    });
    expect(record.coverage).to.include({
      frightened: 'answered',
      agoraphobia: 'answered',
      trauma: 'asked',
      panic: 'not-asked',
      worry: 'not-asked',
    });
  });

  it('leaves out what was answered under a block that is not asked any more', () => {
    const turned = after(
      begin(),
      answer('q2', 'yes'),
      answer('q3', 'no'),
      answer('q3a-peak', 'yes'),
      answer('q3', 'yes'),
    );
    expect(turned.answers).to.include({ 'q3a-peak': 'yes' });
    expect(screeningRecord(turned, 'kit', 'en').answers).not.to.have.property('q3a-peak');
  });
});

describe('screening: what cannot be', () => {
  const wrong: readonly (readonly [ScreeningEvent, RegExp])[] = [
    [answer('q9', 'yes'), /no prompt "q9"/],
    [answer('q2', 'maybe'), /q2: "maybe" is no answer/],
    [answer('q2', ['yes']), /is no answer/],
    [answer('q3b', 'social'), /is no answer/],
    [answer('q3b', ['social', 'social']), /is no answer/],
    [answer('q3b', ['work']), /is no answer/],
    [answer('q1-impact', 'x'.repeat(longestNote + 1)), /at most 2000/],
    [{ kind: 'note', node: 'panic', text: 'x'.repeat(longestNote + 1) }, /at most 2000/],
    [{ kind: 'note', node: 'nothing', text: '' }, /no node "nothing"/],
    [{ kind: 'ask-anyway', node: 'nothing' }, /no node "nothing"/],
    [consider('flu'), /no consideration "flu"/],
    [{ kind: 'go', page: 'panic' }, /not asked now/],
    [{ kind: 'finish' }, /Only the summary/],
  ];
  for (const [event, message] of wrong) {
    it(`refuses ${JSON.stringify(event).slice(0, 60)}`, () => {
      expect(() => stepScreening(begin(), event)).to.throw(EventError, message);
    });
  }

  it('refuses every event once it is finished', () => {
    const done = after(begin(), { kind: 'go', page: 'summary' }, { kind: 'finish' });
    expect(() => stepScreening(done, { kind: 'next' })).to.throw(EventError, /finished/);
  });
});

/** Random walks over the graph. */
/** From here to the summary, page by page. */
function onToTheEnd(here: Screening): Screening[] {
  const walked = [here];
  for (let left = screeningPages(here).length; walked.at(-1)!.page !== 'summary' && left > 0; left -= 1)
    walked.push(stepScreening(walked.at(-1)!, { kind: 'next' }));
  return walked;
}

describe('screening: random walks', () => {
  const anyPrompt = fc.constantFrom(...prompts);
  const anyEvent: fc.Arbitrary<ScreeningEvent> = fc.oneof(
    anyPrompt.chain(({ code, answer: kind }) => {
      if (kind === 'note') return fc.string().map((text) => answer(code, text));
      if (kind === 'yes-no') return fc.constantFrom('yes', 'no').map((each) => answer(code, each));
      return fc.subarray([...kind]).map((each) => answer(code, each));
    }),
    anyPrompt.map(({ code }) => ({ kind: 'clear', prompt: code }) as const),
    fc.constantFrom(...graph.considerations).chain(({ id }) => fc.boolean().map((on) => consider(id, on))),
    fc.constantFrom(...graph.nodes).map(({ id }) => ({ kind: 'ask-anyway', node: id }) as const),
    fc.constantFrom({ kind: 'next' } as const, { kind: 'back' } as const, { kind: 'next' } as const),
  );
  const anyWalk = fc.array(anyEvent, { maxLength: 80 });

  it('all end: going on always comes to the summary, with every prompt covered or listed as not asked', () => {
    fc.assert(
      fc.property(anyWalk, (events) => {
        const now = onToTheEnd(after(begin(), ...events)).at(-1)!;
        expect(now.page).to.equal('summary');
        expect(Object.keys(coverage(now))).to.have.members(graph.nodes.map(({ id }) => id));
        const split = [...askedNodes(now), ...notAskedNodes(now)];
        expect(split.map(({ id }) => id)).to.have.members(graph.nodes.map(({ id }) => id));
        expect(split).to.have.lengthOf(graph.nodes.length);
        for (const { id } of notAskedNodes(now))
          expect(screeningRecord(now, '', '').coverage[id]).to.equal('not-asked');
      }),
      { numRuns: 500 },
    );
  });

  it('leave no node unreachable', () => {
    const walks = fc.sample(anyWalk, { numRuns: 400, seed: 7 });
    const seen = walks.flatMap((events) => onToTheEnd(after(begin(), ...events)).map(({ page }) => page));
    const pages = [...graph.nodes.map(({ id }) => id), 'summary'];
    expect([...new Set(seen)]).to.have.members(pages);
  });

  it('back and then forward restore the page and every answer, note and tick', () => {
    fc.assert(
      fc.property(anyWalk, (events) => {
        const there = after(begin(), ...events);
        const back = stepScreening(there, { kind: 'back' });
        const again = back.page === there.page ? back : stepScreening(back, { kind: 'next' });
        expect(again).to.deep.equal(there);
      }),
      { numRuns: 500 },
    );
  });

  it('lose no answer to any event but one that is about it', () => {
    fc.assert(
      fc.property(anyWalk, anyEvent, (events, event) => {
        const before = after(begin(), ...events);
        const own = 'prompt' in event ? event.prompt : null;
        const next = stepScreening(before, event);
        for (const [code, given] of Object.entries(before.answers))
          if (code !== own) expect(next.answers[code]).to.deep.equal(given);
      }),
      { numRuns: 500 },
    );
  });
});
