// The clinician asks the screening prompts by keyboard alone, as far as the record; a page that asks a measure loads none of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyboard } from './support/keyboard.mjs';
import { focus, stored, widthNeeded } from './support/see.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

for (const browser of ['chromium', 'firefox'])
  test(
    `the prompts by keyboard, to the record (${browser})`,
    { skip: missing(browser), timeout: 240_000 },
    async (t) => {
      const { open, problems } = await visit(t, browser);
      const page = await open('');
      const { press, tabTo, tabToText } = keyboard(page);
      await tabToText('Ask the screening prompts');
      await press('Enter');
      await arrives(page, 'Duration of current episode', false);

      await goOn(page, 3);
      await arrives(page, 'Are there times when you are very frightened');
      await choose(page, 'q2', 'yes');
      await press('Enter');
      await arrives(page, 'Is it related to a specific situation');
      await choose(page, 'q3', 'yes');
      await press('Enter');
      await arrives(page, 'In what situation(s)');
      await tabTo((here) => here.value === 'places', 'the branch');
      await press('Space');
      await tabToText('Continue');
      await press('Enter');
      await arrives(page, 'Are you afraid of going out of the house');
      await tabTo((here) => here.part === 'plainer-button', 'the plainer words');
      await press('Enter');
      await choose(page, 'q3b-house', 'yes');
      await press('Enter');
      await arrives(page, 'Do you need to be accompanied');
      await tabTo((here) => here.name === 'consider', 'what to consider');
      await press('Space');
      await tabTo((here) => here.tag === 'textarea', 'the notes');
      await page.keyboard.type('Since spring.');

      // Back, and forward again: nothing is lost.
      await backwardsTo(page, (here) => here.part === 'back', 'Back');
      await press('Enter');
      await arrives(page, 'Are you afraid of going out of the house');
      assert.deepEqual((await interview(page)).kept.answers['q3b-house'], 'yes');

      // A reload keeps the draft of this tab.
      await page.reload();
      await arrives(page, 'Are you afraid of going out of the house', false);

      await anyway(page, 'Obsessions and rituals');
      await arrives(page, 'Do you have recurrent thoughts');
      await entry(page, 'Summary');
      await arrives(page, 'Summary');
      await tabToText('Finish');
      await press('Enter');
      await arrives(page, 'Summary of the interview');

      const record = await eventually(async () => {
        const text = await page.$eval('#record', ({ hidden, textContent }) => (hidden ? null : textContent));
        return JSON.parse(text.slice(text.indexOf('{')));
      });
      assert.equal(record.kind, 'screening');
      assert.deepEqual(record.answers, { q2: 'yes', q3: 'yes', q3b: ['places'], 'q3b-house': 'yes' });
      assert.deepEqual(record.notes, { agoraphobia: 'Since spring.' });
      assert.deepEqual(record.simplified, ['q3b-house']);
      assert.deepEqual(record.askedAnyway, ['obsessions']);
      const { depression, panic, trauma, obsessions, ...others } = record.coverage;
      assert.deepEqual([depression, panic, trauma, obsessions], ['seen', 'open', 'open', 'seen']);
      assert.equal(others['social-anxiety'], 'not-asked');
      assert.equal(record.considered.length, 1);
      const [{ id, descriptor, leads }] = record.considered;
      assert.deepEqual([id, descriptor.icd10, descriptor.measures.recommended], ['agoraphobia', 'F400', 'mi']);
      assert.deepEqual(
        leads.map(({ prompt }) => prompt),
        ['q2', 'q3', 'q3b', 'q3b-house'],
      );
      assert.deepEqual(problems(), []);
    },
  );

test('the PHQ-9 that was answered before is shown', { skip: missing('chromium'), timeout: 120_000 }, async (t) => {
  const { open, problems } = await visit(t);
  const patient = await open('patient.html?measures=phq-9');
  const { press, start, tabTo } = keyboard(patient);
  await start();
  for (let number = 1; number <= 9; number += 1) {
    await eventually(async () => assert.match(await where(patient), new RegExp(`question ${number} of 9`)));
    await tabTo((here) => here.name === `phq-9-q${number}`, 'the radios');
    await press('ArrowDown');
    await press('Enter');
  }
  for (let pages = 0; pages < 2; pages += 1) {
    await eventually(async () => assert.match(await where(patient), pages === 0 ? /^Thank you for/ : /^Check/));
    await tabTo((here) => here.part === 'continue', 'the button');
    await press('Enter');
  }
  await eventually(async () => assert.ok((await stored(patient))['phq-9']));
  const page = await open('screening.html');
  await eventually(async () =>
    assert.match((await interview(page)).given, /PHQ-9: total 9\. Below the threshold of 10/),
  );
  assert.match((await interview(page)).given, /Risk answer: question 9 of the PHQ-9/);
  assert.deepEqual(problems(), []);
});

test('a page that asks a measure loads nothing of it', { skip: missing('chromium'), timeout: 60_000 }, async (t) => {
  const { open, portal } = await visit(t);
  const files = portal.files.filter((file) => /screening/.test(file) && file.endsWith('.js'));
  assert.ok(files.length >= 2, 'there is no file of its own to look for');
  const page = await open('patient.html');
  await keyboard(page).start();
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  assert.ok(loaded.length > 5);
  assert.deepEqual(
    loaded.filter((path) => files.includes(path)),
    [],
  );
  const screening = await open('screening.html');
  await arrives(screening, 'Duration of current episode', false);
  const own = await screening.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  assert.ok(own.some((path) => files.includes(path)));
});

test('it needs no scrolling sideways at 320 px', { skip: missing('chromium'), timeout: 60_000 }, async (t) => {
  const { open, problems } = await visit(t);
  const page = await open('screening.html', { width: 320, height: 640 });
  await arrives(page, 'Duration of current episode', false);
  assert.ok((await widthNeeded(page)) <= 320, `it needs ${await widthNeeded(page)} px`);
  assert.deepEqual(problems(), []);
});

/** The interview as the clinician sees it. */
function interview(page) {
  return page.evaluate(() => {
    const element = document.querySelector('iapt-screening');
    const text = (part) =>
      element?.shadowRoot?.querySelector(`[part=${part}]`)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return { heading: text('heading'), given: text('given'), kept: element?.interview };
  });
}

/** Waits for a page whose heading begins so, and has the focus once something was pressed. */
function arrives(page, heading, focused = true) {
  return eventually(async () => {
    const shown = (await interview(page)).heading;
    assert.ok(shown.startsWith(heading), `"${shown}" instead of "${heading}"`);
    if (focused) assert.equal((await focus(page)).part, 'heading');
  });
}

function where(page) {
  return page.evaluate(() => {
    const root = document.querySelector('iapt-battery').shadowRoot;
    return (root.querySelector('[part=where]') ?? root.querySelector('[part=heading]')).textContent.trim();
  });
}

async function choose(page, name, value) {
  const { press, tabTo } = keyboard(page);
  await tabTo((here) => here.name === name, `the radios of ${name}`);
  await press('Space');
  if (value === 'no') await press('ArrowDown');
  await eventually(async () => assert.deepEqual((await interview(page)).kept.answers[name], value));
}

async function goOn(page, times) {
  const { press, tabToText } = keyboard(page);
  for (let time = 0; time < times; time += 1) {
    const { heading } = await interview(page);
    await tabToText('Continue');
    await press('Enter');
    await eventually(async () => assert.notEqual((await interview(page)).heading, heading));
  }
}

/** A part in the list at the side, which stands before the prompt: back with Shift and Tab. */
async function entry(page, name) {
  await backwardsTo(page, (here) => here.part === 'contents-entry' && here.text.includes(name), name);
  await page.keyboard.press('Enter');
}

async function anyway(page, name) {
  const { tabTo, press } = keyboard(page);
  const { text } = await tabTo((here) => here.part === 'contents-entry' && here.text.includes(name), name);
  assert.match(text, /Not asked: ask anyway/);
  await press('Enter');
}

async function backwardsTo(page, fits, what) {
  await page.keyboard.down('Shift');
  for (let presses = 0; presses < 60 && !fits(await focus(page)); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  assert.ok(fits(await focus(page)), `Shift and Tab do not lead to ${what}`);
}
