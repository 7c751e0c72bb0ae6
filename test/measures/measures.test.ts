import { expect } from '@open-wc/testing';
import { loadMeasure, measureIds, UnknownMeasureError } from '@iapt-elements/measures';
import { everyMeasure } from '../support/scenario.js';

/** Typed by hand from the published sources; the data must say the same. */
interface Facts {
  readonly name: string;
  readonly items: number;
  readonly values: readonly number[];
  readonly highest: number;
  /** The IAPT Manual, Appendix D: inclusive. */
  readonly threshold: number | null;
  /** The IAPT Manual, Appendix D. */
  readonly reliableChange: number | null;
  /** NHS Data Dictionary: at most so many items without a value. */
  readonly missing: number;
  readonly recall: 'last-2-weeks' | null;
  readonly bands: readonly (readonly [string, number])[];
  readonly notApplicable: readonly string[];
  readonly flags: readonly string[];
  readonly wording: 'free' | 'restricted';
}

const facts: Record<string, Facts> = {
  'phq-9': {
    name: 'PHQ-9',
    items: 9,
    values: [0, 1, 2, 3],
    highest: 27,
    threshold: 10,
    reliableChange: 6,
    missing: 2,
    recall: 'last-2-weeks',
    // Kroenke 2001: 0–4, 5–9, 10–14, 15–19, 20–27.
    bands: [
      ['minimal', 0],
      ['mild', 5],
      ['moderate', 10],
      ['moderately-severe', 15],
      ['severe', 20],
    ],
    notApplicable: [],
    flags: ['risk: q9 at least 1'],
    wording: 'free',
  },
  'gad-7': {
    name: 'GAD-7',
    items: 7,
    values: [0, 1, 2, 3],
    highest: 21,
    threshold: 8,
    reliableChange: 4,
    missing: 2,
    recall: 'last-2-weeks',
    // Spitzer 2006: 0–4, 5–9, 10–14, 15–21.
    bands: [
      ['minimal', 0],
      ['mild', 5],
      ['moderate', 10],
      ['severe', 15],
    ],
    notApplicable: [],
    flags: [],
    wording: 'free',
  },
  wsas: {
    name: 'WSAS',
    items: 5,
    values: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    highest: 40,
    // The IAPT Manual, glossary: no caseness, no part in recovery.
    threshold: null,
    reliableChange: null,
    missing: 1,
    recall: null,
    // Mundt 2002: below 10, 10–20, above 20.
    bands: [
      ['subclinical', 0],
      ['significant', 10],
      ['moderately-severe-or-worse', 21],
    ],
    notApplicable: ['q1'],
    flags: [],
    wording: 'restricted',
  },
};

describe('measures', () => {
  it('are these, and each has its facts here', () => {
    expect(measureIds).to.deep.equal(['phq-9', 'gad-7', 'wsas']);
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
      expect((error as Error).message).to.equal(`There is no measure "${id}". The kit knows: phq-9, gad-7, wsas.`);
    });
  }
});

for (const measure of everyMeasure) {
  const published = facts[measure.id]!;

  describe(`${measure.name}: what is published`, () => {
    it('has these items on this scale', () => {
      expect(measure.name).to.equal(published.name);
      const codes = Array.from({ length: published.items }, (_, index) => `q${index + 1}`);
      expect(measure.items.map(({ code }) => code)).to.deep.equal(codes);
      for (const { scale } of measure.items) expect(measure.scales[scale]!.values).to.deep.equal(published.values);
      expect(published.items * published.values.at(-1)!).to.equal(published.highest);
      expect(measure.items.filter(({ notApplicable }) => notApplicable).map(({ code }) => code)).to.deep.equal(
        published.notApplicable,
      );
      expect(measure.recall).to.equal(published.recall);
    });

    it('has this threshold, this index of reliable change and this rule for missing items', () => {
      expect(Object.keys(measure.versions)).to.deep.equal(['standard']);
      expect(measure.versions.standard!.threshold).to.equal(published.threshold);
      expect(measure.reliableChange?.index ?? null).to.equal(published.reliableChange);
      expect(measure.scoring).to.deep.include({ method: 'sum' });
      expect(measure.scoring.missing).to.include({ rule: 'mean-of-rest', atMost: published.missing });
    });

    it('has these bands, ascending from the lowest total', () => {
      const ladder = measure.bands!.ladder.map(({ code, from }) => [code, from]);
      expect(ladder).to.deep.equal(published.bands);
      const edges = measure.bands!.ladder.map(({ from }) => from);
      expect(edges[0]).to.equal(0);
      expect(edges.every((from, index) => index === 0 || from > edges[index - 1]!)).to.equal(true);
      expect(edges.at(-1)).to.be.at.most(published.highest);
    });

    it('has these flags and this licence', () => {
      expect(measure.flags.map(({ code, item, atLeast }) => `${code}: ${item} at least ${atLeast}`)).to.deep.equal(
        published.flags,
      );
      expect(measure.licence.wording).to.equal(published.wording);
    });
  });

  describe(`${measure.name}: as data`, () => {
    it('is plain: the same after a journey as JSON', () => {
      expect(JSON.parse(JSON.stringify(measure))).to.deep.equal(measure);
    });

    it('has a source beside every fact, and a holder, terms and a reference', () => {
      const sourced = [
        measure.scoring,
        measure.scoring.missing,
        measure.bands,
        measure.reliableChange,
        measure.licence,
        ...Object.values(measure.versions),
        ...measure.flags,
      ].filter((fact) => fact !== null);
      for (const fact of sourced) expect(fact.source, JSON.stringify(fact)).to.match(/\S{3}/);
      for (const text of [measure.licence.holder, measure.licence.terms, measure.reference])
        expect(text).to.match(/\S{3}/);
      expect(measure.reference, 'a year').to.match(/\b(19|20)\d\d\b/);
    });

    it('holds together: every item has its scale, every flag its item, codes and values are unique', () => {
      const codes = measure.items.map(({ code }) => code);
      expect(new Set(codes).size).to.equal(codes.length);
      const used = new Set(measure.items.map(({ scale }) => scale));
      expect([...used].sort()).to.deep.equal(Object.keys(measure.scales).sort());
      for (const { item } of measure.flags) expect(codes).to.include(item);
      for (const { values } of Object.values(measure.scales))
        expect(values).to.deep.equal([...new Set(values)].sort((a, b) => a - b));
      expect(measure.scoring.missing!.atMost).to.be.below(codes.length);
    });
  });
}
