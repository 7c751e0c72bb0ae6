// Staff make a profile by keyboard alone and hand the device over; the person answers with it, and the record says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsQR from 'jsqr';
import { keyboard } from './support/keyboard.mjs';
import { focus, screen, stored, widthNeeded } from './support/see.mjs';
import { editor, leaveOnly } from './support/staff.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

for (const browser of ['chromium', 'firefox'])
  test(`staff prepare, a person answers (${browser})`, { skip: missing(browser), timeout: 240_000 }, async (t) => {
    const { open, problems } = await visit(t, browser);
    const page = await open('');
    const { press, tabTo, tabToText } = keyboard(page);
    await tabToText('Prepare the questions');
    await press('Enter');
    await eventually(async () => assert.equal((await editor(page)).heading, 'Reasonable adjustments'));
    await leaveOnly(page, ['phq-9']);

    await tabToText('Learning disability');
    await press('Enter');
    await eventually(async () =>
      assert.match((await editor(page)).status, /^Learning disability changed: .*Listening/),
    );
    await tabTo((here) => here.name === 'size', 'the sizes');
    await press('ArrowDown');
    assert.equal((await editor(page)).profile.size, 'large');
    await tabTo((here) => here.name === 'colours', 'the colours');
    await press('ArrowDown', 3);
    assert.equal((await editor(page)).profile.colours, 'cream');
    await undoOnce(page);

    await tabToText('Hand over on this device');
    await press('Enter');
    await eventually(async () => assert.equal((await screen(page)).heading, 'Before you start'));
    const address = new URL(page.url());
    assert.match(address.hash, /^#measures=phq-9&adjustments=[\w-]+$/);
    assert.deepEqual([address.pathname, address.search], ['/patient.html', '']);
    await eventually(async () => assert.equal((await screen(page)).look.targets, 'large'));
    assert.deepEqual(pick((await screen(page)).look), { size: 'large', colours: 'auto' });

    await answerAll(page);
    const { 'phq-9': record, ...others } = await eventually(async () => {
      const records = await stored(page);
      assert.ok(records['phq-9']);
      return records;
    });
    assert.deepEqual(others, {});
    const { version, easyRead, practice, parts, scales, readAloud, targets, size, colours } = record.adjustments;
    assert.deepEqual(
      { version, easyRead, practice, parts, scales, readAloud, targets, size, colours },
      {
        version: 1,
        easyRead: true,
        practice: true,
        parts: true,
        scales: 'pictures',
        readAloud: true,
        targets: 'large',
        size: 'large',
        colours: 'auto',
      },
    );
    assert.deepEqual(problems(), []);
  });

test(
  'a phone reads the link from the code on the screen',
  { skip: missing('chromium'), timeout: 60_000 },
  async (t) => {
    const { open, portal, problems } = await visit(t);
    const page = await open('staff.html');
    const { press, tabToText } = keyboard(page);
    await eventually(async () => assert.equal((await editor(page)).heading, 'Reasonable adjustments'));
    await tabToText('Low vision');
    await press('Enter');
    await page.focus('>>> [part=hand-over] .steps-row button:last-child');
    await press('Enter');
    const code = await eventually(async () => {
      const found = await editor(page);
      assert.ok(found.code);
      return found;
    });
    const read = scanned(code.code);
    assert.equal(read, code.link);
    assert.match(read, new RegExp(`^${portal.origin}/patient\\.html#measures=phq-9%20gad-7%20wsas&adjustments=`));
    const phone = await open(read.slice(portal.origin.length + 1));
    await eventually(async () => assert.equal((await screen(phone)).look.size, 'largest'));
    assert.deepEqual(problems(), []);
  },
);

test(
  'a damaged link is said, and costs nobody the questions',
  { skip: missing('chromium'), timeout: 60_000 },
  async (t) => {
    const { open, problems } = await visit(t);
    for (const damaged of ['eyJ2ZXJ', 'eyJzaXplIjoiaHVnZSJ9', 'eyJ2ZXJzaW9uIjo5fQ']) {
      const page = await open(`patient.html#measures=gad-7&adjustments=${damaged}`);
      const warning = () => page.$eval('#bad-link', (words) => (words.hidden ? null : words.textContent.trim()));
      await eventually(async () => assert.match(await warning(), /^Your link is damaged/));
      const { start, arriveAt } = keyboard(page);
      await start();
      await arriveAt('GAD-7, question 1 of 7');
    }
    const page = await open('patient.html#adjustments=eyJzaXplIjoibGFyZ2UifQ');
    await eventually(async () => assert.equal((await screen(page)).look.size, 'large'));
    assert.equal(await page.$eval('#bad-link', (words) => words.hidden), true);
    assert.deepEqual(problems(), []);
  },
);

test(
  'the staff page needs no scrolling sideways at 320 px',
  { skip: missing('chromium'), timeout: 60_000 },
  async (t) => {
    const { open, problems } = await visit(t);
    const page = await open('staff.html', { width: 320, height: 640 });
    await eventually(async () => assert.equal((await editor(page)).heading, 'Reasonable adjustments'));
    assert.ok((await widthNeeded(page)) <= 320, `it needs ${await widthNeeded(page)} px`);
    assert.deepEqual(problems(), []);
  },
);

/** Back to "Undo" with Shift and Tab, and the last step is gone. */
async function undoOnce(page) {
  await page.keyboard.down('Shift');
  for (let presses = 0; presses < 80 && (await focus(page)).text !== 'Undo'; presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  assert.equal((await focus(page)).text, 'Undo');
  // Each arrow was a step: three of them led to the colours.
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Enter');
  await eventually(async () => {
    const { profile, status } = await editor(page);
    assert.deepEqual(pick(profile), { size: 'large', colours: 'auto' });
    assert.equal(status, 'Undone: Colours.');
  });
}

function pick({ size, colours }) {
  return { size, colours };
}

/** Through every page there is, with the first answer to every question, by keyboard. */
async function answerAll(page) {
  const { press, tabTo } = keyboard(page);
  for (let pages = 0; pages < 80; pages += 1) {
    const { heading, where, chosen } = await screen(page);
    if (heading === 'Thank you') return;
    const asks = await page.evaluate(() => {
      const root = document.querySelector('iapt-battery').shadowRoot;
      return root.querySelector('[part=question] input[type=radio]')?.name ?? null;
    });
    if (asks && chosen.length === 0) {
      await tabTo((here) => here.name === asks, 'the radios');
      await press('Space');
    } else await tabTo((here) => here.part === 'continue', 'the button that goes on');
    await press('Enter');
    await eventually(async () => {
      const next = await screen(page);
      assert.notDeepEqual([next.heading, next.where], [heading, where]);
    });
  }
  assert.fail('The questions do not end.');
}

/** What a camera reads: the drawing as pixels, four to a module. */
function scanned({ viewBox, path }) {
  const side = Number(viewBox.split(' ')[2]);
  const scale = 4;
  const width = side * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g))
    for (let dx = 0; dx < scale; dx += 1)
      for (let dy = 0; dy < scale; dy += 1) {
        const at = ((Number(y) + 4) * scale + dy) * width + (Number(x) + 4) * scale + dx;
        pixels.set([0, 0, 0], at * 4);
      }
  return jsQR.default(pixels, width, width)?.data;
}
