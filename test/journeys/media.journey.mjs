// Signed clips and reading aloud under the strict policy: nothing is asked for before an adjustment wants it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, missing, visit } from './support/visit.mjs';

const options = { skip: missing('chromium'), timeout: 90_000 };

/** Puts questions on an empty page of the portal, and goes to the first. */
async function ask(page, modules) {
  await page.evaluate(async (urls) => {
    await Promise.all(urls.map((url) => import(url)));
    const help = { language: 'en', text: 'Help', contacts: [] };
    const src = '/media/phq-9.signed.json /media/phq-9.recording.json';
    const given = { measures: 'phq-9', lang: 'en', demonstration: true, help, mediaSrc: src };
    document.body.append(Object.assign(document.createElement('iapt-battery'), given));
  }, modules);
  await press(page, 'Start');
}

/** Presses a button as a person does, by its words. */
async function press(page, words) {
  const found = await eventually(async () => {
    const button = await page.evaluateHandle((name) => {
      const all = [...document.querySelector('iapt-battery').shadowRoot.querySelectorAll('button')];
      return all.find((each) => each.textContent.trim() === name);
    }, words);
    assert.ok(button.asElement(), `There is no button "${words}".`);
    return button.asElement();
  });
  await found.click();
}

test('a clip plays, a recording is read, and the policy has nothing to say', options, async (t) => {
  const { open, portal, problems } = await visit(t);
  const page = await open('blank.html');
  const asked = () => portal.log.map(({ path }) => path).filter((path) => path.startsWith('/media/'));
  await ask(
    page,
    portal.files.filter((file) => /^\/assets\/patient-.*\.js$/.test(file)),
  );
  assert.deepEqual(asked(), []);

  const adjust = (adjustments) =>
    page.evaluate((given) => {
      document.querySelector('iapt-battery').adjustments = given;
    }, adjustments);
  const time = () =>
    page.evaluate(() => document.querySelector('iapt-battery').shadowRoot.querySelector('video')?.currentTime);
  await adjust({ signed: true });
  await eventually(async () => assert.equal(await time(), 0));
  assert.ok(!asked().some((path) => /\.(mp4|webm|wav)$/.test(path)), 'a clip was loaded before anybody pressed');
  await press(page, 'Play');
  await eventually(async () => assert.ok((await time()) > 0, 'it does not play'));

  await adjust({ readAloud: true });
  await press(page, 'Listen');
  await eventually(() => assert.ok(asked().includes('/media/option.wav'), 'no option is read'));
  assert.deepEqual(problems(), []);
});
