import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import { registerMedia } from '../../packages/elements/src/media.js';
import { offersFor } from '../../packages/elements/src/offers.js';
import { defaultAdjustments } from '@iapt-elements/adaptations';
import type { Adjustments, IaptMeasure } from '@iapt-elements/elements';
import { choose, open, press, settled } from '../../stories/person.js';

/** Every setting that a person can change for themselves, in the middle of the questions, and in both paces. */

const settings: readonly (readonly [keyof Adjustments, string, readonly (readonly [unknown, string])[]])[] = [
  [
    'size',
    'Size',
    [
      ['large', 'Large'],
      ['largest', 'Largest'],
      ['standard', 'Standard'],
    ],
  ],
  [
    'colours',
    'Colours',
    [
      ['light', 'Light'],
      ['dark', 'Dark'],
      ['cream', 'Cream'],
      ['high-contrast', 'Strong contrast'],
      ['auto', 'Same as this device'],
    ],
  ],
  [
    'scales',
    'Pictures beside the answers',
    [
      ['pictures', 'Pictures'],
      ['words', 'No pictures'],
    ],
  ],
  [
    'targets',
    'Buttons',
    [
      ['large', 'Large'],
      ['standard', 'Standard'],
    ],
  ],
  [
    'lineSpacing',
    'Space between lines',
    [
      ['wide', 'Wide'],
      ['widest', 'Widest'],
      ['standard', 'Standard'],
    ],
  ],
  [
    'letterSpacing',
    'Space between letters',
    [
      ['wide', 'Wide'],
      ['standard', 'Standard'],
    ],
  ],
  [
    'font',
    'Shape of letters',
    [
      ['hyperlegible', 'Easy to tell apart'],
      ['system', 'Same as this device'],
      ['inherit', 'Same as this page'],
    ],
  ],
];
const attribute: Partial<Record<keyof Adjustments, string>> = {
  size: 'size',
  colours: 'colours',
  targets: 'targets',
  lineSpacing: 'lines',
  letterSpacing: 'letters',
  font: 'font',
};

const root = (element: IaptMeasure) => element.shadowRoot!;
const page = (element: IaptMeasure) => root(element).querySelector<HTMLElement>('.page')!;
const said = (element: IaptMeasure) => root(element).querySelector('[role=status]')!.textContent.trim();
const words = (found: Element | null | undefined) => found?.textContent.replace(/\s+/g, ' ').trim();

function radio(element: IaptMeasure, group: string, choice: string): HTMLInputElement {
  const groups = [...root(element).querySelectorAll('.looks fieldset')];
  const found = groups.find((each) => words(each.querySelector('legend')) === group);
  const row = [...(found?.querySelectorAll('label') ?? [])].find((each) => words(each) === choice);
  return row!.querySelector('input')!;
}

async function pick(element: IaptMeasure, group: string, choice: string): Promise<HTMLInputElement> {
  const input = radio(element, group, choice);
  input.focus();
  input.click();
  await settled(element);
  return input;
}

const chosen = (element: IaptMeasure) =>
  Array.from(
    root(element).querySelectorAll<HTMLInputElement>('.question :checked'),
    ({ name, value }) => `${name}=${value}`,
  );

async function midway(pace: Adjustments['pace']): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`
    <iapt-measure measure="phq-9" lang="en" .answers=${{ q1: 2 }} .adjustments=${{ pace }}></iapt-measure>
  `);
  await settled(element);
  await press(element, 'Start');
  if (pace === 'one-question') await press(element, 'Continue');
  await choose(element, 'Nearly every day', pace === 'one-question' ? undefined : 2);
  await open(element, 'Change how this looks');
  await open(element, 'More settings');
  return element;
}

for (const pace of ['one-question', 'whole-measure'] as const) {
  describe(`in the middle of the questions (${pace})`, () => {
    let element: IaptMeasure;
    beforeEach(async () => {
      element = await midway(pace);
    });

    for (const [setting, group, choices] of settings) {
      it(`"${group}" changes at once, keeps the answers, the place and the focus, and is said once`, async () => {
        const answers = chosen(element);
        const heading = words(root(element).querySelector('[part=heading]'));
        expect(answers).to.include('phq-9-q2=3');
        for (const [value, choice] of choices) {
          const input = await pick(element, group, choice);
          const dataset = page(element).dataset;
          if (attribute[setting]) expect(dataset[attribute[setting]]).to.equal(value);
          else
            expect(root(element).querySelectorAll('.question [part=picture]').length > 0).to.equal(
              value === 'pictures',
            );
          expect(said(element)).to.equal(`${group}: ${choice}`);
          expect(root(element).activeElement === input, 'the focus').to.equal(true);
          expect(input.checked).to.equal(true);
          expect(chosen(element)).to.deep.equal(answers);
          expect(words(root(element).querySelector('[part=heading]'))).to.equal(heading);
          expect(element.score?.raw).to.equal(5);
        }
        expect(root(element).querySelectorAll('.ask [role=status]')).to.have.length(1);
      });
    }

    it('"Questions" changes the pace and back: every answer, the place and the focus stay', async () => {
      const there = pace === 'one-question' ? 'All on one page' : 'One at a time';
      const back = pace === 'one-question' ? 'One at a time' : 'All on one page';
      for (const choice of [there, back]) {
        const input = await pick(element, 'Questions', choice);
        expect(root(element).activeElement === input, 'the focus').to.equal(true);
        expect(said(element)).to.equal(`Questions: ${choice}`);
        expect(element.score?.raw).to.equal(5);
        const all = choice === 'All on one page';
        expect(root(element).querySelectorAll('.question')).to.have.length(all ? 9 : 1);
        if (all) expect(chosen(element)).to.deep.equal(['phq-9-q1=2', 'phq-9-q2=3']);
        expect(root(element).querySelectorAll('details[open]'), 'nothing is folded away').to.have.length(2);
      }
    });
  });
}

describe('the settings', () => {
  it('are at most five groups until somebody asks for more', async () => {
    const element = await midway('one-question');
    const panel = root(element).querySelector('.looks')!;
    const first = Array.from(panel.querySelectorAll(':scope > fieldset > legend'), words);
    const more = Array.from(panel.querySelectorAll(':scope details legend'), words);
    expect(first).to.deep.equal(['Easy read', 'Size', 'Colours', 'Pictures beside the answers', 'Questions']);
    expect(more).to.deep.equal([
      'Hard words explained',
      'Buttons',
      'Space between lines',
      'Space between letters',
      'Shape of letters',
    ]);
  });

  it('stay on the next page, where nothing is said of them again', async () => {
    const element = await midway('one-question');
    await pick(element, 'Size', 'Large');
    await press(element, 'Continue');
    expect(page(element).dataset.size).to.equal('large');
    expect(said(element)).to.equal('');
  });

  it('are one person’s: another element on the page, and the same one made new, know nothing of them', async () => {
    const element = await midway('one-question');
    await pick(element, 'Size', 'Largest');
    const other = await midway('one-question');
    expect(page(other).dataset.size).to.equal('standard');
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('hold against what the host sets later', async () => {
    const element = await midway('one-question');
    await pick(element, 'Space between lines', 'Widest');
    element.adjustments = { lineSpacing: 'standard', size: 'large' };
    await settled(element);
    expect(page(element).dataset).to.deep.include({ lines: 'widest', size: 'large' });
  });
});

describe('what is offered beyond looks', () => {
  const first = (element: IaptMeasure) =>
    Array.from(root(element).querySelectorAll('[part=looks] > fieldset > legend'), words);
  const asked = async (measure: string, adjustments: Partial<Adjustments> = {}) => {
    const element = await fixture<IaptMeasure>(html`
      <iapt-measure measure=${measure} lang="en" demonstration .adjustments=${adjustments}></iapt-measure>
    `);
    await settled(element);
    return element;
  };

  it('is what the service has: easy read and explanations where there are words', async () => {
    const element = await asked('gad-7');
    expect(first(element).slice(0, 2)).to.deep.equal(['Easy read', 'Size']);
    await open(element, 'Change how this looks');
    await pick(element, 'Easy read', 'On');
    expect(said(element)).to.equal('Easy read: On');
    expect(radio(element, 'Easy read', 'On').checked).to.equal(true);
  });

  it('is listening and sign language where there are clips', async () => {
    const manifest = {
      version: 1,
      measure: 'spin',
      status: 'demonstration',
      holder: 'nobody',
      licence: 'free',
      translator: null,
      checker: null,
      clips: [{ role: 'item', item: 'q1', src: 'q1.mp4' }],
    };
    await registerMedia({ ...manifest, kind: 'recording', language: 'en' }, location.href);
    expect(first(await asked('spin')).slice(0, 3)).to.deep.equal(['Easy read', 'Listen to the questions', 'Size']);
    await registerMedia({ ...manifest, kind: 'signed', language: 'bfi' }, location.href);
    expect(first(await asked('spin')).slice(1, 4)).to.deep.equal(['Listen to the questions', 'Sign language', 'Size']);
  });

  it('is what the service turned on: a person can turn it off, and on again', async () => {
    const element = await asked('wsas', { readAloud: true });
    await open(element, 'Change how this looks');
    await pick(element, 'Listen to the questions', 'Off');
    expect(first(element)[1]).to.equal('Listen to the questions');
    await pick(element, 'Listen to the questions', 'On');
    expect(radio(element, 'Listen to the questions', 'On').checked).to.equal(true);
  });

  it('is nothing where there is nothing', () => {
    const there = { given: defaultAdjustments, brought: [], own: false };
    expect(offersFor({ ...there, measures: ['cat'], languageOf: () => 'cy' })).to.deep.equal([]);
  });
});
