import { heldWords, type Adjustments, type EasyRead, type Media, type Wording } from '@iapt-elements/adaptations';
import type { Measure } from '@iapt-elements/engine';
import type { Refuse } from './prepare.js';
import { loadEasyRead, loadWording, mediaFor } from './registry.js';

/** What some adjustments need beside the words of the measures. Loaded only when one of them is on. */
export interface Beside {
  readonly easyRead: Readonly<Record<string, EasyRead>>;
  /** Words in the interpreter's language. */
  readonly beside: Readonly<Record<string, Wording>>;
  readonly media: readonly Media[];
}

export const nothingBeside: Beside = { easyRead: {}, beside: {}, media: [] };

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
  return { easyRead, beside, media: adjustments.signed || adjustments.readAloud ? mediaFor(measures) : [] };
}

/**
 * The interpreter's words that can be shown: only whole, and samples only where somebody asked for a demonstration. What is
 * left out keeps nobody from answering: the screens say that no words are held.
 */
export function usable(
  found: Beside['beside'],
  measures: readonly Measure[],
  demonstration: boolean,
  refuse: Refuse,
): Beside['beside'] {
  const held = Object.values(heldWords(measures, found));
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
