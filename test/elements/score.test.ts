import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/score.js';
import type { Answers, IaptScore, MeasureRecord } from '@iapt-elements/elements';
import { score, type Measure } from '@iapt-elements/engine';
import { loadMeasure } from '@iapt-elements/measures';
import { settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';
import { bringLanguage } from '../support/languages.js';

const [phq9, gad7, wsas] = await Promise.all(['phq-9', 'gad-7', 'wsas'].map((id) => loadMeasure(id)));

async function shown(measure: Measure, answers: Answers, final = false): Promise<IaptScore> {
  const element = await fixture<IaptScore>(html`
    <iapt-score lang="en" .score=${score(measure, answers, { final })}></iapt-score>
  `);
  await settled(element);
  return element;
}

const text = (element: IaptScore) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

/** The same answer to the first items. */
const first = (count: number, answer: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${String(index + 1)}`, answer]));

describe('<iapt-score>', () => {
  it('shows the range that the total can still have, and decides nothing early', async () => {
    const element = await shown(phq9!, first(3, 1));
    expect(text(element)).to.contain('Total between 3 and 21').and.to.contain('3 of 9 questions answered');
    expect(text(element)).to.contain('Not decided yet: threshold 10');
    expect(element.shadowRoot!.querySelector('[aria-current]')).to.equal(null);
  });

  it('shows caseness and severity as two ladders that may disagree', async () => {
    // 8 on the GAD-7 is a case, and mild.
    const element = await shown(gad7!, { ...first(4, 2), q5: 0, q6: 0, q7: 0 });
    expect(text(element)).to.contain('Total 8 of 21').and.to.contain('At or above the threshold of 8');
    const here = element.shadowRoot!.querySelector('[aria-current=true]')!;
    expect(here.textContent.replace(/\s+/g, ' ').trim()).to.equal('Mild (this score) 5 to 9');
  });

  it('is below the threshold one point lower', async () => {
    const element = await shown(gad7!, { ...first(3, 2), q4: 1, q5: 0, q6: 0, q7: 0 });
    expect(text(element)).to.contain('Below the threshold of 8');
  });

  it('shows the national threshold beside that of another version, and only there', async () => {
    const given = { ...first(9, 1), q9: 0 };
    const signed = await fixture<IaptScore>(html`
      <iapt-score lang="en" .score=${score(phq9!, given, { version: 'bsl' })}></iapt-score>
    `);
    await settled(signed);
    expect(text(signed))
      .to.contain('At or above the threshold of 8 This threshold is of the version that was given: bsl.')
      .and.to.contain('National threshold: Below the threshold of 10');
    expect(text(await shown(phq9!, given))).not.to.contain('National');
    for (const [answers, says] of [
      [{ q1: 1 }, 'National threshold: Not decided yet: threshold 10'],
      [{}, 'National threshold: Not known without a total: threshold 10'],
    ] as const) {
      signed.score = score(phq9!, answers, { version: 'bsl', final: !('q1' in answers) });
      await settled(signed);
      expect(text(signed)).to.contain(says);
    }
  });

  it('says that no threshold is published where none is', async () => {
    const element = await shown(wsas!, first(5, 4));
    expect(text(element)).to.contain('Total 20 of 40').and.to.contain('No threshold is published for these questions');
    expect(element.shadowRoot!.querySelector('.threshold')).to.equal(null);
  });

  it('says so too where the questions are reworded, and shows no ladder of the real ones', async () => {
    const element = await fixture<IaptScore>(html`
      <iapt-score lang="en" .score=${score(phq9!, first(9, 3), { version: 'adapted' })}></iapt-score>
    `);
    await settled(element);
    expect(text(element))
      .to.contain('Total 27 of 27')
      .and.to.contain('Words were changed: no threshold holds for these questions');
    expect(text(element)).to.contain('No bands are published for these questions');
    expect(element.shadowRoot!.querySelectorAll('.ladder li, .threshold')).to.have.length(0);
    expect(text(element)).to.contain('question 9 was answered above 0');
  });

  it('shows the risk answer first of all, and an unknown one at the end', async () => {
    const raised = await shown(phq9!, { q9: 1 });
    expect(raised.shadowRoot!.querySelector('[part=risk]')!.textContent).to.contain('question 9 was answered above 0');
    const unknown = await shown(phq9!, first(8, 0), true);
    expect(unknown.shadowRoot!.querySelector('[part=risk]')!.textContent).to.contain('Risk answer not known');
    expect(text(unknown)).to.contain('replaced by the mean of the rest');
    const none = await shown(phq9!, first(9, 0));
    expect(none.shadowRoot!.querySelector('[part=risk]')!.textContent).to.contain('No risk answer');
    const open = await shown(phq9!, first(3, 0));
    expect(open.shadowRoot!.querySelector('[part=risk]')).to.equal(null);
  });

  it('says when there is no total', async () => {
    const element = await shown(phq9!, first(5, 3), true);
    expect(text(element)).to.contain('No total Too many questions have no answer.');
    expect(text(element)).to.contain('Without an answer: question 6, 7, 8, 9');
    expect(text(element)).to.contain('Not known without a total: threshold 10').and.not.to.contain('yet');
  });

  it('shows how a record was given', async () => {
    const record = {
      measure: 'phq-9',
      language: 'en',
      wording: { status: 'official', checksum: '' },
      administration: { mode: 'self-report', supporter: null, support: [], interpreter: null },
      score: score(phq9!, first(9, 2), { final: true }),
    } as unknown as MeasureRecord;
    const element = await fixture<IaptScore>(html`<iapt-score lang="en" .record=${record}></iapt-score>`);
    await settled(element);
    expect(text(element)).to.contain('Total 18 of 27').and.to.contain('Answered by the person. Official wording (en)');
  });

  const given = {
    measure: 'phq-9',
    version: 'standard',
    language: 'en',
    wording: { status: 'official', checksum: 'sha256-x' },
    answers: {},
  };

  it('says who helped with what, and who interpreted from which words', async () => {
    const record = {
      ...given,
      kind: 'self-report',
      administration: {
        mode: 'carer-present',
        supporter: 'paid-carer',
        support: ['read-aloud', 'stayed-near'],
        interpreter: { code: '2', reference: 'B-77', language: 'ur', words: 'none' },
      },
      score: score(phq9!, first(9, 2), { final: true }),
    } as unknown as MeasureRecord;
    const element = await fixture<IaptScore>(html`<iapt-score lang="en" .record=${record}></iapt-score>`);
    await settled(element);
    expect(text(element))
      .to.contain('Answered by the person, with a carer present.')
      .and.to.contain('Helped by: a paid carer or support worker')
      .and.to.contain('By: reading aloud, staying near')
      .and.to.contain('Interpreter: 2 – family member or friend')
      .and.to.contain('Interpreted into: Urdu')
      .and.to.contain('Words for the interpreter: none held: interpreted from the words shown')
      .and.to.contain('Reference: B-77');
  });

  it('says of a proxy in words that there is no score, with the risk answer and who answered', async () => {
    const record = {
      ...given,
      kind: 'proxy',
      administration: {
        mode: 'proxy',
        supporter: 'family-or-friend',
        support: [],
        interpreter: { code: null, reference: null, language: 'ur', words: 'official' },
      },
      score: null,
      flags: { risk: 'raised' },
    } as unknown as MeasureRecord;
    const before = score(phq9!, first(9, 3));
    const element = await fixture<IaptScore>(
      html`<iapt-score lang="en" .score=${before} .record=${record}></iapt-score>`,
    );
    await settled(element);
    expect(text(element))
      .to.contain('No score: somebody else answered for the person')
      .and.to.contain('Risk answer: question 9 was answered above 0. Ask about it now.')
      .and.to.contain('Answered by somebody else for the person. Official wording (en).')
      .and.to.contain('Answered by: family or a friend')
      .and.to.contain('Interpreter: not said who')
      .and.not.to.match(/Total|threshold|Severity|Reference/);
    expect(element.shadowRoot!.querySelector('[part=bar]')).to.equal(null);
  });

  it('speaks English to staff in a language that was brought for patients', async () => {
    await bringLanguage('gl');
    const element = await fixture<IaptScore>(html`<iapt-score lang="gl" .score=${score(phq9!, {})}></iapt-score>`);
    await settled(element);
    expect(element.shadowRoot!.querySelector('[part=page]')!.getAttribute('lang')).to.equal('en');
    expect(text(element)).to.contain('Total between 0 and 27');
  });

  it('shows a mean with two decimals, and bands that meet', async () => {
    const dds = await loadMeasure('dds-17');
    const element = await shown(dds, { ...first(16, 2), q17: 3 });
    // 35 / 17 = 2.0588…
    expect(text(element)).to.contain('Total 2.06 of 6').and.to.contain('Moderate (this score) 2 to below 3');
  });

  it('counts the questions of the total only', async () => {
    const mi = await loadMeasure('mi');
    const element = await shown(mi, { 'q1-alone': 5, 'q1-accompanied': 1 });
    expect(text(element)).to.contain('1 of 26 questions answered').and.to.contain('Total between 1.15 and 5');
  });

  it('has no total to show where there is none', async () => {
    const phobia = await loadMeasure('iapt-phobia');
    const element = await shown(phobia, first(3, 4));
    expect(text(element)).to.contain('This measure has no total');
    expect(element.shadowRoot!.querySelector('[part=bar]')).to.equal(null);
  });

  it('follows a score of another measure', async () => {
    const element = await shown(phq9!, {});
    element.score = score(gad7!, first(7, 3));
    await settled(element);
    expect(text(element)).to.contain('GAD-7').and.to.contain('Severe (this score)');
  });

  it('shows nothing without a score, and tells when a measure cannot be loaded', async () => {
    const element = await fixture<IaptScore>(html`<iapt-score lang="en"></iapt-score>`);
    expect(text(element)).to.equal('');
    const told = heard(element);
    element.score = { ...score(phq9!, {}), measure: 'phq-99' };
    await element.updateComplete;
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['not-loaded']);
    expect(text(element)).to.equal('');
  });
});
