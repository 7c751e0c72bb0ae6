// Tests that run in Node: journeys, which drive a browser against the production build, and the tests of command-line tools.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from './command.mjs';

/** Runs the files of a folder whose names end so, one after the other. */
export async function runNodeTests(folder, ending) {
  const files = listFiles(join(root, folder), ending);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) {
    console.log(`There is no test in ${folder}.`);
    return { ...counts, failed: 1 };
  }
  const events = run({ files, concurrency: 1, timeout: 300_000 });
  events.on('test:pass', (test) => count(counts, test, 'passed', ending));
  events.on('test:fail', (test) => count(counts, test, 'failed', ending));
  const report = events.compose(spec);
  for await (const text of report) process.stdout.write(text);
  return counts;
}

function listFiles(folder, ending) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Groups are not tests, but their hooks can fail; a file is a test of its own only when it could not run, or holds none. */
function count(counts, test, outcome, ending) {
  const isGroup = test.details.type === 'suite';
  const hookFailed = outcome === 'failed' && test.details.error.failureType !== 'subtestsFailed';
  if (isGroup && !hookFailed) return;
  if (test.skip !== undefined || test.todo !== undefined) counts.skipped += 1;
  else if (test.name.endsWith(ending)) counts.failed += 1;
  else counts[outcome] += 1;
}
