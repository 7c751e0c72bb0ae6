// scripts/minify-templates.mjs changes the size of the literals and nothing that anybody can see or hear.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import { minifyTemplates } from '../../scripts/minify-templates.mjs';
import { serve } from './support/server.mjs';
import { eventually, launch, missing } from './support/visit.mjs';

const cache = fileURLToPath(new URL('../../node_modules/.cache/iapt/templates', import.meta.url));
const answers = JSON.stringify(Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [`q${number}`, 1])));
const page = `<!doctype html>
<html lang="en">
  <title>Templates</title>
  <link rel="icon" href="data:," />
  <script type="module">
    import '@iapt-elements/elements/define/measure';
    import '@iapt-elements/elements/define/score';
    document.addEventListener('iapt-completed', ({ detail }) => {
      document.querySelector('iapt-score').record = detail.record;
    });
  </script>
  <iapt-measure measure="phq-9" show-score="live" answers='${answers}'
    adjustments='{"pace":"whole-measure","scales":"pictures"}'></iapt-measure>
  <iapt-score></iapt-score>
</html>
`;

test(
  'the same styles, structure and words with small templates',
  { skip: missing('chromium'), timeout: 120_000 },
  async (t) => {
    const browser = await launch('chromium');
    t.after(() => browser.close());
    const plain = await visit(browser, 'plain', []);
    const small = await visit(browser, 'small', [minifyTemplates()]);
    assert.ok(small.bytes < plain.bytes * 0.98, `${small.bytes} instead of ${plain.bytes}`);
    assert.deepEqual(small.rules, plain.rules);
    assert.deepEqual(small.screens, plain.screens);
    assert.ok(plain.screens.length === 6 && plain.rules.length > 100);
  },
);

async function visit(browser, name, plugins) {
  const server = await serve(await built(join(cache, name), plugins));
  try {
    const tab = await browser.newPage();
    await tab.goto(server.origin);
    const screens = [];
    for (const step of [intro, questions, error, help, check, completion]) {
      await step(tab);
      screens.push(await content(tab));
    }
    const bytes = server.log.reduce((sum, answer) => sum + answer.bytes, 0);
    return { screens, bytes, rules: await tab.evaluate(rules) };
  } finally {
    await server.stop();
  }
}

async function built(root, plugins) {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), page);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { conditions: ['source', ...defaultClientConditions] },
    plugins,
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  });
  return join(root, 'dist');
}

const intro = (tab) => showing(tab, 'Before you start');

async function questions(tab) {
  await goOn(tab);
  await showing(tab, 'Over the last 2 weeks');
}

async function error(tab) {
  await goOn(tab);
  await eventually(async () => assert.match((await content(tab)).join(), /There is a problem/));
}

async function help(tab) {
  await tab.focus('>>> [name=phq-9-q9]');
  await tab.keyboard.press('ArrowDown');
  await goOn(tab);
  await showing(tab, 'Thank you for telling us');
}

async function check(tab) {
  await goOn(tab);
  await showing(tab, 'Check your answers');
}

async function completion(tab) {
  await goOn(tab);
  await showing(tab, 'Thank you');
  await eventually(async () => assert.match((await content(tab)).join(), /Total 9 of 27/));
}

async function goOn(tab) {
  await tab.focus('>>> [part=continue]');
  await tab.keyboard.press('Enter');
}

function showing(tab, words) {
  return eventually(async () => {
    const heading = await tab.evaluate(() =>
      document.querySelector('iapt-measure').shadowRoot.querySelector('[part=heading]')?.textContent.trim(),
    );
    assert.ok(heading?.startsWith(words), heading);
  });
}

/** The markup of both elements as the browser understood it; runs of white space are one space, as for a reader. */
function content(tab) {
  return tab.evaluate(() =>
    [...document.querySelectorAll('iapt-measure, iapt-score')].map(({ shadowRoot }) =>
      shadowRoot.innerHTML.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' '),
    ),
  );
}

/** Every rule of both elements as the browser understood it. It keeps what stands in a var() as it was written. */
function rules() {
  return ['iapt-measure', 'iapt-score'].flatMap((tag) =>
    customElements.get(tag).elementStyles.flatMap(({ cssText }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cssText);
      return [...sheet.cssRules].map((rule) => rule.cssText.replace(/, /g, ','));
    }),
  );
}
