import { expect, waitUntil } from '@open-wc/testing';
import '../../packages/elements/src/define/battery.js';
import '../../packages/elements/src/define/measure.js';
import type { Wording } from '@iapt-elements/adaptations';
import { registerWording, type IaptMeasure, type ReadAloudProvider } from '@iapt-elements/elements';
import { isAccepted } from '../../packages/elements/src/accepted-words.js';
import gad7 from '../../locales/en/measures/gad-7.json' with { type: 'json' };
import phq9 from '../../locales/en/measures/phq-9.json' with { type: 'json' };
import en from '../../locales/en/ui.json' with { type: 'json' };
import pl from '../../locales/pl/ui.json' with { type: 'json' };
import { choose, press, settled } from '../../stories/person.js';
import { withoutLanguage } from '../support/controls.js';
import { details, heard } from '../support/heard.js';
import { bringLanguage } from '../support/languages.js';
import { licensed } from '../support/wordings.js';

/** Another language in the middle of the questions: what is kept, what is said, and what there is to do without words. */

await bringLanguage('gl');
await registerWording(licensed(phq9, { language: 'gl', title: 'PHQ-9 gl', topic: 'topic gl' }));
await bringLanguage('eo');

let element: IaptMeasure;
const root = () => element.shadowRoot!;
const text = () => root().textContent.replace(/\s+/g, ' ');
const heading = () => root().querySelector('[part=heading]')!.textContent.trim();
const announced = () => root().querySelector('[part=page] > [role=status]')!.textContent;
const page = () => root().querySelector<HTMLElement>('[part=page]')!;

async function atQuestion2(settings: Partial<IaptMeasure> = {}) {
  element = Object.assign(document.createElement('iapt-measure'), { measure: 'phq-9', lang: 'en', ...settings });
  document.body.append(element);
  await settled(element);
  await press(element, 'Start');
  await choose(element, 'Several days');
  await press(element, 'Continue');
  return heard(element);
}

async function into(lang: string) {
  element.lang = lang;
  await settled(element);
}

describe('another language in the middle of the questions', () => {
  afterEach(() => {
    element.remove();
    document.querySelector('#elsewhere')?.remove();
  });

  it('keeps the answers and the place, and asks on in the words of that language', async () => {
    await atQuestion2();
    await choose(element, 'Nearly every day');
    await into('gl');
    expect(page().lang).to.equal('gl');
    expect(text()).to.contain('PHQ-9 gl, question 2 of 9');
    expect(root().querySelector<HTMLInputElement>('input:checked')!.value).to.equal('3');
    expect(element.score?.raw).to.equal(4);
    await into('en');
    expect(text()).to.contain('PHQ-9, question 2 of 9');
    expect(element.score?.raw).to.equal(4);
  });

  it('moves the focus nowhere', async () => {
    await atQuestion2();
    const elsewhere = Object.assign(document.createElement('button'), { id: 'elsewhere', textContent: 'Language' });
    document.body.append(elsewhere);
    elsewhere.focus();
    await into('gl');
    expect(document.activeElement === elsewhere).to.equal(true);
    await into('pl');
    expect(document.activeElement === elsewhere).to.equal(true);
    await into('en');
    const radio = root().querySelector<HTMLInputElement>('input[type=radio]')!;
    radio.focus();
    await into('gl');
    expect(root().activeElement === radio, 'the field stays where it is').to.equal(true);
  });

  it('is said once, in the new language, where a screen reader hears it', async () => {
    await atQuestion2();
    expect(announced()).to.equal('');
    const region = root().querySelector('[part=page] > [role=status]');
    await into('gl');
    expect(announced()).to.equal('Language: Name of gl');
    await choose(element, 'Not at all');
    expect(announced(), 'and not again').to.equal('');
    await into('pl');
    expect(announced()).to.equal(`${pl.look.language.label}: Polski`);
    expect(root().querySelector('[part=page] > [role=status]') === region, 'it is the same place').to.equal(true);
  });

  it('is not said at the beginning, nor when something else changes', async () => {
    await atQuestion2();
    element.adjustments = { size: 'large' };
    await settled(element);
    expect(announced()).to.equal('');
  });

  it('is no other where only the region differs', async () => {
    await atQuestion2();
    await into('en-GB');
    expect(text()).to.contain('question 2 of 9');
    expect(announced()).to.equal('');
  });
});

describe('a language without words for the measure', () => {
  afterEach(() => {
    element.remove();
  });

  it('says so, and offers English, an interpreter, and help', async () => {
    const told = await atQuestion2();
    await into('pl');
    expect(heading()).to.equal(pl.stage.unavailable.replace('{{titles}}', 'PHQ-9'));
    const offered = Array.from(root().querySelectorAll('button, summary'), (each) => each.textContent.trim());
    expect(offered).to.deep.equal([pl.action.english, pl.action.interpreter, pl.help.open]);
    expect(text()).to.contain('116 123');
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['no-wording']);
    expect(element.score?.raw).to.equal(1);
  });

  it('asks on in English where the person chose that: each text says which language it is in', async () => {
    await atQuestion2();
    await into('pl');
    await press(element, pl.action.english);
    expect(root().activeElement?.getAttribute('part')).to.equal('heading');
    expect(page().lang).to.equal('pl');
    const where = root().querySelector('[part=where]')!;
    expect(where.querySelector('[lang=en]')!.textContent).to.equal('PHQ-9');
    expect(where.textContent.trim()).to.equal(
      pl.where.question.replace('{{title}}', 'PHQ-9').replace('{{number}}', '2').replace('{{count}}', '9'),
    );
    for (const part of ['legend .instruction', '.words', 'legend'])
      expect(root().querySelector(`${part} [lang=en][dir=ltr]`), part).to.not.equal(null);
    expect(root().querySelector('[part=continue]')!.closest('[lang]') === page()).to.equal(true);
    expect(withoutLanguage(root())).to.deep.equal([]);
    await choose(element, 'Not at all');
    expect(element.score?.raw).to.equal(1);
  });

  it('marks what a measure is about inside a sentence, too', async () => {
    await atQuestion2({ adjustments: { everydayWords: true } });
    await into('pl');
    await press(element, pl.action.english);
    const about = root().querySelector('[part=where] [lang=en]')!;
    expect(about.textContent).to.equal(phq9.topic);
  });

  it('asks in English with an interpreter into the language: who interprets is asked, and the record says that none of its words were held', async () => {
    await atQuestion2();
    await into('pl');
    await press(element, pl.action.interpreter);
    expect(page().lang).to.equal('pl');
    expect(text()).to.contain(pl.interpreter.where.replace('{{language}}', 'polski'));
    await press(element, pl.action.back);
    await press(element, pl.action.back);
    await press(element, pl.action.back);
    expect(heading()).to.equal(pl.circumstances.heading);
  });

  it('is asked again in the next language, and remembered for the one that it was chosen in', async () => {
    await atQuestion2();
    await into('pl');
    await press(element, pl.action.english);
    await into('eo');
    expect(text()).to.contain(en.stage.unavailable.replace('{{titles}}', 'PHQ-9'));
    await into('pl');
    expect(text()).to.contain(phq9.items.q2);
  });

  it('is read aloud by a voice of the language of each text', async () => {
    const asked: string[] = [];
    const read: string[] = [];
    const voice: ReadAloudProvider = {
      canRead: ({ language }) => Promise.resolve(asked.push(language) > 0),
      read: ({ text: said, language }) => Promise.resolve(void read.push(`${language}: ${said.trim()}`)),
    };
    await atQuestion2({ adjustments: { readAloud: true }, readAloudProvider: voice });
    await into('pl');
    await press(element, pl.action.english);
    await press(element, pl.action.continue);
    asked.length = 0;
    await press(element, pl.listen.start);
    await waitUntil(() => read.includes(`en: ${phq9.options.frequency[3]}`), 'it is not read to the end');
    expect(read).to.include(`en: ${phq9.items.q2}`).and.to.include(`pl: ${pl.error.label} ${pl.error.unanswered}`);
    for (const each of read) expect(each).to.match(/^en: [\x20-\x7e]+$|^pl: /);
  });

  it('has English for what has no words, and its own words for the rest', async () => {
    const battery = Object.assign(document.createElement('iapt-battery'), { measures: 'phq-9 gad-7', lang: 'gl' });
    element = battery as unknown as IaptMeasure;
    document.body.append(battery);
    await settled(battery);
    expect(text()).to.contain('GAD-7: not in this language yet').and.not.to.contain('PHQ-9');
    await press(battery, 'Answer in English');
    const topics = Array.from(root().querySelectorAll('li'), (each) => each.innerHTML.replace(/<!--.*?-->/g, ''));
    expect(topics).to.deep.equal(['topic gl', `<span lang="en" dir="ltr">${gad7.topic}</span>`]);
  });
});

describe('words that nobody has compared with the owner’s', () => {
  const candidate = (changes: object) => licensed(phq9, { language: 'fo', status: 'candidate', ...changes });
  before(() => bringLanguage('fo'));
  afterEach(() => {
    element.remove();
  });

  it('are shown where the service brought them, and each screen with their questions says what they are', async () => {
    await registerWording(candidate({ title: 'PHQ-9 fo' }));
    await atQuestion2({ lang: 'fo' });
    const notice = "The words for PHQ-9 fo are not yet compared with the owner's document.";
    expect(text()).to.contain(notice);
  });

  it('of the kit are not shown before the service has accepted them by name', () => {
    const refused: string[] = [];
    const accepted = (candidates: readonly string[], wording: unknown) =>
      isAccepted(wording as Wording, candidates, (code, error) => refused.push(`${code}: ${String(error)}`));
    const kits = { ...phq9, language: 'pl', status: 'candidate' };
    expect(accepted([], kits)).to.equal(false);
    expect(accepted(['pl/gad-7', 'ro/phq-9', 'pl'], kits)).to.equal(false);
    expect(refused).to.have.lengthOf(2);
    expect(refused[0]).to.match(/^candidate-refused: .*candidates="pl\/phq-9"/);
    expect(accepted(['pl/phq-9'], kits)).to.equal(true);
    expect(accepted([], { ...kits, status: 'official' })).to.equal(true);
    expect(refused).to.have.lengthOf(2);
  });
});
