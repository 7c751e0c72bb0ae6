import { expect } from '@open-wc/testing';
import { Recordings } from '../../../packages/elements/src/read-aloud/recordings.js';

/** A player: what it was given, and what becomes of it. */
class FakeAudio extends EventTarget {
  src = '';
  defaultPlaybackRate = 1;
  playbackRate = 1;
  readonly error = { message: 'Not a sound.' };
  readonly played: string[] = [];
  paused = 0;

  constructor(private readonly becomes: (address: string) => 'plays' | 'breaks' | 'waits' | 'goes on' | 'refused') {
    super();
  }

  play(): Promise<void> {
    this.played.push(this.src);
    const becomes = this.becomes(this.src);
    if (becomes === 'refused') return Promise.reject(new DOMException('Press first.', 'NotAllowedError'));
    queueMicrotask(() => {
      if (becomes === 'breaks') this.dispatchEvent(new Event('error'));
      if (becomes === 'plays' || becomes === 'goes on') this.dispatchEvent(new Event('playing'));
      if (becomes === 'plays') this.dispatchEvent(new Event('ended'));
    });
    return Promise.resolve();
  }

  pause(): void {
    this.paused += 1;
  }
}

function made(audio: FakeAudio, patience = 40) {
  const parts: [number, number][] = [];
  const turn = new AbortController();
  const recordings = new Recordings(audio as unknown as HTMLAudioElement, patience);
  const read = (...addresses: string[]) =>
    recordings.read(
      { text: 'Not at all', language: 'en', recordings: addresses },
      { rate: 0.8, signal: turn.signal, part: (from, to) => void parts.push([from, to]) },
    );
  return { read, parts, turn };
}

describe('recordings', () => {
  it('read what there is a recording of', async () => {
    const recordings = new Recordings();
    const passage = { text: 'x', language: 'en' };
    expect(await recordings.canRead({ ...passage, recordings: [] })).to.equal(false);
    expect(await recordings.canRead({ ...passage, recordings: ['x.wav'] })).to.equal(true);
  });

  it('play to the end, at the rate, and mark all of the words', async () => {
    const audio = new FakeAudio(() => 'plays');
    const { read, parts } = made(audio);
    await read('q1.mp3');
    expect(audio.played).to.deep.equal(['q1.mp3']);
    expect([audio.playbackRate, audio.defaultPlaybackRate]).to.deep.equal([0.8, 0.8]);
    expect(parts).to.deep.equal([[0, 10]]);
  });

  it('are tried in each format', async () => {
    const audio = new FakeAudio((address) => (address.endsWith('.mp3') ? 'breaks' : 'plays'));
    const { read, parts } = made(audio);
    await read('q1.mp3', 'q1.ogg', 'q1.wav');
    expect(audio.played).to.deep.equal(['q1.mp3', 'q1.ogg']);
    expect(parts).to.have.length(1);
  });

  for (const [becomes, why] of [
    ['breaks', 'Not a sound.'],
    ['waits', 'It does not begin.'],
    ['refused', 'Press first.'],
  ] as const) {
    it(`are given up on when the last ${becomes}, and named`, async () => {
      const { read } = made(new FakeAudio(() => becomes));
      const failure = await read('q1.mp3').catch(String);
      expect(failure).to.contain('The recording did not play: q1.mp3').and.to.contain(why);
    });
  }

  it('stop at once', async () => {
    const audio = new FakeAudio(() => 'goes on');
    const { read, turn } = made(audio);
    const reading = read('q1.mp3', 'q1.ogg');
    await Promise.resolve();
    turn.abort();
    await reading;
    expect(audio.paused).to.equal(1);
    expect(audio.played).to.deep.equal(['q1.mp3']);
  });

  it('in this browser: the tone of the stories plays, or it says why not', async () => {
    const { read, parts } = made(new Audio() as unknown as FakeAudio, 5000);
    const failure = await read('stories/media/option.wav').catch(String);
    if (failure === undefined) expect(parts).to.deep.equal([[0, 10]]);
    else expect(failure).to.contain('The recording did not play: stories/media/option.wav');
  });
});
