import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  AnswerError,
  askedItems,
  bandsOf,
  EventError,
  isConfidential,
  itemsIn,
  itemsOf,
  score,
  sessionScore,
  start,
  VersionError,
  type Score,
  versionsOf,
} from '@iapt-elements/engine';
import { answersIn } from '../support/answers.js';
import { everyMeasure, gad7, measureOf, phq9, Scenario } from '../support/scenario.js';
import { answered, anyAnswers } from './arbitraries.js';

const hai = measureOf('hai');
const peq = measureOf('peq-treatment');

describe('versions: what a session asks', () => {
  it('is the first version of each measure, unless another is chosen', () => {
    expect(start([phq9, hai]).versions).to.deep.equal({ 'phq-9': 'standard', hai: '14-item' });
    const chosen = start([phq9, hai], { versions: { hai: '18-item' } });
    expect(chosen.versions).to.deep.equal({ 'phq-9': 'standard', hai: '18-item' });
    expect(Object.isFrozen(chosen.versions)).to.equal(true);
  });

  it('has the pages of the version', () => {
    const pages = (version: string) => askedItems(hai, {}, version).map((item) => `hai/${item}`);
    expect([pages('14-item').length, pages('18-item').length]).to.deep.equal([14, 18]);
    for (const version of ['14-item', '18-item', 'adapted']) {
      const all = ['introduction', ...pages(version), 'check', 'completion'];
      Scenario.starting({ versions: { hai: version } }, hai).expectRoute(...all);
    }
  });

  it('reworded asks what the first version asks', () => {
    for (const measure of everyMeasure) expect(itemsIn(measure, 'adapted')).to.deep.equal(itemsIn(measure));
  });

  it('has the words “not applicable” of question 6 in version 3 of the PEQ only', () => {
    const at = (version: string) => Scenario.starting({ versions: { 'peq-treatment': version } }, peq);
    expect(at('v3').answer('q6', 'NA').session.answers['peq-treatment']).to.deep.equal({ q6: 'NA' });
    const refused = /^peq-treatment › q6: "NA" is not an answer\. Use one of '0', '1', '2', '3', '4', 'skipped'\.$/;
    at('v2').expectRefused((scenario) => scenario.answer('q6', 'NA'), AnswerError, refused);
    expect(() =>
      start([peq], { versions: { 'peq-treatment': 'v2' }, answers: { 'peq-treatment': { q6: 'NA' } } }),
    ).to.throw(AnswerError);
    expect(() => score(peq, { q6: 'NA' }, { version: 'v2' })).to.throw(AnswerError, refused);
    expect(score(peq, { q6: 'NA' }, { version: 'v3' }).answered).to.equal(1);
  });
});

describe('versions: changed on the way', () => {
  const bsl = { ...phq9, versions: { ...phq9.versions, signed: { threshold: 8, source: 'test' } } };
  const change = (measure: string, version: string) => ({ kind: 'version', measure, version }) as const;

  it('keeps answers and page where the questions are the same', () => {
    const before = Scenario.of(bsl, gad7).next().answerOn(2);
    const { session } = before.step(change('phq-9', 'signed'));
    expect(session).to.deep.equal({ ...before.session, versions: { 'phq-9': 'signed', 'gad-7': 'standard' } });
    expect(Object.isFrozen(session.versions)).to.equal(true);
    expect(sessionScore(session, 'phq-9')).to.include({ version: 'signed', threshold: 8 });
  });

  it('is refused where it asks other questions, and where there is none of the name', () => {
    const asked = Scenario.of(hai).next();
    asked.expectRefused(
      (it) => it.step(change('hai', '18-item')),
      EventError,
      /^version: "18-item" of hai asks other questions\. Start a new session\.$/,
    );
    const of = (...items: string[]) => ({ threshold: null, items, source: 'test' });
    const halves = { ...phq9, versions: { early: of('q1', 'q2'), late: of('q8', 'q9') } };
    Scenario.of(halves).expectRefused((it) => it.step(change('phq-9', 'late')), EventError, /asks other questions/);
    asked.expectRefused((it) => it.step(change('hai', 'signed')), VersionError, /hai has no version "signed"/);
  });
});

describe('versions: their names', () => {
  it('are texts: what only reads like one is none', () => {
    const version = ['standard'] as unknown as string;
    expect(() => score(phq9, {}, { version })).to.throw(VersionError, 'phq-9 has no version an object.');
  });

  it('are of measures that are asked', () => {
    expect(() => start([phq9, gad7], { versions: { hai: '14-item' } })).to.throw(
      EventError,
      'start: A version is chosen for "hai", which is not asked. Asked: phq-9, gad-7.',
    );
  });

  it('change the scale of the items that they name, and of no other', () => {
    const scales = (version: string) => itemsIn(peq, version).map(({ code, scale }) => `${code} ${scale}`);
    const changed = scales('v2').filter((each) => !scales('v3').includes(each));
    expect(changed).to.deep.equal(['q6 frequency']);
  });

  it('that name their items are what "adapted" counts, where they come first', () => {
    const eight = phq9.items.slice(0, 8).map(({ code }) => code);
    const shorter = { ...phq9, versions: { short: { threshold: 9, items: eight, source: 'test' } } };
    const answers = Object.fromEntries(phq9.items.map(({ code }) => [code, 1]));
    expect(score(shorter, answers, { version: 'adapted' }).total, '8 × 1').to.equal(8);
  });
});

describe('versions: what follows', () => {
  it('the score so far, the final one and the record are of the version', () => {
    const answers = { hai: answersIn(hai, '1×18') };
    const at = (version: string) => Scenario.starting({ answers, versions: { hai: version } }, hai);
    expect(sessionScore(at('14-item').session, 'hai')).to.include({ version: '14-item', answered: 14 });
    expect(sessionScore(at('18-item').session, 'hai')).to.include({ version: '18-item', answered: 18 });
    const done = at('18-item').go('check').finish();
    expect(sessionScore(done.session, 'hai')).to.include({ version: '18-item', status: 'complete', total: 18 });
    expect(done.record('hai')).to.deep.include({
      version: '18-item',
      missing: {},
      score: sessionScore(done.session, 'hai'),
    });
  });

  it('is final only once the person has finished', () => {
    const answers = { 'phq-9': answersIn(phq9, '-×3 3×6') };
    const at = Scenario.starting({ answers, versions: { 'phq-9': 'bsl' } }, phq9)
      .go('check')
      .next();
    expect(sessionScore(at.session, 'phq-9')).to.include({ status: 'in-progress', caseness: 'case', threshold: 8 });
    expect(sessionScore(at.finish().session, 'phq-9')).to.include({ status: 'unscorable', threshold: 8 });
    expect(() => sessionScore(at.session, 'gad-7')).to.throw(EventError, /^score: The session does not ask gad-7/);
  });

  it('every version of every measure can be asked to the end, and its record scored again', () => {
    for (const measure of everyMeasure) {
      for (const version of [...Object.keys(measure.versions), 'adapted']) {
        let at = Scenario.starting({ versions: { [measure.id]: version } }, measure).next();
        while (at.session.page !== 'check') at = at.skip();
        const made = at.finish().record();
        expect(made).to.include({ version });
        // What a person says of the service is confidential, and no score.
        const again = isConfidential(measure) ? null : score(measure, made.answers, { version, final: true });
        expect(made.score).to.deep.equal(again);
        expect(made.kind).to.equal(isConfidential(measure) ? 'experience' : 'self-report');
        const written = itemsOf(measure).filter(({ scale }) => 'text' in measure.scales[scale]!);
        const asked = askedItems(measure, {}, version).filter((item) => written.every(({ code }) => code !== item));
        expect(Object.keys(made.answers)).to.deep.equal(asked);
      }
    }
  });

  it('of the first version is what no version is: nothing changes for who names none', () => {
    fc.assert(
      fc.property(answered, ([measure, answers]) => {
        const [version] = Object.keys(measure.versions);
        expect(score(measure, answers, { version })).to.deep.equal(score(measure, answers));
        expect(askedItems(measure, answers, version)).to.deep.equal(askedItems(measure, answers));
        const known = new Set(itemsOf(measure).map(({ code }) => code));
        expect(itemsIn(measure, version).every(({ code }) => known.has(code))).to.equal(true);
      }),
    );
  });
});

describe('versions: what is said of a score', () => {
  it('reworded, no published cut holds for any measure: it is counted, and no more', () => {
    for (const measure of everyMeasure) {
      fc.assert(
        fc.property(anyAnswers(measure), (answers) => {
          const reworded = score(measure, answers, { version: 'adapted', final: true });
          const standard = score(measure, answers, { final: true });
          const none = { threshold: null, caseness: 'not-defined' } as const;
          const cases =
            standard.itemCaseness && Object.keys(standard.itemCaseness).map((code) => [code, 'not-defined']);
          expect(reworded).to.deep.equal({
            ...standard,
            ...{ version: 'adapted', ...none, national: none, band: null, positive: null, criteria: null },
            itemCaseness: cases && (Object.fromEntries(cases) as Score['itemCaseness']),
          });
        }),
        { numRuns: 20 },
      );
    }
  });

  it('with a threshold of its own, the bands stand beside it; without one, nothing is said', () => {
    const at = (id: string, version: string) =>
      score(measureOf(id), answersIn(measureOf(id), id === 'wsas' ? '8×5' : '3×9'), { version });
    expect(at('phq-9', 'bsl')).to.include({ threshold: 8, caseness: 'case', band: 'severe' });
    expect(at('wsas', 'standard')).to.include({ threshold: null, band: 'moderately-severe-or-worse' });
    expect(at('wsas', 'bsl')).to.include({ threshold: null, caseness: 'not-defined', band: null });
    expect([bandsOf(phq9, 'bsl'), bandsOf(phq9, 'adapted'), bandsOf(measureOf('wsas'), 'bsl')]).to.deep.equal([
      phq9.bands,
      null,
      null,
    ]);
  });

  it('with other items, the national threshold is held against the national ones', () => {
    const answers = answersIn(hai, '1×14 3×4');
    const { total, threshold, national } = score(hai, answers, { version: '18-item' });
    expect([total, threshold, national]).to.deep.equal([26, null, { threshold: 18, caseness: 'not-case' }]);
  });
});

describe('versions: what is refused', () => {
  for (const version of ['BSL', '', '14-items', '__proto__', 'constructor', 1, null, undefined, {}]) {
    it(`${JSON.stringify(version)}, naming those that there are`, () => {
      const attempt = () => versionsOf([phq9], { 'phq-9': version });
      expect(attempt)
        .to.throw(VersionError, 'Use one of: standard, bsl, adapted.')
        .that.deep.includes({
          measure: 'phq-9',
          version,
          known: ['standard', 'bsl', 'adapted'],
        });
    });
  }

  it('a version for a measure that is not asked: nobody would notice that it is not used', () => {
    for (const other of ['gad-7', 'phq9', '__proto__x', ''])
      expect(() => start([phq9], { versions: { [other]: 'bsl' } })).to.throw(
        EventError,
        `"${other}", which is not asked`,
      );
    expect(start([phq9, gad7], { versions: { 'gad-7': 'bsl' } }).versions['gad-7']).to.equal('bsl');
  });
});
