import { expect } from '@open-wc/testing';
import {
  record,
  start,
  type AdministrationMode,
  type Circumstances,
  type Measure,
  type MeasureRecord,
} from '@iapt-elements/engine';
import { ConfidentialError, MappingError, observation, response, riskTasks } from '@iapt-elements/fhir';
import { answersIn } from '../support/answers.js';
import { contextOfRecord, measureOf, phq9, wordsFor, wsas } from '../support/scenario.js';

const completedAt = '2026-11-21T09:05:00Z';
const patient = { reference: 'Patient/1' };

interface Given {
  readonly version?: string;
  readonly mode?: AdministrationMode;
  readonly circumstances?: Partial<Circumstances>;
  readonly interpreter?: { readonly language: string; readonly words: 'none' };
  readonly completedAt?: string | null;
}

function recordOf(measure: Measure, signs: string, given: Given = {}): MeasureRecord {
  const { version, circumstances = {}, completedAt: at = completedAt, ...context } = given;
  const session = start([measure], {
    answers: { [measure.id]: answersIn(measure, signs) },
    ...(version === undefined ? {} : { versions: { [measure.id]: version } }),
    circumstances,
  });
  return record({ ...session, completedAt: at }, measure.id, { ...contextOfRecord, ...context });
}

const loinc = 'http://loinc.org';
const absent = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

describe('response', () => {
  it('has an answer with its code and weight, and the reason where there is none', () => {
    const made = response(recordOf(phq9, '2 - . 0×6'), phq9, { release: '1.0.0' });
    expect(made).to.deep.include({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      authored: completedAt,
      language: 'en',
      questionnaire: 'https://iapt-elements.example/fhir/Questionnaire/phq-9.standard|1.0.0',
    });
    const weight = [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 2 }];
    expect(made.item!.slice(0, 3)).to.deep.equal([
      { linkId: 'q1', answer: [{ valueCoding: { extension: weight, system: loinc, code: 'LA6570-1' } }] },
      { extension: [{ url: absent, valueCode: 'asked-declined' }], linkId: 'q2' },
      // q3 was not reached.
      { linkId: 'q4', answer: made.item![2]!.answer },
    ]);
    expect(made).to.not.have.any.keys('subject', 'source', 'author');
  });

  it('says "not applicable" as a reason, and reads as it was read when the words are given', () => {
    const words = { ...wordsFor(wsas), checksum: contextOfRecord.wording.checksum };
    const made = response(recordOf(wsas, 'n 8 0 0 0'), wsas, { wording: words });
    expect(made.item![0]).to.deep.equal({
      extension: [{ url: absent, valueCode: 'not-applicable' }],
      linkId: 'q1',
      text: 'q1 of WSAS',
    });
    expect(made.item![1]!.answer![0]!.valueCoding).to.include({ display: 'option 8', code: '8' });
  });

  it('codes of LOINC stay with the published questions', () => {
    const made = response(recordOf(phq9, '1×9', { version: 'adapted' }), phq9);
    expect(JSON.stringify(made)).to.not.include(loinc);
  });

  it('names who it is about and who gave the answers', () => {
    expect(response(recordOf(phq9, '0×9'), phq9, { subject: patient })).to.deep.include({
      subject: patient,
      source: patient,
    });
  });

  it('tells a proxy as somebody else, and refuses the patient in their place', () => {
    const proxy = recordOf(phq9, '0×9', { mode: 'proxy', circumstances: { supporter: 'paid-carer' } });
    const carer = { type: 'RelatedPerson', display: 'paid-carer' };
    expect(response(proxy, phq9, { subject: patient })).to.deep.include({
      subject: patient,
      source: carer,
      author: carer,
    });
    const named = { reference: 'RelatedPerson/7' };
    expect(response(proxy, phq9, { source: named })).to.deep.include({ source: named });
    for (const source of [
      patient,
      { reference: 'https://example.org/fhir/Patient/1' },
      { type: 'Patient', display: 'x' },
    ])
      expect(() => response(proxy, phq9, { source })).to.throw(MappingError, 'A proxy answered');
  });

  it('tells who wrote the answers down, and whether they were spoken', () => {
    const read = response(recordOf(phq9, '0×9', { mode: 'read-by-clinician' }), phq9, { subject: patient });
    expect(read).to.deep.include({ source: patient, author: { type: 'Practitioner', display: 'read-by-clinician' } });
    expect(JSON.stringify(read.extension[0])).to.include('"VERBAL"');
    const operated: Given = {
      mode: 'with-supporter',
      circumstances: { supporter: 'staff-other', support: ['operated'] },
    };
    const helped = response(recordOf(phq9, '0×9', operated), phq9);
    expect(helped.author).to.deep.equal({ type: 'Practitioner', display: 'staff-other' });
    expect(JSON.stringify(helped.extension[0])).to.include('"ELECTRONIC"');
  });

  it('is in progress until it is finished', () => {
    const made = response(recordOf(phq9, '0×9', { completedAt: null }), phq9);
    expect(made.status).to.equal('in-progress');
    expect(made).to.not.have.property('authored');
  });

  it('has no items where nothing was reached: FHIR has no empty list', () => {
    expect(response(recordOf(phq9, '.×9'), phq9)).to.not.have.property('item');
  });

  it('refuses another measure, other words, and a time that FHIR cannot hold', () => {
    expect(() => response(recordOf(phq9, '0×9'), wsas)).to.throw(MappingError, 'phq-9 › measure: This is wsas.');
    expect(() => response(recordOf(phq9, '0×9'), phq9, { wording: wordsFor(phq9) })).to.throw(MappingError, 'checksum');
    for (const at of ['09:05', '2026-11-21T09:05:00', '2026-11-21 09:05:00Z', '2026-13-01'])
      expect(() => response(recordOf(phq9, '0×9', { completedAt: at }), phq9), at).to.throw(
        MappingError,
        'with its zone',
      );
  });
});

describe('what is confidential', () => {
  const peq = measureOf('peq-treatment');
  const interpreted: Given = {
    circumstances: { interpreter: '1', interpreterReference: 'B-77' },
    interpreter: { language: 'ur', words: 'none' },
  };
  const made = recordOf(peq, '4 4 4 4 4 NA', interpreted);

  it('is a response that names nobody, not even by a booking', () => {
    const sent = response(made, peq);
    expect(sent).to.not.have.any.keys('subject', 'source', 'author');
    expect(JSON.stringify(sent)).to.not.include('B-77');
  });

  for (const role of ['subject', 'source', 'author'])
    it(`refuses a ${role}`, () => {
      expect(() => response(made, peq, { [role]: patient })).to.throw(ConfidentialError, 'nobody may be named');
    });

  it('is no Observation', () => {
    expect(() => observation(made, peq)).to.throw(ConfidentialError, 'makes no Observation');
  });

  it('stays so when a record says that it is something else', () => {
    const other = { ...recordOf(phq9, '0×9'), measure: peq.id };
    expect(() => response(other, peq, { subject: patient })).to.throw(MappingError, '"self-report" is no record of');
    expect(() => observation(other, peq)).to.throw(ConfidentialError);
  });
});

describe('risk', () => {
  it('is a task of its own for an answer that raises it, whoever answered', () => {
    for (const mode of ['self-report', 'proxy'] as const) {
      const focus = { reference: 'QuestionnaireResponse/1' };
      const tasks = riskTasks(recordOf(phq9, '0×8 1', { mode }), phq9, { focus, subject: patient });
      expect(tasks).to.have.lengthOf(1);
      expect(tasks[0]).to.deep.include({
        resourceType: 'Task',
        status: 'requested',
        priority: 'urgent',
        focus,
        for: patient,
      });
      expect(tasks[0]!.input[0]!.valueString).to.equal('PHQ-9 q9: 1');
    }
  });

  it('is no task without one; without an answer the response says that it is unknown', () => {
    expect(riskTasks(recordOf(phq9, '3×8 0'), phq9)).to.deep.equal([]);
    const open = recordOf(phq9, '3×8 -');
    expect(riskTasks(open, phq9)).to.deep.equal([]);
    const flag = response(open, phq9).extension.find(({ url }) => url.endsWith('/flag'));
    expect(flag!.extension).to.deep.include({ url: 'state', valueCode: 'unknown' });
  });
});
