// npm run bench [name]   runs every benchmark here, one after the other. They print ratios; none is a test.
import { readdirSync } from 'node:fs';
import process from 'node:process';

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.bench.mjs'));
for (const name of names.filter((each) => each.includes(process.argv[2] ?? ''))) {
  console.log(`\n== ${name.replace('.bench.mjs', '')}`);
  await import(new URL(name, folder));
}
