import { expect } from '@open-wc/testing';
import { sentences } from '../../../packages/elements/src/read-aloud/sentences.js';
import { DeviceVoices, deviceSpeech } from '../../../packages/elements/src/read-aloud/speech.js';
import { inChromium } from '../../support/browser.js';
import { FakeSpeech, voice } from './fake-speech.js';

const soon = { voices: 60, start: 40, character: 1 };
const passage = (text: string, language = 'en') => ({ text, language, recordings: [] });

function reading(changes: { rate?: number; signal?: AbortSignal } = {}) {
  const parts: [number, number][] = [];
  return {
    parts,
    how: {
      rate: 0.9,
      signal: new AbortController().signal,
      part: (from: number, to: number) => void parts.push([from, to]),
      ...changes,
    },
  };
}

describe('sentences', () => {
  const cut = (text: string, language = 'en') => sentences(text, language).map(({ from, to }) => text.slice(from, to));

  it('are found where they end, without the space around them', () => {
    expect(cut(' Over the last 2 weeks, how often?  Little interest.  ')).to.deep.equal([
      'Over the last 2 weeks, how often?',
      'Little interest.',
    ]);
    expect(cut('یہ ایک سوال ہے؟ یہ دوسرا ہے۔', 'ur')).to.have.length(2);
    expect(cut('   ')).to.deep.equal([]);
  });

  it('are found in a language that the browser cannot read', () => {
    expect(cut('One. Two.', 'x-very-odd')).to.deep.equal(['One.', 'Two.']);
  });
});

describe('the voices of a device', () => {
  const can = (voices: SpeechSynthesisVoice[], language: string) =>
    new DeviceVoices(new FakeSpeech(voices), soon).canRead(passage('x', language));

  it('read their own language, whatever its region', async () => {
    expect(await can([voice('en-GB')], 'en')).to.equal(true);
    expect(await can([voice('en_US')], 'en-GB')).to.equal(true);
    expect(await can([voice('en-GB')], 'cy')).to.equal(false);
    expect(await can([voice('en-GB')], 'e')).to.equal(false);
    expect(await can([voice('ENG')], 'en')).to.equal(false);
  });

  it('are local: one that sends the words elsewhere is never used', async () => {
    expect(await can([voice('en-GB', { localService: false })], 'en')).to.equal(false);
  });

  it('are waited for, a while', async () => {
    const late = new FakeSpeech([]);
    const asked = new DeviceVoices(late, soon).canRead(passage('x'));
    late.tell([voice('en')]);
    expect(await asked).to.equal(true);
    const never = new DeviceVoices(new FakeSpeech([]), soon);
    expect(await never.canRead(passage('x'))).to.equal(false);
  });

  it('are none where the browser has no speech', async () => {
    const none = new DeviceVoices(null, soon);
    expect(await none.canRead(passage('x'))).to.equal(false);
    const refusal = await none.read(passage('x'), reading().how).catch(String);
    expect(refusal).to.contain('This device has no voice for en.');
  });

  it('are chosen by the exact tag, then as the device prefers', async () => {
    const speech = new FakeSpeech([voice('en-US'), voice('en-AU', { default: true }), voice('en-GB')]);
    const voices = new DeviceVoices(speech, soon);
    for (const language of ['en-GB', 'en', 'en-ZA']) await voices.read(passage('x', language), reading().how);
    expect(speech.said.map(({ lang }) => lang)).to.deep.equal(['en-GB', 'en-AU', 'en-AU']);
  });

  it('speak one sentence at a time, at the rate, and tell which', async () => {
    const speech = new FakeSpeech([voice('en')]);
    const { parts, how } = reading({ rate: 0.5 });
    await new DeviceVoices(speech, soon).read(passage(' One thing. Another. '), how);
    expect(speech.said).to.deep.equal([
      { text: 'One thing.', lang: 'en', rate: 0.5 },
      { text: 'Another.', lang: 'en', rate: 0.5 },
    ]);
    expect(parts).to.deep.equal([
      [1, 11],
      [12, 20],
    ]);
  });

  it('stop at once, and say nothing more', async () => {
    const speech = new FakeSpeech([voice('en')]);
    speech.does = 'stops in the middle';
    const turn = new AbortController();
    const read = new DeviceVoices(speech, { ...soon, start: 5000 }).read(
      passage('One. Two.'),
      reading({ signal: turn.signal }).how,
    );
    turn.abort();
    await read;
    expect(speech.cancelled).to.equal(1);
    expect(speech.said).to.have.length(1);
  });

  for (const does of ['hangs', 'stops in the middle', 'fails'] as const) {
    it(`are given up on when one ${does}`, async () => {
      const speech = new FakeSpeech([voice('en')]);
      speech.does = does;
      const failure = await new DeviceVoices(speech, soon).read(passage('One.'), reading().how).catch(String);
      expect(failure).to.match(/The voice voice en (stopped in the middle|failed: synthesis-failed)\./);
      expect(speech.cancelled).to.equal(1);
    });
  }

  it('end quietly when something else on the page wants silence', async () => {
    const speech = new FakeSpeech([voice('en')]);
    speech.does = 'is interrupted';
    const end: unknown = await new DeviceVoices(speech, soon)
      .read(passage('One. Two.'), reading().how)
      .catch((error: unknown) => error);
    expect(end).to.be.instanceOf(DOMException).and.to.include({ name: 'AbortError' });
    expect(speech.said).to.have.length(1);
  });
});

if (inChromium) {
  describe('this device', () => {
    it('has speech and no voice: a browser without a window has none', async () => {
      expect(deviceSpeech()).not.to.equal(null);
      expect(await new DeviceVoices(deviceSpeech(), soon).canRead(passage('x'))).to.equal(false);
    });
  });
}
