import type { Adjustments, EasyRead, Media, Wording } from '@iapt-elements/adaptations';
import type { FailureCode } from './facts.js';
import { loadEasyRead, loadPictures, loadWording, mediaFor, type PictureSet } from './registry.js';

/** What some adjustments need beside the words of the measures. Loaded only when one of them is on. */
export interface Beside {
  readonly easyRead: Readonly<Record<string, EasyRead>>;
  /** Words in the interpreter's language. */
  readonly beside: Readonly<Record<string, Wording>>;
  readonly media: readonly Media[];
  readonly pictures: PictureSet;
}

/** What does not load is refused and left out, alone: the person goes on without it. */
export async function loadBeside(
  measures: readonly string[],
  language: string,
  adjustments: Adjustments,
  refuse: (code: FailureCode, error: unknown) => void,
): Promise<Beside> {
  const { interpreter, pictograms } = adjustments;
  const or =
    <T>(otherwise: T) =>
    (error: unknown): T => {
      refuse('not-loaded', error);
      return otherwise;
    };
  const [easyRead, beside, pictures] = await Promise.all([
    wantsEasyRead(adjustments) ? all(measures, (id) => loadEasyRead(language, id).catch(or(null))) : {},
    interpreter === null ? {} : all(measures, (id) => loadWording(interpreter, id).catch(or(null))),
    pictograms ? loadPictures().catch(or({})) : {},
  ]);
  return { easyRead, beside, pictures, media: adjustments.signed || adjustments.readAloud ? mediaFor(measures) : [] };
}

/** Whether two profiles need the same things beside. */
export function sameBeside(one: Adjustments, other: Adjustments): boolean {
  return (
    wantsEasyRead(one) === wantsEasyRead(other) &&
    one.pictograms === other.pictograms &&
    one.interpreter === other.interpreter &&
    (one.signed || one.readAloud) === (other.signed || other.readAloud)
  );
}

function wantsEasyRead({ easyRead, explanations, practice, parts, pictograms }: Adjustments): boolean {
  return easyRead || explanations || practice || parts || pictograms;
}

async function all<T>(ids: readonly string[], load: (id: string) => Promise<T | null>): Promise<Record<string, T>> {
  const loaded = await Promise.all(ids.map(async (id) => ({ id, found: await load(id) })));
  return Object.fromEntries(loaded.flatMap(({ id, found }) => (found === null ? [] : [[id, found]])));
}
