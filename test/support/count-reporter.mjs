// Writes what really ran, per browser: node_modules/.cache/iapt/wtr-<name>.json
//   { "Chromium": { "passed": 12, "failed": 0, "skipped": 1, "files": 3 } }
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export function countReporter({ file }) {
  let names = [];
  return {
    start({ browserNames }) {
      names = browserNames;
    },
    stop({ sessions }) {
      const counts = Object.fromEntries(names.map((name) => [name, count([])]));
      for (const name of new Set(sessions.map((session) => session.browser.name)))
        counts[name] = count(sessions.filter((session) => session.browser.name === name));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts, null, 2));
    },
  };
}

function count(sessions) {
  const sum = { passed: 0, failed: 0, skipped: 0, files: sessions.length };
  for (const session of sessions) {
    const tests = session.testResults ? allTests(session.testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    sum.passed += tests.filter((test) => test.passed).length;
    sum.skipped += tests.filter((test) => test.skipped).length;
    // A file that does not load, a hook that throws, a page that crashes: no failed test, but a failure all the same.
    const broken = session.errors.length > 0 || !session.passed || tests.length === 0 || strayRejection(session);
    sum.failed += failed === 0 && broken ? 1 : failed;
  }
  return sum;
}

function allTests(suite) {
  return [...suite.tests, ...suite.suites.flatMap(allTests)];
}

/** A promise that nobody awaited is only logged by the test framework; a test may have passed without its assertion. */
function strayRejection({ logs }) {
  return logs.some(([first]) => String(first).startsWith('An error was thrown in a Promise outside a test'));
}
