// A person with an interpreter, in English and Urdu. The Urdu words are samples: "sample question 1", no translation of anything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urduNumber, urduSamples } from './support/brought.mjs';
import { arrive, byKeyboard } from './support/hands.mjs';
import { answersOf, standardProfile, timeless } from './support/records.mjs';
import { around, clinician, focus, screen, stored } from './support/see.mjs';
import { prepare } from './support/staff.mjs';
import { eventually, missing, visit } from './support/visit.mjs';
import { alerted, toldFirst } from './support/risk.mjs';

const labels = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

/** The service brings words for the PHQ-9 and none for the GAD-7. */
const brought = {
  '/brought/list.json': JSON.stringify({ wordings: { ur: ['phq-9'] }, media: [] }),
  '/brought/ur/phq-9.json': urduSamples('phq-9'),
};
const asked = [
  { id: 'phq-9', name: 'PHQ-9', answers: [2, 2, 0, 1, 1, 0, 1, 1, 1], held: true },
  { id: 'gad-7', name: 'GAD-7', answers: [0, 1, 1, 0, 1, 1, 0], held: false },
];

const wanted = {
  measures: ['phq-9', 'gad-7'],
  preset: 'Interpreter',
  settings: { interpreter: { list: 'Urdu', value: 'ur' }, support: 'with-supporter', handover: true },
};
const profile = { version: 1, interpreter: 'ur', readBack: true, support: 'with-supporter', handover: true };

const sampleNote = 'The words in Urdu are samples. They are not for use with patients.';
const privateNote = 'This answer is private. The person who helps you does not see it. The service does.';
const noneNote = 'No official words in Urdu are held. The interpreter works from the English words.';

const common = {
  kind: 'self-report',
  version: 'standard',
  language: 'en',
  wording: 'official',
  adjustments: { ...standardProfile, ...profile },
  missing: {},
  parts: {},
  explained: [],
  helpAsked: [],
};
const administration = (words) => ({
  mode: 'with-supporter',
  supporter: 'family-or-friend',
  support: ['stayed-near'],
  interpreter: { code: '1', reference: 'LB-2041', language: 'ur', words },
});
const complete = {
  version: 'standard',
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
    administration: administration('demonstration'),
    answers: answersOf([2, 2, 0, 1, 1, 0, 1, 1, 1]),
    flags: { risk: 'raised' },
    helpShown: [{ measure: 'phq-9', item: 'q9' }],
    score: {
      ...complete,
      measure: 'phq-9',
      total: 9,
      raw: 9,
      range: { lowest: 9, highest: 9 },
      answered: 9,
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
    administration: administration('none'),
    answers: answersOf([0, 1, 1, 0, 1, 1, 0]),
    flags: {},
    helpShown: [],
    score: {
      ...complete,
      measure: 'gad-7',
      total: 4,
      raw: 4,
      range: { lowest: 4, highest: 4 },
      answered: 7,
      caseness: 'not-case',
      threshold: 8,
      national: { threshold: 8, caseness: 'not-case' },
      band: 'minimal',
      flags: {},
    },
  },
};

for (const browser of ['chromium', 'firefox'])
  test(`English and Urdu, row beside row (${browser})`, { skip: missing(browser), timeout: 240_000 }, async (t) => {
    const { open, problems } = await visit(t, browser, brought);
    const watching = await open('clinician.html');
    const page = await open('');
    assert.deepEqual(await prepare(page, wanted), profile);
    const hands = byKeyboard(page);
    await sayWhoIsHere(hands);
    for (const measure of asked)
      for (const index of measure.answers.keys()) await answer(hands, measure, index, watching);
    await finish(hands, watching);
    assert.deepEqual(problems(), []);
  });

/** Words in Urdu: always marked with their language and direction. */
const urdu = (word, number) => ({ text: number ? `${word} ${urduNumber(number)}` : word, lang: 'ur', dir: 'rtl' });
const question = (number) => urdu('نمونہ سوال', number);
const option = (value) => urdu('نمونہ جواب', value + 1);

/** The national code for who interprets, and a booking number. A text that may be a name goes nowhere. */
async function sayWhoIsHere(hands) {
  const { page } = hands;
  await arrive(hands, 'Before you start');
  await hands.press('Start');
  await arrive(hands, 'Who is here?');
  await hands.choose('supporter', 'Family or a friend');
  await hands.tick('Staying near');
  await hands.choose('interpreter', 'A professional interpreter');
  await hands.write('interpreter-reference', 'booked');
  await hands.press('Continue');
  await eventually(async () => {
    assert.match(
      (await screen(page)).summary,
      /Write the booking number, or continue without it\. A name is not kept\./,
    );
    assert.equal((await focus(page)).part, 'error-summary');
  });
  await hands.write('interpreter-reference', 'LB-2041');
  await hands.press('Continue');
}

async function answer(hands, measure, index, watching) {
  const { page } = hands;
  const { id, name, answers } = measure;
  const number = index + 1;
  const isPrivate = id === 'phq-9' && number === 9;
  const where = `${name}, question ${number} of ${answers.length} With an interpreter: Urdu`;
  if (isPrivate) await takeOver(hands);
  await arrive(hands, [where, '']);
  await sideBySide(page, measure, number, isPrivate);
  if (id === 'phq-9' && number === 5) await lookAtAll(hands, where);
  const given = answers[index];
  const field = `${id}-q${number}`;
  if (id === 'phq-9' && number === 2) await hearOtherwise(hands, { field, where });
  else await hands.choose(field, labels[given]);
  if (isPrivate) await alerted(watching);
  await hands.press('Continue');
  if (isPrivate) await helped(hands);
  else await readBack(hands, measure, number);
}

/** The device goes to the person; nobody else answers this one, and it is not read back. */
async function takeOver(hands) {
  await arrive(hands, 'The next question is private');
  await hands.press('Continue');
}

async function sideBySide(page, { held }, number, isPrivate) {
  const { beside, notes, options } = await around(page);
  assert.deepEqual(notes, [...(isPrivate ? [privateNote] : []), held ? sampleNote : noneNote]);
  const words = [urdu('نمونہ ہدایت'), question(number), ...labels.map((_, value) => option(value))];
  assert.deepEqual(beside, held ? words : []);
  assert.deepEqual(
    options,
    labels.map((label, value) => (held ? `${label} ${option(value).text}` : label)),
  );
}

/** Both languages again, and the person says that it is right. */
async function readBack(hands, { held, answers }, number) {
  await arrive(hands, 'Read the answer back');
  const { readBack: words, beside } = await around(hands.page);
  const given = answers[number - 1];
  assert.ok(words.includes(labels[given]), words);
  assert.deepEqual(beside, held ? [question(number), option(given)] : []);
  await hands.press('Yes, this is the answer');
}

/** Heard otherwise than it was meant: back to the question, where it is still chosen, and one answer lower. */
async function hearOtherwise(hands, { field, where }) {
  const { page } = hands;
  await hands.choose(field, labels[3]);
  await hands.press('Continue');
  await arrive(hands, 'Read the answer back');
  await hands.press('No, change the answer');
  await arrive(hands, [where, '']);
  assert.deepEqual((await screen(page)).chosen, [`${field}=3`]);
  await hands.change(field, 'ArrowUp', labels[2]);
}

/** All questions on one page, and back: every answer is still there, in both languages. */
async function lookAtAll(hands, where) {
  const { page } = hands;
  await hands.press('Change how this looks');
  await hands.choose('look-pace', 'All on one page');
  await eventually(async () => {
    const shown = await screen(page);
    assert.equal(shown.where, 'PHQ-9, page 1 of 3 With an interpreter: Urdu');
    assert.deepEqual(shown.chosen, ['phq-9-q1=2', 'phq-9-q2=2', 'phq-9-q3=0', 'phq-9-q4=1']);
    assert.equal((await around(page)).beside.length, 1 + 8 * 5);
  });
  await hands.chooseHere('look-pace', 'One at a time');
  await arrive(hands, [where, ''], false);
}

async function helped(hands) {
  await arrive(hands, 'Thank you for telling us');
  await toldFirst(hands.page, ` ${question(9).text}`);
  await hands.press('Continue');
}

async function finish(hands, watching) {
  const { page } = hands;
  await arrive(hands, 'Check your answers');
  const rows = asked.flatMap(({ id, held, answers }) =>
    answers.map((given, index) => {
      if (id === 'phq-9' && index === 8) return 'Private answer given';
      return held ? `${labels[given]} ${option(given).text}` : labels[given];
    }),
  );
  assert.deepEqual(
    (await screen(page)).rows.map(([, given]) => given),
    rows,
  );
  await hands.press('Finish');
  await arrive(hands, 'Thank you');
  const common = { caseness: 'not-case', national: '' };
  await eventually(async () =>
    assert.deepEqual((await clinician(watching)).kept, [
      { ...common, measure: 'PHQ-9', total: [9, 27], band: 'Mild (this score)', risk: 'raised' },
      { ...common, measure: 'GAD-7', total: [4, 21], band: 'Minimal (this score)', risk: null },
    ]),
  );
  const found = Object.entries(await stored(watching)).map(([id, record]) => [id, timeless(record)]);
  assert.deepEqual(Object.fromEntries(found), records);
}
