import { expect } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import { registerMedia, type Facts, type IaptMeasure } from '@iapt-elements/elements';
import { loadMeasure } from '@iapt-elements/measures';
import { choose, press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';
import { mediaFor } from '../support/media.js';

const phq9 = await loadMeasure('phq-9');
const gad7 = await loadMeasure('gad-7');
const full = mediaFor(phq9, { measureVersion: 'bsl' });
const fetched = window.fetch.bind(window);

type Answers = (url: string) => Response | Promise<Response>;
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

describe('media-src', () => {
  let element: IaptMeasure;
  let asked: string[] = [];
  let told: readonly Facts['iapt-failed'][] = [];

  /** An element whose manifests are answered by the test. */
  async function shown(
    src: string,
    answers: Answers,
    { adjustments = { signed: true }, demonstration = false, lang = 'en' } = {},
  ): Promise<void> {
    asked = [];
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.includes('manifest')) return fetched(input, init);
      asked.push(url);
      return Promise.resolve(answers(url));
    };
    element = document.createElement('iapt-measure');
    const list = heard(element);
    Object.assign(element, { measure: 'phq-9', lang, adjustments, demonstration });
    element.setAttribute('media-src', src);
    document.body.append(element);
    await settled(element);
    told = details(list, 'iapt-failed');
    await press(element, 'Start');
  }

  const video = () => element.shadowRoot!.querySelector('video');
  const codes = () => told.map(({ code }) => code);
  const messages = () => told.map(({ error }) => (error as Error).message).join('\n');

  afterEach(() => {
    window.fetch = fetched;
    element.remove();
  });

  it('is asked for only when an adjustment wants it, and once', async () => {
    await shown('/manifest-1.json', () => json(full), { adjustments: { signed: false } });
    expect(asked).to.deep.equal([]);
    element.adjustments = { signed: true };
    await settled(element);
    expect(asked).to.deep.equal([`${location.origin}/manifest-1.json`]);
    expect(video()).not.to.equal(null);
    element.adjustments = { signed: true, size: 'large' };
    await settled(element);
    expect(asked).to.have.length(1);
  });

  it('names clips beside the manifest, wherever that is', async () => {
    await shown('/clips/manifest-2.json', () => json(full));
    expect(codes()).to.deep.equal([]);
    expect(video()!.getAttribute('src')).to.equal(`${location.origin}/clips/q1.mp4`);
  });

  it('may be several, for several measures; one that fails costs no other', async () => {
    const by: Answers = (url) => (url.includes('3a') ? json(full) : new Response('', { status: 404 }));
    await shown(' /manifest-3b.json\n/manifest-3a.json ', by);
    expect(codes()).to.deep.equal(['media-not-loaded']);
    expect(messages()).to.contain('/manifest-3b.json').and.to.contain('404');
    expect(video()).not.to.equal(null);
  });

  it('of another measure is not used', async () => {
    await shown('/manifest-4.json', () => json(mediaFor(gad7)));
    expect(video()).to.equal(null);
    expect(codes()).to.deep.equal(['clip-missing']);
    expect(messages()).to.equal('Signed clips of phq-9 are missing: all of them.');
  });

  const failures: readonly (readonly [string, string, Answers, Facts['iapt-failed']['code'], RegExp])[] = [
    ['that is not there', '/manifest-5.json', () => new Response('', { status: 500 }), 'media-not-loaded', /500/],
    ['offline', '/manifest-6.json', () => Promise.reject(new TypeError('offline')), 'media-not-loaded', /offline/],
    [
      'that breaks off',
      '/manifest-7.json',
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) => {
              controller.error(new Error('cut'));
            },
          }),
        ),
      'media-not-loaded',
      /cut/,
    ],
    ['that is no JSON', '/manifest-8.json', () => new Response('<html>'), 'media-refused', /It is no JSON/],
    [
      'of another form',
      '/manifest-9.json',
      () => json({ ...full, holder: '' }),
      'media-refused',
      /manifest-9.json: .*"holder" is empty/,
    ],
    [
      'without end',
      '/manifest-10.json',
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) => {
              controller.enqueue(new Uint8Array(100_000));
            },
          }),
        ),
      'media-refused',
      /too long: at most 1000000 bytes/,
    ],
    ['at http:', 'http://example.org/manifest.json', () => json(full), 'media-refused', /must be "https:"/],
    ['in itself', 'data:application/json,manifest', () => json(full), 'media-refused', /must be "https:"/],
    ['at no address', 'https://', () => json(full), 'media-refused', /must be "https:"/],
    [
      'of a version that the measure does not have',
      '/manifest-11.json',
      () => json({ ...full, measureVersion: 'isl' }),
      'media-refused',
      /phq-9 has no version "isl". Use one of: standard, bsl/,
    ],
    [
      'of placeholders, where patients answer',
      '/manifest-12.json',
      () => json({ ...full, status: 'demonstration' }),
      'media-refused',
      /placeholders: set "demonstration"/,
    ],
  ];
  for (const [what, src, answers, code, message] of failures) {
    it(`${what}: tells the host, and the questions go on in words`, async () => {
      await shown(src, answers);
      expect(codes()).to.deep.equal([code, 'clip-missing']);
      expect(messages()).to.match(message);
      expect(video()).to.equal(null);
      expect(element.shadowRoot!.textContent).to.contain('There is no signed video for this question.');
      await choose(element, 'Several days');
      expect(element.score?.raw).to.equal(1);
    });
  }

  it('of placeholders is used in a demonstration', async () => {
    await shown('/manifest-13.json', () => json({ ...full, status: 'demonstration' }), { demonstration: true });
    expect(codes()).to.deep.equal([]);
    expect(video()).not.to.equal(null);
  });

  it('that failed is asked for again with the next load', async () => {
    let there = false;
    await shown('/manifest-14.json', () => (there ? json(full) : new Response('', { status: 503 })));
    there = true;
    element.adjustments = { signed: true, size: 'large' };
    await settled(element);
    expect(video()).not.to.equal(null);
  });

  it('tells the host which clips are missing', async () => {
    const clips = full.clips.filter((clip) => !('item' in clip && clip.item === 'q4'));
    await shown('/manifest-15.json', () => json({ ...full, clips }));
    expect(codes()).to.deep.equal(['clip-missing']);
    expect(messages()).to.equal('Signed clips of phq-9 are missing: item q4.');
  });

  it('asks without following to another address, and with nothing of another origin', async () => {
    let options: RequestInit | undefined;
    await shown('/manifest-16.json', () => json(full));
    window.fetch = (_, init) => {
      options = init;
      return Promise.resolve(json(full));
    };
    element.mediaSrc = '/manifest-17.json';
    await settled(element);
    expect(options).to.include({ redirect: 'error', credentials: 'same-origin' });
  });
});

describe('registerMedia', () => {
  it('brings clips for every element on the page, relative to where the manifest is', async () => {
    await registerMedia(full, '/brought/manifest.json');
    const element = document.createElement('iapt-measure');
    Object.assign(element, { measure: 'phq-9', lang: 'en', adjustments: { signed: true } });
    document.body.append(element);
    await settled(element);
    await press(element, 'Start');
    expect(element.shadowRoot!.querySelector('video')!.getAttribute('src')).to.equal(
      `${location.origin}/brought/q1.mp4`,
    );
    element.remove();
  });

  it('refuses clips at an address that no page may load', async () => {
    const refusal = await registerMedia(full, 'http://example.org/manifest.json').catch(String);
    expect(refusal).to.contain('"clips.0.src" must be "https:" or an address of this page');
    const elsewhere = await registerMedia(full, 'https://example.org/manifest.json').catch(String);
    expect(elsewhere).to.equal(undefined);
  });
});
