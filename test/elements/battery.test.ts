import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/battery.js';
import type { IaptBattery } from '@iapt-elements/elements';
import { choose, press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

const phq9 = { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 1, q9: 0 };
const gad7 = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0 };

async function battery(): Promise<IaptBattery> {
  const element = await fixture<IaptBattery>(html`
    <iapt-battery
      measures="phq-9 gad-7"
      lang="en"
      show-score="end"
      .answers=${{ 'phq-9': phq9, 'gad-7': gad7 }}
      .adjustments=${{ pace: 'whole-measure' }}
    ></iapt-battery>
  `);
  await settled(element);
  return element;
}

const text = (element: IaptBattery) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('<iapt-battery>: versions', () => {
  const make = async (versions: string) => {
    const element = document.createElement('iapt-battery');
    element.lang = 'en';
    element.demonstration = true;
    element.measures = 'phq-9 hai';
    element.setAttribute('versions', versions);
    const told = heard(element);
    await settled(await fixture<IaptBattery>(element));
    return { element, told };
  };

  it('are chosen by measure, and the others keep theirs', async () => {
    const { element } = await make('{"hai":"18-item"}');
    expect(text(element)).to.contain('There are 27 questions.');
    expect(element.scores.map(({ version }) => version)).to.deep.equal(['standard', '18-item']);
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ['{"hai":"20-item"}', /hai has no version "20-item"\. Use one of: 14-item, 18-item, adapted\./],
    ['{"hia":"18-item"}', /"hia", which is not asked\. Asked: phq-9, hai\./],
    ['hai@18-item', /"versions" must be an object/],
    ['{"hai":18}', /hai has no version 18\./],
  ];
  for (const [versions, message] of refused) {
    it(`${versions} is refused: nothing starts, and no other version takes its place`, async () => {
      const { element, told } = await make(versions);
      expect(text(element)).to.contain('These questions cannot start').and.to.contain('PHQ-9, HAI');
      const [failure, ...others] = details(told, 'iapt-failed');
      expect(failure!.code).to.equal('version-refused');
      expect(String(failure!.error)).to.match(message);
      expect(others).to.deep.equal([]);
      expect(element.scores).to.deep.equal([]);
    });
  }
});

describe('<iapt-battery>', () => {
  it('has one introduction for everything', async () => {
    const element = await battery();
    expect(text(element)).to.contain('There are 16 questions. It takes about 5 minutes.');
    expect(text(element)).to.contain('how you have been feeling').and.to.contain('worry and anxiety');
    expect(text(element)).to.contain('You have answered 15 questions already.');
  });

  it('asks a measure once, however often it is named', async () => {
    const element = await battery();
    element.measures = 'gad-7 gad-7';
    await settled(element);
    expect(element.scores.map(({ measure }) => measure)).to.deep.equal(['gad-7']);
  });

  it('scores each measure by itself while they are answered', async () => {
    const element = await battery();
    const told = heard(element);
    expect(element.scores.map(({ measure, raw, status }) => [measure, raw, status])).to.deep.equal([
      ['phq-9', 8, 'complete'],
      ['gad-7', 0, 'in-progress'],
    ]);
    await press(element, 'Start');
    expect(text(element)).to.contain('PHQ-9, page 1 of 2');
    await press(element, 'Continue');
    await choose(element, 'Nearly every day', 7);
    expect(details(told, 'iapt-scored').map(({ score }) => [score.measure, score.total])).to.deep.equal([['gad-7', 3]]);
  });

  it('ends with one check of all answers, one completion and one record for each measure', async () => {
    const element = await battery();
    const told = heard(element);
    expect(element.records).to.deep.equal([]);
    await press(element, 'Start');
    await press(element, 'Continue');
    await press(element, 'Skip question 7');
    await press(element, 'Continue');
    const rows = element.shadowRoot!.querySelectorAll('.row');
    expect(rows).to.have.length(16);
    expect(rows[15]!.textContent.replace(/\s+/g, ' ')).to.contain('Skipped').and.to.contain('Answer');
    await press(element, 'Finish');
    const [completed] = details(told, 'iapt-completed');
    expect(completed!.records.map(({ measure }) => measure)).to.deep.equal(['phq-9', 'gad-7']);
    expect(completed!.record.measure).to.equal('phq-9');
    expect(element.records).to.deep.equal(completed!.records);
    expect(text(element)).to.contain('PHQ-9: your score is 8 out of 27. Lower is better.');
  });

  it('goes back to the check after a change', async () => {
    const element = await battery();
    await press(element, 'Start');
    await press(element, 'Continue');
    await choose(element, 'Not at all', 7);
    await press(element, 'Continue');
    await press(element, 'Change: Feeling tired or having little energy');
    expect(text(element)).to.contain('PHQ-9, page 1 of 2');
    await choose(element, 'Nearly every day', 4);
    await press(element, 'Continue');
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('Check your answers');
    expect(element.scores[0]?.total).to.equal(10);
  });

  it('shows the score while answering, only where the service wants it', async () => {
    const element = await battery();
    element.showScore = 'live';
    await press(element, 'Start');
    expect(text(element)).to.contain('PHQ-9: your score is 8 out of 27.');
    element.showScore = 'never';
    await settled(element);
    expect(text(element)).not.to.contain('your score');
  });
});

describe('<iapt-battery descriptor>', () => {
  const make = async (settings: Partial<IaptBattery>) => {
    const element = Object.assign(document.createElement('iapt-battery'), {
      lang: 'en',
      demonstration: true,
      ...settings,
    });
    const told = heard(element);
    await settled(await fixture<IaptBattery>(element));
    return { element, told };
  };

  it('asks what is given in each session for it, with one introduction and its length', async () => {
    const { element } = await make({ descriptor: 'ptsd' });
    expect(element.scores.map(({ measure }) => measure)).to.deep.equal(['phq-9', 'gad-7', 'wsas', 'pcl-5']);
    expect(text(element)).to.contain('There are 41 questions.');
  });

  it('asks each measure once, and a list goes before it', async () => {
    const { element } = await make({ descriptor: 'depression' });
    expect(element.scores.map(({ measure }) => measure)).to.deep.equal(['phq-9', 'gad-7', 'wsas']);
    element.measures = 'phq-2';
    await settled(element);
    expect(element.scores.map(({ measure }) => measure)).to.deep.equal(['phq-2']);
  });

  it('that is not known is refused by name, with those that are', async () => {
    const { element, told } = await make({ descriptor: 'sadness' });
    const [failed] = details(told, 'iapt-failed');
    expect(failed!.code).to.equal('descriptor-refused');
    expect(String(failed!.error)).to.contain('"sadness"').and.to.contain('ptsd');
    expect(text(element)).to.contain('The questions did not load');
  });
});
