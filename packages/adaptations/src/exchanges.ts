import type { Adjustments } from './adjustments.js';

type Exchange = Adjustments['exchanges'][number];

/** A stretch of a sentence: as it is, taken out, or put in. */
export interface ComparedStretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * A sentence with words exchanged, so that both versions can be seen: without `added` it is the sentence as it was, without
 * `removed` as it becomes. What was put in is never exchanged again. Where two exchanges begin at one place, the first of
 * them counts.
 */
export function compared(sentence: string, exchanges: readonly Exchange[]): readonly ComparedStretch[] {
  const stretches: ComparedStretch[] = [];
  let rest = sentence;
  for (let next = earliest(rest, exchanges); next; next = earliest(rest, exchanges)) {
    const { at, from, to } = next;
    if (at > 0) stretches.push({ kind: 'same', text: rest.slice(0, at) });
    stretches.push({ kind: 'removed', text: from }, { kind: 'added', text: to });
    rest = rest.slice(at + from.length);
  }
  return rest === '' ? stretches : [...stretches, { kind: 'same', text: rest }];
}

function earliest(text: string, exchanges: readonly Exchange[]): (Exchange & { readonly at: number }) | null {
  const found = exchanges.map((exchange) => ({ ...exchange, at: text.indexOf(exchange.from) }));
  return found.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)[0] ?? null;
}
