import type { Command } from '../command.js';
import { importInto } from '../import/report.js';
import { importNotes, importOptions, requestOf } from '../import/request.js';
import { readActivity } from '../reproschema/read.js';

export const importReproSchema: Command = {
  summary: 'Makes a pack from a ReproSchema activity: a folder with <name>_schema and items/',
  takes: '<folder>',
  count: [1, 1],
  options: {
    activity: { type: 'string', value: '<name>', help: 'which of several activities, by the name of its folder' },
    ...importOptions,
  },
  notes: importNotes,
  run: async (call) => {
    const request = await requestOf(call);
    const { file, ...foreign } = readActivity(call.given[0] ?? '', call.text('activity'), request);
    return importInto(call, file, foreign, request);
  },
};
