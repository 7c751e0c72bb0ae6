// Other languages in the portal as it is built: chosen by staff or by the person, each with its own files and no other's.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/command.mjs';
import { stored } from './support/see.mjs';
import { eventually, missing, visit } from './support/visit.mjs';

const options = { skip: missing('chromium'), timeout: 120_000 };
const words = (language, file = 'ui') =>
  JSON.parse(readFileSync(join(root, `locales/${language}/${file}.json`), 'utf8'));
const listed = Object.entries(JSON.parse(readFileSync(join(root, 'locales/languages.json'), 'utf8')));
const languages = listed.flatMap(([tag, language]) => (language.interface ? [] : [tag]));
const [pl, en] = [words('pl'), words('en')];

/** Which language's words a built file holds: by a sentence that no other language has. */
const assets = join(root, 'packages/portal/dist/assets');
const built = readdirSync(assets)
  .filter((name) => name.endsWith('.js'))
  .map((name) => [name, readFileSync(join(assets, name), 'utf8')]);
const held = new Map(
  languages.flatMap((language) =>
    ['ui', 'clinician'].flatMap((file) => {
      const { risk, adjust } = words(language, file);
      const sentence = risk?.kept ?? adjust.intro;
      return built
        .filter(([, code]) => code.includes(sentence))
        .map(([name]) => [`/assets/${name}`, `${language}/${file}`]);
    }),
  ),
);

/** The words that were asked for, apart from English, which the pages keep for use without a network. */
const askedFor = ({ log }) =>
  [...new Set(log.flatMap(({ path }) => held.get(path) ?? []))].filter((each) => !each.startsWith('en/')).toSorted();

/** What developers are told here: that there are no words, and that the portal has help of its own in English alone. */
const expected = /Words are missing|without "help"/;

const inside = (page, look, ...given) =>
  page.evaluate(`(${String(look)})(document.querySelector('iapt-battery').shadowRoot, ...${JSON.stringify(given)})`);
const heading = (page) =>
  inside(page, (shadow) => shadow.querySelector('[part=heading]')?.textContent.replace(/\s+/g, ' ').trim());
const shows = (page, text) => eventually(async () => assert.equal(await heading(page), text));
const pressIn = (page, text) =>
  inside(
    page,
    (shadow, wanted) =>
      [...shadow.querySelectorAll('button')].find((each) => each.textContent.trim() === wanted).click(),
    text,
  );
const pick = (page, name) =>
  page.evaluate((wanted) => {
    document.querySelector('.languages').open = true;
    const button = [...document.querySelectorAll('.languages button')].find(
      (each) => each.textContent.trim() === wanted,
    );
    button.focus();
    button.click();
  }, name);

test('the words of each language are in files of their own', () => {
  assert.equal(held.size, languages.length * 2);
});

test('one language loads its own words and no other’s', options, async (t) => {
  const { open, portal, problems } = await visit(t);
  const page = await open('patient.html#measures=phq-9&language=pl');
  await shows(page, pl.stage.unavailable.replace('{{titles}}', 'PHQ-9'));
  assert.deepEqual(askedFor(portal), ['pl/ui']);
  assert.equal(await page.evaluate(() => document.querySelector('.languages bdi').lang), 'pl');
  await pressIn(page, pl.action.english);
  await shows(page, pl.introduction.heading);
  assert.deepEqual(askedFor(portal), ['pl/ui']);
  assert.deepEqual(
    problems().filter((each) => !expected.test(each)),
    [],
  );
});

test('a person changes the language in the middle: answers, place and focus stay', options, async (t) => {
  const { open, portal } = await visit(t);
  const page = await open('patient.html#measures=phq-9');
  await shows(page, en.introduction.heading);
  await pressIn(page, 'Start');
  const first = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';
  await shows(page, `${first} Little interest or pleasure in doing things`);
  await inside(page, (shadow) => shadow.querySelectorAll('input')[2].click());
  await pressIn(page, 'Continue');
  await shows(page, `${first} Feeling down, depressed, or hopeless`);
  await pick(page, 'Polski');
  await shows(page, pl.stage.unavailable.replace('{{titles}}', 'PHQ-9'));
  assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'Polski');
  await pressIn(page, pl.action.english);
  await shows(page, `${first} Feeling down, depressed, or hopeless`);
  assert.equal(
    await inside(page, (shadow) => shadow.querySelector('[part=continue]').textContent.trim()),
    pl.action.continue,
  );
  assert.equal(await page.evaluate(() => document.querySelector('iapt-battery').scores[0].raw), 2);
  await pick(page, 'English');
  await eventually(async () =>
    assert.equal(
      await inside(page, (shadow) => shadow.querySelector('[part=continue]').textContent.trim()),
      'Continue',
    ),
  );
  assert.equal(await page.evaluate(() => document.querySelector('iapt-battery').scores[0].raw), 2);
  assert.deepEqual(askedFor(portal), ['pl/ui']);
});

test('what was read in another language is in the record, and is there without a network', options, async (t) => {
  const { open, portal } = await visit(t);
  const page = await open('patient.html#measures=gad-2&language=tr');
  const tr = words('tr');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await eventually(async () => assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null)));
  // Now that the worker answers, the words come past it and are kept.
  await page.reload();
  await shows(page, tr.stage.unavailable.replace('{{titles}}', 'GAD-2'));
  await portal.stop();
  await page.reload();
  await shows(page, tr.stage.unavailable.replace('{{titles}}', 'GAD-2'));
  await pressIn(page, tr.action.english);
  await shows(page, tr.introduction.heading);
  await pressIn(page, tr.action.start);
  for (let question = 1; question <= 2; question += 1) {
    const where = tr.where.question
      .replace('{{title}}', 'GAD-2')
      .replace('{{number}}', question)
      .replace('{{count}}', '2');
    await eventually(async () =>
      assert.equal(await inside(page, (shadow) => shadow.querySelector('[part=where]')?.textContent.trim()), where),
    );
    await inside(page, (shadow) => shadow.querySelectorAll('input')[1].click());
    await pressIn(page, tr.action.continue);
  }
  await shows(page, tr.check.heading);
  await pressIn(page, tr.action.finish);
  await shows(page, tr.completion.heading);
  await eventually(async () => {
    const { language, interface: around } = (await stored(page))['gad-2'];
    assert.deepEqual([language, around], ['en', { language: 'tr', status: 'drafted' }]);
  });
});

test('staff choose the language, and see how far its words are', options, async (t) => {
  const { open, problems } = await visit(t);
  const page = await open('staff.html');
  await eventually(async () =>
    assert.equal(
      await page.evaluate(() => document.querySelectorAll('#language-of-person option').length),
      listed.length,
    ),
  );
  await page.select('#language-of-person', 'pl');
  const rows = () =>
    page.evaluate(() =>
      Array.from(document.querySelector('iapt-ledger').shadowRoot.querySelectorAll('[part=row]'), (row) =>
        Array.from(row.querySelectorAll('dt, p'), (each) => each.textContent.trim()),
      ),
    );
  await eventually(async () =>
    assert.deepEqual((await rows()).slice(0, 1), [
      ['Words around the questions', 'Drafted, awaiting review by a speaker'],
    ]),
  );
  const link = await page.evaluate(() => document.querySelector('#hand-over').getAttribute('href'));
  assert.match(link, /[#&]language=pl(&|$)/);
  assert.deepEqual(
    problems().filter((each) => !expected.test(each)),
    [],
  );
});

test(
  'a language of the service’s own: used where it is whole, refused where it holds anything else than words',
  options,
  async (t) => {
    const plural = (tree) =>
      Object.fromEntries(
        Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? value : plural(value)]),
      );
    const ui = { ...en };
    delete ui.review;
    const pack = (language, changes) =>
      JSON.stringify({
        language,
        name: `Sample ${language}`,
        dir: 'ltr',
        ui: plural({ ...ui, introduction: { ...ui.introduction, ...changes } }),
      });
    const { open, problems } = await visit(t, 'chromium', {
      '/brought/list.json': JSON.stringify({ wordings: {}, media: [], interfaces: ['gl', 'nn'] }),
      '/brought/gl/interface.json': pack('gl', { heading: 'Sample heading' }),
      '/brought/nn/interface.json': pack('nn', { heading: '<img src=x onerror=alert(1)>' }),
    });
    const page = await open('patient.html#measures=phq-9&language=gl');
    await shows(page, en.stage.unavailable.replace('{{titles}}', 'PHQ-9'));
    await pressIn(page, 'Answer in English');
    await shows(page, 'Sample heading');
    const names = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.languages li'), (each) => each.textContent.trim()),
    );
    assert.ok(names.includes('Sample gl') && !names.includes('Sample nn'));
    assert.equal(problems().filter((each) => each.includes('could not be used')).length, 1);
  },
);
