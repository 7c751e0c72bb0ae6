import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Refusal, Trouble } from '../command.js';
import { foreignLimits, readJson, troubleWith } from '../json-file.js';
import type { Thing } from './json-ld.js';

/** The files of one activity. Nothing is fetched, and nothing outside its folder is read. */
export interface Folder {
  /** The activity's own file. */
  readonly schema: string;
  readonly activity: Thing;
  /** What a file refers to, and the file in which it stands. */
  readonly follow: (from: string, reference: string) => Found;
}

interface Found {
  readonly file: string;
  readonly thing: Thing;
}

/** @throws Trouble when there is no activity, or more than one and none is named. */
export function openFolder(folder: string, named: string | undefined): Folder {
  const schema = schemaIn(folder, named);
  const root = realpathSync(dirname(schema));
  const follow = (from: string, reference: string): Found => {
    const file = fileOf(root, from, reference);
    if (file === null) {
      const remedy = 'Put the file into the folder of the activity.';
      throw new Refusal(from, [{ key: '', problem: `refers to ${reference}, which is not in the folder`, remedy }]);
    }
    return { file, thing: readJson(file, foreignLimits).value };
  };
  return { schema, activity: readJson(schema, foreignLimits).value, follow };
}

/** The folder of an activity, or a library with `activities/<name>/`. */
function schemaIn(folder: string, named: string | undefined): string {
  const library = join(folder, 'activities');
  const folders = existsSync(library) ? namesIn(library).map((name) => join(library, name)) : [];
  const all = [folder, ...folders].flatMap(schemasOf);
  const found = named === undefined ? all : all.filter((file) => isNamed(file, named));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const list = all.map((file) => relative(folder, file)).join(', ');
  if (all.length === 0)
    throw new Trouble(`There is no activity in ${folder}.`, 'It is a file whose name ends in _schema.');
  throw new Trouble(`Which activity? There are ${list}.`, 'Name the folder of one: --activity <name>');
}

function isNamed(file: string, name: string): boolean {
  return dirname(file).split(sep).at(-1) === name;
}

function schemasOf(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => /_schema(\.jsonld|\.json)?$/.test(name))
    .map((name) => join(folder, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new Trouble(`${folder} is no folder.`, 'Name the folder of the activity.');
    throw troubleWith(folder, error);
  }
}

/** An address on the web is looked for here, by what stands behind the name of the activity's folder. */
function fileOf(root: string, from: string, reference: string): string | null {
  const name = root.split(sep).at(-1) ?? '';
  const [, behind] = /^https?:/.test(reference) ? reference.split(`/${name}/`) : [];
  const path = /^https?:/.test(reference) ? behind && join(root, behind) : resolve(dirname(from), reference);
  if (!path || !existsSync(path)) return null;
  return realpathSync(path).startsWith(root + sep) ? path : null;
}
