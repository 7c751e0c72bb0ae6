// Outcomes of 1,000 to 1,000,000 made-up referrals, streamed: node test/bench/outcome.bench.mjs
// The time of a referral must not grow with their number, and nor may memory: a national year is about 700,000.
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const sizes = [1_000, 10_000, 100_000, 1_000_000];
/** A referral may take so many times as long in the largest as in the others. */
const flat = 1.5;
const megabytes = 200;

const { caseload, pairedMeasures, referralOutcome } = await engine();

const descriptors = {
  agoraphobia: 'mi',
  depression: 'gad-7',
  'body-dysmorphic-disorder': 'biq',
  'obsessive-compulsive-disorder': 'oci',
  ptsd: 'pcl-5',
  'social-anxiety': 'spin',
};

/** Processor time, not the clock's: other work on the computer must not count. In microseconds. */
const now = () => Object.values(process.cpuUsage()).reduce((user, system) => user + system);
const used = () => process.memoryUsage.rss() / 2 ** 20;

// What is compiled while it runs, and the heap that is set up for it, belong to no size.
run(20_000, () => undefined);

const before = used();
let peak = before;
const rows = sizes.map((size) => {
  // The small ones are over too soon for one measurement to mean anything: the best of several.
  const repeats = Math.max(1, Math.min(20, 100_000 / size));
  const times = Array.from({ length: repeats }, () => run(size, () => (peak = Math.max(peak, used()))));
  return { size, micros: Math.min(...times) };
});

const least = Math.min(...rows.map(({ micros }) => micros));
console.log('Making the records, referralOutcome and caseload:');
console.log(`${'referrals'.padStart(10)}${'µs each'.padStart(10)}${'ratio'.padStart(8)}`);
for (const { size, micros } of rows) {
  const ratio = (micros / least).toFixed(2);
  console.log(size.toLocaleString('en').padStart(10) + micros.toFixed(1).padStart(10) + ratio.padStart(8));
}
const slowest = rows.at(-1).micros / least;
const grown = peak - before;
console.log(`time of a referral in the largest: ${slowest.toFixed(2)} × the least (limit ${flat})`);
console.log(`memory grew by ${grown.toFixed(0)} MB = ${(grown / megabytes).toFixed(2)} × the limit of ${megabytes} MB`);
if (slowest > flat || grown > megabytes) process.exitCode = 1;

/** Microseconds for each referral. */
function run(size, look) {
  const began = now();
  const counted = caseload(outcomes(size, look));
  const took = now() - began;
  if (counted.completed !== size) throw new Error(`${counted.completed} of ${size} were counted.`);
  if (!(counted.rates.recovered > 0 && counted.rates.recovered < 100)) throw new Error('The referrals are all alike.');
  return took / size;
}

function* outcomes(size, look) {
  const random = seeded(size);
  const names = Object.keys(descriptors);
  for (let made = 0; made < size; made += 1) {
    if (made % 10_000 === 0) look();
    const descriptor = names[Math.floor(random() * names.length)];
    yield referralOutcome(records(descriptors[descriptor], random), descriptor);
  }
}

/** Two to twelve sessions, each with PHQ-9, GAD-7, WSAS and the recommended measure, which is forgotten now and then. */
function* records(second, random) {
  const sessions = 2 + Math.floor(random() * 11);
  const start = 0.3 + 0.6 * random();
  const slope = (1.2 * random() - 0.3) / sessions;
  for (let session = 0; session < sessions; session += 1) {
    const severity = Math.min(1, Math.max(0, start - slope * session + 0.2 * (random() - 0.5)));
    const at = `2024-${two(1 + Math.floor(session / 4))}-${two(1 + 7 * (session % 4))}T10:00:00Z`;
    yield record('phq-9', severity, at);
    yield record('wsas', severity, at);
    yield record('gad-7', severity, at);
    if (second !== 'gad-7' && random() > 0.1) yield record(second, severity, at);
  }
}

function two(number) {
  return String(number).padStart(2, '0');
}

function record(measure, severity, completedAt) {
  const { lowest, highest, steps, cut } = pairedMeasures[measure] ?? { lowest: 0, highest: 40, steps: 1, cut: null };
  const total = Math.round((lowest + severity * (highest - lowest)) * steps) / steps;
  return {
    measure,
    version: 'standard',
    completedAt,
    administration: { mode: 'self-report' },
    score: { status: 'complete', total, threshold: cut, answered: 9, missing: [] },
  };
}

/** The same referrals every time (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The engine as one module. */
async function engine() {
  const outfile = fileURLToPath(new URL('../../node_modules/.cache/bench/engine.mjs', import.meta.url));
  const entry = fileURLToPath(new URL('../../packages/engine/src/index.ts', import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', target: 'es2022' });
  return import(pathToFileURL(outfile).href);
}
