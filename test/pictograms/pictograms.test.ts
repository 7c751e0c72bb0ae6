import { expect } from '@open-wc/testing';
import { pictograms, type Path } from '@iapt-elements/pictograms';

/** Every picture as a browser measures it. Whether anybody understands it, no test can say. */

const grid = 48;

/** The box that the drawing fills, its strokes included. */
function extent(paths: readonly Path[]): { left: number; top: number; right: number; bottom: number } {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(svg);
  const boxes = paths.map(({ d, width }) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    svg.append(path);
    const { x, y, width: wide, height } = path.getBBox();
    const edge = (width ?? 0) / 2;
    return { left: x - edge, top: y - edge, right: x + wide + edge, bottom: y + height + edge };
  });
  svg.remove();
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

describe('the pictograms', () => {
  it('are measured by something that sees a path, its stroke, and one that leaves the grid', () => {
    expect(extent([{ d: 'M10 10H20', width: 2 }])).to.deep.equal({ left: 9, top: 9, right: 21, bottom: 11 });
    expect(extent([{ d: 'M0 0H60V60H0z', width: null }]).right).to.equal(60);
  });

  for (const [id, paths] of Object.entries(pictograms)) {
    it(`${id} is drawn inside the grid, fills most of it, and has no stroke of its own width`, () => {
      const { left, top, right, bottom } = extent(paths);
      expect(Math.min(left, top)).to.be.at.least(0);
      expect(Math.max(right, bottom)).to.be.at.most(grid);
      expect(Math.max(right - left, bottom - top)).to.be.at.least(grid * 0.7);
      for (const { d, width } of paths) {
        expect(width).to.be.oneOf([null, 2, 4, 7]);
        expect(d).to.match(/^M[\d\sa-zA-Z.,-]+$/);
      }
    });
  }

  it('have ids that an easy-read file can name, and no two are alike', () => {
    for (const id of Object.keys(pictograms)) expect(id).to.match(/^[a-z][a-z0-9-]*$/);
    const drawings = Object.values(pictograms).map((paths) => JSON.stringify(paths));
    expect(new Set(drawings).size).to.equal(drawings.length);
  });
});
