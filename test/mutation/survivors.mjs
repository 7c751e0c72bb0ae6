// Writes survivors.md from Stryker's reports. Why a mutant may survive is written by hand in accepted.json, by file and by what
// was changed into what, so that it outlives moved lines.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { root } from '../support/command.mjs';

const target = join(import.meta.dirname, 'survivors.md');
const packages = ['engine', 'measures'];

/** @returns {Promise<boolean>} whether every survivor has its reason, and every reason its survivor */
export async function writeSurvivors() {
  const accepted = JSON.parse(readFileSync(join(import.meta.dirname, 'accepted.json'), 'utf8'));
  const all = packages.map((name) => ({ name, mutants: mutantsOf(name) }));
  const survivors = all.flatMap(({ mutants }) => mutants).filter(({ status }) => alive.includes(status));
  const unexplained = survivors.filter((mutant) => !reasonFor(accepted, mutant));
  const stale = keysOf(accepted).filter((key) => !survivors.some((mutant) => keyOf(mutant) === key));
  for (const mutant of unexplained) console.log(`No reason in accepted.json: ${keyOf(mutant)}`);
  for (const key of stale) console.log(`No such survivor any more: ${key}`);

  const text = [head, ...all.map(rowOf), '', ...all.flatMap((each) => listOf(each, accepted))].join('\n');
  const options = await prettier.resolveConfig(target);
  writeFileSync(target, await prettier.format(text, { ...options, filepath: target }));
  return unexplained.length === 0 && stale.length === 0;
}

const alive = ['Survived', 'NoCoverage'];
const dead = ['Killed', 'Timeout'];

const head = `# What survived

Written by \`npm run mutation\`. Score = killed of all that can be killed; a mutant of which the tests could not be run counts in
neither. "Prose" is left alone: see [the README](../README.md).

| Package | Mutants | Killed | Survived | Not run | Prose | Score |
| ------- | ------- | ------ | -------- | ------- | ----- | ----- |`;

function mutantsOf(name) {
  const report = join(root, `node_modules/.cache/iapt/mutation/${name}.json`);
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ status, mutatorName, replacement, location }) => {
      const before = oneLine(between(source, location));
      return { file, status, mutatorName, line: location.start.line, before, after: oneLine(replacement) };
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

function rowOf({ name, mutants }) {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const [killed, survived, prose] = [count(...dead), count(...alive), count('Ignored')];
  const score = ((100 * killed) / (killed + survived)).toFixed(2);
  const counted = mutants.length - prose;
  return `| ${name} | ${counted} | ${killed} | ${survived} | ${counted - killed - survived} | ${prose} | ${score} % |`;
}

function listOf({ name, mutants }, accepted) {
  const survivors = mutants.filter(({ status }) => alive.includes(status));
  const lines = survivors.map((mutant) => {
    const { file, line, mutatorName, before, after } = mutant;
    const reason = reasonFor(accepted, mutant) ?? '**no reason yet**';
    return `- \`${file}:${line}\` ${mutatorName}: ${code(before)} → ${code(after)}. ${reason}`;
  });
  return [`## ${name}`, '', ...(lines.length > 0 ? lines : ['Nothing.']), ''];
}

/** In two backticks: the code may have one. */
const code = (text) => `\`\` ${text} \`\``;
