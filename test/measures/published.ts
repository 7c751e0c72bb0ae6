import { expect } from '@open-wc/testing';
import { itemsOf, score, type Measure } from '@iapt-elements/engine';
import { choicesOf, scaleOf } from '../support/answers.js';
import type { Facts } from './facts.js';

/** That a measure's data say what is published: one check for each kind of fact. */
export const published: readonly (readonly [string, (measure: Measure, facts: Facts) => void])[] = [
  ['has these items on this scale', hasItems],
  ['has these lengths of text', hasLengths],
  ['has this range, and these subscales', hasRange],
  ['has this threshold, this index of reliable change and this rule for missing items', hasThreshold],
  ['has these bands, ascending from the lowest total', hasBands],
  ['has these flags and this licence', hasFlags],
  ['has this on the form of its owner alone', hasOptional],
];

function hasItems(measure: Measure, facts: Facts): void {
  expect(measure).to.include({ name: facts.name, kind: facts.kind, recall: facts.recall });
  expect(measure.scoring.items ?? measure.items).to.have.lengthOf(facts.items);
  if (Array.isArray(facts.values))
    for (const item of measure.items) expectEnds(choicesOf(scaleOf(measure, item)), facts.values as [number, number]);
  else expect(codesByItem(measure)).to.deep.equal(facts.values);
  const numbered = measure.items.filter((item) => 'numbered' in scaleOf(measure, item));
  expect(numbered).to.have.lengthOf(facts.numbered ? measure.items.length : 0);
  const offered = measure.items.filter(({ notApplicable }) => notApplicable);
  expect(offered.map(({ code, notApplicable }) => `${code}: ${notApplicable}`)).to.deep.equal(
    facts.notApplicable ?? [],
  );
  const reversed = measure.items.filter((item) => item.reversed).map(({ code }) => code);
  expect(reversed).to.deep.equal(facts.reversed ?? []);
}

const codesByItem = (measure: Measure) =>
  Object.fromEntries(measure.items.map((item) => [item.code, choicesOf(scaleOf(measure, item)).join(' ')]));

function expectEnds(choices: readonly (number | string)[], ends: readonly [number, number]): void {
  expect([choices[0], choices.at(-1)]).to.deep.equal(ends);
  // Every value between: none is left out, but for the days of the IBS-SSS, which are tens.
  const step = choices.length === 11 && ends[1] === 100 ? 10 : 1;
  expect(choices).to.deep.equal(choices.map((_, index) => ends[0] + index * step));
}

/** How much may be written, by item. */
function hasLengths(measure: Measure, facts: Facts): void {
  const lengths = itemsOf(measure).flatMap((item) => {
    const scale = scaleOf(measure, item);
    return 'text' in scale ? [[item.code, scale.text.longest] as const] : [];
  });
  expect(Object.fromEntries(lengths)).to.deep.equal(facts.longest ?? {});
}

function hasRange(measure: Measure, facts: Facts): void {
  const { range } = score(measure, {});
  expect(range && [range.lowest, range.highest]).to.deep.equal(facts.range);
  const sizes = (measure.subscales ?? []).map(({ code, items }) => [code, items.length]);
  expect(Object.fromEntries(sizes)).to.deep.equal(facts.subscales ?? {});
}

function hasThreshold(measure: Measure, facts: Facts): void {
  const thresholds = Object.entries(measure.versions).map(([version, { threshold }]) => [version, threshold]);
  expect(thresholds).to.deep.equal(Object.entries(facts.thresholds));
  expect(measure.reliableChange?.index ?? null).to.equal(facts.reliableChange);
  expect(measure.scoring.method).to.equal(facts.method);
  const { missing } = measure.scoring;
  expect(missing && [missing.rule, missing.atMost]).to.deep.equal(facts.missing ?? null);
  expect(measure.positive?.from).to.equal(facts.positive);
}

function hasBands({ bands }: Measure, facts: Facts): void {
  const ladder = bands?.ladder.map(({ code, from }) => [code, from]);
  expect(ladder).to.deep.equal(facts.bands);
  const edges = bands?.ladder.map(({ from }) => from) ?? [];
  expect(edges.every((from, index) => index === 0 || from > edges[index - 1]!)).to.equal(true);
  if (edges.length > 0) {
    expect(edges[0]).to.equal(facts.range![0]);
    expect(edges.at(-1)).to.be.at.most(facts.range![1]);
  }
}

function hasFlags({ flags, licence }: Measure, facts: Facts): void {
  expect(flags.map(({ code, item, atLeast }) => `${code}: ${item} at least ${atLeast}`)).to.deep.equal(
    facts.flags ?? [],
  );
  expect(licence.wording).to.equal(facts.wording);
}

function hasOptional(measure: Measure, facts: Facts): void {
  const { unscored = [], conditions = [] } = measure;
  const found = unscored.filter(({ optional }) => optional);
  const said = found.map((item) => {
    const brought = conditions.filter(({ items }) => items.includes(item.code));
    const when = brought.map((rule) => `any of ${[rule.item].flat().join(' ')} is ${rule.answers.join(' ')}`);
    const alone = item.standsAlone ? ' alone' : '';
    return [`${item.code}${alone}: ${choicesOf(scaleOf(measure, item)).join(' ')}`, ...when].join(', ');
  });
  expect(said).to.deep.equal(facts.optional ?? []);
}
