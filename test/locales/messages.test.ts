import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { deliveryOf, screen, type Message } from '@iapt-elements/adaptations';
import { optionalItems, route, start } from '@iapt-elements/engine';
import { anyAdjustments } from '../adaptations/arbitraries.js';
import { anyAnswers } from '../engine/arbitraries.js';
import { gad7, measureOf, phq9, fullPlan, planFor, wordsFor, wsas } from '../support/scenario.js';
import { baseOf, codes, placeholdersOf, textsOf } from './files.js';
import { keysIn, patternOf, sources } from './source.js';

/** Every message that a screen can hold has its words in every language, and fills every place that they leave open. */

const ibs = measureOf('ibs-sss');
const hai = measureOf('hai');
const biq = measureOf('biq');
const pcl5 = measureOf('pcl-5');
const texts = await Promise.all(codes.map((language) => textsOf(language, 'ui')));
const code = await sources();

/** Every message in a screen, wherever it is. */
function messagesIn(value: unknown): readonly Message[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(messagesIn);
  return 'key' in value && typeof value.key === 'string' ? [value as Message, ...inside] : inside;
}

const anyScreen = fc
  .record({
    adjustments: anyAdjustments,
    showScore: fc.constantFrom('never' as const, 'end' as const, 'live' as const),
    answers: fc.record({
      'phq-9': anyAnswers(phq9),
      wsas: anyAnswers(wsas),
      'ibs-sss': anyAnswers(ibs),
      hai: anyAnswers(hai),
      biq: anyAnswers(biq),
    }),
    status: fc.constantFrom('official' as const, 'demonstration' as const, 'candidate' as const),
    exchanges: fc.subarray([{ measure: 'wsas', from: 'of', to: 'about' }]),
    measures: fc.constantFrom([wsas], [phq9, wsas], [ibs], [hai], [biq], [pcl5]),
    beside: fc.constantFrom('official' as const, 'candidate' as const, 'demonstration' as const),
    interpreter: fc.constantFrom(null, '2' as const, '5' as const),
    page: fc.nat(40),
  })
  .map(({ adjustments: chosen, exchanges, showScore, answers, status, measures, beside, interpreter, page }) => {
    const adjustments = { ...chosen, exchanges };
    const wording = { ...planFor([phq9, gad7, ibs, hai, biq, pcl5]).wording, wsas: wordsFor(wsas, { status }) };
    const full = fullPlan(measures, adjustments);
    const other = Object.values(full.beside).map((words) => [words.measure, { ...words, status: beside }] as const);
    const plan = { ...full, wording, showScore, beside: Object.fromEntries(other) };
    const optional = Object.fromEntries(measures.map((measure) => [measure.id, optionalItems(measure)]));
    const session = start(measures, { delivery: deliveryOf(plan), optional, answers, circumstances: { interpreter } });
    // One part of a question answered, the other not.
    const parts = Object.fromEntries(measures.map(({ id, items }) => [id, { [items[0]!.code]: ['skipped', null] }]));
    const pages = route(session);
    const { id } = pages[page % pages.length]!;
    return screen({ ...session, parts, page: id, attempted: [id] }, plan);
  });

describe('the messages of the screens', () => {
  it('have words in every language, with nothing left open', () => {
    fc.assert(
      fc.property(anyScreen, (shown) => {
        for (const { key, values = {} } of messagesIn(shown)) {
          for (const language of texts) {
            const found = Object.entries(language).filter(([name]) => name === key || baseOf(name) === key);
            expect(found, key).not.to.be.empty;
            const open = found.flatMap(([, text]) => placeholdersOf(text)).map((hole) => hole.slice(2, -2));
            expect(Object.keys(values), key).to.include.members(open);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are all among those that were tried', () => {
    const seen = new Set(
      fc
        .sample(anyScreen, { numRuns: 2000, seed: 1 })
        .flatMap(messagesIn)
        .map(({ key }) => key),
    );
    const adaptations = [...code].filter(([path]) => path.startsWith('/packages/adaptations/')).map(([, text]) => text);
    const { written, made } = keysIn(
      adaptations,
      Object.keys(texts[0]!).map((key) => key.split('.')[0]!),
    );
    expect(written.size).to.be.above(10);
    expect([...seen]).to.include.members([...written]);
    // The others are made: `recall.last-week`.
    const others = [...seen].filter((key) => !written.has(key));
    expect(others.filter((key) => !made.some((template) => patternOf(template).test(key)))).to.deep.equal([]);
  });
});
