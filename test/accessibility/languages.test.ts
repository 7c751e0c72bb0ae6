import { expect } from '@open-wc/testing';
import '@iapt-elements/elements/define';
import { settled } from '../../stories/person.js';
import { eachScreen } from '../../stories/each-screen.mjs';
import { kitLanguages } from '../../stories/spoken.js';
import { inChromium, windowWidth } from '../support/browser.js';
import { withoutLanguage } from '../support/controls.js';
import { overflowing, overlapping, spaceText } from '../support/reflow.js';
import { hide, show, story } from '../support/stories.js';

/*
 * Each kind of screen in each language of the kit, once: it fits into 320 pixels, no words lie over others, and every text says
 * its language. What does not depend on the words is tested in English and in the pseudo-language, in every story.
 */

/** What is wrong with the words on the screen, as they are and with the spacing that a person may set. */
function faults(root: ShadowRoot): readonly string[] {
  const found = [...overflowing(root), ...overlapping(root), ...withoutLanguage(root)];
  // Nastaliq has more room between its lines than that spacing would give it.
  if (root.querySelector('[part=page][lang=ur]')) return found;
  spaceText(root);
  return [...found, ...overflowing(root)];
}

async function unavailable(lang: string): Promise<ShadowRoot> {
  const element = Object.assign(document.createElement('iapt-measure'), { measure: 'phq-9', lang });
  const main = document.createElement('main');
  main.append(element);
  main.addEventListener('iapt-failed', (event) => {
    event.preventDefault();
  });
  document.body.append(main);
  await settled(element);
  return element.shadowRoot!;
}

describe('the first page in each language', () => {
  it('says its language and runs its way', async () => {
    for (const [language, { dir }] of Object.entries(kitLanguages)) {
      const root = await unavailable(language);
      const page = root.querySelector('[part=page]')!;
      expect([page.getAttribute('lang'), page.getAttribute('dir')]).to.deep.equal([language, dir]);
      expect(withoutLanguage(root), language).to.deep.equal([]);
      root.host.closest('main')!.remove();
    }
  });
});

if (inChromium) {
  describe('each kind of screen, in a window of 320 pixels', () => {
    before(() => windowWidth(320));
    after(async () => {
      hide();
      await windowWidth();
    });

    for (const language of Object.keys(kitLanguages)) {
      it(`fits in ${language}`, async () => {
        const found: Record<string, readonly string[]> = {};
        for (const id of Object.keys(eachScreen)) {
          const shown = story(id);
          // Also where a story is about a language of its own.
          const { root } = await show({ ...shown, args: { ...shown.args, lang: language } }, { language });
          expect(root.querySelector('[part=page]')!.getAttribute('lang'), id).to.equal(language);
          found[id] = faults(root);
        }
        hide();
        found.unavailable = faults(await unavailable(language));
        expect(Object.entries(found).filter(([, each]) => each.length > 0)).to.deep.equal([]);
      }).timeout(60_000);
    }
  });
}
