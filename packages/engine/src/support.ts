import { checkAnswer, itemsOf, type Answer } from './answer.js';
import { changedCircumstances, type Circumstances } from './circumstances.js';
import { partsOf } from './delivery.js';
import { EventError } from './errors.js';
import { kept, measureIn, type Session } from './session.js';

/**
 * What is kept beside the answers and is never scored: answers to the parts of an item, practice answers, words that were
 * explained, calls for help, and who was there.
 */
export type SupportEvent =
  /** An answer to one part of an item; `part` counts from 0. */
  | {
      readonly kind: 'part';
      readonly measure: string;
      readonly item: string;
      readonly part: number;
      readonly answer: Answer;
    }
  /** An answer to a practice question; `number` counts from 0. */
  | { readonly kind: 'practise'; readonly measure: string; readonly number: number; readonly answer: Answer }
  /** The person opened the explanation of a word. */
  | {
      readonly kind: 'explain';
      readonly measure: string;
      readonly item: string;
      readonly word: string;
      readonly at?: string;
    }
  /** The person asked for help with a question, or (without one) at another page. `told`: somebody heard of it. */
  | {
      readonly kind: 'ask-help';
      readonly measure?: string;
      readonly item?: string;
      readonly told?: boolean;
      readonly at?: string;
    }
  | { readonly kind: 'circumstances'; readonly change: Partial<Circumstances> };

/** Answers to parts, by measure id and item code; `null` = not reached. */
export type PartAnswers = Readonly<Record<string, Readonly<Record<string, readonly (Answer | null)[]>>>>;

/** A word that was explained. Kept in the record. */
export interface Explained {
  readonly measure: string;
  readonly item: string;
  /** As it stands in the question; `answers` = what the answers mean. */
  readonly word: string;
  readonly at: string | null;
}

/** A call for help. `measure` and `item` are `null` on a page that asks no one question. */
export interface HelpAsked {
  readonly measure: string | null;
  readonly item: string | null;
  /** Whether the page around took the call. `false` = nobody was told. */
  readonly told: boolean;
  readonly at: string | null;
}

export function supported(session: Session, event: SupportEvent): Partial<Session> {
  switch (event.kind) {
    case 'part':
      return { parts: partAnswered(session, event) };
    case 'practise':
      return { practised: practised(session, event) };
    case 'explain':
      return explained(session, event);
    case 'ask-help': {
      const { measure = null, item = null, told = false, at = null } = event;
      return { helpAsked: [...session.helpAsked, { measure, item, told, at }] };
    }
    case 'circumstances':
      return { circumstances: changedCircumstances(session.circumstances, event.change) };
  }
}

function partAnswered(
  session: Session,
  { measure: id, item, part, answer }: Extract<SupportEvent, { kind: 'part' }>,
): PartAnswers {
  const count = partsOf(session.delivery, id, item);
  if (!(Number.isInteger(part) && part >= 0 && part < count))
    throw new EventError(
      'part',
      `${id} › ${item} is delivered in ${String(count)} parts; there is no part ${String(part)}.`,
    );
  checkAnswer(measureIn(session, 'part', id), item, answer);
  const before = session.parts[id]?.[item] ?? [];
  return Object.freeze({
    ...session.parts,
    [id]: { ...session.parts[id], [item]: replaced(before, part, count, answer) },
  });
}

function practised(
  session: Session,
  { measure: id, number, answer }: Extract<SupportEvent, { kind: 'practise' }>,
): Session['practised'] {
  const measure = measureIn(session, 'practise', id);
  const count = session.delivery.practice[id] ?? 0;
  if (!(Number.isInteger(number) && number >= 0 && number < count))
    throw new EventError(
      'practise',
      `${id} has ${String(count)} practice questions; there is no number ${String(number)}.`,
    );
  // A practice question is answered on the scale of the first question.
  checkAnswer(measure, itemsOf(measure)[0]?.code ?? '', answer);
  return Object.freeze({ ...session.practised, [id]: replaced(session.practised[id] ?? [], number, count, answer) });
}

function replaced(
  before: readonly (Answer | null)[],
  at: number,
  count: number,
  answer: Answer,
): readonly (Answer | null)[] {
  return Object.freeze(
    Array.from({ length: count }, (_, index) => (index === at ? kept(answer) : (before[index] ?? null))),
  );
}

/** Opening the same explanation again says nothing new. */
function explained(
  { explained: before }: Session,
  { measure, item, word, at }: Extract<SupportEvent, { kind: 'explain' }>,
): Partial<Session> {
  const known = before.some((each) => each.measure === measure && each.item === item && each.word === word);
  return known ? {} : { explained: [...before, { measure, item, word, at: at ?? null }] };
}
