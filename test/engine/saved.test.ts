import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { AnswerError, EventError, start, step, type Measure } from '@iapt-elements/engine';
import { resumed, saved } from '@iapt-elements/engine/saved';
import { answersOf, everyMeasure, gad7, phq9, Scenario } from '../support/scenario.js';
import { anyAnswers } from './arbitraries.js';

const throughStorage = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a session that is saved and taken up again', () => {
  it('has every answer of every measure, at its introduction', () => {
    for (const measure of everyMeasure)
      fc.assert(
        fc.property(anyAnswers(measure), (answers) => {
          const before = start([measure], { answers: { [measure.id]: answers }, at: '09:00' });
          const { session, lost, page } = resumed([measure], throughStorage(saved(before)));
          expect(session).to.deep.equal(before);
          expect(lost).to.deep.equal([]);
          expect(page).to.equal('introduction');
        }),
        { numRuns: 20 },
      );
  });

  it('knows the page the person was on, and everything that is kept beside the answers', () => {
    const delivery = { parts: { 'phq-9': { q3: 3 } }, circumstances: true };
    const before = Scenario.starting(
      { delivery, answers: { 'phq-9': answersOf(phq9, '01......1') }, at: '09:00' },
      phq9,
    )
      .step({ kind: 'circumstances', change: { supporter: 'advocate', interpreter: '1', interpreterReference: 'B-7' } })
      .step({ kind: 'explain', measure: 'phq-9', item: 'q1', word: 'interest', at: '09:01' })
      .step({ kind: 'ask-help', measure: 'phq-9', item: 'q2', at: '09:02' })
      .step({ kind: 'part', measure: 'phq-9', item: 'q3', part: 1, answer: 2 })
      .go('phq-9/q3/part-1').session;
    const { session, page, lost } = resumed([phq9], throughStorage(saved(before)), { delivery });
    expect({ ...session, page }).to.deep.equal(before);
    expect(page).to.equal('phq-9/q3/part-1');
    expect(lost).to.deep.equal([]);
  });

  it('knows when help was shown', () => {
    const before = Scenario.starting({ answers: { 'phq-9': answersOf(phq9, '000000001') } }, phq9).go('phq-9/q9');
    const shown = before.next('09:04').expectPage('phq-9/q9/help').session;
    expect(shown.helpShown).to.deep.equal([{ measure: 'phq-9', item: 'q9', at: '09:04' }]);
    expect(resumed([phq9], throughStorage(saved(shown))).session.helpShown).to.deep.equal(shown.helpShown);
  });

  it('loses only what does not fit the measure any more, and says what', () => {
    const given = { ...saved(start([phq9], { answers: { 'phq-9': answersOf(phq9, '012301230') } })) };
    const fewer: Measure = { ...phq9, items: phq9.items.slice(0, 8), flags: [] };
    const { session, lost } = resumed([fewer], throughStorage(given));
    expect(session.answers['phq-9']).to.deep.equal(answersOf(fewer, '01230123'));
    expect(lost).to.have.lengthOf(1);
    expect(lost[0]).to.be.instanceOf(AnswerError);
  });

  it('keeps the parts of an item together or not at all', () => {
    const given = { ...saved(start([phq9])), parts: { 'phq-9': { q3: [1, null, 9], q8: [0, 3] } } };
    const { session, lost } = resumed([phq9], given);
    expect(session.parts).to.deep.equal({ 'phq-9': { q8: [0, 3] } });
    expect(lost).to.have.lengthOf(1);
  });

  it('forgets circumstances that could be a name, and keeps the answers', () => {
    const given = { ...saved(start([phq9], { answers: { 'phq-9': answersOf(phq9, '01.......') } })) };
    const { session, lost } = resumed([phq9], { ...given, circumstances: { interpreterReference: 'Amira' } });
    expect(session.answers['phq-9']).to.deep.equal({ q1: 0, q2: 1 });
    expect(session.circumstances.interpreterReference).to.equal(null);
    expect(lost[0]).to.be.instanceOf(EventError);
  });

  it('takes the answers of the measures that are asked now, and of no other', () => {
    const both = start([phq9, gad7], { answers: { 'phq-9': { q1: 1 }, 'gad-7': { q1: 2 } } });
    expect(resumed([gad7], saved(both)).session.answers).to.deep.equal({ 'gad-7': { q1: 2 } });
  });

  it('is refused as a whole only when it is none', () => {
    const good = saved(start([phq9]));
    for (const bad of [null, 'x', [], {}, { ...good, format: 2 }, { ...good, answers: { 'phq-9': { q1: {} } } }])
      expect(() => resumed([phq9], bad), JSON.stringify(bad)).to.throw();
  });

  it('cannot be changed by who saved it', () => {
    const before = start([phq9], { answers: { 'phq-9': { q1: 1 } } });
    const kept = saved(before);
    step(before, { kind: 'answer', measure: 'phq-9', item: 'q1', answer: 3 });
    expect(kept.answers).to.deep.equal({ 'phq-9': { q1: 1 } });
  });
});
