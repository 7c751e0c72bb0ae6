import { wordingWith } from '@iapt-elements/fhir/wording';
import type { Call, Command, Report } from '../command.js';
import { languageNamed, measureNamed, versionNamed } from '../measure.js';
import { giveOut, writeOptions } from '../write.js';

export const template: Command = {
  summary: 'Makes an empty pack of a measure: every text that it needs, to be filled in',
  takes: '<measure> <language>',
  count: [2, 2],
  options: {
    'measure-version': { type: 'string', value: '<version>', help: 'version of the measure, for example bsl' },
    ...writeOptions,
  },
  notes: [
    'Fill in the owner’s text to the letter, say whose it is and on what terms, then:',
    '  iapt-wording checksum <file> --write',
    '  iapt-wording check <file>',
    'Numbers that a form prints without words may be left out; words can be added for them.',
  ],
  run: makeTemplate,
};

async function makeTemplate(call: Call): Promise<Report> {
  const [id = '', language = ''] = call.given;
  const measure = await measureNamed(id);
  const header = {
    language: languageNamed(language),
    version: versionNamed(measure, call.text('measure-version')),
    status: '',
    licence: '',
    holder: '',
    source: '',
  };
  const wording = wordingWith(measure, header, new Map());
  giveOut(call, wording);
  return { exitCode: 0, json: { file: call.text('out') ?? null, wording } };
}
