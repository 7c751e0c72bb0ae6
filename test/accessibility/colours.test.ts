import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@iapt-elements/elements/define';
import { lowContrast } from '../support/axe.js';
import { broken } from '../support/broken.js';
import { inChromium, media } from '../support/browser.js';
import { lostColours } from '../support/lost-colours.js';
import { structure } from '../support/screens.js';
import { hide, show, stories, story, type Shown } from '../support/stories.js';
import { notToldApart } from '../support/told-apart.js';

describe('the check for contrast', () => {
  it('finds words that are hard to tell from what is behind them', async () => {
    broken(
      '<p style="color: #666; background: #fff">5.7 to 1</p><p style="color: #888; background: #fff">3.5 to 1</p>',
    );
    expect(await lowContrast()).to.have.lengthOf(2);
  });
});

describe('every state in every set of colours', () => {
  const others = ['dark', 'cream', 'high-contrast'];
  /** Screens with the same things on them, in the same states, have the same colours, whatever their words are. */
  const drawn = new Set<string>();

  for (const each of stories) {
    it(`${each.id} has contrast of 7 to 1`, async () => {
      const { root } = await show(each);
      const page = root.querySelector('[part=page]')!;
      const things = structure(root);
      for (const theme of drawn.has(things) ? ['light'] : ['light', ...others]) {
        // The style sheet knows the colours by this attribute: drawing the whole story four times would say no more.
        page.setAttribute('data-colours', theme);
        expect(await lowContrast(), theme).to.deep.equal([]);
      }
      drawn.add(things);
    });
  }
  after(hide);
});

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

  describe('on a device that is set to more contrast', () => {
    after(async () => {
      hide();
      await media();
    });

    const black = 'rgb(0, 0, 0)';
    const white = 'rgb(255, 255, 255)';
    for (const [scheme, words, surface] of [
      ['light', black, white],
      ['dark', white, black],
    ] as const) {
      it(`and ${scheme}: words are as far from what is behind them as can be`, async () => {
        await media({ 'prefers-contrast': 'more', 'prefers-color-scheme': scheme });
        for (const id of [
          'measures-phq-9--error-one-question',
          'measures-phq-9--help-open-own',
          'score--risk-raised',
        ]) {
          const { root } = await show(story(id));
          const page = getComputedStyle(root.querySelector('[part=page]')!);
          expect({ words: page.color, surface: page.backgroundColor }, id).to.deep.equal({ words, surface });
          expect(await lowContrast(), id).to.deep.equal([]);
        }
      });
    }

    it('colours that the person chose stay', async () => {
      await media({ 'prefers-contrast': 'more' });
      const { root } = await show(story('adaptations-colours--cream'));
      expect(getComputedStyle(root.querySelector('[part=page]')!).backgroundColor).to.equal('rgb(251, 243, 220)');
    });
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

    it('tells apart what is chosen, what has the focus and what can be pressed', async () => {
      // With the keyboard: the ring is for people who use it.
      shown.root.querySelector<HTMLElement>('[part=heading]')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(shown.root.activeElement).to.equal(shown.root.querySelectorAll('input')[1]);
      expect(notToldApart(shown.root)).to.deep.equal([]);
    });

    it('would find a style sheet that tells nothing apart', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        [part=option], [part=option] input { border: 2px solid ButtonText !important; outline: none !important; }
        [part=option] input { background: Canvas !important; }
        [part=continue] { border: 0 !important; }
      `);
      const before = shown.root.adoptedStyleSheets;
      shown.root.adoptedStyleSheets = [...before, sheet];
      expect(notToldApart(shown.root)).to.have.lengthOf(5);
      shown.root.adoptedStyleSheets = before;
    });

    it('loses no words, no drawing and no edge', async () => {
      for (const id of ['adaptations-easy-read--forced-colours', 'adaptations-read-aloud--question']) {
        const { root } = await show(story(id));
        expect(lostColours(root), id).to.deep.equal([]);
      }
    });

    it('would find what is lost', () => {
      const kept = 'style="forced-color-adjust: none;';
      const faulty = (content: string) => lostColours(broken(`<div part="page">${content}</div>`));
      expect(faulty(`<p ${kept} color: #fff; background: #eee">words</p>`)).to.have.lengthOf(1);
      expect(
        faulty(`<button class="go" ${kept} color: #000; background: #fff; border: 0">Go</button>`),
      ).to.have.lengthOf(1);
      const shape = (colour: string) =>
        faulty(`<svg ${kept} background: #fff"><path d="M0 0h9v9z" fill="${colour}"></path></svg>`);
      expect(shape('#fefefe')).to.have.lengthOf(1);
      expect(shape('#000')).to.deep.equal([]);
    });

    it('draws filled days otherwise than empty ones', async () => {
      const { root } = await show(story('adaptations-scales--days'));
      const cells = [...root.querySelectorAll('[part=picture]')].at(-1)!.querySelectorAll('rect');
      const fills = new Set(Array.from(cells, (cell) => getComputedStyle(cell).fill));
      expect(fills.size).to.equal(2);
    });
  });
}
