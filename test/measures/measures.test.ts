import { expect } from '@open-wc/testing';
import { itemsOf, measureSchema } from '@iapt-elements/engine';
import { loadMeasure, measureIds, UnknownMeasureError } from '@iapt-elements/measures';
import { choicesOf, scaleOf } from '../support/answers.js';
import { everyMeasure } from '../support/scenario.js';
import { facts } from './facts.js';
import { published } from './published.js';

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
  const { range } = facts[measure.id]!;
  const counted = measure.scoring.items ?? measure.items.map(({ code }) => code);

  describe(`${measure.name}: what is published`, () => {
    for (const [what, check] of published) {
      it(what, () => {
        check(measure, facts[measure.id]!);
      });
    }
  });

  describe(`${measure.name}: as data`, () => {
    it('has the form of a measure', () => {
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

    it('holds together: every item has its scale, every rule its items, codes and values are unique', () => {
      const codes = itemsOf(measure).map(({ code }) => code);
      const own = measure.items.map(({ code }) => code);
      expect(new Set(codes).size).to.equal(codes.length);
      const used = new Set(itemsOf(measure).map(({ scale }) => scale));
      expect([...used].sort()).to.deep.equal(Object.keys(measure.scales).sort());
      for (const { item } of measure.flags) expect(codes).to.include(item);
      for (const scale of Object.values(measure.scales)) {
        const choices = choicesOf(scale);
        expect(new Set(choices).size).to.equal(choices.length);
        if (!('codes' in scale)) expect(choices).to.deep.equal([...choices].sort((a, b) => Number(a) - Number(b)));
      }
      const lists = [
        counted,
        ...Object.values(measure.versions).map(({ items }) => items ?? []),
        ...(measure.subscales ?? []).map(({ items }) => items),
        ...(measure.criteria?.clusters ?? []).map(({ items }) => items),
        ...(measure.gates ?? []).map(({ items }) => items),
      ];
      for (const list of lists) {
        expect(own, list.join()).to.include.members([...list]);
        expect(new Set(list).size).to.equal(list.length);
      }
      expect(measure.scoring.missing?.atMost ?? 0).to.be.below(counted.length);
    });

    it('has rules that can be met: cuts inside the range, gates with an answer, clusters that are large enough', () => {
      for (const { threshold } of Object.values(measure.versions))
        if (threshold !== null) expect(threshold).to.be.within(range![0] + 0.01, range![1]);
      if (measure.positive) expect(measure.positive.from).to.be.within(range![0] + 0.01, range![1]);
      if (measure.itemThreshold) expect(measure.itemThreshold.from).to.be.within(1, 8);
      if (measure.reliableChange) expect(measure.reliableChange.index).to.be.within(0.01, range![1]);
      for (const { item, answer, items } of measure.gates ?? []) {
        const gate = measure.unscored?.find(({ code }) => code === item);
        expect(choicesOf(scaleOf(measure, gate!))).to.include(answer);
        expect(items).not.to.be.empty;
      }
      for (const { items, atLeast, points } of measure.subscales ?? []) {
        expect(atLeast ?? 1).to.be.within(1, items.length);
        const lengths = items.map(
          (code) =>
            choicesOf(
              scaleOf(
                measure,
                measure.items.find((i) => i.code === code)!,
              ),
            ).length,
        );
        if (points) expect(new Set(lengths)).to.deep.equal(new Set([points.length]));
      }
      for (const { items, count } of measure.criteria?.clusters ?? []) expect(items.length).to.be.at.least(count);
      const ladders = [measure.subscales ?? [], measure.criteria?.clusters ?? [], measure.bands?.ladder ?? []];
      for (const ladder of ladders) expect(new Set(ladder.map(({ code }) => code)).size).to.equal(ladder.length);
    });

    it('has codes for its items in the published order', () => {
      const numbered = counted.map((code) => Number(/\d+/.exec(code)?.[0]));
      if (measure.id === 'employment' || measure.id === 'peq-assessment' || measure.id === 'bpi-sf') return;
      expect(numbered).to.deep.equal(counted.map((_, index) => index + 1));
    });
  });
}
