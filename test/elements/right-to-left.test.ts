import { expect } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { Help, IaptMeasure } from '@iapt-elements/elements';
import { settled } from '../../stories/person.js';
import { kitLanguages } from '../../stories/spoken.js';
import { sources } from '../locales/source.js';

/** What runs from right to left: numbers keep their order, and no rule of the style sheets names a side. */

const rightToLeft = Object.entries(kitLanguages).flatMap(([tag, { dir }]) => (dir === 'rtl' ? [tag] : []));

async function riskStep(lang: string, help: Help | null = null): Promise<IaptMeasure> {
  const element = Object.assign(document.createElement('iapt-measure'), { measure: 'phq-9', lang, help });
  element.addEventListener('iapt-failed', (event) => {
    event.preventDefault();
  });
  document.body.append(element);
  await settled(element);
  element.shadowRoot!.querySelector<HTMLDetailsElement>('details.ask')!.open = true;
  return element;
}

/** Where each group of digits of a number is drawn, from the left. */
function lefts(element: IaptMeasure, ...groups: readonly string[]): readonly number[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.data.includes(groups.join(' ')) || !text.parentElement!.checkVisibility()) continue;
    return groups.map((group) => {
      const range = document.createRange();
      const at = text.data.indexOf(groups.join(' ')) + groups.join(' ').indexOf(group);
      range.setStart(text, at);
      range.setEnd(text, at + group.length);
      return range.getBoundingClientRect().left;
    });
  }
  throw new Error(`"${groups.join(' ')}" is not on the page.`);
}

it('there are languages that run from right to left', () => {
  expect(rightToLeft).to.include.members(['ar', 'ur']);
});

describe('telephone numbers where words run from right to left', () => {
  let element: IaptMeasure;
  afterEach(() => {
    element.remove();
  });

  for (const language of rightToLeft) {
    it(`are in order in ${language}: 116 before 123`, async () => {
      element = await riskStep(language);
      const [first, second] = lefts(element, '116', '123');
      expect(first).to.be.below(second!);
    });
  }

  it('are in order in the help of a service, wherever they stand', async () => {
    const contacts = [{ reach: 'هاتف 01632 960 001', who: 'الفريق، أو 0117 496', href: 'tel:01632960001' }];
    element = await riskStep('ar', { language: 'ar', text: 'اتصل على 0300 123 4567 الآن', contacts });
    for (const groups of [
      ['01632', '960', '001'],
      ['0117', '496'],
      ['0300', '123', '4567'],
    ]) {
      const found = lefts(element, ...groups);
      expect(found, groups.join(' ')).to.deep.equal(found.toSorted((a, b) => a - b));
    }
  });

  it('the check would see them turned round', () => {
    element = document.createElement('iapt-measure');
    const bare = document.createElement('div');
    bare.innerHTML = '<p dir="rtl" lang="ar">اتصل 116 123</p>';
    element.attachShadow({ mode: 'open' }).append(bare);
    document.body.append(element);
    const [first, second] = lefts(element, '116', '123');
    expect(first).to.be.above(second!);
  });
});

/** Properties and values that name a side: a page that runs the other way would have it on the wrong one. */
const sided = [
  /(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?![\w-])/g,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius/g,
  /(?<=[;{]\s*)(?:left|right)\s*:/g,
  /(?:text-align|float|clear|justify-content|justify-items|justify-self|caption-side)\s*:\s*(?:left|right)/g,
  /background-position[\w-]*\s*:[^;]*\b(?:left|right)/g,
];

const sidesIn = (css: string) => sided.flatMap((rule) => css.replace(/\/\*[\s\S]*?\*\//g, '').match(rule) ?? []);

describe('the style sheets', () => {
  it('name no side: start and end, so that they turn round with the language', async () => {
    const sheets = [...(await sources())].filter(([path]) => path.includes('/styles/'));
    expect(sheets.length).to.be.above(15);
    const portal = await (await fetch('/packages/portal/src/portal.css')).text();
    expect(portal).to.include('.languages');
    for (const [path, css] of [...sheets, ['portal.css', portal] as const])
      expect(sidesIn(css), path).to.deep.equal([]);
  });

  it('the check would see a side', () => {
    const css =
      'a{left: 0; margin-left: 1px; text-align: right; float:left; border-top-left-radius: 2px} /* padding-left */';
    expect(sidesIn(css)).to.have.lengthOf(5);
    expect(sidesIn('a{margin-inline-start: 1px; inset-inline-end: 0; text-align: start}')).to.deep.equal([]);
  });

  it('what points sideways and is drawn points the other way', async () => {
    // A turned box cannot mirror itself: each has a rule of its own for the other direction.
    const css = [...(await sources())]
      .filter(([path]) => path.includes('/styles/'))
      .map(([, text]) => text)
      .join('\n');
    const turned = [...css.matchAll(/([^{}]+)\{[^{}]*transform:\s*rotate\((-?\d+)deg\)/g)].map(
      ([, selector, angle]) => [selector!.trim().split('\n').at(-1)!.trim(), Number(angle)] as const,
    );
    const back = turned.filter(([selector]) => selector.includes('.back::before'));
    expect(back.map(([selector, angle]) => [selector.includes("[dir='rtl']"), angle])).to.deep.equal([
      [false, 45],
      [true, -135],
    ]);
    expect(turned.filter(([selector]) => selector.includes('summary::before')).length).to.be.at.least(2);
  });
});
