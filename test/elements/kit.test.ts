import { expect } from '@open-wc/testing';
import { kit } from '../../packages/elements/src/kit.js';
import manifest from '../../packages/elements/package.json' with { type: 'json' };

it('writes the version of the package into every record', () => {
  expect(kit).to.equal(`iapt-elements/${manifest.version}`);
});
