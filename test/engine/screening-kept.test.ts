import { expect } from '@open-wc/testing';
import {
  givenScores,
  InterviewError,
  resumedScreening,
  savedScreening,
  startScreening,
  stepScreening,
  type ScreeningEvent,
} from '@iapt-elements/engine/screening';
import { screeningPrompts as graph } from '@iapt-elements/measures/screening';
import { recordOf } from './screening-records.js';

const both = ['phq-9', 'gad-7'];
const mild = { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 0, q9: 0 };

describe('scores that were given before an interview', () => {
  it('are those of the latest record of each measure, in the order asked for', async () => {
    const records = [
      await recordOf('gad-7', { q1: 3, q2: 3, q3: 3, q4: 0, q5: 0, q6: 0, q7: 0 }),
      await recordOf('phq-9', mild, { at: '2026-05-02T09:00:00.000Z' }),
      await recordOf('phq-9', { ...mild, q9: 1 }, { at: '2026-05-04T09:00:00.000Z' }),
      await recordOf('phq-9', { ...mild, q1: 3 }, { at: null }),
      await recordOf('wsas', { q1: 4 }),
    ];
    const given = givenScores(records, both);
    expect(given.map(({ measure, total }) => [measure, total])).to.deep.equal([
      ['phq-9', 8],
      ['gad-7', 9],
    ]);
    expect(given[0]).to.include({
      threshold: 10,
      caseness: 'not-case',
      band: 'mild',
      risk: 'raised',
      by: 'self-report',
    });
    expect(given[1]).to.include({ threshold: 8, caseness: 'case', risk: null });
  });

  it('of a proxy have no total, and still tell of risk', async () => {
    const [given] = givenScores([await recordOf('phq-9', { ...mild, q9: 2 }, { mode: 'proxy' })], both);
    expect(given).to.include({ total: null, caseness: 'not-defined', risk: 'raised', by: 'proxy' });
  });

  for (const wrong of [null, 'phq-9', {}, [null], [{ measure: 'phq-9' }], [{ measure: 1, kind: 'self-report' }]]) {
    it(`refuses ${JSON.stringify(wrong)}`, () => {
      expect(() => givenScores(wrong, both)).to.throw(InterviewError, /records is no list of records/);
    });
  }
});

describe('an interview that was kept', () => {
  const events: readonly ScreeningEvent[] = [
    { kind: 'answer', prompt: 'q2', answer: 'yes' },
    { kind: 'note', node: 'frightened', text: 'at night' },
    { kind: 'consider', consideration: 'ptsd', on: true },
    { kind: 'go', page: 'q3c-avoid' },
  ];
  const kept = () => savedScreening(events.reduce(stepScreening, startScreening(graph, [], '10:00')));

  it('is plain JSON that names its prompts and holds none of them', () => {
    expect(JSON.parse(JSON.stringify(kept()))).to.deep.equal(kept());
    expect(kept()).to.include({ format: 1, graph: 'iapt-screening-prompts', page: 'q3c-avoid', startedAt: '10:00' });
    expect(JSON.stringify(kept())).not.to.contain('considerations');
  });

  it('is taken up where it was left, also when it was finished', () => {
    expect(resumedScreening(graph, kept()).screening.page).to.equal('q3c-avoid');
    const done = { ...kept(), page: 'completion', completedAt: '10:20' };
    expect(resumedScreening(graph, done).screening).to.include({ page: 'completion', completedAt: '10:20' });
  });

  it('begins at the first page where its page is no more', () => {
    expect(resumedScreening(graph, { ...kept(), page: 'q9' }).screening.page).to.equal('q1-duration');
  });

  it('loses only the pieces that do not fit, and says which', () => {
    const broken = {
      ...kept(),
      answers: { q2: 'yes', q3: 'perhaps', q99: 'yes', q3b: [1] },
      notes: { frightened: 'at night', nowhere: 'x', panic: 7 },
      considered: ['ptsd', 'flu', 3],
      given: [{ measure: 'phq-9', total: 'many' }],
      seen: ['q2', 'q99'],
      simplified: 'q2',
    };
    const { screening, lost } = resumedScreening(graph, broken);
    expect(screening.answers).to.deep.equal({ q2: 'yes' });
    expect(screening.notes).to.deep.equal({ frightened: 'at night' });
    expect(screening.considered).to.deep.equal(['ptsd']);
    expect(screening.given).to.deep.equal([]);
    expect(screening.seen).to.deep.equal(['q2', 'q3c-avoid']);
    expect(lost.map(String)).to.have.lengthOf(7);
    expect(lost.slice(0, 2).map(String)).to.deep.equal([
      'InterviewError: interview holds scores that cannot be read. Set the records again.',
      'InterviewError: interview has a note on "panic" that is no text.',
    ]);
    expect(lost[0]).to.include({ subject: 'interview' });
  });

  it('keeps each score that can be read, and says that one could not', async () => {
    const given = givenScores([await recordOf('phq-9', mild)], both);
    const whole = resumedScreening(graph, { ...kept(), given });
    expect(whole.screening.given).to.deep.equal(given);
    expect(whole.lost).to.deep.equal([]);
    const half = resumedScreening(graph, { ...kept(), given: [...given, { measure: 'gad-7' }] });
    expect(half.screening.given).to.deep.equal(given);
    expect(half.lost).to.have.lengthOf(1);
  });

  it('refuses a score alone whose risk or version cannot be read, and shows no risk that was not told', async () => {
    const [phq9] = givenScores([await recordOf('phq-9', { ...mild, q9: 1 })], both);
    const [gad7] = givenScores([await recordOf('gad-7', { q1: 1 })], both);
    for (const wrong of [{ risk: 'no' }, { risk: undefined }, { version: 9 }, { version: undefined }]) {
      const saved = JSON.parse(JSON.stringify({ ...kept(), given: [{ ...phq9, ...wrong }, gad7] })) as unknown;
      const { screening, lost } = resumedScreening(graph, saved);
      expect(screening.given, JSON.stringify(wrong)).to.deep.equal([gad7]);
      expect(lost).to.have.lengthOf(1);
      expect(lost[0]).to.be.instanceOf(InterviewError).and.include({ subject: 'interview' });
      expect(screening.answers).to.deep.equal({ q2: 'yes' });
    }
  });

  it('is as it began where nothing else was kept of it', () => {
    const least = { format: 1, graph: graph.id };
    for (const rest of [{}, { answers: null, notes: null, given: null }, { answers: 'q2', notes: 7, given: {} }]) {
      const { screening, lost } = resumedScreening(graph, { ...least, ...rest });
      expect(screening).to.deep.equal(startScreening(graph));
      expect(lost).to.deep.equal([]);
    }
  });

  it('keeps when it began and ended, if that is a text', () => {
    expect(resumedScreening(graph, kept()).screening.startedAt).to.equal('10:00');
    expect(resumedScreening(graph, { ...kept(), startedAt: 10 }).screening.startedAt).to.equal(null);
    const done = { ...kept(), page: 'completion', completedAt: 1020 };
    expect(resumedScreening(graph, done).screening.completedAt).to.equal(null);
  });

  for (const [input, message] of [
    [null, /^interview was not kept by this kit, or by a newer one\.$/],
    ['{}', /^interview was not kept by this kit, or by a newer one\.$/],
    [{ format: 2 }, /^interview was not kept by this kit, or by a newer one\.$/],
    [{ format: 1, graph: 'other' }, /^interview is of "other"\. These prompts are "iapt-screening-prompts"\.$/],
  ] as const) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      expect(() => resumedScreening(graph, input)).to.throw(InterviewError, message);
    });
  }
});
