// What a service puts beside the pages, without building anything: it is used where it fits, and costs nobody the questions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urduSamples } from './support/brought.mjs';
import { arrive, byKeyboard } from './support/hands.mjs';
import { keyboard } from './support/keyboard.mjs';
import { around } from './support/see.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

const options = { skip: missing('chromium'), timeout: 90_000 };
const fragment = Buffer.from(JSON.stringify({ version: 1, interpreter: 'ur' })).toString('base64url');
const link = `patient.html#measures=phq-9&adjustments=${fragment}`;
const list = { '/brought/list.json': JSON.stringify({ wordings: { ur: ['phq-9'], pl: ['phq-9'] }, media: [] }) };
const noneHeld = 'No official words in Urdu are held. The interpreter works from the English words.';

/** To the first question, which may be asked in two languages. */
async function ask(page) {
  const hands = byKeyboard(page);
  await arrive(hands, 'Before you start');
  await hands.press('Start');
  await arrive(hands, 'Who is here?');
  await hands.press('Continue');
  await arrive(hands, ['PHQ-9, question 1 of 9 With an interpreter: Urdu', '']);
  return around(page);
}

const question = ({ beside }) => beside.find(({ text }) => text.startsWith('نمونہ سوال'))?.text;

test('only the words of the languages in the link are asked for', options, async (t) => {
  const { open, portal, problems } = await visit(t, 'chromium', {
    ...list,
    '/brought/ur/phq-9.json': urduSamples('phq-9'),
  });
  const page = await open(link);
  assert.equal(question(await ask(page)), 'نمونہ سوال ۱');
  // The service worker may ask for the list once more, to have it without a network.
  const asked = new Set(portal.log.map(({ path }) => path).filter((path) => path.startsWith('/brought/')));
  assert.deepEqual([...asked].toSorted(), ['/brought/list.json', '/brought/ur/phq-9.json']);
  assert.deepEqual(problems(), []);
});

test('a link that names no language brings nothing, and costs nobody the questions', options, async (t) => {
  const { open } = await visit(t, 'chromium', list);
  for (const interpreter of ['constructor', '__proto__', '../ur']) {
    const profile = Buffer.from(JSON.stringify({ version: 1, interpreter })).toString('base64url');
    const page = await open(`patient.html#measures=phq-9&adjustments=${profile}`);
    await arrive(byKeyboard(page), 'Before you start');
  }
});

test('words that do not fit their checksum are said to developers, and nobody reads them', options, async (t) => {
  const damaged = urduSamples('phq-9').replace('نمونہ سوال ۱', 'سوال ۱');
  const { open, problems } = await visit(t, 'chromium', { ...list, '/brought/ur/phq-9.json': damaged });
  const { beside, notes } = await ask(await open(link));
  assert.deepEqual({ beside, notes }, { beside: [], notes: [noneHeld] });
  assert.equal(problems().length, 1);
  assert.match(problems()[0], /What the service brings could not be used\./);
});

test('a list that is none, and files that are not there, cost nobody the questions', options, async (t) => {
  for (const text of ['{', '[]', '{"wordings":null,"media":{}}', '{"wordings":{"ur":"phq-9"}}', null]) {
    const { open } = await visit(t, 'chromium', text === null ? list : { '/brought/list.json': text });
    const { beside, notes } = await ask(await open(link));
    assert.deepEqual({ beside, notes }, { beside: [], notes: [noneHeld] }, String(text));
  }
});

test('the preview of the staff page shows them', options, async (t) => {
  const { open, problems } = await visit(t, 'chromium', {
    '/brought/list.json': JSON.stringify({ wordings: { ur: ['phq-9'] }, media: [] }),
    '/brought/ur/phq-9.json': urduSamples('phq-9'),
  });
  const page = await open('staff.html');
  const { tabTo } = keyboard(page);
  await tabTo((here) => here.id === 'interpreter', 'the languages');
  await page.keyboard.type('Urdu');
  await tabTo((here) => here.text === 'Start', 'the preview');
  await page.keyboard.press('Enter');
  await tabTo((here) => here.part === 'continue', 'the button that goes on');
  await page.keyboard.press('Enter');
  await eventually(async () => {
    const words = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('iapt-adjustments');
      const measure = shadowRoot.querySelector('iapt-measure').shadowRoot;
      return measure.querySelector('legend .beside')?.textContent;
    });
    assert.equal(words, 'نمونہ ہدایت');
  });
  assert.deepEqual(problems(), []);
});

test('new words come without a build; without a network, the last ones serve', options, async (t) => {
  const first = urduSamples('phq-9');
  const brought = { ...list, '/brought/ur/phq-9.json': first };
  const { open, portal, problems } = await visit(t, 'chromium', brought);
  const page = await open(link);
  assert.equal(question(await ask(page)), 'نمونہ سوال ۱');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  portal.put('/brought/ur/phq-9.json', urduSamples('phq-9', 'نمونہ سوال نمبر'));
  await page.reload();
  assert.equal(question(await ask(page)), 'نمونہ سوال نمبر ۱');
  await portal.stop();
  await page.reload();
  assert.equal(question(await ask(page)), 'نمونہ سوال نمبر ۱');
  assert.deepEqual(problems(), []);
});
