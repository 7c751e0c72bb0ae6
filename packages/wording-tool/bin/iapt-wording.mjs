#!/usr/bin/env node
// Runs the tool. In a clone it is compiled from its source each time, so that it works after `npm install` alone and is
// never older than the source; the published package has no source and brings dist/.
import { existsSync } from 'node:fs';
import process from 'node:process';

// `iapt-wording … | head` closes the pipe early: that is no failure of this program.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { main } = existsSync(new URL('../src/main.ts', import.meta.url))
  ? await (await import('../from-source.mjs')).load()
  : await import('../dist/main.js');
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
