// Loading one measure loads no other measure's data: read from the packages as they are built.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/command.mjs';

const dist = join(root, 'packages/measures/dist');
const read = (file) => readFileSync(join(dist, file), 'utf8');
const dynamic = (code) => [...code.matchAll(/import\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, to]) => to);
const fixed = (code) =>
  [...code.matchAll(/(?:^|[\s;}])(?:import|export)\s*(?:[\w$*{][^"'`;()]*?from\s*)?["']([^"']+)["']/g)].map(
    ([, to]) => to,
  );

/** Every file that comes at once with a file, itself included. */
function atOnce(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const to of fixed(read(file)).filter((each) => each.startsWith('.'))) {
    atOnce(relative(dist, join(dist, dirname(file), to)), found);
  }
  return found;
}

/** The measures whose data a file holds: by their full names, which are in nothing else. */
const ids = [
  ...readFileSync(join(root, 'packages/measures/src/load.ts'), 'utf8').matchAll(/import\('\.\/([\w-]+)\.js'\)/g),
];
const names = ids.map(([, id]) => {
  const source = readFileSync(join(root, `packages/measures/src/${id}.ts`), 'utf8');
  return { id, fullName: /fullName: '([^']+)'/.exec(source)[1] };
});
const heldBy = (files) =>
  names
    .filter(({ fullName }) => [...files].some((file) => read(file).includes(`fullName: "${fullName}"`)))
    .map(({ id }) => id);

const isBuilt = existsSync(join(dist, 'load.js'));
const skip = isBuilt ? false : 'packages/measures is not built: npm run build';

test('the reader of imports sees them: fixed and dynamic, short and long', () => {
  assert.deepEqual(fixed('import{a as b}from"./x.js";import "./y.js";export * from \'./z.js\';'), [
    './x.js',
    './y.js',
    './z.js',
  ]);
  assert.deepEqual(fixed('const a = () => import("./x.js");'), []);
  assert.deepEqual(dynamic('const a = () => import("./x.js"), b = () => import(`./y.js`);'), ['./x.js', './y.js']);
});

test('all 25 measures are looked for', () => {
  assert.equal(names.length, 25);
  assert.equal(new Set(names.map(({ fullName }) => fullName)).size, 25);
});

for (const entry of ['load.js', 'index.js']) {
  test(`${entry} holds the data of no measure, and leads to each`, { skip }, () => {
    const files = atOnce(entry);
    assert.deepEqual(heldBy(files), []);
    const chunks = [...files].flatMap((file) => dynamic(read(file)).map((to) => join(dirname(file), to)));
    assert.equal(new Set(chunks).size, 25);
    assert.deepEqual(chunks.flatMap((chunk) => heldBy([chunk])).sort(), names.map(({ id }) => id).sort());
  });
}

test('the chunk of each measure holds its own data and imports nothing', { skip }, () => {
  for (const chunk of dynamic([...atOnce('load.js')].map(read).join('\n'))) {
    assert.deepEqual(fixed(read(chunk)), [], chunk);
    assert.deepEqual(dynamic(read(chunk)), [], chunk);
    assert.equal(heldBy(atOnce(chunk)).length, 1, chunk);
  }
});

const checks = /In the \$\{|has a contrast of/;
const built = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true }) : []);

test('what is checked in development is in no page that is built', { skip }, () => {
  const scripts = built(join(root, 'packages/portal/dist')).filter((file) => file.endsWith('.js'));
  assert.ok(scripts.length > 50, 'the portal is not built');
  for (const file of scripts)
    assert.doesNotMatch(readFileSync(join(root, 'packages/portal/dist', file), 'utf8'), checks, file);
  // It is there for those who develop, and in that one file.
  const elements = join(root, 'packages/elements/dist');
  const holding = built(elements).filter(
    (file) => file.endsWith('.js') && checks.test(readFileSync(join(elements, file), 'utf8')),
  );
  assert.deepEqual(
    holding.map((file) => file.replaceAll('\\', '/')),
    ['development/check.js'],
  );
});

test('fonts lie beside the built package, where its scripts look for them', { skip }, () => {
  const code = readFileSync(join(root, 'packages/elements/dist/font.js'), 'utf8');
  const addresses = [...code.matchAll(/new URL\("([^"]+)", import\.meta\.url\)/g)].map(([, address]) => address);
  assert.equal(addresses.length, 4);
  for (const address of addresses) assert.ok(existsSync(join(root, 'packages/elements/dist', address)), address);
  const { files } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
  assert.ok(files.includes('fonts'));
});

test('codes of record systems are apart: their licences differ', { skip }, () => {
  for (const entry of ['load.js', 'index.js']) {
    for (const file of atOnce(entry)) assert.doesNotMatch(read(file), /44249-1|720433000/, file);
  }
  for (const chunk of dynamic(read('load.js'))) assert.doesNotMatch(read(chunk), /44249-1|720433000/, chunk);
});
