import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  askedNodes,
  coverage,
  notAskedNodes,
  pagesOfNode,
  resumedScreening,
  savedScreening,
  screeningPages,
  screeningRecord,
  startScreening,
  stepScreening,
  type Screening,
  type ScreeningEvent,
} from '@iapt-elements/engine/screening';
import { screeningDescriptors, screeningPrompts as graph } from '@iapt-elements/measures/screening';

/** A model of the interview: everything that a clinician can do, in any order, from the start. */

const prompts = graph.nodes.flatMap(({ prompts: each }) => [...each]);
const after = (screening: Screening, events: readonly ScreeningEvent[]) => events.reduce(stepScreening, screening);
const begin = () => startScreening(graph);
const walks = 500;

const anyPrompt = fc.constantFrom(...prompts);
const anyEvent: fc.Arbitrary<ScreeningEvent> = fc.oneof(
  anyPrompt.chain(({ code, answer: kind }) => {
    const answer = (value: string | readonly string[]) => ({ kind: 'answer', prompt: code, answer: value }) as const;
    if (kind === 'note') return fc.string().map(answer);
    if (kind === 'yes-no') return fc.constantFrom('yes', 'no').map(answer);
    return fc.subarray([...kind]).map(answer);
  }),
  anyPrompt.map(({ code }) => ({ kind: 'clear', prompt: code }) as const),
  anyPrompt.map(({ code }) => ({ kind: 'simplify', prompt: code }) as const),
  fc
    .tuple(fc.constantFrom(...graph.nodes), fc.string())
    .map(([{ id }, text]) => ({ kind: 'note', node: id, text }) as const),
  fc
    .tuple(fc.constantFrom(...graph.considerations), fc.boolean())
    .map(([{ id }, on]) => ({ kind: 'consider', consideration: id, on }) as const),
  fc
    .tuple(fc.constantFrom(...graph.nodes), fc.boolean())
    .map(([{ id }, on]) => ({ kind: 'ask-anyway', node: id, on }) as const),
  fc
    .tuple(
      fc.constantFrom('next' as const, 'next' as const, 'back' as const),
      fc.constantFrom('prompt' as const, 'node' as const),
    )
    .map(([kind, by]) => ({ kind, by })),
);
const anyWalk = fc.array(anyEvent, { maxLength: 80 });

/** What an interview holds beside where it is and what was shown. */
const held = ({ answers, notes, considered, askedAnyway, simplified }: Screening) => ({
  answers,
  notes,
  considered,
  askedAnyway,
  simplified,
});

/** Everything that an interview can come to, and how often each node was met at an end. */
const seen = { ends: 0, nodes: new Map<string, number>(), pages: new Set<string>() };

function toTheEnd(start: Screening, by: 'prompt' | 'node'): Screening {
  let now = start;
  for (let steps = screeningPages(now).length; now.page !== 'summary' && steps > 0; steps -= 1) {
    seen.pages.add(now.page);
    now = stepScreening(now, { kind: 'next', by });
  }
  return now;
}

describe(`screening: ${walks} random walks over ${graph.nodes.length} nodes and ${prompts.length} prompts`, () => {
  for (const by of ['prompt', 'node'] as const) {
    it(`all end, going on by ${by}, with every node covered or listed as not asked`, () => {
      fc.assert(
        fc.property(anyWalk, (events) => {
          const now = toTheEnd(after(begin(), events), by);
          expect(now.page).to.equal('summary');
          seen.ends += 1;
          const asked = askedNodes(now).map(({ id }) => id);
          for (const id of asked) seen.nodes.set(id, (seen.nodes.get(id) ?? 0) + 1);
          const split = [...asked, ...notAskedNodes(now).map(({ id }) => id)];
          expect(split).to.have.lengthOf(graph.nodes.length);
          expect(split).to.have.members(graph.nodes.map(({ id }) => id));
          const covered = coverage(now);
          expect(Object.keys(covered)).to.deep.equal(graph.nodes.map(({ id }) => id));
          for (const [id, state] of Object.entries(covered))
            expect(state === 'not-asked', id).to.equal(!asked.includes(id));
        }),
        { numRuns: walks },
      );
    });
  }

  it('going on from the beginning leaves nothing open that is asked', () => {
    const end = toTheEnd(begin(), 'prompt');
    expect(Object.values(coverage(end))).not.to.include('open');
  });

  it(`no node and no prompt is unreachable`, () => {
    expect(seen.ends).to.equal(2 * walks);
    expect([...seen.nodes.keys()]).to.have.members(graph.nodes.map(({ id }) => id));
    expect([...seen.pages]).to.have.members(graph.nodes.flatMap((node) => [...pagesOfNode(node)]));
  });

  it('no node needs to be asked anyway: answers alone lead to each', () => {
    const everything = prompts.map(({ code, answer: kind }): ScreeningEvent => {
      const answer = kind === 'note' ? 'said' : kind === 'yes-no' ? 'yes' : kind;
      return { kind: 'answer', prompt: code, answer };
    });
    for (const { id, when } of graph.nodes) {
      if (!Array.isArray(when)) continue;
      const own = graph.nodes.find((node) => node.id === id)!.prompts.map(({ code }) => code);
      const led = when.some(({ prompt, is }) => {
        const elsewhere = everything.filter(
          (event) => 'prompt' in event && !own.includes(event.prompt) && event.prompt !== prompt,
        );
        const { answer: kind } = prompts.find(({ code }) => code === prompt)!;
        const gate: ScreeningEvent = { kind: 'answer', prompt, answer: typeof kind === 'string' ? is : [is] };
        return askedNodes(after(begin(), [...elsewhere, gate])).some((node) => node.id === id);
      });
      expect(led, id).to.equal(true);
    }
  });

  it('back and then forward restore the page and every answer, note and tick', () => {
    fc.assert(
      fc.property(anyWalk, (events) => {
        const there = after(begin(), events);
        const back = stepScreening(there, { kind: 'back' });
        expect(held(back)).to.deep.equal(held(there));
        const again = back.page === there.page ? back : stepScreening(back, { kind: 'next' });
        expect(again.page).to.equal(there.page);
        expect(held(again)).to.deep.equal(held(there));
      }),
      { numRuns: walks },
    );
  });

  it('all the way back and all the way forward restore every answer, note and tick', () => {
    fc.assert(
      fc.property(anyWalk, (events) => {
        const there = after(begin(), events);
        const pages = screeningPages(there).length;
        const first = after(
          there,
          Array.from({ length: pages }, () => ({ kind: 'back' }) as const),
        );
        expect(first.page).to.equal(screeningPages(there)[0]);
        const last = after(
          first,
          Array.from({ length: pages }, () => ({ kind: 'next' }) as const),
        );
        expect(last.page).to.equal('summary');
        expect(held(last)).to.deep.equal(held(there));
      }),
      { numRuns: walks },
    );
  });

  it('lose no answer and no note to any event but one that is about it', () => {
    fc.assert(
      fc.property(anyWalk, anyEvent, (events, event) => {
        const before = after(begin(), events);
        const next = stepScreening(before, event);
        const own = 'prompt' in event ? event.prompt : null;
        for (const [code, given] of Object.entries(before.answers))
          if (code !== own) expect(next.answers[code]).to.deep.equal(given);
        for (const [node, text] of Object.entries(before.notes))
          if (event.kind !== 'note' || event.node !== node) expect(next.notes[node]).to.equal(text);
      }),
      { numRuns: walks },
    );
  });

  it('tick nothing: what is considered is what was ticked, whatever was answered', () => {
    fc.assert(
      fc.property(anyWalk, (events) => {
        const ticked = new Map(
          events.flatMap((e) => (e.kind === 'consider' ? [[e.consideration, e.on] as const] : [])),
        );
        const expected = [...ticked].filter(([, on]) => on).map(([id]) => id);
        expect(after(begin(), events).considered).to.have.members(expected);
      }),
      { numRuns: walks },
    );
  });

  it('are the same after they were kept as JSON and taken up again, and so is their record', () => {
    const context = {
      kit: 'kit',
      language: 'en',
      wording: { status: 'official', checksum: 'sha256-x' },
      adjustments: {},
      interpreter: null,
      descriptors: screeningDescriptors,
    } as const;
    fc.assert(
      fc.property(anyWalk, (events) => {
        const now = after(begin(), events);
        const { screening, lost } = resumedScreening(graph, JSON.parse(JSON.stringify(savedScreening(now))));
        expect(lost).to.deep.equal([]);
        expect(screening.page).to.equal(now.page);
        expect(held(screening)).to.deep.equal(held(now));
        expect([...screening.seen].sort()).to.deep.equal([...now.seen].sort());
        expect(screeningRecord(screening, context)).to.deep.equal(screeningRecord(now, context));
      }),
      { numRuns: walks },
    );
  });
});
