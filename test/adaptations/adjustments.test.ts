import { expect } from '@open-wc/testing';
import { defaultAdjustments, unknownSettings } from '@iapt-elements/adaptations';
import { InputError, readAdjustments } from '@iapt-elements/adaptations/read';

/** What a profile can hold, what it may not, and what is said then. */

function problems(input: unknown): readonly string[] {
  try {
    readAdjustments(input);
  } catch (error) {
    expect(error, String(error)).to.be.instanceOf(InputError);
    return (error as InputError).problems;
  }
  throw new Error('It was accepted.');
}

const flag = [true, false];
const exchange = { measure: 'phq-9', from: 'doing things', to: 'what you do' };

/** Every setting with values that it can have. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  version: [1],
  pace: ['one-question', 'whole-measure'],
  easyRead: flag,
  explanations: flag,
  practice: flag,
  parts: flag,
  pictograms: flag,
  scales: ['words', 'pictures'],
  everydayWords: flag,
  exchanges: [[], [exchange], [exchange, { ...exchange, measure: 'gad-7' }]],
  readAloud: flag,
  speechRate: [0.5, 0.9, 1, 1.5],
  signed: flag,
  interpreter: [null, 'pl', 'bfi', 'pt-BR', 'zh-Hant-HK'],
  readBack: flag,
  support: ['alone', 'with-supporter', 'carer-present', 'read-by-clinician', 'proxy'],
  handover: flag,
  size: ['standard', 'large', 'largest'],
  targets: ['standard', 'large'],
  lineSpacing: ['standard', 'wide', 'widest'],
  letterSpacing: ['standard', 'wide'],
  font: ['inherit', 'hyperlegible', 'system'],
  colours: ['auto', 'light', 'dark', 'cream', 'high-contrast'],
  motion: ['auto', 'none'],
};

describe('readAdjustments', () => {
  it('gives every setting that is left out its default', () => {
    expect(readAdjustments({})).to.deep.equal(defaultAdjustments);
    expect(readAdjustments({ size: 'large' })).to.deep.equal({ ...defaultAdjustments, size: 'large' });
  });

  it('has these settings and no other', () => {
    expect(Object.keys(values)).to.deep.equal(Object.keys(defaultAdjustments));
  });

  for (const [setting, allowed] of Object.entries(values)) {
    it(`takes each value of "${setting}", and names the setting when it is another`, () => {
      for (const value of allowed) expect(readAdjustments({ [setting]: value })[setting]).to.deep.equal(value);
      for (const value of ['*', '', 0, 2, {}, ['auto'], 'constructor', '__proto__', { polluted: true }]) {
        if (setting === 'interpreter' && value === 'constructor') continue;
        const said = problems({ [setting]: value });
        expect(said).to.have.lengthOf(1);
        expect(said[0]).to.match(new RegExp(`^"${setting}[".].+\\.$`));
      }
    });
  }

  it('names everything that is wrong at once', () => {
    expect(problems({ size: 'huge', pace: 'slow' })).to.deep.equal([
      '"pace" must be one-question or whole-measure. Choose one of these.',
      '"size" must be standard or large or largest. Choose one of these.',
    ]);
  });

  const sentences: readonly (readonly [unknown, string])[] = [
    [{ speechRate: 0.4 }, '"speechRate" must be at least 0.5.'],
    [{ speechRate: 9 }, '"speechRate" must be at most 1.5.'],
    [{ speechRate: '1' }, '"speechRate" must be number.'],
    [{ easyRead: 'yes' }, '"easyRead" must be true or false.'],
    [{ interpreter: 'Polish!' }, '"interpreter" does not have the right form.'],
    [{ exchanges: Array(11).fill(exchange) }, '"exchanges" has too many entries: at most 10 entries. Shorten it.'],
    [{ exchanges: [{ ...exchange, to: '' }] }, '"exchanges.0.to" is empty. Write its words.'],
    [
      { exchanges: [{ ...exchange, to: 'x'.repeat(61) }] },
      '"exchanges.0.to" is too long: at most 60 characters. Shorten it.',
    ],
    [{ exchanges: [exchange, { ...exchange, why: '' }] }, '"exchanges.1.why" is unknown. Remove it.'],
  ];
  for (const [input, sentence] of sentences) {
    it(`says: ${sentence}`, () => {
      expect(problems(input)).to.deep.equal([sentence]);
    });
  }

  it('refuses a profile of a newer kit and says what to do', () => {
    const said = problems({ version: 2, size: 'huge' });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^"version" is 2: a newer IAPT Elements wrote .+ Update .+ or make the profile again/);
    expect(problems({ version: 0 })).to.deep.equal(['"version" must be 1.']);
  });

  it('refuses what would not fit into a link', () => {
    const long = { measure: 'phq-9', from: 'x'.repeat(60), to: 'y'.repeat(60) };
    expect(readAdjustments({ exchanges: Array(3).fill(long) }).exchanges).to.have.lengthOf(3);
    expect(problems({ exchanges: Array(10).fill(long) })[0]).to.match(
      /^It is too long for a link, by \d+ characters\./,
    );
  });
});

describe('settings that this version does not know', () => {
  const profile = { size: 'large', tactile: { pattern: ['short', 'long'], strength: 2 }, slower: null };

  it('are kept, also through JSON, and listed', () => {
    const read = readAdjustments(profile);
    expect(read).to.deep.equal({ ...defaultAdjustments, ...profile });
    expect(unknownSettings(read)).to.deep.equal({ tactile: profile.tactile, slower: null });
    expect(readAdjustments(JSON.parse(JSON.stringify(read)))).to.deep.equal(read);
  });

  it('are none of somebody who has none', () => {
    expect(unknownSettings(defaultAdjustments)).to.deep.equal({});
  });

  it('are a copy all through: what the host changes later changes nothing', () => {
    const input = structuredClone(profile);
    const read = readAdjustments(input);
    input.tactile.pattern.push('longer');
    input.tactile.strength = 9;
    expect(read.tactile).to.deep.equal(profile.tactile);
  });

  for (const name of ['__proto__', 'prototype', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    it(`cannot be called "${name}", however deep`, () => {
      for (const text of [`{ "${name}": { "polluted": true } }`, `{ "new": [{ "${name}": { "polluted": true } }] }`]) {
        expect(problems(JSON.parse(text))[0]).to.include(`"${name}"`);
      }
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    });
  }

  it('must be JSON', () => {
    const endless: Record<string, unknown> = {};
    endless.again = endless;
    for (const input of [endless, { big: 1n }]) expect(problems(input)[0]).to.match(/^It is no JSON/);
  });
});
