import { expect } from '@open-wc/testing';
import { currentPage, EventError, reachable, route, start } from '@iapt-elements/engine';
import { answersOf, gad7, measureOf, phq9, Scenario, wsas } from '../support/scenario.js';
import { pageOf, unreached } from '../../packages/engine/src/route.js';

const phq9Pages = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'].map((code) => `phq-9/${code}`);
const wsasPages = ['q1', 'q2', 'q3', 'q4', 'q5'].map((code) => `wsas/${code}`);
const last = ['check', 'completion'];

describe('route', () => {
  it('asks one question on a page, measure after measure', () => {
    Scenario.of(phq9, wsas).expectRoute('introduction', ...phq9Pages, ...wsasPages, ...last);
  });

  it('asks a whole measure on a page', () => {
    Scenario.starting({ delivery: { pace: 'whole-measure' } }, phq9, gad7).expectRoute(
      'introduction',
      'phq-9',
      'gad-7',
      ...last,
    );
  });

  it('asks every item of every measure once, in the published order, in both paces', () => {
    for (const pace of ['one-question', 'whole-measure'] as const) {
      const pages = route(start([phq9, gad7, wsas], { delivery: { pace } }));
      const asked = pages.flatMap((page) =>
        page.kind === 'questions' ? page.items.map((item) => [page.measure, item]) : [],
      );
      const published = [phq9, gad7, wsas].flatMap(({ id, items }) => items.map(({ code }) => [id, code]));
      expect(asked).to.deep.equal(published);
    }
  });

  for (const answer of [1, 2, 3]) {
    it(`has the help page directly after item 9, answered ${answer}, in both paces`, () => {
      const answers = { 'phq-9': { q9: answer } };
      Scenario.starting({ answers }, phq9, wsas).expectRoute(
        'introduction',
        ...phq9Pages,
        'phq-9/q9/help',
        ...wsasPages,
        ...last,
      );
      Scenario.starting({ answers, delivery: { pace: 'whole-measure' } }, phq9, wsas).expectRoute(
        'introduction',
        'phq-9',
        'phq-9/q9/help',
        'wsas',
        ...last,
      );
    });
  }

  it('has no help page while item 9 is 0, skipped or not reached', () => {
    const whole = ['introduction', 'phq-9', ...last];
    const at = (signs: string) =>
      Scenario.starting({ delivery: { pace: 'whole-measure' }, answers: { 'phq-9': answersOf(phq9, signs) } }, phq9);
    for (const signs of ['333333330', '33333333-', '33333333.']) at(signs).expectRoute(...whole);
  });

  it('says what a help page is for', () => {
    const pages = route(start([phq9], { answers: { 'phq-9': { q9: 1 } } }));
    expect(pages.find(({ kind }) => kind === 'risk')).to.deep.equal({
      kind: 'risk',
      id: 'phq-9/q9/help',
      measure: 'phq-9',
      item: 'q9',
    });
  });
});

describe('route: what each page is', () => {
  const short = { ...phq9, items: phq9.items.slice(7) };
  const kinds = (delivery: object, answers = {}) =>
    route(start([short], { delivery, answers: { 'phq-9': answers } })).map(({ kind }) => kind);

  it('with nothing around the questions', () => {
    expect(kinds({})).to.deep.equal(['introduction', 'questions', 'questions', 'check', 'completion']);
  });

  it('with everything around them', () => {
    const delivery = { circumstances: true, practice: { 'phq-9': 1 }, handover: true, parts: { 'phq-9': { q8: 1 } } };
    expect(kinds({ ...delivery, readBack: true }, { q8: 1, q9: 1 })).to.deep.equal([
      ...['introduction', 'circumstances', 'practice'],
      ...['part', 'questions', 'read-back'],
      ...['handover', 'questions', 'risk'],
      ...['check', 'completion'],
    ]);
  });

  it('reads nothing back that was not answered', () => {
    expect(kinds({ readBack: true }, { q8: 'skipped' })).not.to.include('read-back');
  });

  it('has the name of the measure where no private question divides it', () => {
    const delivery = { pace: 'whole-measure', handover: true } as const;
    Scenario.starting({ delivery }, gad7).expectRoute('introduction', 'gad-7', ...last);
  });
});

describe('route: what is not there', () => {
  it('a page of no route is the introduction', () => {
    const lost = { ...start([phq9]), page: 'phq-9/q10' };
    expect(currentPage(lost)).to.deep.equal({ kind: 'introduction', id: 'introduction' });
  });

  it('a question that is not asked now is on no page', () => {
    const ibs = measureOf('ibs-sss');
    const session = start([ibs], { answers: { 'ibs-sss': { pain: 0 } } });
    expect(pageOf(session, 'ibs-sss', 'q1')).to.equal('introduction');
    expect(pageOf(session, 'ibs-sss', 'q3')).to.equal('ibs-sss/q3');
  });

  it('a page of a measure that is not asked is refused', () => {
    const page = { kind: 'questions', id: 'gad-7', measure: 'gad-7', items: ['q1'] } as const;
    expect(() => unreached(start([phq9]), page)).to.throw(EventError, 'route: The session does not ask gad-7.');
  });
});

describe('currentPage', () => {
  it('is the page that the session is on', () => {
    expect(currentPage(Scenario.of(gad7).session)).to.deep.equal({ kind: 'introduction', id: 'introduction' });
    expect(currentPage(Scenario.of(gad7).next().session)).to.deep.equal({
      kind: 'questions',
      id: 'gad-7/q1',
      measure: 'gad-7',
      items: ['q1'],
    });
  });
});

describe('reachable', () => {
  const ids = (scenario: Scenario) => reachable(scenario.session).map(({ id }) => id);

  it('ends at the first question that is open', () => {
    expect(ids(Scenario.of(gad7))).to.deep.equal(['introduction', 'gad-7/q1']);
    expect(ids(Scenario.of(gad7).next().answer('q1', 0).answer('q3', 0))).to.deep.equal([
      'introduction',
      'gad-7/q1',
      'gad-7/q2',
    ]);
  });

  it('ends at check-your-answers, and never holds the completion', () => {
    const done = Scenario.starting(
      { delivery: { pace: 'whole-measure' }, answers: { wsas: answersOf(wsas, 'n8-00') } },
      wsas,
    );
    expect(ids(done)).to.deep.equal(['introduction', 'wsas', 'check']);
  });
});
