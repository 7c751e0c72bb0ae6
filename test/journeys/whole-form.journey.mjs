// The owner's whole PHQ-9, then the GAD-7, by keyboard alone: the question below the nine, and what becomes of its answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { battery, questions } from './support/battery.mjs';
import { keyboard } from './support/keyboard.mjs';
import { clinician, focus, screen, stored } from './support/see.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

const words =
  'If you checked off any problems, how difficult have these problems made it for you to do your work, ' +
  'take care of things at home, or get along with other people?';
const more = { name: 'phq-9-difficulty', where: 'PHQ-9, one more question', answer: 3 };
const [phq9, gad7] = battery;
const of = ({ id }) => questions.filter(({ measure }) => measure.id === id);

for (const browser of ['chromium', 'firefox'])
  test(`the whole form by keyboard (${browser})`, { skip: missing(browser), timeout: 240_000 }, async (t) => {
    const { open, problems } = await visit(t, browser);
    const watching = await open('clinician.html');
    const page = await open('patient.html?whole-form&measures=phq-9+gad-7');
    const person = keyboard(page);
    await person.opened();
    assert.match(await textOf(page), /There are 17 questions\./);
    await person.start();
    await answerNine(page, person);
    await answerDifficulty(page, person, watching);
    for (const question of of(gad7)) await person.answer(question);
    await takeBack(page, person);
    await finish(page, person);
    await shown(watching, page);
    assert.deepEqual(problems(), []);
  });

/** Nine of nine to the end, whatever was answered; then help, then one more. */
async function answerNine(page, person) {
  for (const question of of(phq9)) await person.answer(question);
  await person.arriveAt('Thank you for telling us');
  await person.tabToText('Continue');
  await person.press('Enter');
}

async function answerDifficulty(page, person, watching) {
  await person.arriveAt(more.where);
  assert.equal((await screen(page)).heading, words);
  assert.doesNotMatch(await textOf(page), /last 2 weeks/i);
  const before = await clinician(watching);
  await person.choose(more);
  assert.deepEqual((await clinician(watching)).live, before.live, 'the score stays');
  // Back to the help page, and on again: the answer is still there.
  await goBack(page, person);
  await person.arriveAt('Thank you for telling us');
  await person.tabToText('Continue');
  await person.press('Enter');
  await person.arriveAt(more.where);
  assert.deepEqual((await screen(page)).chosen, [`${more.name}=3`]);
  await person.tabToText('Continue');
  await person.press('Space');
}

/** "Back" stands before everything: Shift and Tab lead there. */
async function goBack(page, { press }) {
  await page.keyboard.down('Shift');
  for (let presses = 0; presses < 20 && (await focus(page)).text !== 'Back'; presses += 1) await press('Tab');
  await page.keyboard.up('Shift');
  assert.equal((await focus(page)).text, 'Back');
  await press('Enter');
}

/** Changed from check-your-answers, where it stands behind the nine. */
async function takeBack(page, person) {
  await person.arriveAt('Check your answers');
  const { rows } = await screen(page);
  assert.equal(rows.length, 17);
  assert.deepEqual(rows[9].slice(0, 2), [words, 'Extremely difficult']);
  await person.tabToText(`Change: ${words}`);
  await person.press('Enter');
  await person.arriveAt(more.where);
  await person.tabTo((here) => here.name === more.name, 'the radios');
  await person.press('ArrowUp');
  await person.press('Enter');
  await person.arriveAt('Check your answers');
  assert.equal((await screen(page)).rows[9][1], 'Very difficult');
}

async function finish(page, person) {
  await person.tabToText('Finish');
  await person.press('Enter');
  await person.arriveAt('Thank you');
}

/** In the record beside the nine, in no score, and in words on the clinician's page. */
async function shown(watching, page) {
  const records = await eventually(async () => {
    const found = await stored(page);
    assert.ok(found['phq-9']);
    return found;
  });
  const { answers, score, missing: without } = records['phq-9'];
  const nine = Object.fromEntries(phq9.answers.map((answer, index) => [`q${index + 1}`, answer]));
  assert.deepEqual(answers, { ...nine, difficulty: 2 });
  assert.deepEqual([score.total, score.answered, without], [13, 9, {}]);
  assert.equal('difficulty' in records['gad-7'].answers, false);
  await eventually(async () => {
    const text = await watching.evaluate(() =>
      [...document.querySelectorAll('iapt-score')].map((score) => score.shadowRoot.textContent).join(' '),
    );
    assert.ok(text.replace(/\s+/g, ' ').includes(`${words} Very difficult This answer is not part of the score.`));
  });
}

function textOf(page) {
  return page.evaluate(() => {
    const root = document.querySelector('iapt-battery').shadowRoot;
    return root.querySelector('[part=page]').textContent.replace(/\s+/g, ' ');
  });
}
