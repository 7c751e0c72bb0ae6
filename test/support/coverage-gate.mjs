// Coverage per package, from the summary of the run in Chromium. A file that no test loads counts as uncovered.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { root } from './command.mjs';

/** The portal is an example: it is proven by the journeys. What `fhir` refuses in words is proven by the step `tool`, in Node. */
const gates = { engine: 95, measures: 95, adaptations: 95, elements: 90, 'data-set': 95, fhir: 90 };

/** Prints a table and says whether every package reaches its gate in lines and in branches. */
export function coverageGate(summaryFile) {
  if (!existsSync(summaryFile)) {
    console.log('There is no coverage summary: did the tests run in Chromium?');
    return false;
  }
  const summary = JSON.parse(readFileSync(summaryFile, 'utf8'));
  const packages = Object.entries(gates).map(([name, gate]) => ({ name, gate, ...packageCoverage(name, summary) }));
  console.log(`${'package'.padEnd(14)}${'lines'.padStart(10)}${'branches'.padStart(10)}${'gate'.padStart(8)}`);
  for (const { name, gate, lines, branches, neverLoaded } of packages) {
    const cells = [percent(lines).padStart(10), percent(branches).padStart(10), `${gate} %`.padStart(8)];
    console.log(name.padEnd(14) + cells.join('') + (reaches(gate, lines, branches) ? '' : '  too low'));
    for (const file of neverLoaded) console.log(`  never loaded: ${file}`);
  }
  return packages.every(({ gate, lines, branches }) => reaches(gate, lines, branches));
}

function packageCoverage(name, summary) {
  const lines = { covered: 0, total: 0 };
  const branches = { covered: 0, total: 0 };
  const neverLoaded = [];
  for (const file of codeFiles(`packages/${name}/src`)) {
    const measured = summary[join(root, file)];
    if (!measured) neverLoaded.push(file);
    const { lines: l, branches: b } = measured ?? uncovered(file);
    lines.covered += l.covered;
    lines.total += l.total;
    branches.covered += b.covered;
    branches.total += b.total;
  }
  return { lines, branches, neverLoaded };
}

/** As V8 would count it: every line, and the module itself as the one branch. */
function uncovered(file) {
  const total = readFileSync(join(root, file), 'utf8').split('\n').length;
  return { lines: { covered: 0, total }, branches: { covered: 0, total: 1 } };
}

/** Files of types only leave nothing to run, and no trace in the browser. */
function codeFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  const files = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith('.ts'));
  return files
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(hasCode)
    .sort();
}

function hasCode(file) {
  const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true } };
  const source = readFileSync(join(root, file), 'utf8');
  return transformSync(source, { loader: 'ts', minify: true, tsconfigRaw }).code.trim() !== '';
}

function reaches(gate, ...measures) {
  return measures.every(({ covered, total }) => total > 0 && (100 * covered) / total >= gate);
}

function percent({ covered, total }) {
  // Rounded down, so that 94.96 % does not look like the 95 % that it is not.
  return total === 0 ? 'no code' : `${(Math.floor((1000 * covered) / total) / 10).toFixed(1)} %`;
}
