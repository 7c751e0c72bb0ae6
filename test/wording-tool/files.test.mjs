// Files that are none: one clear line for each, and no stack trace.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from '../../packages/wording-tool/from-source.mjs';
import { bases, sealed } from '../support/broken-packs.mjs';
import { folder, tool } from './support/tool.mjs';

const files = folder();
const whole = JSON.stringify(await sealed(bases['phq-9']), null, 2);
const replaced = (from, to) => whole.replace(from, to);
const bytes = (text) => Buffer.from(text, 'latin1');

/** What the file is, what it holds, exit code, what is said. */
const contents = [
  ['empty', '', 1, /is not JSON: a value should stand at line 1, column 1\. /],
  ['no JSON', 'Dear colleague,\nhere are the words.\n', 1, /is not JSON: a value should stand at line 1, column 1\. /],
  ['a PDF', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), 1, /is not UTF-8\. Save it as UTF-8/],
  ['UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le'), 1, /is not UTF-8/],
  ['Windows-1252', bytes(replaced('Brought topic', 'Brought t\xf3pico')), 1, /is not UTF-8/],
  ['cut off', whole.slice(0, 300), 1, /is not JSON: .* should stand at line \d+, column \d+\. Put it right there/],
  [
    'without a comma',
    replaced('"Brought question 4",', '"Brought question 4"'),
    1,
    /"," or "}" should stand at line 19, column 5/,
  ],
  [
    'with a comma too many',
    replaced('"Brought question 9"', '"Brought question 9",'),
    1,
    /a key in quotation marks should stand at line 24/,
  ],
  [
    'with curly quotes',
    replaced('"topic"', '“topic”'),
    1,
    /a key in quotation marks should stand at line 12, column 3/,
  ],
  ['with a comment', `// words\n${whole}`, 1, /a value should stand at line 1/],
  ['more behind the end', `${whole}\n{}`, 1, /the end of the file should stand at line 34, column 1/],
  ['a list', '[1, 2]', 1, /is no JSON object\. It must begin with "{"/],
  ['a text', '"words"', 1, /is no JSON object/],
  ['null', 'null', 1, /is no JSON object/],
  [
    'a key twice',
    replaced('"q2":', '"q1": "Brought too",\n    "q2":'),
    1,
    /items\.q1 stands twice, the second time in line 16\. Keep one/,
  ],
  ['nested without end', '['.repeat(50_000) + ']'.repeat(50_000), 1, /is nested 50000 deep/],
  ['of 5 MB', JSON.stringify({ title: 'x'.repeat(5 * 1024 * 1024) }), 1, /has more than 1 MB\. /],
  ['with a byte order mark', `\ufeff${whole}`, 0, null],
  ['with Windows line ends', whole.replaceAll('\n', '\r\n'), 0, null],
];

describe('a file', () => {
  for (const [what, content, code, says] of contents) {
    it(`that is ${what}: ${code === 0 ? 'is taken' : 'is refused in one line'}`, async () => {
      const file = files.write('it.json', content);
      const started = performance.now();
      const result = await tool('check', file);
      assert.equal(result.code, code, result.error);
      if (says === null) return assert.equal(result.error, '');
      assert.equal(result.lines.length, 1, result.error);
      assert.ok(result.lines[0].startsWith(`${file}: `));
      assert.match(result.lines[0], says);
      assert.ok(performance.now() - started < 5000, 'it takes no time');
    });
  }
});

describe('a path', () => {
  before(() => {
    mkdirSync(files.at('folder'));
    symlinkSync('loop', files.at('loop'));
    chmodSync(files.write('closed.json', whole), 0);
  });

  const paths = [
    ['that is not there', 'nowhere.json', /There is no .*nowhere\.json\. Is the path right\?/],
    ['that is a folder', 'folder', /folder is a folder\. Name the file/],
    ['that goes round in circles', 'loop', /loop cannot be used \(ELOOP\)\. Is the path right/],
    ['behind a file', 'closed.json/x', /cannot be used \(ENOTDIR\)/],
    ['with a null character', 'x\0y', /cannot be used \(ERR_INVALID_ARG_VALUE\)/],
  ];
  for (const command of ['check', 'checksum', 'diff']) {
    for (const [what, name, says] of paths) {
      it(`${what} is refused by ${command} in one line`, async () => {
        const path = `${files.path}/${name}`;
        const { code, out, lines } = await tool(command, path, ...(command === 'diff' ? [path] : []));
        assert.deepEqual([code, out], [2, '']);
        assert.equal(lines.length, 1);
        assert.match(lines[0], says);
      });
    }
  }

  it('that may not be read is refused in one line', async () => {
    // The owner of the machine may read everything: then the file is read.
    const { code, lines } = await tool('check', files.at('closed.json'));
    if (process.getuid?.() === 0) return assert.deepEqual([code, lines], [0, []]);
    assert.equal(code, 2);
    assert.match(lines[0], /closed\.json may not be used\. Change its permissions/);
  });

  it('that the file system refuses is named with the remedy', async () => {
    const { troubleWith } = await load('json-file');
    const trouble = (code) => troubleWith('x.json', Object.assign(new Error('no'), { code })).message;
    assert.match(trouble('EACCES'), /^x\.json may not be used\. Change its permissions/);
    assert.match(trouble('EPERM'), /may not be used/);
    assert.match(trouble('EROFS'), /may not be used/);
    assert.match(trouble('EIO'), /cannot be used \(EIO\)/);
  });
});

describe('the scan of a JSON text', async () => {
  const { scan } = await load('json-text');
  const isJson = (text) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('agrees with JSON.parse about what is JSON', () => {
    const signs = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '\u00a0',
      '"\\u12"',
      '"\t"',
    );
    const pieces = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''));
    const json = fc.json({ maxDepth: 5 });
    const cut = fc.tuple(json, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));
    fc.assert(
      fc.property(fc.oneof(pieces, json, cut), (text) => {
        assert.equal(scan(text).fault === null, isJson(text), JSON.stringify(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('counts lines and columns from 1', () => {
    assert.deepEqual(scan('{\n  "a": 1\n  "b": 2\n}').fault, { line: 3, column: 3, expected: '"," or "}"' });
    assert.deepEqual(scan('').fault, { line: 1, column: 1, expected: 'a value' });
  });

  it('finds a key that stands twice in one object, and not one in two objects', () => {
    assert.deepEqual(scan('{"a": {"b": 1, "b": 2}, "c": {"b": 3}}').twice, [{ key: 'a.b', line: 1 }]);
    assert.deepEqual(scan('{"a": 1, "\\u0061": 2}').twice, [{ key: 'a', line: 1 }]);
    assert.deepEqual(scan('[{"a": 1}, {"a": 2}]').twice, []);
  });
});
