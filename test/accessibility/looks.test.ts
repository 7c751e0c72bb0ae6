import { expect } from '@open-wc/testing';
import '@iapt-elements/elements/define';
import { inChromium, windowWidth } from '../support/browser.js';
import { closeTargets, smallTargets } from '../support/controls.js';
import { overflowing, spaceText } from '../support/reflow.js';
import { hide, show, story } from '../support/stories.js';

/** Every look with every other (colours take no room): nothing is cut off, nothing scrolls sideways, and what can be pressed stays large. */

const values = {
  size: ['standard', 'large', 'largest'],
  targets: ['standard', 'large'],
  lines: ['standard', 'wide', 'widest'],
  letters: ['standard', 'wide'],
  font: ['inherit', 'hyperlegible'],
};
type Look = Readonly<Record<keyof typeof values, string>>;

const looks = Object.entries(values).reduce<readonly Partial<Look>[]>(
  (all, [name, each]) => all.flatMap((look) => each.map((value) => ({ ...look, [name]: value }))),
  [{}],
) as readonly Look[];

/** One of each kind of screen, and the ones that are tightest. */
const screens = [
  'measures-phq-9--introduction',
  'measures-phq-9--long-question',
  'measures-phq-9--error-one-question',
  'measures-phq-9--skipped-and-gone-back',
  'measures-phq-9--risk-step-own',
  'measures-phq-9--check-answers-skipped',
  'measures-phq-9--done-with-score',
  'measures-phq-9--words-unavailable',
  'measures-wsas--not-applicable-chosen',
  'adaptations-scales--days',
  'adaptations-scales--bar-of-ten',
  'adaptations-adapted-wording--sample-words',
  'adaptations-looks--settings',
  'presets--learning-disability',
  'presets--bsl',
];

const page = (root: ShadowRoot) => root.querySelector<HTMLElement>('[part=page]')!;
/** The style sheet knows a look by these attributes: drawing a story a hundred times would say no more. */
const wear = (root: ShadowRoot, look: Partial<Look>) => Object.assign(page(root).dataset, look);
const named = (look: Look) => Object.values(look).join(' ');

/** Faults of a story in every look, each with the look that it is in. */
function faultsIn(
  root: ShadowRoot,
  find: (look: Look) => readonly string[],
  tried: readonly Look[] = looks,
): readonly string[] {
  return tried.flatMap((look) => {
    wear(root, look);
    return find(look).map((fault) => `${named(look)}: ${fault}`);
  });
}

it('all looks are combined', () => {
  expect(new Set(looks.map(named)).size).to.equal(3 * 2 * 3 * 2 * 2);
});

if (inChromium) {
  describe('in a window of 320 pixels, as at 400 %', () => {
    before(async () => {
      await windowWidth(320);
      // With the font there: letters that are not loaded take no room of their own.
      await show(story('adaptations-looks--font-easy-to-tell-apart'));
      while (document.fonts.size < 4) await new Promise((resolve) => setTimeout(resolve, 10));
    });
    after(async () => {
      hide();
      await windowWidth();
    });

    for (const id of screens) {
      it(`${id} fits in every look, with the words spaced wider too`, async () => {
        const { root } = await show(story(id));
        expect(faultsIn(root, () => overflowing(root))).to.deep.equal([]);
        spaceText(root);
        // The spacing that a person sets in the browser goes before any of ours.
        const unspaced = looks.filter(({ lines, letters }) => lines === 'standard' && letters === 'standard');
        expect(faultsIn(root, () => overflowing(root), unspaced)).to.deep.equal([]);
      });
    }

    for (const id of [
      'measures-phq-9--error-one-question',
      'adaptations-scales--bar-of-ten',
      'adaptations-looks--settings',
    ]) {
      it(`${id} fits in every look in longer words from right to left`, async () => {
        const { root } = await show(story(id), { language: 'ar-XB' });
        expect(faultsIn(root, () => overflowing(root))).to.deep.equal([]);
      });
    }
  });
}

describe('what can be pressed, in every look', () => {
  after(hide);

  for (const id of screens) {
    it(`${id}: rows and the main button are as high as the look promises`, async () => {
      const { root } = await show(story(id));
      const least =
        ({ size, targets }: Look) =>
        (control: HTMLElement) => {
          // Text links stand in text; with large buttons they too are something to aim at.
          if (targets === 'large') return 76;
          if (control.matches('a')) return 24;
          const main = control.matches('.question input, [part=continue]');
          return main && size !== 'standard' ? 76 : 44;
        };
      const heights = (look: Look) =>
        smallTargets(root, least(look)).filter(
          (fault) => !/ is [\d.]+ by (7[6-9]|[89]\d|\d{3,})[\d.]*, less than 76/.test(fault),
        );
      expect(faultsIn(root, heights)).to.deep.equal([]);
    });

    it(`${id}: with large buttons nothing is closer than 8 pixels`, async () => {
      const { root } = await show(story(id));
      const apart = (look: Look) => (look.targets === 'large' ? closeTargets(root, 8) : []);
      expect(faultsIn(root, apart)).to.deep.equal([]);
    });
  }
});

/** Elements that hold words of their own. */
const worded = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('[part=page] *')].filter(
    (element) =>
      element.checkVisibility() &&
      !element.closest('.hidden') &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''),
  );
const em = (element: Element, property: 'lineHeight' | 'letterSpacing' | 'wordSpacing') => {
  const style = getComputedStyle(element);
  return (parseFloat(style[property]) || 0) / parseFloat(style.fontSize);
};

describe('spacing reaches all words', () => {
  after(hide);

  for (const id of [
    'measures-phq-9--error-one-question',
    'adaptations-looks--settings',
    'measures-phq-9--check-answers',
  ]) {
    it(`${id}: lines`, async () => {
      const { root } = await show(story(id));
      for (const [lines, least, heading] of [
        ['standard', 1.5, 1.25],
        ['wide', 1.8, 1.5],
        ['widest', 2.1, 1.75],
      ] as const) {
        wear(root, { lines });
        for (const element of worded(root)) {
          const tight = element.closest('h2, h3') !== null && !element.closest('.instruction');
          expect(em(element, 'lineHeight'), `${lines}: ${element.outerHTML.slice(0, 80)}`).to.be.closeTo(
            tight ? heading : least,
            0.02,
          );
        }
      }
    });

    it(`${id}: letters and words`, async () => {
      const { root } = await show(story(id));
      expect(worded(root).length).to.be.above(8);
      for (const element of worded(root)) expect(em(element, 'letterSpacing')).to.equal(0);
      wear(root, { letters: 'wide' });
      for (const element of worded(root)) {
        expect(em(element, 'letterSpacing'), element.outerHTML.slice(0, 80)).to.be.closeTo(0.05, 0.001);
        expect(em(element, 'wordSpacing'), element.outerHTML.slice(0, 80)).to.be.closeTo(0.16, 0.001);
      }
    });
  }

  it('where letters join, only words are spaced', async () => {
    const { root } = await show(story('adaptations-right-to-left--question'));
    wear(root, { letters: 'wide' });
    for (const element of worded(root)) {
      expect(em(element, 'letterSpacing'), element.outerHTML.slice(0, 80)).to.equal(0);
      expect(em(element, 'wordSpacing')).to.be.closeTo(0.16, 0.001);
    }
  });
});

describe('size', () => {
  after(hide);

  it('is of everything: words, radios, drawings, rows, gaps and the column', async () => {
    const { root } = await show(story('adaptations-scales--days'));
    const measured = () => {
      const box = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
      const [first, second] = Array.from(root.querySelectorAll('[part=option]'), (row) => row.getBoundingClientRect());
      return {
        words: parseFloat(getComputedStyle(root.querySelector('.option .words')!).fontSize),
        heading: parseFloat(getComputedStyle(root.querySelector('[part=heading]')!).fontSize),
        radio: box('.option input').width,
        drawing: box('[part=picture]').height,
        gap: second!.top - first!.bottom,
        column: parseFloat(getComputedStyle(root.querySelector('[part=column]')!).maxWidth),
        row: first!.height,
        button: box('[part=continue]').height,
      };
    };
    const standard = measured();
    for (const [size, factor] of [
      ['large', 1.3],
      ['largest', 1.7],
    ] as const) {
      wear(root, { size });
      const { row, button, ...others } = measured();
      for (const [what, is] of Object.entries(others))
        expect(is / standard[what as keyof typeof standard], `${size}: ${what}`).to.be.closeTo(factor, 0.03);
      expect(row / standard.row, `${size}: row`).to.be.above(1.25);
      expect(button / standard.button, `${size}: button`).to.be.above(1.25);
    }
  });
});
