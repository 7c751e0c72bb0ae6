// The production build: each package as ES modules with types in its dist/, then the portal.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const name of [
  'engine',
  'measures',
  'adaptations',
  'pictograms',
  'elements',
  'fhir',
  'data-set',
  'wording-tool',
]) {
  console.log(`packages/${name}`);
  const folder = `packages/${name}`;
  rmSync(`${root}${folder}/dist`, { recursive: true, force: true });
  run('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { IAPT_PACKAGE: name });
  const types = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly'];
  run('typescript/bin/tsc', ['-p', folder, ...types, '--rootDir', `${folder}/src`, '--outDir', `${folder}/dist`]);
}
console.log('packages/portal');
run('vite/bin/vite.js', ['build', 'packages/portal', '--logLevel', 'warn']);

function run(tool, args, env = {}) {
  const command = [`${root}node_modules/${tool}`, ...args];
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
