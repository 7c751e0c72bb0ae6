import { createInstance, type i18n as I18n } from 'i18next';
import type { Message } from '@iapt-elements/adaptations';

/** Words of the interface in one language. */
export interface Words {
  /** BCP 47 tag of the words, to be set as `lang`. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** The whole sentence for a message. Plain text: it is never markup. */
  readonly t: (message: Message) => string;
}

/** One file of `locales/<language>/`, as nested keys. */
export type Texts = Readonly<Record<string, unknown>>;

// An instance of our own: the portal around us may use i18next too.
const instance: I18n = createInstance();
void instance.init({
  lng: 'en',
  resources: {},
  initAsync: false,
  // A key that is missing in a language must be found by the parity test, not hidden by another language.
  fallbackLng: false,
  // Lit sets text nodes: escaping here would show "&#39;" to people.
  interpolation: { escapeValue: false },
});

/** Adds texts to a language; `name` is the file they are from. */
export function addTexts(language: string, name: string, texts: Texts): void {
  instance.addResourceBundle(language, name, texts, true, true);
}

export function hasTexts(language: string, name: string): boolean {
  return instance.hasResourceBundle(language, name);
}

export function wordsIn(language: string, name: string, dir: Words['dir']): Words {
  const t = instance.getFixedT(language, name);
  return { language, dir, t: ({ key, values }) => t(key, values ?? {}) };
}

/** The words for patients without clinical terms, where there are any for the same key. */
export function everydayWords(words: Words): Words {
  return preferring(words, 'ui', (key) => `everyday.${key}`);
}

/** What a patient reads of their scores, where it is said otherwise than to a clinician. */
export function patientWords(words: Words): Words {
  return preferring(words, 'progress', (key) => `patient.${key}`);
}

/** The words of a file, and instead of them those of another key where there are any. */
function preferring({ language, dir }: Words, name: string, other: (key: string) => string): Words {
  const t = instance.getFixedT(language, name);
  return { language, dir, t: ({ key, values }) => t([other(key), key], values ?? {}) };
}
