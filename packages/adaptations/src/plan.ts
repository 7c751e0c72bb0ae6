import { askedNow, type Measure, type Session } from '@iapt-elements/engine';
import type { Adjustments } from './adjustments.js';
import type { EasyRead } from './easy-read.js';
import type { Help } from './help.js';
import type { Media } from './media.js';
import type { Text } from './screen.js';
import type { Wording } from './wording.js';

/** How one session is to be shown. */
export interface Plan {
  /** By measure id; every measure of the session has one. */
  readonly wording: Readonly<Record<string, Wording>>;
  /** BCP 47 tag of the words around the questions; absent = as the words of the measures. */
  readonly language?: string;
  readonly adjustments: Adjustments;
  /** By measure id; a measure without an entry has no easy-read words in this language. */
  readonly easyRead: Readonly<Record<string, EasyRead>>;
  /** Words in the interpreter's language, by measure id; a measure without an entry has none. */
  readonly beside: Readonly<Record<string, Wording>>;
  /** Recordings and signed clips that the service brought. */
  readonly media: readonly Media[];
  /** The service's own help; `null` = the national contacts. */
  readonly help: Help | null;
  /** Whether the patient sees the score: `never` unless the service chose otherwise. */
  readonly showScore: 'never' | 'end' | 'live';
}

/** A session and a plan that do not belong together. */
export class PlanError extends Error {
  override readonly name = 'PlanError';

  constructor(readonly measure: string) {
    super(`There are no words for ${measure}, or the session does not ask it. Load its wording before showing it.`);
  }
}

/** @throws PlanError when the plan has no words for the measure. */
export function wordingOf(plan: Plan, id: string): Wording {
  const wording = plan.wording[id];
  if (!wording) throw new PlanError(id);
  return wording;
}

/** @throws PlanError when the plan has no easy-read words for the measure. */
export function easyReadOf(plan: Plan, id: string): EasyRead {
  const words = plan.easyRead[id];
  if (!words) throw new PlanError(id);
  return words;
}

/**
 * What a measure is called on the screen: by its title, or in everyday words by what it is about.
 *
 * @throws PlanError when the plan has no words for the measure.
 */
export function nameOf(plan: Plan, id: string): Text {
  const { title, topic, language } = wordingOf(plan, id);
  return { text: plan.adjustments.everydayWords ? topic : title, language };
}

/** @throws PlanError when the session does not ask the measure. */
export function measureOf(session: Session, id: string): Measure {
  const measure = session.measures.find((candidate) => candidate.id === id);
  if (!measure) throw new PlanError(id);
  return measure;
}

/** Codes of the items of a measure that the session asks now, in order. */
export function askedIn(session: Session, id: string): readonly string[] {
  return askedNow(session, measureOf(session, id));
}
