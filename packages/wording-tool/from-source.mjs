// The tool, compiled from its TypeScript in memory. For a clone and for the tests; it is not in the published package.
import { Buffer } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @returns {Promise<typeof import('./src/main.ts')>} what the module exports */
export async function load(module = 'main') {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`src/${module}.ts`, import.meta.url))],
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['source'],
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
