import { expect } from '@open-wc/testing';
import '@iapt-elements/elements/define';
import { lowContrast } from '../support/axe.js';
import { broken } from '../support/broken.js';
import { inChromium, media } from '../support/browser.js';
import { hide, show, stories, story, type Shown } from '../support/stories.js';

describe('the check for contrast', () => {
  it('finds words that are hard to tell from what is behind them', async () => {
    broken(
      '<p style="color: #666; background: #fff">5.7 to 1</p><p style="color: #888; background: #fff">3.5 to 1</p>',
    );
    expect(await lowContrast()).to.have.lengthOf(2);
  });
});

describe('every state in every set of colours', () => {
  const themes = ['light', 'dark', 'cream', 'high-contrast'];

  for (const each of stories) {
    it(`${each.id} has contrast of 7 to 1`, async () => {
      const { root } = await show(each);
      const page = root.querySelector('[part=page]')!;
      for (const theme of themes) {
        // The style sheet knows the colours by this attribute: drawing the whole story four times would say no more.
        page.setAttribute('data-colours', theme);
        expect(await lowContrast(), theme).to.deep.equal([]);
      }
    });
  }
  after(hide);
});

/** The row that holds a radio, by the radio's place. */
function option(root: ShadowRoot, index: number): CSSStyleDeclaration {
  return getComputedStyle(root.querySelectorAll('[part=option]')[index]!);
}

if (inChromium) {
  describe('on a device that is set to dark', () => {
    before(() => media({ 'prefers-color-scheme': 'dark' }));
    after(async () => {
      hide();
      await media();
    });

    for (const id of ['measures-phq-9--error-one-question', 'measures-phq-9--help-open', 'score--risk-raised']) {
      it(`${id} is dark, with contrast of 7 to 1`, async () => {
        const { root } = await show(story(id));
        const [red = 255] = getComputedStyle(root.querySelector('[part=page]')!)
          .backgroundColor.match(/\d+/g)!
          .map(Number);
        expect(red).to.be.below(64);
        expect(await lowContrast()).to.deep.equal([]);
      });
    }
  });

  describe('with the colours of the operating system', () => {
    let shown: Shown;

    before(async () => {
      await media({ 'forced-colors': 'active' });
      shown = await show(story('measures-phq-9--answered'));
    });
    after(async () => {
      hide();
      await media();
    });

    it('takes them', () => {
      const probe = document.createElement('p');
      probe.style.background = 'Canvas';
      document.body.append(probe);
      const page = getComputedStyle(shown.root.querySelector('[part=page]')!);
      expect(page.backgroundColor).to.equal(getComputedStyle(probe).backgroundColor);
      probe.remove();
    });

    it('shows which option is chosen, by more than a colour', () => {
      const chosen = option(shown.root, 1);
      const other = option(shown.root, 0);
      expect(parseFloat(chosen.borderInlineStartWidth)).to.be.above(parseFloat(other.borderInlineStartWidth));
      expect(chosen.borderInlineStartColor).to.not.equal(other.borderInlineStartColor);
    });

    it('shows where the focus is, by an outline', () => {
      const radios = shown.root.querySelectorAll<HTMLElement>('input[type=radio]');
      // As the keyboard does: the ring is for people who use it.
      radios[1]!.focus({ focusVisible: true });
      const focused = option(shown.root, 1);
      expect(focused.outlineStyle).to.equal('solid');
      expect(parseFloat(focused.outlineWidth)).to.be.at.least(3);
      expect(focused.outlineColor).to.not.equal(
        getComputedStyle(shown.root.querySelector('[part=page]')!).backgroundColor,
      );
      expect(option(shown.root, 0).outlineStyle).to.equal('none');
    });

    it('gives the button that goes on an edge', () => {
      const button = getComputedStyle(shown.root.querySelector('[part=continue]')!);
      const page = getComputedStyle(shown.root.querySelector('[part=page]')!);
      expect(parseFloat(button.borderTopWidth)).to.be.at.least(1);
      expect(button.borderTopColor).to.not.equal(page.backgroundColor);
    });

    it('draws filled days otherwise than empty ones', async () => {
      const { root } = await show(story('adaptations-scales--days'));
      const cells = [...root.querySelectorAll('[part=picture]')].at(-1)!.querySelectorAll('rect');
      const fills = new Set(Array.from(cells, (cell) => getComputedStyle(cell).fill));
      expect(fills.size).to.equal(2);
    });
  });
}
