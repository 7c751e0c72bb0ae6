import { expect } from '@open-wc/testing';
import { screen, type Question } from '@iapt-elements/adaptations';
import type { Measure } from '@iapt-elements/engine';
import { answersIn } from '../support/answers.js';
import { answersOf, gad7, measureOf, phq9, planFor, Scenario, wordsFor, wsas } from '../support/scenario.js';
import { plainAsking, plainOption, plainQuestion } from '../support/unadapted.js';

const english = (text: string) => ({ text, language: 'en' });
const zeros = {
  'phq-9': answersOf(phq9, '000000000'),
  'gad-7': answersOf(gad7, '0000000'),
  wsas: answersOf(wsas, '00000'),
};

const frequency = [0, 1, 2, 3].map((value) => ({
  value,
  text: english(`option ${value}`),
  number: null,
  ...plainOption,
}));
const phq9Question = (number: number, changes: Partial<Question> = {}): Question => ({
  ...plainQuestion,
  measure: 'phq-9',
  item: `q${number}`,
  number,
  text: english(`q${number} of PHQ-9`),
  scale: 'frequency',
  options: frequency,
  entry: null,
  writing: null,
  several: false,
  answer: null,
  issue: null,
  ...changes,
});

describe('compose: one question', () => {
  it('is the question as it is published', () => {
    expect(Scenario.of(phq9, gad7).next().answerOn(0, 0).screen()).to.deep.equal({
      kind: 'questions',
      page: 'phq-9/q3',
      ...plainAsking,
      where: { key: 'where.question', values: { title: 'PHQ-9', number: 3, count: 9 } },
      title: english('PHQ-9'),
      instruction: english('instruction of PHQ-9'),
      period: 'last-2-weeks',
      heading: 'question',
      questions: [phq9Question(3)],
      issues: [],
      changing: false,
      score: null,
    });
  });

  it('counts the questions of its own measure', () => {
    Scenario.starting({ answers: zeros }, phq9, gad7)
      .go('gad-7/q2')
      .expectScreen({ where: { key: 'where.question', values: { title: 'GAD-7', number: 2, count: 7 } } });
  });

  it('shows the answer that was given, a skip as well', () => {
    const first = Scenario.of(phq9).next();
    first.answer('q1', 2).expectScreen({ questions: [phq9Question(1, { answer: 2 })] });
    first.answer('q1', 0).expectScreen({ questions: [phq9Question(1, { answer: 0 })] });
    first
      .skip()
      .back()
      .expectScreen({ questions: [phq9Question(1, { answer: 'skipped' })], issues: [] });
  });

  it('shows an error only after the person tried to go on, and no longer when it is answered', () => {
    const unanswered = { key: 'error.unanswered' };
    const tried = Scenario.of(phq9)
      .next()
      .expectScreen({ questions: [phq9Question(1)], issues: [] })
      .next()
      .expectScreen({
        questions: [phq9Question(1, { issue: unanswered })],
        issues: [{ measure: 'phq-9', item: 'q1', message: unanswered }],
      });
    tried.answer('q1', 0).expectScreen({ questions: [phq9Question(1, { answer: 0 })], issues: [] });
  });

  it('does not show the error of another page', () => {
    const { session } = Scenario.of(phq9).next().answerOn(0);
    const elsewhere = { ...session, attempted: ['phq-9/q3'] };
    const shown = screen(elsewhere, planFor([phq9]));
    expect(shown).to.deep.include({ page: 'phq-9/q2', questions: [phq9Question(2)], issues: [] });
  });

  it('says when it was opened from check-your-answers', () => {
    const changing = Scenario.starting({ answers: zeros }, gad7).go('check').go('gad-7/q1');
    changing.expectScreen({ changing: true });
  });

  it('prints the numbers of the WSAS, labels only where there are some, and "not applicable" last', () => {
    const words = wordsFor(wsas, { options: { interference: { 0: 'none', 8: 'all' } } });
    const labels: Record<number, string> = { 0: 'none', 8: 'all' };
    const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((value) => {
      const label = labels[value];
      return { value, text: label ? english(label) : null, number: value, ...plainOption };
    });
    const not = { value: 'not-applicable', text: english('q1 does not apply'), number: null, ...plainOption };
    const options = (scenario: Scenario) => {
      const shown = scenario.shown({ wording: { wsas: words } }).screen();
      return shown.kind === 'questions' ? shown.questions[0]!.options : null;
    };
    expect(options(Scenario.of(wsas).next())).to.deep.equal([...scale, not]);
    expect(options(Scenario.of(wsas).next().answerOn(0))).to.deep.equal(scale);
  });

  it('offers "not applicable" even where the wording has no words for it, or for the scale', () => {
    const { notApplicable, ...bare } = wordsFor(wsas, { options: {} });
    expect(notApplicable).to.have.keys('q1');
    const shown = Scenario.of(wsas)
      .next()
      .shown({ wording: { wsas: bare } })
      .screen();
    const texts = shown.kind === 'questions' ? shown.questions[0]!.options.map(({ value, text }) => [value, text]) : [];
    expect(texts).to.have.lengthOf(10);
    expect(texts.at(-1)).to.deep.equal(['not-applicable', null]);
  });

  it('shows the code of an item that the wording forgot: never an empty question', () => {
    const words = wordsFor(phq9, { items: {} });
    Scenario.of(phq9)
      .next()
      .shown({ wording: { 'phq-9': words } })
      .expectScreen({ questions: [phq9Question(1, { text: english('q1') })] });
  });

  it('is in the language of the wording', () => {
    const words = wordsFor(phq9, { language: 'cy' });
    const shown = Scenario.of(phq9)
      .next()
      .shown({ wording: { 'phq-9': words } })
      .screen();
    expect(JSON.stringify(shown)).to.include('"language":"cy"').and.not.to.include('"language":"en"');
  });
});

describe('compose: a whole measure', () => {
  const whole = (...measures: readonly Measure[]) =>
    Scenario.starting({ delivery: { pace: 'whole-measure' } }, ...measures).next();

  it('has the instruction as its heading, over every question', () => {
    whole(phq9).expectScreen({
      page: 'phq-9',
      heading: 'instruction',
      where: { key: 'where.only', values: { title: 'PHQ-9', number: 1, count: 1 } },
      questions: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => phq9Question(number)),
    });
  });

  it('says which page of how many when there are several', () => {
    whole(wsas, gad7)
      .expectScreen({ where: { key: 'where.measure', values: { title: 'WSAS', number: 1, count: 2 } } })
      .answerPage('n0000')
      .next()
      .expectScreen({ where: { key: 'where.measure', values: { title: 'GAD-7', number: 2, count: 2 } } });
  });

  it('does not count a help page', () => {
    whole(phq9, gad7)
      .answerPage('000000001')
      .next()
      .next()
      .expectScreen({ where: { key: 'where.measure', values: { title: 'GAD-7', number: 2, count: 2 } } });
  });

  it('names every open question by its number, after the person tried to go on', () => {
    const numbered = (number: number) => ({
      measure: 'gad-7',
      item: `q${number}`,
      message: { key: 'error.question', values: { number } },
    });
    const tried = whole(gad7).answerPage('01-3012').step({ kind: 'answer', measure: 'gad-7', item: 'q1', answer: 0 });
    tried.next().expectPage('check');
    whole(gad7)
      .answer('q1', 0)
      .skip('q3')
      .next()
      .expectScreen({ issues: [2, 4, 5, 6, 7].map(numbered) });
  });
});

describe('compose: several statements ticked', () => {
  const hai = measureOf('hai');
  const first = (scenario: Scenario) => {
    const shown = scenario.screen();
    return shown.kind === 'questions' ? shown.questions[0]! : null;
  };
  const option = (value: number) => ({ number: null, text: english(`option ${value}`) });

  it('shows all of them, in the published order', () => {
    const at = Scenario.of(hai).next();
    expect(first(at)).to.include({ several: true, answer: null });
    expect(first(at.answer('q1', [2, 0, 2]))!.answer).to.deep.equal([0, 2]);
    expect(first(at.answer('q1', [2]))!.answer).to.equal(2);
  });

  it('asks for every sentence that fits, when none was chosen', () => {
    for (const pace of ['one-question', 'whole-measure'] as const)
      expect(first(Scenario.starting({ delivery: { pace } }, hai).next().next())!.issue).to.deep.equal({
        key: 'error.several',
      });
    expect(first(Scenario.of(phq9).next().next())!.issue).to.deep.equal({ key: 'error.unanswered' });
  });

  it('lists them all when the answers are checked', () => {
    const shown = Scenario.starting({ answers: { hai: answersIn(hai, '0+3 1+2+3 2 - 0×10 0×4') } }, hai)
      .go('check')
      .screen();
    const rows = shown.kind === 'check' ? shown.groups[0]!.rows : [];
    expect(rows.slice(0, 4).map(({ answer }) => answer)).to.deep.equal([
      [option(0), option(3)],
      [option(1), option(2), option(3)],
      [option(2)],
      { key: 'check.skipped' },
    ]);
  });
});
