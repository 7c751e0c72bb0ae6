import { expect } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { IaptMeasure } from '@iapt-elements/elements';
import { choose, press, settled } from '../../stories/person.js';
import { heard } from '../support/heard.js';

/** Nothing slides, and what fades does not where somebody wants it so. */

async function shown(options: Partial<IaptMeasure>): Promise<IaptMeasure> {
  const element = document.createElement('iapt-measure');
  heard(element);
  Object.assign(element, { measure: 'phq-9', lang: 'en', ...options });
  document.body.append(element);
  await settled(element);
  return element;
}

describe('motion', () => {
  let element: IaptMeasure;
  afterEach(() => {
    element.remove();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    window.scrollTo(0, 0);
  });

  const fading = () =>
    Array.from(element.shadowRoot!.querySelectorAll('[part=continue], .question [part=option]'), (each) =>
      parseFloat(getComputedStyle(each).transitionDuration),
    );

  it('is a change of colour in 120 milliseconds at most, where the device allows it', async () => {
    element = await shown({});
    await press(element, 'Start');
    const allowed = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    expect(new Set(fading())).to.deep.equal(new Set([allowed ? 0.12 : 0]));
  });

  it('is none at all where that is set', async () => {
    element = await shown({ adjustments: { motion: 'none' } });
    await press(element, 'Start');
    expect(new Set(fading())).to.deep.equal(new Set([0]));
  });

  it('never is a page that slides to its top, whatever the page around does', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    document.body.style.paddingBlock = '3000px';
    element = await shown({});
    element.scrollIntoView({ behavior: 'instant' });
    await press(element, 'Start');
    await choose(element, 'Several days');
    window.scrollBy({ top: 400, behavior: 'instant' });
    await press(element, 'Continue');
    expect(element.getBoundingClientRect().top).to.be.within(-1, 1);
  });
});

describe('a screen that cannot start', () => {
  it('looks as the service has set it for the person', async () => {
    const element = await shown({
      measure: 'wsas',
      adjustments: { size: 'largest', colours: 'cream', lineSpacing: 'wide' },
    });
    expect(element.shadowRoot!.textContent).to.contain('These questions cannot start');
    expect(element.shadowRoot!.querySelector<HTMLElement>('.page')!.dataset).to.deep.include({
      size: 'largest',
      colours: 'cream',
      lines: 'wide',
    });
    element.remove();
  });
});
