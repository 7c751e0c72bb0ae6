// Every screen in one language, to be looked at while it is being translated:
//   npm run preview-language -- cy
// It says what is missing or wrong in the files, prints the address of each kind of screen, and starts Storybook. A saved file
// shows at once. Every other story can be seen in the language too: choose it in the toolbar.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { load } from '../packages/wording-tool/from-source.mjs';
import { eachScreen } from './each-screen.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 6006;
const languages = JSON.parse(readFileSync(join(root, 'locales/languages.json'), 'utf8'));
const [tag = ''] = process.argv.slice(2);

if (!Object.hasOwn(languages, tag)) {
  const known = Object.keys(languages).join(', ');
  console.error(`"${tag}" is not in locales/languages.json. There are: ${known}. How to add one: locales/README.md`);
  process.exit(2);
}

await say();
for (const [id, what] of Object.entries(eachScreen)) console.log(`${what}\n  ${address(id)}`);
const [first] = Object.keys(eachScreen);
console.log(`\nStorybook starts. When it is there, open the first: ${address(first)}`);
const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
const args = ['dev', '-c', 'stories/.storybook', '-p', String(port), '--disable-telemetry', '--no-open', '--quiet'];
spawn(process.execPath, [storybook, ...args], { cwd: root, stdio: 'inherit' }).once('exit', (code) => {
  process.exitCode = code ?? 1;
});

/** What is missing or wrong is no reason not to look at the rest. */
async function say() {
  const { main } = await load();
  const files = ['ui', 'clinician'].map((name) => join('locales', tag, `${name}.json`));
  const out = (text) => process.stdout.write(text);
  await main(['check', ...files], { out, error: out });
  console.log();
}

function address(id) {
  return `http://localhost:${port}/?path=/story/${id}&globals=language:${tag}`;
}
