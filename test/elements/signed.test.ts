import { expect, waitUntil } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import { registerMedia, type IaptMeasure } from '@iapt-elements/elements';
import { loadMeasure } from '@iapt-elements/measures';
import { choose, press, pressAt, repeat, says, sees, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';
import { mediaFor } from '../support/media.js';

const phq9 = await loadMeasure('phq-9');
const full = mediaFor(phq9, { measureVersion: 'bsl' });
const webm = { role: 'item', item: 'q1', src: 'q1.webm' } as const;
const twoFormats = {
  ...full,
  clips: [...full.clips, webm].map((clip) =>
    clip.role === 'item' && clip.item === 'q1' ? { ...clip, captions: 'q1.vtt', poster: 'q1.png' } : clip,
  ),
};

let element: IaptMeasure;
let list: ReturnType<typeof heard>;
const failures = () => details(list, 'iapt-failed');

async function shown(media: unknown = twoFormats, properties: object = {}): Promise<void> {
  await registerMedia(media, '/clips/manifest.json');
  element = document.createElement('iapt-measure');
  list = heard(element);
  Object.assign(element, { measure: 'phq-9', lang: 'en', adjustments: { signed: true }, ...properties });
  document.body.append(element);
  await settled(element);
  await press(element, 'Start');
}

/** Videos that play nothing and say that they do. */
function pretend(): HTMLVideoElement[] {
  const all = videos();
  for (const each of all) {
    let paused = true;
    Object.defineProperty(each, 'paused', { get: () => paused, configurable: true });
    each.play = () => {
      paused = false;
      each.dispatchEvent(new Event('play'));
      return Promise.resolve();
    };
    each.pause = () => {
      if (paused) return;
      paused = true;
      each.dispatchEvent(new Event('pause'));
    };
  }
  return all;
}

const root = () => element.shadowRoot!;
const videos = () => [...root().querySelectorAll('video')];
const names = (selector: string) =>
  [...root().querySelectorAll(selector)].map((each) => each.textContent.replace(/\s+/g, ' ').trim());
const bar = () => names('.question > .clip button');

afterEach(() => {
  element.remove();
});

describe('a signed clip of a question', () => {
  it('is between the question and its options, in its own bar of native buttons, and plays nothing by itself', async () => {
    await shown();
    const [video, ...others] = videos();
    expect(others).to.deep.equal([]);
    expect(video).to.include({ autoplay: false, paused: true, preload: 'none', muted: true, controls: false });
    expect(video!.hasAttribute('playsinline')).to.equal(true);
    expect(video!.getAttribute('tabindex'), 'no stop without a name').to.equal('-1');
    expect(video!.getAttribute('poster')).to.equal(`${location.origin}/clips/q1.png`);
    expect(bar()).to.deep.equal(
      ['Play', 'Start again', 'Back 5 seconds', 'Speed 1×', 'Show captions'].concat(
        document.fullscreenEnabled ? ['Full screen'] : [],
      ),
    );
    const order = [...root().querySelectorAll('.question > legend, .question > .clip, .question > .options')].map(
      ({ className }) => className,
    );
    expect(order).to.deep.equal(['', 'clip', 'options']);
    expect(root().querySelector('legend')!.textContent).to.contain('Little interest or pleasure in doing things');
  });

  it('says which language it is in', async () => {
    await shown();
    const group = root().querySelector('.clip')!;
    const title = root().getElementById(group.getAttribute('aria-labelledby')!)!;
    expect(title.textContent.trim()).to.equal('British Sign Language (BSL)');
    expect(group.getAttribute('role')).to.equal('group');
    expect(videos()[0]!.lang).to.equal('bfi');
  });

  it('plays, pauses, starts again and goes back, by its buttons', async () => {
    await shown();
    const [video] = pretend();
    let time = 12;
    Object.defineProperty(video, 'currentTime', { get: () => time, set: (to: number) => (time = to) });
    await press(element, 'Play');
    expect(video!.paused).to.equal(false);
    await press(element, 'Back 5 seconds');
    expect(time).to.equal(7);
    time = 3;
    await press(element, 'Back 5 seconds');
    expect(time).to.equal(0);
    await press(element, 'Pause');
    expect(video!.paused).to.equal(true);
    time = 9;
    await press(element, 'Start again');
    expect([time, video!.paused]).to.deep.equal([0, false]);
    video!.dispatchEvent(new Event('ended'));
    await element.updateComplete;
    expect(bar()[0]).to.equal('Play');
  });

  it('has three speeds; the one that is chosen holds for the next clip', async () => {
    await shown();
    const [video] = videos();
    for (const [speed, name] of [
      [0.75, 'Speed 0.75×'],
      [0.5, 'Speed 0.5×'],
      [1, 'Speed 1×'],
    ] as const) {
      await press(element, bar()[3]!);
      expect([video!.playbackRate, bar()[3]]).to.deep.equal([speed, name]);
    }
    await press(element, 'Speed 1×');
    await press(element, 'Skip this question');
    expect(bar()[3]).to.equal('Speed 0.75×');
    const [next] = videos();
    expect(next).not.to.equal(video);
    next!.dispatchEvent(new Event('loadedmetadata'));
    expect(next!.playbackRate).to.equal(0.75);
  });

  it('shows captions when they are there and somebody wants them', async () => {
    await shown();
    const [video] = videos();
    const track = () => video!.textTracks[0]!.mode;
    expect(track()).to.equal('disabled');
    await press(element, 'Show captions');
    expect(track()).to.equal('showing');
    await press(element, 'Hide captions');
    expect(track()).to.equal('disabled');
    await press(element, 'Skip this question');
    expect(bar()).not.to.include('Show captions');
  });

  it('fills the screen with its bar, and leaves it with the same button; a refusal changes nothing', async () => {
    await shown();
    if (!document.fullscreenEnabled) {
      expect(bar()).not.to.include('Full screen');
      return;
    }
    const frame = root().querySelector('.clip')!;
    let asked = 0;
    frame.requestFullscreen = () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new TypeError('Not allowed.')) : Promise.resolve();
    };
    await press(element, 'Full screen');
    expect(failures()).to.deep.equal([]);
    await press(element, 'Full screen');
    expect(asked).to.equal(2);
    Object.defineProperty(root(), 'fullscreenElement', { value: frame, configurable: true });
    frame.dispatchEvent(new Event('fullscreenchange'));
    await element.updateComplete;
    expect(bar()).to.include('Leave full screen');
    await press(element, 'Leave full screen');
    Reflect.deleteProperty(root(), 'fullscreenElement');
    frame.dispatchEvent(new Event('fullscreenchange'));
    await element.updateComplete;
    expect(bar()).to.include('Full screen');
  });

  it('never answers', async () => {
    await shown();
    pretend();
    for (const name of ['Play', 'Pause', 'Start again', 'Back 5 seconds']) await press(element, name);
    await pressAt(element, 'Several days', 'Watch');
    await pressAt(element, 'Several days', 'Close');
    expect(root().querySelector('.question :checked')).to.equal(null);
    expect(details(list, 'iapt-answered')).to.deep.equal([]);
    expect(root().querySelector('label button, legend button')).to.equal(null);
  });
});

describe('a signed clip of an option', () => {
  it('opens in its place, and closes', async () => {
    await shown();
    await pressAt(element, 'Several days', 'Watch');
    expect(videos().map((each) => each.getAttribute('src')!.split('/').at(-1))).to.deep.equal([
      'q1.mp4',
      'frequency-1.mp4',
    ]);
    const row = root().querySelectorAll('.choice')[1]!;
    expect(row.querySelector('video')).to.equal(videos()[1]);
    expect(names('.choice:nth-child(2) > .clip > p')).to.deep.equal(['British Sign Language (BSL): Several days']);
    await pressAt(element, 'Several days', 'Close');
    expect(videos()).to.have.length(1);
  });

  it('is one at a time: another closes it, and so does another page', async () => {
    await shown();
    await pressAt(element, 'Several days', 'Watch');
    await pressAt(element, 'Not at all', 'Watch');
    expect(videos()[1]!.getAttribute('src')).to.contain('frequency-0.mp4');
    expect(videos()).to.have.length(2);
    await press(element, 'Skip this question');
    expect(videos()).to.have.length(1);
  });

  it('stops the clip that plays', async () => {
    await shown();
    const [question] = pretend();
    await press(element, 'Play');
    await pressAt(element, 'Several days', 'Watch');
    const other = videos()[1]!;
    other.dispatchEvent(new Event('play'));
    expect(question!.paused).to.equal(true);
    await element.updateComplete;
    expect(bar()[0]).to.equal('Play');
  });

  it('is played when it is opened: that is what was asked for', async () => {
    await shown();
    const played: string[] = [];
    const play = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'play')!;
    const refuse = function (this: HTMLMediaElement) {
      played.push(this.getAttribute('src')!.split('/').at(-1)!);
      return Promise.reject(new DOMException('Press first.', 'NotAllowedError'));
    };
    Object.defineProperty(HTMLMediaElement.prototype, 'play', { ...play, value: refuse });
    await pressAt(element, 'Nearly every day', 'Watch').finally(() => {
      Object.defineProperty(HTMLMediaElement.prototype, 'play', play);
    });
    expect(played).to.deep.equal(['frequency-3.mp4']);
    expect(failures()).to.deep.equal([]);
  });
});

describe('signed clips elsewhere', () => {
  it('wait behind "Watch" where several questions are on a page', async () => {
    await shown(full, { adjustments: { signed: true, pace: 'whole-measure' } });
    expect(videos().map((each) => each.getAttribute('src')!.split('/').at(-1))).to.deep.equal(['instruction.mp4']);
    root().querySelectorAll<HTMLElement>('.question > .aids > [part=watch]')[1]!.click();
    await element.updateComplete;
    expect(videos()[1]!.getAttribute('src')).to.contain('q2.mp4');
  });

  it('are of the instruction too, behind a button', async () => {
    await shown();
    await press(element, 'Watch the instruction');
    expect(videos()[0]!.getAttribute('src')).to.contain('instruction.mp4');
    await press(element, 'Close');
    expect(videos()).to.have.length(1);
  });

  it('are on the page about help', async () => {
    await shown();
    await repeat(element, 'Skip this question', 8);
    await choose(element, 'Several days');
    await press(element, 'Continue');
    await sees(element, 'Thank you for telling us');
    expect(videos().map((each) => each.getAttribute('src')!.split('/').at(-1))).to.deep.equal(['help.mp4']);
    expect(root().querySelector('.column > [part=help]')!.textContent).to.contain('116 123');
  });
});

describe('a signed clip that is not there', () => {
  it('is tried in its other format; after the last, the words say so, and the host is told', async () => {
    await shown();
    videos()[0]!.dispatchEvent(new Event('error'));
    await element.updateComplete;
    expect(videos()[0]!.getAttribute('src')).to.contain('q1.webm');
    expect(failures()).to.deep.equal([]);
    videos()[0]!.dispatchEvent(new Event('error'));
    await says(element, 'This video did not load. The words are here.');
    expect(videos()).to.deep.equal([]);
    expect(failures().map(({ code, error }) => `${code} ${String(error)}`)).to.deep.equal([
      `clip-failed Error: The clip ${location.origin}/clips/q1.webm did not play. `,
    ]);
    await press(element, 'Try again');
    expect(videos()[0]!.getAttribute('src')).to.contain('q1.mp4');
  });

  it('says so at the question, and the options keep theirs', async () => {
    const clips = full.clips.filter((clip) => clip.role !== 'item');
    await shown({ ...full, clips });
    await says(element, 'There is no signed video for this question. The words are here.');
    expect(names('.choice [part=watch]')).to.have.length(4);
  });

  it('in this browser: the placeholders play, or the words say that they did not load', async () => {
    await shown(full, {
      adjustments: { signed: true },
      demonstration: true,
      mediaSrc: 'stories/media/phq-9.signed.json',
    });
    await press(element, 'Play');
    const plays = () => (videos()[0]?.currentTime ?? 0) > 0;
    const fell = () => failures().some(({ code }) => code === 'clip-failed');
    await waitUntil(() => plays() || fell(), 'it neither plays nor says why not', { timeout: 45_000 });
    if (plays()) await waitUntil(() => bar()[0] === 'Pause', 'it plays and does not say so', { timeout: 5000 });
    else await says(element, 'This video did not load. The words are here.');
    await choose(element, 'Several days');
    expect(element.score?.raw).to.equal(1);
    // A machine that runs other tests at the same time takes long to decode a video.
  }).timeout(60_000);

  it('in this browser: a file that is no video falls back in words', async () => {
    await shown(full, {
      adjustments: { signed: true },
      demonstration: true,
      mediaSrc: 'stories/media/phq-9.broken.json',
    });
    await press(element, 'Play');
    await says(element, 'This video did not load. The words are here.');
    expect(failures().map(({ code }) => code)).to.include('clip-failed');
  });
});

describe('the version that is recorded', () => {
  async function finish(): Promise<void> {
    await sees(element, 'Check your answers');
    await press(element, 'Finish');
  }
  const score9 = { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 1 };

  /** Answers of 8 in all, the last of them here, then on to check-your-answers. */
  async function asked(media: unknown, properties: object = {}): Promise<void> {
    await shown(media, { answers: score9, ...properties });
    await repeat(element, 'Continue', 7);
    await choose(element, 'Several days');
    await press(element, 'Continue');
    await choose(element, 'Not at all');
    await press(element, 'Continue');
  }

  it('is that of licensed clips of the whole measure, with its own cut-off, live and in the end', async () => {
    await asked(full);
    expect(element.score).to.include({ version: 'bsl', threshold: 8 });
    expect(details(list, 'iapt-scored').at(-1)!.score).to.include({ version: 'bsl', caseness: 'case' });
    await finish();
    expect(element.record).to.deep.include({ version: 'bsl' });
    expect(element.record!.score).to.include({ total: 8, threshold: 8, caseness: 'case' });
    expect(element.score!.version).to.equal('bsl');
  });

  const others: readonly (readonly [string, unknown, object])[] = [
    ['clips of a part of it', { ...full, clips: full.clips.filter(({ src }) => !src.includes('q9')) }, {}],
    ['clips that say no version', { ...full, measureVersion: undefined }, {}],
    ['placeholders', { ...full, status: 'demonstration' }, { demonstration: true }],
    ['clips that nobody asked for', full, { adjustments: { readAloud: true } }],
  ];
  for (const [what, media, properties] of others) {
    it(`is that of the words with ${what}`, async () => {
      await asked(media, properties);
      await finish();
      expect(element.record!.version).to.equal('standard');
      expect(element.record!.score).to.include({ threshold: 10, caseness: 'not-case' });
    });
  }

  it('is that of the words when a clip did not play', async () => {
    await shown(full, { answers: { ...score9, q9: 0 } });
    videos()[0]!.dispatchEvent(new Event('error'));
    await repeat(element, 'Continue', 9);
    await finish();
    expect(element.record!.version).to.equal('standard');
  });

  it('is that of the words when something was answered without the clips', async () => {
    await shown(full, { answers: { ...score9, q9: 0 } });
    element.adjustments = {};
    await settled(element);
    await choose(element, 'Not at all');
    element.adjustments = { signed: true };
    await settled(element);
    expect(element.score!.version).to.equal('standard');
    await repeat(element, 'Continue', 9);
    await finish();
    expect(element.record!.version).to.equal('standard');
  });

  it('is told anew when the questions begin again', async () => {
    await shown(full);
    videos()[0]!.dispatchEvent(new Event('error'));
    expect(element.score!.version).to.equal('standard');
    element.reset();
    await settled(element);
    expect(element.score!.version).to.equal('bsl');
  });
});
