import { expect } from '@open-wc/testing';
import {
  EventError,
  interpreterCodes,
  isClinicianPresent,
  isConfidential,
  isInterpreterAway,
  isInterpreterReference,
  start,
  supporters,
  type Circumstances,
} from '@iapt-elements/engine';
import { everyMeasure, gad7, phq9, Scenario } from '../support/scenario.js';

/** What is kept beside the answers. */

describe('explained words', () => {
  const explain = (word: string, at?: string) =>
    ({ kind: 'explain', measure: 'phq-9', item: 'q1', word, ...(at === undefined ? {} : { at }) }) as const;

  it('are kept once each, with the time they were first opened', () => {
    const { session } = Scenario.of(phq9)
      .step(explain('interest', '09:01'))
      .step(explain('interest', '09:02'))
      .step(explain('pleasure'));
    expect(session.explained).to.deep.equal([
      { measure: 'phq-9', item: 'q1', word: 'interest', at: '09:01' },
      { measure: 'phq-9', item: 'q1', word: 'pleasure', at: null },
    ]);
  });

  it('are kept for each question and measure apart', () => {
    const { session } = Scenario.of(phq9, gad7)
      .step(explain('interest'))
      .step({ ...explain('interest'), item: 'q2' })
      .step({ ...explain('interest'), measure: 'gad-7' });
    const kept = session.explained.map(({ measure, item }) => `${measure}/${item}`);
    expect(kept).to.deep.equal(['phq-9/q1', 'phq-9/q2', 'gad-7/q1']);
  });

  it('are in the record of their measure, and of no other', () => {
    const both = Scenario.of(phq9, gad7).step(explain('interest'));
    expect(both.record('phq-9').explained).to.have.lengthOf(1);
    expect(both.record('gad-7').explained).to.deep.equal([]);
  });
});

describe('calls for help', () => {
  it('are kept as often as they are made, in the record of their measure', () => {
    const asked = Scenario.of(phq9, gad7)
      .step({ kind: 'ask-help', measure: 'gad-7', item: 'q2', at: '09:03' })
      .step({ kind: 'ask-help', measure: 'gad-7', item: 'q2' })
      .step({ kind: 'ask-help' });
    expect(asked.session.helpAsked).to.deep.equal([
      { measure: 'gad-7', item: 'q2', at: '09:03', told: false },
      { measure: 'gad-7', item: 'q2', at: null, told: false },
      { measure: null, item: null, at: null, told: false },
    ]);
    expect(asked.record('gad-7').helpAsked).to.have.lengthOf(2);
    expect(asked.record('phq-9').helpAsked).to.deep.equal([]);
  });
});

describe('practice answers', () => {
  const practising = () => Scenario.starting({ delivery: { practice: { 'phq-9': 2 } } }, phq9);
  const practise = (number: number, answer = 2, measure = 'phq-9') =>
    ({ kind: 'practise', measure, number, answer }) as const;

  it('are kept by their place, whichever comes first', () => {
    expect(practising().step(practise(1)).session.practised).to.deep.equal({ 'phq-9': [null, 2] });
    expect(practising().step(practise(1)).step(practise(0, 3)).session.practised).to.deep.equal({ 'phq-9': [3, 2] });
  });

  for (const number of [-1, 0.5, 2, NaN]) {
    it(`have no number ${number}`, () => {
      const message = `practise: phq-9 has 2 practice questions; there is no number ${number}.`;
      expect(() => practising().step(practise(number))).to.throw(EventError, message);
    });
  }

  it('are of a measure that is asked', () => {
    expect(() => practising().step(practise(0, 2, 'gad-7'))).to.throw(
      EventError,
      'practise: The session does not ask gad-7.',
    );
  });
});

describe('answers to parts', () => {
  const part = (measure: string, at: number) => ({ kind: 'part', measure, item: 'q1', part: at, answer: 1 }) as const;
  const delivered = () => Scenario.starting({ delivery: { parts: { 'phq-9': { q1: 2 }, 'gad-7': { q1: 2 } } } }, phq9);

  it('are refused by the name of the event', () => {
    expect(() => delivered().step(part('phq-9', 2))).to.throw(
      EventError,
      'part: phq-9 › q1 is delivered in 2 parts; there is no part 2.',
    );
    expect(() => delivered().step(part('gad-7', 0))).to.throw(EventError, 'part: The session does not ask gad-7.');
  });
});

describe('circumstances', () => {
  const changed = (change: Partial<Circumstances>) => Scenario.of(phq9).step({ kind: 'circumstances', change });

  it('change one by one and keep the rest', () => {
    const { session } = changed({ supporter: 'advocate' }).step({
      kind: 'circumstances',
      change: { interpreter: '5' },
    });
    expect(session.circumstances).to.deep.equal({
      supporter: 'advocate',
      support: [],
      interpreter: '5',
      interpreterReference: null,
    });
  });

  it('take every value that there is, and null', () => {
    for (const supporter of [...supporters, null])
      expect(changed({ supporter }).session.circumstances.supporter).to.equal(supporter);
    for (const interpreter of [...interpreterCodes, null])
      expect(changed({ interpreter }).session.circumstances.interpreter).to.equal(interpreter);
  });

  it('have the six national codes for an interpreter', () => {
    expect(interpreterCodes).to.deep.equal(['1', '2', '3', '4', '5', 'X']);
  });

  const wrong: readonly (readonly [Record<string, unknown>, RegExp])[] = [
    [{ supporter: 'mother' }, /^circumstances: "mother" is no supporter/],
    [{ support: ['read-aloud', 'answered'] }, /"answered" is no support/],
    [{ interpreter: '6' }, /"6" is no interpreter\. Use one of: 1, 2, 3, 4, 5, X\.$/],
    [{ interpreterReference: 'Amira' }, /^circumstances: .* never a name/],
    [{ interpreterReference: '' }, /never a name/],
  ];
  for (const [change, message] of wrong) {
    it(`refuse ${JSON.stringify(change)}`, () => {
      expect(() => changed(change)).to.throw(EventError, message);
    });
  }

  it('are known from the start where the host says so, and are checked like any others', () => {
    const told = { supporter: 'advocate', support: ['explained'], interpreterReference: 'B-7' } as const;
    expect(start([phq9], { circumstances: told }).circumstances).to.deep.equal({ ...told, interpreter: null });
    expect(() => start([phq9], { circumstances: { interpreterReference: 'Amira' } })).to.throw(
      EventError,
      /never a name/,
    );
    expect(() => start([phq9], { circumstances: { supporter: 'mother' as never } })).to.throw(EventError, /"mother"/);
  });

  it('say when no interpreter is there', () => {
    const away = interpreterCodes.filter((interpreter) => isInterpreterAway({ interpreter }));
    expect(away).to.deep.equal(['4', '5']);
    expect(isInterpreterAway({ interpreter: null })).to.equal(false);
  });

  it('take a booking number as a reference, and nothing that could be a name', () => {
    for (const good of ['4711', 'B-77/2026', 'LL_0093.1']) expect(isInterpreterReference(good), good).to.equal(true);
    for (const bad of ['Amira', 'A. Khan', '07700 900123', '1'.repeat(21), 'a1\n', '', ' 1'])
      expect(isInterpreterReference(bad), JSON.stringify(bad)).to.equal(false);
  });
});

describe('confidential measures', () => {
  it('are the two experience questionnaires', () => {
    expect(everyMeasure.filter(isConfidential).map(({ id }) => id)).to.deep.equal(['peq-assessment', 'peq-treatment']);
  });

  const modes = ['self-report', 'with-supporter', 'carer-present', 'read-by-clinician', 'proxy'] as const;

  it('are not for the clinician to read out', () => {
    expect(modes.filter((mode) => isClinicianPresent(mode, { supporter: null }))).to.deep.equal(['read-by-clinician']);
  });

  it('are not for who treats the person to help with, in any mode', () => {
    for (const mode of modes) expect(isClinicianPresent(mode, { supporter: 'staff-treating' })).to.equal(true);
    const others = supporters.filter((supporter) => !isClinicianPresent('with-supporter', { supporter }));
    expect(others).to.deep.equal(['family-or-friend', 'paid-carer', 'advocate', 'staff-other']);
  });
});
