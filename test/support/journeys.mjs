// Journeys: whole visits in a real browser, against the production build. They run in Node and drive the browser.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from './command.mjs';

export async function runJourneys() {
  const folder = join(root, 'test/journeys');
  const files = listJourneys(folder).map((name) => join(folder, name));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) {
    console.log('There is no journey in test/journeys.');
    return { ...counts, failed: 1 };
  }
  const events = run({ files, concurrency: 1, timeout: 300_000 });
  events.on('test:pass', (test) => count(counts, test, 'passed'));
  events.on('test:fail', (test) => count(counts, test, 'failed'));
  const report = events.compose(spec);
  for await (const text of report) process.stdout.write(text);
  return counts;
}

function listJourneys(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.journey.mjs'))
      .sort();
  } catch {
    return [];
  }
}

/** Groups are not tests, but their hooks can fail; a file is a test of its own only when it could not run, or holds none. */
function count(counts, test, outcome) {
  const isGroup = test.details.type === 'suite';
  const hookFailed = outcome === 'failed' && test.details.error.failureType !== 'subtestsFailed';
  if (isGroup && !hookFailed) return;
  if (test.skip !== undefined || test.todo !== undefined) counts.skipped += 1;
  else if (test.name.endsWith('.journey.mjs')) counts.failed += 1;
  else counts[outcome] += 1;
}
