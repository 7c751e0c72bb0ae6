import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { Adjustments, IaptMeasure } from '@iapt-elements/elements';
import { choose, press, settled } from '../../stories/person.js';
import phq9 from '../../locales/en/measures/phq-9.json' with { type: 'json' };

type Profile = Partial<Adjustments>;

async function asked(adjustments: Profile, measure = 'phq-9', answers = {}): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`
    <iapt-measure measure=${measure} lang="en" .adjustments=${adjustments} .answers=${answers}></iapt-measure>
  `);
  await settled(element);
  await press(element, 'Start');
  return element;
}

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const find = (element: IaptMeasure, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const all = (element: IaptMeasure, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const described = (element: IaptMeasure) =>
  (find(element, 'fieldset.question')!.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => words(element.shadowRoot!.getElementById(id)));

/** What a question is called: its legend, as it is written. */
const official = (item: keyof typeof phq9.items) => `${phq9.instruction} ${phq9.items[item]}`;

describe('easy read', () => {
  it('says the time asked about above the question, and draws it, hidden from assistive technology', async () => {
    const element = await asked({ easyRead: true });
    expect(words(find(element, '#plainly'))).to.equal(
      'Think about the last 2 weeks. That is 14 days. How often did this problem bother you?',
    );
    const calendar = find(element, '[part=calendar]')!;
    expect(calendar.getAttribute('aria-hidden')).to.equal('true');
    expect(calendar.querySelectorAll('rect[fill=currentColor]')).to.have.length(14);
  });

  it('says it again on every question', async () => {
    const element = await asked({ easyRead: true });
    await press(element, 'Skip this question');
    expect(words(find(element, '#plainly'))).to.contain('Think about the last 2 weeks.');
  });

  it('describes the question with it, and leaves the question the official sentence', async () => {
    const element = await asked({ easyRead: true, explanations: true, pictograms: true });
    expect(described(element)).to.deep.equal([words(find(element, '#plainly'))]);
    expect(words(find(element, 'legend'))).to.equal(official('q1'));
  });

  it('has calm, larger targets', async () => {
    const element = await asked({ easyRead: true });
    const page = find(element, '[part=page]')!;
    expect(page.hasAttribute('data-easy')).to.equal(true);
    for (const option of all(element, '.question .option')) {
      expect(option.getBoundingClientRect().height).to.be.at.least(72);
    }
  });

  it('says nothing of all that unless it is asked for', async () => {
    const element = await asked({});
    expect(all(element, '[part=plainly], [part=explanations], [part=pictogram], [part=ask-help]')).to.deep.equal([]);
    expect(find(element, '[part=page]')!.hasAttribute('data-easy')).to.equal(false);
  });
});

describe('hard words', () => {
  const button = (element: IaptMeasure, name: string) =>
    all(element, '.hard-word').find((each) => words(each) === name) as HTMLButtonElement;
  const panel = (element: IaptMeasure, name: string) =>
    element.shadowRoot!.getElementById(button(element, name).getAttribute('aria-controls')!)!;

  it('are underlined in the sentence, which stays whole: nothing in the legend is set apart from its text', async () => {
    const element = await asked({ explanations: true });
    expect(all(element, 'legend .marked').map(words)).to.deep.equal(['bothered', 'Little', 'interest', 'pleasure']);
    expect(words(find(element, 'legend'))).to.equal(official('q1'));
    for (const mark of all(element, 'legend .marked')) expect(getComputedStyle(mark).display).to.equal('inline');
    expect(all(element, 'legend button, legend input')).to.deep.equal([]);
  });

  it('have a button each, which opens the explanation and says so', async () => {
    const element = await asked({ explanations: true });
    expect(button(element, 'pleasure').getAttribute('aria-expanded')).to.equal('false');
    expect(panel(element, 'pleasure').checkVisibility()).to.equal(false);
    await press(element, 'pleasure');
    expect(button(element, 'pleasure').getAttribute('aria-expanded')).to.equal('true');
    expect(words(panel(element, 'pleasure'))).to.equal(
      'pleasure Pleasure is the good feeling when you enjoy something.',
    );
    expect(panel(element, 'pleasure').checkVisibility()).to.equal(true);
    await press(element, 'pleasure');
    expect(panel(element, 'pleasure').checkVisibility()).to.equal(false);
  });

  it('open when the word in the sentence is pressed', async () => {
    const element = await asked({ explanations: true });
    all(element, 'legend .marked')
      .find((mark) => words(mark) === 'interest')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await settled(element);
    expect(button(element, 'interest').getAttribute('aria-expanded')).to.equal('true');
    expect(panel(element, 'interest').checkVisibility()).to.equal(true);
  });

  it('are closed at the next question, and at the same one again', async () => {
    const element = await asked({ explanations: true });
    await press(element, 'bothered');
    await press(element, 'Skip this question');
    expect(all(element, '[aria-expanded=true]')).to.deep.equal([]);
    expect(all(element, '[part=meaning]').some((each) => each.checkVisibility())).to.equal(false);
    await press(element, 'Back');
    expect(all(element, '[aria-expanded=true]')).to.deep.equal([]);
  });

  it('stay open when an answer is chosen', async () => {
    const element = await asked({ explanations: true });
    await press(element, 'pleasure');
    await choose(element, 'Several days');
    expect(panel(element, 'pleasure').checkVisibility()).to.equal(true);
  });

  it('explain what the answers mean, by what their words say', async () => {
    const element = await asked({ explanations: true });
    await press(element, 'The answers');
    const meanings = [...panel(element, 'The answers').querySelectorAll('dt')].map(words);
    expect(meanings).to.deep.equal(Object.values(phq9.options.frequency));
  });

  it('are kept in the record, each once, and change no score', async () => {
    const answers = { q1: 1, q2: 2, q3: 3, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };
    const element = await asked({ explanations: true }, 'phq-9', answers);
    await press(element, 'pleasure');
    await press(element, 'pleasure');
    await press(element, 'pleasure');
    await press(element, 'Continue');
    await press(element, 'hopeless');
    await press(element, 'The answers');
    for (let question = 2; question <= 9; question += 1) await press(element, 'Continue');
    await press(element, 'Finish');
    const { explained, score } = element.record!;
    expect(explained.map(({ measure, item, word }) => [measure, item, word])).to.deep.equal([
      ['phq-9', 'q1', 'pleasure'],
      ['phq-9', 'q2', 'hopeless'],
      ['phq-9', 'q2', 'answers'],
    ]);
    for (const { at } of explained) expect(Date.parse(at!)).to.be.above(0);
    expect(score!.total).to.equal(6);
  });
});

describe('"I need help with this"', () => {
  const told: unknown[] = [];
  const listen = (element: IaptMeasure, takes: boolean) => {
    told.length = 0;
    element.addEventListener('iapt-help-asked', (event) => {
      told.push(event.detail);
      if (takes) event.preventDefault();
    });
  };
  const status = (element: IaptMeasure) => words(find(element, '.ask-help [role=status]'));

  it('tells the host which question it is about', async () => {
    const element = await asked({ easyRead: true });
    listen(element, true);
    expect(status(element)).to.equal('');
    await press(element, 'I need help with this');
    expect(told).to.deep.equal([{ measure: 'phq-9', item: 'q1' }]);
    expect(status(element)).to.equal('The service knows that you need help with this.');
  });

  it('says that somebody knows only when the host took the call', async () => {
    const element = await asked({ easyRead: true });
    listen(element, false);
    await press(element, 'I need help with this');
    expect(told).to.have.length(1);
    expect(status(element)).to.match(/^This page cannot call anybody\./);
  });

  it('belongs to its question: the next one says nothing of it', async () => {
    const element = await asked({ easyRead: true });
    listen(element, true);
    await press(element, 'I need help with this');
    await press(element, 'Skip this question');
    expect(status(element)).to.equal('');
    await press(element, 'Back');
    expect(status(element)).not.to.equal('');
  });

  it('has the number of its question where there are several, and no question while practising', async () => {
    const together = await asked({ easyRead: true, pace: 'whole-measure' });
    listen(together, true);
    await press(together, 'I need help with question 3');
    expect(told).to.deep.equal([{ measure: 'phq-9', item: 'q3' }]);
    const practising = await asked({ easyRead: true, practice: true });
    listen(practising, true);
    await press(practising, 'I need help with this');
    expect(told).to.deep.equal([{ measure: 'phq-9', item: null }]);
    expect(status(practising)).not.to.equal('');
  });

  it('is kept in the record with what came of it, and answers nothing', async () => {
    const answers = { q1: 'skipped', q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };
    const element = await asked({ easyRead: true }, 'phq-9', answers);
    await press(element, 'I need help with this');
    for (let question = 1; question <= 9; question += 1) await press(element, 'Continue');
    await press(element, 'Finish');
    const [call, ...others] = element.record!.helpAsked;
    expect(others).to.deep.equal([]);
    expect(call).to.deep.include({ measure: 'phq-9', item: 'q1', told: false });
    expect(element.record!.answers).to.deep.equal(answers);
  });

  it('leaves "I need help", with its contacts, where it always is', async () => {
    const element = await asked({ easyRead: true });
    expect(all(element, 'summary').map(words)).to.deep.equal(['I need help', 'Change how this looks', 'More settings']);
  });
});
