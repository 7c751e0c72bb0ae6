import { missingWords, serves, usedExchanges } from '@iapt-elements/adaptations';
import {
  isClinicianPresent,
  isConfidential,
  itemsIn,
  route,
  versionsOf,
  type AdministrationMode,
  type Measure,
  type Session,
} from '@iapt-elements/engine';
import type { Prepared, Refuse, Wanted } from './prepare.js';
import type { Stage } from './views/stage.js';

/**
 * What keeps the questions from starting: a version that is not there, words that are missing, are for another version or
 * cannot be exchanged in it, or sample words where nobody asked for them.
 */
export function obstacle(prepared: Prepared, wanted: Wanted, refuse: Refuse): Stage | null {
  return (
    otherElement(prepared, wanted, refuse) ??
    unknownVersion(prepared, wanted, refuse) ??
    withoutWords(prepared, wanted, refuse) ??
    otherWords(prepared, wanted, refuse) ??
    otherQuestions(prepared, wanted, refuse) ??
    onlySamples(prepared, wanted, refuse)
  );
}

/** The version of each measure, by measure id: the chosen one, else that of its words. */
export function versionsAsked(
  { wording }: Pick<Prepared, 'wording'>,
  { versions }: Pick<Wanted, 'versions'>,
): Readonly<Record<string, string>> {
  const own = Object.values(wording).map(({ measure, version }) => [measure, version] as const);
  return { ...Object.fromEntries(own), ...(versions as Readonly<Record<string, string>> | null) };
}

/** What is confidential has an element of its own: here its answers would go where everybody's go. */
function otherElement({ measures, wording }: Prepared, { confidential }: Wanted, refuse: Refuse): Stage | null {
  const misplaced = measures.filter((measure) => isConfidential(measure) && !confidential);
  if (misplaced.length === 0) return null;
  const names = misplaced.map(({ name }) => name).join(', ');
  refuse('confidential-refused', new Error(`${names} is confidential. Ask it with <iapt-peq stage="…">, and alone.`));
  return { kind: 'element', titles: misplaced.map(({ id, name }) => wording[id]?.title ?? name).join(', ') };
}

/** No other version takes the place of one that is not there: its score would be read as what it is not. */
function unknownVersion({ measures, wording }: Prepared, { versions }: Wanted, refuse: Refuse): Stage | null {
  try {
    if (typeof versions !== 'object') throw new TypeError('"versions" must be an object: { "hai": "18-item" }.');
    versionsOf(measures, { ...versions });
    return null;
  } catch (error) {
    refuse('version-refused', error);
    return { kind: 'version', titles: measures.map(({ id, name }) => wording[id]?.title ?? name).join(', ') };
  }
}

function withoutWords(prepared: Prepared, wanted: Wanted, refuse: Refuse): Stage | null {
  const versions = versionsAsked(prepared, wanted);
  const without = prepared.measures.flatMap((measure) => {
    const words = prepared.wording[measure.id];
    const missing = words ? missingWords(measure, words, versions[measure.id]) : ['all of them'];
    return missing.length > 0 ? [{ name: measure.name, missing }] : [];
  });
  if (without.length === 0) return null;
  const titles = without.map(({ name }) => name).join(', ');
  const list = without.map(({ name, missing }) => `${name} (${missing.join(', ')})`).join('; ');
  refuse('no-wording', new Error(`Words are missing in this language: ${list}.`));
  return { kind: 'unavailable', titles };
}

function otherWords(prepared: Prepared, wanted: Wanted, refuse: Refuse): Stage | null {
  const versions = versionsAsked(prepared, wanted);
  for (const measure of prepared.measures) {
    const words = prepared.wording[measure.id];
    const version = versions[measure.id];
    if (!words || version === undefined || serves(measure, words, version)) continue;
    const remedy = 'Choose that version or none, or bring other words with registerWording().';
    const message = `${measure.name}: "${version}" is asked for, and the words are for "${words.version}". ${remedy}`;
    refuse('version-refused', new Error(message));
    return { kind: 'version', titles: words.title };
  }
  return null;
}

/** Reworded questions are those of the first version: words of a version with others would lose some of them. */
function otherQuestions(prepared: Prepared, wanted: Wanted, refuse: Refuse): Stage | null {
  const versions = versionsAsked(prepared, wanted);
  const codes = (measure: Measure, version?: string) => itemsIn(measure, version).map(({ code }) => code);
  for (const measure of prepared.measures) {
    const words = prepared.wording[measure.id];
    const version = versions[measure.id];
    if (!words || usedExchanges(words, prepared.adjustments.exchanges).length === 0) continue;
    if (codes(measure, version).join() === codes(measure, 'adapted').join()) continue;
    const problem = `${measure.name}: words are exchanged, and "${String(version)}" asks other questions than the first version.`;
    refuse('version-refused', new Error(`${problem} Choose the first version, or exchange no words.`));
    return { kind: 'version', titles: words.title };
  }
  return null;
}

function onlySamples({ wording }: Prepared, { demonstration }: Wanted, refuse: Refuse): Stage | null {
  const samples = Object.values(wording).filter(({ status }) => status === 'demonstration');
  if (samples.length === 0 || demonstration) return null;
  const titles = samples.map(({ title }) => title).join(', ');
  const remedy = 'Bring licensed words with registerWording(), or set "demonstration" where no patient answers.';
  refuse('demonstration-refused', new Error(`There are only sample words for ${titles}. ${remedy}`));
  return { kind: 'gate', titles };
}

/**
 * Keeps confidential questions from being asked while the clinician is there; `null` = nothing stands in the way. On the
 * page that asks who is there, the answer can still be changed: it counts when the page is left.
 */
export function confidential(
  { measures, circumstances, page, ...session }: Session,
  mode: AdministrationMode,
  wording: Prepared['wording'],
): { readonly stage: Stage; readonly error: Error } | null {
  const asked = measures.filter(isConfidential);
  const supporter = page === 'circumstances' ? null : circumstances.supporter;
  if (asked.length === 0 || page === 'completion' || !isClinicianPresent(mode, { supporter })) return null;
  const names = asked.map(({ name }) => name).join(', ');
  const titles = asked.map(({ id, name }) => wording[id]?.title ?? name).join(', ');
  const asks = route({ measures, circumstances, ...session }).some(({ kind }) => kind === 'circumstances');
  const remedy =
    'Set another "support" in the adjustments and another "supporter" in the circumstances, or give it to the person to answer alone.';
  return {
    // The page that asks who is there can change who helps, and not that the clinician reads out.
    stage: { kind: 'confidential', titles, asked: mode !== 'read-by-clinician' && asks },
    error: new Error(`${names} is confidential: it is not asked while the clinician is there. ${remedy}`),
  };
}
