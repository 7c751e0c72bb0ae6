// The package and the arbitrary records, compiled from their TypeScript for tests in Node.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import process from 'node:process';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/iapt/fhir');
mkdirSync(folder, { recursive: true });
// One for each process: two runs at once must not write into each other's.
const outfile = join(folder, `in-node-${process.pid}.mjs`);
await build({
  entryPoints: [fileURLToPath(new URL('in-node.ts', import.meta.url))],
  absWorkingDir: root,
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['source'],
  // The same assertions without a page.
  alias: { '@open-wc/testing': 'chai' },
  logLevel: 'silent',
});

export const { fc, fhir, read, score, answersOf, anyRecordOf, everyMeasure, wordsFor } = await import(
  pathToFileURL(outfile).href
);
rmSync(outfile);
