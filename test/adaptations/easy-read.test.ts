import { expect } from '@open-wc/testing';
import { defaultAdjustments, deliveryOf, screen, type AskingScreen, type Plan } from '@iapt-elements/adaptations';
import { start, step, type Measure, type Session } from '@iapt-elements/engine';
import { easyReadFor, everyMeasure, gad7, measureOf, phq9, planFor, wsas } from '../support/scenario.js';

const easy = { ...defaultAdjustments, easyRead: true };
const planOf = (measure: Measure, changes: Partial<Plan> = {}): Plan =>
  planFor([measure], { adjustments: easy, easyRead: { [measure.id]: easyReadFor(measure) }, ...changes });

/** The screen at a page of the measure; without one, at its first question. */
function at(measure: Measure, plan: Plan, page = `${measure.id}/${measure.items[0]!.code}`): AskingScreen {
  const session = start([measure], { delivery: deliveryOf(plan) });
  const shown = screen({ ...session, page }, plan);
  if (!('questions' in shown)) throw new Error(`${page} asks nothing.`);
  return shown;
}

describe('easy read', () => {
  it('says what to do in plain sentences, and leaves the official instruction', () => {
    const shown = at(phq9, planOf(phq9));
    expect(shown.plainly).to.deep.equal([{ text: 'Choose one.', language: 'en' }]);
    expect(shown.instruction?.text).to.equal('instruction of PHQ-9');
    expect(shown.offersHelp).to.equal(true);
  });

  it('says the time that every measure asks about, and draws it where it is a number of days', () => {
    const days: Record<string, number | null> = {
      'last-24-hours': null,
      'last-week': 7,
      'last-10-days': 10,
      'last-2-weeks': 14,
      'last-month': 30,
      'last-4-weeks': 28,
      'this-service': null,
    };
    const seen = new Set<string>();
    for (const measure of everyMeasure) {
      const { recall } = at(measure, planOf(measure));
      if (measure.recall === null) expect(recall, measure.id).to.equal(null);
      else {
        seen.add(measure.recall);
        expect(recall?.message, measure.id).to.deep.equal({ key: `recall.${measure.recall}` });
        expect(recall?.days, measure.id).to.equal(days[measure.recall]);
      }
    }
    expect([...seen]).to.have.members(Object.keys(days));
  });

  it('says how many days that is, only "about" for a month, and nothing where the words have the number', () => {
    const length = (id: string) => at(measureOf(id), planOf(measureOf(id))).recall?.length;
    expect(length('phq-9')).to.deep.equal({ key: 'recall.days', values: { count: 14 } });
    expect(length('phq-15')).to.deep.equal({ key: 'recall.days', values: { count: 28 } });
    expect(length('pcl-5')).to.deep.equal({ key: 'recall.about', values: { count: 30 } });
    expect(length('ibs-sss')).to.equal(null);
    expect(length('bpi-sf')).to.equal(null);
  });

  it('adds the time also where a language has no easy-read words', () => {
    const shown = at(gad7, planOf(gad7, { easyRead: {} }));
    expect(shown.plainly).to.deep.equal([]);
    expect(shown.recall?.days).to.equal(14);
  });

  it('does not mix languages: words in another than the question’s are left out', () => {
    const shown = at(gad7, planOf(gad7, { easyRead: { 'gad-7': easyReadFor(gad7, { language: 'cy' }) } }));
    expect(shown.plainly).to.deep.equal([]);
  });

  it('has no instruction at a practice question, which is a whole sentence of its own', () => {
    const plan = planOf(phq9, { adjustments: { ...easy, practice: true } });
    const shown = at(phq9, plan, 'phq-9/practice-1');
    expect(shown.plainly).to.deep.equal([]);
    expect(shown.recall?.days).to.equal(14);
    expect(shown.questions[0]).to.deep.include({ text: { text: 'Had a drink', language: 'en' }, pictogram: null });
  });

  it('adds nothing unless it is asked for', () => {
    const shown = at(phq9, planOf(phq9, { adjustments: defaultAdjustments }));
    expect(shown).to.deep.include({ plainly: [], recall: null, offersHelp: false });
  });
});

describe('explanations', () => {
  const wanted = { ...defaultAdjustments, explanations: true };
  const pack = easyReadFor(phq9, {
    words: { instruction: 'What to do.', absent: 'Not there.' },
    options: { frequency: { 1: 'Some days.' } },
    items: {
      q1: { picture: null, words: { q1: 'The first.', PHQ: 'A form.' } },
      q2: { picture: null, words: { q3: 'Not in it.' } },
    },
  });
  const plan = planOf(phq9, { adjustments: wanted, easyRead: { 'phq-9': pack } });
  const of = (of: string) => (word: string, text: string) => ({ of, word, meaning: { text, language: 'en' } });
  const sentence = of('question');
  const lead = of('instruction');
  const several = { of: 'option', word: 'option 1', meaning: { text: 'Some days.', language: 'en' } };

  it('are of the words that stand in the sentence, in its order, then of the options', () => {
    expect(at(phq9, plan).questions[0]!.explanations).to.deep.equal([
      lead('instruction', 'What to do.'),
      sentence('q1', 'The first.'),
      sentence('PHQ', 'A form.'),
      several,
    ]);
  });

  it('leave out a word that does not stand there: other words than these may be shown', () => {
    expect(at(phq9, plan, 'phq-9/q2').questions[0]!.explanations).to.deep.equal([
      lead('instruction', 'What to do.'),
      several,
    ]);
  });

  it('explain the instruction once on a page', () => {
    const together = { ...plan, adjustments: { ...wanted, pace: 'whole-measure' as const } };
    const [first, second] = at(phq9, together, 'phq-9').questions;
    expect(first!.explanations[0]).to.deep.equal(lead('instruction', 'What to do.'));
    expect(second!.explanations).to.deep.equal([several]);
  });

  it('say what the options mean while practising, whether asked for or not', () => {
    const practising = { ...plan, adjustments: { ...defaultAdjustments, practice: true } };
    expect(at(phq9, practising, 'phq-9/practice-1').questions[0]!.explanations).to.deep.equal([several]);
    expect(at(phq9, practising, 'phq-9/q1').questions[0]!.explanations).to.deep.equal([]);
  });

  it('never explain an option that has no words', () => {
    const bare = easyReadFor(wsas, { options: { interference: { 0: 'None.', 3: 'Some.' } } });
    const { wording } = planFor([wsas]);
    const words = { ...wording.wsas!, options: { interference: { 0: 'none', 8: 'all' } } };
    const shown = at(wsas, planOf(wsas, { adjustments: wanted, easyRead: { wsas: bare }, wording: { wsas: words } }));
    const explained = shown.questions[0]!.explanations.filter(({ of }) => of === 'option');
    expect(explained.map(({ word }) => word)).to.deep.equal(['none']);
  });

  it('are not of another language', () => {
    const welsh = { ...plan, easyRead: { 'phq-9': { ...pack, language: 'cy' } } };
    expect(at(phq9, welsh).questions[0]!.explanations).to.deep.equal([]);
  });
});

describe('pictograms', () => {
  const wanted = { ...defaultAdjustments, pictograms: true, practice: true, parts: true };
  const plan = planOf(phq9, { adjustments: wanted });

  it('stand at each question, its parts and the practice questions, by id', () => {
    expect(at(phq9, plan).questions[0]!.pictogram).to.equal('feelings');
    expect(at(phq9, plan, 'phq-9/q1/part-2').questions[0]!.pictogram).to.equal('feelings');
    expect(at(phq9, plan, 'phq-9/practice-1').questions[0]!.pictogram).to.equal('cup');
  });

  it('are not there where none fits, or none is wanted', () => {
    const none = easyReadFor(phq9, { items: { q1: { picture: null } } });
    const without = { ...plan, easyRead: { 'phq-9': none } };
    expect(at(phq9, without).questions[0]!.pictogram).to.equal(null);
    expect(at(phq9, without, 'phq-9/q2').questions[0]!.pictogram).to.equal(null);
    const off = { ...plan, adjustments: { ...wanted, pictograms: false } };
    expect(at(phq9, off, 'phq-9/practice-1').questions[0]!.pictogram).to.equal(null);
  });
});

describe('answered parts', () => {
  const wanted = { ...defaultAdjustments, parts: true };
  const plan = planOf(phq9, { adjustments: wanted });
  const begun = step(start([phq9], { delivery: deliveryOf(plan) }), { kind: 'next' });
  const answered = (session: Session, part: number, answer: number | 'skipped') =>
    step(session, { kind: 'part', measure: 'phq-9', item: 'q1', part, answer });
  const rows = (session: Session, shown = plan) => {
    const page = screen({ ...session, page: 'phq-9/q1' }, shown);
    return 'questions' in page ? page.questions[0]!.parts : null;
  };
  const text = (words: string) => ({ text: words, language: 'en' });

  it('stand at the question itself, in their order, with what was answered', () => {
    expect(rows(answered(answered(begun, 1, 'skipped'), 0, 2))).to.deep.equal([
      { text: text('one'), answer: [{ number: null, text: text('option 2') }] },
      { text: text('two'), answer: { key: 'check.skipped' } },
    ]);
  });

  it('say which part has no answer yet', () => {
    expect(rows(answered(begun, 1, 0))).to.deep.equal([
      { text: text('one'), answer: { key: 'parts.open' } },
      { text: text('two'), answer: [{ number: null, text: text('option 0') }] },
    ]);
  });

  it('are not there before any part is answered, nor when parts are not wanted', () => {
    expect(rows(begun)).to.deep.equal([]);
    expect(rows(answered(begun, 0, 1), { ...plan, adjustments: defaultAdjustments })).to.deep.equal([]);
  });

  it('give the question no answer: that one is the person’s', () => {
    const both = answered(answered(begun, 0, 3), 1, 3);
    const page = screen({ ...both, page: 'phq-9/q1' }, plan);
    expect('questions' in page && page.questions[0]!.answer).to.equal(null);
    expect(both.answers).to.deep.equal({ 'phq-9': {} });
  });
});

describe('what is delivered', () => {
  const wanted = { ...defaultAdjustments, practice: true };

  it('is practised once by measures that share their practice questions and what the options mean', () => {
    const same = { 'phq-9': easyReadFor(phq9), 'gad-7': easyReadFor(gad7) };
    expect(deliveryOf({ adjustments: wanted, easyRead: same }).practice).to.deep.equal({ 'phq-9': 1, 'gad-7': 0 });
    const other = { ...same, 'gad-7': easyReadFor(gad7, { options: {} }) };
    expect(deliveryOf({ adjustments: wanted, easyRead: other }).practice).to.deep.equal({ 'phq-9': 1, 'gad-7': 1 });
  });
});

describe('a call for help', () => {
  const asked = (told: boolean) => {
    const begun = step(start([phq9]), { kind: 'next' });
    const session = step(begun, { kind: 'ask-help', measure: 'phq-9', item: 'q1', told });
    const page = screen(session, planOf(phq9));
    return 'questions' in page ? page.questions[0]!.helpAsked : null;
  };

  it('is shown at its question with what came of it', () => {
    expect(asked(true)).to.equal('told');
    expect(asked(false)).to.equal('untold');
  });

  it('is not shown at another question', () => {
    const session = step(start([phq9]), { kind: 'ask-help', measure: 'phq-9', item: 'q2', told: true });
    const page = screen({ ...session, page: 'phq-9/q1' }, planOf(phq9));
    expect('questions' in page && page.questions[0]!.helpAsked).to.equal(null);
  });
});
