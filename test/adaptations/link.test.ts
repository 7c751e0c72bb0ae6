import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  defaultAdjustments,
  differences,
  fragmentOf,
  LinkError,
  linkTo,
  presets,
  profileIn,
  type Adjustments,
} from '@iapt-elements/adaptations';
import { InputError, readAdjustments, readAdjustmentsText } from '@iapt-elements/adaptations/read';
import { fromBase64Url, toBase64Url } from '../../packages/adaptations/src/base64-url.js';
import { settings } from './arbitraries.js';

/** A profile in an address: short, whole, and never mistaken for another. */

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => text.length <= 60);
const exchange = fc.record({ measure: fc.string({ maxLength: 40 }), from: words, to: words });
const exchanges = fc.oneof(
  fc.constant([]),
  fc.array(exchange, { maxLength: 3 }),
  fc.array(exchange, { maxLength: 10 }),
);
const later = fc.dictionary(fc.string({ maxLength: 20 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
/** Any profile that somebody may write, also with settings of a later version. */
const anyProfile = fc
  .tuple(fc.record({ ...settings, exchanges }, { requiredKeys: [] }), later)
  .map(([known, unknown]) => ({ ...unknown, ...known }));

/** What the schema makes of it; `null` = it does not allow it. */
function allowed(profile: unknown): Adjustments | null {
  try {
    return readAdjustments(profile);
  } catch (error) {
    expect(error, String(error)).to.be.instanceOf(InputError);
    return null;
  }
}

describe('a profile in a link', () => {
  it('is shorter than 1 kB and comes out as it went in, for any profile that the schema allows', () => {
    const tried = { allowed: 0, refused: 0, longest: 0, exchanged: 0 };
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const adjustments = allowed(profile);
        tried[adjustments ? 'allowed' : 'refused'] += 1;
        if (!adjustments) return;
        const fragment = fragmentOf(adjustments);
        tried.longest = Math.max(tried.longest, fragment.length);
        if (adjustments.exchanges.length > 0) tried.exchanged += 1;
        expect(fragment.length).to.be.below(1000);
        expect(fragment).to.match(/^#adjustments=[\w-]+$/);
        expect(readAdjustments(profileIn(fragment))).to.deep.equal(adjustments);
      }),
      { numRuns: 1000 },
    );
    console.log(`profiles in links: ${JSON.stringify(tried)}`);
    expect(tried.allowed).to.be.above(200);
    expect(tried.refused).to.be.above(20);
    expect(tried.exchanged).to.be.above(50);
  });

  it('is just short enough at the limit, and one character more is refused', () => {
    const sized = (length: number) => ({ pad: 'x'.repeat(length) });
    const longest = Array.from({ length: 1000 }, (_, length) => length).findLast((length) => allowed(sized(length)));
    expect(fragmentOf(readAdjustments(sized(longest!))).length).to.be.within(996, 999);
    expect(allowed(sized(longest! + 1))).to.equal(null);
  });

  it('holds everything that can be set at once, with words to exchange', () => {
    const all = readAdjustments({
      pace: 'whole-measure',
      easyRead: true,
      explanations: true,
      practice: true,
      parts: true,
      pictograms: true,
      scales: 'pictures',
      everydayWords: true,
      exchanges: [{ measure: 'phq-9', from: 'Little interest or pleasure', to: 'Not much interest or fun' }],
      readAloud: true,
      speechRate: 0.85,
      signed: true,
      interpreter: 'ur',
      readBack: true,
      support: 'read-by-clinician',
      handover: true,
      size: 'largest',
      targets: 'large',
      lineSpacing: 'widest',
      letterSpacing: 'wide',
      font: 'hyperlegible',
      colours: 'high-contrast',
      motion: 'none',
    });
    expect(Object.keys(differences(all))).to.deep.equal(Object.keys(defaultAdjustments));
    expect(fragmentOf(all).length).to.be.below(1000);
  });

  it('names only what differs from the default, and the version', () => {
    const large = readAdjustments({ size: 'large', exchanges: [], motion: 'auto' });
    expect(differences(large)).to.deep.equal({ version: 1, size: 'large' });
    expect(differences(defaultAdjustments)).to.deep.equal({ version: 1 });
    expect(fragmentOf(defaultAdjustments)).to.equal('#adjustments=eyJ2ZXJzaW9uIjoxfQ');
  });

  it('is a link of any browser: the same as its own base64', () => {
    for (const { settings: chosen } of presets) {
      const json = JSON.stringify(differences({ ...defaultAdjustments, ...chosen }));
      const [code] = btoa(json).replaceAll('+', '-').replaceAll('/', '_').split('=');
      expect(fragmentOf({ ...defaultAdjustments, ...chosen })).to.equal(`#adjustments=${code!}`);
    }
  });

  it('stands behind what the address already says', () => {
    const fragment = fragmentOf(defaultAdjustments).slice(1);
    expect(linkTo('patient.html', defaultAdjustments)).to.equal(`patient.html#${fragment}`);
    expect(linkTo('patient.html#', defaultAdjustments)).to.equal(`patient.html#${fragment}`);
    expect(linkTo('p.html?a=1#measures=phq-9', defaultAdjustments)).to.equal(`p.html?a=1#measures=phq-9&${fragment}`);
    const older = linkTo('p.html#measures=phq-9', readAdjustments({ size: 'large' }));
    expect(linkTo(older, defaultAdjustments)).to.equal(`p.html#measures=phq-9&${fragment}`);
    expect(new URL(linkTo('https://example.org/p#measures=phq-9', defaultAdjustments)).search).to.equal('');
  });
});

describe('profileIn', () => {
  it('finds it anywhere in a fragment, and nowhere else', () => {
    const code = fragmentOf(readAdjustments({ size: 'large' })).slice(1);
    const found = { version: 1, size: 'large' };
    expect(profileIn(`https://example.org/patient.html#${code}`)).to.deep.equal(found);
    expect(profileIn(`#measures=phq-9&${code}`)).to.deep.equal(found);
    expect(profileIn(`  #${code}&page=1 \n`)).to.deep.equal(found);
    for (const without of ['', '#', 'https://example.org/', `https://example.org/?${code}`, `#other${code}`])
      expect(profileIn(without), without).to.equal(null);
  });

  it('says of a damaged link that it is damaged', () => {
    const fragment = fragmentOf(readAdjustments({ colours: 'cream' }));
    for (const damaged of [fragment.slice(0, -3), `${fragment}=`, `${fragment}%20`, '#adjustments=', '#adjustments=/w'])
      expect(() => profileIn(damaged), damaged).to.throw(LinkError, 'Copy the whole link again');
  });
});

describe('readAdjustmentsText', () => {
  const adjustments = readAdjustments({ size: 'large' });

  it('takes the JSON of a profile, or a link with one', () => {
    expect(readAdjustmentsText(' { "size": "large" }\n')).to.deep.equal(adjustments);
    expect(readAdjustmentsText(linkTo('https://example.org/', adjustments))).to.deep.equal(adjustments);
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ['', /no profile in it/],
    ['size: large', /no profile in it/],
    ['https://example.org/', /no profile in it/],
    ['{ "size": ', /is no JSON/],
    ['{ "size": "huge" }', /^"size" must be/],
    ['#adjustments=eyJ', /damaged/],
    [`#adjustments=${toBase64Url('{"size":"huge"}')}`, /^"size" must be/],
    [`#adjustments=${toBase64Url('{"version":7}')}`, /^"version" is 7/],
    [`#adjustments=${toBase64Url('[]')}`, /must be object/],
  ];
  for (const [text, sentence] of refused) {
    it(`says what is wrong with "${text.slice(0, 30)}"`, () => {
      try {
        readAdjustmentsText(text);
      } catch (error) {
        expect(error).to.be.instanceOf(InputError);
        expect((error as InputError).problems[0]).to.match(sentence);
        return;
      }
      throw new Error('It was accepted.');
    });
  }
});

describe('base64url', () => {
  it('brings back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fromBase64Url(toBase64Url(text))).to.equal(text);
      }),
    );
  });

  it('is what RFC 4648 gives as its examples', () => {
    const examples = { '': '', f: 'Zg', fo: 'Zm8', foo: 'Zm9v', foob: 'Zm9vYg', fooba: 'Zm9vYmE', foobar: 'Zm9vYmFy' };
    for (const [text, code] of Object.entries(examples)) expect(toBase64Url(text)).to.equal(code);
  });
});
