// Property tests with the same few examples each time: a mutant must cost milliseconds, and a score must be repeatable.
import { vi } from 'vitest';

vi.mock('fast-check', async (original) => {
  const { default: fc, ...names } = await original();
  const assert = (property, { numRuns = 100, ...others } = {}) =>
    fc.assert(property, { ...others, numRuns: Math.min(numRuns, 40), seed: 1, endOnFailure: true });
  return { ...names, default: { ...fc, assert } };
});
