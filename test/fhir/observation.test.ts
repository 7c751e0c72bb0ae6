import { expect } from '@open-wc/testing';
import { record, start, type AdministrationMode, type Measure } from '@iapt-elements/engine';
import { MappingError, observation } from '@iapt-elements/fhir';
import { answersIn } from '../support/answers.js';
import { contextOfRecord, gad7, measureOf, phq9, wsas } from '../support/scenario.js';

const completedAt = '2026-11-21T09:05:00Z';

function observed(measure: Measure, signs: string, version?: string, mode: AdministrationMode = 'self-report') {
  const versions = version === undefined ? {} : { versions: { [measure.id]: version } };
  const session = start([measure], { answers: { [measure.id]: answersIn(measure, signs) }, ...versions });
  return observation(record({ ...session, completedAt }, measure.id, { ...contextOfRecord, mode }), measure);
}

const codes = ({ code }: { readonly code: { readonly coding?: readonly object[] } }) => code.coding ?? [];
const texts = (list: readonly { readonly text?: string }[] = []) => list.map(({ text }) => text);

describe('observation', () => {
  it('is the total, with the codes of a total and what the published cuts say', () => {
    const made = observed(phq9, '2×9');
    expect(made).to.deep.include({
      status: 'final',
      effectiveDateTime: completedAt,
      category: [
        { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] },
      ],
      valueQuantity: { value: 18, unit: '{score}', system: 'http://unitsofmeasure.org', code: '{score}' },
    });
    // Never 44249-1, the panel.
    expect(codes(made)).to.deep.equal([
      { system: 'http://loinc.org', code: '44261-6' },
      { system: 'http://snomed.info/sct', code: '720433000' },
    ]);
    expect(texts(made.interpretation)).to.deep.equal(['case (threshold 10)', 'moderately-severe']);
    expect(made).to.not.have.property('component');
  });

  it('refers to the response and the person when they are given', () => {
    const session = start([gad7], { answers: { 'gad-7': answersIn(gad7, '1×7') } });
    const made = record(session, 'gad-7', contextOfRecord);
    const derivedFrom = { reference: 'QuestionnaireResponse/1' };
    const subject = { reference: 'Patient/1' };
    const about = observation(made, gad7, { derivedFrom, subject });
    expect(about).to.deep.include({ status: 'preliminary', subject, derivedFrom: [derivedFrom] });
    expect(about).to.not.have.property('effectiveDateTime');
    expect(codes(about)[0]).to.deep.equal({ system: 'http://loinc.org', code: '70274-6' });
  });

  it('says that there is no total, and never 0', () => {
    const made = observed(phq9, '- - - 0×6');
    expect(made).to.not.have.property('valueQuantity');
    expect(made.dataAbsentReason!.coding![0]!.code).to.equal('unknown');
    expect(made).to.not.have.property('interpretation');
  });

  it('of a version with its own threshold says whose says what', () => {
    expect(texts(observed(phq9, '1×9', 'bsl').interpretation)).to.deep.equal([
      'case (threshold 8), bsl',
      'not-case (threshold 10), national',
      'mild',
    ]);
  });

  it('of reworded questions has a count, no codes and nothing that is published', () => {
    const made = observed(phq9, '2×9', 'adapted');
    expect(made.code).to.deep.equal({ text: 'PHQ-9 (adapted)' });
    expect(made.valueQuantity!.value).to.equal(18);
    expect(made).to.not.have.property('interpretation');
  });

  it('says whether it was pro-rated', () => {
    const scoring = (signs: string) => observed(phq9, signs).extension[0]!.extension!;
    expect(scoring('- 1×8')).to.deep.include({ url: 'pro-rated', valueBoolean: true });
    expect(scoring('1×9')).to.deep.include({ url: 'pro-rated', valueBoolean: false });
    expect(observed(phq9, '- 1×8').valueQuantity!.value).to.equal(9);
  });

  it('of the WSAS has a code for each question and none for the total', () => {
    const made = observed(wsas, 'n 4 4 4 4');
    expect(made.code).to.deep.equal({ text: 'WSAS' });
    expect(made.valueQuantity!.value).to.equal(20);
    expect(made.component).to.have.lengthOf(5);
    expect(codes(made.component![0]!)).to.deep.equal([{ system: 'http://snomed.info/sct', code: '932621000000100' }]);
    expect(made.component![0]!.dataAbsentReason!.coding![0]!.code).to.equal('not-applicable');
    expect(made.component![1]!.valueQuantity!.value).to.equal(4);
  });

  it('of the MI has the accompanied mean beside the mean alone', () => {
    const mi = measureOf('mi');
    const alone = mi.items.filter(({ code }) => code.endsWith('alone'));
    const made = observed(mi, `2×${alone.length} 3×${mi.items.length - alone.length}`);
    expect(made.valueQuantity!.value).to.equal(2);
    expect(codes(made)).to.deep.equal([{ system: 'http://snomed.info/sct', code: '473355002' }]);
    expect(made.component!.map((each) => [codes(each), each.valueQuantity!.value])).to.deep.equal([
      [[{ system: 'http://snomed.info/sct', code: '473354003' }], 3],
    ]);
  });

  it('of scales that are never summed has each of them and no total', () => {
    const made = observed(measureOf('iapt-phobia'), '4 3 -');
    expect(made).to.not.have.any.keys('valueQuantity', 'dataAbsentReason');
    expect(made.component!.map(({ interpretation }) => texts(interpretation))).to.deep.equal([
      ['case'],
      ['not-case'],
      [],
    ]);
    expect(made.component![2]!.dataAbsentReason!.coding![0]!.code).to.equal('asked-declined');
  });

  it('of a screening tool says positive or negative', () => {
    const says = (signs: string) => observed(measureOf('whooley'), signs).interpretation![0]!.coding![0]!.code;
    expect([says('1 0'), says('0 0')]).to.deep.equal(['POS', 'NEG']);
    // Certain without a total.
    expect(says('1 -')).to.equal('POS');
  });

  it('refuses what a proxy said, and what is never scored', () => {
    expect(() => observed(phq9, '1×9', undefined, 'proxy')).to.throw(MappingError, 'A proxy answered');
    expect(() => observed(measureOf('employment'), '.×12')).to.throw(MappingError, 'It is never scored');
  });
});
