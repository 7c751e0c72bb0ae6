import {
  defaultAdjustments,
  unusedExchanges,
  withoutOptional,
  type Adjustments,
  type Help,
  type Wording,
} from '@iapt-elements/adaptations';
import type { Answers, Circumstances, Measure } from '@iapt-elements/engine';
import { loadWordingFor } from './accepted-words.js';
import { loadBeside, loadMediaBeside, nothingBrought, usable, type Beside } from './beside.js';
import type { DraftWanted } from './drafting.js';
import type { FailureCode } from './facts.js';
import { broughtMedia } from './media.js';
import { offersFor, type Offer } from './offers.js';
import type { Words } from './i18n.js';
import type { Brought } from './media-source.js';
import { versionsAsked } from './obstacle.js';
import { checkedAdjustments, checkedCircumstances, checkedHelp, loadMeasure, loadWords } from './registry.js';

/** What an element's properties ask for, unchecked. */
export interface Wanted {
  /** Whether the element is one for confidential questions. */
  readonly confidential: boolean;
  /** Where unfinished answers are kept; `null` = nowhere. */
  readonly draft: DraftWanted | null;
  readonly measures: readonly string[];
  readonly language: string;
  /** Set when the person chose English for measures that have no words in the language. */
  readonly inEnglish: boolean;
  /** Words that nobody compared with the owner's document yet and the service accepts, as `pl/phq-9`. */
  readonly candidates: readonly string[];
  readonly adjustments: unknown;
  /** What the person chose for themselves: it holds against what the host sets. */
  readonly own: Partial<Adjustments>;
  readonly help: unknown;
  /** By measure id. */
  readonly versions: unknown;
  /** Addresses of media manifests. */
  readonly media: readonly string[];
  readonly circumstances: unknown;
  /** Answers to begin with, by measure id. */
  readonly answers: Readonly<Record<string, Answers>>;
  readonly demonstration: boolean;
  /** Whether also what is on an owner's form alone is asked. */
  readonly wholeForm: boolean;
}

/** Everything that must be there before the first screen. */
export interface Prepared extends Beside, Brought {
  readonly words: Words;
  readonly measures: readonly Measure[];
  /** By measure id. An optional question has words here only where it is wanted. */
  readonly wording: Readonly<Record<string, Wording>>;
  readonly adjustments: Adjustments;
  readonly help: Help | null;
  /** Ways of asking that the person can turn on for themselves. */
  readonly offers: readonly Offer[];
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
    Promise.all(wanted.measures.map((id) => loadWordingFor(id, wanted, refuse))),
    checkedAdjustments(wanted.adjustments).catch(refused('adjustments-refused', defaultAdjustments)),
    checkedHelp(wanted.help).catch(refused('help-refused', null)),
    checkedCircumstances(wanted.circumstances).catch(refused('circumstances-refused', {})),
  ]);
  const byMeasure = Object.fromEntries(
    wording.flatMap((each, index) => {
      const measure = measures[index];
      if (!each || !measure) return [];
      return [[each.measure, wanted.wholeForm ? each : withoutOptional(measure, each)] as const];
    }),
  );
  const languageOf = (id: string) => byMeasure[id]?.language ?? wanted.language;
  const adjustments = { ...given, ...wanted.own };
  const { media: addresses, demonstration, candidates } = wanted;
  const [found, media] = await Promise.all([
    loadBeside(wanted.measures, languageOf, adjustments, refuse),
    loadMediaBeside({ measures, addresses, adjustments, demonstration, refuse }).catch(
      refused('media-not-loaded', nothingBrought),
    ),
  ]);
  refuseUnused(Object.values(byMeasure), adjustments, refuse);
  const brought = broughtMedia().filter(({ status }) => demonstration || status !== 'demonstration');
  const there = { brought, own: addresses.length > 0, given };
  const offers = offersFor({ ...there, measures: wanted.measures, languageOf });
  const versions = versionsAsked({ wording: byMeasure }, wanted);
  const beside = usable(found.beside, measures, { versions, demonstration, candidates }, refuse);
  return { words, measures, wording: byMeasure, adjustments, help, circumstances, offers, ...found, beside, ...media };
}

function refuseUnused(wordings: readonly Wording[], { exchanges }: Adjustments, refuse: Refuse): void {
  const unused = unusedExchanges(wordings, exchanges).map(({ measure, from }) => `"${from}" (${measure})`);
  if (unused.length === 0) return;
  const remedy = 'Write whole words, exactly as they stand in a question.';
  refuse('exchanges-unused', new Error(`Nothing was exchanged for ${unused.join(', ')}. ${remedy}`));
}
