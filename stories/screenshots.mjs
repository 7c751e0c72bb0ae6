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
  const active = id.endsWith('--forced-colours') ? 'active' : 'none';
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: active }] });
  const { error } = await show(id);
  if (error) console.log(`${id}: ${error}`);
  for (const width of widths) {
    await page.setViewport({ width, height: width < 600 ? 640 : 800 });
    await page.screenshot({ path: join(folder, `${id}-${width}.png`), fullPage: true });
  }
  await client.detach();
}
await close();
