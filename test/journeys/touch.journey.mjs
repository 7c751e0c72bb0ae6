// A whole visit by touch on a small phone. Nothing may need scrolling sideways, on any screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { battery, questions, sum, totalAfter } from './support/battery.mjs';
import { clinician, screen, stored, widthNeeded } from './support/see.mjs';
import { phone, touch } from './support/touch.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

test('PHQ-9, GAD-7 and WSAS by touch at 320 x 640', { skip: missing('chromium'), timeout: 240_000 }, async (t) => {
  const { open, problems } = await visit(t);
  const watching = await open('clinician.html', phone);
  const page = await open('', phone);
  const { tap } = touch(page);
  const arriveAt = (expected) =>
    eventually(async () => {
      const { where, heading } = await screen(page);
      assert.equal(where ?? heading, expected);
      assert.ok((await widthNeeded(page)) <= phone.width, `${expected} needs ${await widthNeeded(page)} px`);
    });

  assert.ok((await widthNeeded(page)) <= phone.width);
  await tap('Answer the questions');
  await arriveAt('Before you start');
  await tap('Start');

  for (const question of questions) {
    const { measure, number, name, answer, where } = question;
    await arriveAt(where);
    await tap(labelOf(question));
    await eventually(async () => assert.deepEqual((await screen(page)).chosen, [`${name}=${answer}`]));
    await eventually(async () => {
      const live = (await clinician(watching)).live.find((score) => score.measure === measure.name);
      assert.deepEqual(live?.total, totalAfter(measure, measure.answers.slice(0, number)), where);
    });
    await tap('Continue');
    if (name === 'phq-9-q9') {
      await arriveAt('Thank you for telling us');
      await tap('Continue');
    }
  }

  await arriveAt('Check your answers');
  assert.equal((await screen(page)).rows.length, 21);
  await tap('Finish');
  await arriveAt('Thank you');

  await eventually(async () => {
    const { kept } = await clinician(watching);
    const totals = battery.map((measure) => totalAfter(measure, measure.answers));
    assert.deepEqual(
      kept.map(({ total }) => total),
      totals,
    );
  });
  assert.ok((await widthNeeded(watching)) <= phone.width);
  const records = await stored(watching);
  for (const { id, answers } of battery) assert.equal(records[id].score.total, sum(answers));
  assert.deepEqual(problems(), []);
});

/** All that is written on an option: the WSAS prints numbers, and words beside some of them. */
function labelOf({ measure, answer }) {
  if (measure.labels) return measure.labels[answer];
  const words = {
    0: 'No trouble',
    2: 'Some trouble',
    4: 'Clear trouble',
    6: 'Great trouble',
    8: 'The most trouble there could be',
  };
  return [answer, words[answer]].filter((part) => part !== undefined).join(' ');
}
