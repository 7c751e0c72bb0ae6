// `check`: what a page would refuse is refused here, in one sentence that names file, key and remedy.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bases, brokenPacks, sealed } from '../support/broken-packs.mjs';
import { folder, measures, root, tool, toolJson } from './support/tool.mjs';

const files = folder();

describe('check: broken packs', () => {
  it('has at least thirty of them', () => {
    assert.ok(brokenPacks.length >= 30, `${brokenPacks.length} packs`);
  });

  for (const [measure, base] of Object.entries(bases)) {
    it(`takes the whole one that they are made from (${measure})`, async () => {
      const file = files.write(`${measure}.json`, await sealed(base));
      const { code, out, error } = await tool('check', file);
      assert.deepEqual([code, error], [0, '']);
      assert.match(out, /: ok\. (PHQ-9, 9|WSAS, 5) items, cy, standard, licensed\n$/);
    });
  }

  for (const [index, { what, key, pack }] of brokenPacks.entries()) {
    it(`refuses ${what}: ${key}`, async () => {
      const file = files.write(`broken-${index}.json`, pack);
      const { code, out, lines } = await tool('check', file);
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.equal(lines.length, 1, lines.join('\n'));
      const [line] = lines;
      assert.ok(line.startsWith(`${file}: ${key} `), line);
      // What is wrong, a full stop, and what to do.
      assert.match(line.slice(file.length), /^: \S+ .+\. \S.{8,}$/);
      // Nothing in it steers a terminal or turns the line round.
      assert.doesNotMatch(line, /[\p{Cc}\u200b\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
    });
  }
});

describe('check', () => {
  it('takes every wording of the kit, and counts them', async () => {
    const all = measures.map((id) => join(root, `locales/en/measures/${id}.json`));
    const { code, out, error } = await tool('check', ...all);
    assert.deepEqual([code, error], [0, '']);
    assert.equal(out.trimEnd().split('\n').length, measures.length + 1);
    assert.match(out, new RegExp(`\n${measures.length} files: ${measures.length} ok, 0 refused\n$`));
  });

  it('goes on after a file that it cannot take, and says the worst in the end', async () => {
    const good = files.write('good.json', await sealed(bases.wsas));
    const bad = files.write('bad.json', brokenPacks[0].pack);
    const one = await tool('check', bad, good);
    assert.equal(one.code, 1);
    assert.match(one.out, /good\.json: ok.*\n2 files: 1 ok, 1 refused\n$/);
    const two = await tool('check', files.at('nowhere.json'), bad, good);
    assert.equal(two.code, 2);
    assert.equal(two.lines.length, 2);
    assert.match(two.out, /3 files: 1 ok, 2 refused/);
  });

  it('says the same to machines', async () => {
    const good = files.write('good.json', await sealed(bases.wsas));
    const bad = files.write('bad.json', brokenPacks[0].pack);
    const { code, ...document } = await toolJson('check', good, bad, files.at('nowhere.json'));
    assert.equal(code, 2);
    assert.equal(document.command, 'check');
    assert.equal(document.exitCode, 2);
    assert.deepEqual(
      document.files.map(({ file, exitCode, findings }) => [file, exitCode, findings.length]),
      [
        [good, 0, 0],
        [bad, 1, 1],
        [files.at('nowhere.json'), 2, 1],
      ],
    );
    assert.equal(document.files[0].measure, 'wsas');
    assert.equal(document.files[1].findings[0].key, brokenPacks[0].key);
    for (const part of ['problem', 'remedy']) assert.match(document.files[2].findings[0][part], /\S/);
  });

  it('lists everything that is wrong, but not without end', async () => {
    const pack = await sealed({ ...bases['phq-9'], licence: '', topic: '<b>', items: {} });
    const { lines } = await tool('check', files.write('many.json', pack));
    assert.ok(lines.length >= 1);
    const items = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, `Question ${index}`]));
    const huge = await tool('check', files.write('huge.json', { ...bases['phq-9'], checksum: pack.checksum, items }));
    assert.equal(huge.lines.length, 51);
    assert.match(huge.lines.at(-1), /: and 459 more$/);
  });

  it('never crashes, whatever stands in the file', async () => {
    const base = await sealed(bases.wsas);
    const paths = [
      ...Object.keys(base),
      'items.q1',
      'options.interference',
      'options.interference.0',
      'notApplicable.q1',
    ];
    const changed = fc.tuple(fc.constantFrom(...paths), fc.jsonValue()).map(([path, value]) => {
      const pack = structuredClone(base);
      const keys = path.split('.');
      const last = keys.pop();
      keys.reduce((tree, key) => tree[key], pack)[last] = value;
      return pack;
    });
    const property = fc.asyncProperty(fc.oneof(changed, fc.jsonValue()), async (value) => {
      const { code, lines } = await tool('check', files.write('any.json', JSON.stringify(value)));
      assert.ok(code === 0 ? lines.length === 0 : code === 1 && lines.length > 0, `${code}: ${lines.join()}`);
    });
    await fc.assert(property, { numRuns: 300 });
  });
});
