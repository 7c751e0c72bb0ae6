import { expect } from '@open-wc/testing';
import { defaultAdjustments, deliveryOf, type Adjustments, type Plan, type Screen } from '@iapt-elements/adaptations';
import { InputError, readCircumstances } from '@iapt-elements/adaptations/read';
import type { Circumstances } from '@iapt-elements/engine';
import { answersOf, gad7, phq9, Scenario } from '../support/scenario.js';

/** Somebody is with the person, or answers for them. */

const zeros = { 'phq-9': answersOf(phq9, '000000000'), 'gad-7': answersOf(gad7, '0000000') };
const by = (support: Adjustments['support'], rest: Partial<Adjustments> = {}): Partial<Plan> => ({
  adjustments: { ...defaultAdjustments, support, ...rest },
});
const keys = (screen: Screen) => screen.notes.map(({ message }) => message.key);

/** Every page of a session in which somebody helps, with its notes. */
function notesOn(support: Adjustments['support'], rest: Partial<Adjustments> = {}) {
  const plan = by(support, rest);
  const delivery = deliveryOf({ adjustments: plan.adjustments!, easyRead: {} });
  const at = (page: string) => Scenario.starting({ delivery, answers: zeros }, phq9).go(page).shown(plan);
  const pages = ['introduction', 'circumstances', 'phq-9/q1', 'check'];
  const notes = pages.map((page) => [page, keys(at(page).screen())] as const);
  return Object.fromEntries([...notes, ['completion', keys(at('check').finish().screen())] as const]);
}

describe('support: what is said', () => {
  const nothing = { introduction: [], circumstances: [], 'phq-9/q1': [], check: [], completion: [] };

  it('to nobody where nobody helps', () => {
    const plan = by('alone');
    for (const page of ['introduction', 'phq-9/q1', 'check'])
      expect(Scenario.starting({ answers: zeros }, phq9).go(page).shown(plan).screen().notes).to.deep.equal([]);
  });

  it('to a proxy on every screen: whom the answers are about', () => {
    const proxy = ['support.proxy'];
    expect(notesOn('proxy')).to.deep.equal({
      introduction: proxy,
      circumstances: proxy,
      'phq-9/q1': proxy,
      check: proxy,
      completion: ['support.proxyDone'],
    });
  });

  it('to the clinician who reads out, wherever there is something to read out', () => {
    expect(notesOn('read-by-clinician')).to.deep.equal({ ...nothing, 'phq-9/q1': ['support.readAloud'] });
    const [note] = Scenario.of(phq9).next().shown(by('read-by-clinician')).screen().notes;
    expect(note!.kind).to.equal('prompt');
  });

  it('to the person before they start: the answers are their own', () => {
    expect(notesOn('with-supporter')).to.deep.equal({ ...nothing, introduction: ['support.withSupporter'] });
    expect(notesOn('carer-present')).to.deep.equal({ ...nothing, introduction: ['support.carerPresent'] });
  });

  it('at the private question to the person alone: it is not read out', () => {
    const plan = by('read-by-clinician', { handover: true });
    const delivery = deliveryOf({ adjustments: plan.adjustments!, easyRead: {} });
    const at = Scenario.starting({ delivery, answers: zeros }, phq9).go('phq-9/q9/handover').shown(plan);
    expect(keys(at.screen())).to.deep.equal([]);
    expect(keys(at.next().screen())).to.deep.equal(['handover.private']);
    expect(at.next().screen()).to.include({ private: true });
  });
});

describe('support: the page that asks who is there', () => {
  const asks = (adjustments: Partial<Adjustments>, told?: Partial<Circumstances>) =>
    deliveryOf({ adjustments: { ...defaultAdjustments, ...adjustments }, easyRead: {} }, told).circumstances;

  it('is there when somebody helps, answers or interprets', () => {
    expect(asks({})).to.equal(false);
    for (const support of ['with-supporter', 'carer-present', 'read-by-clinician', 'proxy'] as const)
      expect(asks({ support })).to.equal(true);
    expect(asks({ interpreter: 'ur' })).to.equal(true);
  });

  it('is left out when the service has said everything, also that nothing is known', () => {
    const helper = { supporter: 'advocate', support: [] } as const;
    const interpreter = { interpreter: '1', interpreterReference: null } as const;
    expect(asks({ support: 'with-supporter' }, helper)).to.equal(false);
    expect(asks({ support: 'with-supporter' }, { supporter: null, support: [] })).to.equal(false);
    expect(asks({ support: 'with-supporter' }, { supporter: 'advocate' })).to.equal(true);
    expect(asks({ support: 'proxy' }, { supporter: 'paid-carer' }), 'a proxy does not help').to.equal(false);
    expect(asks({ interpreter: 'ur' }, interpreter)).to.equal(false);
    expect(asks({ interpreter: 'ur' }, { interpreter: '1' })).to.equal(true);
    expect(asks({ interpreter: 'ur', support: 'with-supporter' }, interpreter)).to.equal(true);
    expect(asks({ interpreter: 'ur', support: 'with-supporter' }, { ...helper, ...interpreter })).to.equal(false);
  });

  const at = (adjustments: Partial<Adjustments>, circumstances: Partial<Circumstances> = {}) => {
    const shown = Scenario.starting({ delivery: { circumstances: true }, circumstances }, phq9)
      .next()
      .shown({ adjustments: { ...defaultAdjustments, ...adjustments } })
      .screen();
    if (shown.kind !== 'circumstances') throw new Error(shown.kind);
    return shown;
  };

  it('asks who helps, who answers, or neither', () => {
    expect(at({ support: 'carer-present' })).to.include({ supporter: 'helps', interpreter: null });
    expect(at({ support: 'proxy' })).to.include({ supporter: 'answers' });
    expect(at({ interpreter: 'ur' })).to.include({ supporter: null, interpreter: 'ur' });
  });

  it('shows what is known already', () => {
    const told = { supporter: 'advocate', support: ['signed'], interpreter: 'X', interpreterReference: '1' } as const;
    expect(at({ support: 'with-supporter', interpreter: 'ur' }, told).given).to.deep.equal(told);
  });

  it('says that a professional is expected where somebody else interprets, and nothing otherwise', () => {
    const advised = (['1', '2', '3', '4', '5', 'X', null] as const).filter(
      (interpreter) => at({ interpreter: 'ur' }, { interpreter }).advice !== null,
    );
    expect(advised).to.deep.equal(['2', '3']);
    expect(at({ interpreter: 'ur' }, { interpreter: '2' }).advice).to.deep.equal({ key: 'circumstances.professional' });
  });
});

describe('support: a private answer', () => {
  const answers = { 'phq-9': answersOf(phq9, '000000002'), 'gad-7': answersOf(gad7, '0000000') };
  const private9 = (given: typeof answers = answers, measures = [phq9, gad7]) =>
    Scenario.starting({ delivery: { handover: true }, answers: given }, ...measures)
      .go('phq-9/q9/handover')
      .next()
      // To the help, where there is any.
      .go('check')
      .go('check');
  const rowOf = (scenario: Scenario) => {
    const shown = scenario.screen();
    if (shown.kind !== 'check') throw new Error(shown.kind);
    return shown.groups[0]!.rows[8]!;
  };

  it('is nowhere on check-your-answers, and is changed by the page that hands the device over', () => {
    const row = rowOf(private9());
    expect(row).to.deep.include({ private: true, answer: { key: 'handover.answered' }, value: null, answerBeside: [] });
    expect(row.page).to.equal('phq-9/q9/handover');
  });

  it('looks the same whatever it is, also where it was skipped', () => {
    const shown = [0, 1, 2, 3].map((q9) =>
      rowOf(private9({ ...answers, 'phq-9': answersOf(phq9, `00000000${q9}`) }, [phq9])),
    );
    const skipped = rowOf(
      Scenario.starting({ delivery: { handover: true }, answers: { 'phq-9': answersOf(phq9, '00000000-') } }, phq9).go(
        'check',
      ),
    );
    for (const row of [...shown, skipped]) expect(row).to.deep.equal(shown[0]);
  });

  it('is not in a score that is shown, live or at the end: the other answers are seen too', () => {
    const shown = (showScore: 'live' | 'end') => ({ showScore, ...by('with-supporter', { handover: true }) });
    for (const page of ['phq-9/q1', 'phq-9/q9/handover', 'gad-7/q1']) {
      const screen = private9().go(page).shown(shown('live')).screen();
      const wanted = page === 'gad-7/q1' ? 'score.total' : null;
      expect('score' in screen ? (screen.score?.key ?? null) : null, page).to.equal(wanted);
    }
    private9()
      .finish()
      .shown(shown('end'))
      .expectScreen({
        scores: [
          { key: 'handover.score', values: { title: 'PHQ-9' } },
          { key: 'score.total', values: { title: 'GAD-7', total: 0, highest: 21 } },
        ],
      });
  });

  it('is in the record', () => {
    const record = private9().finish().record('phq-9');
    expect(record.answers.q9).to.equal(2);
    expect(record.flags).to.deep.equal({ risk: 'raised' });
    expect(record.score?.total).to.equal(2);
  });
});

describe('support: the answers of a proxy', () => {
  it('are never shown as a score', () => {
    const done = Scenario.starting({ answers: zeros }, phq9, gad7);
    for (const showScore of ['live', 'end'] as const) {
      done
        .go('phq-9/q1')
        .shown({ showScore, ...by('proxy') })
        .expectScreen({ score: null });
      done
        .go('check')
        .finish()
        .shown({ showScore, ...by('proxy') })
        .expectScreen({ scores: [] });
    }
  });
});

describe('read circumstances', () => {
  it('takes what is known and leaves the rest to be asked', () => {
    expect(readCircumstances({})).to.deep.equal({});
    expect(readCircumstances({ supporter: undefined, interpreter: null })).to.deep.equal({ interpreter: null });
    const all = { supporter: 'staff-other', support: ['signed'], interpreter: 'X', interpreterReference: 'A/1' };
    expect(readCircumstances(all)).to.deep.equal(all);
  });

  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [{ supporter: 'mother' }, /"supporter" must be family-or-friend or /],
    [{ support: ['cooking'] }, /"support\.0" must be read-aloud or /],
    [{ support: 'signed' }, /"support" must be array/],
    [{ interpreter: 1 }, /"interpreter" must be 1 or 2 or 3 or 4 or 5 or X/],
    [{ interpreterReference: 'Amira Khan' }, /"interpreterReference" must be a booking number: .* never a name/],
    [{ name: 'Amira' }, /"name" is unknown\. Remove it/],
    ['advocate', /It must be object/],
  ];
  for (const [input, message] of wrong) {
    it(`refuses ${JSON.stringify(input)}, naming the place`, () => {
      expect(() => readCircumstances(input)).to.throw(InputError, message);
    });
  }
});
