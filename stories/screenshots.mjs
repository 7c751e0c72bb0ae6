// Pictures of every story, for looking at:
//   npm run build-storybook && node stories/screenshots.mjs <folder> [part of an id] [--args=…] [--globals=…] [--forced-colours]
// `--args` and `--globals` are as in the address of a story: --args='measure:pcl-5;opensAt:3' --globals='language:ar-XB;colours:dark'
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openStorybook } from './storybook-static.mjs';

const widths = [320, 1280];
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { args: { type: 'string' }, globals: { type: 'string' }, 'forced-colours': { type: 'boolean' } },
});
const [folder, only = ''] = positionals;
const { 'forced-colours': forced = false, ...query } = values;
if (!folder) throw new Error('Say into which folder: node stories/screenshots.mjs <folder> [part of an id]');
mkdirSync(resolve(folder), { recursive: true });

const { page, show, visit, stories, close } = await openStorybook();
for (const { id } of stories.filter((story) => story.id.includes(only))) {
  const client = await page.createCDPSession();
  const device = deviceFor(id);
  await client.send('Emulation.setEmulatedMedia', { ...device, media: '' });
  const { error } = Object.keys(query).length > 0 ? await visit(id, query) : await show(id);
  if (error) console.log(`${id}: ${error}`);
  // Only now: on paper there is no button that the story's person could press.
  await client.send('Emulation.setEmulatedMedia', device);
  for (const width of widths) {
    await page.setViewport({ width, height: width < 600 ? 640 : 800 });
    await page.screenshot({ path: join(folder, `${id}-${width}.png`), fullPage: true });
  }
  await client.detach();
}
await close();

/** Some stories are for looking at on paper or on a device that is set in a special way. */
function deviceFor(id) {
  const feature = (name, is, value) => ({ name, value: is ? value : '' });
  return {
    media: id.endsWith('--print') ? 'print' : '',
    features: [
      feature('forced-colors', forced || id.endsWith('--forced-colours'), 'active'),
      feature('prefers-contrast', id.endsWith('--more-contrast'), 'more'),
    ],
  };
}
