import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const name = process.env.IAPT_PACKAGE ?? 'engine';
const reports = `node_modules/.cache/iapt/mutation/${name}`;

export default {
  mutate: [`packages/${name}/src/**/*.ts`],
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/prose.mjs'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  ignorers: ['prose'],
  ignorePatterns: ['locales', 'stories', 'storybook-static', 'packages/portal', 'packages/*/dist'],
  tempDirName: join(tmpdir(), `iapt-mutation-${name}-${process.pid}`),
  cleanTempDir: 'always',
  concurrency: 2,
  timeoutMS: 30_000,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: `${reports}.json` },
  htmlReporter: { fileName: `${reports}.html` },
  thresholds: { high: 95, low: 90, break: 90 },
};
