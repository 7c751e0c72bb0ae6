import type { Wording } from '@iapt-elements/adaptations';
import { directionOf } from './registry.js';

/** Words for screening prompts in one language: what is said, and the same in plainer words. */
export interface PromptWords {
  readonly wording: Wording;
  readonly dir: 'ltr' | 'rtl';
  /** By prompt code. Where there is none, nothing simpler is offered. */
  readonly plain: Readonly<Record<string, string>>;
}

const brought = new Map<string, PromptWords>();

/**
 * Brings the screening prompts in another language, or in a service's own words. They are shown instead of the kit's to whoever
 * uses that language, and beside the page's own where an interpreter works in it. Call it before the element is on the page.
 *
 * @param input - Parsed JSON of the same form as `locales/en/screening/iapt-screening-prompts.json`. In a language that the
 *   kit does not know, `dir` says how the script runs.
 * @param plain - The same prompts in plainer words, by their codes.
 * @throws InputError when it does not have that form, a prompt or an answer has no words, or it does not fit its checksum.
 */
export async function registerScreeningWording(
  input: unknown,
  plain: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { checkScreeningWording } = await import('./screening-check.js');
  const { wording, plainer } = checkScreeningWording(input, plain);
  brought.set(wording.language, held(wording, plainer));
}

/** The prompts in a language: those that were brought, else the kit's; `null` = there are none. */
export async function loadPromptWords(language: string): Promise<PromptWords | null> {
  const [primary = ''] = language.split('-');
  const own = brought.get(language) ?? brought.get(primary);
  if (own) return own;
  if (primary !== 'en') return null;
  const [{ default: wording }, { default: plain }] = await Promise.all([
    import('../../../locales/en/screening/iapt-screening-prompts.json'),
    import('../../../locales/en/screening/plain.json'),
  ]);
  return held(wording as Wording, plain);
}

function held(wording: Wording, plain: PromptWords['plain']): PromptWords {
  return { wording, dir: wording.dir ?? directionOf(wording.language), plain };
}
