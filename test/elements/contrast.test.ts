import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define.js';
import { IaptMeasure } from '@iapt-elements/elements';
import { colourOf, contrast, over } from '../../packages/elements/src/development/colour.js';
import { settled } from '../../stories/person.js';

/** In development, colours of a host that are hard to read are said to whoever develops. */

describe('a colour', () => {
  const same: readonly (readonly [string, readonly number[]])[] = [
    ['#004f9c', [0, 79, 156, 1]],
    ['rgb(0 79 156)', [0, 79, 156, 1]],
    ['rebeccapurple', [102, 51, 153, 1]],
    ['hsl(0 100% 50%)', [255, 0, 0, 1]],
    ['hwb(120 0% 0%)', [0, 255, 0, 1]],
    ['oklch(0 0 0)', [0, 0, 0, 1]],
    ['color(srgb 1 1 1)', [255, 255, 255, 1]],
  ];
  for (const [css, channels] of same) {
    it(`is read however it is written: ${css}`, () => {
      colourOf(css).forEach((channel, index) => {
        expect(channel).to.be.closeTo(channels[index]!, 1.01);
      });
    });
  }

  it('has the contrast that WCAG says', () => {
    expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).to.equal(21);
    expect(contrast([119, 119, 119, 1], [255, 255, 255, 1])).to.be.closeTo(4.48, 0.01);
    expect(contrast([255, 255, 255, 1], [255, 255, 255, 1])).to.equal(1);
  });

  it('that lets through what is behind it is mixed with that', () => {
    expect(over([0, 0, 0, 0.5], [255, 255, 255, 1])).to.deep.equal([127.5, 127.5, 127.5, 1]);
  });
});

describe('colours of the host', () => {
  const real = console.warn;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => {
      const text = parts.join(' ');
      if (text.includes('--iapt-')) warnings.push(text);
    };
  });
  afterEach(() => {
    console.warn = real;
  });

  async function shown(tokens: Readonly<Record<string, string>>): Promise<IaptMeasure> {
    const element = document.createElement('iapt-measure');
    for (const [token, value] of Object.entries(tokens)) element.style.setProperty(token, value);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(element, { measure: 'phq-9', lang: 'en' });
    place.append(element);
    await settled(element);
    return element;
  }
  /** The pairs that were warned of, each with the scheme and the ratio. */
  const pairs = () =>
    warnings.map((warning) => {
      const [, scheme, front, back, ratio] =
        /In the (\w+) colours, (--[\w-]+) .* on (--[\w-]+) .* of ([\d.]+) to 1/.exec(warning)!;
      return `${scheme}: ${front} on ${back} ${ratio}`;
    });

  it('of the kit itself are not warned of, nor any other setting of the host’s', async () => {
    await shown({ '--iapt-radius': '0', '--iapt-column': '40rem' });
    expect(warnings).to.deep.equal([]);
  });

  it('that can be told apart are not warned of', async () => {
    await shown({
      '--iapt-action': 'light-dark(#003087, #9ccbff)',
      '--iapt-action-deep': 'light-dark(#002060, #7ab0ee)',
    });
    expect(pairs()).to.deep.equal([]);
  });

  it('are warned of by token, ratio and remedy, once for each pair', async () => {
    await shown({ '--iapt-text-soft': 'light-dark(#999999, #ffffff)' });
    await shown({ '--iapt-text-soft': 'light-dark(#999999, #ffffff)' });
    expect(pairs()).to.deep.equal(['light: --iapt-text-soft on --iapt-surface 2.8']);
    const [warning] = warnings;
    expect(warning).to.contain('iapt-elements: ');
    expect(warning).to.contain('--iapt-text-soft (#999999, set by the page)');
    expect(warning).to.contain('--iapt-surface (#ffffff, the kit’s)');
    expect(warning).to.contain('For text it must be 4.5 to 1 at least, and 7 to 1 is better.');
    expect(warning).to.contain('Set colours that are further apart');
  });

  it('that suit light and not dark are warned of for dark, with the way out', async () => {
    await shown({ '--iapt-text': '#212b33' });
    expect(pairs().every((pair) => pair.startsWith('dark: --iapt-text on'))).to.equal(true);
    expect(pairs()).to.include('dark: --iapt-text on --iapt-surface 1.2');
    expect(warnings[0]).to.contain('light-dark(…, …)');
  });

  it('are read however they are written, also through other properties', async () => {
    const place = await shown({ '--brand': 'oklch(0.8 0.1 90)', '--iapt-error': 'light-dark(var(--brand), white)' });
    expect(pairs()).to.have.length(1);
    expect(pairs()[0]).to.match(/^light: --iapt-error on --iapt-surface 1\.\d$/);
    expect(place.shadowRoot!.querySelectorAll('.page')).to.have.length(1);
  });

  it('with lines that cannot be seen are warned of from 3 to 1 down', async () => {
    await shown({ '--iapt-line-strong': 'light-dark(#949494, #ffffff)' });
    expect(pairs()).to.deep.equal([]);
    await shown({ '--iapt-line-strong': 'light-dark(#aaaaaa, #ffffff)' });
    expect(pairs()).to.deep.equal(['light: --iapt-line-strong on --iapt-surface 2.3']);
    expect(warnings[0]).to.contain('For the edge of an option it must be 3 to 1 at least.');
  });

  it('of the focus are warned of when neither of its two rings stands out', async () => {
    await shown({ '--iapt-focus': 'light-dark(#ffffff, #ffeb3b)' });
    expect(pairs()).to.deep.equal([]);
    await shown({
      '--iapt-focus': 'light-dark(#fefefe, #ffeb3b)',
      '--iapt-focus-ring': 'light-dark(#eeeeee, #161d22)',
    });
    expect(warnings.filter((warning) => warning.includes('For the ring of the focus'))).to.have.length(2);
  });

  it('on a surface that lets the page through are taken together with the page', async () => {
    const place = await fixture<HTMLElement>(html`<div style="background: #000"></div>`);
    const element = document.createElement('iapt-measure');
    element.style.setProperty('--iapt-surface', 'light-dark(rgb(255 255 255 / 0), #161d22)');
    Object.assign(element, { measure: 'phq-9', lang: 'en' });
    place.append(element);
    await settled(element);
    expect(pairs()).to.include('light: --iapt-text on --iapt-surface 1.5');
    expect(warnings.join()).to.contain('--iapt-surface (#000000, set by the page)');
  });

  it('that change later are checked again', async () => {
    const element = await shown({ '--iapt-action': 'light-dark(#003086, #9ccbff)' });
    expect(pairs()).to.deep.equal([]);
    element.style.setProperty('--iapt-action', 'light-dark(#88aaee, #9ccbff)');
    element.requestUpdate();
    await settled(element);
    expect(pairs()).to.include('light: --iapt-action on --iapt-surface 2.3');
  });

  it('are not those of cream and strong contrast, where nothing of the host’s is left', async () => {
    const element = await shown({
      '--iapt-text': 'light-dark(#fffffe, #fffffe)',
      '--iapt-surface': 'light-dark(#000001, #000001)',
    });
    for (const colours of ['cream', 'high-contrast'] as const) {
      element.adjustments = { colours };
      await settled(element);
      const page = element.shadowRoot!.querySelector('.page')!;
      const style = getComputedStyle(page);
      expect(contrast(colourOf(style.color), colourOf(style.backgroundColor)), colours).to.be.above(7);
      expect(style.color).not.to.equal('rgb(255, 255, 254)');
    }
  });
});

describe('in production', () => {
  it('nothing is checked', async () => {
    const { check: none } = await import('../../packages/elements/src/development/nothing.js');
    const watched: unknown[] = [];
    const element = class extends IaptMeasure {
      static override addInitializer(...given: readonly unknown[]): void {
        watched.push(...given);
      }
    };
    none(element);
    expect(watched).to.deep.equal([]);
  });
});
