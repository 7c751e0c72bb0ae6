import {
  defaultAdjustments,
  missingWords,
  type Adjustments,
  type Help,
  type Wording,
} from '@iapt-elements/adaptations';
import type { Answers, Circumstances, Measure } from '@iapt-elements/engine';
import { loadBeside, nothingBeside, usable, type Beside } from './beside.js';
import type { FailureCode } from './facts.js';
import type { Words } from './i18n.js';
import {
  checkedAdjustments,
  checkedCircumstances,
  checkedHelp,
  loadMeasure,
  loadWording,
  loadWords,
} from './registry.js';
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
  readonly circumstances: unknown;
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
  /** Who is there, as far as the host has said so. */
  readonly circumstances: Partial<Circumstances>;
}

export type Refuse = (code: FailureCode, error: unknown) => void;

/** Loads in parallel. What cannot be used is refused and left out; what cannot be loaded rejects. */
export async function prepare(wanted: Wanted, refuse: Refuse): Promise<Prepared> {
  const refused =
    <T>(code: FailureCode, instead: T) =>
    (error: unknown): T => {
      refuse(code, error);
      return instead;
    };
  const [words, measures, wording, given, help, circumstances] = await Promise.all([
    loadWords(wanted.language, 'ui'),
    Promise.all(wanted.measures.map((id) => loadMeasure(id))),
    Promise.all(wanted.measures.map((id) => loadWording(wanted.wordingLanguage, id))),
    checkedAdjustments(wanted.adjustments).catch(refused('adjustments-refused', defaultAdjustments)),
    checkedHelp(wanted.help).catch(refused('help-refused', null)),
    checkedCircumstances(wanted.circumstances).catch(refused('circumstances-refused', {})),
  ]);
  const byMeasure = Object.fromEntries(wording.flatMap((each) => (each ? [[each.measure, each]] : [])));
  const adjustments = { ...given, ...wanted.own };
  const found = await loadBeside(wanted.measures, wanted.wordingLanguage, adjustments).catch(
    refused('not-loaded', nothingBeside),
  );
  const beside = usable(found.beside, measures, wanted.demonstration, refuse);
  return { words, measures, wording: byMeasure, adjustments, help, circumstances, ...found, beside };
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
