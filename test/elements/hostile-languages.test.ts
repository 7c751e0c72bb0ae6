import { expect } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import { InputError } from '@iapt-elements/adaptations/read';
import { interfaceLanguages, registerLanguage, registerWording, type IaptMeasure } from '@iapt-elements/elements';
import phq9 from '../../locales/en/measures/phq-9.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { press, settled } from '../../stories/person.js';
import { bringLanguage, inPluralsOf } from '../support/languages.js';
import { licensed } from '../support/wordings.js';

/** Words of the interface that somebody brings, and that would do more than be read. None of them reaches a page. */

const whole = { language: 'gl', name: 'Galego', dir: 'ltr', ui: inPluralsOf('gl', ui) };
const inUi = (key: string, text: unknown) => {
  const changed = structuredClone(whole.ui) as Record<string, Record<string, unknown>>;
  const [section, name] = key.split('.') as [string, string];
  changed[section]![name] = text;
  return { ...whole, ui: changed };
};
const parsed = (json: string) => JSON.parse(json) as unknown;
const withKey = (key: string, value: string) =>
  parsed(JSON.stringify({ ...whole, ui: { ...whole.ui, PLACE: 0 } }).replace('"PLACE":0', `"${key}":${value}`));

const hostile: readonly (readonly [what: string, key: string, pack: unknown])[] = [
  ['a tag', 'ui.action.start', inUi('action.start', '<b>Start</b>')],
  ['a script', 'ui.action.start', inUi('action.start', '<script>alert(1)</script>')],
  ['an image that fails', 'ui.risk.heading', inUi('risk.heading', '<img src=x onerror=alert(1)>')],
  ['an entity', 'ui.action.start', inUi('action.start', 'Start &lt;')],
  ['another key', 'ui.action.start', inUi('action.start', '$t(action.finish)')],
  ['another key with options', 'ui.action.start', inUi('action.start', 'Start $t(help.open, {"lng": "en"})')],
  ['a placeholder that English does not have', 'ui.action.start', inUi('action.start', 'Start {{title}}')],
  ['a placeholder that is not escaped', 'ui.action.skipNumber', inUi('action.skipNumber', 'Skip {{- number}}')],
  ['a placeholder with a format', 'ui.action.skipNumber', inUi('action.skipNumber', 'Skip {{number, uppercase}}')],
  [
    'a placeholder that reaches into an object',
    'ui.action.skipNumber',
    inUi('action.skipNumber', '{{number.constructor}}'),
  ],
  ['a placeholder left out', 'ui.action.skipNumber', inUi('action.skipNumber', 'Skip')],
  ['a template', 'ui.action.start', inUi('action.start', '${alert(1)}')],
  ['a line break', 'ui.action.start', inUi('action.start', 'Start\nnow')],
  ['an escape sequence', 'ui.action.start', inUi('action.start', '\u001b[2JStart')],
  ['a right-to-left override', 'ui.help.open', inUi('help.open', 'Help \u202e321')],
  ['an isolate', 'ui.help.open', inUi('help.open', '\u2067Help\u2069')],
  ['a zero-width space', 'ui.help.open', inUi('help.open', 'He\u200blp')],
  ['half a letter', 'ui.help.open', inUi('help.open', 'Help \ud83d')],
  ['nothing to read', 'ui.help.open', inUi('help.open', '\u200d')],
  ['an empty text', 'ui.help.open', inUi('help.open', '')],
  ['a text of a megabyte', 'ui.help.open', inUi('help.open', 'Help '.repeat(200_000))],
  ['a number', 'ui.help.open', inUi('help.open', 116123)],
  ['a list', 'ui.help.open', inUi('help.open', ['Help'])],
  ['a tree in place of a text', 'ui.help.open.html', inUi('help.open', { html: 'Help' })],
  ['a text that is missing', 'ui.risk.heading', inUi('risk.heading', undefined)],
  ['a text that nobody asked for', 'ui.action.run', inUi('action.run', 'Run')],
  ['a prototype', 'ui.__proto__.polluted', withKey('__proto__', '{"polluted":"yes"}')],
  ['a constructor', 'ui.constructor.prototype.polluted', withKey('constructor', '{"prototype":{"polluted":"yes"}}')],
  ['a link as a name', 'name', { ...whole, name: '<a href="javascript:alert(1)">' }],
  ['an endless name', 'name', { ...whole, name: 'G'.repeat(1_000_000) }],
  ['a language that is none', 'language', { ...whole, language: 'javascript:alert(1)' }],
  ['a path as a language', 'language', { ...whole, language: '../en' }],
  ['a key of every object as a language', 'language', { ...whole, language: '__proto__' }],
  ['a direction that is none', 'dir', { ...whole, dir: 'rtl" onclick="' }],
  ['no direction', 'dir', { ...whole, dir: undefined }],
  ['a key that nobody knows', 'script', { ...whole, script: 'https://example.org/x.js' }],
  ['words for staff that are not whole', 'clinician.score.total', { ...whole, clinician: {} }],
];

describe('registerLanguage', () => {
  it('has many to refuse', () => {
    expect(hostile.length).to.be.at.least(35);
  });

  for (const [what, key, pack] of hostile) {
    it(`refuses ${what}, names ${key}, and keeps nothing of it`, async () => {
      const before = interfaceLanguages();
      const refusal: unknown = await registerLanguage(pack).catch((error: unknown) => error);
      expect(refusal, String(refusal)).to.be.instanceOf(InputError);
      const { details, message } = refusal as InputError;
      expect(details.map((each) => each.key)).to.include(key);
      expect(details.length).to.be.at.most(51);
      expect(message.length).to.be.below(20_000);
      expect(interfaceLanguages()).to.deep.equal(before);
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    });
  }

  for (const value of [null, 1, 'gl', [], {}, { ui: null }]) {
    it(`refuses ${JSON.stringify(value)}`, async () => {
      expect(await registerLanguage(value).catch((error: unknown) => error)).to.be.instanceOf(InputError);
    });
  }

  it('takes the whole one that they are made from, and lists it by its own name', async () => {
    await registerLanguage(whole);
    expect(interfaceLanguages()).to.deep.include({ tag: 'gl', name: 'Galego', dir: 'ltr' });
  });

  it('takes a part of a language that the kit has: the rest stays as it is', async () => {
    await registerLanguage({ language: 'en', name: 'English', dir: 'ltr', ui: { action: { start: 'Begin' } } });
    const element = await shown('en');
    expect(text(element)).to.include('Begin').and.to.include('Before you start');
    element.remove();
    await registerLanguage({ language: 'en', name: 'English', dir: 'ltr', ui: { action: { start: 'Start' } } });
  });
});

describe('what is filled into the words of the interface', () => {
  it('is never taken for words of it: not a placeholder, not another key', async () => {
    await bringLanguage('nn');
    const title = 'PHQ $t(action.finish) 9';
    await registerWording(licensed(phq9, { language: 'nn', title }));
    const element = await shown('nn');
    await press(element, 'Start');
    expect(element.shadowRoot!.querySelector('[part=where]')!.textContent.trim()).to.equal(`${title}, question 1 of 9`);
    element.remove();
  });
});

async function shown(lang: string): Promise<IaptMeasure> {
  const element = Object.assign(document.createElement('iapt-measure'), { measure: 'phq-9', lang });
  document.body.append(element);
  await settled(element);
  return element;
}

const text = (element: IaptMeasure) => element.shadowRoot!.textContent;
