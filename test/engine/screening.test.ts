import { expect } from '@open-wc/testing';
import { EventError } from '@iapt-elements/engine';
import {
  askedNodes,
  givenScores,
  leadsTo,
  longestNote,
  pagesOfNode,
  screeningGraphSchema,
  screeningPages,
  screeningRecord,
  scoresFor,
  screeningWarnings,
  startScreening,
  stepScreening,
  type PromptAnswer,
  type Screening,
  type ScreeningContext,
  type ScreeningEvent,
} from '@iapt-elements/engine/screening';
import { problemDescriptors } from '@iapt-elements/measures';
import { screeningDescriptors, screeningPrompts as graph } from '@iapt-elements/measures/screening';
import { recordOf } from './screening-records.js';

const given = givenScores(
  [
    await recordOf('phq-9', { q1: 2, q2: 2, q3: 2, q4: 2, q5: 2, q6: 2, q7: 1, q8: 0, q9: 1 }),
    await recordOf('gad-7', { q1: 2, q2: 2, q3: 2, q4: 1, q5: 1, q6: 1, q7: 0 }),
  ],
  ['phq-9', 'gad-7'],
);
const begin = () => startScreening(graph, given, '10:00');
const after = (screening: Screening, ...events: readonly ScreeningEvent[]) => events.reduce(stepScreening, screening);
const answer = (prompt: string, value: PromptAnswer): ScreeningEvent => ({ kind: 'answer', prompt, answer: value });
const consider = (consideration: string, on = true): ScreeningEvent => ({ kind: 'consider', consideration, on });
const askedOf = (screening: Screening) => askedNodes(screening).map(({ id }) => id);
const context: ScreeningContext = {
  kit: 'kit',
  language: 'en',
  wording: { status: 'official', checksum: 'sha256-x' },
  adjustments: {},
  interpreter: null,
  descriptors: screeningDescriptors,
};
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
      'agoraphobia: also panic',
      [answer('q2', 'yes'), answer('q3', 'yes'), answer('q3b', ['places']), answer('q3b-house', 'yes')],
      [...forAll, 'situation', 'panic', 'where', 'agoraphobia'],
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
    for (const node of graph.nodes) {
      const anyway = after(begin(), { kind: 'ask-anyway', node: node.id });
      expect(anyway.page).to.equal(pagesOfNode(node)[0]);
      expect(askedOf(anyway)).to.include(node.id);
    }
  });

  it('are left out again when that was a slip, unless something was answered', () => {
    const anyway = after(begin(), { kind: 'ask-anyway', node: 'panic' });
    const back = after(anyway, { kind: 'ask-anyway', node: 'panic', on: false });
    expect(askedOf(back)).not.to.include('panic');
    expect(back.page).to.equal('q3c-thoughts');
    const answered = after(anyway, answer('q3a-peak', 'no'), { kind: 'ask-anyway', node: 'panic', on: false });
    expect(askedOf(answered)).to.include('panic');
    expect(answered.page).to.equal('q3a-sudden');
  });

  it('stay asked once something was answered or noted, whatever the gate says then', () => {
    const way = [answer('q2', 'yes'), answer('q3', 'no'), answer('q3a-peak', 'no')] as const;
    expect(askedOf(after(begin(), ...way, answer('q3', 'yes')))).to.include('panic');
    const noted = after(begin(), { kind: 'note', node: 'panic', text: 'twice' });
    expect(askedOf(noted)).to.include('panic');
    expect(askedOf(after(noted, { kind: 'note', node: 'panic', text: '' }))).not.to.include('panic');
  });

  it('are not taken away from under the clinician when their last answer is', () => {
    const here = after(begin(), answer('q3a-sudden', 'yes'), { kind: 'go', page: 'panic' });
    const cleared = after(here, { kind: 'clear', prompt: 'q3a-sudden' });
    expect(cleared.page).to.equal('q3a-sudden');
    expect(askedOf(cleared)).to.include('panic');
  });
});

describe('screening: pages', () => {
  it('are a prompt each, by node or one by one, and each has a name of its own', () => {
    const all = graph.nodes.flatMap((node) => pagesOfNode(node));
    expect(new Set([...all, 'summary', 'completion']).size).to.equal(all.length + 2);
    expect(screeningPages(begin())[3]).to.equal('q2');
    expect(after(begin(), { kind: 'next' }).page).to.equal('q1-episodes');
    expect(after(begin(), { kind: 'next', by: 'node' }).page).to.equal('q2');
    const inTrauma = after(begin(), { kind: 'go', page: 'q3c-guard' });
    expect(after(inTrauma, { kind: 'back', by: 'node' }).page).to.equal('q2');
    expect(after(begin(), { kind: 'go', page: 'summary' }, { kind: 'back', by: 'node' }).page).to.equal('mixed');
  });

  it('end at both ends, and every one that is asked can be gone to', () => {
    expect(after(begin(), { kind: 'back' }).page).to.equal('q1-duration');
    expect(after(begin(), { kind: 'go', page: 'summary' }, { kind: 'next' }).page).to.equal('summary');
    for (const page of screeningPages(begin())) expect(after(begin(), { kind: 'go', page }).page).to.equal(page);
  });
});

describe('screening: what the clinician considers', () => {
  const social = graph.considerations.find(({ id }) => id === 'social-anxiety')!;

  it('shows what led there: every answer of the block but "no"', () => {
    const screening = after(begin(), answer('q3b-centre', 'yes'), answer('q3b-interact', 'no'));
    expect(leadsTo(screening, social)).to.deep.equal([{ prompt: 'q3b-centre', answer: 'yes' }]);
  });

  it('shows the gates that led there too, and of a gate with several branches only this one', () => {
    const way = [answer('q2', 'yes'), answer('q3', 'yes'), answer('q3b', ['social', 'places'])] as const;
    expect(leadsTo(after(begin(), ...way, answer('q3b-interact', 'yes')), social)).to.deep.equal([
      { prompt: 'q2', answer: 'yes' },
      { prompt: 'q3', answer: 'yes' },
      { prompt: 'q3b', answer: ['social'] },
      { prompt: 'q3b-interact', answer: 'yes' },
    ]);
  });

  it('shows each answer once where two blocks open one another', () => {
    const both = graph.considerations.find(({ id }) => id === 'panic-disorder-with-agoraphobia')!;
    const way = [
      answer('q2', 'yes'),
      answer('q3', 'no'),
      answer('q3a-peak', 'yes'),
      answer('q3b-house', 'yes'),
    ] as const;
    const led = leadsTo(after(begin(), ...way), both).map(({ prompt }) => prompt);
    expect(led).to.have.members(['q2', 'q3', 'q3a-peak', 'q3b-house']);
    expect(led).to.have.lengthOf(4);
  });

  it('shows the scores that the manual wants looked at, and no others', () => {
    const measuresFor = graph.considerations.map((each) => [
      each.id,
      scoresFor(begin(), each).map(({ measure }) => measure),
    ]);
    expect(measuresFor.filter(([, measures]) => measures!.length > 0)).to.deep.equal([
      ['depression', ['phq-9']],
      ['mixed-anxiety-and-depression', ['phq-9', 'gad-7']],
    ]);
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
    const record = screeningRecord(done, context);
    expect(record).to.deep.include({
      kind: 'screening',
      graph: 'iapt-screening-prompts',
      given,
      notes: { agoraphobia: 'since spring' },
      notCovered: graph.notCovered,
      interpreter: null,
      considered: [
        {
          id: 'agoraphobia',
          descriptor: {
            id: 'agoraphobia',
            icd10: 'F400',
            measures: { depression: 'phq-9', recommended: 'mi', further: 'gad-7', disability: 'wsas' },
          },
          leads: [
            { prompt: 'q2', answer: 'yes' },
            { prompt: 'q3', answer: 'yes' },
            { prompt: 'q3b', answer: ['places'] },
            { prompt: 'q3b-house', answer: 'yes' },
          ],
          scores: [],
          caseFinding: null,
        },
      ],
      startedAt: '10:00',
      completedAt: '10:20',
    });
    expect(record.coverage).to.include({
      frightened: 'answered',
      agoraphobia: 'answered',
      depression: 'seen',
      trauma: 'open',
      // Also probed for where agoraphobia is.
      panic: 'open',
      'social-anxiety': 'not-asked',
      worry: 'not-asked',
    });
  });

  it('keeps what was answered under a block whose gate was changed: it was asked', () => {
    const turned = after(
      begin(),
      answer('q2', 'yes'),
      answer('q3', 'no'),
      answer('q3a-peak', 'yes'),
      answer('q3', 'yes'),
    );
    const record = screeningRecord(turned, context);
    expect(record.answers).to.include({ 'q3a-peak': 'yes' });
    expect(record.coverage).to.include({ panic: 'answered' });
  });

  it('says which prompts were given in plainer words, each once', () => {
    const simple = { kind: 'simplify', prompt: 'q2' } as const;
    expect(screeningRecord(after(begin(), simple, simple), context).simplified).to.deep.equal(['q2']);
  });

  it('names the case-finding tools of the manual', () => {
    const all = after(begin(), ...graph.considerations.map(({ id }) => consider(id)));
    const tools = screeningRecord(all, context).considered.filter(({ caseFinding }) => caseFinding !== null);
    expect(tools.map(({ id, caseFinding }) => [id, caseFinding])).to.deep.equal([
      ['social-anxiety', 'mini-spin'],
      ['ptsd', 'pcl-5'],
    ]);
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

  it('refuses every event once it is finished, but to take it up again', () => {
    const done = after(begin(), { kind: 'go', page: 'summary' }, { kind: 'finish', at: '10:20' });
    expect(() => stepScreening(done, { kind: 'next' })).to.throw(EventError, /finished/);
    expect(after(done, { kind: 'reopen' })).to.include({ page: 'summary', completedAt: null });
    expect(() => stepScreening(begin(), { kind: 'reopen' })).to.throw(EventError, /not finished/);
  });

  it('says of what somebody wrote only that it is too long', () => {
    const secret = 'x'.repeat(longestNote + 1);
    expect(() => stepScreening(begin(), answer('q1-impact', secret))).to.throw(EventError, /^((?!xxx).)*$/);
  });
});
