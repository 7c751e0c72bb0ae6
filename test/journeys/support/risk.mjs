// What a risk answer must bring about, whoever gives it and in whatever way: question 9 of the PHQ-9, answered "Several days".
import assert from 'node:assert/strict';
import { heardFacts } from './facts.mjs';
import { clinician } from './see.mjs';
import { eventually } from './visit.mjs';

/** On the clinician's page before Continue: the answer alone is enough. */
export function alerted(watching) {
  return eventually(async () => {
    const { alert, live } = await clinician(watching);
    assert.match(alert, /PHQ-9, question 9 was answered 1/);
    assert.equal(live[0].risk, 'raised');
  });
}

/**
 * The host heard of the risk before it heard of the answer, while the question was still on the screen.
 *
 * @param {string} [after] what stands behind the question in another language
 */
export async function toldFirst(page, after = '') {
  const question = `hurting yourself in some way${after}`;
  const facts = (await heardFacts(page)).filter(({ item }) => item === 'q9');
  assert.deepEqual(
    facts.map(({ name, answer, heading }) => [name, answer, heading.endsWith(question)]),
    [
      ['risk-raised', 1, true],
      ['answered', 1, true],
    ],
  );
}
