import type { Texts } from './i18n.js';

/** What is said of scores over time. In a file of its own, as the words for staff are. */
export async function loadProgressWords(language: string): Promise<Texts> {
  const file = (await import(`../../../locales/${language}/progress.json`)) as { default: Texts };
  return file.default;
}
