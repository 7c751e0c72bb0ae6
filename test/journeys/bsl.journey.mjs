// A deaf person who signs: clips beside the words, and a version with thresholds of its own. The clips are placeholders.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedClips } from './support/brought.mjs';
import { arrive, byKeyboard } from './support/hands.mjs';
import { keyboard } from './support/keyboard.mjs';
import { alone, answersOf, standardProfile, timeless } from './support/records.mjs';
import { around, clinician, screen, stored } from './support/see.mjs';
import { prepare } from './support/staff.mjs';
import { eventually, missing, visit } from './support/visit.mjs';
import { alerted, toldFirst } from './support/risk.mjs';

const labels = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

/** 9 and 7: at or above the thresholds of the BSL versions (8 and 6), below the national ones (10 and 8). */
const asked = [
  { id: 'phq-9', name: 'PHQ-9', answers: [2, 1, 1, 0, 1, 1, 1, 1, 1] },
  { id: 'gad-7', name: 'GAD-7', answers: [2, 1, 1, 1, 1, 1, 0] },
];

const wanted = {
  measures: ['phq-9', 'gad-7'],
  preset: 'British Sign Language (BSL)',
  settings: { scales: 'pictures', colours: 'high-contrast' },
};
const profile = { version: 1, scales: 'pictures', signed: true, colours: 'high-contrast' };

const common = {
  kind: 'self-report',
  version: 'bsl',
  language: 'en',
  wording: 'official',
  adjustments: { ...standardProfile, ...profile },
  administration: alone,
  missing: {},
  parts: {},
  explained: [],
  helpAsked: [],
};
const complete = {
  version: 'bsl',
  status: 'complete',
  missing: [],
  proRated: false,
  subscales: null,
  positive: null,
  itemCaseness: null,
  criteria: null,
};

const records = {
  'phq-9': {
    ...common,
    measure: 'phq-9',
    answers: answersOf([2, 1, 1, 0, 1, 1, 1, 1, 1]),
    flags: { risk: 'raised' },
    helpShown: [{ measure: 'phq-9', item: 'q9' }],
    score: {
      ...complete,
      measure: 'phq-9',
      total: 9,
      raw: 9,
      range: { lowest: 9, highest: 9 },
      answered: 9,
      caseness: 'case',
      threshold: 8,
      national: { threshold: 10, caseness: 'not-case' },
      band: 'mild',
      flags: { risk: 'raised' },
    },
  },
  'gad-7': {
    ...common,
    measure: 'gad-7',
    answers: answersOf([2, 1, 1, 1, 1, 1, 0]),
    flags: {},
    helpShown: [],
    score: {
      ...complete,
      measure: 'gad-7',
      total: 7,
      raw: 7,
      range: { lowest: 7, highest: 7 },
      answered: 7,
      caseness: 'case',
      threshold: 6,
      national: { threshold: 8, caseness: 'not-case' },
      band: 'mild',
      flags: {},
    },
  },
};

for (const browser of ['chromium', 'firefox'])
  test(`signed clips for every question (${browser})`, { skip: missing(browser), timeout: 240_000 }, async (t) => {
    const { open, portal, problems } = await visit(t, browser, signedClips(['phq-9', 'gad-7']));
    const watching = await open('clinician.html');
    const page = await open('');
    assert.deepEqual(await prepare(page, wanted), profile);
    const hands = byKeyboard(page);
    await arrive(hands, 'Before you start');
    await hands.press('Start');
    for (const measure of asked)
      for (const index of measure.answers.keys()) await answer(hands, measure, index, { watching, portal });
    await finish(hands, watching);
    assert.deepEqual(problems(), []);
  });

async function answer(hands, { id, name, answers }, index, { watching, portal }) {
  const { page } = hands;
  const number = index + 1;
  const first = id === 'phq-9' && number === 1;
  const moved = !(id === 'phq-9' && number === 5);
  await arrive(hands, [`${name}, question ${number} of ${answers.length}`, ''], moved);
  // The words stay, the clip is there, and nothing plays by itself.
  const videos = await eventually(async () => {
    const seen = await around(page);
    assert.deepEqual(seen.options, labels);
    assert.deepEqual(
      seen.videos.map(({ currentTime, muted }) => ({ currentTime, muted })),
      [{ currentTime: 0, muted: true }],
    );
    return seen.videos;
  });
  assert.ok(videos[0].poster.endsWith('/media/poster.png'));
  if (first) await watchClips(hands, portal);
  await hands.choose(`${id}-q${number}`, labels[answers[index]]);
  if (id === 'phq-9' && number === 4) return lookAtAll(hands);
  if (id === 'phq-9' && number === 9) await alerted(watching);
  await hands.press('Continue');
  if (id === 'phq-9' && number === 9) await helped(hands);
}

/** The question, again and more slowly; then an answer, which is watched and not chosen. */
async function watchClips(hands, portal) {
  const { page } = hands;
  const loaded = () => portal.log.filter(({ path }) => /\.(mp4|webm)$/.test(path)).map(({ path }) => path);
  assert.deepEqual(loaded(), []);
  await keyboard(page).tabToText('Watch the instruction');
  await page.keyboard.press('Tab');
  // The video is no stop of its own: it has no name, and its buttons are below it.
  await hands.pressHere('Play');
  await played(page, '/media/question.');
  await hands.press('Start again');
  await played(page, '/media/question.');
  await hands.press('Speed 1×');
  await eventually(async () => assert.equal(await speed(page), 0.75));
  await hands.press('Watch: More than half the days');
  await played(page, '/media/option-2.');
  assert.ok(!loaded().some((path) => path.includes('option-1')), loaded().join());
  assert.deepEqual((await screen(page)).chosen, []);
  await hands.pressHere('Close: More than half the days');
  await eventually(async () => assert.equal((await around(page)).videos.length, 1));
  await hands.pressAbove('Back');
  await arrive(hands, 'Before you start');
  await hands.press('Start');
  await arrive(hands, ['PHQ-9, question 1 of 9', '']);
}

/** The clip from this file has moved on. */
function played(page, file) {
  return eventually(async () => {
    const { videos } = await around(page);
    const clip = videos.find(({ currentSrc }) => currentSrc.includes(file));
    assert.ok(clip && clip.currentTime > 0, JSON.stringify(videos));
  });
}

function speed(page) {
  return page.evaluate(() => document.querySelector('iapt-battery').shadowRoot.querySelector('video').playbackRate);
}

/** All questions on one page, and back: every answer is still there, and so are the clips. */
async function lookAtAll(hands) {
  const { page } = hands;
  await hands.press('Change how this looks');
  await hands.choose('look-pace', 'All on one page');
  await eventually(async () => {
    const { where, chosen } = await screen(page);
    assert.equal(where, 'PHQ-9, page 1 of 2');
    assert.deepEqual(chosen, ['phq-9-q1=2', 'phq-9-q2=1', 'phq-9-q3=1', 'phq-9-q4=0']);
  });
  await hands.chooseHere('look-pace', 'One at a time');
}

/** The page about help is signed too. */
async function helped(hands) {
  const { page } = hands;
  await arrive(hands, 'Thank you for telling us');
  await hands.press('Play');
  await played(page, '/media/help.');
  await toldFirst(page);
  await hands.press('Continue');
}

async function finish(hands, watching) {
  const { page } = hands;
  await arrive(hands, 'Check your answers');
  assert.deepEqual(
    (await screen(page)).rows.map(([, given]) => given),
    asked.flatMap(({ answers }) => answers.map((given) => labels[given])),
  );
  await hands.press('Finish');
  await arrive(hands, 'Thank you');
  await eventually(async () =>
    assert.deepEqual((await clinician(watching)).kept, [
      {
        measure: 'PHQ-9',
        total: [9, 27],
        caseness: 'case',
        national: 'National threshold: Below the threshold of 10',
        band: 'Mild (this score)',
        risk: 'raised',
      },
      {
        measure: 'GAD-7',
        total: [7, 21],
        caseness: 'case',
        national: 'National threshold: Below the threshold of 8',
        band: 'Mild (this score)',
        risk: null,
      },
    ]),
  );
  const found = Object.entries(await stored(watching)).map(([id, record]) => [id, timeless(record)]);
  assert.deepEqual(Object.fromEntries(found), records);
}
