import { expect } from '@open-wc/testing';
import '@iapt-elements/elements/define';
import { violations } from '../support/axe.js';
import { faultyControls, smallTargets, withoutLanguage } from '../support/controls.js';
import { brokenReferences } from '../support/references.js';
import { hide, show, stories, type Shown } from '../support/stories.js';

describe('every state that a person can be in', () => {
  for (const story of stories) {
    describe(story.id, () => {
      let shown: Shown;

      before(async () => {
        shown = await show(story);
      });
      after(hide);

      it('has no violation that axe finds', async () => {
        expect(await violations()).to.deep.equal([]);
      });

      it('has references that lead somewhere, and each id once', () => {
        expect(brokenReferences(shown.root)).to.deep.equal([]);
      });

      it('is operated by native controls with visible names', () => {
        expect(faultyControls(shown.root)).to.deep.equal([]);
      });

      it('has targets that are large enough', () => {
        expect(smallTargets(shown.root)).to.deep.equal([]);
      });

      it('says in which language and direction its words are', () => {
        expect(withoutLanguage(shown.root)).to.deep.equal([]);
      });

      it('takes no focus before the person does something', () => {
        expect(shown.focusedAtFirst).to.equal(document.body);
      });
    });
  }
});
