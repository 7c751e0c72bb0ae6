// The browser's own Back and Forward.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questions } from './support/battery.mjs';
import { keyboard } from './support/keyboard.mjs';
import { screen } from './support/see.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

const options = { skip: missing('chromium'), timeout: 120_000 };

test('Back and Forward go from screen to screen and keep every answer', options, async (t) => {
  const { open, problems } = await visit(t);
  const page = await open('patient.html');
  const { arriveAt, answer, start } = keyboard(page);
  await start();
  for (const question of questions.slice(0, 3)) await answer(question);
  await arriveAt(questions[3].where);

  for (const { where, name, answer: given } of questions.slice(0, 3).reverse()) {
    await page.goBack();
    await arriveAt(where);
    assert.deepEqual((await screen(page)).chosen, [`${name}=${given}`]);
  }
  await page.goBack();
  await arriveAt('Before you start');
  for (const { where } of questions.slice(0, 4)) {
    await page.goForward();
    await arriveAt(where);
  }
  assert.deepEqual((await screen(page)).chosen, []);
  assert.deepEqual(problems(), []);
});

test('Forward to a help step that is not needed any more stays on the question', options, async (t) => {
  const { open, problems } = await visit(t);
  const page = await open('patient.html');
  const { press, tabTo, tabToText, arriveAt, answer, start } = keyboard(page);
  const ninth = questions[8];
  await start();
  for (const question of questions.slice(0, 9)) await answer(question);
  await arriveAt('Thank you for telling us');
  await tabToText('Continue');
  await press('Enter');
  await arriveAt(questions[9].where);

  await page.goBack();
  await arriveAt('Thank you for telling us');
  await page.goBack();
  await arriveAt(ninth.where);
  await tabTo((here) => here.name === ninth.name, 'the radios');
  await press('ArrowUp');
  await eventually(async () => assert.deepEqual((await screen(page)).chosen, ['phq-9-q9=0']));
  await page.goForward();
  assert.equal((await screen(page)).where, ninth.where);
  await press('Enter');
  await arriveAt(questions[9].where);
  assert.deepEqual(problems(), []);
});

test('entries of an earlier visit lead nowhere, and break nothing', options, async (t) => {
  const { open, problems } = await visit(t);
  const page = await open('patient.html');
  const { arriveAt, answer, start } = keyboard(page);
  await start();
  for (const question of questions.slice(0, 2)) await answer(question);
  await arriveAt(questions[2].where);
  await page.reload();
  await eventually(async () => assert.equal((await screen(page)).heading, 'Before you start'));
  await page.goBack();
  assert.equal((await screen(page)).heading, 'Before you start');
  await start();
  await arriveAt(questions[0].where);
  assert.deepEqual(problems(), []);
});
