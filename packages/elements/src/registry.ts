import {
  defaultAdjustments,
  type Adjustments,
  type EasyRead,
  type Help,
  type Wording,
} from '@iapt-elements/adaptations';
import type { Circumstances, Measure } from '@iapt-elements/engine';
import type { Path } from '@iapt-elements/pictograms';
import { kit, knowDirection } from './languages.js';

/**
 * Everything that is loaded on demand, in one place: measures, words, and the checks for input from outside.
 * A page with PHQ-9 in English loads PHQ-9 and English.
 */

export {
  directionOf,
  failureWordsIn,
  interfaceLanguages,
  loadWords,
  nearestLanguage,
  ownName,
  registerLanguage,
  reviewOf,
  statusOf,
  type Language,
} from './languages.js';

const brought = new Map<string, Wording>();
const broughtEasyRead = new Map<string, EasyRead>();
const broughtPictures = new Map<string, PictureImage>();

interface PictureImage {
  readonly src: string;
}

/** What stands beside questions, by id: the kit's drawings, or images that a service brought. */
export type PictureSet = Readonly<Record<string, readonly Path[] | PictureImage>>;

/**
 * Brings a wording of the service's own (for example a licensed one) for one measure and language. It is used instead of
 * the kit's, and beside the page's own words where an interpreter works in its language. Call it before the element is on
 * the page. `npx iapt-wording check` says beforehand what would be refused.
 *
 * @param input - Parsed JSON of a wording file. In a language that the kit does not know, `dir` says how the script runs.
 * @throws InputError when it does not have the form of a wording, holds what is no text, has too few or too many words for
 *   its measure, or does not fit its checksum. Rejects with the loader's own error when the measure cannot be loaded.
 */
export async function registerWording(input: unknown): Promise<void> {
  const { checkWording } = await import('@iapt-elements/adaptations/read');
  const wording = await checkWording(input, loadMeasure);
  brought.set(`${wording.language}/${wording.measure}`, wording);
  if (wording.dir) knowDirection(wording.language, wording.dir);
}

/**
 * Brings easy-read words of the service's own for one measure and language. They are used instead of the kit's. Call it
 * before the element is on the page.
 *
 * @param input - Parsed JSON of an easy-read file.
 * @throws InputError when the file does not have the form of easy-read words.
 */
export async function registerEasyRead(input: unknown): Promise<void> {
  const { readEasyRead } = await import('@iapt-elements/adaptations/read');
  const words = readEasyRead(input);
  broughtEasyRead.set(`${words.language}/${words.measure}`, words);
}

/**
 * Brings pictograms of the service's own, by the kit's ids. Each is shown instead of the kit's of that id. Call it before
 * the element is on the page.
 *
 * @param input - Parsed JSON of a list of pictures.
 * @param address - Where the list is: its pictures are relative to that.
 * @throws InputError when the list does not have the right form, or a picture is neither `https:` nor of this origin.
 */
export async function registerPictures(input: unknown, address: string): Promise<void> {
  const { InputError, readPictures } = await import('@iapt-elements/adaptations/read');
  const { pictures } = readPictures(input);
  const found = Object.entries(pictures).map(
    ([id, url]) => [id, new URL(url, new URL(address, document.baseURI))] as const,
  );
  const foreign = found.filter(([, { protocol, origin }]) => protocol !== 'https:' && origin !== location.origin);
  if (foreign.length > 0) {
    const remedy = 'Put it on https: or on this page’s own origin.';
    const problems = foreign.map(([id]) => ({ key: `pictures.${id}`, problem: 'is somewhere else', remedy }));
    throw new InputError('pictures', problems);
  }
  for (const [id, { href }] of found) broughtPictures.set(id, { src: href });
}

/** Loads the kit's pictograms; those that a service brought stand in their place. */
export async function loadPictures(): Promise<PictureSet> {
  const { pictograms } = await import('@iapt-elements/pictograms');
  return { ...pictograms, ...Object.fromEntries(broughtPictures) };
}

/** Loads a measure's data. Rejects with `UnknownMeasureError`, or with the loader's own error when offline. */
export async function loadMeasure(id: string): Promise<Measure> {
  const measures = await import('@iapt-elements/measures/load');
  return measures.loadMeasure(id);
}

/** Loads a measure's words; `null` when there are none in the language. */
export async function loadWording(language: string, measure: string): Promise<Wording | null> {
  const own = brought.get(`${language}/${measure}`);
  if (own) return own;
  if (!kit[language]?.measures.includes(measure)) return null;
  const file = (await import(`../../../locales/${language}/measures/${measure}.json`)) as { default: Wording };
  return file.default;
}

/** Whether these are words that a service brought, rather than the kit's. */
export function isBrought(wording: Wording): boolean {
  return brought.get(`${wording.language}/${wording.measure}`) === wording;
}

/** Whether there are easy-read words for a measure in a language. */
export function hasEasyRead(language: string, measure: string): boolean {
  return broughtEasyRead.has(`${language}/${measure}`) || (kit[language]?.easyRead.includes(measure) ?? false);
}

/** Loads the font for people who mistake letters for one another. Rejects when it cannot be had. */
export async function loadFont(): Promise<void> {
  const { addFont } = await import('./font.js');
  await addFont();
}

/** Loads a measure's easy-read words; `null` when there are none in the language. */
export async function loadEasyRead(language: string, measure: string): Promise<EasyRead | null> {
  const own = broughtEasyRead.get(`${language}/${measure}`);
  if (own) return own;
  if (!kit[language]?.easyRead.includes(measure)) return null;
  const file = (await import(`../../../locales/${language}/easy-read/${measure}.json`)) as { default: EasyRead };
  return file.default;
}

/** @throws InputError, see `readAdjustments`. */
export async function checkedAdjustments(input: unknown): Promise<Adjustments> {
  if (input === null || input === undefined) return defaultAdjustments;
  const { readAdjustments } = await import('@iapt-elements/adaptations/read');
  return readAdjustments(input);
}

/** What the editor of adjustments needs beside its words: checks, and the codes of the national flag. */
export async function loadEditing() {
  const [checks, flags] = await Promise.all([
    import('@iapt-elements/adaptations/read'),
    import('@iapt-elements/adaptations/ra-flags'),
  ]);
  return { ...checks, ...flags };
}

/** @throws InputError, see `readHelp`. */
export async function checkedHelp(input: unknown): Promise<Help | null> {
  if (input === null || input === undefined) return null;
  const { readHelp } = await import('@iapt-elements/adaptations/read');
  return readHelp(input);
}

/** @throws InputError, see `readCircumstances`. */
export async function checkedCircumstances(input: unknown): Promise<Partial<Circumstances>> {
  if (input === null || input === undefined) return {};
  const { readCircumstances } = await import('@iapt-elements/adaptations/read');
  return readCircumstances(input);
}
