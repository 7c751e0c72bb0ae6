import type { Adjustments } from './adjustments.js';
import type { EasyRead } from './easy-read.js';
import type { Plan } from './plan.js';
import type { Wording } from './wording.js';

export type Exchange = Adjustments['exchanges'][number];

/** A stretch of a sentence: as it is, taken out, or put in. */
export interface ComparedStretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * A sentence with words exchanged, so that both versions can be seen: without `added` it is the sentence as it was, without
 * `removed` as it becomes. All is exchanged at once: what one exchange writes is never exchanged again. Where two begin at
 * one place, the longer counts.
 */
export function compared(sentence: string, exchanges: readonly Exchange[]): readonly ComparedStretch[] {
  const own = distinct(exchanges);
  const to = new Map(own.map((each) => [each.from, each.to]));
  const stretches: ComparedStretch[] = [];
  let end = 0;
  for (const { 0: found, index } of sentence.matchAll(wholeWords(own))) {
    stretches.push({ kind: 'same', text: sentence.slice(end, index) });
    stretches.push({ kind: 'removed', text: found }, { kind: 'added', text: to.get(found) ?? found });
    end = index + found.length;
  }
  stretches.push({ kind: 'same', text: sentence.slice(end) });
  return stretches.filter(({ text }) => text !== '');
}

/**
 * A plan with the words that the service exchanged. Only the words of questions: titles, instructions, the time asked about
 * and every option stay as they are. A measure that any exchange reaches is an adapted version, without a threshold.
 */
export function exchanged(plan: Plan): Plan {
  const { exchanges } = plan.adjustments;
  if (exchanges.length === 0) return plan;
  return {
    ...plan,
    wording: mapped(plan.wording, (words) => exchangedWording(words, exchanges)),
    easyRead: mapped(plan.easyRead, (words) => exchangedParts(words, exchanges)),
  };
}

/** The same wording when no exchange reaches it. */
export function exchangedWording(wording: Wording, exchanges: readonly Exchange[]): Wording {
  const used = usedExchanges(wording, exchanges);
  if (used.length === 0) return wording;
  return { ...wording, version: 'adapted', items: mapped(wording.items, (text) => exchange(text, used)) };
}

/** The exchanges that change a question of this measure. */
export function usedExchanges({ measure, items }: Wording, exchanges: readonly Exchange[]): readonly Exchange[] {
  const own = ownOf(measure, exchanges);
  const found = new Set(Object.values(items).flatMap((text) => text.match(wholeWords(own)) ?? []));
  return own.filter(({ from }) => found.has(from));
}

/** The exchanges that change nothing in the measures that are asked: the words are not there, or not as whole words. */
export function unusedExchanges(wordings: readonly Wording[], exchanges: readonly Exchange[]): readonly Exchange[] {
  const used = new Set(wordings.flatMap((words) => usedExchanges(words, exchanges)));
  const asked = new Set(wordings.map(({ measure }) => measure));
  return exchanges.filter((each) => asked.has(each.measure) && !used.has(each));
}

function ownOf(measure: string, exchanges: readonly Exchange[]): readonly Exchange[] {
  return distinct(exchanges.filter((each) => each.measure === measure));
}

/** Where two exchange the same words, the first holds; one that changes nothing is none. */
function distinct(exchanges: readonly Exchange[]): readonly Exchange[] {
  const changing = exchanges.filter(({ from, to }) => from !== to);
  return changing.filter(({ from }, index) => changing.findIndex((other) => other.from === from) === index);
}

/** The parts of an item are words of the question too. */
function exchangedParts(words: EasyRead, exchanges: readonly Exchange[]): EasyRead {
  const own = ownOf(words.measure, exchanges);
  const items = mapped(words.items, (item) =>
    item.parts ? { ...item, parts: item.parts.map((text) => exchange(text, own)) } : item,
  );
  return { ...words, items };
}

function exchange(text: string, own: readonly Exchange[]): string {
  const after = compared(text, own).filter(({ kind }) => kind !== 'removed');
  return after.map((stretch) => stretch.text).join('');
}

const nothing = /(?!)/g;

/** "self" is no whole word in "yourself", "self-esteem" or "self’s". Where two begin alike, the longer is looked for first. */
function wholeWords(own: readonly Exchange[]): RegExp {
  if (own.length === 0) return nothing;
  const longestFirst = own.map(({ from }) => from).toSorted((a, b) => b.length - a.length);
  const literal = longestFirst.map((from) => from.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const letter = '[\\p{L}\\p{M}\\p{N}_]';
  return new RegExp(`(?<!${letter}['’-]?)(?:${literal})(?!['’-]?${letter})`, 'gu');
}

function mapped<T>(entries: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
}
