import { amount, type Answers } from './answer.js';
import type { Compiled } from './compiled.js';
import type { Measure } from './measure.js';

type Cluster = NonNullable<Measure['criteria']>['clusters'][number];
type Certainty = boolean | null;

/** Whether a measure's rule as a whole and each of its clusters hold: true or false once certain, `null` before. */
export function criteria(measure: Measure, compiled: Compiled, answers: Answers): Record<string, Certainty> | null {
  if (!measure.criteria) return null;
  const { code, clusters } = measure.criteria;
  const held = clusters.map((cluster) => [cluster.code, holds(cluster, compiled, answers)] as const);
  return { ...Object.fromEntries(held), [code]: all(held.map(([, certain]) => certain)) };
}

function holds({ items, count, value }: Cluster, { byCode }: Compiled, answers: Answers): Certainty {
  const given = (item: string) => amount(answers[item]);
  const met = items.filter((item) => (given(item) ?? -Infinity) >= value).length;
  const open = items.filter((item) => given(item) === null && highest(byCode, item) >= value).length;
  if (met >= count) return true;
  return met + open < count ? false : null;
}

function highest(byCode: Compiled['byCode'], item: string): number {
  return byCode.get(item)?.highest ?? 0;
}

function all(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes(false)) return false;
  return certainties.includes(null) ? null : true;
}
