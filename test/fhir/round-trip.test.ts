import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { response } from '@iapt-elements/fhir';
import { recordFrom } from '@iapt-elements/fhir/read';
import type { MeasureRecord } from '@iapt-elements/engine';
import { answersOf, everyMeasure, phq9, Scenario } from '../support/scenario.js';
import { anyRecordOf } from './arbitraries.js';

/** The number of an interpreter's booking leads to a person: a confidential response goes without it, and so does what is read back. */
function comparable(record: MeasureRecord): MeasureRecord {
  const { interpreter } = record.administration;
  if (record.kind !== 'experience' || !interpreter) return record;
  return { ...record, administration: { ...record.administration, interpreter: { ...interpreter, reference: null } } };
}

const sent = (resource: object): unknown => JSON.parse(JSON.stringify(resource));

describe('record → QuestionnaireResponse → record', () => {
  it('is the same for a PHQ-9', () => {
    const answers = { 'phq-9': answersOf(phq9, '-12301230') };
    const made = Scenario.starting({ answers, at: '2026-11-21T09:00:00Z' }, phq9)
      .go('check')
      .finish('2026-11-21T09:05:00Z')
      .record();
    const { record, passedOver } = recordFrom(sent(response(made, phq9)), phq9);
    expect(record).to.deep.equal(made);
    expect(passedOver).to.deep.equal([]);
  });

  for (const measure of everyMeasure)
    it(`is the same for ${measure.name}: any answers, version, adjustments and circumstances`, () => {
      fc.assert(
        fc.property(anyRecordOf(measure), (made) => {
          const { record, passedOver } = recordFrom(sent(response(made, measure)), measure);
          expect(record).to.deep.equal(comparable(made));
          expect(passedOver).to.deep.equal([]);
        }),
        { numRuns: 200 },
      );
    });
});
