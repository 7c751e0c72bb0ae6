import { heldWords, type Adjustments, type EasyRead, type Wording } from '@iapt-elements/adaptations';
import type { Measure, Session } from '@iapt-elements/engine';
import { isAccepted } from './accepted-words.js';
import type { Brought, MediaWanted } from './media-source.js';
import { broughtMedia } from './media.js';
import type { Refuse } from './prepare.js';
import { loadEasyRead, loadPictures, loadWording, type PictureSet } from './registry.js';

/** What some adjustments need beside the words of the measures. Loaded only when one of them is on. */
export interface Beside {
  readonly easyRead: Readonly<Record<string, EasyRead>>;
  /** Words in the interpreter's language. */
  readonly beside: Readonly<Record<string, Wording>>;
  readonly pictures: PictureSet;
}

export const nothingBrought: Brought = { media: [], signedVersions: {} };

/** What does not load is refused and left out, alone: the person goes on without it. */
export async function loadBeside(
  measures: readonly string[],
  languageOf: (measure: string) => string,
  adjustments: Adjustments,
  refuse: Refuse,
): Promise<Beside> {
  const { interpreter, pictograms } = adjustments;
  const or =
    <T>(otherwise: T) =>
    (error: unknown): T => {
      refuse('not-loaded', error);
      return otherwise;
    };
  const [easyRead, beside, pictures] = await Promise.all([
    wantsEasyRead(adjustments) ? all(measures, (id) => loadEasyRead(languageOf(id), id).catch(or(null))) : {},
    interpreter === null ? {} : all(measures, (id) => loadWording(interpreter, id).catch(or(null))),
    pictograms ? loadPictures().catch(or({})) : {},
  ]);
  return { easyRead, beside, pictures };
}

/** Recordings and signed clips: nothing is asked for unless an adjustment wants them. */
export async function loadMediaBeside(wanted: Omit<MediaWanted, 'brought'>): Promise<Brought> {
  const { signed, readAloud } = wanted.adjustments;
  if (!signed && !readAloud) return nothingBrought;
  const { loadMedia } = await import('./media-source.js');
  return loadMedia({ ...wanted, brought: broughtMedia() });
}

interface Allowed {
  readonly versions: Session['versions'];
  readonly demonstration: boolean;
  readonly candidates: readonly string[];
}

/**
 * The interpreter's words that can be shown: only whole, only for the version asked, and samples only where somebody asked for a demonstration. What is
 * left out keeps nobody from answering: the screens say that no words are held.
 */
export function usable(
  found: Beside['beside'],
  measures: readonly Measure[],
  { versions, demonstration, candidates }: Allowed,
  refuse: Refuse,
): Beside['beside'] {
  const whole = Object.values(heldWords(measures, found, versions));
  const held = whole.filter((words) => isAccepted(words, candidates, refuse));
  const samples = demonstration ? [] : held.filter(({ status }) => status === 'demonstration');
  for (const { measure, language } of samples)
    refuse(
      'demonstration-refused',
      new Error(`The words for ${measure} in "${language}" are samples. They are not shown.`),
    );
  return Object.fromEntries(held.filter((each) => !samples.includes(each)).map((each) => [each.measure, each]));
}

/** Whether two profiles need the same things beside. */
export function sameBeside(one: Adjustments, other: Adjustments): boolean {
  return (
    wantsEasyRead(one) === wantsEasyRead(other) &&
    one.pictograms === other.pictograms &&
    one.interpreter === other.interpreter &&
    one.signed === other.signed &&
    one.readAloud === other.readAloud
  );
}

function wantsEasyRead({ easyRead, explanations, practice, parts, pictograms }: Adjustments): boolean {
  return easyRead || explanations || practice || parts || pictograms;
}

async function all<T>(ids: readonly string[], load: (id: string) => Promise<T | null>): Promise<Record<string, T>> {
  const loaded = await Promise.all(ids.map(async (id) => ({ id, found: await load(id) })));
  return Object.fromEntries(loaded.flatMap(({ id, found }) => (found === null ? [] : [[id, found]])));
}
