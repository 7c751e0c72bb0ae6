import { checksumOf } from '@iapt-elements/adaptations/read';
import { Refusal, type Call, type Command, type Report } from '../command.js';
import { packLimits, readJson } from '../json-file.js';
import { outcomeOf, warnOf, worst } from '../outcome.js';
import { rewrite } from '../write.js';

export const checksum: Command = {
  summary: 'Says whether the words of packs fit their checksums; puts new ones in',
  takes: '<file> …',
  count: [1, Infinity],
  options: { write: { type: 'boolean', help: 'puts the checksum in that fits' } },
  notes: ['A new checksum says that a change is meant. Nothing else in the file is touched.'],
  run: checkChecksums,
};

async function checkChecksums(call: Call): Promise<Report> {
  const files = [];
  for (const file of call.given) {
    const outcome = await outcomeOf(file, () => checksumIn(file, call.flag('write')));
    if ('written' in outcome) call.say(`${file}: ${outcome.written ? 'new checksum written' : 'fits'}`);
    warnOf(call, outcome);
    files.push(outcome);
  }
  return { exitCode: worst(files), json: { files } };
}

/** @throws Refusal when the checksum does not fit and is not to be written. */
function checksumIn(file: string, write: boolean) {
  const { text, value } = readJson(file, packLimits);
  const actual = checksumOf(value);
  const fits = value.checksum === actual;
  if (!fits && !write) {
    const remedy = `If the change is meant: npx iapt-wording checksum ${file} --write`;
    throw new Refusal(file, [{ key: 'checksum', problem: 'does not fit: the words were changed', remedy }]);
  }
  if (!fits) rewrite(file, withChecksum(file, text, actual));
  return { file, exitCode: 0, findings: [], checksum: actual, written: !fits } as const;
}

/** Only the checksum changes: not the order, not the spaces. */
function withChecksum(file: string, text: string, actual: string): string {
  const changed = text.replace(/("checksum"\s*:\s*)(?:"(?:[^"\\]|\\.)*"|null)/, `$1"${actual}"`);
  if ((JSON.parse(changed) as { checksum?: unknown }).checksum === actual) return changed;
  throw new Refusal(file, [{ key: 'checksum', problem: 'is missing', remedy: 'Add a line "checksum": "",' }]);
}
