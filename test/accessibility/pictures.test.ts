import { expect } from '@open-wc/testing';
import '@iapt-elements/elements/define';
import { inChromium, media } from '../support/browser.js';
import { hide, show, story } from '../support/stories.js';

/** Drawings of amounts, as they are seen: in every direction and size, with forced colours, and on paper. */

const drawings = (root: ShadowRoot) => [...root.querySelectorAll<SVGElement>('.question [part=picture]')];
const cells = (drawing: SVGElement) => [...drawing.querySelectorAll('rect')];
const isFilled = (cell: Element) => cell.getAttribute('fill') !== 'none';
const across = (cell: Element) => cell.getBoundingClientRect().x;

/** A colour as the browser works it out, for example `Canvas` where colours are forced. */
function worked(colour: string): string {
  const probe = document.createElement('p');
  probe.style.color = colour;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('drawings of amounts', () => {
  after(hide);

  const kinds: readonly (readonly [string, number, readonly number[]])[] = [
    ['adaptations-scales--days', 14, [0, 4, 9, 13]],
    ['adaptations-scales--bar-of-three', 3, [0, 1, 2, 3]],
    ['adaptations-scales--bar-of-four', 4, [0, 1, 2, 3, 4]],
    ['adaptations-scales--bar', 8, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['adaptations-scales--bar-of-ten', 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['adaptations-scales--bar-from-one', 5, [0, 1, 2, 3, 4, 5]],
  ];
  for (const [id, all, filled] of kinds) {
    it(`${id}: ${all} places, of which ${filled.join(', ')} are filled`, async () => {
      const { root } = await show(story(id));
      expect(drawings(root).map((drawing) => cells(drawing).length)).to.deep.equal(filled.map(() => all));
      expect(drawings(root).map((drawing) => cells(drawing).filter(isFilled).length)).to.deep.equal(filled);
    });

    it(`${id}: hidden from assistive technology, inside the row that says the same`, async () => {
      const { root } = await show(story(id));
      for (const drawing of drawings(root)) {
        expect(drawing.getAttribute('aria-hidden')).to.equal('true');
        expect(drawing.textContent.trim()).to.equal('');
        expect(drawing.closest('label')!.innerText.trim()).not.to.equal('');
      }
    });
  }

  for (const id of ['adaptations-scales--bar', 'adaptations-scales--bar-right-to-left']) {
    it(`${id}: is filled from where the words begin`, async () => {
      const { root } = await show(story(id));
      const some = drawings(root)[3]!;
      const [empty, full] = [false, true].map((filled) =>
        cells(some)
          .filter((cell) => isFilled(cell) === filled)
          .map(across),
      );
      if (id.endsWith('right-to-left')) expect(Math.min(...full!)).to.be.above(Math.max(...empty!));
      else expect(Math.max(...full!)).to.be.below(Math.min(...empty!));
    });
  }

  it('days run in the direction of the words: from right to left, a week is mirrored', async () => {
    const places = async (id: string) => {
      const { root } = await show(story(id));
      const days = cells(drawings(root)[2]!);
      const xs = days.map(across);
      const [first, last] = [Math.min(...xs), Math.max(...xs)];
      return { firstDay: xs[0] === first, lastDay: xs[6] === last, filled: days.map(isFilled) };
    };
    const ltr = await places('adaptations-scales--days');
    const rtl = await places('adaptations-scales--days-right-to-left');
    expect(ltr).to.deep.include({ firstDay: true, lastDay: true });
    expect(rtl).to.deep.include({ firstDay: false, lastDay: false });
    expect(rtl.filled).to.deep.equal(ltr.filled);
  });

  if (inChromium) {
    for (const id of ['adaptations-scales--days', 'adaptations-scales--bar', 'adaptations-scales--bar-right-to-left']) {
      it(`${id}: with forced colours, filled is the colour of words and empty is not`, async () => {
        for (const scheme of ['light', 'dark']) {
          await media({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
          const { root } = await show(story(id));
          const [words, page] = [worked('CanvasText'), worked('Canvas')];
          expect(words).not.to.equal(page);
          for (const cell of drawings(root).flatMap(cells)) {
            const { fill, stroke } = getComputedStyle(cell);
            expect(stroke, 'the edge').to.equal(words);
            expect(fill, 'what is in it').to.equal(isFilled(cell) ? words : 'none');
          }
        }
        await media();
      });
    }

    it('on paper, words and drawings are black, whatever the colours on the screen, and nothing is there to press', async () => {
      for (const colours of ['dark', 'high-contrast', 'cream', 'auto']) {
        const { root } = await show(story('adaptations-scales--print'));
        const page = root.querySelector<HTMLElement>('[part=page]')!;
        page.dataset.colours = colours;
        await media({ media: 'print', 'prefers-color-scheme': 'dark' });
        expect(getComputedStyle(page).color, colours).to.equal('rgb(0, 0, 0)');
        expect(getComputedStyle(page).backgroundColor, colours).to.equal('rgb(255, 255, 255)');
        const fills = new Set(
          drawings(root)
            .flatMap(cells)
            .map((cell) => getComputedStyle(cell).fill),
        );
        expect([...fills].sort(), colours).to.deep.equal(['none', 'rgb(0, 0, 0)']);
        const shown = [...root.querySelectorAll<HTMLElement>('button, summary')].filter((each) =>
          each.checkVisibility(),
        );
        expect(shown.map((each) => each.textContent.trim())).to.deep.equal([]);
        const chosen = root.querySelector<HTMLElement>('.option:has(:checked)')!;
        expect(getComputedStyle(chosen).outlineStyle, 'a ring would look like an answer').to.equal('none');
        expect(parseFloat(getComputedStyle(chosen).borderInlineStartWidth)).to.be.above(5);
        await media();
      }
    });
  }
});
