import { checkAnswer, optionalItems, type Answer, type Answers } from './answer.js';
import { EventError } from './errors.js';
import type { Measure } from './measure.js';
import { changedCircumstances, noCircumstances, type Circumstances } from './circumstances.js';
import { plainDelivery, type Delivery } from './delivery.js';
import type { Explained, HelpAsked, PartAnswers, SupportEvent } from './support.js';
import { versionsOf } from './version.js';

/** When help was shown, and after which item. Kept in the record. */
export interface HelpShown {
  readonly measure: string;
  readonly item: string;
  /** ISO 8601, or `null` when the host gave no time. */
  readonly at: string | null;
}

/** A person answering one or more measures, as a frozen value. `step` makes the next one; nothing else changes it. */
export interface Session {
  readonly measures: readonly Measure[];
  /** The version in which each is asked, by measure id. */
  readonly versions: Readonly<Record<string, string>>;
  /** The optional items that are asked, by measure id. */
  readonly optional: Readonly<Record<string, readonly string[]>>;
  readonly delivery: Delivery;
  /** Answers by measure id. */
  readonly answers: Readonly<Record<string, Answers>>;
  /** Answers to the parts of items that are delivered part by part. */
  readonly parts: PartAnswers;
  /** Answers to practice questions, by measure id; `null` = not reached. */
  readonly practised: Readonly<Record<string, readonly (Answer | null)[]>>;
  readonly explained: readonly Explained[];
  readonly helpAsked: readonly HelpAsked[];
  readonly circumstances: Circumstances;
  /** Id of the page shown. */
  readonly page: string;
  /** Ids of the pages that the person tried to leave with a question open. */
  readonly attempted: readonly string[];
  /** True on a page opened from check-your-answers: Continue and Back return there. */
  readonly changing: boolean;
  readonly helpShown: readonly HelpShown[];
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

/** What a person (or the host for them) can do. `at` is the time as ISO 8601: the engine has no clock. */
export type SessionEvent =
  | { readonly kind: 'answer'; readonly measure: string; readonly item: string; readonly answer: Answer }
  /** Takes an answer back, for example when what was typed is no answer any more. */
  | { readonly kind: 'clear'; readonly measure: string; readonly item: string }
  | { readonly kind: 'skip'; readonly measure: string; readonly item: string; readonly at?: string }
  | { readonly kind: 'next'; readonly at?: string }
  | { readonly kind: 'back'; readonly at?: string }
  | { readonly kind: 'go'; readonly page: string; readonly at?: string }
  | { readonly kind: 'deliver'; readonly delivery: Delivery }
  /** Another version of the same questions, for example the signed one. */
  | { readonly kind: 'version'; readonly measure: string; readonly version: string }
  /** Which optional items are asked from now on. An answer to another is kept, and is not in the record. */
  | { readonly kind: 'optional'; readonly items: Session['optional'] }
  | { readonly kind: 'finish'; readonly at?: string }
  | SupportEvent;

export interface StartOptions {
  /** Defaults to one question at a time and nothing around it. */
  readonly delivery?: Partial<Delivery>;
  /** By measure id. A measure without one is asked in its first version. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Optional items to ask, by measure id. None are asked unless they are named. */
  readonly optional?: Session['optional'];
  /** Answers already given, by measure id. */
  readonly answers?: Readonly<Record<string, Answers>>;
  /** Who is there, as far as it is known. */
  readonly circumstances?: Partial<Circumstances>;
  readonly at?: string;
}

/**
 * Begins at the introduction.
 *
 * @throws AnswerError when an answer given at the start does not fit its measure.
 * @throws VersionError when a measure has no such version.
 * @throws EventError when a measure is there twice, a version or an item is for a measure that is not asked, an item is not
 *   optional, or circumstances are given that cannot be.
 */
export function start(measures: readonly Measure[], options: StartOptions = {}): Session {
  const answers: Record<string, Answers> = {};
  const versions = versionsOf(measures, options.versions ?? {});
  for (const measure of measures) {
    if (answers[measure.id])
      throw new EventError('start', `${measure.id} is asked twice: its pages would be the same.`);
    const given = { ...options.answers?.[measure.id] };
    for (const code of Object.keys(given)) checkAnswer(measure, code, given[code], versions[measure.id]);
    const copies = Object.entries(given).map(([code, answer]) => [code, kept(answer)] as const);
    answers[measure.id] = Object.freeze(Object.fromEntries(copies));
  }
  return Object.freeze({
    measures,
    versions,
    optional: optionalOf(measures, 'start', options.optional ?? {}),
    delivery: Object.freeze({ ...plainDelivery, ...options.delivery }),
    answers: Object.freeze(answers),
    parts: {},
    practised: {},
    explained: [],
    helpAsked: [],
    circumstances: changedCircumstances(noCircumstances, options.circumstances ?? {}),
    page: 'introduction',
    attempted: [],
    changing: false,
    helpShown: [],
    startedAt: options.at ?? null,
    completedAt: null,
  });
}

/**
 * The measure of a session with this id.
 *
 * @throws EventError when the session does not ask it; `event` is what was tried.
 */
export function measureIn({ measures }: Pick<Session, 'measures'>, event: string, id: string): Measure {
  const measure = measures.find((candidate) => candidate.id === id);
  if (!measure) throw new EventError(event, `The session does not ask ${id}.`);
  return measure;
}

/**
 * Optional items by measure id, copied.
 *
 * @throws EventError when a measure is not asked, or has no such optional item; `event` is what was tried.
 */
export function optionalOf(
  measures: readonly Measure[],
  event: string,
  items: Session['optional'],
): Session['optional'] {
  for (const [id, codes] of Object.entries(items)) {
    const known = optionalItems(measureIn({ measures }, event, id));
    const other = codes.find((code) => !known.includes(code));
    if (other === undefined) continue;
    throw new EventError(event, `${id} has no optional item "${other}". It has ${known.join(', ') || 'none'}.`);
  }
  return Object.freeze(Object.fromEntries(Object.entries(items).map(([id, codes]) => [id, Object.freeze([...codes])])));
}

/**
 * An answer in its one form: of several statements each once and in the published order, a single one as its number. A list
 * is copied: who gave it could still change it.
 */
export function kept(answer: Answer): Answer {
  if (!Array.isArray(answer)) return answer;
  const ticked = [...new Set(answer as readonly number[])].sort((one, other) => one - other);
  const [only = 0] = ticked;
  return ticked.length === 1 ? only : Object.freeze(ticked);
}
