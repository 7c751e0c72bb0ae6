import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultAdjustments, screen, type Message, type Screen } from '@iapt-elements/adaptations';
import { askedItems, route, start } from '@iapt-elements/engine';
import { anyAnswers } from '../engine/arbitraries.js';
import { everyMeasure, fullPlan } from '../support/scenario.js';
import { codes, placeholdersOf, textsOf, wordingOf } from './files.js';

/** Words around the questions for people to whom clinical terms say nothing. They stand under `everyday`, by the same keys. */

const english = await textsOf('en', 'ui');
const layer = 'everyday.';

for (const language of codes) {
  it(`each everyday text of ${language} stands for another, and leaves the same things open`, async () => {
    const texts = await textsOf(language, 'ui');
    const everyday = Object.entries(texts).filter(([key]) => key.startsWith(layer));
    expect(everyday).not.to.be.empty;
    for (const [key, text] of everyday) {
      const usual = texts[key.slice(layer.length)];
      expect(usual, key).to.be.a('string');
      expect(text, key).not.to.equal(usual);
      expect(placeholdersOf(text), key).to.deep.equal(placeholdersOf(usual!));
    }
  });
}

/** What a person reads of a message in everyday words. */
const read = ({ key, values = {} }: Message): string =>
  (english[layer + key] ?? english[key] ?? english[`${key}_other`]!).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(values[name]),
  );

/** Every message of a screen but the ones that warn staff. */
function messagesIn(value: unknown): readonly Message[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, each]) => (name === 'notice' ? [] : messagesIn(each)));
  return 'key' in value && typeof value.key === 'string' ? [value as Message, ...inside] : inside;
}

const clinical =
  /\b(depress\w*|disorder\w*|diagnos\w*|symptoms?|mental|clinical\w*|patients?|assess\w*|measures?|items?|severity|therap\w*)\b/i;

/** What stands above the questions and over each group of answers. */
const names = (shown: Screen): readonly string[] => [
  ...('title' in shown ? [shown.title.text] : []),
  ...(shown.kind === 'check' ? shown.groups.map(({ title }) => title.text) : []),
];

for (const measure of everyMeasure) {
  it(`nobody meets the name of ${measure.name} or a clinical term around its questions`, async () => {
    const wording = { [measure.id]: await wordingOf('en', measure.id) };
    const { title, topic } = wording[measure.id]!;
    const shownTo = (everydayWords: boolean) => {
      const plan = { ...fullPlan([measure], { ...defaultAdjustments, everydayWords }), wording };
      const answers = { [measure.id]: fc.sample(anyAnswers(measure), { numRuns: 1, seed: 7 })[0]! };
      const session = start([measure], { answers });
      return route(session).map(({ id }) =>
        screen({ ...session, page: id, attempted: [id] }, { ...plan, showScore: 'live' }),
      );
    };
    const everyday = shownTo(true);
    const words = [...everyday.flatMap(messagesIn).map(read), ...everyday.flatMap(names)];
    expect(words.length).to.be.above(askedItems(measure, {}).length);
    for (const text of words) {
      expect(text).not.to.include(title);
      expect(text).not.to.match(clinical);
    }
    expect(everyday.flatMap(names)).to.include(topic);
    // Questions and options are as they are published.
    const asked = (screens: readonly Screen[]) => screens.map((each) => ('questions' in each ? each.questions : null));
    expect(asked(everyday)).to.deep.equal(asked(shownTo(false)));
  });
}

it('the check would find a clinical term', () => {
  expect('Symptoms of depression').to.match(clinical);
  expect('How you have been feeling').not.to.match(clinical);
});

it('help, in everyday words, still says every number that there is', () => {
  const numbers = Object.entries(english).filter(([key]) => /^help\.\w+\.reach$/.test(key));
  expect(numbers.length).to.be.at.least(4);
  for (const [key] of numbers) expect(english[layer + key], key).to.equal(undefined);
});
