import { expect } from '@open-wc/testing';
import { measureSchema, score } from '@iapt-elements/engine';
import { loadMeasure, measureIds, UnknownMeasureError } from '@iapt-elements/measures';
import { choicesOf, scaleOf } from '../support/answers.js';
import { everyMeasure } from '../support/scenario.js';
import { facts, type Facts } from './facts.js';

describe('measures', () => {
  it('are these, and each has its facts here', () => {
    expect(measureIds).to.have.lengthOf(25);
    expect(Object.keys(facts)).to.deep.equal(measureIds);
    expect(everyMeasure.map(({ id }) => id)).to.deep.equal(measureIds);
  });

  it('load one by one, and are the same each time', async () => {
    for (const id of measureIds) {
      const measure = await loadMeasure(id);
      expect(measure.id).to.equal(id);
      expect(await loadMeasure(id)).to.equal(measure);
    }
  });

  for (const id of ['phq9', 'PHQ-9', '', ' phq-9', '__proto__', 'constructor', 'toString', '../measures/src/phq-9']) {
    it(`refuse the unknown id "${id}" and name what there is`, async () => {
      const error: unknown = await loadMeasure(id).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(UnknownMeasureError).and.include({ name: 'UnknownMeasureError', measure: id });
      expect((error as Error).message).to.equal(
        `There is no measure "${id}". The kit knows: ${measureIds.join(', ')}.`,
      );
    });
  }
});

for (const measure of everyMeasure) {
  const published = facts[measure.id]!;
  const counted = measure.scoring.items ?? measure.items.map(({ code }) => code);

  describe(`${measure.name}: what is published`, () => {
    it('has these items on this scale', () => {
      expect(measure).to.include({ name: published.name, kind: published.kind, recall: published.recall });
      expect(counted).to.have.lengthOf(published.items);
      const values = [...new Set(measure.items.flatMap((item) => choicesOf(scaleOf(measure, item))))];
      if (typeof published.values[0] === 'string') expect(values.toSorted()).to.deep.equal(published.values);
      else for (const item of measure.items) expectEnds(choicesOf(scaleOf(measure, item)), published.values);
      const offered = measure.items.filter(({ notApplicable }) => notApplicable);
      expect(offered.map(({ code, notApplicable }) => `${code}: ${notApplicable}`)).to.deep.equal(
        published.notApplicable ?? [],
      );
      const reversed = measure.items.filter((item) => item.reversed).map(({ code }) => code);
      expect(reversed).to.deep.equal(published.reversed ?? []);
    });

    it('has this range, and these subscales', () => {
      const { range } = score(measure, {});
      expect(range && [range.lowest, range.highest]).to.deep.equal(published.range);
      const sizes = (measure.subscales ?? []).map(({ code, items }) => [code, items.length]);
      expect(Object.fromEntries(sizes)).to.deep.equal(published.subscales ?? {});
    });

    it('has this threshold, this index of reliable change and this rule for missing items', () => {
      const thresholds = Object.entries(measure.versions).map(([version, { threshold }]) => [version, threshold]);
      expect(thresholds).to.deep.equal(Object.entries(published.thresholds));
      expect(measure.reliableChange?.index ?? null).to.equal(published.reliableChange);
      expect(measure.scoring.method).to.equal(published.method);
      const { missing } = measure.scoring;
      expect(missing && [missing.rule, missing.atMost]).to.deep.equal(published.missing ?? null);
      expect(measure.positive?.from).to.equal(published.positive);
    });

    it('has these bands', () => {
      const ladder = measure.bands?.ladder.map(({ code, from }) => [code, from]);
      expect(ladder).to.deep.equal(published.bands);
    });

    it('has these flags and this licence', () => {
      expect(measure.flags.map(({ code, item, atLeast }) => `${code}: ${item} at least ${atLeast}`)).to.deep.equal(
        published.flags ?? [],
      );
      expect(measure.licence.wording).to.equal(published.wording);
    });
  });

  describe(`${measure.name}: as data`, () => {
    it('has the form of a measure, and holds together', () => {
      expect(measureSchema.parse(measure)).to.deep.equal(measure);
    });

    it('is plain: the same after a journey as JSON', () => {
      expect(JSON.parse(JSON.stringify(measure))).to.deep.equal(measure);
    });

    it('has a source beside every fact, and terms and a reference', () => {
      const sourced = [
        measure.scoring,
        measure.scoring.missing,
        measure.bands,
        measure.reliableChange,
        measure.licence,
        ...Object.values(measure.versions),
        ...measure.flags,
        ...(measure.gates ?? []),
        ...(measure.conditions ?? []),
        ...(measure.subscales ?? []),
        ...[measure.positive, measure.itemThreshold, measure.criteria].filter((fact) => fact !== undefined),
      ].filter((fact) => fact !== null);
      for (const fact of sourced) expect(fact.source, JSON.stringify(fact)).to.match(/\S{3}/);
      const { holder, terms } = measure.licence;
      // Nobody is known to hold these.
      if (['whooley', 'ibs-sss', 'employment'].includes(measure.id)) expect(holder).to.equal(null);
      else expect(holder).to.match(/\S{3}/);
      for (const text of [terms, measure.reference]) expect(text).to.match(/\S{3}/);
      // Neither of these was published in a year: a data set, and a manual that is named without one.
      if (!['employment', 'peq-assessment', 'peq-treatment'].includes(measure.id))
        expect(measure.reference, 'a year').to.match(/\b(19|20)\d\d\b/);
    });

    it('has codes for its items in the published order', () => {
      const numbered = counted.map((code) => Number(/\d+/.exec(code)?.[0]));
      if (measure.id === 'employment' || measure.id === 'peq-assessment' || measure.id === 'bpi-sf') return;
      expect(numbered).to.deep.equal(counted.map((_, index) => index + 1));
    });
  });
}

function expectEnds(choices: readonly (number | string)[], ends: Facts['values']): void {
  expect([choices[0], choices.at(-1)]).to.deep.equal(ends);
  // Every value between: none is left out, but for the days of the IBS-SSS, which are tens.
  const step = choices.length === 11 && ends[1] === 100 ? 10 : 1;
  expect(choices).to.deep.equal(choices.map((_, index) => Number(ends[0]) + index * step));
}
