// Mutation testing of engine and measures, and the list of what survived.
//   npm run mutation                                                   both, then survivors.md
//   npm run mutation -- --force                                        both, without what is known from before
//   npm run mutation -- engine --mutate packages/engine/src/score.ts   part of one: what follows its name goes to Stryker
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../support/command.mjs';
import { writeSurvivors } from './survivors.mjs';

const stryker = join(createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json'), '../bin/stryker.js');
const packages = ['engine', 'measures'];
const args = process.argv.slice(2);
const only = packages.includes(args[0]) ? args.shift() : undefined;

const passed = (only ? [only] : packages).map((name) => {
  const env = { ...process.env, IAPT_PACKAGE: name };
  const command = [stryker, 'run', 'test/mutation/stryker.config.mjs', ...args];
  return spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' }).status === 0;
});
const current = only ? true : await writeSurvivors();
process.exitCode = current && passed.every(Boolean) ? 0 : 1;
