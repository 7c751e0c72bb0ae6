// What FHIRPath makes of the total in the Questionnaire is what the engine makes of the answers.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import { anyRecordOf, everyMeasure, fc, fhir, score, wordsFor } from './support/load.mjs';

const require = createRequire(import.meta.url);
const fhirpath = require('fhirpath');
const r4 = require('fhirpath/fhir-context/r4');

/** In all; each measure with a total has the same share. */
const wanted = 12_000;
const counted = everyMeasure.filter(({ scoring }) => scoring.method !== 'none');
const samples = Math.ceil(wanted / counted.length);
const compared = { total: 0, none: 0, 'pro-rated': 0 };

const extensionsOf = ({ extension }, name) => extension.filter(({ url }) => url.endsWith(name));

/** A calculator, compiled once from the hidden item of the Questionnaire: its variables in order, then the total. */
function calculatorOf(questionnaire) {
  const total = questionnaire.item.find(({ linkId }) => linkId === '/total');
  if (!total) return null;
  const compiled = (expression) => fhirpath.compile(expression, r4);
  const variables = extensionsOf(total, '/variable').map(({ valueExpression: { name, expression } }) => [
    name,
    compiled(expression),
  ]);
  const result = compiled(extensionsOf(total, 'calculatedExpression')[0].valueExpression.expression);
  return (response) => {
    const environment = { resource: response };
    for (const [name, evaluate] of variables) environment[name] = evaluate(response, environment);
    return result(response, environment);
  };
}

/** Nothing, or exactly this number: means are divided by both alike. */
function expectSame(found, expected, message) {
  assert.equal(found.length, expected === null ? 0 : 1, message);
  if (expected !== null) assert.ok(Math.abs(found[0] - expected) < 1e-9, `${message}: ${found[0]} is not ${expected}`);
}

describe('the total as FHIRPath', () => {
  after(() => console.log(`# totals compared: ${JSON.stringify(compared)}`));

  for (const measure of counted)
    it(`is that of the engine for ${samples} responses to the ${measure.name}, finished or not`, () => {
      const versions = [...Object.keys(measure.versions), 'adapted'];
      const calculators = new Map(
        versions.map((version) => [
          version,
          calculatorOf(fhir.questionnaire(measure, [wordsFor(measure, { version })])),
        ]),
      );
      for (const record of fc.sample(anyRecordOf(measure), samples)) {
        const response = fhir.response(record, measure);
        const final = response.status === 'completed';
        const own = score(measure, record.answers, { version: record.version, final });
        expectSame(calculators.get(record.version)(response), own.total, JSON.stringify(response));
        compared[own.total === null ? 'none' : 'total'] += 1;
        if (own.proRated) compared['pro-rated'] += 1;
      }
    });

  it('is there for every published measure that has a total, and for no other', () => {
    for (const measure of everyMeasure)
      for (const version of Object.keys(measure.versions)) {
        const { kind, why } = fhir.calculation({ measure, version });
        assert.equal(kind, counted.includes(measure) ? 'expression' : 'none', measure.id);
        if (kind === 'none') assert.equal(why, 'no-total');
      }
  });

  it('is not what an unguarded sum says: the comparison can fail', () => {
    const phq9 = counted.find(({ id }) => id === 'phq-9');
    const unguarded = fhirpath.compile('%resource.item.answer.value.ordinal().sum()', r4);
    const differing = fc.sample(anyRecordOf(phq9), 200).filter((record) => {
      const { total } = score(phq9, record.answers, { version: record.version, final: true });
      const response = fhir.response(record, phq9);
      return (unguarded(response, { resource: response })[0] ?? null) !== total;
    });
    assert.ok(differing.length > 20);
  });

  it('was compared often enough, with totals and without', () => {
    assert.ok(compared.total + compared.none >= 10_000);
    assert.ok(compared.total > 5_000 && compared.none > 1_000 && compared['pro-rated'] > 100);
  });
});
