import { checksumOf } from '@iapt-elements/adaptations/read';
import {
  registerEasyRead,
  registerLanguage,
  registerWording,
  type EasyRead,
  type Wording,
} from '@iapt-elements/elements';
import languages from '../locales/languages.json' with { type: 'json' };
import ui from '../locales/en/ui.json' with { type: 'json' };
import { pseudoEasyRead, pseudoTexts, pseudoWording } from './pseudo-language.js';

/** Has words for everything. */
export const pseudoLanguage = 'ar-XB';
/** Has words for buttons and headings, and none for any measure. */
export const withoutMeasures = 'ar-XC';

let registered: Promise<void> | null = null;

/** Brings both pseudo-languages, once. */
export async function registerPseudoLanguages(): Promise<void> {
  registered ??= register();
  await registered;
}

async function register(): Promise<void> {
  const texts = pseudoTexts(ui);
  registerLanguage(pseudoLanguage, 'rtl', texts);
  registerLanguage(withoutMeasures, 'rtl', texts);
  for (const measure of languages.en.measures) {
    const { default: wording } = (await import(`../locales/en/measures/${measure}.json`)) as { default: Wording };
    const changed = pseudoWording(wording, pseudoLanguage);
    await registerWording({ ...changed, checksum: checksumOf(changed) });
    const { default: plain } = (await import(`../locales/en/easy-read/${measure}.json`)) as { default: EasyRead };
    await registerEasyRead(pseudoEasyRead(plain as Parameters<typeof pseudoEasyRead>[0], pseudoLanguage));
  }
}
