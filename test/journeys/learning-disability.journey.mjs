// A person with a learning disability, with a supporter: from the staff page to the stored record.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heardFacts } from './support/facts.mjs';
import { arrive, byKeyboard, byTouch } from './support/hands.mjs';
import { answersOf, standardProfile, timeless } from './support/records.mjs';
import { around, clinician, screen, stored } from './support/see.mjs';
import { prepare } from './support/staff.mjs';
import { phone } from './support/touch.mjs';
import { eventually, missing, visit } from './support/visit.mjs';
import { alerted } from './support/risk.mjs';

const [never, several, half, every] = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

/** Each question: its parts with their answers, then the one answer that counts. */
const script = [
  {
    words: 'Little interest or pleasure in doing things',
    parts: { 'Little interest in doing things': several, 'Little pleasure in doing things': half },
    answer: half,
  },
  {
    words: 'Feeling down, depressed, or hopeless',
    parts: { 'Feeling down': several, 'Feeling depressed': never, 'Feeling hopeless': several },
    answer: several,
  },
  {
    words: 'Trouble falling or staying asleep, or sleeping too much',
    parts: { 'Trouble falling asleep': every, 'Trouble staying asleep': every, 'Sleeping too much': never },
    answer: every,
  },
  {
    words: 'Feeling tired or having little energy',
    parts: { 'Feeling tired': half, 'Having little energy': half },
    answer: half,
  },
  { words: 'Poor appetite or overeating', parts: { 'Poor appetite': never, Overeating: never }, answer: never },
  {
    words: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    parts: {
      'Feeling bad about yourself': several,
      'Feeling that you are a failure': never,
      'Feeling that you have let yourself or your family down': several,
    },
    answer: several,
  },
  {
    words: 'Trouble concentrating on things, such as reading the newspaper or watching television',
    parts: {},
    answer: half,
  },
  {
    words:
      'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    parts: {
      'Moving or speaking so slowly that other people could have noticed': never,
      'Being so fidgety or restless that you have been moving around a lot more than usual': never,
    },
    answer: never,
  },
  {
    words: 'Thoughts that you would be better off dead or of hurting yourself in some way',
    parts: {},
    answer: several,
  },
];

const wanted = {
  measures: ['phq-9'],
  preset: 'Learning disability',
  settings: { size: 'large', support: 'with-supporter', handover: true },
};

/** What the preset brings, and what staff changed after it. */
const profile = {
  version: 1,
  easyRead: true,
  explanations: true,
  practice: true,
  parts: true,
  pictograms: true,
  scales: 'pictures',
  readAloud: true,
  targets: 'large',
  size: 'large',
  support: 'with-supporter',
  handover: true,
};

/** Recordings of the service's own: placeholders. */
const brought = { '/brought/list.json': JSON.stringify({ wordings: {}, media: ['../media/phq-9.recording.json'] }) };

const record = {
  kind: 'self-report',
  measure: 'phq-9',
  version: 'standard',
  language: 'en',
  wording: 'official',
  adjustments: { ...standardProfile, ...profile },
  administration: {
    mode: 'with-supporter',
    supporter: 'advocate',
    support: ['read-aloud', 'operated'],
    interpreter: null,
  },
  answers: answersOf([2, 1, 3, 2, 0, 1, 2, 0, 1]),
  missing: {},
  parts: {
    q1: [1, 2],
    q2: [1, 0, 1],
    q3: [3, 3, 0],
    q4: [2, 2],
    q5: [0, 0],
    q6: [1, 0, 1],
    q8: [0, 0],
  },
  explained: [
    { measure: 'phq-9', item: 'q1', word: 'interest' },
    { measure: 'phq-9', item: 'q1', word: 'answers' },
    { measure: 'phq-9', item: 'q2', word: 'hopeless' },
  ],
  helpAsked: [{ measure: 'phq-9', item: 'q3', told: false }],
  flags: { risk: 'raised' },
  helpShown: [{ measure: 'phq-9', item: 'q9' }],
  score: {
    measure: 'phq-9',
    version: 'standard',
    status: 'complete',
    total: 12,
    raw: 12,
    range: { lowest: 12, highest: 12 },
    answered: 9,
    missing: [],
    proRated: false,
    caseness: 'case',
    threshold: 10,
    national: { threshold: 10, caseness: 'case' },
    band: 'moderate',
    subscales: null,
    positive: null,
    itemCaseness: null,
    criteria: null,
    flags: { risk: 'raised' },
  },
};

for (const browser of ['chromium', 'firefox'])
  test(
    `easy read, parts and a supporter, by keyboard (${browser})`,
    { skip: missing(browser), timeout: 240_000 },
    async (t) => {
      const { open, portal, problems } = await visit(t, browser, brought);
      const watching = await open('clinician.html');
      const page = await open('');
      assert.deepEqual(await prepare(page, wanted), profile);
      // Firefox plays nothing on a machine without a sound card.
      await journey(byKeyboard(page), watching, browser === 'chromium' ? portal : null);
      assert.deepEqual(problems(), []);
    },
  );

test(
  'easy read, parts and a supporter, by touch at 320 x 640',
  { skip: missing('chromium'), timeout: 240_000 },
  async (t) => {
    const { open, portal, problems } = await visit(t, 'chromium', brought);
    const watching = await open('clinician.html');
    const staff = await open('');
    assert.deepEqual(await prepare(staff, wanted), profile);
    // The link, on a phone.
    const page = await open(staff.url().slice(portal.origin.length + 1), phone);
    await staff.close();
    await journey(byTouch(page), watching, portal);
    assert.deepEqual(problems(), []);
  },
);

/** @param portal `null` where nothing can be listened to */
async function journey(hands, watching, portal) {
  await begin(hands);
  await practise(hands);
  for (const [index, question] of script.entries()) await answer(hands, question, index + 1, { watching, portal });
  await finish(hands, watching);
}

async function begin(hands) {
  await arrive(hands, 'Before you start');
  assert.deepEqual((await around(hands.page)).notes, ['Somebody can help you. The answers are your own.']);
  await hands.press('Start');
  await arrive(hands, 'Who is here?');
  await hands.choose('supporter', 'An advocate');
  await hands.tick('Reading aloud');
  await hands.tick('Using the device');
  await hands.press('Continue');
}

/** The options are learnt with questions that do not count. */
async function practise(hands) {
  const practice = [
    ['In the last 2 weeks, how often did the sun rise?', every, 'It was on all of the 14 days, or on almost all.'],
    ['In the last 2 weeks, how often did you travel to the moon?', never, 'It was on none of the 14 days.'],
    [
      'In the last 2 weeks, how often was it a Saturday or a Sunday?',
      several,
      'It was on some of the 14 days. It was not on more than half of them.',
    ],
  ];
  for (const [index, [words, option, meaning]] of practice.entries()) {
    await arrive(hands, [`PHQ-9, practice ${index + 1} of 3`, words]);
    await hands.choose('phq-9-q1', option);
    await eventually(async () => {
      const { practised, plainly, pictograms } = await around(hands.page);
      assert.equal(practised, `You chose: ${option} ${meaning} You can choose another answer, or go on.`);
      assert.deepEqual(
        { plainly, pictograms },
        { plainly: ['Think about the last 2 weeks.', 'That is 14 days.'], pictograms: 1 },
      );
    });
    await hands.press('Continue');
  }
}

async function answer(hands, question, number, { watching, portal }) {
  const { page } = hands;
  const { words, parts, answer: option } = question;
  const name = `phq-9-q${number}`;
  if (number === 9) await takeOver(hands);
  for (const [index, [part, given]] of Object.entries(parts).entries()) {
    // Whoever changed how it looks stays there with the focus.
    await arrive(hands, [`PHQ-9, question ${number} of 9`, part], !(number === 5 && index === 0));
    const { whole, part: which } = await around(page);
    assert.deepEqual([whole, which], [words, `Part ${index + 1} of ${Object.keys(parts).length}`]);
    if (number === 1 && index === 0) await explain(hands);
    await hands.choose(name, given);
    await hands.press('Continue');
  }
  await arrive(hands, [`PHQ-9, question ${number} of 9`, words]);
  await eased(page, question);
  if (number === 2) await hands.press('hopeless');
  if (number === 7 && portal) await listen(hands, portal);
  await hands.choose(name, option);
  if (number === 3) await askForHelp(hands);
  if (number === 4) return lookAtAll(hands);
  if (number === 9) await alerted(watching);
  return hands.press('Continue');
}

/** The official sentence and options are there; around them is what the profile brings. */
async function eased(page, { parts }) {
  const { plainly, options, pictograms, parts: rows } = await around(page);
  assert.deepEqual(
    { plainly, options, pictograms, rows },
    {
      plainly: ['Think about the last 2 weeks.', 'That is 14 days.', 'How often did this problem bother you?'],
      options: [never, several, half, every],
      pictograms: 1,
      rows: Object.entries(parts).map(([part, given]) => `${part}: ${given}`),
    },
  );
  const { pictures, chosen } = await screen(page);
  assert.deepEqual({ pictures, chosen }, { pictures: 4, chosen: [] });
}

/** A hard word, and what the answers mean. */
async function explain({ page, press }) {
  await press('interest');
  await press('The answers');
  await eventually(async () =>
    assert.deepEqual((await around(page)).meanings, [
      'interest: Interest is the wish to do something or to know about it.',
      'Not at all: It was on none of the 14 days.',
      'Several days: It was on some of the 14 days. It was not on more than half of them.',
      'More than half the days: It was on more than half of the 14 days. Half is 7 days.',
      'Nearly every day: It was on all of the 14 days, or on almost all.',
    ]),
  );
}

/** Nobody is connected to this page, and it says so. */
async function askForHelp({ page, press }) {
  await press('I need help with this');
  await eventually(async () =>
    assert.equal(
      (await around(page)).helpAsked,
      'This page cannot call anybody. Ask a person near you to help. You can also skip this question.',
    ),
  );
}

/** The recording that the service brought is played when somebody presses, and not before. */
async function listen({ page, press }, portal) {
  const played = () => portal.log.some(({ path }) => path === '/media/question.wav');
  assert.equal(played(), false);
  await press('Listen');
  await eventually(() => assert.ok(played(), 'no recording is played'));
  assert.deepEqual((await screen(page)).chosen, []);
}

/** All questions on one page, and back: every answer is still there, and the next question begins with its parts. */
async function lookAtAll(hands) {
  const { page } = hands;
  await hands.press('Change how this looks');
  await hands.choose('look-pace', 'All on one page');
  await eventually(async () => {
    const { where, chosen } = await screen(page);
    assert.equal(where, 'PHQ-9, page 1 of 2');
    assert.deepEqual(chosen, ['phq-9-q1=2', 'phq-9-q2=1', 'phq-9-q3=3', 'phq-9-q4=2']);
  });
  await hands.chooseHere('look-pace', 'One at a time');
}

async function takeOver(hands) {
  await arrive(hands, 'The next question is private');
  await hands.press('Continue');
}

async function finish(hands, watching) {
  const { page } = hands;
  await arrive(hands, 'Thank you for telling us');
  await hands.press('Continue');
  await arrive(hands, 'Check your answers');
  assert.deepEqual(
    (await screen(page)).rows.map(([words, given]) => [words, given]),
    script.map(({ words, answer: option }, index) => [words, index === 8 ? 'Private answer given' : option]),
  );
  const facts = (await heardFacts(page)).filter(({ item }) => item === 'q9');
  assert.deepEqual(
    facts.map(({ name, heading }) => [name, heading.endsWith(script[8].words)]),
    [
      ['risk-raised', true],
      ['answered', true],
    ],
  );
  await hands.press('Finish');
  await arrive(hands, 'Thank you');
  await eventually(async () => {
    const { kept } = await clinician(watching);
    assert.deepEqual(kept, [
      {
        measure: 'PHQ-9',
        total: [12, 27],
        caseness: 'case',
        national: '',
        band: 'Moderate (this score)',
        risk: 'raised',
      },
    ]);
  });
  const { 'phq-9': found, ...others } = await stored(watching);
  assert.deepEqual(others, {});
  assert.deepEqual(timeless(found), record);
}
