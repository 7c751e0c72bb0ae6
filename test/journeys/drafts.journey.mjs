// Unfinished answers: the page is killed at every question of the PHQ-9, and nothing that was answered is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byKeyboard } from './support/hands.mjs';
import { keyboard } from './support/keyboard.mjs';
import { screen, stored } from './support/see.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

const answers = [2, 3, 1, 0, 2, 1, 3, 0, 0];
const address = 'patient.html?measures=phq-9&keep';
const where = (number) => `PHQ-9, question ${number} of 9`;
const question = (number) => ({
  name: `phq-9-q${number}`,
  answer: answers[number - 1],
  where: where(number),
});

for (const browser of ['chromium', 'firefox'])
  test(
    `killed at each question, opened again, nothing lost (${browser})`,
    { skip: missing(browser), timeout: 240_000 },
    async (t) => {
      const { open, problems } = await visit(t, browser);
      let page = await open(address);
      await keyboard(page).start();
      for (let number = 1; number <= 9; number += 1) {
        const person = keyboard(page);
        await arrived(page, number);
        await person.choose(question(number));
        await kept(page);
        // No goodbye: the page has no chance to store anything now.
        await page.close({ runBeforeUnload: false });
        page = await open(address);
        await headed(page, 'Go on where you stopped?');
        assert.match(await textOf(page), new RegExp(`^${number} answers? from before`));
        await byKeyboard(page).press('Go on');
        await arrived(page, number);
        assert.deepEqual((await screen(page)).chosen, [`phq-9-q${number}=${answers[number - 1]}`]);
        await keyboard(page).tabToText('Continue');
        await keyboard(page).press('Enter');
      }
      await headed(page, 'Check your answers');
      await byKeyboard(page).press('Finish');
      await headed(page, 'Thank you');
      const { 'phq-9': record } = await eventually(async () => {
        const found = await stored(page);
        assert.ok(found['phq-9']);
        return found;
      });
      assert.deepEqual(Object.values(record.answers), answers);
      assert.equal(record.score.total, 12);

      await page.close();
      await headed(await open(address), 'Before you start');
      assert.deepEqual(problems(), []);
    },
  );

test(
  'away to another page and back: the answers are still there',
  { skip: missing('chromium'), timeout: 60_000 },
  async (t) => {
    const { open, problems } = await visit(t);
    const page = await open(address);
    const person = keyboard(page);
    await person.start();
    await person.answer(question(1));
    await arrived(page, 2);
    await kept(page);
    await page.evaluate(() => {
      location.href = 'index.html';
    });
    await eventually(async () => assert.equal(await page.title(), 'IAPT Elements: example portal'));
    await page.goBack();
    // The browser keeps the page as it was, or opens it anew: then it asks.
    await eventually(async () => {
      const { heading } = await screen(page);
      assert.ok(heading !== null && heading !== 'Before you start', heading);
    });
    if ((await screen(page)).heading === 'Go on where you stopped?') await byKeyboard(page).press('Go on');
    await eventually(async () => assert.equal((await screen(page)).where, where(2)));
    assert.deepEqual(problems(), []);
  },
);

function arrived(page, number) {
  return eventually(async () => assert.equal((await screen(page)).where, where(number)));
}

function headed(page, heading) {
  return eventually(async () => assert.equal((await screen(page)).heading, heading));
}

function textOf(page) {
  return page.evaluate(() => {
    const root = document.querySelector('iapt-battery').shadowRoot;
    return root.querySelector('[part=heading] + p').textContent.trim();
  });
}

/** The element says when what was answered is kept. */
function kept(page) {
  return page.evaluate(async () => {
    await document.querySelector('iapt-battery').updateComplete;
  });
}
