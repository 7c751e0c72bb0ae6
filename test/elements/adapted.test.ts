import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define.js';
import type { IaptBattery, IaptMeasure, IaptScore } from '@iapt-elements/elements';
import { answer, choose, press, repeat, sees, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

/** Words that the service exchanged: what a person reads, what the host hears, and what is kept. */

const exchanges = [
  { measure: 'phq-9', from: 'depressed', to: 'very sad' },
  { measure: 'phq-9', from: 'depress', to: 'x' },
  { measure: 'wsas', from: 'job', to: 'work' },
];
const all = { q1: 2, q2: 2, q3: 2, q4: 2, q5: 2, q6: 0, q7: 0, q8: 0, q9: 0 };
const text = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const notice = 'Please note: The service changed some words in these questions.';

async function measure(options: Partial<IaptMeasure>): Promise<IaptMeasure> {
  const element = document.createElement('iapt-measure');
  Object.assign(element, { measure: 'phq-9', lang: 'en', ...options });
  document.body.append(element);
  await settled(element);
  return element;
}

describe('a measure with exchanged words', () => {
  let element: HTMLElement | null = null;
  afterEach(() => element?.remove());

  it('says so on every question, and asks the rest as it is published', async () => {
    const asked = (element = await measure({ adjustments: { exchanges } }));
    heard(asked);
    expect(text(asked)).to.contain(notice);
    await press(asked, 'Start');
    await answer(asked, 'Several days');
    await sees(
      asked,
      'Over the last 2 weeks, how often have you been bothered by any of the following problems? Feeling down, very sad, or hopeless',
    );
    expect(text(asked)).to.contain(notice).and.not.to.contain('depressed');
  });

  it('is another version from the first answer on, without a threshold', async () => {
    const asked = (element = await measure({ adjustments: { exchanges } }));
    const told = heard(asked);
    await press(asked, 'Start');
    await choose(asked, 'Nearly every day');
    const [scored] = details(told, 'iapt-scored');
    expect(scored!.score).to.deep.include({ version: 'adapted', threshold: null, caseness: 'not-defined', raw: 3 });
    expect(scored!.score.national).to.deep.equal({ threshold: null, caseness: 'not-defined' });
    expect(asked.score).to.deep.equal(scored!.score);
  });

  it('still raises the risk of a risk answer, whatever the words', async () => {
    const asked = (element = await measure({ adjustments: { exchanges }, answers: { ...all, q9: 'skipped' } }));
    const told = heard(asked);
    await press(asked, 'Start');
    await repeat(asked, 'Continue', 8);
    await choose(asked, 'Several days');
    expect(details(told, 'iapt-risk-raised')[0]!.score).to.deep.include({ version: 'adapted' });
  });

  it('has a record that names the version and the words that were changed, and only those', async () => {
    const asked = (element = await measure({ adjustments: { exchanges }, answers: all }));
    const told = heard(asked);
    await press(asked, 'Start');
    await repeat(asked, 'Continue', 9);
    await press(asked, 'Finish');
    const [completed] = details(told, 'iapt-completed');
    const { version, score, adjustments, wording, answers } = completed!.record;
    expect({ version, scored: score!.version, threshold: score!.threshold, total: score!.total }).to.deep.equal({
      version: 'adapted',
      scored: 'adapted',
      threshold: null,
      total: 10,
    });
    expect(adjustments.exchanges).to.deep.equal([exchanges[0]]);
    expect(wording.status).to.equal('official');
    expect(answers).to.deep.equal(all);
    expect(asked.record).to.deep.equal(completed!.record);
  });

  it('tells the host of words that are in no question, and not of a measure that is not asked', async () => {
    const asked = document.createElement('iapt-measure');
    element = asked;
    const told = heard(asked);
    Object.assign(asked, { measure: 'phq-9', lang: 'en', adjustments: { exchanges } });
    document.body.append(asked);
    await settled(asked);
    const failures = details(told, 'iapt-failed');
    expect(failures.map(({ code }) => code)).to.deep.equal(['exchanges-unused']);
    expect(String(failures[0]!.error)).to.contain('"depress" (phq-9)').and.not.to.contain('"job"');
    expect(text(asked)).to.contain('Before you start');
  });

  it('is as published when no exchange reaches it', async () => {
    const asked = (element = await measure({
      measure: 'gad-7',
      adjustments: { exchanges },
      answers: { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1 },
    }));
    expect(text(asked)).not.to.contain(notice);
    await press(asked, 'Start');
    await repeat(asked, 'Continue', 7);
    await press(asked, 'Finish');
    expect(asked.record).to.deep.include({ version: 'standard' });
    expect(asked.record!.score!.threshold).to.equal(8);
    expect(asked.record!.adjustments.exchanges).to.deep.equal([]);
  });

  it('in a battery, each measure has its own version', async () => {
    const battery = await fixture<IaptBattery>(html`
      <iapt-battery
        measures="phq-9 gad-7"
        lang="en"
        .adjustments=${{ exchanges }}
        .answers=${{ 'phq-9': all, 'gad-7': { q1: 3 } }}
      ></iapt-battery>
    `);
    heard(battery);
    await settled(battery);
    expect(battery.scores.map(({ version }) => version)).to.deep.equal(['adapted', 'standard']);
  });

  it('changed in the middle costs no answer', async () => {
    const asked = (element = await measure({ answers: { q1: 1 } }));
    heard(asked);
    await press(asked, 'Start');
    await press(asked, 'Continue');
    await choose(asked, 'Several days');
    asked.adjustments = { exchanges };
    await settled(asked);
    expect(text(asked)).to.contain('very sad');
    expect(asked.score).to.deep.include({ version: 'adapted', raw: 2 });
  });

  it('is refused in a version that asks other questions than the first', async () => {
    const asked = document.createElement('iapt-measure');
    element = asked;
    const told = heard(asked);
    const given = { exchanges: [{ measure: 'hai', from: 'Worry', to: 'Fear' }] };
    Object.assign(asked, { measure: 'hai', version: '18-item', lang: 'en', demonstration: true, adjustments: given });
    document.body.append(asked);
    await settled(asked);
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.include('version-refused');
    expect(asked.score).to.equal(null);
  });

  it('shows words that look like markup as words', async () => {
    const asked = (element = await measure({
      adjustments: { exchanges: [{ measure: 'phq-9', from: 'Little', to: '<b>{{count}} $t(look.open)</b>' }] },
    }));
    await press(asked, 'Start');
    expect(text(asked)).to.contain('<b>{{count}} $t(look.open)</b> interest');
    expect(asked.shadowRoot!.querySelector('[part=heading] b') === null).to.equal(true);
  });
});

describe('the score of a measure with exchanged words', () => {
  it('says to the clinician that no threshold holds, and which words were changed', async () => {
    const asked = await measure({ adjustments: { exchanges }, answers: all });
    heard(asked);
    await press(asked, 'Start');
    await repeat(asked, 'Continue', 9);
    await press(asked, 'Finish');
    const shown = await fixture<IaptScore>(html`<iapt-score lang="en" .record=${asked.record}></iapt-score>`);
    asked.remove();
    await settled(shown);
    expect(text(shown)).to.contain('Words were changed: no threshold holds for these questions');
    expect(text(shown)).to.contain('In the questions, “depressed” was changed to “very sad”.');
    expect(text(shown)).not.to.contain('“job”');
  });
});
