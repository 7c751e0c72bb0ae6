import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { Help, IaptMeasure } from '@iapt-elements/elements';
import { choose, press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

const answers = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0, q8: 0 };

const help: Help = {
  language: 'en',
  text: 'You can ring our duty worker.',
  contacts: [{ reach: '01632 960000', who: 'Duty worker, 9 to 5', href: 'tel:+441632960000' }],
};

async function atQuestion9(properties: { help?: unknown } = {}): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`
    <iapt-measure measure="phq-9" lang="en" .answers=${answers} .help=${properties.help ?? null}></iapt-measure>
  `);
  await settled(element);
  await press(element, 'Start');
  for (let question = 1; question <= 8; question += 1) await press(element, 'Continue');
  return element;
}

const panel = (element: IaptMeasure) => element.shadowRoot!.querySelector('.column > [part=help]');

describe('help', () => {
  it('comes right after the answer that asks for it, and never stops anybody', async () => {
    const element = await atQuestion9();
    await choose(element, 'Several days');
    await press(element, 'Continue');
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('Thank you for telling us');
    expect(panel(element)!.textContent).to.contain('116 123').and.to.contain('999');
    await press(element, 'Continue');
    expect(element.shadowRoot!.textContent).to.contain('Check your answers');
    await press(element, 'Finish');
    expect(element.record!.helpShown.map(({ measure, item }) => [measure, item])).to.deep.equal([['phq-9', 'q9']]);
    expect(element.record!.flags).to.deep.equal({ risk: 'raised' });
  });

  it('does not come when nobody asked', async () => {
    const element = await atQuestion9();
    await choose(element, 'Not at all');
    await press(element, 'Continue');
    expect(element.shadowRoot!.textContent).to.contain('Check your answers');
  });

  it("is the service's own where it is configured", async () => {
    const element = await atQuestion9({ help });
    await choose(element, 'Nearly every day');
    await press(element, 'Continue');
    expect(panel(element)!.textContent).to.contain('You can ring our duty worker.').and.not.to.contain('116 123');
    expect(panel(element)!.querySelector('a')!.getAttribute('href')).to.equal('tel:+441632960000');
  });

  it('is on every screen, at the same place', async () => {
    const element = await atQuestion9({ help });
    const foot = element.shadowRoot!.querySelector('.foot')!;
    expect(foot.querySelector('summary')!.textContent).to.equal('I need help');
    expect(foot.textContent).to.contain('Duty worker, 9 to 5');
  });

  it('never opens a script: such a link is refused and the national contacts stand', async () => {
    const element = document.createElement('iapt-measure');
    const told = heard(element);
    const hostile = { ...help, contacts: [{ reach: 'here', who: 'x', href: 'javascript:alert(1)' }] };
    Object.assign(element, { measure: 'phq-9', lang: 'en', help: hostile });
    document.body.append(element);
    await settled(element);
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['help-refused']);
    expect(element.shadowRoot!.textContent).to.contain('116 123');
    element.remove();
  });
});
