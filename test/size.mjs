// What a page with one PHQ-9 in English costs: built, served with gzip, loaded into an empty cache, and answered. Then what the
// words around the questions take in each language: a page loads those of its own language.
//   npm run size              compares with test/size.json: more than 1 % larger fails
//   npm run size -- --write   takes the new numbers; say why in the same commit
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, defaultClientConditions } from 'vite';
import { minifyTemplates } from '../scripts/minify-templates.mjs';
import { serve } from './journeys/support/server.mjs';
import { eventually, launch } from './journeys/support/visit.mjs';

const folder = fileURLToPath(new URL('../node_modules/.cache/iapt/size', import.meta.url));
const numbersFile = new URL('size.json', import.meta.url);
const tolerance = 0.01;
/** The aim for the kind `javascript` up to the first screen. */
const aim = 30_000;

const page = `<!doctype html>
<html lang="en">
  <title>PHQ-9</title>
  <link rel="icon" href="data:," />
  <script type="module">import '@iapt-elements/elements/define/measure';</script>
  <iapt-measure measure="phq-9" lang="en"></iapt-measure>
</html>
`;

const { kinds, languages } = await buildPage();
const { measured: asked, css } = await load();
printTable(asked, css);
const measured = { ...asked, languages };
console.log(
  `Words around the questions, a language: ${Object.entries(languages)
    .map(([tag, bytes]) => `${tag} ${bytes}`)
    .join(', ')}.`,
);
if (process.argv.includes('--write')) {
  writeFileSync(numbersFile, `${JSON.stringify(measured, null, 2)}\n`);
  console.log('Written to test/size.json. Say why in the same commit.');
} else compare(measured, JSON.parse(readFileSync(numbersFile, 'utf8')));

/** The kind of each file, and the bytes of the patient's words in each language. */
async function buildPage() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
  const { output } = await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    resolve: { conditions: ['source', ...defaultClientConditions] },
    plugins: [minifyTemplates()],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  });
  const kinds = new Map(output.map((file) => [`/${file.fileName}`, kindOf(file)]));
  const worded = output.flatMap((file) => {
    const tag = /\/locales\/([\w-]+)\/ui\.json$/.exec(file.moduleIds?.join() ?? '')?.[1];
    return tag ? [[tag, gzipSync(file.code, { level: 9 }).length]] : [];
  });
  return { kinds, languages: Object.fromEntries(worded.sort()) };
}

function kindOf({ fileName, moduleIds = [] }) {
  const all = (part) => moduleIds.length > 0 && moduleIds.every((id) => id.includes(part));
  if (fileName.endsWith('.html')) return 'html';
  if (all('/locales/')) return 'words';
  if (all('/packages/measures/src/') && !all('/index.')) return 'measure';
  return 'javascript';
}

async function load() {
  const server = await serve(join(folder, 'dist'), { gzip: true });
  const browser = await launch('chromium');
  try {
    const tab = await browser.newPage();
    await tab.goto(server.origin);
    await eventually(() => headingIs(tab, 'Before you start'));
    await tab.waitForNetworkIdle({ idleTime: 100 });
    const firstScreen = sumOf(server.log);
    await answerAll(tab);
    await tab.waitForNetworkIdle({ idleTime: 100 });
    return { measured: { firstScreen, record: sumOf(server.log) }, css: await cssOf(tab) };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function answerAll(tab) {
  await tab.evaluate(() => {
    document.addEventListener('iapt-completed', ({ detail }) => (document.title = detail.record.measure));
  });
  const press = async (...keys) => {
    for (const key of keys) await tab.keyboard.press(key);
  };
  await press('Tab', 'Enter');
  for (let number = 1; number <= 9; number += 1) {
    await eventually(() => reads(tab, '[part=where]', `PHQ-9, question ${number} of 9`));
    await press('Tab', 'ArrowDown', 'Enter');
  }
  await eventually(() => headingIs(tab, 'Thank you for telling us'));
  await pressButton(tab, press);
  await eventually(() => headingIs(tab, 'Check your answers'));
  await pressButton(tab, press);
  await eventually(async () => {
    if ((await tab.title()) !== 'phq-9') throw new Error('There is no record.');
  });
}

/** Tab to the button that goes on, and Enter. */
async function pressButton(tab, press) {
  const onButton = () =>
    tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.part.contains('continue'));
  for (let presses = 0; presses < 40 && !(await onButton()); presses += 1) await press('Tab');
  await press('Enter');
}

function headingIs(tab, words) {
  return reads(tab, '[part=heading]', words);
}

async function reads(tab, selector, words) {
  const read = (wanted) => document.querySelector('iapt-measure').shadowRoot?.querySelector(wanted)?.textContent.trim();
  const seen = await tab.evaluate(read, selector);
  if (seen !== words) throw new Error(`"${seen}" instead of "${words}"`);
}

function sumOf(log) {
  const sum = { requests: log.length, html: 0, javascript: 0, words: 0, measure: 0 };
  for (const { path, bytes } of log) sum[kinds.get(path === '/' ? '/index.html' : path)] += bytes;
  return sum;
}

/** The style sheets are inside the JavaScript; alone they would be this large. */
async function cssOf(tab) {
  const text = await tab.evaluate(() =>
    customElements
      .get('iapt-measure')
      .elementStyles.map(({ cssText }) => cssText)
      .join(''),
  );
  return { bytes: text.length, gzip: gzipSync(text, { level: 9 }).length };
}

function printTable({ firstScreen, record }, css) {
  const row = (...cells) =>
    console.log(
      cells
        .map((cell, index) =>
          String(cell)
            .padStart(index ? 14 : 0)
            .padEnd(14),
        )
        .join(''),
    );
  row('gzip -9', 'first screen', 'to the record');
  for (const kind of Object.keys(firstScreen)) row(kind, firstScreen[kind], record[kind]);
  console.log(`Of the JavaScript, style sheets: ${css.bytes} bytes, about ${css.gzip} with gzip.`);
  console.log(`The aim is at most ${aim} bytes of JavaScript for the first screen.`);
}

function compare(now, before) {
  const differences = Object.entries(now).flatMap(([moment, sums]) =>
    Object.entries(sums).map(([kind, is]) => {
      const was = before[moment]?.[kind] ?? 0;
      // File names hold hashes, which change a few bytes of a small file.
      const slack = kind === 'requests' ? 0 : Math.max(was * tolerance, 16);
      return { name: `${moment}.${kind}`, is, was, slack };
    }),
  );
  const larger = differences.filter(({ is, was, slack }) => is > was + slack);
  const smaller = differences.filter(({ is, was, slack }) => is < was - slack);
  for (const { name, is, was } of larger) console.log(`${name}: ${is}, was ${was}. Larger.`);
  for (const { name, is, was } of smaller) console.log(`${name}: ${is}, was ${was}. Smaller: well done.`);
  if (larger.length + smaller.length > 0)
    console.log('Change test/size.json (npm run size -- --write) and say why in the same commit.');
  if (larger.length > 0) process.exitCode = 1;
}
