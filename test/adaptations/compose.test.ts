import { expect } from '@open-wc/testing';
import { defaultAdjustments, plain, PlanError, type Help } from '@iapt-elements/adaptations';
import { start } from '@iapt-elements/engine';
import { measureOf } from '../../packages/adaptations/src/plan.js';
import { question } from '../../packages/adaptations/src/question.js';
import { answersOf, gad7, phq9, planFor, Scenario, wordsFor, wsas } from '../support/scenario.js';
import { plainRow, plainScreen } from '../support/unadapted.js';

const english = (text: string) => ({ text, language: 'en' });
const zeros = {
  'phq-9': answersOf(phq9, '000000000'),
  'gad-7': answersOf(gad7, '0000000'),
  wsas: answersOf(wsas, '00000'),
};

describe('compose: introduction', () => {
  it('says how long it is and what it is about', () => {
    expect(Scenario.of(phq9, gad7, wsas).screen()).to.deep.equal({
      kind: 'introduction',
      page: 'introduction',
      ...plainScreen,
      length: {
        questions: { key: 'introduction.questions', values: { count: 21 } },
        // 21 × 18 seconds = 6.3 minutes.
        minutes: { key: 'introduction.minutes', values: { count: 6 } },
      },
      topics: [english('about PHQ-9'), english('about GAD-7'), english('about WSAS')],
      resumed: null,
    });
  });

  it('never says less than a minute', () => {
    const one = { ...gad7, items: gad7.items.slice(0, 1) };
    Scenario.of(one).expectScreen({
      length: {
        questions: { key: 'introduction.questions', values: { count: 1 } },
        minutes: { key: 'introduction.minutes', values: { count: 1 } },
      },
    });
  });

  it('says so from the first answer on', () => {
    Scenario.of(phq9)
      .next()
      .answer('q1', 0)
      .back()
      .expectScreen({ resumed: { key: 'introduction.resumed', values: { count: 1 } } });
  });

  it('says what is still there when a person comes back, skipped questions with it', () => {
    const answers = { 'phq-9': answersOf(phq9, '01-......'), 'gad-7': answersOf(gad7, '3......') };
    Scenario.starting({ answers }, phq9, gad7).expectScreen({
      resumed: { key: 'introduction.resumed', values: { count: 4 } },
    });
  });
});

describe('compose: help after a risk answer', () => {
  const atHelp = () =>
    Scenario.starting({ answers: { 'phq-9': answersOf(phq9, '000000001') } }, phq9)
      .go('check')
      .expectPage('phq-9/q9/help');

  it('is a screen of its own, with the national contacts where the service has none', () => {
    expect(atHelp().screen()).to.deep.equal({ kind: 'risk', page: 'phq-9/q9/help', ...plainScreen });
  });

  it('shows the help of the service, as on every other screen', () => {
    const help: Help = {
      language: 'en',
      text: 'Call us.',
      contacts: [{ reach: '01234', who: 'The team', href: 'tel:01234' }],
    };
    for (const scenario of [
      atHelp(),
      Scenario.of(phq9),
      Scenario.of(phq9).next(),
      atHelp().next(),
      atHelp().next().finish(),
    ]) {
      scenario.shown({ help }).expectScreen({ help });
    }
  });

  it('does not show the answer, nor any score', () => {
    expect(JSON.stringify(atHelp().shown({ showScore: 'live' }).screen())).not.to.include('score');
  });
});

describe('compose: check-your-answers', () => {
  it('lists every question with its answer, and the page that changes it', () => {
    const answers = { wsas: answersOf(wsas, 'n8-01') };
    const row = (number: number, answer: unknown, value: unknown) => ({
      ...plainRow,
      measure: 'wsas',
      item: `q${number}`,
      question: english(`q${number} of WSAS`),
      answer,
      value,
      scale: 'interference',
      page: `wsas/q${number}`,
    });
    expect(Scenario.starting({ answers }, wsas).go('check').screen()).to.deep.equal({
      kind: 'check',
      page: 'check',
      ...plainScreen,
      groups: [
        {
          title: english('WSAS'),
          rows: [
            row(1, [{ number: null, text: english('q1 does not apply') }], 'not-applicable'),
            row(2, [{ number: 8, text: english('option 8') }], 8),
            row(3, { key: 'check.skipped' }, 'skipped'),
            row(4, [{ number: 0, text: english('option 0') }], 0),
            row(5, [{ number: 1, text: english('option 1') }], 1),
          ],
        },
      ],
    });
  });

  it('shows the number where the published scale has no words', () => {
    const words = wordsFor(wsas, { options: { interference: { 0: 'none' } } });
    const shown = Scenario.starting({ answers: { wsas: answersOf(wsas, '50000') } }, wsas)
      .go('check')
      .shown({ wording: { wsas: words } })
      .screen();
    expect(shown.kind === 'check' && shown.groups[0]!.rows[0]!.answer).to.deep.equal([{ number: 5, text: null }]);
  });

  it('has a group for each measure, in order, and leads to the page that asks the question in this pace', () => {
    const pages = (pace: 'one-question' | 'whole-measure') => {
      const shown = Scenario.starting({ answers: zeros, delivery: { pace } }, gad7, wsas).go('check').screen();
      return shown.kind === 'check'
        ? shown.groups.map(({ title, rows }) => [title.text, rows.length, rows.at(-1)!.page])
        : [];
    };
    expect(pages('one-question')).to.deep.equal([
      ['GAD-7', 7, 'gad-7/q7'],
      ['WSAS', 5, 'wsas/q5'],
    ]);
    expect(pages('whole-measure')).to.deep.equal([
      ['GAD-7', 7, 'gad-7'],
      ['WSAS', 5, 'wsas'],
    ]);
  });
});

describe('compose: completion and the score for the patient', () => {
  const done = (signs: string) =>
    Scenario.starting({ answers: { 'phq-9': answersOf(phq9, signs) } }, phq9)
      .go('check')
      .finish();

  it('shows no score unless the service chose to', () => {
    expect(done('111111110').screen()).to.deep.equal({
      kind: 'completion',
      page: 'completion',
      ...plainScreen,
      scores: [],
      titles: [{ text: 'PHQ-9', language: 'en' }],
    });
  });

  it('shows the total of each measure at the end', () => {
    const finished = Scenario.starting({ answers: zeros }, phq9, wsas).go('check').finish();
    for (const showScore of ['end', 'live'] as const) {
      finished.shown({ showScore }).expectScreen({
        scores: [
          { key: 'score.total', values: { title: 'PHQ-9', total: 0, highest: 27 } },
          { key: 'score.total', values: { title: 'WSAS', total: 0, highest: 40 } },
        ],
      });
    }
  });

  it('shows the pro-rated total, by the rule for missing items', () => {
    // One missing: 7 × 9 / 8 = 7.875.
    done('-11111110')
      .shown({ showScore: 'end' })
      .expectScreen({
        scores: [{ key: 'score.total', values: { title: 'PHQ-9', total: 8, highest: 27 } }],
      });
  });

  it('says that there is no score when too many are missing', () => {
    const shown = done('---111110').shown({ showScore: 'end' }).screen();
    expect(shown.kind === 'completion' && shown.scores.map(({ key }) => key)).to.deep.equal(['score.none']);
  });

  it('shows what the score can still become while answering, only when it is live', () => {
    const middle = Scenario.of(phq9).next().answerOn(3, 3).answer('q3', 1);
    middle.shown({ showScore: 'end' }).expectScreen({ score: null });
    middle.shown({ showScore: 'live' }).expectScreen({
      // 7 so far, six more of 3 at most.
      score: { key: 'score.range', values: { title: 'PHQ-9', lowest: 7, highest: 25 } },
    });
  });

  it('shows the total live as soon as every question is answered', () => {
    Scenario.starting({ answers: { 'phq-9': answersOf(phq9, '111111110') } }, phq9)
      .go('phq-9/q1')
      .shown({ showScore: 'live' })
      .expectScreen({ score: { key: 'score.total', values: { title: 'PHQ-9', total: 8, highest: 27 } } });
  });
});

describe('compose: sample words', () => {
  const sample = { wsas: wordsFor(wsas, { status: 'demonstration' }), 'gad-7': wordsFor(gad7) };
  const notice = { key: 'notice.demonstration', values: { titles: 'WSAS' } };
  const start = () => Scenario.starting({ answers: zeros }, wsas, gad7).shown({ wording: sample });

  it('say so on every screen that shows them', () => {
    start().expectScreen({ notice });
    start().go('wsas/q1').expectScreen({ notice });
    start().go('check').expectScreen({ notice });
  });

  it('are not mentioned where the words are real', () => {
    start().go('gad-7/q1').expectScreen({ notice: null });
    start().go('check').finish().expectScreen({ notice: null });
  });

  it('are all named', () => {
    const wording = { ...sample, 'gad-7': wordsFor(gad7, { status: 'demonstration' }) };
    start()
      .shown({ wording })
      .expectScreen({ notice: { ...notice, values: { titles: 'WSAS, GAD-7' } } });
  });

  it('are not what words are that nobody has compared: those are called that', () => {
    const candidate = wordsFor(wsas, { status: 'candidate', title: 'WSAS' });
    const titles = { titles: 'WSAS' };
    Scenario.of(wsas)
      .shown({ wording: { wsas: candidate } })
      .expectScreen({ notice: { key: 'notice.candidate', values: titles } });
  });

  for (const status of ['official', 'licensed'] as const) {
    it(`are not what "${status}" words are`, () => {
      Scenario.of(wsas)
        .shown({ wording: { wsas: wordsFor(wsas, { status }) } })
        .expectScreen({ notice: null });
    });
  }
});

describe('compose: a plan that does not belong to the session', () => {
  it('is refused by the name of the measure', () => {
    for (const session of [start([phq9, gad7]), { ...start([phq9, gad7]), page: 'gad-7/q1' }]) {
      expect(() => plain(session, planFor([phq9])))
        .to.throw(PlanError)
        .that.includes({ measure: 'gad-7', name: 'PlanError' });
    }
    expect(() => plain(start([phq9]), planFor([]))).to.throw(PlanError, 'There are no words for phq-9');
  });

  it('is refused for a measure or an item that the session does not ask', () => {
    expect(() => measureOf(start([phq9]), 'gad-7')).to.throw(PlanError, 'gad-7');
    expect(() => question(start([phq9]), planFor([phq9]), 'phq-9', 'q10', false)).to.throw(PlanError, 'phq-9 › q10');
  });

  it('does not mind words that are not needed', () => {
    expect(plain(start([phq9]), planFor([phq9, gad7])).kind).to.equal('introduction');
    expect(planFor([phq9]).adjustments).to.equal(defaultAdjustments);
  });
});
