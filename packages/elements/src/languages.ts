import type { Review } from '@iapt-elements/adaptations';
import failed from '../../../locales/en/failed.json' with { type: 'json' };
import languages from '../../../locales/languages.json' with { type: 'json' };
import { addTexts, hasTexts, wordsIn, type Texts, type Words } from './i18n.js';

/** The languages of the interface: which there are, how their scripts run, and their words, loaded when they are used. */

type Direction = Words['dir'];
type File = 'ui' | 'clinician' | 'progress';

interface InKit {
  readonly name: string;
  readonly dir: string;
  /** Families that fit the script: hints, for where the page's own font does not have it. */
  readonly fonts: readonly string[];
  /** Another language of the kit whose words around the questions these readers are given: here there are only measures. */
  readonly interface?: string;
  readonly measures: readonly string[];
  readonly easyRead: readonly string[];
}

/** `locales/languages.json`: what the kit has. `dir` is written there because it can't be told from a tag. */
export const kit: Readonly<Record<string, InKit>> = languages;

/** A language that a person can choose, by the name that it gives itself. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly name: string;
  readonly dir: Direction;
}

const known = new Map<string, Language>();
for (const [tag, { name, dir }] of Object.entries(kit))
  known.set(tag, { tag, name, dir: dir === 'rtl' ? 'rtl' : 'ltr' });

/** Of languages that only wording was brought in: they are no languages of the interface. */
const wordingDirections = new Map<string, Direction>();

/** How far the words of a file are, by language and file: of those that are loaded. */
const reviews = new Map<string, Review | 'brought'>();

/** Every language that the interface has words in: the kit's, then what a service brought. */
export function interfaceLanguages(): readonly Language[] {
  return [...known.values()];
}

/**
 * Brings the words around the questions in a language that the kit does not have, or other words for one that it has.
 * Call it before the element is on the page.
 *
 * @param input - `{ language, name, dir, ui, clinician }`: a BCP 47 tag, what the language calls itself, the direction of its
 *   script (never guessed), and what is in its `ui.json` and `clinician.json`. Without `clinician`, staff read English.
 * @throws InputError when a text is missing, unknown, too long or no text, or leaves other things open than the English.
 */
export async function registerLanguage(input: unknown): Promise<void> {
  const [{ readInterface }, ui, clinician] = await Promise.all([
    import('@iapt-elements/adaptations/read'),
    load('en', 'ui'),
    load('en', 'clinician'),
  ]);
  const has = (language: string) => kit[language] !== undefined;
  const words = readInterface(input, { english: { ui, clinician }, has });
  const { language: tag, name, dir } = words;
  // What is brought for a part of the texts stands over the kit's.
  if (has(tag)) await Promise.all([loadWords(tag, 'ui'), loadWords(tag, 'clinician')]);
  known.set(tag, { tag, name, dir });
  for (const file of ['ui', 'clinician'] as const) {
    const texts = words[file];
    if (texts === null) continue;
    addTexts(tag, file, texts);
    reviews.set(`${tag}/${file}`, 'brought');
  }
}

/** Remembers how the script of a language runs that only wording was brought in. */
export function knowDirection(language: string, dir: Direction): void {
  wordingDirections.set(language, dir);
}

/** Direction of a language's script, as its manifest or the wording in it says. */
export function directionOf(language: string): Direction {
  return known.get(language)?.dir ?? wordingDirections.get(language) ?? 'ltr';
}

/** What a language calls itself; its tag where nobody has said it. */
export function ownName(language: string): string {
  return known.get(language)?.name ?? language;
}

/**
 * The language of the interface that fits a BCP 47 tag best: itself, else the same in the same script, else English. Whoever
 * reads Punjabi in Arabic letters does not read it in Gurmukhi.
 */
export function nearestLanguage(tag: string): string {
  if (known.has(tag)) return tag;
  const [primary = ''] = tag.split('-');
  const script = scriptOf(tag);
  const others = [`${primary}-${script}`, primary].filter((other) => known.has(other));
  return others.find((other) => scriptOf(other) === script) ?? 'en';
}

function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    // No tag of a language.
    return '';
  }
}

// The words of a failure are here before anything can fail to load.
addTexts('en', 'failed', failed);
const failureWords = wordsIn('en', 'failed', 'ltr');

/** What is said when nothing could be loaded: in the language, where its words are here already; else in English. */
export function failureWordsIn(tag: string): Words {
  const language = nearestLanguage(tag);
  return hasTexts(language, 'ui') ? wordsIn(language, 'ui', directionOf(language)) : failureWords;
}

/**
 * Loads the words of one file (`ui` for patients, `clinician` for staff). A language that a service brought may have none
 * for staff: those are then English.
 */
export async function loadWords(language: string, file: File): Promise<Words> {
  const around = kit[language]?.interface;
  if (around !== undefined) return loadWords(around, file);
  if (!hasTexts(language, file)) {
    if (!kit[language]) return loadWords('en', file);
    const { review, ...texts } = await load(language, file);
    // A pack that was brought meanwhile stays.
    if (!hasTexts(language, file)) addTexts(language, file, texts);
    reviews.set(`${language}/${file}`, review as Review);
  }
  return wordsIn(language, file, directionOf(language));
}

async function load(language: string, file: File): Promise<Texts> {
  if (file === 'clinician') return (await import('./staff-words.js')).loadStaffWords(language);
  if (file === 'progress') return (await import('./progress-words.js')).loadProgressWords(language);
  const { default: texts } = (await import(`../../../locales/${language}/ui.json`)) as { default: Texts };
  return texts;
}

/** How far the words of a file are that is loaded: by its own head, or `brought` by the service. */
export function reviewOf(language: string, file: File): Review | 'brought' | null {
  return reviews.get(`${language}/${file}`) ?? null;
}

/** How far words are, in one word. What is not known is not reviewed. */
export function statusOf(review: ReturnType<typeof reviewOf>): Review['status'] | 'brought' {
  return review === 'brought' ? review : (review?.status ?? 'drafted');
}
