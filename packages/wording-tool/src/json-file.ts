import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Problem } from '@iapt-elements/adaptations/read';
import { Refusal, Trouble } from './command.js';
import { scan } from './json-text.js';

const megabyte = 1024 * 1024;
/** No wording of the kit has more than 20 kB, and none goes deeper than 3. */
export const packLimits: Limits = { bytes: megabyte, depth: 20 };
/** A questionnaire in another format may hold many languages and pictures. */
export const foreignLimits: Limits = { bytes: 4 * megabyte, depth: 100 };

interface Limits {
  readonly bytes: number;
  readonly depth: number;
}

export interface JsonFile {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Reads one JSON object.
 *
 * @throws Trouble when there is no such file or it may not be read, Refusal when what it holds is no JSON object.
 */
export function readJson(file: string, limits: Limits): JsonFile {
  const refuse = (problem: string, remedy: string, key = ''): Refusal => new Refusal(file, [{ key, problem, remedy }]);
  const bytes = bytesOf(file, limits.bytes);
  if (bytes === null) throw refuse(`has more than ${String(limits.bytes / megabyte)} MB`, 'Is it the right file?');
  const text = decoded(bytes);
  if (text === null) throw refuse('is not UTF-8', 'Save it as UTF-8.');
  const { fault, twice, depth } = scan(text);
  if (fault) {
    const where = `line ${String(fault.line)}, column ${String(fault.column)}`;
    throw refuse(`is not JSON: ${fault.expected} should stand at ${where}`, 'Put it right there.');
  }
  if (depth > limits.depth) throw refuse(`is nested ${String(depth)} deep`, 'Is it the right file?');
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw refuse('is no JSON object', 'It must begin with "{" and end with "}".');
  if (twice.length > 0) throw new Refusal(file, twice.map(problemOf));
  return { text, value };
}

function problemOf({ key, line }: { readonly key: string; readonly line: number }): Problem {
  const remedy = 'Keep one of the two: only the last would count.';
  return { key, problem: `stands twice, the second time in line ${String(line)}`, remedy };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A byte order mark is passed over, as a browser does. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `null` = there are more bytes than that. Reads no further: a pipe or a device may never end. */
function bytesOf(file: string, limit: number): Uint8Array | null {
  try {
    const descriptor = openSync(file, 'r');
    try {
      if (fstatSync(descriptor).isDirectory()) throw new Trouble(`${file} is a folder.`, 'Name the file.');
      const bytes = new Uint8Array(limit + 1);
      let length = 0;
      for (let read = -1; read !== 0 && length <= limit; length += read)
        read = readSync(descriptor, bytes, length, bytes.length - length, null);
      return length > limit ? null : bytes.subarray(0, length);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw error instanceof Trouble ? error : troubleWith(file, error);
  }
}

/** What a file system says, in words. */
export function troubleWith(file: string, error: unknown): Trouble {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new Trouble(`There is no ${file}.`, 'Is the path right?');
  if (code === 'EISDIR') return new Trouble(`${file} is a folder.`, 'Name the file.');
  if (code === 'EEXIST') return new Trouble(`${file} is there already.`, 'Say --force to write over it.');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Trouble(`${file} may not be used.`, 'Change its permissions, or use another place.');
  return new Trouble(`${file} cannot be used (${code || message}).`, 'Is the path right?');
}
