import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { IaptMeasure } from '@iapt-elements/elements';
import { choose, open, press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

const family = 'iapt-hyperlegible';
const faces = () => [...document.fonts].filter((face) => face.family.replaceAll('"', '') === family);
async function shown(font = 'inherit'): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(
    html`<iapt-measure measure="phq-9" lang="en" .adjustments=${{ font }}></iapt-measure>`,
  );
  await settled(element);
  return element;
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).to.equal(true);
}

const fontOf = (element: IaptMeasure) =>
  getComputedStyle(element.shadowRoot!.querySelector('[part=heading]')!).fontFamily.replaceAll('"', '');

// In this order: what is loaded once stays.
describe('letters that are easy to tell apart', () => {
  const real = window.FontFace;
  /** Where faces were asked for. */
  let sources: string[] = [];
  class Noted extends real {
    constructor(...given: ConstructorParameters<typeof FontFace>) {
      super(...given);
      sources.push(typeof given[1] === 'string' ? given[1] : '');
    }
  }
  beforeEach(() => {
    sources = [];
    window.FontFace = Noted;
  });
  afterEach(() => {
    window.FontFace = real;
  });

  it('are not loaded for somebody who has them off', async () => {
    await shown();
    await shown('system');
    expect(faces()).to.deep.equal([]);
    expect(sources).to.deep.equal([]);
  });

  it('that do not load leave everything as it is, and the host hears why', async () => {
    window.FontFace = class extends real {
      override load(): Promise<FontFace> {
        return Promise.reject(new DOMException('A network error occurred.', 'NetworkError'));
      }
    };
    const element = await shown();
    const told = heard(element);
    await open(element, 'Change how this looks');
    await open(element, 'More settings');
    await choose(element, 'Easy to tell apart');
    await until(() => details(told, 'iapt-failed').length > 0);
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['font-not-loaded']);
    expect(faces()).to.deep.equal([]);
    await press(element, 'Start');
    await choose(element, 'Several days');
    expect(element.score?.raw).to.equal(1);
    // Told once: not again at every answer or setting.
    await open(element, 'Change how this looks');
    await choose(element, 'Large');
    expect(details(told, 'iapt-failed')).to.have.length(1);
  });

  it('are loaded when they are turned on, also after they have failed, from beside the kit', async () => {
    const element = await shown('hyperlegible');
    await until(() => faces().length === 4);
    expect(fontOf(element)).to.match(/^iapt-hyperlegible, /);
    expect(document.fonts.check(`16px ${family}`, 'Over the last 2 weeks')).to.equal(true);
    expect(document.fonts.check(`700 16px ${family}`, 'Over the last 2 weeks')).to.equal(true);
    expect(sources).to.have.length(4);
    for (const source of sources) {
      const [, address] = /^url\("([^"]+)"\)/.exec(source)!;
      expect(address!.startsWith(`${location.origin}/packages/elements/fonts/`), address).to.equal(true);
      expect((await fetch(address!)).ok, address).to.equal(true);
    }
    // The letters are other ones.
    const width = (font: string) => {
      const probe = document.createElement('span');
      probe.textContent = 'Illegible 1lI O0 — over the last 2 weeks';
      probe.style.cssText = `font: 40px ${font}; white-space: nowrap; position: absolute`;
      document.body.append(probe);
      const { width: wide } = probe.getBoundingClientRect();
      probe.remove();
      return wide;
    };
    expect(width(`${family}, monospace`)).not.to.equal(width('monospace'));
  });

  it('are added to the document once, for any number of elements', async () => {
    await shown('hyperlegible');
    await shown('hyperlegible');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(faces()).to.have.length(4);
  });

  it('are the host’s own font behind them, for letters that they do not have', async () => {
    const element = await shown('hyperlegible');
    element.style.setProperty('--iapt-font', 'Noto Nastaliq Urdu');
    expect(fontOf(element)).to.equal('iapt-hyperlegible, Noto Nastaliq Urdu, sans-serif');
  });
});

describe('the font', () => {
  it('is the page’s, unless the host or the person wants another', async () => {
    const place = await fixture<HTMLElement>(html`
      <div style="font-family: Georgia"><iapt-measure measure="phq-9" lang="en"></iapt-measure></div>
    `);
    const element = place.querySelector('iapt-measure')!;
    await settled(element);
    expect(fontOf(element)).to.equal('Georgia');
    element.style.setProperty('--iapt-font', 'Verdana');
    expect(fontOf(element)).to.equal('Verdana');
    element.adjustments = { font: 'system' };
    await settled(element);
    expect(fontOf(element)).to.match(/^system-ui/);
  });
});
