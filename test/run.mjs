// Everything that must pass, in order; `npm test` calls it after the set-up. It never stops at the first failure.
//   IAPT_STEPS=static,build,tool,fhir,browsers,journeys,coverage,size,stories   runs some of the steps
//   IAPT_BROWSERS, IAPT_FILES                                         narrow the step `browsers`
// The last line is `N passed, N failed`. A check without tests of its own (lint, build, …) counts as one.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowsers, wantedBrowsers } from '../scripts/browser.mjs';
import { node, npmRun, root } from './support/command.mjs';
import { coverageGate } from './support/coverage-gate.mjs';
import { runNodeTests } from './support/node-tests.mjs';

const cache = join(root, 'node_modules/.cache/iapt');
const coverageSummary = join(cache, 'coverage/coverage-summary.json');
const labels = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
/** Name (checks, Chromium, …) -> { passed, failed, skipped } */
const results = new Map();

const steps = {
  static: staticChecks,
  build: async () => check('build', await npmRun('build')),
  tool: async () => add('tool', await runNodeTests('test/wording-tool', '.test.mjs')),
  fhir: async () => add('fhir', await runNodeTests('test/fhir', '.test.mjs')),
  browsers: testBrowsers,
  journeys: async () => add('journeys', await runNodeTests('test/journeys', '.journey.mjs')),
  coverage: judgeCoverage,
  size: async () => check('size', await npmRun('size')),
  stories: testStories,
};

await main();

async function main() {
  mkdirSync(cache, { recursive: true });
  for (const name of chosenSteps()) {
    const started = performance.now();
    console.log(`\n== ${name}`);
    try {
      await steps[name]();
    } catch (error) {
      console.log(error);
      check(name, false);
    }
    console.log(`   ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  const { passed, failed } = printTable();
  const total = `${passed} passed, ${failed} failed`;
  writeFileSync(join(cache, 'total.txt'), `${total}\n`);
  // Something may still hold a timer or a pipe: once it is said, it is over.
  process.stdout.write(`${total}\n`, () => process.exit(failed > 0 || passed === 0 ? 1 : 0));
}

function chosenSteps() {
  const all = Object.keys(steps);
  const chosen = process.env.IAPT_STEPS ? process.env.IAPT_STEPS.split(',') : all;
  const unknown = chosen.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`IAPT_STEPS: unknown ${unknown.join()}; known are ${all.join()}`);
  return all.filter((name) => chosen.includes(name));
}

async function staticChecks() {
  const checks = { format: npmRun, lint: npmRun, types: npmRun, manifest: manifestIsCurrent };
  const runs = Object.entries(checks).map(async ([name, run]) => check(name, await run(name, { quiet: true })));
  await Promise.all(runs);
}

/** Compares the committed manifest with a new one. */
async function manifestIsCurrent() {
  const fresh = 'node_modules/.cache/iapt/manifest';
  const made = await npmRun('manifest', { args: ['--outdir', `../../${fresh}`], quiet: true });
  const read = (folder) => readFileSync(join(root, folder, 'custom-elements.json'), 'utf8');
  if (made && read(fresh) === read('packages/elements')) return true;
  console.log('packages/elements/custom-elements.json is out of date: npm run manifest');
  return false;
}

async function testBrowsers() {
  rmSync(coverageSummary, { force: true });
  const found = Object.keys(findBrowsers());
  const others = found.filter((name) => name !== 'chromium');
  // Not found counts as failed: coverage and the accessibility tree come from Chromium alone.
  if (wantedBrowsers().includes('chromium')) await testIn(['chromium'], { IAPT_COVERAGE: '1' });
  if (others.length > 0) await testIn(others, { IAPT_COVERAGE: '' });
  for (const name of wantedBrowsers())
    if (!found.includes(name)) console.log(`Not tested in ${labels[name]}: it is not on this machine.`);
}

async function testIn(names, env) {
  const report = `wtr-${names.join('-')}`;
  const args = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'];
  await counted(
    report,
    names.map((name) => labels[name]),
    () => node(args, { env: { ...env, IAPT_BROWSERS: names.join(), IAPT_REPORT: names.join('-') } }),
  );
}

function judgeCoverage() {
  if (process.env.IAPT_FILES || !wantedBrowsers().includes('chromium'))
    console.log('Not judged: IAPT_FILES or IAPT_BROWSERS leaves tests out.');
  else check('coverage', coverageGate(coverageSummary));
}

async function testStories() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (scripts['storybook:test']) await counted('stories', ['stories'], () => npmRun('storybook:test'));
  else console.log('There is no script storybook:test.');
}

/** Runs tests that write `<report>.json` with counts for each of `names`; a run that dies before that has failed. */
async function counted(report, names, run) {
  const file = join(cache, `${report}.json`);
  rmSync(file, { force: true });
  const success = await run();
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const name of names) add(name, counts[name] ?? { passed: 0, failed: 1 });
  if (!success && names.every((name) => results.get(name).failed === 0)) add(names[0], { passed: 0, failed: 1 });
}

function check(name, success) {
  console.log(`${success ? 'ok    ' : 'FAILED'} ${name}`);
  add('checks', { passed: success ? 1 : 0, failed: success ? 0 : 1 });
}

function add(name, { passed, failed, skipped = 0 }) {
  const sum = results.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
  results.set(name, { passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped });
}

function printTable() {
  const row = (name, ...cells) => console.log(name.padEnd(12) + cells.map((cell) => String(cell).padStart(9)).join(''));
  const total = { passed: 0, failed: 0 };
  console.log();
  row('', 'passed', 'failed', 'skipped');
  for (const [name, { passed, failed, skipped }] of results) {
    row(name, passed, failed, skipped);
    total.passed += passed;
    total.failed += failed;
  }
  console.log();
  return total;
}
