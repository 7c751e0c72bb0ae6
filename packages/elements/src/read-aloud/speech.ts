import type { Passage, Reading, ReadAloudProvider } from './provider.js';
import { sentences, type Span } from './sentences.js';

/** What of the browser speaks. Given from outside, so that a test can bring a device with any voices. */
export interface Speech {
  readonly synthesis: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
  >;
  readonly utterance: new (text: string) => SpeechSynthesisUtterance;
}

/** The device's own speech; `null` where a browser has none. */
export function deviceSpeech(): Speech | null {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return null;
  return { synthesis: window.speechSynthesis, utterance: window.SpeechSynthesisUtterance };
}

/** Milliseconds. Voices are told of late, or never; a voice that hangs fires no event at all. */
const patience = { voices: 2000, start: 5000, character: 200 };

/**
 * The voices of the device, and never one that sends the words elsewhere (`localService`). A voice reads its own language
 * only; one sentence is one utterance.
 */
export class DeviceVoices implements ReadAloudProvider {
  #known: Promise<void> | null = null;

  constructor(
    private readonly speech: Speech | null = deviceSpeech(),
    private readonly wait = patience,
  ) {}

  readonly canRead = async ({ language }: Passage): Promise<boolean> => {
    if (!this.speech) return false;
    await (this.#known ??= voicesKnown(this.speech, this.wait.voices));
    return this.#voiceFor(language) !== undefined;
  };

  readonly read = async ({ text, language }: Passage, reading: Reading): Promise<void> => {
    const voice = this.#voiceFor(language);
    if (!this.speech || !voice) throw new Error(`This device has no voice for ${language}.`);
    for (const sentence of sentences(text, language)) {
      if (reading.signal.aborted) return;
      await this.#speak(this.speech, text, sentence, voice, reading);
    }
  };

  /** The same tag before another region; then the one that the device prefers. */
  #voiceFor(language: string): SpeechSynthesisVoice | undefined {
    const voices = this.speech?.synthesis.getVoices() ?? [];
    const fitting = voices.filter((voice) => voice.localService && primary(voice.lang) === primary(language));
    return (
      fitting.find(({ lang }) => tag(lang) === tag(language)) ?? fitting.find((voice) => voice.default) ?? fitting[0]
    );
  }

  #speak(
    { synthesis, utterance }: Speech,
    text: string,
    { from, to }: Span,
    voice: SpeechSynthesisVoice,
    { rate, signal, part }: Reading,
  ): Promise<void> {
    const said = Object.assign(new utterance(text.slice(from, to)), { voice, lang: voice.lang, rate });
    return new Promise((resolve, reject) => {
      const timer = new Timer(() => {
        done(new Error(`The voice ${voice.name} stopped in the middle.`));
      });
      const done = (error?: Error) => {
        timer.stop();
        signal.removeEventListener('abort', stop);
        // What is cancelled ends too, later: it must not cancel whatever speaks then.
        said.onstart = said.onend = said.onerror = null;
        if (error || signal.aborted) synthesis.cancel();
        if (error) reject(error);
        else resolve();
      };
      const stop = () => {
        done();
      };
      signal.addEventListener('abort', stop);
      said.onstart = () => {
        part(from, to);
        timer.start(this.wait.start + ((to - from) * this.wait.character) / rate);
      };
      said.onend = stop;
      said.onerror = ({ error }) => {
        const interrupted = /^(interrupted|canceled)$/.test(error);
        done(interrupted ? stoppedElsewhere() : new Error(`The voice ${voice.name} failed: ${error}.`));
      };
      timer.start(this.wait.start);
      synthesis.speak(said);
    });
  }
}

/** Something else on the page wanted silence, or spoke: that is no fault of the voice, and ends the reading. */
function stoppedElsewhere(): DOMException {
  return new DOMException('Reading was stopped.', 'AbortError');
}

/** Some voices hang without any event. */
class Timer {
  #id = 0;

  constructor(private readonly ring: () => void) {}

  start(milliseconds: number): void {
    this.stop();
    this.#id = window.setTimeout(this.ring, milliseconds);
  }

  stop(): void {
    window.clearTimeout(this.#id);
  }
}

/** Resolves when the browser has told which voices there are, or has had time to. */
function voicesKnown({ synthesis }: Speech, patience: number): Promise<void> {
  if (synthesis.getVoices().length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    const known = () => {
      synthesis.removeEventListener('voiceschanged', known);
      resolve();
    };
    synthesis.addEventListener('voiceschanged', known);
    window.setTimeout(known, patience);
  });
}

/** Android writes `en_GB`. */
function tag(language: string): string {
  return language.toLowerCase().replaceAll('_', '-');
}

function primary(language: string): string {
  return tag(language).split('-')[0] ?? '';
}
