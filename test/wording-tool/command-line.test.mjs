// What somebody expects of a command line: help, exit codes, where results and errors go, and the program itself.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { bases, brokenPacks, sealed } from '../support/broken-packs.mjs';
import { folder, root, runProgram, tool, toolJson } from './support/tool.mjs';

const files = folder();
const commands = ['template', 'check', 'checksum', 'diff', 'import fhir', 'import reproschema'];

describe('the help', () => {
  it('lists every command', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, out, error } = await tool(...args);
      assert.deepEqual([code, error], [0, '']);
      for (const command of commands) assert.match(out, new RegExp(`^ {2}${command} {2,}\\S`, 'm'));
      assert.match(out, /Exit codes: 0 .*, 1 .*, 2 /);
    }
  });

  for (const command of commands) {
    it(`of ${command} says what it takes and every option`, async () => {
      const { code, out, error } = await tool(...command.split(' '), '--help');
      assert.deepEqual([code, error], [0, '']);
      assert.match(out, new RegExp(`Usage: iapt-wording ${command} <`));
      assert.match(out, /--json/);
      assert.doesNotMatch(out, /undefined|\[object/);
      assert.equal((await tool('help', ...command.split(' '))).out, out);
      assert.equal((await tool(...command.split(' '), '--json', '--help')).out, out);
    });
  }

  it('has the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/wording-tool/package.json'), 'utf8'));
    assert.equal((await tool('--version')).out, `${version}\n`);
  });
});

describe('a command line that is wrong', () => {
  const wrong = [
    ['no command', [], /There is no such command\. Use one of: template, check, /],
    ['a command that nobody knows', ['cheque'], /There is no such command/],
    ['a key of every object', ['constructor'], /There is no such command/],
    ['half a command', ['import'], /There is no such command\. Use one of: .*import fhir, import reproschema/],
    ['no file', ['check'], /Something is missing\. It takes <file> …/],
    ['a file too few', ['diff', 'a.json'], /Something is missing\. It takes <file> <file>/],
    ['a word too many', ['template', 'phq-9', 'cy', 'now'], /"now" is one too many\. It takes <measure> <language>/],
    ['an option that nobody knows', ['check', 'a.json', '--fix'], /Unknown option '--fix'\. Its options: --help/],
    [
      'an option without its value',
      ['template', 'phq-9', 'cy', '--out'],
      /'--out.*' argument (missing|is ambiguous)\. /,
    ],
    ['a value that is not taken', ['checksum', 'a.json', '--write=yes'], /does not take an argument/],
  ];
  for (const [what, args, says] of wrong) {
    it(`with ${what}: exit code 2, one line and how it is used`, async () => {
      const { code, out, lines } = await tool(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.equal(lines.length, 2);
      assert.match(lines[0], /^iapt-wording: /);
      assert.match(lines[0], says);
      assert.match(lines[1], /^(Usage|Help): iapt-wording /);
    });

    it(`with ${what} is said to machines too`, async () => {
      const { code, exitCode, error } = await toolJson(...args);
      assert.deepEqual([code, exitCode], [2, 2]);
      assert.match(`${error.problem} ${error.remedy}`, says);
    });
  }
});

describe('the program', () => {
  it('can be run, and npx would find it', () => {
    const { bin, files: published } = JSON.parse(
      readFileSync(join(root, 'packages/wording-tool/package.json'), 'utf8'),
    );
    const program = join(root, 'packages/wording-tool', bin['iapt-wording']);
    assert.ok(published.includes('bin') && published.includes('dist'));
    assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') assert.notEqual(statSync(program).mode & 0o111, 0, 'it is executable');
  });

  it('ends with 0, 1 or 2, results on one way out and errors on the other, without colours', async () => {
    const good = files.write('good.json', await sealed(bases.wsas));
    const bad = files.write('bad.json', brokenPacks[0].pack);
    const [right, wrong, usage] = await Promise.all([
      runProgram(['check', good]),
      runProgram(['check', bad]),
      runProgram(['check']),
    ]);
    assert.deepEqual([right.code, right.error], [0, '']);
    assert.deepEqual([wrong.code, wrong.out], [1, '']);
    assert.deepEqual([usage.code, usage.out], [2, '']);
    for (const { out, error } of [right, wrong, usage]) assert.doesNotMatch(out + error, /(?!\n)\p{Cc}|\n {4}at /u);
  });

  it('can be run from any folder, with names relative to it', async () => {
    files.write('here.json', await sealed(bases.wsas));
    const { code, out } = await runProgram(['check', 'here.json'], { cwd: files.path });
    assert.equal(code, 0);
    assert.match(out, /^here\.json: ok/);
  });

  it('says nothing when whoever listens has gone', async () => {
    const { error } = await runProgram(['template', 'oci', 'cy'], { closeAfter: 1 });
    assert.equal(error, '');
  });

  it('runs from its build when there is no source, as it is published', async () => {
    const built = join(root, 'packages/wording-tool/dist/main.js');
    assert.ok(existsSync(built), 'npm run build makes it');
    const home = join(root, 'node_modules/.cache/iapt/published/wording-tool');
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(root, 'packages/wording-tool', part), join(home, part), { recursive: true });
    const { code, out, error } = await runProgram(['check', 'locales/en/measures/wsas.json'], {
      program: join(home, 'bin/iapt-wording.mjs'),
    });
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /wsas\.json: ok/);
  });
});
