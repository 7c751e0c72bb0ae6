// How many PHQ-9 are scored in a second on one core, beside a loop that only adds nine numbers up.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = `${root}node_modules/.cache/iapt/bench/score.mjs`;
const contents = `
  export { score } from '@iapt-elements/engine';
  export { default as phq9 } from '${root}packages/measures/src/phq-9.ts';
`;
await build({
  stdin: { contents, resolveDir: root },
  bundle: true,
  format: 'esm',
  outfile: out,
  conditions: ['source'],
  logLevel: 'error',
});
const { score, phq9 } = await import(out);

const times = 1_000_000;
const codes = phq9.items.map(({ code }) => code);
const given = Array.from({ length: 64 }, (_, person) =>
  Object.fromEntries(codes.map((code, item) => [code, (person * 7 + item * 3) % 4])),
);

/** Best of five: the others were disturbed. */
function perSecond(work) {
  let best = Infinity;
  let sum = 0;
  for (let turn = 0; turn < 5; turn += 1) {
    const started = performance.now();
    for (let time = 0; time < times; time += 1) sum += work(given[time % given.length]);
    best = Math.min(best, performance.now() - started);
  }
  return { rate: (times / best) * 1000, sum };
}

const plain = perSecond((answers) => codes.reduce((total, code) => total + answers[code], 0));
const scored = perSecond((answers) => score(phq9, answers).total);
if (plain.sum !== scored.sum) throw new Error('The two do not add up to the same.');

console.log(`adding nine numbers up   ${Math.round(plain.rate).toLocaleString('en-GB').padStart(12)} a second`);
console.log(`score(): PHQ-9           ${Math.round(scored.rate).toLocaleString('en-GB').padStart(12)} a second`);
console.log(`ratio                    ${(plain.rate / scored.rate).toFixed(1).padStart(12)}`);
