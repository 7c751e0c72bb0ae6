// Every resource that the package writes passes two validators, and a response fits its Questionnaire.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { misfits } from './support/fit.mjs';
import { anyRecordOf, everyMeasure, fc, fhir, wordsFor } from './support/load.mjs';
import { findings } from './support/validators.mjs';

const counts = {};
const samples = 40;
const published = { release: '1.0.0' };
const versionsOf = ({ versions }) => [...Object.keys(versions), 'adapted'];
const languages = (measure, version) => ['en', 'pl'].map((language) => wordsFor(measure, { version, language }));

function pass(resource) {
  assert.deepEqual(findings(resource), { medplum: [], fhir: [] }, JSON.stringify(resource, null, 1));
  counts[resource.resourceType] = (counts[resource.resourceType] ?? 0) + 1;
}

describe('the validators pass', () => {
  after(() => console.log(`# valid for both: ${JSON.stringify(counts)}; responses that fit: ${fitting}`));
  let fitting = 0;

  for (const measure of everyMeasure) {
    it(`${measure.name} as a Questionnaire, in each version, with a translation and clips`, () => {
      for (const version of versionsOf(measure)) {
        const clips = [{ role: 'item', item: measure.items[0].code, src: 'clips/q1.mp4' }];
        const header = { version: 1, status: 'demonstration', holder: 'nobody', licence: 'free' };
        const people = { translator: null, checker: null };
        const media = [{ ...header, ...people, kind: 'signed', measure: measure.id, language: 'bfi', clips }];
        const options = { ...published, publisher: 'A service', date: '2026-11-21', media };
        const made = fhir.questionnaire(measure, languages(measure, version), options);
        const { extension } = made.item.find(({ linkId }) => linkId === measure.items[0].code);
        assert.equal(extension.at(-1).valueAttachment.contentType, 'video/mp4');
        pass(made);
      }
    });

    it(`${measure.name}: ${samples} records as responses, observations and tasks`, () => {
      const forms = new Map(
        versionsOf(measure).map((version) => [
          version,
          fhir.questionnaire(measure, languages(measure, version), published),
        ]),
      );
      for (const record of fc.sample(anyRecordOf(measure), samples)) {
        const words = { ...wordsFor(measure, { version: record.version }), checksum: record.wording.checksum };
        const response = fhir.response(record, measure, { ...published, wording: words });
        pass(response);
        assert.deepEqual(misfits(forms.get(record.version), response), []);
        fitting += 1;
        const focus = { reference: 'QuestionnaireResponse/1' };
        const subject = { reference: 'Patient/1' };
        for (const task of fhir.riskTasks(record, measure, { focus, subject })) pass(task);
        if (record.kind === 'self-report' && measure.kind !== 'status')
          pass(fhir.observation(record, measure, { derivedFrom: focus, subject }));
      }
    });
  }
});
