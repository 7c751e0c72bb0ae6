// The clinician follows a referral by keyboard: what waits is looked at and cannot be clicked away; the chart is listened to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyboard } from './support/keyboard.mjs';
import { eventually, missing, visit } from './support/visit.mjs';
import { focus, widthNeeded } from './support/see.mjs';

for (const browser of ['chromium', 'firefox'])
  test(`a referral is followed by keyboard (${browser})`, { skip: missing(browser), timeout: 120_000 }, async (t) => {
    const { open, problems } = await visit(t, browser);
    const page = await open('');
    const { press, tabTo, tabToText } = keyboard(page);
    await tabToText('Follow a referral');
    await press('Enter');
    const text = (selector) => page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
    await eventually(async () => assert.equal(await text('#referral h1'), 'Progress'));
    await tabToText('Show a made-up referral');
    await press('Enter');
    const waiting = (count) => eventually(async () => assert.equal(await text('#review'), `To look at (${count})`));
    await waiting(2);

    // Without a note it stays, and the focus goes to where it is missing.
    await tabTo((here) => here.name === 'role', 'the role');
    await page.keyboard.type('duty clinician');
    await press('Enter');
    await waiting(2);
    await eventually(async () => assert.equal((await focus(page)).name, 'note'));
    await page.keyboard.type('Telephoned the same day.');
    await press('Enter');
    await waiting(1);
    assert.match(await text('#referral'), /Looked at \(1\)/);

    await tabTo((here) => here.part === 'listen', 'listening');
    await press('Enter');
    await eventually(async () => assert.equal((await focus(page)).part, 'keys'));
    await press('ArrowRight');
    const said = () =>
      page.evaluate(
        () =>
          document.querySelector('iapt-progress').shadowRoot.querySelector('.keys [role=status]')?.textContent ?? '',
      );
    await eventually(async () => assert.match(await said(), /12 Jan 2026, 19/));

    // What other systems take, made on this device: 16 records, each with its answers and its score.
    const fhir = await made(page, 'Download as FHIR R4');
    assert.equal(fhir.name, 'referral.fhir.json');
    const types = JSON.parse(fhir.content).entry.map(({ resource }) => resource.resourceType);
    for (const type of ['QuestionnaireResponse', 'Observation'])
      assert.equal(types.filter((each) => each === type).length, 16);
    const rows = await made(page, 'Download national data set rows');
    assert.equal(rows.name, 'IDS606.csv');
    assert.equal(rows.content.trim().split('\r\n').length, 17);
    assert.equal(await text('#take-away ~ [role=status]'), '');

    await page.setViewport({ width: 320, height: 640 });
    assert.ok((await widthNeeded(page)) <= 320, 'no scrolling sideways');
    assert.deepEqual(problems(), []);
  });

/** Presses a button and tells what would be saved: its name and what is in it. */
function made(page, label) {
  return page.evaluate(async (wanted) => {
    const saved = new Promise((resolve) => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = createObjectURL;
        void blob.text().then((content) => resolve({ content }));
        return createObjectURL.call(URL, blob);
      };
    });
    const name = new Promise((resolve) => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function remembered() {
        HTMLAnchorElement.prototype.click = click;
        resolve(this.download);
      };
    });
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(wanted)).click();
    return { name: await name, ...(await saved) };
  }, label);
}
