import { expect, fixture } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import '../../packages/elements/src/define/peq.js';
import { registerWording, type IaptMeasure } from '@iapt-elements/elements';
import { VersionError } from '@iapt-elements/engine';
import hai from '../../locales/en/measures/hai.json' with { type: 'json' };
import phq9 from '../../locales/en/measures/phq-9.json' with { type: 'json' };
import { choose, fillIn, press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';
import { bringLanguage } from '../support/languages.js';
import { licensed } from '../support/wordings.js';

async function asked(settings: Partial<IaptMeasure>, tag: 'iapt-measure' | 'iapt-peq' = 'iapt-measure') {
  const element = Object.assign(document.createElement(tag) as IaptMeasure, {
    lang: 'en',
    demonstration: true,
    adjustments: { pace: 'whole-measure' },
    ...settings,
  });
  const told = heard(element);
  await settled(await fixture<IaptMeasure>(element));
  return { element, failed: () => details(told, 'iapt-failed') };
}

const treatment = { stage: 'treatment' } as Partial<IaptMeasure>;
const text = (element: IaptMeasure) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const stopped = 'This page asks for a version of';

describe('version', () => {
  it('is asked, scored and recorded', async () => {
    const { element } = await asked({ measure: 'hai', version: '18-item' });
    expect(text(element)).to.contain('There are 18 questions.');
    await fillIn(element);
    await press(element, 'Finish');
    expect(element.record).to.include({ version: '18-item' });
    expect(element.record!.score).to.deep.equal(element.score);
    expect(element.score).to.include({ version: '18-item', answered: 18, status: 'complete' });
  });

  it('can be set as an attribute, and is told with every score', async () => {
    const { element } = await asked({ measure: 'phq-9' });
    element.setAttribute('version', 'bsl');
    await settled(element);
    const told = heard(element);
    await press(element, 'Start');
    await choose(element, 'Several days', 1);
    expect(details(told, 'iapt-scored').map(({ score }) => [score.version, score.threshold])).to.deep.equal([
      ['bsl', 8],
    ]);
  });

  it('without one is that of the words', async () => {
    await registerWording(licensed(phq9, { language: 'gl', version: 'adapted' }));
    await bringLanguage('gl');
    const { element } = await asked({ measure: 'phq-9', lang: 'gl' });
    expect(element.score).to.include({ version: 'adapted', threshold: null });
  });

  it('offers only what the version offers', async () => {
    const { element } = await asked({ ...treatment, version: 'v2' }, 'iapt-peq');
    await press(element, 'Start');
    const offered = element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=peq-treatment-q6]');
    expect([...offered].map(({ value }) => value)).to.deep.equal(['0', '1', '2', '3', '4']);
  });

  it('changed in the middle starts again, and keeps the answers that fit', async () => {
    const { element, failed } = await asked({ ...treatment, answers: { q1: '4', q6: 'NA' } }, 'iapt-peq');
    await press(element, 'Start');
    element.version = 'v2';
    await settled(element);
    expect(text(element)).to.contain('Before you start').and.to.contain('You have answered 1 question already.');
    expect(failed().map(({ code }) => code)).to.deep.equal(['answers-refused']);
  });
});

describe('version: what is refused', () => {
  it('one that the measure does not have: says which there are, and asks nothing until it is put right', async () => {
    const { element, failed } = await asked({ measure: 'hai', version: '20-item' });
    expect(text(element))
      .to.contain('These questions cannot start')
      .and.to.contain(`${stopped} HAI that is not there.`);
    expect(element.score).to.equal(null);
    const [failure, ...others] = failed();
    expect(others).to.deep.equal([]);
    expect(failure).to.include({ code: 'version-refused' });
    expect(failure!.error)
      .to.be.instanceOf(VersionError)
      .and.to.have.property('message')
      .that.contains('14-item, 18-item');
    element.version = '14-item';
    await settled(element);
    expect(text(element)).to.contain('There are 14 questions.');
  });

  it('in the middle costs neither the place nor the answers', async () => {
    const { element } = await asked({ measure: 'hai', answers: { q1: 2 } });
    await press(element, 'Start');
    element.version = '20-item';
    await settled(element);
    expect(text(element)).to.contain(stopped);
    element.version = '';
    await settled(element);
    expect(text(element)).to.contain('1. Worry over health');
    expect(element.score).to.include({ raw: 2 });
  });

  it('one that the words are not for: names both', async () => {
    await registerWording(licensed(phq9, { language: 'nn', version: 'bsl' }));
    await bringLanguage('nn');
    const { element, failed } = await asked({ measure: 'phq-9', lang: 'nn', version: 'standard' });
    expect(text(element)).to.contain(stopped);
    expect(String(failed()[0]!.error)).to.contain('PHQ-9: "standard" is asked for, and the words are for "bsl".');
    element.version = 'bsl';
    await settled(element);
    expect(element.score).to.include({ version: 'bsl' });
  });

  it('a reworded one where the words are the published ones', async () => {
    const { element, failed } = await asked({ measure: 'phq-9', version: 'adapted' });
    expect(text(element)).to.contain(stopped);
    expect(failed().map(({ code }) => code)).to.deep.equal(['version-refused']);
  });

  it('words that lack a question of it: the shorter version can be asked, the longer one not', async () => {
    const { q15: _without, ...items } = hai.items;
    await registerWording(licensed(hai, { language: 'fo', items }));
    await bringLanguage('fo');
    const { element, failed } = await asked({ measure: 'hai', lang: 'fo' });
    expect(text(element)).to.contain('There are 14 questions.');
    element.version = '18-item';
    await settled(element);
    expect(text(element)).to.contain('HAI: not in this language yet');
    expect(String(failed()[0]!.error)).to.contain('HAI (items.q15)');
  });
});
