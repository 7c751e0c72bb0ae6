// After one visit the pages work without the server.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { battery, questions, sum } from './support/battery.mjs';
import { keyboard } from './support/keyboard.mjs';
import { clinician, screen, stored } from './support/see.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

test('the questions are answered and kept offline', { skip: missing('chromium'), timeout: 240_000 }, async (t) => {
  const { open, portal, problems } = await visit(t);
  const page = await open('patient.html');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await portal.stop();
  const asked = portal.log.length;
  await page.reload();

  const person = keyboard(page);
  await person.start();
  for (const question of questions) {
    await person.answer(question);
    if (question.name !== 'phq-9-q9') continue;
    await person.arriveAt('Thank you for telling us');
    await person.tabToText('Continue');
    await person.press('Enter');
  }
  await person.arriveAt('Check your answers');
  await person.tabToText('Finish');
  await person.press('Enter');
  await person.arriveAt('Thank you');
  assert.equal((await screen(page)).heading, 'Thank you');

  const watching = await open('clinician.html');
  await eventually(async () => {
    const totals = (await clinician(watching)).kept.map(({ total }) => total[0]);
    assert.deepEqual(
      totals,
      battery.map(({ answers }) => sum(answers)),
    );
  });
  const records = await stored(watching);
  assert.deepEqual(Object.keys(records).sort(), battery.map(({ id }) => id).sort());
  assert.equal(portal.log.length, asked);
  assert.deepEqual(problems(), []);
});
