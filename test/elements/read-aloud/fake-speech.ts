import type { Speech } from '../../../packages/elements/src/read-aloud/speech.js';

/** A voice, as a device tells of it. */
export function voice(lang: string, changes: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { lang, name: `voice ${lang}`, localService: true, default: false, voiceURI: lang, ...changes };
}

type Does = 'speaks' | 'hangs' | 'stops in the middle' | 'fails' | 'is interrupted';

/** A device that speaks: a test says with which voices, and how they behave. */
export class FakeSpeech extends EventTarget implements Speech {
  /** Every sentence that was spoken, with its voice and its rate. */
  readonly said: { readonly text: string; readonly lang: string; readonly rate: number }[] = [];
  cancelled = 0;
  does: Does = 'speaks';
  readonly utterance = FakeUtterance as unknown as Speech['utterance'];
  readonly synthesis: Speech['synthesis'] = {
    getVoices: () => this.voices,
    speak: (utterance) => {
      this.#speak(utterance as unknown as FakeUtterance);
    },
    cancel: () => {
      this.cancelled += 1;
    },
    addEventListener: this.addEventListener.bind(this),
    removeEventListener: this.removeEventListener.bind(this),
  };

  constructor(public voices: SpeechSynthesisVoice[]) {
    super();
  }

  /** The voices come late. */
  tell(voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  #speak(utterance: FakeUtterance): void {
    const { text, voice: by, rate } = utterance;
    this.said.push({ text, lang: by?.lang ?? '', rate });
    const { does } = this;
    if (does === 'hangs') return;
    queueMicrotask(() => {
      if (does === 'fails') return utterance.onerror?.({ error: 'synthesis-failed' });
      utterance.onstart?.();
      if (does === 'is interrupted') return utterance.onerror?.({ error: 'interrupted' });
      if (does === 'speaks') queueMicrotask(() => utterance.onend?.());
      return undefined;
    });
  }
}

class FakeUtterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;

  constructor(readonly text: string) {}
}
