import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { IaptMeasure, MeasureRecord } from '@iapt-elements/elements';
import { press, settled } from '../../stories/person.js';

const answers = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 1 };

async function inForm(): Promise<{ form: HTMLFormElement; element: IaptMeasure }> {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <fieldset>
        <iapt-measure
          measure="gad-7"
          lang="en"
          name="anxiety"
          required
          .answers=${answers}
          .adjustments=${{ pace: 'whole-measure' }}
        ></iapt-measure>
      </fieldset>
    </form>
  `);
  const element = form.querySelector('iapt-measure')!;
  await settled(element);
  return { form, element };
}

async function finish(element: IaptMeasure): Promise<void> {
  for (const name of ['Start', 'Continue', 'Finish']) await press(element, name);
}

describe('inside a form', () => {
  it('has the record as its value, once the person has finished', async () => {
    const { form, element } = await inForm();
    expect([...new FormData(form)]).to.deep.equal([]);
    await finish(element);
    const value = JSON.parse(new FormData(form).get('anxiety') as string) as MeasureRecord;
    expect(value).to.deep.equal(element.record);
    expect(value.score!.total).to.equal(1);
  });

  it('holds the form back until then, and takes focus to the questions', async () => {
    const { form, element } = await inForm();
    expect(form.checkValidity()).to.equal(false);
    expect(form.reportValidity()).to.equal(false);
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('heading');
    await finish(element);
    expect(form.checkValidity()).to.equal(true);
  });

  it('does not send the form around when the person goes on', async () => {
    const { form, element } = await inForm();
    let sent = 0;
    form.addEventListener('submit', () => (sent += 1));
    await finish(element);
    expect(sent).to.equal(0);
  });

  it('begins again when the form is reset', async () => {
    const { form, element } = await inForm();
    await finish(element);
    form.reset();
    await settled(element);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(element.shadowRoot!.textContent).to.contain('Before you start');
  });

  it('cannot be operated in a disabled fieldset', async () => {
    const { form, element } = await inForm();
    const column = element.shadowRoot!.querySelector('.column')!;
    form.querySelector('fieldset')!.disabled = true;
    await settled(element);
    expect(column.hasAttribute('inert')).to.equal(true);
    form.querySelector('fieldset')!.disabled = false;
    await settled(element);
    expect(column.hasAttribute('inert')).to.equal(false);
  });
});
