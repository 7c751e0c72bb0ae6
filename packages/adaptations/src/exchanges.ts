import type { Adjustments } from './adjustments.js';
import type { EasyRead } from './easy-read.js';
import type { Media } from './media.js';
import type { Plan } from './plan.js';
import type { Wording } from './wording.js';

export type Exchange = Adjustments['exchanges'][number];

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
    media: plan.media.map((each) => withoutRecordings(each, plan.wording[each.measure], exchanges)),
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

/** Of a measure. Where two exchange the same words, the first holds; one that changes nothing is none. */
function ownOf(measure: string, exchanges: readonly Exchange[]): readonly Exchange[] {
  const own = exchanges.filter((each) => each.measure === measure && each.from !== each.to);
  return own.filter(({ from }, index) => own.findIndex((other) => other.from === from) === index);
}

/** The parts of an item are words of the question too. */
function exchangedParts(words: EasyRead, exchanges: readonly Exchange[]): EasyRead {
  const own = ownOf(words.measure, exchanges);
  const items = mapped(words.items, (item) =>
    item.parts ? { ...item, parts: item.parts.map((text) => exchange(text, own)) } : item,
  );
  return { ...words, items };
}

/** A recording says the words as they were: what is heard must be what is read. */
function withoutRecordings(media: Media, wording: Wording | undefined, exchanges: readonly Exchange[]): Media {
  if (media.kind !== 'recording' || !wording) return media;
  const { items } = exchangedWording(wording, exchanges);
  return { ...media, clips: media.clips.filter(({ item = '' }) => items[item] === wording.items[item]) };
}

/** All at once, on the words as published: what one exchange writes is never exchanged again. */
function exchange(text: string, own: readonly Exchange[]): string {
  const to = new Map(own.map((each) => [each.from, each.to]));
  return text.replace(wholeWords(own), (found) => to.get(found) ?? found);
}

const nothing = /(?!)/;

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
