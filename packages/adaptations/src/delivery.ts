import type { Circumstances, Delivery } from '@iapt-elements/engine';
import type { Adjustments } from './adjustments.js';
import type { EasyRead } from './easy-read.js';
import type { Plan } from './plan.js';

/**
 * The pages that the adjustments ask for around the questions.
 *
 * @param told who is there, as far as the service has said so. Where it has said everything, nobody is asked.
 */
export function deliveryOf(
  { adjustments, easyRead }: Pick<Plan, 'adjustments' | 'easyRead'>,
  told: Partial<Circumstances> = {},
): Delivery {
  const { pace, parts, practice, readBack, handover, support, interpreter } = adjustments;
  const packs = Object.values(easyRead);
  return {
    pace,
    parts: parts ? Object.fromEntries(packs.map(({ measure, items }) => [measure, partCounts(items)])) : {},
    practice: practice ? practiceCounts(packs) : {},
    readBack: readBack && interpreter !== null,
    handover: handover && support !== 'alone' && support !== 'proxy',
    circumstances: circumstancesAsked(adjustments).some((each) => told[each] === undefined),
  };
}

/** What there is to say of who is there. `null` says it too: nobody, or not known. */
function circumstancesAsked({ support, interpreter }: Adjustments): readonly (keyof Circumstances)[] {
  const helps = support === 'alone' || support === 'proxy' ? [] : (['support'] as const);
  return [
    ...(support === 'alone' ? [] : (['supporter'] as const)),
    ...helps,
    ...(interpreter === null ? [] : (['interpreter', 'interpreterReference'] as const)),
  ];
}

/** Nobody practises the same thing twice: measures that share a scale have the same questions and meanings. */
function practiceCounts(packs: readonly EasyRead[]): Delivery['practice'] {
  const counts = packs.map((pack, index) => {
    const done = packs.slice(0, index).some((before) => practiseTheSame(before, pack));
    return [pack.measure, done ? 0 : (pack.practice?.length ?? 0)] as const;
  });
  return Object.fromEntries(counts);
}

/** A scale that only one of them has is no other practice. */
function practiseTheSame(one: EasyRead, other: EasyRead): boolean {
  const [options, others] = [one.options ?? {}, other.options ?? {}];
  const shared = Object.keys(options).filter((scale) => scale in others);
  const alike = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const asked = alike(one.practice, other.practice) && (shared.length > 0 || alike(options, others));
  return asked && shared.every((scale) => alike(options[scale], others[scale]));
}

function partCounts(items: EasyRead['items']): Readonly<Record<string, number>> {
  const counts = Object.entries(items).map(([code, { parts = [] }]) => [code, parts.length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
