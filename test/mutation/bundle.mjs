// Tests and mutated sources as one script, which runner.mjs evaluates anew for every mutant. `npm test` runs the same files in
// real browsers; here each costs milliseconds.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

const suites = {
  engine: ['test/engine'],
  measures: [
    'test/measures',
    'test/engine/score-vectors.test.ts',
    'test/engine/screening.test.ts',
    'test/engine/version.test.ts',
  ],
};
/** It judges the tests, not the code: it makes mutants of its own. */
const leftOut = ['test/measures/wrong.test.ts'];

/** @returns {Promise<string>} an async function of the suites to fill, `describe`, `it`, a library by its name, and `WeakMap` */
export async function bundle(name) {
  // Stryker's copy of the tree: it comes there after this file was read.
  const root = process.cwd();
  const files = suites[name].flatMap((place) => testsIn(root, place)).filter((file) => !leftOut.includes(file));
  // Small files first: most mutants are dead before the long ones begin.
  files.sort((one, other) => statSync(join(root, one)).size - statSync(join(root, other)).size);
  const contents = files.map((file) => `suites['${file}'] = () => import('./${file}');`).join('\n');
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    banner: { js: '(async (suites, describe, it, library, WeakMap) => { "use strict";' },
    footer: { js: '})' },
    plugins: [{ name: 'sources', setup: (hooks) => findSources(root, hooks) }],
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

function testsIn(root, place) {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(join(root, place))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${place}/${name}`);
}

/** Packages by path, because node_modules links to them as they are and not as they are mutated; libraries stay outside. */
function findSources(root, { onResolve, onLoad }) {
  onResolve({ filter: /^@iapt-elements\// }, ({ path }) => ({ path: sourceOf(root, path) }));
  onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
    kind === 'entry-point' || path.startsWith(root) ? undefined : { path, namespace: 'library' },
  );
  onLoad({ filter: /./, namespace: 'library' }, ({ path }) => ({ contents: `module.exports = library('${path}');` }));
}

/** `@iapt-elements/measures/codes` → packages/measures/src/codes/index.ts */
function sourceOf(root, path) {
  const [, name, ...rest] = path.split('/');
  const folder = join(root, 'packages', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { source } = exports[['.', ...rest].join('/')];
  return join(folder, relative('.', source));
}
