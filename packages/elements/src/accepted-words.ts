import { missingWords, serves, type Wording } from '@iapt-elements/adaptations';
import type { Refuse, Wanted } from './prepare.js';
import { isBrought, loadMeasure, loadWording } from './registry.js';

/**
 * The words of a measure that a person is asked in: those in their language, and English where the person chose it for what
 * has none. `null` = there are none that may be used.
 */
export async function loadWordingFor(
  id: string,
  { language, inEnglish, candidates, versions }: Pick<Wanted, 'language' | 'inEnglish' | 'candidates' | 'versions'>,
  refuse: Refuse,
): Promise<Wording | null> {
  const own = await loadWording(language, id);
  const used = own && isAccepted(own, candidates, refuse) ? own : null;
  if (!inEnglish || (used && (await isWhole(used, versions)))) return used;
  return loadWording('en', id);
}

async function isWhole(wording: Wording, versions: unknown): Promise<boolean> {
  const measure = await loadMeasure(wording.measure);
  const version = (versions as Readonly<Record<string, string>> | null)?.[measure.id] ?? wording.version;
  return missingWords(measure, wording, version).length === 0 && serves(measure, wording, version);
}

/**
 * Whether words may be used as far as it is known whose they are. What the kit believes to be the owner's words, and nobody has
 * compared, is for the service to accept: one by one, by name. What a service brought itself it has accepted with that.
 */
export function isAccepted(wording: Wording, candidates: readonly string[], refuse: Refuse): boolean {
  const { status, language, measure } = wording;
  const name = `${language}/${measure}`;
  if (status !== 'candidate' || isBrought(wording) || candidates.includes(name)) return true;
  const problem = `The words for ${measure} in "${language}" were not yet compared with the owner's document.`;
  const remedy = `Set candidates="${name}" when your service has accepted them, or bring words with registerWording().`;
  refuse('candidate-refused', new Error(`${problem} They are not shown. ${remedy}`));
  return false;
}
