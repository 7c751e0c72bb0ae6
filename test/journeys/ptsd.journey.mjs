// The whole set for one problem descriptor, by keyboard and by touch: both ways must end in the same records.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byKeyboard, byTouch } from './support/hands.mjs';
import { screen, stored } from './support/see.mjs';
import { phone } from './support/touch.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

const frequency = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
const bother = ['Not at all', 'A little bit', 'Moderately', 'Quite a bit', 'Extremely'];
const trouble = {
  0: '0 No trouble',
  2: '2 Some trouble',
  4: '4 Clear trouble',
  5: '5',
  8: '8 The most trouble there could be',
};
const choice = { Y: 'Yes', N: 'No', NA: 'Does not apply' };

/** What is answered, and what that must add up to. */
const session = [
  { id: 'phq-9', name: 'PHQ-9', words: frequency, answers: [1, 2, 3, 0, 1, 2, 0, 3, 0], total: 12 },
  { id: 'gad-7', name: 'GAD-7', words: frequency, answers: [3, 2, 1, 0, 3, 2, 1], total: 12 },
  { id: 'wsas', name: 'WSAS', words: trouble, answers: [4, 8, 0, 5, 2], total: 19 },
  {
    id: 'pcl-5',
    name: 'PCL-5',
    words: bother,
    answers: [4, 3, 2, 1, 0, 4, 3, 2, 1, 0, 4, 3, 2, 1, 0, 4, 3, 2, 1, 0],
    total: 40,
  },
];
const experience = { q1: 'Y', q2: 'N', q3: 'NA', q4: 'Y' };

const ways = [
  { how: 'by keyboard (chromium)', browser: 'chromium', hands: byKeyboard },
  { how: 'by keyboard (firefox)', browser: 'firefox', hands: byKeyboard },
  { how: 'by touch at 320 x 640', browser: 'chromium', hands: byTouch, viewport: phone },
];

for (const { how, browser, hands, viewport } of ways)
  test(
    `PHQ-9, GAD-7, WSAS, PCL-5 and Assessment PEQ ${how}`,
    { skip: missing(browser), timeout: 400_000 },
    async (t) => {
      const { open, problems } = await visit(t, browser);
      const page = await open('patient.html?descriptor=ptsd', viewport);
      await answerSession(hands(page));
      const records = await eventually(async () => {
        const found = await stored(page);
        assert.equal(Object.keys(found).length, session.length);
        return found;
      });
      for (const { id, answers, total } of session) {
        const given = Object.fromEntries(answers.map((answer, index) => [`q${index + 1}`, answer]));
        assert.deepEqual(records[id].answers, given);
        assert.equal(records[id].score.total, total);
      }

      const opinion = await open('experience.html?stage=assessment', viewport);
      await answerExperience(hands(opinion));
      await eventually(async () => {
        const found = await stored(opinion, 'iapt-portal-experience');
        assert.deepEqual(Object.keys(found), ['peq-assessment']);
        assert.deepEqual(found['peq-assessment'].answers, { ...experience, satisfaction: '4' });
      });
      // It is nowhere that the clinician's page reads.
      assert.deepEqual(Object.keys(await stored(opinion)).toSorted(), session.map(({ id }) => id).toSorted());
      assert.deepEqual(problems(), []);
    },
  );

async function answerSession(hand) {
  await begin(hand);
  for (const { id, name, words, answers } of session)
    for (const [index, answer] of answers.entries()) {
      await at(hand, { where: `${name}, question ${index + 1} of ${answers.length}` });
      await hand.choose(`${id}-q${index + 1}`, words[answer]);
      await hand.press('Continue');
    }
  await at(hand, { heading: 'Check your answers' });
  assert.equal((await screen(hand.page)).rows.length, 41);
  await hand.press('Finish');
  await at(hand, { heading: 'Thank you' });
}

async function answerExperience(hand) {
  await begin(hand);
  const where = (number) => ({ where: `Your experience of the assessment, question ${number} of 6` });
  for (const [index, [item, answer]] of Object.entries(experience).entries()) {
    await at(hand, where(index + 1));
    await hand.choose(`peq-assessment-${item}`, choice[answer]);
    await hand.press('Continue');
  }
  await at(hand, where(5));
  await hand.choose('peq-assessment-satisfaction', 'Fully happy');
  await hand.press('Continue');
  // Nothing has to be written.
  await at(hand, where(6));
  await hand.press('Continue');
  await at(hand, { heading: 'Check your answers' });
  await hand.press('Finish');
  await at(hand, { heading: 'Thank you' });
}

async function begin(hand) {
  await at(hand, { heading: 'Before you start' });
  await hand.press('Start');
}

function at({ page, arrived }, expected) {
  return eventually(async () => {
    const shown = await screen(page);
    for (const [part, words] of Object.entries(expected)) assert.equal(shown[part], words);
    await arrived(shown);
  });
}
