// The tests of engine and measures in Node, for mutation testing alone: `npm test` runs the same files in real browsers.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { unread } from './unread.mjs';

const here = import.meta.dirname;
const packages = join(here, '../../packages');
const suites = {
  engine: ['test/engine/*.test.ts'],
  measures: ['test/measures/*.test.ts', 'test/engine/score-vectors.test.ts'],
};

export default defineConfig({
  root: join(here, '../..'),
  resolve: {
    // By path: node_modules links to the packages as they are, not to the copy that is being mutated.
    alias: [...sourcesOf(packages), { find: '@open-wc/testing', replacement: '@esm-bundle/chai/esm/chai.js' }],
  },
  test: {
    globals: true,
    testTimeout: 60_000,
    include: suites[process.env.IAPT_PACKAGE ?? 'engine'],
    // It judges the tests.
    exclude: ['test/measures/wrong.test.ts'],
    isolate: false,
    reporters: ['default', unread],
    // Small files first: most mutants are killed before the long ones begin.
    sequence: {
      sequencer: class SmallestFirst {
        shard = (files) => files;
        sort = (files) => files.toSorted((one, other) => sizeOf(one) - sizeOf(other));
      },
    },
    setupFiles: [join(here, 'fewer-runs.mjs')],
  },
});

function sizeOf({ moduleId }) {
  return statSync(moduleId).size;
}

/** `@iapt-elements/measures/codes` → packages/measures/src/codes/index.ts */
function sourcesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: directory }) => {
      const { name, exports = {} } = JSON.parse(readFileSync(join(folder, directory, 'package.json'), 'utf8'));
      return Object.entries(exports)
        .filter(([, target]) => target.source)
        .map(([path, { source }]) => ({
          find: new RegExp(`^${join(name, path)}$`),
          replacement: join(folder, directory, source),
        }));
    });
}
