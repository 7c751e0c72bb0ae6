import type { Call, Command, Report } from '../command.js';
import { isObject, packLimits, readJson } from '../json-file.js';

export const diff: Command = {
  summary: 'Compares two packs, text by text',
  takes: '<file> <file>',
  count: [2, 2],
  options: {},
  notes: ['The order of the keys does not matter. Exit code 0: the same, 1: they differ.'],
  run: compare,
};

interface Difference {
  readonly key: string;
  /** `null` = it is not there. */
  readonly first: string | null;
  readonly second: string | null;
}

function compare(call: Call): Report {
  const [first = '', second = ''] = call.given;
  const differences = differencesOf(textsIn(first), textsIn(second));
  for (const difference of differences) {
    call.say(difference.key);
    if (difference.first !== null) call.say(`  - ${difference.first}`);
    if (difference.second !== null) call.say(`  + ${difference.second}`);
    if (sameToTheEye(difference)) call.say('  The letters look the same and are coded differently.');
  }
  const count = differences.length;
  call.say(count === 0 ? 'no difference' : `${String(count)} ${count === 1 ? 'difference' : 'differences'}`);
  return { exitCode: count === 0 ? 0 : 1, json: { first, second, differences } };
}

function differencesOf(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): readonly Difference[] {
  const keys = [...new Set([...first.keys(), ...second.keys()])];
  return keys
    .map((key) => ({ key, first: first.get(key) ?? null, second: second.get(key) ?? null }))
    .filter((difference) => difference.first !== difference.second);
}

function sameToTheEye({ first, second }: Difference): boolean {
  const seen = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return first !== null && second !== null && seen(first) === seen(second);
}

/** Every text with its key, as `options.frequency.0`; what is no text, as JSON. */
function textsIn(file: string): ReadonlyMap<string, string> {
  return new Map(flat(readJson(file, packLimits).value, ''));
}

function flat(tree: Readonly<Record<string, unknown>>, path: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (isObject(value)) return flat(value, `${path}${key}.`);
    return [[path + key, typeof value === 'string' ? value : JSON.stringify(value)] as const];
  });
}
