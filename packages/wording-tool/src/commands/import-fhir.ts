import { readQuestionnaire } from '@iapt-elements/fhir/wording';
import type { Command } from '../command.js';
import { refusing } from '../import/refusing.js';
import { importInto } from '../import/report.js';
import { importNotes, importOptions, requestOf } from '../import/request.js';
import { foreignLimits, readJson } from '../json-file.js';

export const importFhir: Command = {
  summary: 'Makes a pack from a FHIR R4 Questionnaire, in its own language or a translation in it',
  takes: '<Questionnaire.json>',
  count: [1, 1],
  options: importOptions,
  notes: importNotes,
  run: async (call) => {
    const request = await requestOf(call);
    const file = call.given[0] ?? '';
    const { value } = readJson(file, foreignLimits);
    const foreign = await refusing(file, () => readQuestionnaire(value, request));
    return importInto(call, file, foreign, request);
  },
};
