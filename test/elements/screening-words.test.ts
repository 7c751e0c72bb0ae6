import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/screening.js';
import { checksumOf, InputError, readWording } from '@iapt-elements/adaptations/read';
import {
  registerMedia,
  registerScreeningWording,
  type Adjustments,
  type IaptScreening,
  type Wording,
} from '@iapt-elements/elements';
import { screeningDescriptors, screeningPrompts } from '@iapt-elements/measures/screening';
import { loadMeasure } from '@iapt-elements/measures';
import clinician from '../../locales/en/clinician.json' with { type: 'json' };
import prompts from '../../locales/en/screening/iapt-screening-prompts.json' with { type: 'json' };
import plain from '../../locales/en/screening/plain.json' with { type: 'json' };
import { press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

const codes = screeningPrompts.nodes.flatMap(({ prompts: each }) => each.map(({ code }) => code));
const summed = (wording: object) => ({ ...wording, checksum: checksumOf(wording) }) as Wording;
/** The prompts in a language that nobody has words in: each marked with its tag. */
const inLanguage = (language: string, dir: 'ltr' | 'rtl', status = 'licensed') =>
  summed({
    ...prompts,
    language,
    dir,
    status,
    items: Object.fromEntries(Object.entries(prompts.items).map(([code, text]) => [code, `${language}: ${text}`])),
    options: { ...prompts.options, 'yes-no': { yes: `${language}: yes`, no: `${language}: no` } },
  });

async function shown(adjustments: Partial<Adjustments>, { lang = 'en', demonstration = false } = {}) {
  const element = document.createElement('iapt-screening');
  const told = heard(element);
  Object.assign(element, { lang, adjustments, demonstration });
  const place = await fixture(html`<div></div>`);
  place.append(element);
  await settled(element);
  await press(element, 'Continue');
  await press(element, 'Continue');
  await press(element, 'Continue');
  return { element, told };
}
const within = (element: IaptScreening, selector: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map((each) => ({
    text: each.textContent.replace(/\s+/g, ' ').trim(),
    lang: each.lang,
    dir: each.dir,
  }));

describe('the words of the screening prompts', () => {
  it('are what their checksum says, in the form of every wording', () => {
    expect(() => readWording(prompts)).not.to.throw();
    expect(checksumOf(prompts)).to.equal(prompts.checksum);
  });

  it('are there for every prompt, every answer and every part, and for nothing else', () => {
    expect(Object.keys(prompts.items)).to.include.members(codes);
    expect(Object.keys(prompts.options.q3b)).to.deep.equal(['specific', 'social', 'places', 'obsessions']);
    const nodes = screeningPrompts.nodes.map(({ id }) => id);
    const known = new Set([...codes, ...nodes.flatMap((id) => [id, `${id}-present`, `${id}-lead`, `consider-${id}`])]);
    expect(Object.keys(prompts.items).filter((key) => !known.has(key))).to.deep.equal([]);
    for (const { node } of screeningPrompts.considerations)
      expect(Object.keys(prompts.items), node).to.include(`consider-${node}`);
  });

  it('have plainer ones for every prompt, and a part of its own only for what is said before each', () => {
    expect(Object.keys(plain).sort()).to.deep.equal([...codes, 'trauma'].sort());
  });

  it('name everything for the clinician, and measures as their owners do', async () => {
    const { screening } = clinician;
    expect(Object.keys(screening.node)).to.deep.equal(screeningPrompts.nodes.map(({ id }) => id));
    expect(Object.keys(screening.consider)).to.deep.equal(screeningPrompts.considerations.map(({ id }) => id));
    expect(Object.keys(screening.uncovered)).to.deep.equal(screeningPrompts.notCovered);
    const tools = screeningPrompts.considerations.flatMap(({ caseFinding }) => caseFinding?.measure ?? []);
    expect(Object.keys(screening.caseFinding)).to.deep.equal(tools);
    const ticked = new Set(screeningPrompts.considerations.map(({ descriptor }) => descriptor));
    const given = screeningDescriptors
      .filter(({ id }) => ticked.has(id))
      .flatMap(({ measures }) => Object.values(measures))
      .filter((id) => id !== null);
    expect(Object.keys(screening.measure).sort()).to.deep.equal([...new Set(given)].sort());
    for (const [id, name] of Object.entries(screening.measure)) expect((await loadMeasure(id)).name).to.equal(name);
  });
});

describe('registerScreeningWording', () => {
  const refused = async (input: unknown, simple?: Record<string, string>) => {
    try {
      await registerScreeningWording(input, simple);
    } catch (error) {
      expect(error).to.be.instanceOf(InputError);
      return (error as InputError).problems.join(' ');
    }
    return expect.fail('it was taken');
  };

  it('refuses what is no wording, is for something else, lacks a prompt or an answer, or was changed', async () => {
    expect(await refused({ measure: 'iapt-screening-prompts' })).to.contain('"items" must be object');
    expect(await refused(summed({ ...prompts, measure: 'phq-9' }))).to.contain('must be "iapt-screening-prompts"');
    const { q2: _taken, ...items } = prompts.items;
    expect(await refused(summed({ ...prompts, items }))).to.equal('"items.q2" is missing.');
    const options = { ...prompts.options, 'yes-no': { yes: 'Yes' } };
    expect(await refused(summed({ ...prompts, options }))).to.equal('"options.yes-no.no" is missing.');
    expect(await refused({ ...prompts, title: 'Other' })).to.contain('"checksum" does not fit');
    expect(await refused(prompts, { q2: 1 } as never)).to.equal('"plain.q2" is no text.');
  });

  it('brings the words of an interpreter: one row, one input, both languages marked', async () => {
    await registerScreeningWording(inLanguage('fa', 'rtl'), { q2: 'fa: plainer' });
    const { element } = await shown({ interpreter: 'fa' });
    expect(within(element, '[part=heading] .beside')).to.deep.equal([
      { text: `fa: ${prompts.items.q2}`, lang: 'fa', dir: 'rtl' },
    ]);
    expect(within(element, '[part=option] .beside').map(({ text }) => text)).to.deep.equal(['fa: yes', 'fa: no']);
    expect(element.shadowRoot!.querySelectorAll('input')).to.have.lengthOf(2);
    expect(within(element, '[part=plainer] .beside').map(({ text }) => text)).to.deep.equal(['fa: plainer']);
    expect(within(element, '[part=notice]')).to.deep.equal([]);
  });

  it('brings the prompts of a page in that language; what staff read stays in English', async () => {
    await registerScreeningWording(inLanguage('gd', 'ltr'));
    const { element } = await shown({}, { lang: 'gd' });
    expect(within(element, '[part=heading] [lang]')[0]).to.deep.equal({
      text: `gd: ${prompts.items.q2}`,
      lang: 'gd',
      dir: 'ltr',
    });
    expect(within(element, '[part=page]')[0]!.lang).to.equal('en');
  });

  it('shows sample words only where a demonstration was asked for', async () => {
    await registerScreeningWording(inLanguage('gd', 'ltr', 'demonstration'));
    const without = await shown({ interpreter: 'gd' });
    expect(within(without.element, '.beside')).to.deep.equal([]);
    const { element } = await shown({ interpreter: 'gd' }, { demonstration: true });
    expect(within(element, '[part=heading] .beside')).to.have.lengthOf(1);
    expect(within(element, '[part=notice]').map(({ text }) => text)).to.deep.equal([
      'These are sample words. They are not for patients.',
    ]);
  });
});

describe('words that are not there', () => {
  it('are said: none for the interpreter, and English in place of a language', async () => {
    const { element } = await shown({ interpreter: 'ur' }, { lang: 'sw' });
    expect(within(element, '[part=notice]').map(({ text }) => text)).to.deep.equal([
      'There are no prompts in Swahili. They are shown in English.',
      'No prompts in Urdu are held. They are interpreted from the words shown.',
    ]);
  });

  it('and adjustments that cannot be used are refused by name', async () => {
    const { element, told } = await shown({ size: 'huge' } as never);
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['adjustments-refused']);
    expect(element.shadowRoot!.querySelector<HTMLElement>('[part=page]')!.dataset.size).to.equal('standard');
  });
});

describe('signed prompts', () => {
  const manifest = {
    version: 1,
    kind: 'signed',
    measure: 'iapt-screening-prompts',
    language: 'bfi',
    status: 'demonstration',
    holder: 'kit',
    licence: 'A placeholder. Not for patients.',
    translator: null,
    checker: null,
    clips: [{ role: 'item', item: 'q2', src: 'question.webm' }],
  };

  it('have a clip beside the words, and say where there is none', async () => {
    await registerMedia(manifest, new URL('/stories/media/x.json', location.href).href);
    const { element } = await shown({ signed: true }, { demonstration: true });
    expect(element.shadowRoot!.querySelector('video')!.getAttribute('src')).to.contain('/stories/media/question.webm');
    expect(element.shadowRoot!.querySelector('[part=heading]')!.textContent).to.contain('very frightened');
    await press(element, 'Continue');
    expect(within(element, '.signed').map(({ text }) => text)).to.deep.equal([
      'There is no signed video for this question. The words are here.',
    ]);
  });

  it('show no placeholder to a patient', async () => {
    const { element } = await shown({ signed: true });
    expect(element.shadowRoot!.querySelector('video')).to.equal(null);
  });
});
