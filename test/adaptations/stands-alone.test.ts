import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  defaultAdjustments,
  deliveryOf,
  optionalWorded,
  plain,
  screen,
  withoutOptional,
  type Adjustments,
  type AskingScreen,
  type CheckScreen,
  type Plan,
} from '@iapt-elements/adaptations';
import { askedNow, route, start, step, type Answers, type Session } from '@iapt-elements/engine';
import { anyAnswers } from '../engine/arbitraries.js';
import {
  answersOf,
  easyReadFor,
  everyMeasure,
  fullPlan,
  gad7,
  phq9,
  planFor,
  wordsFor,
  wsas,
} from '../support/scenario.js';
import { anyAdjustments, essence } from './arbitraries.js';

/** The question below the nine of the PHQ-9, however it is asked: nothing that is for the nine stands above it. */

const wanted = { 'phq-9': ['difficulty'] };
const english = (text: string) => ({ text, language: 'en' });
const urdu = wordsFor(phq9, { language: 'ur', instruction: 'ur', title: 'ur' });
const own = easyReadFor(phq9);
const easyRead = {
  'phq-9': {
    ...own,
    items: {
      ...own.items,
      difficulty: { picture: 'work', words: { difficulty: 'How hard it is.' }, parts: ['work', 'home'] },
    },
  },
};

/** Everything that can stand beside a question, brought for this one too. */
function planOf(adjustments: Partial<Adjustments>, changes: Partial<Plan> = {}): Plan {
  const all = { ...defaultAdjustments, ...adjustments };
  return { ...fullPlan([phq9], all), easyRead, beside: { 'phq-9': urdu }, ...changes };
}

function sessionOf(plan: Plan, answers: Answers): Session {
  return start([phq9], { optional: wanted, delivery: deliveryOf(plan), answers: { 'phq-9': answers } });
}

/** The screens that ask the question: its parts, and the page that it is on. */
function asked(plan: Plan, answers = answersOf(phq9, '100000000')): readonly AskingScreen[] {
  const session = sessionOf(plan, answers);
  const pages = route(session).map(({ id }) => screen({ ...session, page: id }, plan));
  return pages.flatMap((each) =>
    'questions' in each && each.questions.some(({ item }) => item === 'difficulty') ? [each] : [],
  );
}

describe('a question that stands alone', () => {
  it('has its own words, and neither the instruction nor the time that the others ask about', () => {
    const [shown, ...others] = asked(planOf({}));
    expect(others).to.deep.equal([]);
    expect(shown).to.deep.include({ kind: 'questions', heading: 'question', instruction: null, period: null });
    expect(shown!.where).to.deep.equal({ key: 'where.more', values: { title: 'PHQ-9' } });
    const [question] = shown!.questions;
    expect(question).to.deep.include({ standsAlone: true, text: english('difficulty of PHQ-9'), scale: 'difficulty' });
    expect(question!.options.map(({ value }) => value)).to.deep.equal([0, 1, 2, 3]);
  });

  it('has none of them with everything that any adjustment can add', () => {
    fc.assert(
      fc.property(anyAdjustments, (adjustments) => {
        const plan = planOf({ ...adjustments, pace: 'one-question' });
        const screens = asked(plan);
        expect(screens).to.have.lengthOf(adjustments.parts ? 3 : 1);
        for (const shown of screens) {
          expect(shown).to.deep.include({ instruction: null, period: null, instructionBeside: null });
          expect(shown).to.deep.include({ plainly: [], recall: null, clips: [] });
          const explained = shown.questions.flatMap(({ explanations }) => explanations);
          expect(explained.some(({ of }) => of === 'instruction')).to.equal(false);
        }
      }),
    );
  });

  it('has what is its own: picture, hard words, meanings of its answers, drawings, clips, parts, the interpreter’s words', () => {
    const settings = { easyRead: true, pictograms: true, explanations: true, signed: true, readAloud: true } as const;
    const plan = planOf({ ...settings, scales: 'pictures', interpreter: 'ur', parts: true });
    const screens = asked(plan);
    expect(screens.map(({ kind }) => kind)).to.deep.equal(['part', 'part', 'questions']);
    const [question] = screens.at(-1)!.questions;
    expect(question).to.include({ pictogram: 'work' });
    expect(question!.explanations.map(({ of }) => of)).to.deep.equal([
      'question',
      'option',
      'option',
      'option',
      'option',
    ]);
    // How much, not how many days.
    expect(question!.options.map(({ picture }) => picture)).to.deep.equal(
      [0, 1, 2, 3].map((filled) => ({ kind: 'bar', filled, of: 3 })),
    );
    expect(question!.clips.map(({ src }) => src)).to.deep.equal(['difficulty.mp4', 'difficulty.mp4']);
    expect(question!.beside?.language).to.equal('ur');
    expect(screens.at(-1)).to.deep.include({ interpreting: { language: 'ur', held: true } });
  });

  it('says so where the interpreter has no words at all, as at every question', () => {
    const [shown] = asked(planOf({ interpreter: 'ur' }, { beside: {} }));
    expect(shown!.notes.map(({ message }) => message)).to.deep.equal([
      { key: 'interpreter.fromShown', values: { language: 'ur', shown: 'en' } },
    ]);
  });

  it('is below the others on a page of the whole measure, and the instruction is for them', () => {
    const [shown] = asked(planOf({ pace: 'whole-measure', easyRead: true }));
    expect(shown).to.deep.include({ heading: 'instruction', instruction: english('instruction of PHQ-9') });
    expect(shown!.questions.map(({ standsAlone }) => standsAlone ?? false)).to.deep.equal([
      ...Array.from({ length: 9 }, () => false),
      true,
    ]);
    expect(shown!.questions.at(-1)!.number).to.equal(10);
  });

  it('does not move the end of the others: nine of nine, whatever was answered', () => {
    for (const signs of ['000000000', '300000000', '000000001', '.........']) {
      const plan = planOf({});
      const session = sessionOf(plan, answersOf(phq9, signs));
      phq9.items.forEach(({ code }, index) => {
        const shown = screen({ ...session, page: `phq-9/${code}` }, plan) as AskingScreen;
        expect(shown.where.values).to.include({ number: index + 1, count: 9 });
      });
    }
  });

  it('is apart on check-your-answers', () => {
    const plan = planOf({});
    const session = sessionOf(plan, { ...answersOf(phq9, '100000000'), difficulty: 2 });
    const { groups } = screen({ ...session, page: 'check' }, plan) as CheckScreen;
    expect(groups[0]!.rows.map(({ standsAlone }) => standsAlone ?? false).lastIndexOf(false)).to.equal(8);
    expect(groups[0]!.rows.at(-1)).to.deep.include({
      standsAlone: true,
      answer: [{ number: null, text: english('option 2') }],
      page: 'phq-9/difficulty',
    });
  });

  it('keeps everything that no adaptation may touch, on every page', () => {
    fc.assert(
      fc.property(anyAdjustments, anyAnswers(phq9), (adjustments, answers) => {
        const plan = planOf(adjustments);
        const session = sessionOf(plan, answers);
        for (const { id } of route(session)) {
          for (const at of [
            { ...session, page: id },
            { ...session, page: id, attempted: [id] },
          ])
            expect(essence(screen(at, plan))).to.deep.equal(essence(plain(at, plan)));
        }
      }),
    );
  });
});

describe('what the introduction says', () => {
  const count = (optional: Session['optional']) => {
    const shown = screen(start([phq9, gad7], { optional }), planFor([phq9, gad7]));
    return shown.kind === 'introduction' ? shown.length : null;
  };

  it('counts an optional question only where it is wanted', () => {
    expect(count({})).to.deep.equal({
      questions: { key: 'introduction.questions', values: { count: 16 } },
      minutes: { key: 'introduction.minutes', values: { count: 5 } },
    });
    expect(count(wanted)?.questions).to.deep.equal({ key: 'introduction.questions', values: { count: 17 } });
  });
});

describe('words for an optional question', () => {
  const whole = wordsFor(phq9);
  const { difficulty: labels, ...scales } = whole.options;

  it('are there when there is the question and each of its options', () => {
    expect(optionalWorded(phq9, whole)).to.deep.equal(['difficulty']);
    const { difficulty: _item, ...items } = whole.items;
    const { 3: _last, ...three } = labels!;
    for (const changes of [{ items }, { options: scales }, { options: { ...scales, difficulty: three } }])
      expect(optionalWorded(phq9, { ...whole, ...changes }), JSON.stringify(changes)).to.deep.equal([]);
  });

  it('are taken out where it is not wanted, and of other measures nothing is', () => {
    const { items, options } = withoutOptional(phq9, whole);
    expect(Object.keys(items)).to.deep.equal(phq9.items.map(({ code }) => code));
    expect(options).to.equal(whole.options);
    for (const measure of everyMeasure.filter(({ id }) => id !== 'phq-9')) {
      const words = wordsFor(measure);
      expect(withoutOptional(measure, words)).to.equal(words);
      expect(optionalWorded(measure, words)).to.deep.equal([]);
    }
  });
});

describe('practice', () => {
  const on = { ...defaultAdjustments, practice: true };
  const counts = (...packs: readonly ReturnType<typeof easyReadFor>[]) =>
    deliveryOf({ adjustments: on, easyRead: Object.fromEntries(packs.map((pack) => [pack.measure, pack])) }).practice;

  it('is not done twice because one of two measures has a scale more', () => {
    expect(counts(easyReadFor(phq9), easyReadFor(gad7))).to.deep.equal({ 'phq-9': 1, 'gad-7': 0 });
  });

  it('is done again for another scale, other meanings or other questions', () => {
    expect(counts(easyReadFor(phq9), easyReadFor(wsas))).to.deep.equal({ 'phq-9': 1, wsas: 1 });
    const meanings = { frequency: { 0: 'Never.' } };
    expect(counts(easyReadFor(phq9), easyReadFor(gad7, { options: meanings }))).to.deep.equal({
      'phq-9': 1,
      'gad-7': 1,
    });
    const practice = [{ text: 'Had a nap', picture: null }];
    expect(counts(easyReadFor(phq9), easyReadFor(gad7, { practice }))).to.deep.equal({ 'phq-9': 1, 'gad-7': 1 });
  });
});

describe('the number of questions', () => {
  it('on a page of the whole measure is that of what is asked now', () => {
    const plan = planOf({ pace: 'whole-measure' });
    const none = sessionOf(plan, answersOf(phq9, '000000000'));
    expect(askedNow(none, phq9)).to.have.lengthOf(9);
    const one = step({ ...none, page: 'phq-9' }, { kind: 'answer', measure: 'phq-9', item: 'q2', answer: 1 });
    const shown = screen(one, plan);
    expect('questions' in shown && shown.questions.length).to.equal(10);
  });
});
