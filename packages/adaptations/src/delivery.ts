import type { Delivery } from '@iapt-elements/engine';
import type { Plan } from './plan.js';

/** The pages that the adjustments ask for around the questions. */
export function deliveryOf({ adjustments, easyRead }: Pick<Plan, 'adjustments' | 'easyRead'>): Delivery {
  const { pace, parts, practice, readBack, handover, support, interpreter } = adjustments;
  const packs = Object.values(easyRead);
  return {
    pace,
    parts: parts ? Object.fromEntries(packs.map(({ measure, items }) => [measure, partCounts(items)])) : {},
    practice: practice ? Object.fromEntries(packs.map(({ measure, practice = [] }) => [measure, practice.length])) : {},
    readBack: readBack && interpreter !== null,
    handover: handover && support !== 'alone' && support !== 'proxy',
    circumstances: support !== 'alone' || interpreter !== null,
  };
}

function partCounts(items: Plan['easyRead'][string]['items']): Readonly<Record<string, number>> {
  const counts = Object.entries(items).map(([code, { parts = [] }]) => [code, parts.length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
