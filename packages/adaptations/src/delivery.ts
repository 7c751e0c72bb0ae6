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
  const done = new Set<string>();
  const counts = packs.map(({ measure, practice = [], options }) => {
    const same = JSON.stringify([practice, options]);
    const count = done.has(same) ? 0 : practice.length;
    done.add(same);
    return [measure, count] as const;
  });
  return Object.fromEntries(counts);
}

function partCounts(items: EasyRead['items']): Readonly<Record<string, number>> {
  const counts = Object.entries(items).map(([code, { parts = [] }]) => [code, parts.length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
