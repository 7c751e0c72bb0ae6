import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../packages/elements/src/define/measure.js';
import { registerWording, type Adjustments, type Circumstances, type IaptMeasure } from '@iapt-elements/elements';
import phq9 from '../../locales/en/measures/phq-9.json' with { type: 'json' };
import { languageName } from '../../packages/elements/src/language-name.js';
import { answer, choose, press, sees, settled } from '../../stories/person.js';
import { pseudo, pseudoTexts } from '../../stories/pseudo-language.js';
import { details, heard } from '../support/heard.js';
import { sealed } from '../support/wordings.js';

/** Words that stand for an official translation: the kit holds none. Their direction comes with them. */
const official = sealed({
  ...phq9,
  language: 'fa',
  dir: 'rtl',
  instruction: pseudo(phq9.instruction),
  items: pseudoTexts(phq9.items),
  options: pseudoTexts(phq9.options),
});

interface Session {
  readonly adjustments?: Partial<Adjustments>;
  readonly circumstances?: Partial<Circumstances>;
  readonly answers?: Readonly<Record<string, number>>;
}

const present = { interpreter: '1', interpreterReference: 'B-77' } as const;

async function atQuestion1({ adjustments, circumstances = present, answers = {} }: Session = {}): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`
    <iapt-measure
      measure="phq-9"
      lang="en"
      .adjustments=${{ interpreter: 'fa', ...adjustments }}
      .circumstances=${circumstances}
      .answers=${answers}
    ></iapt-measure>
  `);
  await settled(element);
  await press(element, 'Start');
  return element;
}

const all = (element: IaptMeasure, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const text = (element: IaptMeasure) => words(element.shadowRoot!.querySelector('[part=page]')!);
const focused = (element: IaptMeasure) => element.shadowRoot!.activeElement;
const both = (name: string) => `${name} ${pseudo(name)}`;
const options = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

describe('with an interpreter', () => {
  before(() => registerWording(official));

  it('has one native radio in each row, with the words of both languages as its name', async () => {
    const element = await atQuestion1();
    const rows = all(element, '.question label');
    expect(rows.map(words)).to.deep.equal(options.map(both));
    for (const row of rows) {
      const [input, ...others] = row.querySelectorAll('input');
      expect(others).to.deep.equal([]);
      expect(input!.type).to.equal('radio');
      expect(input!.labels![0]).to.equal(row);
      expect(input!.ariaLabel ?? input!.getAttribute('aria-labelledby')).to.equal(null);
    }
  });

  it('marks each language with its own lang and dir, at the heading and in every row', async () => {
    const element = await atQuestion1();
    const marked = (where: string) => all(element, `${where} .beside`).map(({ lang, dir }) => `${lang} ${dir}`);
    expect(marked('[part=heading]')).to.deep.equal(['fa rtl', 'fa rtl']);
    expect(marked('.option')).to.deep.equal(['fa rtl', 'fa rtl', 'fa rtl', 'fa rtl']);
    expect(all(element, '[part=heading] .beside').map(words)).to.deep.equal([
      pseudo(phq9.instruction),
      pseudo(phq9.items.q1),
    ]);
    expect(all(element, '[part=page]')[0]!.lang).to.equal('en');
  });

  it('is answered once, with the keys of any radio group, and the row is marked as one', async () => {
    const element = await atQuestion1();
    const told = heard(element);
    const radios = all(element, '.question input') as HTMLInputElement[];
    radios[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(radios.map(({ checked }) => checked)).to.deep.equal([false, true, false, false]);
    expect(details(told, 'iapt-answered').map(({ item, answer }) => [item, answer])).to.deep.equal([['q1', 1]]);
    const style = getComputedStyle(radios[1]!.closest('label')!);
    expect(style.borderInlineStartWidth).to.equal(style.borderInlineEndWidth);
    expect(parseFloat(style.borderInlineEndWidth)).to.be.above(parseFloat(style.borderBlockEndWidth));
  });

  it('stands side by side where there is room, and one under the other in a narrow place', async () => {
    const element = await atQuestion1();
    const boxes = () => all(element, '.option')[0]!;
    const halves = () => {
      const main = boxes().querySelector('.words')!.getBoundingClientRect();
      const beside = boxes().querySelector('.beside')!.getBoundingClientRect();
      return { besideEachOther: main.right <= beside.left, below: main.bottom <= beside.top };
    };
    element.style.inlineSize = '900px';
    expect(halves()).to.deep.equal({ besideEachOther: true, below: false });
    element.style.inlineSize = '320px';
    expect(halves()).to.deep.equal({ besideEachOther: false, below: true });
  });

  it('has both on a page of all questions', async () => {
    const element = await atQuestion1({ adjustments: { pace: 'whole-measure' } });
    expect(all(element, '.question label').map(words)).to.deep.equal(Array(9).fill(options.map(both)).flat());
    expect(words(all(element, 'legend')[1]!)).to.equal(`2. ${both(phq9.items.q2)}`);
    expect(words(all(element, '[part=heading]')[0]!)).to.equal(both(phq9.instruction));
  });

  it('says in which language, by its name', async () => {
    const element = await atQuestion1();
    expect(words(all(element, '[part=where]')[0]!)).to.equal('PHQ-9, question 1 of 9 With an interpreter: Persian');
    expect(all(element, '[part=notice]')).to.deep.equal([]);
  });

  it('shows both on check-your-answers, and records who interpreted from what', async () => {
    const answers = { q1: 1, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };
    const element = await atQuestion1({ adjustments: { pace: 'whole-measure' }, answers });
    await press(element, 'Continue');
    const [row] = all(element, '.row');
    expect(words(row!.querySelector('dt')!)).to.equal(both(phq9.items.q1));
    expect(words(row!.querySelector('dd')!)).to.equal(both('Several days'));
    await press(element, 'Finish');
    expect(element.record!.administration).to.deep.equal({
      mode: 'self-report',
      supporter: null,
      support: [],
      interpreter: { code: '1', reference: 'B-77', language: 'fa', words: 'official' },
    });
    expect(element.record!.language).to.equal('en');
  });
});

describe('with an interpreter and no official words', () => {
  const note = 'No official words in Urdu are held. The interpreter works from the English words.';
  const zeros = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };

  it('says so on every question, shows English only, and records it', async () => {
    const element = await atQuestion1({ adjustments: { interpreter: 'ur' }, answers: zeros });
    for (let question = 1; question <= 9; question += 1) {
      expect(all(element, '[part=notice]').map(words)).to.deep.equal([note]);
      expect(all(element, '.beside')).to.deep.equal([]);
      await press(element, 'Continue');
    }
    await press(element, 'Finish');
    expect(element.record!.administration.interpreter).to.include({ language: 'ur', words: 'none' });
  });

  it('does not say that an interpreter reads where none came', async () => {
    const circumstances = { interpreter: '5', interpreterReference: null } as const;
    const element = await atQuestion1({ adjustments: { interpreter: 'ur' }, circumstances });
    expect(all(element, '[part=notice]').map(words)).to.deep.equal(['No official words in Urdu are held.']);
  });

  it('is refused words that lack one question: there are none then', async () => {
    const { q9: _without, ...items } = official.items as Record<string, string>;
    const refused = await registerWording(sealed({ ...official, language: 'ps', items })).catch(String);
    expect(refused).to.contain('"items.q9" is missing');
    const element = await atQuestion1({ adjustments: { interpreter: 'ps' }, answers: zeros });
    expect(all(element, '.beside')).to.deep.equal([]);
    expect(text(element)).to.contain('No official words in Pashto are held.');
    for (let question = 1; question <= 9; question += 1) await press(element, 'Continue');
    await press(element, 'Finish');
    expect(element.record!.administration.interpreter).to.include({ language: 'ps', words: 'none' });
  });

  it('shows samples only where somebody asked for a demonstration, and tells the developer', async () => {
    await registerWording(sealed({ ...official, language: 'ckb', status: 'demonstration' }));
    const element = document.createElement('iapt-measure');
    const told = heard(element);
    Object.assign(element, {
      measure: 'phq-9',
      lang: 'en',
      circumstances: present,
      adjustments: { interpreter: 'ckb' },
    });
    document.body.append(element);
    await settled(element);
    await press(element, 'Start');
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['demonstration-refused']);
    expect(all(element, '.beside')).to.deep.equal([]);
    element.demonstration = true;
    await settled(element);
    expect(all(element, '.option .beside')).to.have.lengthOf(4);
    expect(text(element)).to.contain('The words in Central Kurdish are samples. They are not for use with patients.');
    element.remove();
  });

  it('says that words were not compared yet', async () => {
    await registerWording(sealed({ ...official, language: 'ug', status: 'candidate' }));
    const element = await atQuestion1({ adjustments: { interpreter: 'ug' } });
    expect(all(element, '[part=notice]').map(words)).to.deep.equal([
      "The words in Uyghur are not yet compared with the owner's document.",
    ]);
    expect(all(element, '.option .beside')).to.have.lengthOf(4);
  });
});

describe('reading back', () => {
  const readBack = { readBack: true };

  it('shows the question and the answer in both languages, and moves focus to its heading', async () => {
    const element = await atQuestion1({ adjustments: readBack });
    await answer(element, both('Several days'));
    await sees(element, 'Read the answer back');
    expect(focused(element)?.getAttribute('part')).to.equal('heading');
    const shown = words(all(element, '[part=read-back]')[0]!);
    expect(shown).to.equal(`${both(phq9.items.q1)} ${both('Several days')}`);
    expect(text(element)).to.contain('Ask the interpreter to repeat the exact answer.');
  });

  it('goes on when it is the answer', async () => {
    const element = await atQuestion1({ adjustments: readBack });
    await answer(element, both('Several days'));
    await press(element, 'Yes, this is the answer');
    expect(text(element)).to.contain('question 2 of 9');
  });

  it('goes back to the question when it is not, with the answer as it was and focus on the question', async () => {
    const element = await atQuestion1({ adjustments: readBack });
    await answer(element, both('Several days'));
    await press(element, 'No, change the answer');
    expect(text(element)).to.contain('question 1 of 9');
    expect(focused(element)?.textContent).to.contain('Little interest');
    expect((all(element, '.question input') as HTMLInputElement[]).map(({ checked }) => checked)).to.deep.equal([
      false,
      true,
      false,
      false,
    ]);
    await choose(element, both('Not at all'));
    await press(element, 'Continue');
    expect(words(all(element, '.given')[0]!)).to.equal(both('Not at all'));
  });

  it('from check-your-answers leads back there', async () => {
    const answers = { q1: 1, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0, q9: 0 };
    const element = await atQuestion1({ adjustments: readBack, answers });
    for (let page = 1; page <= 18; page += 1)
      await press(element, page % 2 === 1 ? 'Continue' : 'Yes, this is the answer');
    await press(element, 'Change: Feeling down, depressed, or hopeless');
    await answer(element, both('Nearly every day'));
    await press(element, 'No, change the answer');
    await answer(element, both('Several days'));
    await press(element, 'Yes, this is the answer');
    await sees(element, 'Check your answers');
    expect(element.score?.raw).to.equal(2);
  });

  it('tells the host nothing that it has not heard', async () => {
    const element = await atQuestion1({ adjustments: readBack });
    const told = heard(element);
    await answer(element, both('Several days'));
    await press(element, 'Yes, this is the answer');
    expect(told.map(({ name }) => name)).to.deep.equal(['iapt-answered', 'iapt-scored']);
  });

  it('leaves out the answer that was given in private', async () => {
    const answers = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0 };
    const adjustments = { readBack: true, handover: true, support: 'with-supporter' } as const;
    const circumstances = { ...present, supporter: 'advocate', support: [] } as const;
    const element = await atQuestion1({ adjustments, circumstances, answers });
    for (let page = 1; page <= 16; page += 1)
      await press(element, page % 2 === 1 ? 'Continue' : 'Yes, this is the answer');
    await sees(element, 'The next question is private');
    await press(element, 'Continue');
    await answer(element, both('Not at all'));
    await sees(element, 'Check your answers');
  });
});

describe('the name of a language', () => {
  it('is in the language of the page', () => {
    expect(languageName('ur', 'en')).to.equal('Urdu');
    expect(languageName('en', 'ar-XB')).to.equal(new Intl.DisplayNames('ar', { type: 'language' }).of('en'));
  });

  it('is the tag where nobody has a name for it, or none in the language of the page', () => {
    expect(languageName('qaa', 'en')).to.equal('qaa');
    expect(languageName('ur', 'qaa')).to.equal('ur');
    expect(languageName('not a tag', 'en')).to.equal('not a tag');
    expect(languageName('ur', 'not a tag')).to.equal('ur');
  });
});
