// Staff prepare the questions for one person, by keyboard alone.
import assert from 'node:assert/strict';
import { keyboard } from './keyboard.mjs';
import { focus, screen } from './see.mjs';
import { eventually } from './visit.mjs';

/** The editor, as staff see it. */
export function editor(page) {
  return page.evaluate(() => {
    const element = document.querySelector('iapt-adjustments');
    const root = element?.shadowRoot;
    const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const svg = root?.querySelector('[part=qr] svg');
    return {
      heading: text(root?.querySelector('[part=heading]')),
      status: text(root?.querySelector('[part=status]')),
      profile: element?.adjustments ?? {},
      link: root?.querySelector('#out-link')?.value,
      code: svg && { viewBox: svg.getAttribute('viewBox'), path: svg.querySelector('path').getAttribute('d') },
    };
  });
}

/** Only these measures stay chosen, of those that are chosen at first. */
export async function leaveOnly(page, measures) {
  const { press, tabTo } = keyboard(page);
  for (const measure of ['phq-9', 'gad-7', 'wsas']) {
    if (measures.includes(measure)) continue;
    await tabTo((here) => here.value === measure, measure);
    await press('Space');
    await eventually(async () => assert.equal((await focus(page)).checked, false));
  }
}

/**
 * From the front page to the person's first screen: the measures, a preset, and what this person needs beside it.
 *
 * @param {{ measures: string[], preset: string, settings: Record<string, unknown> }} wanted `settings` in the order in which
 *   Tab reaches them
 * @returns the profile that is in the link: what differs from the standard
 */
export async function prepare(page, { measures, preset, settings }) {
  const { press, tabToText } = keyboard(page);
  await tabToText('Prepare the questions');
  await press('Enter');
  await eventually(async () => assert.equal((await editor(page)).heading, 'Reasonable adjustments'));
  await leaveOnly(page, measures);
  await tabToText(preset);
  await press('Enter');
  await eventually(async () => assert.ok((await editor(page)).status.startsWith(`${preset} changed: `)));
  for (const [name, value] of Object.entries(settings)) await set(page, name, value);
  return handOver(page, measures);
}

/** The device goes to the person: the link is followed, and nothing in it was sent to a server. */
async function handOver(page, measures) {
  const { press, tabToText } = keyboard(page);
  await tabToText('Hand over on this device');
  await press('Enter');
  await eventually(async () => assert.equal((await screen(page)).heading, 'Before you start'));
  const { pathname, search, hash } = new URL(page.url());
  assert.deepEqual([pathname, search], ['/patient.html', '']);
  const given = new URLSearchParams(hash.slice(1));
  assert.equal(given.get('measures'), measures.join(' '));
  return JSON.parse(Buffer.from(given.get('adjustments'), 'base64url').toString());
}

/** A radio by arrows, a switch by Space, a list by the first letters of what is wanted. */
async function set(page, name, value) {
  const { press, tabTo } = keyboard(page);
  const now = async () => (await editor(page)).profile[name];
  await tabTo((here) => [here.name, here.id].includes(name), name);
  if (typeof value === 'boolean') await press('Space');
  else if (typeof value === 'object') await page.keyboard.type(value.list);
  else for (let presses = 0; presses < 8 && (await now()) !== value; presses += 1) await press('ArrowDown');
  await eventually(async () => assert.equal(await now(), value?.value ?? value, name));
}
