import { expect } from '@open-wc/testing';
import { EventError, plainDelivery, route, start, type Delivery } from '@iapt-elements/engine';
import { answersOf, gad7, phq9, Scenario, wsas } from '../support/scenario.js';

/** Pages around the questions. None of them changes what is asked, and each can be left and come back to. */

const delivered = (delivery: Partial<Delivery>, answers = {}) => Scenario.starting({ delivery, answers }, phq9);
const parts = { 'phq-9': { q3: 3, q8: 2 } };
const questionsOf = (delivery: Partial<Delivery>) =>
  route(start([phq9, wsas], { delivery })).flatMap((page) => (page.kind === 'questions' ? page.items : []));

describe('delivery', () => {
  it('never changes which questions are asked, nor their order', () => {
    const plain = questionsOf({});
    for (const pace of ['one-question', 'whole-measure'] as const)
      for (const on of [true, false])
        expect(
          questionsOf({ pace, parts, practice: { wsas: 2 }, readBack: on, handover: on, circumstances: on }),
        ).to.deep.equal(plain);
  });

  it('is one question at a time and nothing around it, unless something else is asked for', () => {
    expect(start([phq9]).delivery).to.deep.equal(plainDelivery);
  });

  it('asks who is there before anything else, and waits for no answer', () => {
    delivered({ circumstances: true }).next().expectPage('circumstances').next().expectPage('phq-9/q1');
  });

  it('can be gone back to from anywhere, to say who is there', () => {
    delivered({ circumstances: true }).next().next().answerOn(1, 2).go('circumstances').next().expectPage('phq-9/q1');
  });
});

describe('delivery: changed on the way', () => {
  it('keeps the person at the first open question of a page that is divided anew', () => {
    delivered({ pace: 'whole-measure', handover: true })
      .next()
      .expectPage('phq-9/q1')
      .answer('q1', 0)
      .answer('q2', 0)
      .deliver({ pace: 'one-question' })
      .expectPage('phq-9/q3');
  });

  it('keeps the person at a question that is answered, whatever is open behind it', () => {
    const changed = { readBack: true, parts: { 'phq-9': { q2: 1 }, 'gad-7': { q1: 2 } } };
    Scenario.of(phq9, gad7).next().answer('q1', 2).deliver(changed).expectPage('phq-9/q1');
  });

  it('leaves a practice question that is there no more for the page before it', () => {
    const practising = delivered({ circumstances: true, practice: { 'phq-9': 1 } })
      .next()
      .next()
      .expectPage('phq-9/practice-1');
    const { session } = practising.deliver({ practice: {} }).expectPage('circumstances');
    expect(session.delivery.practice).to.deep.equal({});
  });

  it('leads back to check-your-answers from the first part of a question, and then on from there', () => {
    const changing = delivered(
      { practice: { 'phq-9': 1 }, parts: { 'phq-9': { q1: 1 } } },
      { 'phq-9': answersOf(phq9, '000000000') },
    )
      .go('check')
      .go('phq-9/q1/part-1');
    expect(changing.session.changing).to.equal(true);
    const checking = changing.back().expectPage('check');
    expect(checking.session.changing).to.equal(false);
    checking.back().expectPage('phq-9/q9');
  });
});

describe('delivery: parts', () => {
  it('of two questions are apart', () => {
    const both = delivered({ parts: { 'phq-9': { q1: 1, q2: 1 } } }).next();
    both
      .step({ kind: 'part', measure: 'phq-9', item: 'q1', part: 0, answer: 1 })
      .next()
      .expectPage('phq-9/q1')
      .answer('q1', 1)
      .next()
      .expectPage('phq-9/q2/part-1')
      .next()
      .expectPage('phq-9/q2/part-1');
  });

  const atParts = () => delivered({ parts }, { 'phq-9': answersOf(phq9, '01.......') }).go('phq-9/q3/part-1');
  const part = (scenario: Scenario, index: number, answer: number | 'skipped') =>
    scenario.step({ kind: 'part', measure: 'phq-9', item: 'q3', part: index, answer });

  it('come one after the other, then the question itself', () => {
    part(part(part(atParts(), 0, 2).next().expectPage('phq-9/q3/part-2'), 1, 0).next(), 2, 'skipped')
      .next()
      .expectPage('phq-9/q3')
      .answer('q3', 1)
      .next()
      .expectPage('phq-9/q4');
  });

  it('wait for an answer or a skip', () => {
    const tried = atParts().next().expectPage('phq-9/q3/part-1');
    expect(tried.session.attempted).to.deep.equal(['phq-9/q3/part-1']);
  });

  it('are kept in the record beside the answer, which they never become', () => {
    const record = part(part(atParts(), 0, 3), 2, 2).record();
    expect(record.parts).to.deep.equal({ q3: [3, null, 2] });
    expect(record.answers).to.deep.equal({ q1: 0, q2: 1 });
    expect(record.score?.answered).to.equal(2);
  });

  it('are not asked again once the question has an answer', () => {
    const done = delivered({ parts }, { 'phq-9': answersOf(phq9, '000000000') });
    done.go('check').go('phq-9/q3').answer('q3', 2).next().expectPage('check');
  });

  it('opened from check-your-answers lead through their question and back there', () => {
    const done = delivered({ parts }, { 'phq-9': answersOf(phq9, '000000000') }).go('check');
    done.go('phq-9/q3/part-3').next().expectPage('phq-9/q3').next().expectPage('check');
    done.go('phq-9/q3/part-1').back().expectPage('check');
  });

  it('are not gone through before a question that is gone to, where only others are private', () => {
    const done = delivered({ parts, handover: true }, { 'phq-9': answersOf(phq9, '000000000') });
    done.go('check').go('phq-9/q3').expectPage('phq-9/q3');
    done.go('check').go('phq-9/q9').expectPage('phq-9/q9/handover');
  });

  it('are left out when the whole measure is on a page, and the person stays at the question', () => {
    const whole = atParts().pace('whole-measure').expectPage('phq-9');
    expect(route(whole.session).some(({ kind }) => kind === 'part')).to.equal(false);
    whole.pace('one-question').expectPage('phq-9/q3/part-1');
    whole.answer('q3', 1).answer('q4', 0).pace('one-question').expectPage('phq-9/q5');
  });

  it('are met where the person was, when the questions come one at a time again', () => {
    const begun = part(atParts(), 0, 2).pace('whole-measure');
    begun.pace('one-question').expectPage('phq-9/q3/part-2').back().expectPage('phq-9/q3/part-1');
    const done = part(part(part(atParts(), 0, 2), 1, 0), 2, 1).pace('whole-measure');
    done.pace('one-question').expectPage('phq-9/q3');
    const both = { 'phq-9': { q3: 3 }, 'gad-7': { q3: 2 } };
    const answers = { 'phq-9': answersOf(phq9, '000000000') };
    Scenario.starting({ delivery: { parts: both, pace: 'whole-measure' }, answers }, phq9, gad7)
      .go('gad-7')
      .answer('q1', 0)
      .answer('q2', 0)
      .pace('one-question')
      .expectPage('gad-7/q3/part-1');
  });

  it('that do not exist are refused by name', () => {
    for (const index of [-1, 0.5, 3, Number.NaN])
      atParts().expectRefused((scenario) => part(scenario, index, 0), EventError, /q3 is delivered in 3 parts/);
    atParts().expectRefused(
      (scenario) => scenario.step({ kind: 'part', measure: 'phq-9', item: 'q1', part: 0, answer: 0 }),
      EventError,
      /q1 is delivered in 0 parts/,
    );
  });
});

describe('delivery: practice', () => {
  const practising = () => Scenario.starting({ delivery: { practice: { 'phq-9': 2, 'gad-7': 1 } } }, phq9, gad7).next();
  const practise = (scenario: Scenario, number: number, answer: number) =>
    scenario.step({ kind: 'practise', measure: 'phq-9', number, answer });

  it('comes before the first question of its measure, and waits for no answer', () => {
    practising().expectPage('phq-9/practice-1').next().expectPage('phq-9/practice-2').next().expectPage('phq-9/q1');
  });

  it('is kept apart from the answers, and never in the record', () => {
    const practised = practise(practise(practising(), 1, 3), 0, 0);
    expect(practised.session.practised).to.deep.equal({ 'phq-9': [0, 3] });
    expect(practised.session.answers['phq-9']).to.deep.equal({});
    expect(JSON.stringify(practised.record())).not.to.contain('practi');
  });

  it('that does not exist is refused, and so is an answer off the scale', () => {
    practising().expectRefused((scenario) => practise(scenario, 2, 0), EventError, /2 practice questions/);
    practising().expectRefused((scenario) => practise(scenario, 0, 4), Error, /4 is not an answer/);
  });
});

describe('delivery: reading back', () => {
  const reading = (answers = {}) => delivered({ readBack: true }, { 'phq-9': answers });

  it('follows each answer, and no skip', () => {
    reading().next().answer('q1', 2).next().expectPage('phq-9/q1/read-back').next().expectPage('phq-9/q2');
    reading().next().skip().expectPage('phq-9/q2');
  });

  it('comes after the help that an answer asks for', () => {
    reading(answersOf(phq9, '00000000.'))
      .go('phq-9/q9')
      .answer('q9', 1)
      .next()
      .expectPage('phq-9/q9/help')
      .next()
      .expectPage('phq-9/q9/read-back')
      .next()
      .expectPage('check');
  });

  it('of an answer that is changed leads back to check-your-answers', () => {
    const done = reading(answersOf(phq9, '000000000')).go('check').go('phq-9/q4').answer('q4', 3).next();
    done.expectPage('phq-9/q4/read-back').next().expectPage('check');
    done.back().expectPage('phq-9/q4');
  });
});

describe('delivery: handing over', () => {
  const private9 = (pace: Delivery['pace']) =>
    delivered({ handover: true, pace, readBack: true }, { 'phq-9': answersOf(phq9, '00000000.') });

  it('comes before the question that can raise a flag, which is never read back', () => {
    private9('one-question')
      .go('phq-9/q9/handover')
      .next()
      .expectPage('phq-9/q9')
      .answer('q9', 0)
      .next()
      .expectPage('check');
  });

  it('keeps that question alone also when the others are on one page', () => {
    private9('whole-measure').expectRoute(
      'introduction',
      'phq-9/q1',
      'phq-9/q9/handover',
      'phq-9/q9',
      'check',
      'completion',
    );
  });

  it('comes again before the answer is changed', () => {
    const done = delivered({ handover: true }, { 'phq-9': answersOf(phq9, '000000000') }).go('check');
    done.go('phq-9/q9/handover').next().answer('q9', 2).next().expectPage('phq-9/q9/help').next().expectPage('check');
    done.go('phq-9/q9/handover').back().expectPage('check');
  });

  describe('keeps a private answer from who goes back', () => {
    const answers = { 'phq-9': answersOf(phq9, '000000002'), 'gad-7': answersOf(gad7, '0000000') };
    const both = (delivery: Partial<Delivery> = {}) =>
      Scenario.starting({ delivery: { handover: true, ...delivery }, answers }, phq9, gad7);
    /** Through the private question and its help, and on to the next measure. */
    const past = (delivery: Partial<Delivery> = {}) =>
      both(delivery).go('phq-9/q9/handover').next().next().expectPage('phq-9/q9/help').next();

    it('from the next measure', () => {
      past().expectPage('gad-7/q1').back().expectPage('phq-9/q9/handover').back().expectPage('phq-9/q8');
      past({ pace: 'whole-measure' }).expectPage('gad-7').back().expectPage('phq-9/q9/handover');
    });

    it('from check-your-answers, by name too, and the change leads back there', () => {
      const done = past().go('check');
      done.go('phq-9/q9/help').expectPage('phq-9/q9/handover');
      for (const page of ['phq-9/q9', 'phq-9/q9/handover'])
        done
          .go(page)
          .expectPage('phq-9/q9/handover')
          .next()
          .expectPage('phq-9/q9')
          .answer('q9', 0)
          .next()
          .expectPage('check');
    });

    it('from before it: help that has to come first is come to by the handover page, and was not shown yet', () => {
      both().go('phq-9/q2').go('check').expectPage('phq-9/q9/handover').expectHelpShown();
    });

    it('and lets the person go between the question and its help', () => {
      const help = both().go('phq-9/q9/handover').next().next().expectPage('phq-9/q9/help').expectHelpShown('phq-9/q9');
      help.back().expectPage('phq-9/q9').go('phq-9/q9/help').expectPage('phq-9/q9/help');
    });

    it('when the answer is taken back and check-your-answers waits for it', () => {
      past()
        .go('check')
        .step({ kind: 'clear', measure: 'phq-9', item: 'q9' })
        .expectPage('phq-9/q9/handover')
        .next()
        .answer('q9', 1)
        .next()
        .next()
        .expectPage('check');
    });

    it('when the handover is switched on over a page of all questions', () => {
      const open = { 'phq-9': answersOf(phq9, '00000000.') };
      Scenario.starting({ delivery: { pace: 'whole-measure' }, answers: open }, phq9)
        .next()
        .expectPage('phq-9')
        .deliver({ handover: true })
        .expectPage('phq-9/q9/handover');
    });

    it('and keeps nobody from going back where nothing is private', () => {
      const open = Scenario.starting({ answers }, phq9, gad7).go('phq-9/q8').next().next().next();
      open.expectPage('gad-7/q1').back().expectPage('phq-9/q9/help').back().expectPage('phq-9/q9');
    });
  });
});

describe('delivery: an answer that is read back and was meant otherwise', () => {
  const reading = Scenario.starting(
    { delivery: { readBack: true }, answers: { 'phq-9': answersOf(phq9, '000000000') } },
    phq9,
  );

  it('is changed at its question, and read back again', () => {
    reading.go('phq-9/q4/read-back').go('phq-9/q4').answer('q4', 3).next().expectPage('phq-9/q4/read-back');
  });

  it('leads back to check-your-answers when it was opened there', () => {
    reading
      .go('check')
      .go('phq-9/q4')
      .next()
      .expectPage('phq-9/q4/read-back')
      .go('phq-9/q4')
      .answer('q4', 3)
      .next()
      .expectPage('phq-9/q4/read-back')
      .next()
      .expectPage('check');
  });

  for (const code of ['4', '5'] as const)
    it(`is read back to nobody where the interpreter is not there (${code})`, () => {
      reading
        .step({ kind: 'circumstances', change: { interpreter: code } })
        .go('phq-9/q4')
        .next()
        .expectPage('phq-9/q5');
    });
});
