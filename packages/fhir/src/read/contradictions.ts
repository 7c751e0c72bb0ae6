import type { MeasureRecord } from '@iapt-elements/engine';
import { totalLink } from '../links.js';
import type { Given } from './answers.js';
import { find, type Findings } from './findings.js';

interface Flag {
  readonly code: string;
  readonly state: string;
}

/** What a response says of itself against what its answers say. */
export function contradictions(made: MeasureRecord, given: Given, flags: readonly Flag[], findings: Findings): void {
  for (const code of Object.keys(given.answers)) {
    if (code in made.answers) continue;
    find(findings, code, 'is answered, and another answer makes it needless', 'Keep one of the two.');
  }
  for (const { code, state } of flags) {
    const own = made.flags[code];
    if (own === state) continue;
    find(findings, `flag (${code})`, `is "${state}", and the answers say "${String(own)}"`, 'Put the answers right.');
  }
  const total = made.score?.total ?? null;
  if (given.total === null || total === null || Math.abs(given.total - total) < 1e-6) return;
  const problem = `is ${String(given.total)}, and the answers come to ${String(total)}`;
  find(findings, totalLink, problem, 'Put the answers right, or leave the total out.');
}
