// Going on without an answer, skipping, and an answer that does not apply.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { battery, questions, sum } from './support/battery.mjs';
import { keyboard } from './support/keyboard.mjs';
import { clinician, focus, screen, stored } from './support/see.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

for (const browser of ['chromium', 'firefox'])
  test(
    `Continue without an answer leads to the question (${browser})`,
    { skip: missing(browser), timeout: 120_000 },
    async (t) => {
      const { open, problems } = await visit(t, browser);
      const page = await open('patient.html');
      const { press, tabToText, arriveAt, start } = keyboard(page);
      await start();
      await arriveAt(questions[0].where);
      await tabToText('Continue');
      await press('Enter');
      await eventually(async () => assert.equal((await focus(page)).part, 'error-summary'));
      const { summary, errors } = await screen(page);
      assert.equal(summary, 'There is a problem Choose an answer, or skip this question');
      assert.deepEqual(errors, ['Error: Choose an answer, or skip this question']);

      await tabToText('Choose an answer, or skip this question');
      await press('Enter');
      const { name, value, checked } = await focus(page);
      assert.deepEqual({ name, value, checked }, { name: 'phq-9-q1', value: '0', checked: false });

      await press('Space');
      await eventually(async () => assert.deepEqual((await screen(page)).errors, []));
      assert.equal((await screen(page)).summary, null);
      await press('Enter');
      await arriveAt(questions[1].where);
      assert.deepEqual(problems(), []);
    },
  );

test(
  'a skipped question and one that does not apply are no zeros',
  { skip: missing('chromium'), timeout: 240_000 },
  async (t) => {
    const { open, problems } = await visit(t);
    const watching = await open('clinician.html');
    const page = await open('patient.html');
    const person = keyboard(page);
    await person.start();
    for (const question of questions) {
      if (question.name === 'phq-9-q2') await skip(person, question);
      else if (question.name === 'wsas-q1') await doesNotApply(page, person, question);
      else await person.answer(question);
      if (question.name === 'phq-9-q9') await goOnFromHelp(person);
    }

    await person.arriveAt('Check your answers');
    const { rows } = await screen(page);
    assert.deepEqual(rows[1].slice(1), ['Skipped', `Answer: ${rows[1][0]}`]);
    await person.tabToText('Finish');
    await person.press('Enter');
    await person.arriveAt('Thank you');

    // The rule of both measures: what is missing is replaced by the mean of the rest, rounded.
    const phq9 = Math.round((sum(battery[0].answers.toSpliced(1, 1)) * 9) / 8);
    const wsas = Math.round((sum(battery[2].answers.slice(1)) * 5) / 4);
    await eventually(async () => {
      const { kept } = await clinician(watching);
      assert.deepEqual(
        kept.map(({ total }) => total[0]),
        [phq9, sum(battery[1].answers), wsas],
      );
    });
    const records = await stored(watching);
    assert.deepEqual([records['phq-9'].answers.q2, records.wsas.answers.q1], ['skipped', 'not-applicable']);
    assert.deepEqual([records['phq-9'].missing, records.wsas.missing], [{ q2: 'skipped' }, { q1: 'not-applicable' }]);
    assert.deepEqual(problems(), []);
  },
);

async function skip({ arriveAt, tabToText, press }, { where }) {
  await arriveAt(where);
  await tabToText('Skip this question');
  await press('Enter');
}

/** The last option: one step up from the first. */
async function doesNotApply(page, { arriveAt, tabTo, press }, { where, name }) {
  await arriveAt(where);
  await tabTo((here) => here.name === name, 'the radios');
  await press('ArrowUp');
  const { value, checked } = await focus(page);
  assert.deepEqual({ value, checked }, { value: 'not-applicable', checked: true });
  await press('Enter');
}

async function goOnFromHelp({ arriveAt, tabToText, press }) {
  await arriveAt('Thank you for telling us');
  await tabToText('Continue');
  await press('Enter');
}
