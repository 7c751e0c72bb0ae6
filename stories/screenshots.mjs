// Pictures of every story, for looking at: npm run build-storybook && node stories/screenshots.mjs <folder> [part of an id]
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { openStorybook } from './storybook-static.mjs';

const widths = [320, 1280];
const [, , folder, only = ''] = process.argv;
if (!folder) throw new Error('Say into which folder: node stories/screenshots.mjs <folder> [part of an id]');
mkdirSync(resolve(folder), { recursive: true });

const { page, show, stories, close } = await openStorybook();
for (const { id } of stories.filter((story) => story.id.includes(only))) {
  const client = await page.createCDPSession();
  const device = deviceFor(id);
  await client.send('Emulation.setEmulatedMedia', { ...device, media: '' });
  const { error } = await show(id);
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
  const feature = (name, story, value) => ({ name, value: id.endsWith(`--${story}`) ? value : '' });
  return {
    media: id.endsWith('--print') ? 'print' : '',
    features: [
      feature('forced-colors', 'forced-colours', 'active'),
      feature('prefers-contrast', 'more-contrast', 'more'),
    ],
  };
}
