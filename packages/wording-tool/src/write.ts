import { randomUUID } from 'node:crypto';
import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Call } from './command.js';
import { troubleWith } from './json-file.js';

/** Options of every command that makes a file. */
export const writeOptions = {
  out: { type: 'string', value: '<file>', help: 'writes there instead of to the standard output' },
  force: { type: 'boolean', help: 'writes over a file that is there already' },
} as const;

/** Gives out what was made: to the file that was named, else as the result. */
export function giveOut(call: Call, wording: object): void {
  const text = `${JSON.stringify(wording, null, 2)}\n`;
  const file = call.text('out');
  if (file === undefined) call.give(text);
  else writeNew(file, text, call.flag('force'));
}

/** @throws Trouble when it is there already, unless it may be written over. */
function writeNew(file: string, text: string, force: boolean): void {
  try {
    writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw troubleWith(file, error);
  }
}

/** Writes the whole file or nothing: a full disk costs the change, never the words. */
export function rewrite(file: string, text: string): void {
  const path = realpathSync(file);
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw troubleWith(file, error);
  }
}
