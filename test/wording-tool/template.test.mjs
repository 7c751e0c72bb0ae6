// `template` and `checksum`: from an empty pack to one that a page takes.
import assert from 'node:assert/strict';
import { lstatSync, readdirSync, symlinkSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bases, sealed } from '../support/broken-packs.mjs';
import { folder, kitWording, measures, tool, toolJson, wholeKitWording } from './support/tool.mjs';

const files = folder();

/** Every empty text, with its key. */
function blanks(tree, path = '') {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (value === '') return [path + key];
    return typeof value === 'object' && value !== null ? blanks(value, `${path}${key}.`) : [];
  });
}

/** Fills every empty text with its own key, so that no two are the same. */
function filled(tree, path = '') {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => {
      if (value === '') return [key, `Words for ${path}${key}`];
      return [key, typeof value === 'object' && value !== null ? filled(value, `${path}${key}.`) : value];
    }),
  );
}

describe('template', () => {
  for (const measure of measures) {
    it(`of ${measure}, filled in, with a new checksum, is taken by check`, async () => {
      const file = files.at(`${measure}.json`);
      const made = await tool('template', measure, 'cy', '--out', file);
      assert.deepEqual(made, { code: 0, out: '', error: '', lines: [] });
      const empty = JSON.parse(files.read(`${measure}.json`));

      const before = await tool('check', file);
      assert.equal(before.code, 1);
      // One line for each text that is to be filled in, and none for anything else.
      assert.equal(before.lines.length, Math.min(blanks(empty).length, 51));
      assert.ok(
        before.lines.every((line) => / (is empty\. Write its words\.|must be official or|and \d+ more)/.test(line)),
      );

      files.write(`${measure}.json`, { ...filled(empty), status: 'licensed' });
      const unsealed = await tool('check', file);
      assert.equal(unsealed.lines.length, 1);
      assert.match(unsealed.lines[0], /: checksum does not fit.*npx iapt-wording checksum <file> --write/);
      assert.equal((await tool('checksum', file)).code, 1);
      assert.match((await tool('checksum', file, '--write')).out, /: new checksum written\n$/);
      assert.match((await tool('checksum', file)).out, /: fits\n$/);
      const { code, out, error } = await tool('check', file);
      assert.deepEqual([code, error], [0, '']);
      assert.match(out, /: ok\. .*, cy, .*licensed/);
    });

    it(`of ${measure} has the keys of the kit's own file, in its order, apart from what may be left out`, async () => {
      const { wording } = await toolJson('template', measure, 'en');
      const kit = kitWording(measure);
      assert.deepEqual(Object.keys(wording), Object.keys(kit));
      assert.deepEqual(Object.keys(wording.items).toSorted(), Object.keys(kit.items).toSorted());
      assert.deepEqual(
        wording.notApplicable && Object.keys(wording.notApplicable),
        kit.notApplicable && Object.keys(kit.notApplicable),
      );
      for (const [scale, labels] of Object.entries(wording.options))
        for (const value of Object.keys(labels)) assert.ok(value in kit.options[scale], `${scale}.${value}`);
    });
  }

  it('goes to the standard output when no file is named, and is JSON there', async () => {
    const { code, out, error } = await tool('template', 'phq-9', 'cy');
    assert.deepEqual([code, error], [0, '']);
    assert.equal(JSON.parse(out).language, 'cy');
  });

  it('takes a version that the measure has', async () => {
    const { wording } = await toolJson('template', 'phq-9', 'bfi', '--measure-version', 'bsl');
    assert.equal(wording.version, 'bsl');
    const refused = await tool('template', 'phq-9', 'bfi', '--measure-version', 'short');
    assert.equal(refused.code, 2);
    assert.match(refused.lines[0], /PHQ-9 has no version "short"\. Use one of: standard, bsl, adapted/);
  });

  it('never writes over a file unless it is told to', async () => {
    const file = files.write('kept.json', 'my words');
    const { code, lines } = await tool('template', 'phq-9', 'cy', '--out', file);
    assert.equal(code, 2);
    assert.match(lines[0], /kept\.json is there already\. Say --force/);
    assert.equal(files.read('kept.json'), 'my words');
    assert.equal((await tool('template', 'phq-9', 'cy', '--out', file, '--force')).code, 0);
    assert.equal(JSON.parse(files.read('kept.json')).measure, 'phq-9');
  });

  const refused = [
    ['a measure that nobody knows', ['phq-99', 'cy'], /There is no measure "phq-99"\. The kit has phq-9, phq-2, /],
    ['a language that the page would not find', ['phq-9', 'pt-br'], /"pt-br" is no tag of a language\. Write pt-BR\./],
    ['a language that is none', ['phq-9', 'Welsh words'], /"Welsh words" is no tag of a language\. Write a BCP 47 tag/],
    [
      'a folder that is not there',
      ['phq-9', 'cy', '--out', `${files.path}/no/where.json`],
      /There is no .*where\.json/,
    ],
  ];
  for (const [what, args, says] of refused) {
    it(`refuses ${what}`, async () => {
      const { code, out, lines } = await tool('template', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(lines[0], says);
    });
  }
});

describe('a question that a pack may do without', () => {
  it('is not listed, and a pack is whole with it and without it', async () => {
    const { wording } = await toolJson('template', 'phq-9', 'en');
    assert.equal('difficulty' in wording.items || 'difficulty' in wording.options, false);
    const nine = files.write('nine.json', await sealed(kitWording('phq-9')));
    const ten = files.write('ten.json', wholeKitWording('phq-9'));
    assert.match((await tool('check', nine, ten)).out, /PHQ-9, 9 items, en, .*PHQ-9, 10 items, en, /s);
  });
});

describe('checksum --write', () => {
  it('changes the checksum and not one other byte', async () => {
    const pack = await sealed(bases['phq-9']);
    const text = JSON.stringify({ ...pack, checksum: '' }, null, 3).replaceAll('\n', '\r\n');
    const file = files.write('spaces.json', text);
    assert.equal((await tool('checksum', file, '--write')).code, 0);
    assert.equal(files.read('spaces.json'), text.replace('"checksum": ""', `"checksum": "${pack.checksum}"`));
    assert.ok(
      readdirSync(files.path).every((name) => name.endsWith('.json')),
      'no draft is left',
    );
  });

  it('finds what the platform finds', async () => {
    for (const measure of measures) {
      const kit = wholeKitWording(measure);
      const { files: found } = await toolJson('checksum', files.write('kit.json', kit));
      assert.deepEqual([found[0].checksum, found[0].checksum], [kit.checksum, (await sealed(kit)).checksum]);
    }
  });

  it('writes through a link, and keeps the link', async () => {
    const file = files.write('real.json', bases.wsas);
    symlinkSync(file, files.at('link.json'));
    assert.equal((await tool('checksum', files.at('link.json'), '--write')).code, 0);
    assert.ok(lstatSync(files.at('link.json')).isSymbolicLink());
    assert.equal((await tool('check', file)).code, 0);
  });

  it('asks for the key when it is not there, and goes on with the next file', async () => {
    const pack = Object.fromEntries(Object.entries(bases.wsas).filter(([key]) => key !== 'checksum'));
    const first = files.write('without.json', pack);
    const second = files.write('with.json', bases.wsas);
    const { code, out, lines } = await tool('checksum', first, second, '--write');
    assert.equal(code, 1);
    assert.match(lines[0], /without\.json: checksum is missing\. Add a line "checksum": "",/);
    assert.match(out, /with\.json: new checksum written\n$/);
  });
});
