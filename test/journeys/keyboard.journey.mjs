// A whole visit by keyboard alone, with the clinician's page open in a second tab.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { battery, casenessOf, questions, sum, totalAfter } from './support/battery.mjs';
import { keyboard } from './support/keyboard.mjs';
import { clinician, focus, screen, stored } from './support/see.mjs';
import { eventually, missing, visit } from './support/visit.mjs';
import { alerted } from './support/risk.mjs';

for (const browser of ['chromium', 'firefox'])
  test(`PHQ-9, GAD-7 and WSAS by keyboard (${browser})`, { skip: missing(browser), timeout: 240_000 }, async (t) => {
    const { open, problems } = await visit(t, browser);
    const watching = await open('clinician.html');
    const page = await open('');
    const person = keyboard(page);
    await begin(person);
    await answerAll(page, person, watching);
    await changeOne(page, person, watching);
    await finish(page, person, watching);
    assert.deepEqual(problems(), []);
  });

async function begin({ press, tabToText, start }) {
  await tabToText('Answer the questions');
  await press('Enter');
  await start();
}

async function answerAll(page, person, watching) {
  assert.equal((await clinician(watching)).alert, '');
  for (const [index, question] of questions.entries()) {
    await person.arriveAt(question.where);
    await person.choose(question);
    await sees(watching, question);
    if (question.name === 'phq-9-q9') await alerted(watching);
    await goOn(page, person, index);
    if (question.name === 'phq-9-q9') {
      await person.arriveAt('Thank you for telling us');
      await person.tabToText('Continue');
      await person.press('Enter');
    }
  }
}

/** Each way of going on in turn: Enter on the radio, Enter on Continue, Space on Continue. */
async function goOn(page, { press, tabToText }, index) {
  if (index % 3 > 0) await tabToText('Continue');
  else assert.equal((await focus(page)).tag, 'input');
  await press(index % 3 === 2 ? 'Space' : 'Enter');
}

/** The live score after this answer, by a sum of the test's own. */
function sees(watching, { measure, number }) {
  const given = measure.answers.slice(0, number);
  return eventually(async () => {
    const live = (await clinician(watching)).live.find((score) => score.measure === measure.name);
    assert.deepEqual(live?.total, totalAfter(measure, given), `${measure.name} after question ${number}`);
  });
}

async function changeOne(page, person, watching) {
  await person.arriveAt('Check your answers');
  const { rows } = await screen(page);
  assert.equal(rows.length, 21);
  for (const [index, { measure, answer }] of questions.entries())
    assert.ok(rows[index][1].startsWith(measure.labels ? measure.labels[answer] : String(answer)), rows[index].join());

  const changed = { ...questions[1], answer: 0 };
  await person.tabToText(`Change: ${rows[1][0]}`);
  await person.press('Enter');
  await person.arriveAt(changed.where);
  assert.deepEqual((await screen(page)).chosen, ['phq-9-q2=3']);
  await person.tabTo((here) => here.name === changed.name, 'the radios');
  await person.press('ArrowUp', 3);
  await eventually(async () => {
    assert.deepEqual((await clinician(watching)).live[0].total, [sum(battery[0].answers) - 3, 27]);
  });
  await person.press('Enter');
  await person.arriveAt('Check your answers');
  assert.equal((await screen(page)).rows[1][1], 'Not at all');
}

async function finish(page, person, watching) {
  await person.tabToText('Finish');
  await person.press('Enter');
  await person.arriveAt('Thank you');
  await keptBy(watching);
  await watching.reload();
  await keptBy(watching);

  const records = await stored(watching);
  for (const { id, answers } of battery) {
    const given = id === 'phq-9' ? answers.with(1, 0) : answers;
    assert.deepEqual(Object.values(records[id].answers), given);
  }
}

function keptBy(watching) {
  const expected = battery.map(({ id, name, answers, highest }) => {
    const total = sum(answers) - (id === 'phq-9' ? 3 : 0);
    return { measure: name, total: [total, answers.length * highest], caseness: casenessOf(id, total) };
  });
  return eventually(async () => {
    const { kept, live } = await clinician(watching);
    const seen = kept.map(({ measure, total, caseness }) => ({ measure, total, caseness }));
    assert.deepEqual(seen.toSorted(byName), expected.toSorted(byName));
    assert.deepEqual(live, []);
  });
}

function byName(a, b) {
  return a.measure.localeCompare(b.measure);
}
