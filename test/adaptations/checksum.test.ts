import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checksumOf } from '@iapt-elements/adaptations/read';
import { everyMeasure, wordsFor } from '../support/scenario.js';

/** The same sum as the browser makes. */
async function platform(wording: ReturnType<typeof wordsFor>): Promise<string> {
  const { measure, language, version, title, topic, instruction, items, notApplicable = {}, options } = wording;
  const read = JSON.stringify([measure, language, version, title, topic, instruction, items, notApplicable, options]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(read));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

describe('checksumOf', () => {
  for (const measure of everyMeasure) {
    it(`makes of ${measure.name} what the platform makes`, async () => {
      const wording = wordsFor(measure);
      expect(checksumOf(wording)).to.equal(await platform(wording));
    });
  }

  it('does so for texts of every length, in every script', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const property = fc.asyncProperty(text, fc.dictionary(text, text), async (title, items) => {
      const wording = wordsFor(everyMeasure[0]!, { title, items });
      expect(checksumOf(wording)).to.equal(await platform(wording));
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('does so at the edges of a block', async () => {
    for (let length = 0; length < 130; length += 1) {
      const wording = wordsFor(everyMeasure[0]!, { title: 'x'.repeat(length) });
      expect(checksumOf(wording), `${length} letters`).to.equal(await platform(wording));
    }
  });

  it('can be made of words that are not whole', () => {
    expect(checksumOf({})).to.match(/^sha256-[A-Za-z0-9+/]{43}=$/);
    expect(checksumOf({})).not.to.equal(checksumOf({ items: {} }));
  });
});
