import {
  defaultAdjustments,
  missingWords,
  unusedExchanges,
  type Adjustments,
  type Help,
  type Wording,
} from '@iapt-elements/adaptations';
import type { Answers, Measure } from '@iapt-elements/engine';
import { loadBeside, nothingBeside, type Beside } from './beside.js';
import type { FailureCode } from './facts.js';
import { offersFor, type Offer } from './offers.js';
import type { Words } from './i18n.js';
import { checkedAdjustments, checkedHelp, loadMeasure, loadWording, loadWords } from './registry.js';
import type { Stage } from './views/stage.js';

/** What an element's properties ask for, unchecked. */
export interface Wanted {
  readonly measures: readonly string[];
  readonly language: string;
  readonly wordingLanguage: string;
  readonly adjustments: unknown;
  /** What the person chose for themselves: it holds against what the host sets. */
  readonly own: Partial<Adjustments>;
  readonly help: unknown;
  /** Answers to begin with, by measure id. */
  readonly answers: Readonly<Record<string, Answers>>;
  readonly demonstration: boolean;
}

/** Everything that must be there before the first screen. */
export interface Prepared extends Beside {
  readonly words: Words;
  readonly measures: readonly Measure[];
  /** By measure id. */
  readonly wording: Readonly<Record<string, Wording>>;
  readonly adjustments: Adjustments;
  readonly help: Help | null;
  /** Ways of asking that the person can turn on for themselves. */
  readonly offers: readonly Offer[];
}

export type Refuse = (code: FailureCode, error: unknown) => void;

/** Loads in parallel. What cannot be used is refused and left out; what cannot be loaded rejects. */
export async function prepare(wanted: Wanted, refuse: Refuse): Promise<Prepared> {
  const [words, measures, wording, given, help] = await Promise.all([
    loadWords(wanted.language, 'ui'),
    Promise.all(wanted.measures.map((id) => loadMeasure(id))),
    Promise.all(wanted.measures.map((id) => loadWording(wanted.wordingLanguage, id))),
    checkedAdjustments(wanted.adjustments).catch((error: unknown) => {
      refuse('adjustments-refused', error);
      return defaultAdjustments;
    }),
    checkedHelp(wanted.help).catch((error: unknown) => {
      refuse('help-refused', error);
      return null;
    }),
  ]);
  const found = wording.filter((each) => each !== null);
  const byMeasure = Object.fromEntries(found.map((each) => [each.measure, each]));
  const adjustments = { ...given, ...wanted.own };
  const beside = await loadBeside(wanted.measures, wanted.wordingLanguage, adjustments).catch((error: unknown) => {
    refuse('not-loaded', error);
    return nothingBeside;
  });
  refuseUnused(found, adjustments, refuse);
  const offers = offersFor(wanted.measures, wanted.wordingLanguage, given);
  return { words, measures, wording: byMeasure, adjustments, help, offers, ...beside };
}

function refuseUnused(wordings: readonly Wording[], { exchanges }: Adjustments, refuse: Refuse): void {
  const unused = unusedExchanges(wordings, exchanges).map(({ measure, from }) => `"${from}" (${measure})`);
  if (unused.length === 0) return;
  const remedy = 'Write whole words, exactly as they stand in a question.';
  refuse('exchanges-unused', new Error(`Nothing was exchanged for ${unused.join(', ')}. ${remedy}`));
}

/** What keeps the questions from starting: words that are missing, or sample words where nobody asked for them. */
export function obstacle({ measures, wording }: Prepared, demonstration: boolean, refuse: Refuse): Stage | null {
  const without = measures.flatMap((measure) => {
    const words = wording[measure.id];
    const missing = words ? missingWords(measure, words) : ['all of them'];
    return missing.length > 0 ? [{ name: measure.name, missing }] : [];
  });
  if (without.length > 0) {
    const titles = without.map(({ name }) => name).join(', ');
    const list = without.map(({ name, missing }) => `${name} (${missing.join(', ')})`).join('; ');
    refuse('no-wording', new Error(`Words are missing in this language: ${list}.`));
    return { kind: 'unavailable', titles };
  }
  const samples = Object.values(wording).filter(({ status }) => status === 'demonstration');
  if (samples.length === 0 || demonstration) return null;
  const titles = samples.map(({ title }) => title).join(', ');
  const remedy = 'Bring licensed words with registerWording(), or set "demonstration" where no patient answers.';
  refuse('demonstration-refused', new Error(`There are only sample words for ${titles}. ${remedy}`));
  return { kind: 'gate', titles };
}
