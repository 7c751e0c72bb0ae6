import type { Adjustments, EasyRead, Wording } from '@iapt-elements/adaptations';
import type { Brought, MediaWanted } from './media-source.js';
import { broughtMedia } from './media.js';
import { loadEasyRead, loadWording } from './registry.js';

/** What some adjustments need beside the words of the measures. Loaded only when one of them is on. */
export interface Beside {
  readonly easyRead: Readonly<Record<string, EasyRead>>;
  /** Words in the interpreter's language. */
  readonly beside: Readonly<Record<string, Wording>>;
}

export const nothingBeside: Beside = { easyRead: {}, beside: {} };
export const nothingBrought: Brought = { media: [], signedVersions: {} };

export async function loadBeside(
  measures: readonly string[],
  language: string,
  adjustments: Adjustments,
): Promise<Beside> {
  const { interpreter } = adjustments;
  const [easyRead, beside] = await Promise.all([
    wantsEasyRead(adjustments) ? all(measures, (id) => loadEasyRead(language, id)) : {},
    interpreter === null ? {} : all(measures, (id) => loadWording(interpreter, id)),
  ]);
  return { easyRead, beside };
}

/** Recordings and signed clips: nothing is asked for unless an adjustment wants them. */
export async function loadMediaBeside(wanted: Omit<MediaWanted, 'brought'>): Promise<Brought> {
  const { signed, readAloud } = wanted.adjustments;
  if (!signed && !readAloud) return nothingBrought;
  const { loadMedia } = await import('./media-source.js');
  return loadMedia({ ...wanted, brought: broughtMedia() });
}

/** Whether two profiles need the same things beside. */
export function sameBeside(one: Adjustments, other: Adjustments): boolean {
  return (
    wantsEasyRead(one) === wantsEasyRead(other) &&
    one.interpreter === other.interpreter &&
    one.signed === other.signed &&
    one.readAloud === other.readAloud
  );
}

function wantsEasyRead({ easyRead, explanations, practice, parts, pictograms }: Adjustments): boolean {
  return easyRead || explanations || practice || parts || pictograms;
}

async function all<T>(ids: readonly string[], load: (id: string) => Promise<T | null>): Promise<Record<string, T>> {
  const loaded = await Promise.all(ids.map(async (id) => [id, await load(id)] as const));
  return Object.fromEntries(loaded.filter((pair): pair is [string, Awaited<T>] => pair[1] !== null)) as Record<
    string,
    T
  >;
}
