import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../packages/elements/src/define/measure.js';
import type { Adjustments, IaptMeasure } from '@iapt-elements/elements';
import { choose, press, sees, settled, write } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

/** The page that asks who is there: nothing on it must be answered, and nobody is named. */

const zeros = { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0 };
const name = 'Amira Khan';

async function atCircumstances(adjustments: Partial<Adjustments>, circumstances: unknown = null): Promise<IaptMeasure> {
  const element = await fixture<IaptMeasure>(html`
    <iapt-measure
      measure="gad-7"
      lang="en"
      .adjustments=${{ pace: 'whole-measure', ...adjustments }}
      .circumstances=${circumstances}
      .answers=${zeros}
    ></iapt-measure>
  `);
  await settled(element);
  await press(element, 'Start');
  return element;
}

const helped = { support: 'with-supporter' } as const;
const interpreted = { interpreter: 'ur' };

const all = (element: IaptMeasure, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const legends = (element: IaptMeasure) => all(element, 'fieldset.question legend').map(words);
const field = (element: IaptMeasure) => element.shadowRoot!.querySelector<HTMLInputElement>('#interpreter-reference')!;
const focused = (element: IaptMeasure) => element.shadowRoot!.activeElement;

async function finished(element: IaptMeasure) {
  await sees(element, 'Over the last 2 weeks');
  await press(element, 'Continue');
  await press(element, 'Finish');
  return element.record!.administration;
}

describe('who is there', () => {
  it('is not asked of somebody who answers alone', async () => {
    const element = await atCircumstances({});
    expect(legends(element)[0]).to.contain('1. Feeling nervous');
  });

  it('is asked of whom it concerns, and of nobody else', async () => {
    expect(legends(await atCircumstances(helped))).to.deep.equal(['Who is helping?', 'How do they help?']);
    expect(legends(await atCircumstances({ support: 'proxy' }))).to.deep.equal(['Who is answering for the person?']);
    expect(legends(await atCircumstances(interpreted))).to.deep.equal(['Who is interpreting into Urdu?']);
    expect(legends(await atCircumstances({ ...helped, ...interpreted }))).to.have.lengthOf(3);
  });

  it('can be left open, and is then recorded as not said', async () => {
    const element = await atCircumstances({ ...helped, ...interpreted });
    await press(element, 'Continue');
    expect(await finished(element)).to.deep.equal({
      mode: 'with-supporter',
      supporter: null,
      support: [],
      interpreter: { code: null, reference: null, language: 'ur', words: 'none' },
    });
  });

  it('is recorded: who helps, all that they do, and the interpreter by national code and booking', async () => {
    const element = await atCircumstances({ ...helped, ...interpreted });
    await choose(element, 'A paid carer or support worker');
    await choose(element, 'Staying near');
    await choose(element, 'Reading aloud');
    await choose(element, 'Signing');
    await choose(element, 'Signing');
    await choose(element, 'A professional interpreter');
    await write(element, 'Interpreter reference', ' LL-0093 ');
    await press(element, 'Continue');
    expect(await finished(element)).to.deep.equal({
      mode: 'with-supporter',
      supporter: 'paid-carer',
      support: ['read-aloud', 'stayed-near'],
      interpreter: { code: '1', reference: 'LL-0093', language: 'ur', words: 'none' },
    });
  });

  it('offers the six national codes, in their order', async () => {
    const element = await atCircumstances(interpreted);
    expect(all(element, '.question .option').map(words)).to.have.lengthOf(6);
    const codes: (string | null)[] = [];
    for (let place = 0; place < 6; place += 1) {
      all(element, '.question .option')[place]!.click();
      await settled(element);
      await press(element, 'Continue');
      await press(element, 'Continue');
      await press(element, 'Finish');
      codes.push(element.record!.administration.interpreter!.code);
      element.reset();
      await settled(element);
      await press(element, 'Start');
    }
    expect(codes).to.deep.equal(['1', '2', '3', '4', '5', 'X']);
  });

  it('says calmly that a professional is expected, where it is announced, and lets the person go on', async () => {
    const element = await atCircumstances(interpreted);
    const [region] = all(element, '[role=status]');
    expect(words(region!)).to.equal('');
    await choose(element, 'A family member or friend');
    expect(all(element, '[role=status]')[0]).to.equal(region);
    expect(words(region!)).to.match(/^A professional interpreter is expected\./);
    await choose(element, 'A professional interpreter');
    expect(words(region!)).to.equal('');
    await choose(element, 'Another person');
    expect(words(region!)).not.to.equal('');
    await press(element, 'Continue');
    expect((await finished(element)).interpreter!.code).to.equal('3');
  });

  it('is answered with the keyboard, and Enter goes on', async () => {
    const element = await atCircumstances(interpreted);
    field(element).focus();
    // No key twice in a row: under load WebKit's driver makes one of two.
    await sendKeys({ type: 'B-4712' });
    await waitUntil(() => field(element).value === 'B-4712', 'the letters have not come', { timeout: 5000 });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect((await finished(element)).interpreter!.reference).to.equal('B-4712');
  });
});

describe('a reference that could be a name', () => {
  it('is an error that says what to do, in a summary with the focus and at the field, and stays as it was written', async () => {
    const element = await atCircumstances(interpreted);
    await write(element, 'Interpreter reference', name);
    expect(all(element, '[part=error-summary], [part=error]')).to.deep.equal([]);
    await press(element, 'Continue');
    const summary = focused(element)!;
    expect(summary.getAttribute('part')).to.equal('error-summary');
    expect(summary.textContent).to.contain('Write the booking number, or continue without it.');
    const described = field(element).getAttribute('aria-describedby')!.split(' ');
    const descriptions = described.map((id) => words(element.shadowRoot!.getElementById(id)!));
    expect(descriptions[0]).to.equal('A booking number. Never a name.');
    expect(descriptions[1]).to.match(/^Error: Write the booking number/);
    expect(field(element).getAttribute('aria-invalid')).to.equal('true');
    expect(field(element).value).to.equal(name);
    summary.querySelector('a')!.click();
    expect(focused(element)).to.equal(field(element));
  });

  it('is nowhere but in its field: not in what the host hears, and not in the record', async () => {
    const element = await atCircumstances(interpreted);
    const told = heard(element);
    await write(element, 'Interpreter reference', name);
    await press(element, 'Continue');
    expect(element.shadowRoot!.innerHTML).not.to.contain(name);
    await press(element, 'Continue');
    expect((await finished(element)).interpreter!.reference).to.equal(null);
    expect(JSON.stringify(told.map(({ detail }) => detail))).not.to.contain(name);
  });

  it('is put right and then kept', async () => {
    const element = await atCircumstances(interpreted);
    await write(element, 'Interpreter reference', name);
    await press(element, 'Continue');
    await write(element, 'Interpreter reference', '4711');
    await press(element, 'Continue');
    expect((await finished(element)).interpreter!.reference).to.equal('4711');
  });

  it('takes an earlier one away with it: nobody is recorded by a booking that was replaced', async () => {
    const element = await atCircumstances(interpreted);
    await write(element, 'Interpreter reference', '4711');
    await write(element, 'Interpreter reference', name);
    await press(element, 'Continue');
    await press(element, 'Continue');
    expect((await finished(element)).interpreter!.reference).to.equal(null);
  });

  it('is forgotten when the person goes back', async () => {
    const element = await atCircumstances(interpreted);
    await write(element, 'Interpreter reference', name);
    await press(element, 'Continue');
    await press(element, 'Back');
    await press(element, 'Start');
    expect(all(element, '[part=error-summary]')).to.deep.equal([]);
    expect(field(element).value).to.equal('');
  });
});

describe('who is there, told beforehand', () => {
  const told = { supporter: 'advocate', support: ['signed'], interpreter: '2', interpreterReference: 'A/1' };

  it('is not asked where everything was said, and is recorded', async () => {
    const element = await atCircumstances({ ...helped, ...interpreted }, told);
    const given = await finished(element);
    expect(given).to.deep.include({ supporter: 'advocate', support: ['signed'] });
    expect(given.interpreter).to.include({ code: '2', reference: 'A/1' });
  });

  it('is filled in where something is left to be asked', async () => {
    const { supporter: _open, ...rest } = told;
    const element = await atCircumstances({ ...helped, ...interpreted }, rest);
    const chosen = all(element, '.question input').filter((input) => (input as HTMLInputElement).checked);
    expect(chosen.map((input) => words(input.closest('label')!))).to.deep.equal([
      'Signing',
      'A family member or friend',
    ]);
    expect(field(element).value).to.equal('A/1');
    expect(words(all(element, '[role=status]')[0]!)).not.to.equal('');
  });

  it('is given as JSON in the attribute too', async () => {
    const element = await fixture<IaptMeasure>(html`
      <iapt-measure
        measure="gad-7"
        lang="en"
        adjustments='{"support":"with-supporter"}'
        circumstances='{"supporter":"paid-carer","support":[]}'
      ></iapt-measure>
    `);
    await settled(element);
    await press(element, 'Start');
    expect(legends(element)[0]).to.contain('Feeling nervous');
  });

  for (const wrong of [{ supporter: 'mother' }, { interpreterReference: name }, { who: 'me' }, '{supporter: x}', 7])
    it(`that cannot be is refused (${JSON.stringify(wrong)}), and the person is asked`, async () => {
      const element = document.createElement('iapt-measure');
      const facts = heard(element);
      Object.assign(element, { measure: 'gad-7', lang: 'en', adjustments: helped, circumstances: wrong });
      document.body.append(element);
      await settled(element);
      expect(details(facts, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['circumstances-refused']);
      await press(element, 'Start');
      expect(legends(element)[0]).to.equal('Who is helping?');
      element.remove();
    });

  it('is taken over when the host says it later, and what the person changed then holds', async () => {
    const element = await atCircumstances(helped);
    element.circumstances = { supporter: 'advocate' };
    await settled(element);
    const chosen = () => words(all(element, '.question .option:has(:checked)')[0]!);
    expect(chosen()).to.equal('An advocate');
    await choose(element, 'Family or a friend');
    // A portal that draws itself again gives the same thing as a new object.
    element.circumstances = { supporter: 'advocate' };
    await settled(element);
    expect(chosen()).to.equal('Family or a friend');
  });
});
