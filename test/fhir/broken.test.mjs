// The validators and the check of a response against its Questionnaire must be able to say no.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { misfits } from './support/fit.mjs';
import { answersOf, everyMeasure, fhir, read, wordsFor } from './support/load.mjs';
import { findings } from './support/validators.mjs';

const phq9 = everyMeasure.find(({ id }) => id === 'phq-9');
const q = fhir.questionnaire(phq9, [wordsFor(phq9)], { release: '1.0.0' });
const { record } = read.recordFrom(
  {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    authored: '2026-11-21T09:05:00Z',
    item: Object.entries(answersOf(phq9, '012301230')).map(([linkId, value]) => ({
      linkId,
      answer: [{ valueCoding: q.item[1].answerOption[value].valueCoding }],
    })),
  },
  phq9,
  { kit: 'kit', language: 'en', wording: { status: 'official', checksum: 'x' } },
);
const response = fhir.response(record, phq9, { release: '1.0.0' });
const observation = fhir.observation(record, phq9);

/** A copy that was changed. */
function changed(resource, change) {
  const copy = structuredClone(resource);
  change(copy);
  return copy;
}

const refusedBy = {
  medplum: {
    'no status': changed(q, (it) => delete it.status),
    'an element that there is not': changed(q, (it) => (it.item[1].answer = 1)),
    'a number as a text': changed(response, (it) => (it.item[0].linkId = 1)),
    'an extension without a value': changed(response, (it) => delete it.extension[0].valueCodeableConcept),
    'a value and a reason for having none': changed(observation, (it) => (it.dataAbsentReason = { text: 'why' })),
    'no questionnaire item type': changed(q, (it) => delete it.item[2].type),
  },
  fhir: {
    'a status that there is not': changed(response, (it) => (it.status = 'done')),
    'a type of item that there is not': changed(q, (it) => (it.item[1].type = 'radio')),
    'an element that there is not': changed(observation, (it) => (it.total = 12)),
    'no code': changed(observation, (it) => delete it.code),
    'a list that is none': changed(q, (it) => (it.item[1].answerOption = {})),
  },
};

describe('what is broken on purpose', () => {
  it('is none of these before it is broken', () => {
    for (const resource of [q, response, observation]) assert.deepEqual(findings(resource), { medplum: [], fhir: [] });
    assert.deepEqual(misfits(q, response), []);
  });

  for (const [validator, cases] of Object.entries(refusedBy))
    for (const [name, resource] of Object.entries(cases))
      it(`is refused by ${validator}: ${name}`, () => {
        assert.notDeepEqual(findings(resource)[validator], []);
      });

  const misfitting = {
    'an item that is not asked': [(it) => (it.item[0].linkId = 'q10'), /q10: is not asked/],
    'another answer': [(it) => (it.item[0].answer[0].valueCoding.code = 'LA0000-0'), /q1: .* is no answer/],
    'another weight': [(it) => (it.item[1].answer[0].valueCoding.extension[0].valueDecimal = 3), /q2: .* is no answer/],
    'two answers': [(it) => it.item[0].answer.push(it.item[1].answer[0]), /q1: has 2 answers/],
    'an item twice': [(it) => it.item.push(it.item[0]), /a linkId is there twice/],
    'another order': [(it) => it.item.reverse(), /not in the order/],
    'another release': [(it) => (it.questionnaire = it.questionnaire.replace('1.0.0', '2.0.0')), /is not http/],
    'a number in place of a choice': [(it) => (it.item[0].answer = [{ valueInteger: 1 }]), /q1: .* is no answer/],
  };
  for (const [name, [change, expected]] of Object.entries(misfitting))
    it(`does not fit its Questionnaire: ${name}`, () => {
      assert.match(misfits(q, changed(response, change)).join('\n'), expected);
    });
});
