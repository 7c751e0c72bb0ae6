// Runs every story of storybook-static as a browser shows it: its play function, and axe over the result.
// Also holds that stories/all.ts names every file of stories, that the address of a preset leads to the measure and the question
// in it, and that no story asks another server for anything.
//   npm run build-storybook && node stories/check.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { openStorybook, root } from './storybook-static.mjs';

const counts = { passed: 0, failed: 0 };

report('stories/all.ts names every file of stories', missingFiles());
const { page, show, visit, stories, strangers, close } = await openStorybook();
for (const { id } of stories) report(id, await problems(id));
const presets = stories.filter(({ id }) => id.startsWith('presets--'));
for (const { id } of presets) report(`${id}, by its address`, await addressed(id));
report('nothing is asked of another server', strangers);
await close();

mkdirSync(join(root, 'node_modules/.cache/iapt'), { recursive: true });
writeFileSync(join(root, 'node_modules/.cache/iapt/stories.json'), JSON.stringify({ stories: counts }));
console.log(`stories: ${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function missingFiles() {
  const list = readFileSync(join(root, 'stories/all.ts'), 'utf8');
  return readdirSync(join(root, 'stories'), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.stories.ts') && !list.includes(`'./${file.replace(/ts$/, 'js')}'`));
}

function report(name, found) {
  counts[found.length === 0 ? 'passed' : 'failed'] += 1;
  if (found.length > 0) console.log([`✗ ${name}`, ...found].join('\n    '));
}

/** A measure and a question that the story does not open at by itself. */
async function addressed(id) {
  const { error } = await visit(id, { args: 'measure:pcl-5;opensAt:2' });
  if (error) return [error];
  const where = await page.evaluate(
    () => document.querySelector('iapt-measure[measure="pcl-5"]')?.shadowRoot.querySelector('[part=where]').textContent,
  );
  return /question 2 of 20/i.test(where) ? [] : [`It leads to "${where}".`];
}

async function problems(id) {
  const { status, error, axe } = await show(id);
  if (error) return [error.split('\n')[0]];
  const violations = axe?.violations.map(({ id: rule, help }) => `${rule}: ${help}`) ?? ['axe has not run.'];
  return status === 'success' || violations.length > 0 ? violations : [status];
}
