import { expect } from '@open-wc/testing';
import { measureSchema } from '@iapt-elements/engine';
import { loadMeasure, measureIds, UnknownMeasureError } from '@iapt-elements/measures';
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
  const counted = measure.scoring.items ?? measure.items.map(({ code }) => code);

  describe(`${measure.name}: what is published`, () => {
    for (const [what, check] of published) {
      it(what, () => {
        check(measure, facts[measure.id]!);
      });
    }
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
        ...(measure.unscored ?? []).flatMap(({ optional }) => optional ?? []),
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
