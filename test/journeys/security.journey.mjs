// A strict policy, no foreign request and no global. The other journeys hold to the same: each ends with no problem.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, missing, visit } from './support/visit.mjs';

const options = { skip: missing('chromium'), timeout: 60_000 };

test('a journey notices what the policy forbids, and requests that go elsewhere', options, async (t) => {
  const { open, portal, problems } = await visit(t);
  const page = await open('patient.html');
  assert.deepEqual(problems(), []);
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/elsewhere.png' }));
    try {
      document.body.innerHTML = '<p>markup from text</p>';
    } catch {
      // That is the point.
    }
  });
  const noticed = (what) => eventually(() => assert.match(problems().join('\n'), what));
  // The browser tells of the image later: the page must still be there to hear it.
  await noticed(/security policy: img-src/);
  await noticed(/security policy: require-trusted-types-for/);
  await page.goto(`${portal.origin}/not-there.html`);
  await noticed(/404 \/not-there\.html/);
});

test('importing and using the elements writes no global of its own', options, async (t) => {
  const { open, portal, problems } = await visit(t);
  const page = await open('blank.html');
  const modules = portal.files.filter((file) => /^\/assets\/(patient|staff|clinician)-.*\.js$/.test(file));
  const added = await page.evaluate(async (urls) => {
    const before = new Set(Reflect.ownKeys(window));
    await Promise.all(urls.map((url) => import(url)));
    const help = { language: 'en', text: 'Help', contacts: [] };
    const battery = Object.assign(document.createElement('iapt-battery'), { measures: 'phq-9', help });
    document.body.append(battery);
    while (!battery.shadowRoot?.querySelector('[part=heading]')) await new Promise((done) => setTimeout(done, 10));
    return Reflect.ownKeys(window)
      .filter((key) => !before.has(key))
      .map(String);
  }, modules);
  // What Lit and zod leave behind, so that two copies of them get on.
  const marks = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
  const own = added.filter((name) => !marks.includes(name) && !name.startsWith('__zod_'));
  assert.ok(modules.length >= 3 && added.length > 0, 'nothing was imported');
  assert.deepEqual(own, []);
  assert.deepEqual(problems(), []);
});
