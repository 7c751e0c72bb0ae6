import { expect } from '@open-wc/testing';
import {
  defaultAdjustments,
  deliveryOf,
  heldWords,
  type Adjustments,
  type Plan,
  type Screen,
  type Wording,
} from '@iapt-elements/adaptations';
import type { Answers, Measure } from '@iapt-elements/engine';
import { easyReadFor, gad7, measureOf, phq9, Scenario, wordsFor, wsas } from '../support/scenario.js';

/** Words in the interpreter's language, beside those of the page. */

const ibs = measureOf('ibs-sss');
const hai = measureOf('hai');

/** Words in Urdu, as far as a test needs them: every text says in which language it is. */
function urdu(measure: Measure, changes: Partial<Wording> = {}): Wording {
  const english = wordsFor(measure);
  const other = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `ur ${text}`]));
  return {
    ...english,
    language: 'ur',
    instruction: `ur ${english.instruction}`,
    items: other(english.items),
    notApplicable: other(english.notApplicable ?? {}),
    options: Object.fromEntries(Object.entries(english.options).map(([scale, texts]) => [scale, other(texts)])),
    ...changes,
  };
}

const inUrdu = (text: string) => ({ text, language: 'ur' });

function planOf(adjustments: Partial<Adjustments>, ...beside: readonly Wording[]): Partial<Plan> {
  return {
    adjustments: { ...defaultAdjustments, interpreter: 'ur', ...adjustments },
    beside: Object.fromEntries(beside.map((words) => [words.measure, words])),
  };
}

/** The screens that ask something. */
function asked(scenario: Scenario) {
  const shown = scenario.screen();
  if (!('questions' in shown)) throw new Error(`${shown.kind} asks nothing.`);
  return shown;
}

const notesOf = (screen: Screen) => screen.notes.map(({ message }) => message);

describe('with an interpreter: a question', () => {
  const shown = asked(
    Scenario.of(phq9)
      .next()
      .shown(planOf({}, urdu(phq9))),
  );

  it('has the question, the instruction and every option in both languages, row beside row', () => {
    expect(shown.interpreting).to.deep.equal({ language: 'ur', held: true });
    expect(shown.instructionBeside).to.deep.equal(inUrdu('ur instruction of PHQ-9'));
    expect(shown.questions[0]!.beside).to.deep.equal(inUrdu('ur q1 of PHQ-9'));
    for (const { text, beside } of shown.questions[0]!.options) {
      expect(beside).to.deep.equal(inUrdu(`ur ${text!.text}`));
    }
  });

  it('says nothing where the words are official', () => {
    expect(shown.notes).to.deep.equal([]);
  });

  it('has them on a page of all questions too', () => {
    const whole = Scenario.starting({ delivery: { pace: 'whole-measure' } }, gad7).next();
    const { questions } = asked(whole.shown(planOf({ pace: 'whole-measure' }, urdu(gad7))));
    expect(questions.map(({ beside }) => beside!.text)).to.deep.equal(
      gad7.items.map(({ code }) => `ur ${code} of GAD-7`),
    );
  });

  it('has the label of "not applicable", and none where only a number is printed', () => {
    const words = urdu(wsas, { options: { interference: { 0: 'ur none', 8: 'ur all' } } });
    const english = wordsFor(wsas, { options: { interference: { 0: 'none', 8: 'all' } } });
    const { questions } = asked(
      Scenario.of(wsas)
        .next()
        .shown({ ...planOf({}, words), wording: { wsas: english } }),
    );
    const texts = questions[0]!.options.map(({ beside }) => beside?.text ?? null);
    expect(texts).to.deep.equal(['ur none', ...Array<null>(7).fill(null), 'ur all', 'ur q1 does not apply']);
  });

  it('has the words at both ends of a number of one’s own', () => {
    const at = Scenario.of(ibs)
      .next()
      .answerOn(1)
      .shown(planOf({}, urdu(ibs)));
    const { lowest, highest } = asked(at).questions[0]!.entry!;
    expect([lowest.beside, highest.beside]).to.deep.equal([inUrdu('ur option 0'), inUrdu('ur option 100')]);
  });

  it('is as it was for somebody without an interpreter, whatever words are there', () => {
    const plain = Scenario.of(phq9).next();
    expect(plain.shown(planOf({ interpreter: null }, urdu(phq9))).screen()).to.deep.equal(plain.screen());
  });
});

describe('with an interpreter: no official words', () => {
  const none = (plan: Partial<Plan>, measure: Measure = phq9) => asked(Scenario.of(measure).next().shown(plan));
  const fromShown = { key: 'interpreter.fromShown', values: { language: 'ur', shown: 'en' } };

  const lacking: readonly (readonly [string, readonly Wording[], Measure?])[] = [
    ['of the measure', []],
    ['of the measure, but of another', [urdu(gad7)]],
    ['in the language, but in another', [urdu(phq9, { language: 'pl' })]],
    ['that are for this measure, whatever they are filed under', [{ ...urdu(gad7), measure: 'gad-7' }]],
    ['with the question', [urdu(phq9, { items: {} })]],
    ['with every option', [urdu(phq9, { options: { frequency: { 0: 'a', 1: 'b', 2: 'c' } } })]],
    ['under the same scale', [urdu(phq9, { options: { intensity: { 0: 'a', 1: 'b', 2: 'c', 3: 'd' } } })]],
    ['for "not applicable"', [urdu(wsas, { notApplicable: {} })], wsas],
  ];
  for (const [what, words, measure] of lacking) {
    it(`${what}: none is shown, and the screen says so`, () => {
      const shown = none(planOf({}, ...words), measure);
      expect(shown.interpreting).to.deep.equal({ language: 'ur', held: false });
      expect(notesOf(shown)).to.deep.equal([fromShown]);
      expect(shown.instructionBeside).to.equal(null);
      const [question] = shown.questions;
      expect(
        [question!.beside, ...question!.options.map(({ beside }) => beside)].every((text) => text === null),
      ).to.equal(true);
    });
  }

  it('for one question of a page: the page has none at all', () => {
    const whole = Scenario.starting({ delivery: { pace: 'whole-measure' } }, phq9).next();
    const { q9: _without, ...items } = urdu(phq9).items;
    const shown = asked(whole.shown(planOf({ pace: 'whole-measure' }, urdu(phq9, { items }))));
    expect(shown.interpreting).to.deep.equal({ language: 'ur', held: false });
    expect(shown.questions.every(({ beside }) => beside === null)).to.equal(true);
  });

  it('and no interpreter there: nothing is said of what they do', () => {
    for (const interpreter of ['4', '5'] as const) {
      const away = Scenario.starting({ circumstances: { interpreter } }, phq9).next().shown(planOf({}));
      expect(notesOf(away.screen())).to.deep.equal([{ ...fromShown, key: 'interpreter.noWords' }]);
    }
  });

  it('are never found in the words of the page: where it is in that language, it needs none beside', () => {
    const wording = { 'phq-9': urdu(phq9) };
    const shown = none({ ...planOf({}, urdu(phq9)), wording });
    expect(shown.interpreting).to.deep.equal({ language: 'ur', held: true });
    expect(shown.questions[0]!.beside).to.equal(null);
    expect(shown.notes).to.deep.equal([]);
  });
});

describe('with an interpreter: words of another standing', () => {
  for (const status of ['candidate', 'demonstration'] as const) {
    const note = { key: `interpreter.${status}`, values: { language: 'ur' } };
    const plan = planOf({ readBack: true }, urdu(phq9, { status }));
    const answers = { 'phq-9': Object.fromEntries(phq9.items.map(({ code }) => [code, 0])) };
    const at = (page: string) =>
      Scenario.starting({ delivery: { readBack: true }, answers }, phq9)
        .go(page)
        .shown(plan)
        .screen();

    it(`are called ${status} wherever they are shown, and once`, () => {
      for (const page of ['phq-9/q1', 'phq-9/q1/read-back', 'check'])
        expect(notesOf(at(page)), page).to.deep.equal([note]);
      expect(notesOf(at('introduction'))).to.deep.equal([]);
    });
  }

  for (const status of ['official', 'licensed'] as const)
    it(`need no note where they are ${status}`, () => {
      expect(
        notesOf(
          Scenario.of(phq9)
            .next()
            .shown(planOf({}, urdu(phq9, { status })))
            .screen(),
        ),
      ).to.deep.equal([]);
    });
});

describe('with an interpreter: parts and practice', () => {
  const easyRead = { 'phq-9': easyReadFor(phq9) };
  const adjustments = { ...defaultAdjustments, interpreter: 'ur', practice: true, parts: true } as const;
  const plan = { adjustments, easyRead, beside: { 'phq-9': urdu(phq9) } };
  const at = (page: string) =>
    asked(
      Scenario.starting({ delivery: deliveryOf(plan) }, phq9)
        .go(page)
        .shown(plan),
    );

  for (const page of ['phq-9/practice-1', 'phq-9/q1/part-1'])
    it(`${page} is in words of the kit's own, which nobody published in that language; its options are`, () => {
      const [question] = at(page).questions;
      expect(question!.beside).to.equal(null);
      expect(question!.options.map(({ beside }) => beside!.text)).to.deep.equal([
        'ur option 0',
        'ur option 1',
        'ur option 2',
        'ur option 3',
      ]);
    });
});

describe('with an interpreter: reading back', () => {
  const reading = (measure: Measure, answer: Answers, item: string) =>
    Scenario.starting({ delivery: { readBack: true }, answers: { [measure.id]: answer } }, measure)
      .go(`${measure.id}/${item}/read-back`)
      .shown(planOf({ readBack: true }, urdu(measure)))
      .screen();

  it('has the question and the answer in both languages, and the page that changes it', () => {
    const shown = reading(phq9, { q1: 2 }, 'q1');
    if (shown.kind !== 'read-back') throw new Error(shown.kind);
    expect(shown.question.beside).to.deep.equal(inUrdu('ur q1 of PHQ-9'));
    expect(shown.answer).to.have.deep.nested.property('[0].beside', inUrdu('ur option 2'));
    expect(shown.change).to.equal('phq-9/q1');
  });

  it('has every statement that was ticked, in both languages', () => {
    const shown = reading(hai, { q1: [0, 2] }, 'q1');
    if (shown.kind !== 'read-back') throw new Error(shown.kind);
    const label = (value: string) => inUrdu(`ur ${wordsFor(hai).options.q1?.[value] ?? ''}`);
    expect(shown.answer).to.have.length(2);
    expect(shown.answer).to.have.deep.nested.property('[0].beside', label('0'));
    expect(shown.answer).to.have.deep.nested.property('[1].beside', label('2'));
  });

  it('has a number of one’s own as it was written', () => {
    const shown = reading(ibs, { pain: 1, q1: 40 }, 'q1');
    if (shown.kind !== 'read-back') throw new Error(shown.kind);
    expect(shown.answer).to.have.length(1);
    expect(shown.answer[0]).to.deep.include({ value: 40, number: 40, text: null, beside: null });
  });

  it('shows one language where there are no words in the other', () => {
    const shown = Scenario.starting({ delivery: { readBack: true }, answers: { 'phq-9': { q1: 2 } } }, phq9)
      .go('phq-9/q1/read-back')
      .shown(planOf({ readBack: true }))
      .screen();
    if (shown.kind !== 'read-back') throw new Error(shown.kind);
    expect(shown.question.beside).to.equal(null);
    expect(shown.answer).to.have.deep.nested.property('[0].beside', null);
  });
});

describe('with an interpreter: check-your-answers', () => {
  it('has each question and answer in both languages, and no words for a skip', () => {
    const answers = { wsas: { q1: 'not-applicable', q2: 3, q3: 'skipped', q4: 0, q5: 8 } } as const;
    const shown = Scenario.starting({ answers }, wsas)
      .go('check')
      .shown(planOf({}, urdu(wsas)))
      .screen();
    if (shown.kind !== 'check') throw new Error(shown.kind);
    const [group] = shown.groups;
    expect(group!.rows.map(({ questionBeside }) => questionBeside!.text)).to.deep.equal(
      wsas.items.map(({ code }) => `ur ${code} of WSAS`),
    );
    expect(group!.rows.map(({ answerBeside }) => answerBeside.map(({ text }) => text))).to.deep.equal([
      ['ur q1 does not apply'],
      ['ur option 3'],
      [],
      ['ur option 0'],
      ['ur option 8'],
    ]);
  });

  it('names the standing of those words only that it shows', () => {
    const answers = {
      'phq-9': Object.fromEntries(phq9.items.map(({ code }) => [code, 0])),
      'gad-7': Object.fromEntries(gad7.items.map(({ code }) => [code, 0])),
    };
    const plan = planOf(
      {},
      urdu(phq9, { status: 'candidate' }),
      urdu(gad7, { language: 'pl', status: 'demonstration' }),
    );
    const shown = Scenario.starting({ answers }, phq9, gad7).go('check').shown(plan).screen();
    expect(notesOf(shown).map(({ key }) => key)).to.deep.equal(['interpreter.candidate']);
  });
});

describe('held words', () => {
  it('have everything that their measure asks', () => {
    const { q9: _without, ...items } = urdu(phq9).items;
    const found = { 'phq-9': urdu(phq9, { items }), 'gad-7': urdu(gad7), wsas: urdu(gad7) };
    expect(heldWords([phq9, gad7, wsas], found)).to.deep.equal({ 'gad-7': found['gad-7'] });
    expect(heldWords([phq9], {})).to.deep.equal({});
    expect(heldWords([phq9], { 'phq-9': urdu(phq9, { version: 'another' }) })).to.deep.equal({});
  });
});
