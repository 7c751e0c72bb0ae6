// The tool as a person meets it: a command line, and what it says.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from '../../../packages/wording-tool/from-source.mjs';

const { main } = await load();
export const root = fileURLToPath(new URL('../../..', import.meta.url));
const ownProgram = join(root, 'packages/wording-tool/bin/iapt-wording.mjs');

/** Runs a command line in this process. `lines` are those about what is wrong. */
export async function tool(...args) {
  const said = { out: '', error: '' };
  const code = await main(args, {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
  });
  return { code, ...said, lines: said.error.split('\n').filter(Boolean) };
}

/** The same with `--json`: the document, and nothing else. */
export async function toolJson(...args) {
  const { code, out, error } = await tool(...args, '--json');
  if (error !== '') throw new Error(`With --json nothing else is said: ${error}`);
  return { code, ...JSON.parse(out) };
}

/** Runs the program itself. @returns {Promise<{ code: number, out: string, error: string }>} */
export function runProgram(args, { cwd = root, closeAfter, program = ownProgram } = {}) {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.out += text;
    if (closeAfter !== undefined) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => (said.error += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, ...said }));
  });
}

/** A folder that is gone after the file's tests. */
export function folder() {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'iapt-wording-')));
  after(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    at: (name) => join(path, name),
    write(name, content) {
      const text =
        typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2);
      writeFileSync(join(path, name), text);
      return join(path, name);
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
  };
}

/** A wording file of the kit, apart from what no pack needs: the question below the nine of the PHQ-9. */
export function kitWording(measure) {
  const wording = wholeKitWording(measure);
  const needed = (texts) => Object.fromEntries(Object.entries(texts).filter(([key]) => key !== 'difficulty'));
  return { ...wording, items: needed(wording.items), options: needed(wording.options) };
}

/** A wording file of the kit. */
export function wholeKitWording(measure) {
  return JSON.parse(readFileSync(join(root, `locales/en/measures/${measure}.json`), 'utf8'));
}

export const measures = JSON.parse(readFileSync(join(root, 'locales/languages.json'), 'utf8')).en.measures;
