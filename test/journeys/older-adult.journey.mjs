// An older adult: large, widely spaced, one thing at a time, in everyday words. From the staff page to the stored record.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrive, byKeyboard, byTouch } from './support/hands.mjs';
import { alone, answersOf, standardProfile, timeless } from './support/records.mjs';
import { around, clinician, screen, stored } from './support/see.mjs';
import { prepare } from './support/staff.mjs';
import { phone } from './support/touch.mjs';
import { eventually, missing, visit } from './support/visit.mjs';
import { alerted, toldFirst } from './support/risk.mjs';

const labels = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
const asked = [
  { id: 'phq-9', about: 'how you have been feeling', answers: [1, 0, 2, 1, 1, 0, 1, 'skipped', 1] },
  { id: 'gad-7', about: 'worry and anxiety', answers: [1, 1, 2, 1, 0, 1, 2] },
];

const wanted = {
  measures: ['phq-9', 'gad-7'],
  preset: 'Older adult',
  settings: { lineSpacing: 'wide', letterSpacing: 'wide' },
};
const profile = {
  version: 1,
  everydayWords: true,
  size: 'large',
  targets: 'large',
  lineSpacing: 'wide',
  letterSpacing: 'wide',
};

/** With what the person chose for themselves on the way. */
const common = {
  kind: 'self-report',
  version: 'standard',
  language: 'en',
  wording: 'official',
  adjustments: { ...standardProfile, ...profile, size: 'largest', colours: 'cream' },
  administration: alone,
  parts: {},
  explained: [],
  helpAsked: [],
};
const unused = { subscales: null, positive: null, itemCaseness: null, criteria: null };

const records = {
  'phq-9': {
    ...common,
    measure: 'phq-9',
    answers: answersOf([1, 0, 2, 1, 1, 0, 1, 'skipped', 1]),
    missing: { q8: 'skipped' },
    flags: { risk: 'raised' },
    helpShown: [{ measure: 'phq-9', item: 'q9' }],
    score: {
      ...unused,
      measure: 'phq-9',
      version: 'standard',
      status: 'complete',
      // Eight answers that add up to 7: nine of them would be 7.875.
      total: 8,
      raw: 7,
      range: { lowest: 8, highest: 8 },
      answered: 8,
      missing: ['q8'],
      proRated: true,
      caseness: 'not-case',
      threshold: 10,
      national: { threshold: 10, caseness: 'not-case' },
      band: 'mild',
      flags: { risk: 'raised' },
    },
  },
  'gad-7': {
    ...common,
    measure: 'gad-7',
    answers: answersOf([1, 1, 2, 1, 0, 1, 2]),
    missing: {},
    flags: {},
    helpShown: [],
    score: {
      ...unused,
      measure: 'gad-7',
      version: 'standard',
      status: 'complete',
      total: 8,
      raw: 8,
      range: { lowest: 8, highest: 8 },
      answered: 7,
      missing: [],
      proRated: false,
      caseness: 'case',
      threshold: 8,
      national: { threshold: 8, caseness: 'case' },
      band: 'mild',
      flags: {},
    },
  },
};

for (const browser of ['chromium', 'firefox'])
  test(
    `large, spaced and in everyday words, by keyboard (${browser})`,
    { skip: missing(browser), timeout: 240_000 },
    async (t) => {
      const { open, problems } = await visit(t, browser);
      const watching = await open('clinician.html');
      const page = await open('');
      assert.deepEqual(await prepare(page, wanted), profile);
      await journey(byKeyboard(page), watching);
      assert.deepEqual(problems(), []);
    },
  );

test(
  'large, spaced and in everyday words, by touch at 320 x 640',
  { skip: missing('chromium'), timeout: 240_000 },
  async (t) => {
    const { open, portal, problems } = await visit(t);
    const watching = await open('clinician.html');
    const staff = await open('');
    assert.deepEqual(await prepare(staff, wanted), profile);
    const page = await open(staff.url().slice(portal.origin.length + 1), phone);
    await staff.close();
    await journey(byTouch(page), watching);
    assert.deepEqual(problems(), []);
  },
);

async function journey(hands, watching) {
  await enlarge(hands);
  for (const measure of asked)
    for (const index of measure.answers.keys()) await answer(hands, measure, index, watching);
  await finish(hands, watching);
}

/** Before the first question: the person makes it larger still. */
async function enlarge(hands) {
  const { page } = hands;
  await arrive(hands, 'Before you start');
  const { size, targets, lines, letters } = (await screen(page)).look;
  assert.deepEqual([size, targets, lines, letters], ['large', 'large', 'wide', 'wide']);
  const [before, height, spacing] = (await around(page)).type;
  assert.ok(height / before >= 1.75 && spacing > 0, `${height} for ${before}, ${spacing} between letters`);
  await hands.press('Change how this looks');
  await hands.choose('look-size', 'Largest');
  await eventually(async () => {
    const [after] = (await around(page)).type;
    assert.ok(after > before, `${after} is not larger than ${before}`);
  });
  // It is closed again, so that what is below is not between the person and the button.
  await hands.pressAbove('Change how this looks');
  await hands.pressAbove('Start');
}

async function answer(hands, { id, about, answers }, index, watching) {
  const number = index + 1;
  const moved = !(id === 'phq-9' && number === 6);
  const where = `Question ${number} of ${answers.length}, about ${about}`;
  await arrive(hands, [where, ''], moved);
  const { targets, options, goLines } = await around(hands.page);
  assert.deepEqual({ options, goLines }, { options: labels, goLines: [1] });
  assert.ok(Math.min(...targets.slice(0, 4)) >= 76, targets.join());
  const given = answers[index];
  if (given === 'skipped') return hands.press('Skip this question');
  await hands.choose(`${id}-q${number}`, labels[given]);
  if (id === 'phq-9' && number === 5) return lookAtAll(hands);
  if (id === 'phq-9' && number === 9) await alerted(watching);
  await hands.press('Continue');
  if (id === 'phq-9' && number === 9) await helped(hands);
}

/** In the middle: another colour, all questions on one page, and back. */
async function lookAtAll(hands) {
  const { page } = hands;
  await hands.press('Change how this looks');
  await hands.choose('look-colours', 'Cream');
  await hands.choose('look-pace', 'All on one page');
  await eventually(async () => {
    const { where, chosen, look } = await screen(page);
    assert.equal(where, 'Page 1 of 2, about how you have been feeling');
    assert.deepEqual(chosen, ['phq-9-q1=1', 'phq-9-q2=0', 'phq-9-q3=2', 'phq-9-q4=1', 'phq-9-q5=1']);
    assert.deepEqual([look.colours, look.size], ['cream', 'largest']);
  });
  await hands.chooseHere('look-pace', 'One at a time');
}

async function helped(hands) {
  await arrive(hands, 'Thank you for telling us');
  await toldFirst(hands.page);
  await hands.press('Continue');
}

async function finish(hands, watching) {
  const { page } = hands;
  await arrive(hands, 'Check your answers');
  assert.deepEqual(
    (await screen(page)).rows.map(([, given]) => given),
    asked.flatMap(({ answers }) => answers.map((given) => labels[given] ?? 'Skipped')),
  );
  await hands.press('Finish');
  await arrive(hands, 'Thank you');
  await eventually(async () =>
    assert.deepEqual((await clinician(watching)).kept, [
      {
        measure: 'PHQ-9',
        total: [8, 27],
        caseness: 'not-case',
        national: '',
        band: 'Mild (this score)',
        risk: 'raised',
      },
      { measure: 'GAD-7', total: [8, 21], caseness: 'case', national: '', band: 'Mild (this score)', risk: null },
    ]),
  );
  const found = Object.entries(await stored(watching)).map(([id, record]) => [id, timeless(record)]);
  assert.deepEqual(Object.fromEntries(found), records);
}
