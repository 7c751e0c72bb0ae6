import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../packages/elements/src/define/measure.js';
import {
  type Help,
  type IaptMeasure,
  type Passage,
  type ReadAloudProvider,
  type Reading,
} from '@iapt-elements/elements';
import { choose, press, pressAt, reads, repeat, says, sees, settled } from '../../../stories/person.js';
import { axTree, inChromium, media } from '../../support/browser.js';
import { outline } from '../../support/ax-outline.js';
import { details, heard } from '../../support/heard.js';
import { bringLanguage } from '../../support/languages.js';

const recall = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';
const q1 = 'Little interest or pleasure in doing things';
const options = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

/** A voice that keeps what it was asked to read, and stays at a passage until it is stopped. */
class Voice implements ReadAloudProvider {
  readonly said: string[] = [];
  readonly rates = new Set<number>();
  stopped = 0;
  holdsAt = '';
  languages = ['en'];
  fails = false;

  readonly canRead = ({ language }: Passage) => Promise.resolve(this.languages.includes(language));

  readonly read = async ({ text }: Passage, { rate, signal, part }: Reading) => {
    const words = text.replace(/\s+/g, ' ').trim();
    this.said.push(words);
    this.rates.add(rate);
    if (this.fails) throw new Error('The voice broke.');
    part(text.length - text.trimStart().length, text.trimEnd().length);
    if (this.holdsAt === '' || !words.includes(this.holdsAt)) return;
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve);
    });
    this.stopped += 1;
  };
}

interface Given {
  readonly voice?: ReadAloudProvider | null;
  readonly adjustments?: object;
  readonly help?: Help;
  readonly slotted?: unknown;
}

async function shown({ voice = new Voice(), adjustments = {}, help, slotted }: Given): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`
    <iapt-measure
      measure="phq-9"
      lang="en"
      .adjustments=${{ readAloud: true, ...adjustments }}
      .readAloudProvider=${voice}
      .help=${help ?? null}
      >${slotted}</iapt-measure
    >
  `);
  await settled(element);
  return element;
}

const buttons = (element: IaptMeasure) =>
  [...element.shadowRoot!.querySelectorAll('[part=listen]')].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );

async function atQuestion(given: Given = {}): Promise<{ element: IaptMeasure; voice: Voice }> {
  const voice = (given.voice ?? new Voice()) as Voice;
  const element = await shown({ ...given, voice });
  await press(element, 'Start');
  await waitUntil(() => buttons(element).length > 0);
  return { element, voice };
}

async function finished(element: IaptMeasure): Promise<void> {
  await waitUntil(() => buttons(element).every((name) => !name.startsWith('Stop')), 'it does not stop');
}

function marked(): string {
  if (!('highlights' in CSS)) return '';
  const [range] = CSS.highlights.get('iapt-reading') ?? [];
  return range instanceof Range ? range.toString().trim() : '';
}

describe('read aloud', () => {
  it('is not there, and not loaded, unless somebody asks for it', async () => {
    const element = await shown({ adjustments: { readAloud: false } });
    await press(element, 'Start');
    expect(buttons(element)).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('.choice')).to.equal(null);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(loaded.filter((path) => /src\/(read-aloud|signed)\//.test(path))).to.deep.equal([]);
    expect(loaded.filter((path) => path.endsWith('elements/src/aids.ts'))).to.have.length(1);
  });

  it('reads the time asked about, the question, then each option, once, at the rate that is set', async () => {
    const { element, voice } = await atQuestion({ adjustments: { speechRate: 0.6 } });
    expect(voice.said).to.deep.equal([]);
    await press(element, 'Listen');
    await finished(element);
    expect(voice.said).to.deep.equal([recall, q1, ...options]);
    expect([...voice.rates]).to.deep.equal([0.6]);
  });

  it('marks what is read, and only while it is', async () => {
    const voice = new Voice();
    voice.holdsAt = q1;
    const { element } = await atQuestion({ voice });
    await press(element, 'Listen');
    await reads(element, q1);
    if ('highlights' in CSS) expect(marked()).to.equal(q1);
    await press(element, 'Stop reading');
    expect(element.shadowRoot!.querySelector('[data-reading]')).to.equal(null);
    expect(marked()).to.equal('');
  });

  it('reads one option alone, and never chooses it; its label chooses, and never reads', async () => {
    const { element, voice } = await atQuestion();
    await pressAt(element, 'Several days', 'Listen');
    await finished(element);
    expect(voice.said).to.deep.equal(['Several days']);
    expect(element.shadowRoot!.querySelector(':checked')?.closest('.question') ?? null).to.equal(null);
    await choose(element, 'Several days');
    expect(voice.said).to.deep.equal(['Several days']);
    expect(element.score?.raw).to.equal(1);
  });

  it('has its buttons outside of the labels', async () => {
    const { element } = await atQuestion();
    expect(buttons(element)).to.deep.equal(['Listen', ...options.map((option) => `Listen: ${option}`)]);
    expect(element.shadowRoot!.querySelector('label button, legend button')).to.equal(null);
  });

  it('goes on while an answer is chosen', async () => {
    const voice = new Voice();
    voice.holdsAt = q1;
    const { element } = await atQuestion({ voice });
    await press(element, 'Listen');
    await reads(element, q1);
    await choose(element, 'Not at all');
    expect(voice.stopped).to.equal(0);
    expect(buttons(element)[0]).to.equal('Stop reading');
  });

  const endings: readonly (readonly [string, (element: IaptMeasure) => unknown])[] = [
    ['"Stop reading"', (element) => press(element, 'Stop reading')],
    ['Escape', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['another page', (element) => press(element, 'Skip this question')],
    ['the element going', (element) => element.parentElement!.removeChild(element)],
    ['the page being left', () => window.dispatchEvent(new Event('pagehide'))],
    ['reading aloud being switched off', (element) => (element.adjustments = { readAloud: false })],
    [
      'another language',
      async (element: IaptMeasure) => {
        await bringLanguage('gl');
        element.lang = 'gl';
      },
    ],
    ['another option being read', (element) => pressAt(element, 'Several days', 'Listen')],
  ];
  for (const [what, end] of endings) {
    it(`is stopped by ${what}`, async () => {
      const voice = new Voice();
      voice.holdsAt = q1;
      const { element } = await atQuestion({ voice });
      heard(element);
      await press(element, 'Listen');
      await reads(element, q1);
      await end(element);
      await waitUntil(() => voice.stopped === 1, 'it goes on');
      const { said } = voice;
      expect(said).not.to.include(options[0]);
      expect(marked()).not.to.equal(q1);
    });
  }

  it('is stopped when the page is hidden', async () => {
    const voice = new Voice();
    voice.holdsAt = q1;
    const { element } = await atQuestion({ voice });
    await press(element, 'Listen');
    await reads(element, q1);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    await waitUntil(() => voice.stopped === 1);
  });

  it('reads one thing at a time, over every element on the page', async () => {
    const [one, other] = [new Voice(), new Voice()];
    one.holdsAt = q1;
    const { element } = await atQuestion({ voice: one });
    await press(element, 'Listen');
    await reads(element, q1);
    const { element: second } = await atQuestion({ voice: other });
    await press(second, 'Listen');
    await waitUntil(() => one.stopped === 1);
    expect(buttons(element)[0]).to.equal('Listen');
    await finished(second);
    expect(other.said).to.have.length(6);
  });

  it('stays on another key, and keeps the key for the page', async () => {
    const voice = new Voice();
    voice.holdsAt = q1;
    const { element } = await atQuestion({ voice });
    await press(element, 'Listen');
    await reads(element, q1);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    expect(voice.stopped).to.equal(0);
  });

  it('reads each question alone where several are on a page, and the page as a whole', async () => {
    const { element, voice } = await atQuestion({ adjustments: { pace: 'whole-measure' } });
    await press(element, 'Listen to question 2');
    await finished(element);
    expect(voice.said).to.deep.equal(['2. Feeling down, depressed, or hopeless', ...options]);
    voice.said.length = 0;
    await press(element, 'Listen');
    await finished(element);
    expect(voice.said.slice(0, 3)).to.deep.equal([recall, `1. ${q1}`, options[0]]);
    expect(voice.said).to.have.length(1 + 9 * 5);
  });

  it('reads what is on the other screens, with what the host put there, and not what is folded away', async () => {
    const voice = new Voice();
    const element = await shown({ voice, slotted: html`<p slot="introduction">Words of the <b>service</b>.</p>` });
    await waitUntil(() => buttons(element).length > 0);
    await press(element, 'Listen');
    await finished(element);
    expect(voice.said.slice(0, 3)).to.deep.equal([
      'Before you start',
      'Words of the service.',
      'These questions are about:',
    ]);
    expect(voice.said.join(' ')).not.to.match(/Start$|I need help|999|Change how this looks/);
  });

  it('reads the help step, and check-your-answers', async () => {
    const voice = new Voice();
    const help = { language: 'en', text: 'Ring us.', contacts: [{ reach: '01632 960000', who: 'Duty worker' }] };
    const { element } = await atQuestion({ voice, help });
    await repeat(element, 'Skip this question', 8);
    await choose(element, 'Several days');
    await press(element, 'Continue');
    await press(element, 'Listen');
    await finished(element);
    expect(voice.said.slice(0, 5)).to.deep.equal([
      'Thank you for telling us',
      'You can talk to somebody now',
      'Ring us.',
      '01632 960000',
      'Duty worker',
    ]);
    voice.said.length = 0;
    await press(element, 'Continue');
    await sees(element, 'Check your answers');
    await press(element, 'Listen');
    await finished(element);
    expect(voice.said.slice(0, 4)).to.deep.equal([
      'Check your answers',
      'You can change an answer before you finish.',
      q1,
      'Skipped',
    ]);
    expect(voice.said).not.to.include('Answer');
  });

  it('reads the error at a question, and not its summary again', async () => {
    const { element, voice } = await atQuestion();
    await press(element, 'Continue');
    await press(element, 'Listen');
    await finished(element);
    expect(voice.said.slice(0, 3)).to.deep.equal([recall, q1, 'Error: Choose an answer, or skip this question']);
  });
});

describe('read aloud without a voice', () => {
  it('has no button, and says why', async () => {
    const voice = new Voice();
    voice.languages = ['cy'];
    const element = await shown({ voice });
    await press(element, 'Start');
    await says(element, 'This device has no voice for English, so these words cannot be read aloud.');
    expect(buttons(element)).to.deep.equal([]);
  });

  it('says which words it leaves out, where only some can be read', async () => {
    const voice = new Voice();
    const help = { language: 'pl', text: 'Pomoc.', contacts: [] };
    const { element } = await atQuestion({ voice, help });
    await repeat(element, 'Skip this question', 8);
    await choose(element, 'Several days');
    await press(element, 'Continue');
    await says(element, 'This device has no voice for Polish. Those words cannot be read aloud.');
    await press(element, 'Listen');
    await finished(element);
    expect(voice.said).to.include('Thank you for telling us').and.not.to.include('Pomoc.');
  });

  it('says so when the voice breaks off, and tells the host; the next press tries again', async () => {
    const { element, voice } = await atQuestion();
    const told = heard(element);
    voice.fails = true;
    await press(element, 'Listen');
    await says(element, 'Reading aloud stopped. The words are here.');
    expect(voice.said).to.deep.equal([recall]);
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['voice-failed']);
    voice.fails = false;
    await press(element, 'Listen');
    await finished(element);
    expect(voice.said).to.have.length(7);
    expect(element.shadowRoot!.textContent).not.to.contain('Reading aloud stopped');
  });

  if (inChromium) {
    it('is what a browser without voices shows by itself', async () => {
      const element = await shown({ voice: null });
      await says(element, 'This device has no voice for English, so these words cannot be read aloud.');
      expect(buttons(element)).to.deep.equal([]);
    });

    it('is marked in the colours of the operating system, where those are forced', async () => {
      await media({ 'forced-colors': 'active' });
      const { element } = await atQuestion();
      const heading = element.shadowRoot!.querySelector('[part=heading]')!;
      const system = document.createElement('i');
      system.style.cssText = 'color: HighlightText; background-color: Highlight';
      document.body.append(system);
      const colours = ({ color, backgroundColor }: CSSStyleDeclaration) => [color, backgroundColor];
      const marks = colours(getComputedStyle(heading, '::highlight(iapt-reading)'));
      expect(marks).to.deep.equal(colours(getComputedStyle(system)));
      system.remove();
      await media();
    });

    it('tells a screen reader what each button reads, and nothing more', async () => {
      const { element } = await atQuestion();
      const lines = outline(await axTree());
      const start = lines.indexOf('  button "Listen"');
      expect(lines.slice(start, start + 5).map((line) => line.replace(' :', ':'))).to.deep.equal([
        '  button "Listen"',
        '  radio "Not at all"',
        '  button "Listen: Not at all"',
        '  radio "Several days"',
        '  button "Listen: Several days"',
      ]);
      // The settings say what was changed in them, and the page that it is in another language: here nothing was.
      const speaking = element.shadowRoot!.querySelectorAll('[aria-live], [role=status], [role=alert]');
      const others = [...speaking].filter((each) => !each.closest('.ask'));
      expect(others.map((each) => each.textContent)).to.deep.equal(['']);
    });
  }
});
