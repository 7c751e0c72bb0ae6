import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  compared,
  defaultAdjustments,
  deliveryOf,
  exchangedWording,
  plain,
  screen,
  unusedExchanges,
  usedExchanges,
  type Adjustments,
  type Exchange,
  type Plan,
  type Screen,
  type Text,
  type Wording,
} from '@iapt-elements/adaptations';
import { route, score, start, type Measure } from '@iapt-elements/engine';
import { anyAnswers } from '../engine/arbitraries.js';
import { wordingOf } from '../locales/files.js';
import {
  everyMeasure,
  fullPlan,
  gad7,
  measureOf,
  phq9,
  planFor,
  Scenario,
  wordsFor,
  wsas,
} from '../support/scenario.js';
import { anyAdjustments, essence } from './arbitraries.js';

const of = (from: string, to: string, measure = 'phq-9'): Exchange => ({ measure, from, to });
const adjusted = (...exchanges: readonly Exchange[]): Adjustments => ({
  ...defaultAdjustments,
  exchanges: [...exchanges],
});
/** A PHQ-9 whose first question is this. */
const asking = (text: string): Wording => {
  const words = wordsFor(phq9);
  return { ...words, items: { ...words.items, q1: text } };
};
const asked = (text: string, ...exchanges: readonly Exchange[]) => exchangedWording(asking(text), exchanges).items.q1;

describe('words that are exchanged', () => {
  it('are those that stand there as whole words, each time that they do', () => {
    expect(asked('Feeling down, depressed, or hopeless', of('depressed', 'sad'))).to.equal(
      'Feeling down, sad, or hopeless',
    );
    expect(asked('down and down', of('down', 'low'))).to.equal('low and low');
    expect(asked('(down)', of('down', 'low'))).to.equal('(low)');
    expect(asked('“down”, ‘down’', of('down', 'low'))).to.equal('“low”, ‘low’');
    expect(asked('Feeling down, depressed, or hopeless', of('down, depressed', 'low'))).to.equal(
      'Feeling low, or hopeless',
    );
  });

  const parts: readonly (readonly [string, string])[] = [
    ['yourself', 'self'],
    ['self-esteem', 'self'],
    ['low-self', 'self'],
    ['self’s', 'self'],
    ["don't", 'don'],
    ["l'argent", 'argent'],
    ['self1', 'self'],
    ['self_', 'self'],
    ['émue', 'mue'],
    ['e\u0301mue', 'mue'],
    ['غمگین', 'غم'],
    ['Self', 'self'],
    ['se lf', 'self'],
  ];
  for (const [text, from] of parts) {
    it(`are not a part of another: "${from}" in "${text}"`, () => {
      expect(asked(text, of(from, 'x'))).to.equal(text);
    });
  }

  it('are words of other scripts too', () => {
    expect(asked('میں غمگین ہوں', of('غمگین', 'اداس'))).to.equal('میں اداس ہوں');
    expect(asked('Почуття смутку', of('смутку', 'туги'))).to.equal('Почуття туги');
  });

  it('are signs like any other, never a pattern', () => {
    expect(asked('a+b (or) [c] ^d$ e\\f', of('a+b', '$&$1'), of('[c]', '{x}'))).to.equal('$&$1 (or) {x} ^d$ e\\f');
    expect(asked('anything', of('.*', 'x'))).to.equal('anything');
  });

  it('are exchanged all at once: what is written is not exchanged again', () => {
    expect(asked('up and down', of('up', 'down'), of('down', 'up'))).to.equal('down and up');
    expect(asked('problems', of('problems', 'health problems'))).to.equal('health problems');
  });

  it('are the longer ones where two begin alike, and the first of two that are the same', () => {
    expect(asked('low mood, low', of('low', 'down'), of('low mood', 'sadness'))).to.equal('sadness, down');
    expect(asked('low', of('low', 'down'), of('low', 'sad'))).to.equal('down');
  });

  it('are words of their measure alone', () => {
    expect(exchangedWording(wordsFor(gad7), [of('GAD-7', 'x')])).to.deep.equal(wordsFor(gad7));
  });

  it('leave the wording that they do not reach as the very same', () => {
    const words = wordsFor(phq9);
    expect(exchangedWording(words, [of('nowhere', 'x')])).to.equal(words);
    expect(exchangedWording(words, [of('PHQ-9', 'PHQ-9')])).to.equal(words);
    expect(exchangedWording(words, [])).to.equal(words);
  });

  it('never are words of an option, the instruction, the title or the topic, nor of "does not apply"', () => {
    const words = wordsFor(wsas);
    const everything = ['option', 'instruction', 'of', 'does', 'apply', 'about', 'WSAS'].map((from) =>
      of(from, 'x', 'wsas'),
    );
    const { items, version, ...rest } = exchangedWording(words, everything);
    const { items: _items, version: _version, ...same } = words;
    expect(rest).to.deep.equal(same);
    expect(version).to.equal('adapted');
    expect(items).to.deep.equal(Object.fromEntries(Object.keys(items).map((code) => [code, `${code} x x`])));
  });
});

describe('exchanges that match nothing', () => {
  const words = [wordsFor(phq9), wordsFor(gad7)];

  it('are listed', () => {
    const nothing = of('nowhere', 'x');
    const part = of('PHQ', 'x');
    const used = of('of', 'x');
    expect(unusedExchanges(words, [nothing, used, part])).to.deep.equal([nothing, part]);
    expect(usedExchanges(words[0]!, [nothing, used, part])).to.deep.equal([used]);
  });

  it('are also those that change nothing, that come second, or that stand only in an option', () => {
    const list = [of('of', 'x'), of('of', 'y'), of('PHQ-9', 'PHQ-9'), of('option', 'x'), of('instruction', 'x')];
    expect(unusedExchanges(words, list)).to.deep.equal(list.slice(1));
  });

  it('are not those of a measure that is not asked: a profile serves every battery', () => {
    expect(unusedExchanges(words, [of('nowhere', 'x', 'wsas')])).to.deep.equal([]);
  });

  it('are those that a longer one always takes the words from', () => {
    const list = [of('of PHQ-9', 'x'), of('PHQ-9', 'y')];
    expect(unusedExchanges(words, list)).to.deep.equal([list[1]]);
  });
});

describe('what is said of exchanged words', () => {
  const notice = { key: 'notice.reworded' };
  const at = (page: string, plan: Plan, measures: readonly Measure[] = [phq9]): Screen =>
    screen({ ...start(measures, { delivery: deliveryOf(plan) }), page }, plan);

  it('stands on every screen that shows a question or leads to one, and on no other', () => {
    const plan = {
      ...fullPlan([phq9], { ...adjusted(of('q1', 'Q')), parts: true, readBack: true, interpreter: 'ur' }),
    };
    const session = start([phq9], { delivery: deliveryOf(plan), answers: { 'phq-9': { q1: 1, q9: 1 } } });
    const said = route(session).map(({ id, kind }) => [kind, screen({ ...session, page: id }, plan).reworded]);
    const kinds = (told: unknown) => [
      ...new Set(said.filter(([, each]) => Boolean(each) === told).map(([kind]) => kind)),
    ];
    expect(kinds(true)).to.have.members(['introduction', 'part', 'questions', 'read-back', 'check']);
    expect(kinds(false)).to.have.members(['circumstances', 'risk', 'completion']);
  });

  it('is said of the measure whose words they are, and on pages of all measures', () => {
    const plan = planFor([phq9, gad7], { adjustments: adjusted(of('q1', 'Q')) });
    const told = (page: string) => at(page, plan, [phq9, gad7]).reworded;
    expect([told('introduction'), told('phq-9/q2'), told('check')]).to.deep.equal([notice, notice, notice]);
    expect(told('gad-7/q1')).to.equal(undefined);
  });

  it('is said beside the notice that the words are samples', () => {
    const wording = { wsas: wordsFor(wsas, { status: 'demonstration' }) };
    const shown = at('wsas/q1', planFor([wsas], { wording, adjustments: adjusted(of('q1', 'Q', 'wsas')) }), [wsas]);
    expect(shown.notice?.key).to.equal('notice.demonstration');
    expect(shown.reworded).to.deep.equal(notice);
  });

  it('is not said where nothing was exchanged', () => {
    for (const page of ['introduction', 'phq-9/q1', 'check'])
      expect(at(page, planFor([phq9], { adjustments: adjusted(of('nowhere', 'x')) }))).not.to.have.property('reworded');
  });
});

describe('with exchanged words', () => {
  const adjustments = adjusted(of('q1', 'Q'));

  it('the parts of a question are exchanged too, and practice questions are not: they are the kit’s', () => {
    const plan = fullPlan([phq9], {
      ...adjusted(of('q1', 'Q'), of('one', 'first'), of('drink', 'meal')),
      parts: true,
      practice: true,
    });
    const session = start([phq9], { delivery: deliveryOf(plan) });
    const [practice, part] = ['practice', 'part'].map((kind) => {
      const page = route(session).find((each) => each.kind === kind)!;
      const shown = screen({ ...session, page: page.id }, plan);
      return 'questions' in shown ? shown.questions[0]! : null;
    });
    expect(part!.whole!.text).to.equal('Q of PHQ-9');
    expect(part!.text.text).to.equal('first');
    expect(practice!.text.text).to.equal('Had a drink');
  });

  it('no recording of the published words is played, and what is signed stays', () => {
    const kinds = (changes: Partial<Adjustments>) => {
      const plan = fullPlan([phq9], { ...defaultAdjustments, ...changes, readAloud: true, signed: true });
      const shown = at('phq-9/q1', plan, [phq9]);
      const [asked] = 'questions' in shown ? shown.questions : [];
      return new Set([asked!, ...asked!.options].flatMap(({ clips }) => clips.map(({ kind }) => kind)));
    };
    expect(kinds({})).to.have.all.keys('recording', 'signed');
    expect(kinds(adjustments)).to.have.all.keys('signed');
  });

  it('the score that a patient sees is the same total', () => {
    const full = Scenario.starting(
      { answers: { 'phq-9': Object.fromEntries(phq9.items.map(({ code }) => [code, 2])) } },
      phq9,
    );
    const shown = full.shown({ adjustments, showScore: 'end' });
    const done = { ...shown.session, page: 'completion' };
    const plan = planFor([phq9], { adjustments, showScore: 'end' });
    expect(screen(done, plan)).to.deep.include({
      scores: [{ key: 'score.total', values: { title: 'PHQ-9', total: 18, highest: 27 } }],
    });
  });

  it('the record has no threshold and keeps the total', () => {
    const answers = Object.fromEntries(phq9.items.map(({ code }) => [code, 2]));
    const plain = score(phq9, answers, { final: true });
    const { total, threshold, caseness, national, flags } = score(phq9, answers, { version: 'adapted', final: true });
    expect({ total, threshold, caseness }).to.deep.equal({
      total: plain.total,
      threshold: null,
      caseness: 'not-defined',
    });
    expect({ national, flags }).to.deep.equal({
      national: { threshold: null, caseness: 'not-defined' },
      flags: plain.flags,
    });
  });

  it('an experience questionnaire is asked like any other, without a score', () => {
    const peq = measureOf('peq-treatment');
    const plan = planFor([peq], { adjustments: adjusted(of('q1', 'Q', peq.id)) });
    const shown = at('peq-treatment/q1', plan, [peq]);
    expect(shown.kind === 'questions' && shown.questions[0]!.text.text).to.equal('Q of Treatment PEQ');
    expect(shown.reworded).to.deep.equal({ key: 'notice.reworded' });
  });

  const at = (page: string, plan: Plan, measures: readonly Measure[]): Screen =>
    screen({ ...start(measures), page }, plan);
});

/** A word as a reader sees it: letters and digits, also joined by an apostrophe or a hyphen. */
const word = /([\p{L}\p{M}\p{N}_]+(?:['’-][\p{L}\p{M}\p{N}_]+)*)/u;
const wordsOf = (text: string) => text.split(word).filter((_, index) => index % 2 === 1);

const official = new Map(
  await Promise.all(everyMeasure.map(async ({ id }) => [id, await wordingOf('en', id)] as const)),
);

for (const measure of everyMeasure) {
  it(`everything of ${measure.name} but the exchanged words is untouched, however it is asked`, () => {
    const wording = official.get(measure.id)!;
    const anyWord = fc.constantFrom(...new Set(Object.values(wording.items).flatMap(wordsOf)));
    fc.assert(
      fc.property(
        anyAdjustments,
        anyAnswers(measure),
        anyWord,
        fc.constantFrom('x', 'two words', '$&', '.*'),
        (adjustments, answers, from, to) => {
          const before = { ...fullPlan([measure], adjustments), wording: { [measure.id]: wording } };
          const after = { ...before, adjustments: { ...adjustments, exchanges: [of(from, to, measure.id)] } };
          const swap = ({ text, language }: Text): Text => ({
            text: text
              .split(word)
              .map((each) => (each === from ? to : each))
              .join(''),
            language,
          });
          const session = start([measure], { delivery: deliveryOf(before), answers: { [measure.id]: answers } });
          for (const { id } of route(session)) {
            const { reworded: _reworded, ...shown } = screen({ ...session, page: id }, after);
            expect(essence(shown)).to.deep.equal(essence(swapped(plain({ ...session, page: id }, before), swap)));
          }
        },
      ),
      { numRuns: 12 },
    );
  });
}

/** A screen with the words of its questions changed, and nothing else. */
function swapped(shown: Screen, swap: (text: Text) => Text): Screen {
  switch (shown.kind) {
    case 'part':
    case 'questions': {
      const questions = shown.questions.map((each) => ({
        ...each,
        text: swap(each.text),
        whole: each.whole && swap(each.whole),
      }));
      return { ...shown, questions };
    }
    case 'read-back':
      return { ...shown, question: { ...shown.question, text: swap(shown.question.text) } };
    case 'check': {
      const groups = shown.groups.map(({ title, rows }) => ({
        title,
        rows: rows.map((row) => ({ ...row, question: swap(row.question) })),
      }));
      return { ...shown, groups };
    }
    default:
      return shown;
  }
}

const marking = (from: string, to: string) => ({ measure: 'phq-9', from, to });
const sentence = 'Feeling tired or having little energy';
/** `-removed-` and `+added+`. */
const marked = (text: string, ...exchanges: readonly ReturnType<typeof marking>[]) =>
  compared(text, exchanges)
    .map(({ kind, text: part }) => ({ same: part, removed: `-${part}-`, added: `+${part}+` })[kind])
    .join('');

describe('a sentence with words exchanged', () => {
  it('shows what is taken out and what is put in', () => {
    expect(marked(sentence, marking('tired', 'worn out'))).to.equal(
      'Feeling -tired-+worn out+ or having little energy',
    );
    expect(marked(sentence, marking('Feeling', 'Being'))).to.equal('-Feeling-+Being+ tired or having little energy');
    expect(marked(sentence, marking('energy', 'strength'))).to.equal(
      'Feeling tired or having little -energy-+strength+',
    );
  });

  it('shows every place, and nothing where there is none', () => {
    expect(marked('more or more', marking('more', 'less'))).to.equal('-more-+less+ or -more-+less+');
    expect(marked(sentence, marking('sad', 'low'))).to.equal(sentence);
    expect(marked(sentence)).to.equal(sentence);
  });

  it('takes several exchanges, and never exchanges what was put in', () => {
    expect(marked(sentence, marking('energy', 'strength'), marking('tired', 'low energy'))).to.equal(
      'Feeling -tired-+low energy+ or having little -energy-+strength+',
    );
    expect(marked('a a', marking('a', 'a a'))).to.equal('-a-+a a+ -a-+a a+');
  });

  it('marks whole words alone', () => {
    expect(marked('tired of tiredness', marking('tired', 'sad'))).to.equal('-tired-+sad+ of tiredness');
    expect(marked('yourself and self-esteem', marking('self', 'you'))).to.equal('yourself and self-esteem');
  });

  it('follows the longer of two that begin at one place, and the first of two for the same words', () => {
    expect(marked('tired', marking('tired', 'a'), marking('tired', 'b'))).to.equal('-tired-+a+');
    expect(marked(sentence, marking('tired', 'b'), marking('tired or', 'a'))).to.equal(
      'Feeling -tired or-+a+ having little energy',
    );
  });

  it('is the old sentence without what is added, and the question as it is asked without what is removed', () => {
    const letters = (size: object) => fc.string({ ...size, unit: fc.constantFrom('a', 'b') });
    const word = letters({ minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(letters({ maxLength: 3 })), word, word, (words, from, to) => {
        const text = words.join(' ');
        const parts = compared(text, [marking(from, to)]);
        const without = (left: string) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map((part) => part.text)
            .join('');
        expect(without('added')).to.equal(text);
        expect(without('removed')).to.equal(words.map((each) => (each === from ? to : each)).join(' '));
        expect(without('removed')).to.equal(asked(text, marking(from, to)));
        for (const part of parts)
          if (part.kind === 'same') expect(part.text.split(' ')).not.to.include(from === to ? null : from);
      }),
    );
  });
});
