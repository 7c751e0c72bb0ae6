import { checksumOf } from '@iapt-elements/adaptations/read';
import {
  registerEasyRead,
  registerLanguage,
  registerMedia,
  registerScreeningWording,
  registerWording,
  type EasyRead,
  type Wording,
} from '@iapt-elements/elements';
import languages from '../locales/languages.json' with { type: 'json' };
import prompts from '../locales/en/screening/iapt-screening-prompts.json' with { type: 'json' };
import plain from '../locales/en/screening/plain.json' with { type: 'json' };
import clinician from '../locales/en/clinician.json' with { type: 'json' };
import ui from '../locales/en/ui.json' with { type: 'json' };
import { pseudo, pseudoEasyRead, pseudoTexts, pseudoWording } from './pseudo-language.js';

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
  const words = { dir: 'rtl', ui: pseudoTexts(ui), clinician: pseudoTexts(clinician) };
  await registerLanguage({ language: pseudoLanguage, name: pseudo('Pseudo'), ...words });
  await registerLanguage({ language: withoutMeasures, name: pseudo('Wordless'), ...words });
  for (const measure of languages.en.measures) {
    const { default: wording } = (await import(`../locales/en/measures/${measure}.json`)) as { default: Wording };
    const changed = pseudoWording(wording, pseudoLanguage);
    await registerWording({ ...changed, checksum: checksumOf(changed) });
    const { default: plain } = (await import(`../locales/en/easy-read/${measure}.json`)) as { default: EasyRead };
    await registerEasyRead(pseudoEasyRead(plain as Parameters<typeof pseudoEasyRead>[0], pseudoLanguage));
  }
  await registerPrompts();
}

/** The screening prompts in the pseudo-language, and a clip that stands for a signed one. */
async function registerPrompts(): Promise<void> {
  const changed: Wording = pseudoWording(prompts as Wording, pseudoLanguage);
  const simple = Object.entries(plain).map(([code, text]) => [code, pseudo(text)] as const);
  await registerScreeningWording({ ...changed, checksum: checksumOf(changed) }, Object.fromEntries(simple));
  const clip = (type: string) => ({ role: 'item', item: 'q2', src: `question.${type}`, poster: 'poster.png' });
  const manifest = {
    version: 1,
    kind: 'signed',
    measure: prompts.measure,
    language: 'bfi',
    status: 'demonstration',
    holder: 'iapt-elements',
    licence: 'A drawn placeholder. Not for patients.',
    translator: null,
    checker: null,
    clips: ['webm', 'mp4'].map(clip),
  };
  await registerMedia(manifest, 'stories/media/screening.signed.json');
}
