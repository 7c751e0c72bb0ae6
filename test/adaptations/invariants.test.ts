import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  adapt,
  defaultAdjustments,
  deliveryOf,
  plain,
  screen,
  transforms,
  type Adjustments,
  type Plan,
  type Question,
  type QuestionsScreen,
  type Screen,
  type Transform,
} from '@iapt-elements/adaptations';
import {
  askedItems,
  itemsOf,
  record,
  route,
  start,
  step,
  type Answers,
  type Item,
  type Measure,
  type Session,
} from '@iapt-elements/engine';
import { anyAnswers } from '../engine/arbitraries.js';
import { adjustmentsSchema } from '@iapt-elements/adaptations/read';
import { choicesOf, scaleOf } from '../support/answers.js';
import { contextOfRecord, everyMeasure, fullPlan, planFor, wordsFor, wsas } from '../support/scenario.js';
import { anyAdjustments, essence, settings } from './arbitraries.js';

/** Profiles and sets of answers for each measure. */
const runs = 100;

/** However it is asked, the same is asked: for every measure, with any adjustments and any answers. */

const anyShow = fc.constantFrom('never' as const, 'end' as const, 'live' as const);
/** The items that are asked of somebody with these answers, in order. */
const askedOf = (measure: Measure, answers: Answers) =>
  askedItems(measure, answers).map((code) => itemsOf(measure).find((item) => item.code === code)!);

/** What was tried, for the last test. */
const tried = { answers: 0, screens: 0, profiles: new Set<string>(), measures: new Set<string>() };

const given = (measure: Measure, answers: Answers) => ({ [measure.id]: answers });

/** The session on each page of its route, also with an error on it, and opened from check-your-answers. */
function everyPage(session: Session): readonly Session[] {
  const reached = route(session).map(({ id }) => ({ ...session, page: id }));
  return reached.flatMap((at) => [at, { ...at, attempted: [at.page] }, { ...at, changing: true }]);
}

for (const measure of everyMeasure) {
  describe(`${measure.name}, however it is asked`, () => {
    it('keeps items, words, option values, their order and the answers on every page', () => {
      fc.assert(
        fc.property(anyAdjustments, anyAnswers(measure), anyShow, (adjustments, answers, showScore) => {
          const plan = { ...fullPlan([measure], adjustments), showScore };
          const session = start([measure], { delivery: deliveryOf(plan), answers: given(measure, answers) });
          tried.answers += 1;
          tried.profiles.add(JSON.stringify(adjustments));
          tried.measures.add(measure.id);
          for (const at of everyPage(session)) {
            tried.screens += 1;
            expect(essence(screen(at, plan))).to.deep.equal(essence(plain(at, plan)));
          }
        }),
        { numRuns: runs },
      );
    });

    it('shows what the measure and its wording say, and nothing of its own', () => {
      fc.assert(
        fc.property(anyAdjustments, anyAnswers(measure), (adjustments, answers) => {
          const plan = fullPlan([measure], adjustments);
          const words = plan.wording[measure.id]!;
          const session = start([measure], { delivery: deliveryOf(plan), answers: given(measure, answers) });
          const pages = route(session).map(({ id }) => screen({ ...session, page: id }, plan));
          const asked = pages.flatMap((page) => (page.kind === 'questions' ? page.questions : []));
          const items = askedOf(measure, answers);
          expect(asked.map(({ item }) => item)).to.deep.equal(items.map(({ code }) => code));
          asked.forEach((question, index) => {
            const { code, notApplicable } = items[index]!;
            const scale = scaleOf(measure, items[index]!);
            const offered = 'lowest' in scale || 'text' in scale ? [] : choicesOf(scale);
            const values = [...offered, ...(notApplicable ? ['not-applicable'] : [])];
            expect(question.options.map(({ value }) => value)).to.deep.equal(values);
            const ends = question.entry && [question.entry.lowest.value, question.entry.highest.value];
            expect(ends).to.deep.equal('lowest' in scale ? [scale.lowest, scale.highest] : null);
            // A form prints all the numbers of a scale or none.
            const numbered = 'values' in scale && scale.numbered === true;
            const printed = question.options.filter(({ value }) => value !== 'not-applicable');
            expect(printed.map(({ number }) => number)).to.deep.equal(
              printed.map(({ value }) => (numbered ? value : null)),
            );
            expect(question.text).to.deep.equal({ text: words.items[code], language: words.language });
            expect(question.answer).to.deep.equal(answers[code] ?? null);
            expect(question.writing?.longest ?? null).to.equal('text' in scale ? scale.text.longest : null);
            expect(question.several).to.equal(items[index]!.several ?? false);
            expect(question.number).to.equal(index + 1);
          });
          for (const page of pages)
            if (page.kind === 'questions') expect(page.instruction?.text).to.equal(words.instruction);
        }),
        { numRuns: runs },
      );
    });

    it('records the same answers and the same score', () => {
      fc.assert(
        fc.property(anyAdjustments, anyAnswers(measure), (adjustments, answers) => {
          const recorded = (profile: Adjustments) =>
            record(answeredBy(measure, answers, profile), measure.id, contextOfRecord);
          const adapted = recorded(adjustments);
          const asked = askedOf(measure, answers).map((item) => [
            item.code,
            answers[item.code] ?? without(measure, item),
          ]);
          expect(adapted.answers).to.deep.equal(Object.fromEntries(asked.filter(([, answer]) => answer !== undefined)));
          const { helpShown, parts: _parts, ...rest } = adapted;
          const { helpShown: alike, parts: _none, ...same } = recorded(defaultAdjustments);
          expect(rest).to.deep.equal(same);
          expect(helpShown).to.deep.equal(alike);
        }),
        { numRuns: runs },
      );
    });
  });
}

/** What stands for no answer: a question is skipped, a text is left out. */
const without = (measure: Measure, item: Item) => ('text' in scaleOf(measure, item) ? undefined : 'skipped');

/** The first question on the screen that was not tried. */
function open(session: Session, plan: Plan, tried: ReadonlySet<string>): Question | undefined {
  const shown = screen(session, plan);
  return 'questions' in shown ? shown.questions.find(({ item }) => !tried.has(item)) : undefined;
}

/** Goes through the screens as a person does; what has no answer is skipped, or left empty. */
function answeredBy(measure: Measure, answers: Answers, adjustments: Adjustments): Session {
  const plan = fullPlan([measure], adjustments);
  let session = step(start([measure], { delivery: deliveryOf(plan) }), { kind: 'next' });
  while (session.page !== 'check') {
    const before = session.page;
    // An answer can bring further questions onto the page.
    const tried = new Set<string>();
    for (let asked = open(session, plan, tried); asked !== undefined; asked = open(session, plan, tried)) {
      const { item: code, target } = asked;
      tried.add(code);
      const answer =
        answers[code] ??
        without(
          measure,
          itemsOf(measure).find((item) => item.code === code)!,
        );
      if (target.kind === 'item' && answer !== undefined)
        session = step(session, { kind: 'answer', measure: measure.id, item: code, answer });
      if (target.kind === 'part')
        session = step(session, {
          kind: 'part',
          measure: measure.id,
          item: code,
          part: target.part,
          answer: 'skipped',
        });
    }
    session = step(session, { kind: 'next' });
    if (session.page === before) throw new Error(`${before} is not left.`);
  }
  return step(session, { kind: 'finish' });
}

describe('the invariants themselves', () => {
  const help = { language: 'en', text: 'Call us.', contacts: [] };
  const wording = { wsas: wordsFor(wsas, { status: 'demonstration' }) };
  const session = start([wsas], { delivery: { pace: 'whole-measure' }, answers: { wsas: { q1: 3, q2: 0 } } });
  const at = { ...session, page: 'wsas', attempted: ['wsas'] };
  const shown = plain(at, planFor([wsas], { help, wording, showScore: 'live' })) as QuestionsScreen;

  /** What an adaptation must not do, one for each promise. */
  const forbidden: readonly (readonly [string, (question: Question) => Question])[] = [
    ['another item', (question) => ({ ...question, item: 'q9' })],
    ['another word', (question) => ({ ...question, text: { ...question.text, text: 'How are you?' } })],
    ['another language', (question) => ({ ...question, text: { ...question.text, language: 'cy' } })],
    ['another order of the options', (question) => ({ ...question, options: [...question.options].reverse() })],
    ['an option less', (question) => ({ ...question, options: question.options.slice(1) })],
    [
      'another value',
      (question) => ({ ...question, options: question.options.map((option) => ({ ...option, value: 0 })) }),
    ],
    [
      'another label',
      (question) => ({ ...question, options: question.options.map((option) => ({ ...option, text: null })) }),
    ],
    [
      'another number',
      (question) => ({ ...question, options: question.options.map((option) => ({ ...option, number: 1 })) }),
    ],
    ['an answer that nobody gave', (question) => ({ ...question, answer: 8 })],
    ['no error', (question) => ({ ...question, issue: { key: 'other' } })],
  ];
  for (const [what, change] of forbidden) {
    it(`notice ${what} in a question`, () => {
      const changed: Screen = { ...shown, questions: shown.questions.map(change) };
      expect(essence(changed)).not.to.deep.equal(essence(shown));
    });
  }

  const missing: readonly (readonly [string, Partial<QuestionsScreen>])[] = [
    ['a question less', { questions: shown.questions.slice(1) }],
    ['another order of the questions', { questions: [...shown.questions].reverse() }],
    ['another instruction', { instruction: { text: 'Today', language: 'en' } }],
    ['no help of the service', { help: null }],
    ['no notice that the words are samples', { notice: null }],
    ['no errors', { issues: [] }],
    ['no score', { score: null }],
  ];
  for (const [what, change] of missing) {
    it(`notice ${what}`, () => {
      expect(essence({ ...shown, ...change })).not.to.deep.equal(essence(shown));
    });
  }

  it('are tried with every setting', () => {
    expect(Object.keys(settings)).to.have.members(Object.keys(adjustmentsSchema.shape));
    expect(Object.keys(defaultAdjustments)).to.have.members(Object.keys(settings));
  });
});

describe('every transform', () => {
  const sessions = everyMeasure.flatMap((measure) =>
    everyPage(start([measure], { delivery: { pace: 'whole-measure' } })),
  );

  const each = (check: (transform: Transform, before: Screen, plan: Plan) => void) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...transforms),
        fc.constantFrom(...sessions),
        anyAdjustments,
        (transform, session, adjustments) => {
          const plan = fullPlan(session.measures, adjustments);
          check(transform, plain(session, plan), plan);
        },
      ),
    );
  };

  it('alone keeps what no adaptation may touch', () => {
    each((transform, before, plan) => {
      expect(essence(transform(before, plan))).to.deep.equal(essence(before));
    });
  });

  it('leaves the screen that it is given as it is', () => {
    each((transform, before, plan) => {
      const copy = JSON.stringify(before);
      transform(before, plan);
      expect(JSON.stringify(before)).to.equal(copy);
    });
  });

  it('does nothing more the second time', () => {
    each((transform, before, plan) => {
      const once = transform(before, plan);
      expect(transform(once, plan)).to.deep.equal(once);
    });
  });

  it('changes nothing for somebody who asked for nothing', () => {
    for (const session of sessions) {
      const before = plain(session, planFor(session.measures));
      expect(adapt(before, fullPlan(session.measures, defaultAdjustments))).to.deep.equal(before);
    }
  });

  it('makes plain data: a screen is the same after a journey as JSON', () => {
    each((transform, before, plan) => {
      const after = transform(before, plan);
      expect(JSON.parse(JSON.stringify(after))).to.deep.equal(after);
    });
  });
});

describe('what was tried', () => {
  it('every measure was tried, with many profiles, answers and screens', () => {
    const counts = `${tried.measures.size} measures, ${tried.profiles.size} profiles, `;
    console.log(`${counts}${tried.answers} sets of answers, ${tried.screens} screens`);
    expect(tried.measures.size).to.equal(everyMeasure.length);
    expect(tried.answers).to.equal(runs * everyMeasure.length);
    expect(tried.profiles.size).to.be.at.least(2000);
  });
});
