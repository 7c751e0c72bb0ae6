import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultAdjustments } from '@iapt-elements/adaptations';
import { InputError, readAdjustments, readHelp, readWording } from '@iapt-elements/adaptations/read';
import { phq9, wordsFor } from '../support/scenario.js';

type Read = (input: unknown) => unknown;

const help = { language: 'en', text: 'Talk to us.', contacts: [{ reach: '116 123', who: 'Samaritans' }] };
const wording = wordsFor(phq9);
const readers: readonly (readonly [string, Read, unknown])[] = [
  ['adjustments', readAdjustments, { ...defaultAdjustments }],
  ['help', readHelp, help],
  ['wording', readWording, wording],
];

function refusal(attempt: () => unknown): InputError {
  try {
    attempt();
  } catch (error) {
    expect(error, String(error)).to.be.instanceOf(InputError);
    return error as InputError;
  }
  throw new Error('It was accepted.');
}

describe('readHelp', () => {
  it('keeps the words and the contacts as they are', () => {
    expect(readHelp(help)).to.deep.equal(help);
    expect(readHelp({ ...help, contacts: [] })).to.deep.equal({ ...help, contacts: [] });
  });

  const contact = (href: unknown) => ({ ...help, contacts: [{ reach: '116 123', who: 'Samaritans', href }] });

  for (const href of ['tel:116123', 'sms:85258', 'mailto:help@example.org', 'https://example.org/help']) {
    it(`takes a link to ${href}`, () => {
      expect(readHelp(contact(href))).to.deep.equal(contact(href));
    });
  }

  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'x\nhttps://example.org',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'http://example.org',
    '//example.org',
    '/help',
    'help',
    '',
    null,
    1,
  ];
  for (const href of refused) {
    it(`refuses a link to ${JSON.stringify(href)} and says where it is`, () => {
      expect(refusal(() => readHelp(contact(href))).problems[0]).to.match(/^"contacts\.0\.href" /);
    });
  }

  const broken: readonly (readonly [string, unknown, RegExp])[] = [
    ['without text', { ...help, text: undefined }, /^"text" /],
    ['with an empty text', { ...help, text: '' }, /^"text" /],
    ['with a text that is too long', { ...help, text: 'x'.repeat(501) }, /^"text" /],
    ['without a language', { text: 'x', contacts: [] }, /^"language" /],
    ['without contacts', { language: 'en', text: 'x' }, /^"contacts" /],
    ['with contacts that are no list', { ...help, contacts: {} }, /^"contacts" /],
    [
      'with a contact that says not who',
      { ...help, contacts: [help.contacts[0], { reach: '1' }] },
      /^"contacts\.1\.who" /,
    ],
    ['with a key too many', { ...help, html: '<b>x</b>' }, /html/],
    [
      'with a key too many in a contact',
      { ...help, contacts: [{ ...help.contacts[0], icon: 'x' }] },
      /^"contacts\.0\.icon" is unknown/,
    ],
  ];
  for (const [what, input, problem] of broken) {
    it(`refuses help ${what}`, () => {
      const error = refusal(() => readHelp(input));
      expect(error.what).to.equal('help');
      expect(error.problems.join('\n')).to.match(problem);
    });
  }
});

describe('readWording', () => {
  it('keeps a wording as it is', () => {
    expect(readWording(wording)).to.deep.equal(wording);
  });

  it('names each key that is missing', () => {
    for (const key of Object.keys(wording).filter((name) => name !== 'notApplicable')) {
      const without = Object.fromEntries(Object.entries(wording).filter(([name]) => name !== key));
      const { what, problems } = refusal(() => readWording(without));
      expect(what).to.equal('wording');
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.match(new RegExp(`^"${key}" `));
    }
  });

  const broken: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
    ['a status that nobody knows', { status: 'mine' }, /^"status" /],
    ['an empty licence', { licence: '' }, /^"licence" /],
    ['a checksum of another kind', { checksum: 'md5-x' }, /^"checksum" /],
    ['a checksum with more behind it', { checksum: `${wording.checksum}\nx` }, /^"checksum" /],
    ['an item that is no text', { items: { q1: 1 } }, /^"items\.q1" /],
    ['an empty item', { items: { q1: '' } }, /^"items\.q1" /],
    ['an item that is too long', { items: { q1: 'x'.repeat(2001) } }, /^"items\.q1" /],
    ['an item that holds markup as a tree', { items: { q1: { html: 'x' } } }, /^"items\.q1" /],
    ['options without a scale', { options: { 0: 'Not at all' } }, /^"options\.0" /],
    ['a key too many', { html: 'x' }, /html/],
  ];
  for (const [what, change, problem] of broken) {
    it(`refuses ${what}`, () => {
      expect(refusal(() => readWording({ ...wording, ...change })).problems.join('\n')).to.match(problem);
    });
  }

  it('says each thing in parts too', () => {
    const { details } = refusal(() => readWording({ ...wording, licence: '', html: 'x' }));
    expect(details).to.deep.equal([
      { key: 'licence', problem: 'is empty', remedy: 'Write its words.' },
      { key: 'html', problem: 'is unknown', remedy: 'Remove it.' },
    ]);
  });

  for (const language of ['en', 'pt-BR', 'zh-Hans', 'ur', 'bfi', 'ar-XB']) {
    it(`takes the language ${language}`, () => {
      expect(readWording({ ...wording, language }).language).to.equal(language);
    });
  }

  const tags: readonly (readonly [string, RegExp])[] = [
    ['pt-br', /Write "pt-BR"/],
    ['iw', /Write "he"/],
    ['en_GB', /BCP 47/],
    ['', /BCP 47/],
    ['Polish language', /BCP 47/],
    ['../en', /BCP 47/],
  ];
  for (const [language, remedy] of tags) {
    it(`refuses the language ${JSON.stringify(language)}, and says what would be right`, () => {
      const { problems } = refusal(() => readWording({ ...wording, language }));
      expect(problems).to.have.lengthOf(1);
      expect(problems[0])
        .to.match(/^"language" is /)
        .and.to.match(remedy);
    });
  }

  it('refuses sample words under any other status', () => {
    const licence = 'These words are the kit’s own. They must not be used with patients.';
    for (const status of ['licensed', 'candidate', 'official'])
      expect(refusal(() => readWording({ ...wording, status, licence })).problems[0]).to.match(
        /^"status" is .*not for pa/,
      );
    expect(readWording({ ...wording, status: 'demonstration', licence }).licence).to.equal(licence);
  });

  it('refuses official words that nobody compared', () => {
    const { problems } = refusal(() => readWording({ ...wording, checkedAgainst: null }));
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]).to.match(/^"checkedAgainst" /);
    expect(readWording({ ...wording, status: 'candidate', checkedAgainst: null }).status).to.equal('candidate');
  });
});

for (const [what, read, good] of readers) {
  describe(`read ${what}: input from outside`, () => {
    for (const input of [null, undefined, true, 0, NaN, 1n, 'text', '{}', [], [{}], Symbol('x'), () => ({})]) {
      it(`refuses ${typeof input} ${Array.isArray(input) ? 'list' : String(input)}`, () => {
        const error = refusal(() => read(input));
        expect(error).to.include({ what, name: 'InputError' });
        expect(error.problems).not.to.be.empty;
        for (const problem of error.problems) expect(error.message).to.include(problem);
      });
    }

    it('says so when all of it is wrong', () => {
      expect(refusal(() => read('text')).message).to.match(
        new RegExp(`^The ${what} cannot be used\\. It must be object\\.$`),
      );
    });

    it('is never poisoned by keys of the prototype', () => {
      for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
        const input: unknown = JSON.parse(`{ "${key}": { "polluted": true }, ${JSON.stringify(good).slice(1)}`);
        try {
          expect(JSON.stringify(read(input))).not.to.include('polluted');
        } catch (error) {
          expect(error).to.be.instanceOf(InputError);
        }
        expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
      }
    });

    it('refuses huge texts and huge trees without any other error', () => {
      const key = Object.keys(good as object).at(-1)!;
      const deep = Array.from({ length: 2000 }).reduce<unknown>((inner) => [inner], 0);
      for (const value of ['x'.repeat(1_000_000), deep, Array.from({ length: 10_000 }, () => ({}))]) {
        expect(refusal(() => read({ ...(good as object), [key]: value })).problems).not.to.be.empty;
      }
      expect(refusal(() => read({ ...(good as object), ['k'.repeat(100_000)]: 1 })).problems).not.to.be.empty;
    });

    it('never throws anything but an InputError, whatever it is given', () => {
      const part = fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
      });
      const changed = fc
        .tuple(fc.constantFrom(...Object.keys(good as object)), part)
        .map(([key, value]) => ({ ...(good as object), [key]: value }));
      fc.assert(
        fc.property(fc.oneof(part, changed, fc.object()), (input) => {
          try {
            read(input);
          } catch (error) {
            expect(error, String(error)).to.be.instanceOf(InputError);
          }
        }),
        { numRuns: 500 },
      );
    });

    it('gives back a copy: what the host changes later changes nothing', () => {
      const input = JSON.parse(JSON.stringify(good)) as Record<string, unknown>;
      const result = read(input);
      const before = JSON.stringify(result);
      for (const key of Object.keys(input)) input[key] = 'changed';
      expect(JSON.stringify(result)).to.equal(before);
    });
  });
}

describe('a key that is a symbol', () => {
  it('is refused like any other, or left out', () => {
    const odd = { [Symbol('q1')]: 'x' };
    for (const change of [{ items: odd }, { options: odd }, { options: { frequency: odd } }]) {
      try {
        readWording({ ...wording, ...change });
      } catch (error) {
        expect(error, String(error)).to.be.instanceOf(InputError);
      }
    }
  });
});
