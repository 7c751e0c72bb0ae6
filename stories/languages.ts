import { registerLanguage, registerWording } from '@iapt-elements/elements';
import { checksum } from '../locales/checksum.mjs';
import ui from '../locales/en/ui.json' with { type: 'json' };
import gad7 from '../locales/en/measures/gad-7.json' with { type: 'json' };
import phq9 from '../locales/en/measures/phq-9.json' with { type: 'json' };
import wsas from '../locales/en/measures/wsas.json' with { type: 'json' };
import { pseudoTexts, pseudoWording } from './pseudo-language.js';

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
  for (const wording of [phq9, gad7, wsas]) {
    const changed = pseudoWording(wording, pseudoLanguage);
    await registerWording({ ...changed, checksum: await checksum(changed) });
  }
}
