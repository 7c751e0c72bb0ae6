import type { Command } from '../command.js';
import { readQuestionnaire } from '../fhir/read.js';
import { importInto } from '../import/report.js';
import { importNotes, importOptions, requestOf } from '../import/request.js';

export const importFhir: Command = {
  summary: 'Makes a pack from a FHIR R4 Questionnaire, in its own language or a translation in it',
  takes: '<Questionnaire.json>',
  count: [1, 1],
  options: importOptions,
  notes: importNotes,
  run: async (call) => {
    const request = await requestOf(call);
    return importInto(call, readQuestionnaire(call.given[0] ?? '', request), request);
  },
};
