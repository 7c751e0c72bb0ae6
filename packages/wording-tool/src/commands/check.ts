import { checkWording } from '@iapt-elements/adaptations/read';
import { checkInterface } from '../interface-file.js';
import { loadMeasure } from '@iapt-elements/measures';
import type { Call, Command, Report } from '../command.js';
import { packLimits, readJson } from '../json-file.js';
import { outcomeOf, warnOf, worst } from '../outcome.js';

export const check: Command = {
  summary: 'Checks packs as the page will: form, counts, texts, licence header and checksum',
  takes: '<file> …',
  count: [1, Infinity],
  options: {},
  notes: [
    'A pack that passes is taken by registerWording; one that does not is refused there too.',
    'ui.json, clinician.json and progress.json are compared with the English ones, in ../en.',
  ],
  run: checkFiles,
};

async function checkFiles(call: Call): Promise<Report> {
  const files = [];
  for (const file of call.given) {
    const outcome = await outcomeOf(file, () => checkFile(file));
    if ('about' in outcome) call.say(`${file}: ok. ${outcome.about}`);
    warnOf(call, outcome);
    files.push(outcome);
  }
  const good = files.filter(({ exitCode }) => exitCode === 0).length;
  const bad = files.length - good;
  if (files.length > 1) call.say(`${String(files.length)} files: ${String(good)} ok, ${String(bad)} refused`);
  return { exitCode: worst(files), json: { files } };
}

async function checkFile(file: string) {
  const { value } = readJson(file, packLimits);
  if ('review' in value) return checkInterface(file, value);
  const { language, measure, status, version, items } = await checkWording(value, loadMeasure);
  const asked = await loadMeasure(measure);
  const about = `${asked.name}, ${String(Object.keys(items).length)} items, ${language}, ${version}, ${status}`;
  return { file, exitCode: 0, findings: [], measure, language, version, status, about } as const;
}
