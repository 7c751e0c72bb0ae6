// Writes survivors.md from Stryker's reports. Why a mutant may survive is written by hand in accepted.json, by file and by what
// was changed into what, so that it outlives moved lines.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as prettier from 'prettier';
import { root } from '../support/command.mjs';

const target = join(import.meta.dirname, 'survivors.md');
const packages = ['engine', 'measures'];

/** @returns {Promise<boolean>} whether every reason still has its survivor */
export async function writeSurvivors() {
  const accepted = JSON.parse(readFileSync(join(import.meta.dirname, 'accepted.json'), 'utf8'));
  const all = packages.map((name) => ({ name, mutants: mutantsOf(name) }));
  // One that only takes longer may run out of time on a busy machine.
  const unkilled = all.flatMap(({ mutants }) => mutants).filter(({ status }) => status !== 'Killed');
  const stale = keysOf(accepted).filter((key) => !unkilled.some((mutant) => keyOf(mutant) === key));
  for (const key of stale) console.log(`No such survivor any more: ${key}`);

  const text = [head, ...all.flatMap(foldersOf).map(rowOf), '', ...all.flatMap((each) => listOf(each, accepted))].join(
    '\n',
  );
  const options = await prettier.resolveConfig(target);
  writeFileSync(target, await prettier.format(text, { ...options, filepath: target }));
  return stale.length === 0;
}

const alive = ['Survived', 'NoCoverage'];
const dead = ['Killed', 'Timeout'];

const head = `# What survived

Written by \`npm run mutation\`; [the README](../README.md) says how. Score = (killed + timed out) of all but those left alone; an
accepted survivor counts as a survivor. "Left alone" is prose, by the rule in \`prose.mjs\`. "While read" are those that are met
while a module is read, tables above all: each is tried with every test, none is left out.

| Folder | Mutants | Killed | Timed out | Survived | No test | Score | Left alone | While read |
| ------ | ------- | ------ | --------- | -------- | ------- | ----- | ---------- | ---------- |`;

function mutantsOf(name) {
  const report = join(root, `node_modules/.cache/iapt/mutation/${name}.json`);
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ status, mutatorName, replacement, location, static: whileRead = false }) => {
      const before = oneLine(between(source, location));
      const line = location.start.line;
      return { file, status, mutatorName, whileRead, line, before, after: oneLine(replacement) };
    }),
  );
}

function between(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n');
}

function oneLine(code) {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

const changeOf = ({ before, after }) => `${before} → ${after}`;
const keyOf = (mutant) => `${mutant.file}: ${changeOf(mutant)}`;
const keysOf = (accepted) =>
  Object.entries(accepted).flatMap(([file, reasons]) => Object.keys(reasons).map((change) => `${file}: ${change}`));
const reasonFor = (accepted, mutant) => accepted[mutant.file]?.[changeOf(mutant)];

/** The package as a whole, then its folders. */
function foldersOf({ name, mutants }) {
  const folderOf = ({ file }) => dirname(file);
  const folders = [...new Set(mutants.map(folderOf))].sort();
  const parts = folders.map((folder) => ({
    name: folder,
    mutants: mutants.filter((each) => folderOf(each) === folder),
  }));
  return [{ name: `**${name}**`, mutants }, ...parts];
}

function rowOf({ name, mutants }) {
  const tried = mutants.filter(({ status }) => status !== 'Ignored');
  const count = (...states) => tried.filter(({ status }) => states.includes(status)).length;
  const score = ((100 * count(...dead)) / count(...dead, ...alive)).toFixed(2);
  const cells = [tried.length, count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage'), `${score} %`];
  const whileRead = tried.filter((mutant) => mutant.whileRead).length;
  return `| ${[name, ...cells, mutants.length - tried.length, whileRead].join(' | ')} |`;
}

function listOf({ name, mutants }, accepted) {
  const survivors = mutants.filter(({ status }) => alive.includes(status));
  const lines = survivors.map((mutant) => {
    const { file, line, mutatorName, before, after } = mutant;
    const reason = reasonFor(accepted, mutant) ?? '**Not killed.**';
    return `- \`${file}:${line}\` ${mutatorName}: ${code(before)} → ${code(after)}. ${reason}`;
  });
  return [`## ${name}`, '', ...(lines.length > 0 ? lines : ['Nothing.']), ''];
}

/** In two backticks: the code may have one. */
const code = (text) => `\`\` ${text} \`\``;
