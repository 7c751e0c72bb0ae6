import { expect } from '@open-wc/testing';
import '@iapt-elements/elements/define';
import { inChromium, windowWidth } from '../support/browser.js';
import { overflowing, overlapping, spaceText } from '../support/reflow.js';
import { hide, show, stories } from '../support/stories.js';
import { broken } from '../support/broken.js';

describe('the check for what does not fit', () => {
  it('finds a box that is wider than the window', () => {
    expect(overflowing(broken('<div style="width: 200vw">wide</div>')).join()).to.include('The page scrolls sideways');
  });

  it('finds words that are wider than their box', () => {
    const box = '<div style="width: 3em; overflow: hidden">unbreakablylongword</div>';
    expect(overflowing(broken(box)).join()).to.include('unbreakablylongword');
  });

  it('finds words that are higher than their box', () => {
    const box = '<div style="width: 6em; height: 1em">several words that need many lines</div>';
    expect(overflowing(broken(box)).join()).to.match(/holds \d+ in \d+ down/);
  });

  it('finds words that lie over other words', () => {
    const line = (margin: string) => `<p style="margin: ${margin}; font: 16px/24px monospace">some words</p>`;
    expect(overlapping(broken(line('0') + line('0')))).to.deep.equal([]);
    expect(overlapping(broken(line('0') + line('-16px 0 0')))).to.have.lengthOf(1);
  });

  it('finds what the wider spacing of text does', () => {
    const root = broken('<div style="width: 12em; white-space: nowrap; font: 16px monospace">several words here</div>');
    expect(overflowing(root)).to.deep.equal([]);
    spaceText(root);
    expect(overflowing(root)).to.not.deep.equal([]);
  });
});

if (inChromium) {
  describe('in a window of 320 pixels', () => {
    before(() => windowWidth(320));
    after(async () => {
      hide();
      await windowWidth();
    });

    for (const story of stories) {
      it(`${story.id} fits, with the words spaced wider too`, async () => {
        const { root } = await show(story);
        expect(overflowing(root)).to.deep.equal([]);
        spaceText(root);
        expect(overflowing(root)).to.deep.equal([]);
      });

      it(`${story.id} fits in the largest size`, async () => {
        const { root } = await show(story, { size: 'largest' });
        expect(overflowing(root)).to.deep.equal([]);
      });
    }

    // A story that is about a language stays in it.
    for (const story of stories.filter(({ args }) => args.lang === undefined)) {
      it(`${story.id} fits in longer words from right to left`, async () => {
        const { root } = await show(story, { language: 'ar-XB' });
        expect(overflowing(root)).to.deep.equal([]);
      });
    }
  });

  describe('with text at 200 %', () => {
    before(async () => {
      await windowWidth(640);
      document.documentElement.style.fontSize = '200%';
    });
    after(async () => {
      hide();
      document.documentElement.removeAttribute('style');
      await windowWidth();
    });

    for (const story of stories) {
      it(`${story.id} fits`, async () => {
        const { root } = await show(story);
        expect(overflowing(root)).to.deep.equal([]);
      });
    }
  });
}
