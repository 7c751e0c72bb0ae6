import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../packages/elements/src/define/progress.js';
import type { IaptProgress, MeasureRecord } from '@iapt-elements/elements';
import type { SelfReportRecord } from '@iapt-elements/engine';
import { details, heard } from '../support/heard.js';
import { phq9, gad7, Scenario } from '../support/scenario.js';
import { answersOf } from '../support/scenario.js';
import { settled } from '../../stories/person.js';

/** The two measures on one day, in shorthand. */
function given(day: string, phq: string, gad: string): readonly MeasureRecord[] {
  const answers = { 'phq-9': answersOf(phq9, phq), 'gad-7': answersOf(gad7, gad) };
  const done = Scenario.starting({ answers }, phq9, gad7).go('check').finish(`${day}T09:00:00Z`);
  return [done.record('phq-9'), done.record('gad-7')];
}

// 18 and 14, 13 and 9, 7 and 5.
const course = [
  ...given('2026-01-08', '333333000', '2222222'),
  ...given('2026-02-05', '222222100', '2222100'),
  ...given('2026-03-05', '111111100', '1111100'),
];

async function shown(properties: Partial<IaptProgress>): Promise<IaptProgress> {
  const element = await fixture<IaptProgress>(html`<iapt-progress lang="en"></iapt-progress>`);
  Object.assign(element, properties);
  await element.updateComplete;
  await settled(element);
  return element;
}

const words = (node: ParentNode | Element) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: IaptProgress, part: string) => [...element.shadowRoot!.querySelectorAll(`[part=${part}]`)];

describe('<iapt-progress>', () => {
  it('says in sentences and in the table everything that the line draws', async () => {
    const element = await shown({ records: course });
    const [phq] = all(element, 'measure');
    expect(words(phq!.querySelector('[part=summary]')!)).to.equal(
      'PHQ-9: 18 of 27 on 8 Jan 2026, and 7 on 5 Mar 2026. It went down by 11 points. ' +
        'The last score is below the threshold of 10. That is reliable improvement: 6 points or more. Lower is better.',
    );
    expect([...phq!.querySelectorAll('tbody tr')].map(words)).to.deep.equal([
      '8 Jan 2026 18 at or above threshold First score Answered by the person',
      '5 Feb 2026 13 at or above threshold −5 no reliable change Answered by the person',
      '5 Mar 2026 7 below threshold −11 reliable improvement Answered by the person',
    ]);
    // As many marks as rows, and the threshold in words.
    expect(phq!.querySelectorAll('circle')).to.have.lengthOf(3);
    expect(words(phq!)).to.contain('Threshold: 10 or above is a case');
  });

  it('says where the referral stands, and by which comparisons', async () => {
    const element = await shown({ records: course, descriptor: 'depression' });
    const [outcome] = all(element, 'outcome');
    expect(words(outcome!)).to.contain('Judged by PHQ-9 and GAD-7.');
    expect([...outcome!.querySelectorAll('li')].map(words)).to.deep.equal([
      'A case at the start. Why: PHQ-9 18 (threshold 10) and GAD-7 14 (threshold 8).',
      'Recovered: every score is below its threshold. Why: PHQ-9 7 (threshold 10) and GAD-7 5 (threshold 8).',
      'Reliable improvement. Why: PHQ-9 18 to 7 (reliable from 6 points) and GAD-7 14 to 5 (reliable from 4 points).',
      'Reliable recovery.',
    ]);
  });

  it('tells a patient the scores and that lower is better, and nothing of caseness', async () => {
    const element = await shown({ records: course, descriptor: 'depression', audience: 'patient' });
    expect(words(all(element, 'summary')[0]!)).to.equal(
      'PHQ-9: your score was 18 of 27 on 8 Jan 2026. It was 7 on 5 Mar 2026. It went down by 11 points. Lower is better.',
    );
    expect(all(element, 'outcome')).to.have.lengthOf(0);
    expect(words(element.shadowRoot!)).not.to.match(/threshold|case|reliable|risk/i);
    expect(element.shadowRoot!.querySelectorAll('.threshold, .band')).to.have.lengthOf(0);
  });

  it('never shows a confidential record, and tells the host', async () => {
    const element = await fixture<IaptProgress>(html`<iapt-progress lang="en"></iapt-progress>`);
    const told = heard(element);
    const peq = { ...course[0], measure: 'peq-treatment', kind: 'experience', score: null } as MeasureRecord;
    element.records = [peq, ...course];
    await element.updateComplete;
    expect(all(element, 'measure')).to.have.lengthOf(2);
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['confidential-refused']);
  });

  it('leaves out what is no record, and shows the rest', async () => {
    const element = await fixture<IaptProgress>(html`<iapt-progress lang="en"></iapt-progress>`);
    const told = heard(element);
    const rubbish = [
      null,
      7,
      {},
      { measure: 'phq-9' },
      { ...course[0], score: { total: NaN } },
      { ...course[0], measure: 'x' },
    ];
    element.records = [...(rubbish as unknown as MeasureRecord[]), ...course];
    await element.updateComplete;
    expect(all(element, 'measure')).to.have.lengthOf(2);
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.have.members(['records-refused', 'not-loaded']);
  });

  it('refuses a descriptor that there is not, and still shows the lines', async () => {
    const element = await fixture<IaptProgress>(html`<iapt-progress lang="en" .records=${course}></iapt-progress>`);
    const told = heard(element);
    Object.assign(element, { descriptor: 'sadness' });
    await element.updateComplete;
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['descriptor-refused']);
    expect(all(element, 'outcome')).to.have.lengthOf(0);
    expect(all(element, 'measure')).to.have.lengthOf(2);
  });

  it('says that records are at fault, not the descriptor, where a total is not possible', async () => {
    const element = await fixture<IaptProgress>(
      html`<iapt-progress lang="en" descriptor="depression"></iapt-progress>`,
    );
    const told = heard(element);
    const [first] = course as readonly SelfReportRecord[];
    element.records = [...course, { ...first!, score: { ...first!.score, total: 400 } }];
    await element.updateComplete;
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['records-refused']);
    expect(words(all(element, 'measure')[0]!)).to.contain('1 record is not shown: its score is not possible.');
  });

  it('is listened to with the arrow keys: each score is said with its day, and nothing is loaded before', async () => {
    const element = await shown({ records: course });
    const sounds = () => element.shadowRoot!.querySelectorAll('[part=keys]');
    expect(sounds()).to.have.lengthOf(0);
    const button = all(element, 'listen')[0] as HTMLButtonElement;
    button.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.getAttribute('part') === 'keys', 'nothing to listen to');
    const [keys] = sounds();
    const said = () => words(keys!.querySelector('[role=status] > :last-child') ?? keys!);
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => said().includes('5 Feb 2026, 13'), `"${said()}" is said`);
    await sendKeys({ press: 'End' });
    await waitUntil(() => said().includes('5 Mar 2026, 7'), `"${said()}" is said`);
    await sendKeys({ press: 'Home' });
    await waitUntil(() => said().includes('8 Jan 2026, 18'), `"${said()}" is said`);
    expect(keys!.querySelector('[role=status]')!.getAttribute('aria-live')).to.equal('polite');
    // Its windows in words of its own do not open.
    for (const key of ['h', 'o', 'm']) await sendKeys({ press: key });
    expect(document.querySelectorAll('dialog')).to.have.lengthOf(0);
    button.click();
    await element.updateComplete;
    expect(sounds()).to.have.lengthOf(0);
  });
});
