import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const name = process.env.IAPT_PACKAGE ?? 'engine';
const reports = `node_modules/.cache/iapt/mutation/${name}`;

export default {
  mutate: [`packages/${name}/src/**/*.ts`],
  plugins: ['./test/mutation/runner.mjs', './test/mutation/prose.mjs'],
  testRunner: 'in-process',
  ignorers: ['prose'],
  ignorePatterns: ['locales', 'stories', 'storybook-static', 'packages/portal', 'packages/*/dist'],
  tempDirName: join(tmpdir(), `iapt-mutation-${name}-${process.pid}`),
  cleanTempDir: 'always',
  // Results of files that were not named in this run, and of mutants that nothing has touched since, are taken over.
  incremental: true,
  incrementalFile: `${reports}-incremental.json`,
  concurrency: 2,
  timeoutMS: 15_000,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: `${reports}.json` },
  htmlReporter: { fileName: `${reports}.html` },
  thresholds: { high: 95, low: 90, break: 90 },
};
