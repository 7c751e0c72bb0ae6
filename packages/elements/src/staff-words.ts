import type { Texts } from './i18n.js';

/** The words for staff. In a file of its own: the list of where they are is long, and no patient's page needs it. */
export async function loadStaffWords(language: string): Promise<Texts> {
  const file = (await import(`../../../locales/${language}/clinician.json`)) as { default: Texts };
  return file.default;
}
